"""Commands about what a citation leads to."""

from reader.commands.command import Command, Desk, with_comparison_in_case
from reader.commands.menu import Menu
from reader.workspace.assignments import assigned, cited_name


def _assign(desk: Desk) -> None:
    """Ask which open source the current citation means, and compare again."""
    comparison, notebook = desk.session.comparison, desk.session.notebook
    if comparison is None or notebook is None:
        return
    current = desk.shell.references.current()
    if current is None:
        desk.shell.say("Go to a citation first: e is the next one.")
        return
    name = cited_name(*comparison.citation(current))
    if name is None:
        desk.shell.say("This citation names no document; assign the one that it points back to.")
        return

    def chosen(fingerprint: str | None) -> None:
        notebook.decide("document of a citation", assigned(notebook.decisions, name, fingerprint))
        if fingerprint is None:
            desk.shell.say("What “{name}” means is left to the program again.", name=name)
        else:
            desk.shell.say("“{name}” means this file from now on; Ctrl+Z takes it back.", name=name)

    known = any(assignment.document == name for assignment in notebook.decisions.assignments)
    desk.shell.references.ask_source(name, chosen, forget=known)


CITATION_COMMANDS: tuple[Command, ...] = (
    Command("citation.assign", "This citation means that file…",
            "Choose which open source the current citation means; citations of the same name follow.",
            Menu.FINDINGS, _assign, ("M",), with_comparison_in_case, group=1),
)  # fmt: skip
