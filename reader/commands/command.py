"""What a command is: an action with a name, help, keys and a place in the menus."""

from collections.abc import Callable
from dataclasses import dataclass

from reader.commands.menu import Menu
from reader.workspace.session import Session
from reader.workspace.shell import Shell


@dataclass(frozen=True, slots=True)
class Desk:
    """What a command works on: the open case and the window around it."""

    session: Session
    shell: Shell
    count: int | None = None  # digits typed before the key: 3c

    @property
    def times(self) -> int:
        """How often to do it: the count, else once."""
        return self.count or 1


def always(desk: Desk) -> bool:  # noqa: ARG001 (one signature for all conditions)
    """Allow the command at all times."""
    return True


def with_reply(desk: Desk) -> bool:
    """Allow it while a reply is open."""
    return desk.session.documents.reply is not None


def with_comparison(desk: Desk) -> bool:
    """Allow it once the comparison is there."""
    return desk.session.comparison is not None


def with_finding(desk: Desk) -> bool:
    """Allow it while a finding is current."""
    return desk.session.current.finding is not None


def with_case(desk: Desk) -> bool:
    """Allow it while a case file is open for writing."""
    return desk.session.notebook is not None


def with_comparison_in_case(desk: Desk) -> bool:
    """Allow it once the comparison is there and can be decided on."""
    return with_comparison(desk) and with_case(desk)


def with_finding_in_case(desk: Desk) -> bool:
    """Allow it while a finding is current and can be judged."""
    return with_finding(desk) and with_case(desk)


@dataclass(frozen=True, slots=True)
class Command:
    """One action of the program.

    `keys` are sequences in the notation of `strokes`; those that begin with Ctrl, Alt or a function key work anywhere,
    plain ones only while a document pane or a list has the focus. `keyless` says why a command has no key.
    """

    id: str
    title: str
    help: str
    menu: Menu
    run: Callable[[Desk], object]
    keys: tuple[str, ...] = ()
    when: Callable[[Desk], bool] = always
    keyless: str = ""
    group: int = 0  # a line parts groups in the menu
