"""The table of commands as Qt's actions and menus."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from reader.commands.command import Command, Desk
from reader.commands.keymap import Keymap, Keys
from reader.commands.menu import Menu
from reader.ui.key_names import key_names
from reader.ui.text import command_help, command_title

# The digit row of French keyboards without Shift, and of Belgian ones where they differ: Alt with it means the digit.
_AZERTY = {"1": "&", "2": "É", "3": '"', "4": "'", "5": "(", "6": "-§", "0": "À"}
_TOGGLES = {"view.sync", "view.dark", "view.ruler", "view.full-screen", "view.sidebar"}


def qt_sequences(keys: Sequence[Keys]) -> list[QKeySequence]:
    """Return the shortcuts for sequences that work anywhere; Alt and a digit also where digits need Shift."""
    sequences: list[QKeySequence] = []
    for sequence in keys:
        portable = [stroke.replace("Enter", "Return") for stroke in sequence]
        sequences.append(QKeySequence(", ".join(portable), QKeySequence.SequenceFormat.PortableText))
        digit = sequence[0].removeprefix("Alt+")
        if len(sequence) == 1 and sequence[0] == f"Alt+{digit}":
            sequences += [QKeySequence(f"Alt+{letter}") for letter in _AZERTY.get(digit, "")]
    return sequences


class Actions(QObject):
    """One action a command, enabled as `when` says.

    Args:
        commands: the table.
        keymap: the keys in force.
        desk: gives what commands work on, with a count.
        run: runs a command; catches what a user can cause.
        parent: the window.
    """

    def __init__(
        self,
        commands: Iterable[Command],
        keymap: Keymap,
        desk: Callable[[int | None], Desk],
        run: Callable[[Command, int | None], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._commands = {command.id: command for command in commands}
        self._under: dict[Callable[[Desk], bool], list[Command]] = {}  # commands by their condition, which many share
        for command in self._commands.values():
            self._under.setdefault(command.when, []).append(command)
        self._held: dict[Callable[[Desk], bool], bool] = {}  # as the actions are
        self._desk = desk
        self._run = run
        self.actions: dict[str, QAction] = {}
        for command in self._commands.values():
            action = QAction(parent)
            action.setObjectName(command.id)
            action.setCheckable(command.id in _TOGGLES)
            action.triggered.connect(lambda _=False, command=command: self._run(command, None))
            action.setMenuRole(QAction.MenuRole.NoRole)
            self.actions[command.id] = action
            parent.addAction(action)
        self.set_keymap(keymap)
        self.refresh()

    def set_keymap(self, keymap: Keymap) -> None:
        """Use other keys and show them."""
        self.keymap = keymap
        for command in self._commands.values():
            action = self.actions[command.id]
            action.setShortcuts(qt_sequences([k for k in keymap.of(command.id) if k in keymap.anywhere]))
            self._name(command, action, command_title(command))

    def rename(self, command_id: str, title: str) -> None:
        """Give a command a title that follows the settings: a review's label."""
        self._name(self._commands[command_id], self.actions[command_id], title)

    def title(self, command_id: str) -> str:
        """Return a command's title as the menus show it, without its keys."""
        return self.actions[command_id].text().partition("\t")[0].replace("&&", "&")

    def key(self, command_id: str) -> str:
        """Return the first key of a command as it is named; empty if it has none."""
        return next(map(key_names, self.keymap.of(command_id)), "")

    def refresh(self) -> None:
        """Enable what can be done now."""
        desk = self._desk(None)
        for when, commands in self._under.items():
            holds = when(desk)
            if holds is not self._held.get(when):
                self._held[when] = holds
                for command in commands:
                    self.actions[command.id].setEnabled(holds)

    def run(self, command_id: str, count: int | None) -> None:
        """Run a command if it is enabled."""
        if self.actions[command_id].isEnabled():
            self._run(self._commands[command_id], count)

    def fill_menus(self, menus: Mapping[Menu, QMenu]) -> None:
        """Put the commands under their menus; a line parts the groups."""
        for menu, shown_menu in menus.items():
            self._fill(shown_menu, [command for command in self._commands.values() if command.menu is menu])

    def _fill(self, menu: QMenu, commands: Sequence[Command]) -> None:
        group: int | None = None
        for command in sorted(commands, key=lambda command: command.group):
            if group is not None and command.group != group:
                menu.addSeparator()
            group = command.group
            menu.addAction(self.actions[command.id])

    def _name(self, command: Command, action: QAction, title: str) -> None:
        keys = self.keymap.of(command.id)
        action.setText(title.replace("&", "&&") + ("\t" + "  ".join(map(key_names, keys[:2])) if keys else ""))
        action.setToolTip(command_help(command))
        action.setStatusTip(command_help(command))
