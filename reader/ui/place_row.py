"""The places that a quotation may come from as a row of chips, the one that is shown pressed."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from reader.model.alignment import Passage
from reader.model.comparison import Comparison
from reader.ui.chips import chip
from reader.ui.flow_layout import FlowLayout
from reader.ui.fonts import interface_font
from reader.ui.labels import place_words
from reader.ui.text import translate
from reader.ui.theme import SPACE


class PlaceRow(QWidget):
    """Hidden where there is no choice. The focus stays on the place that is shown."""

    chosen = Signal(int)  # index of the passage

    def __init__(self) -> None:
        super().__init__()
        self.chips: list[QToolButton] = []
        self._count = QLabel()
        self._count.setFont(interface_font())
        self._count.setObjectName("muted")
        self._line = FlowLayout(self, SPACE)
        self._line.addWidget(self._count)

    def show_places(self, comparison: Comparison, passages: Sequence[Passage], current: int) -> None:
        """Show passages, `current` being the index of the one that is shown beside the quotation."""
        had_focus = any(place.hasFocus() for place in self.chips)
        for place in self.chips:
            self._line.removeWidget(place)
            place.hide()
            place.deleteLater()
        several = len(passages) > 1
        self.setVisible(several)
        self._count.setText(translate("Card", "%n place(s):", None, len(passages)))
        self.chips = [self._chip(comparison, passage, index) for index, passage in enumerate(passages) if several]
        for index, place in enumerate(self.chips):
            place.setChecked(index == current)
            if had_focus and index == current:
                place.setFocus()

    def _chip(self, comparison: Comparison, passage: Passage, index: int) -> QToolButton:
        source = comparison.source(passage.source)
        which = f"{source.id}, " if len(comparison.sources) > 1 else ""
        place = chip(which + place_words(source.document, passage.span), checkable=True)
        place.clicked.connect(lambda: self.chosen.emit(index))
        self._line.addWidget(place)
        place.show()  # at once: a layout shows it by an event, and until then Tab passes it over
        return place
