"""Passwords of encrypted documents: those of the command line, and those typed when a document asks for one."""

from collections.abc import Callable, Sequence
from pathlib import Path

from reader.errors import PasswordNeeded
from reader.model.document import Document
from reader.workspace.open_document import PASSWORD_TRIES

Ask = Callable[[str], str | None]
"""Returns what the user types, unseen, when told a sentence; None if nobody can be asked or wants to go on."""


class Passwords:
    """The passwords of one run. They are kept in memory only.

    Args:
        given: on the command line.
        ask: asks the user.
    """

    def __init__(self, given: Sequence[str], ask: Ask) -> None:
        self._ask = ask
        self.known = tuple(given)

    def unlock(self, path: Path, read: Callable[[Path, str | None], Document]) -> Document:
        """Read a document, with each known password in turn if it asks for one, then with what the user types.

        Args:
            path: the file.
            read: reads it with a password, or without one.

        Raises:
            PasswordNeeded: none of them opens it.
        """
        waiting: list[str | None] = [None, *self.known]
        tries = PASSWORD_TRIES
        while True:
            password = waiting.pop(0)
            try:
                document = read(path, password)
            except PasswordNeeded as error:
                if not waiting:
                    typed = self._ask(error.sentence) if tries else None
                    if typed is None:
                        raise
                    waiting.append(typed)
                    tries -= 1
                continue
            if password is not None and password not in self.known:
                self.known = (*self.known, password)
            return document
