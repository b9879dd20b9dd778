"""All commands of the program, in the order of the menus."""

from reader.commands.citation_commands import CITATION_COMMANDS
from reader.commands.command import Command
from reader.commands.finding_commands import FINDING_COMMANDS
from reader.commands.note_commands import CASE_COMMANDS, NOTE_COMMANDS
from reader.commands.reading_commands import READING_COMMANDS

COMMANDS: tuple[Command, ...] = (
    *CASE_COMMANDS,
    *NOTE_COMMANDS,
    *FINDING_COMMANDS,
    *CITATION_COMMANDS,
    *READING_COMMANDS,
)
BY_ID = {command.id: command for command in COMMANDS}
