"""The menus under which the commands stand."""

from enum import StrEnum


class Menu(StrEnum):
    """The menus, in their order on the bar."""

    FILE = "File"
    EDIT = "Edit"
    GO = "Go"
    FINDINGS = "Findings"
    NOTES = "Notes"
    VIEW = "View"
    HELP = "Help"
