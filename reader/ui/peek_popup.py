"""A popup with a footnote's text and the lines that it leads to."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from reader.ui.fonts import reading_font
from reader.ui.plain_label import plain_label
from reader.ui.theme import BETWEEN, INSIDE, TypeStep

_WIDTH = 460  # logical pixels


@dataclass(frozen=True, slots=True)
class PeekPart:
    """A heading and text; either may be empty."""

    heading: str
    text: str


class PeekPopup(QFrame):
    """Closes on any key or click."""

    def __init__(self, parts: Sequence[PeekPart], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("chooser")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.parts = tuple(parts)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(BETWEEN, BETWEEN, BETWEEN, BETWEEN)
        layout.setSpacing(INSIDE)
        for part in parts:
            if part.heading:
                heading = plain_label(TypeStep.SMALL, bold=True)
                heading.setText(part.heading)
                heading.setWordWrap(True)
                layout.addWidget(heading)
            if part.text:
                text = plain_label()
                text.setFont(reading_font())
                text.setText(part.text)
                text.setWordWrap(True)
                layout.addWidget(text)
        self.setFixedWidth(_WIDTH)
        self.setAccessibleName("\n".join(f"{part.heading}\n{part.text}" for part in parts))

    def show_in(self, area: QWidget) -> None:
        """Show at the top of an area, inside it."""
        self.resize(_WIDTH, self.heightForWidth(_WIDTH))  # `adjustSize` takes the height of wider lines
        left = max(0, (area.width() - self.width()) // 2)
        self.move(area.mapToGlobal(QPoint(left, 4 * BETWEEN)))
        self.show()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close."""
        event.accept()
        self.close()
