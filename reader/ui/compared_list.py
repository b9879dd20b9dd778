"""A list of what a comparison holds, made when it is in sight."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtGui import QShowEvent

from reader.model.comparison import Comparison
from reader.ui.row_list import RowList
from reader.ui.theme import Theme
from reader.workspace.listeners import Change
from reader.workspace.session import Session


class ComparedList(RowList):
    """Rows made of the session's comparison, narrowed by typed words and by a choice of kinds.

    Nothing is made while the list is hidden: a comparison may hold thousands of paragraphs.
    """

    def __init__(self, session: Session, theme: Theme, title: str, placeholder: str) -> None:
        super().__init__(theme, title, placeholder)
        self._session = session
        self._looked_at: Comparison | None = None
        self._kinds: Sequence[Enum | None] = (None,)
        self._wanted: Enum | None = None
        self.typed.connect(self.refresh)
        session.listen(self._changed)

    def offer_kinds(self, kinds: Sequence[Enum], titles: Sequence[str], tip: str) -> None:
        """Let the user choose one of some kinds; the first of the titles stands for all of them."""
        self._kinds = (None, *kinds)
        self.choice = self.add_choice(titles, tip, self._choose)

    def passes(self, kind: Enum) -> bool:
        """Tell whether rows of a kind are wanted."""
        return self._wanted in {None, kind}

    def typed_words(self) -> list[str]:
        """Return the words that the user has typed, case folded."""
        return self.field.text().casefold().split()

    def refresh(self) -> None:
        """List the present comparison."""
        comparison = self._session.comparison
        is_new, self._looked_at = comparison is not self._looked_at, comparison
        self.list_comparison(comparison, is_new=is_new)

    def list_comparison(self, comparison: Comparison | None, *, is_new: bool) -> None:
        """Show the rows of a comparison; `is_new` if it is another one than at the last call."""
        raise NotImplementedError

    def showEvent(self, event: QShowEvent) -> None:
        """List what was compared while the list was hidden."""
        super().showEvent(event)
        if self._looked_at is not self._session.comparison:
            self.refresh()

    def _changed(self, change: Change) -> None:
        if change is Change.COMPARISON and self.isVisible():
            self.refresh()

    def _choose(self, number: int) -> None:
        self._wanted = self._kinds[number]
        self.refresh()
