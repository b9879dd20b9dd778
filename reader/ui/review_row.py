"""The labels of a review as a row of chips, the one given pressed."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QToolButton, QWidget

from reader.ui.chips import chip
from reader.ui.flow_layout import FlowLayout
from reader.ui.labels import review_name
from reader.ui.theme import SPACE


class ReviewRow(QWidget):
    """The chips stay from finding to finding, and so does the focus on one of them."""

    chosen = Signal(int)  # index of the label

    def __init__(self) -> None:
        super().__init__()
        self._labels: tuple[str, ...] = ()
        self._chips: list[QToolButton] = []
        self._keys: tuple[str, ...] = ()
        self._line = FlowLayout(self, SPACE)

    def show_review(self, labels: Sequence[str], given: str | None) -> None:
        """Show these labels and press the one that the finding was given."""
        if tuple(labels) != self._labels:
            self._labels = tuple(labels)
            self._make_chips()
        for label, button in zip(self._labels, self._chips, strict=True):
            button.setChecked(label == given)

    @property
    def chips(self) -> Sequence[QToolButton]:
        """The chips in their order."""
        return self._chips

    def _make_chips(self) -> None:
        for button in self._chips:
            self._line.removeWidget(button)
            button.deleteLater()
        self._chips = [chip(review_name(label), checkable=True) for label in self._labels]
        for index, button in enumerate(self._chips):
            button.clicked.connect(lambda _=False, wanted=index: self.chosen.emit(wanted))
            self._line.addWidget(button)
        self._tell_keys()

    def show_keys(self, keys: Sequence[str]) -> None:
        """Tell which keys give the first labels; an empty one gives none."""
        self._keys = tuple(keys)
        self._tell_keys()

    def _tell_keys(self) -> None:
        for index, button in enumerate(self._chips):
            button.setToolTip(self._keys[index] if index < len(self._keys) else "")
