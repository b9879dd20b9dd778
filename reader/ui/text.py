"""Everything that the user reads passes through Qt's translation."""

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.commands.menu import Menu

if TYPE_CHECKING:
    from reader.commands.command import Command


def translate(context: str, text: str, comment: str | None = None, count: int = -1) -> str:
    """Return `text` in the language of the program.

    Called with literals only, so that `pyside6-lupdate` finds them.

    Args:
        context: where it stands: "Card".
        text: the English text; `%n` stands for the count.
        comment: tells like texts apart.
        count: chooses the plural form.
    """
    return QCoreApplication.translate(context, text, comment, count)


def command_title(command: "Command") -> str:
    """Return a command's title; the texts of the table are collected by the script in `resources/translations`."""
    return QCoreApplication.translate("Command", command.title)


def command_help(command: "Command") -> str:
    """Return a command's help."""
    return QCoreApplication.translate("Command", command.help)


def menu_title(menu: Menu) -> str:
    """Return a menu's title, with its mnemonic."""
    return {
        Menu.FILE: translate("Menu", "&File"),
        Menu.EDIT: translate("Menu", "&Edit"),
        Menu.GO: translate("Menu", "&Go"),
        Menu.FINDINGS: translate("Menu", "F&indings"),
        Menu.NOTES: translate("Menu", "&Notes"),
        Menu.VIEW: translate("Menu", "&View"),
        Menu.HELP: translate("Menu", "&Help"),
    }[menu]


def said(sentence: str) -> str:
    """Return a sentence that a command says; collected as the titles are."""
    return QCoreApplication.translate("Sentence", sentence)


def undo_title(title: object) -> str:
    """Return what an undo or redo concerned; collected as the titles are."""
    return QCoreApplication.translate("Undo", str(title))


def isolated(words: str) -> str:
    """Return words that run as their own letters do, in a mirrored window too."""
    return f"\N{FIRST STRONG ISOLATE}{words}\N{POP DIRECTIONAL ISOLATE}"


def plain_tip(words: str) -> str:
    """Return words of a document or of the user's as a tool tip that shows them exactly.

    Qt takes a tool tip that looks like markup for markup; escaped and in a paragraph of its own it cannot.
    """
    lines = escape(words).replace("\n", "<br>")
    return f"<p>{lines}</p>" if words else ""
