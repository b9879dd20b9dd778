"""The table of contents of the document whose pane has the focus."""

from PySide6.QtCore import Signal

from reader.ui.pair_view import PairView
from reader.ui.row_list import Row, RowList
from reader.ui.text import translate
from reader.ui.theme import Theme
from reader.workspace.headings import Heading, headings


class OutlinePanel(RowList):
    """The file's own outline; where it has none, the headings that were recognised."""

    wanted = Signal(object, object)  # PaneFrame, Heading

    def __init__(self, view: PairView, theme: Theme) -> None:
        super().__init__(theme, translate("Outline", "Outline"), translate("Outline", "Filter headings…"))
        self._view = view
        self._headings: dict[str, Heading] = {}
        self.chosen.connect(self._go)
        self.activated.connect(self._go)
        self.typed.connect(self._show)
        view.focus_moved.connect(self._show)
        for frame in (view.reply, view.source):
            frame.shown_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        document = self._view.focused.pane.document
        entries = headings(document) if document is not None else ()
        words = self.field.text().casefold()
        self._headings = {str(number): entry for number, entry in enumerate(entries)}
        rows = [
            Row(
                str(number),
                entry.title,
                "",
                (document.page_name(entry.page) if document else None) or str(entry.page + 1),
                "muted",
                entry.level - 1,
            )
            for number, entry in enumerate(entries)
            if words in entry.title.casefold()
        ]
        self.show_rows(rows, translate("Outline", "This document has no table of contents."))

    def _go(self, key: str) -> None:
        self.wanted.emit(self._view.focused, self._headings[key])
