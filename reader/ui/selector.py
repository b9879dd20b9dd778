"""What is selected in a pane, and how pointer and keys change it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from reader.model.span import Span
from reader.ui.text_selection import TextMap, Unit

if TYPE_CHECKING:
    from reader.model.document import Document
    from reader.model.geometry import PageRect

PLAIN_STEPS: dict[int, tuple[Unit, int]] = {
    Qt.Key.Key_Left: (Unit.CHARACTER, -1),
    Qt.Key.Key_Right: (Unit.CHARACTER, 1),
    Qt.Key.Key_Up: (Unit.LINE, -1),
    Qt.Key.Key_Down: (Unit.LINE, 1),
    Qt.Key.Key_Home: (Unit.LINE_END, -1),
    Qt.Key.Key_End: (Unit.LINE_END, 1),
}
CONTROL_STEPS: dict[int, tuple[Unit, int]] = {
    Qt.Key.Key_Left: (Unit.WORD, -1),
    Qt.Key.Key_Right: (Unit.WORD, 1),
    Qt.Key.Key_Up: (Unit.PARAGRAPH, -1),
    Qt.Key.Key_Down: (Unit.PARAGRAPH, 1),
    Qt.Key.Key_Home: (Unit.DOCUMENT, -1),
    Qt.Key.Key_End: (Unit.DOCUMENT, 1),
}


class Selector(QObject):
    """The selection: from a fixed end to the moving end, where the caret stands.

    By pointer it grows by characters, words or paragraphs, as it was begun. By keyboard it begins with a caret
    (`begin_by_keyboard`); from then on arrow keys extend it.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._map: TextMap | None = None
        self._fixed = Span(0, 0)
        self._moving = Span(0, 0)
        self._unit = Unit.CHARACTER
        self._column: float | None = None
        self._selected = False
        self._pressed: int | None = None
        self.by_keyboard = False

    def set_document(self, document: Document | None) -> None:
        """Select in another document: nothing at first."""
        self._map = TextMap(document) if document is not None and document.readable else None
        self.clear()

    @property
    def text_map(self) -> TextMap | None:
        """Ties offsets and places; None without text."""
        return self._map

    @property
    def span(self) -> Span | None:
        """What is selected; None if nothing is."""
        if not self._selected:
            return None
        start = min(self._fixed.start, self._moving.start)
        end = max(self._fixed.end, self._moving.end)
        return Span(start, end) if end > start else None

    @property
    def text(self) -> str:
        """What is selected as running text: hyphens joined, no line breaks."""
        span = self.span
        return self._map.clean_text(span) if span is not None and self._map is not None else ""

    @property
    def pressed(self) -> int | None:
        """Where the pointer was pressed last; None once the selection was cleared."""
        return self._pressed

    @property
    def caret(self) -> int | None:
        """The moving end, while selecting by keyboard."""
        return self._caret_offset() if self.by_keyboard else None

    def rects_on(self, page: int) -> tuple[PageRect, ...]:
        """Return what is selected on a page."""
        span = self.span
        return self._map.rects_on(page, span) if span is not None and self._map is not None else ()

    def caret_rect(self) -> PageRect | None:
        """Return where the caret is painted; None while not selecting by keyboard."""
        caret = self.caret
        return self._map.caret(caret) if caret is not None and self._map is not None else None

    def clear(self) -> None:
        """Select nothing and leave selecting by keyboard."""
        before = self.span, self.by_keyboard
        self._selected = self.by_keyboard = False
        self._pressed = None
        if before != (None, False):
            self.changed.emit()

    def select(self, span: Span) -> None:
        """Select a span."""
        if self._map is not None:
            self._unit = Unit.CHARACTER
            self._take(Span(span.start, span.start), Span(span.end, span.end))

    def select_all(self) -> None:
        """Select the whole document."""
        if self._map is not None:
            self.select(Span(0, len(self._map.document.text)))

    # By pointer

    def press(self, at: tuple[int, float, float], unit: Unit = Unit.CHARACTER, *, extend: bool = False) -> bool:
        """Begin selecting by `unit` at a point of a page, or move the moving end there; False without text there."""
        offset = self._map.offset_at(*at) if self._map is not None else None
        if offset is None:
            return False
        self.by_keyboard = False
        self._pressed = offset
        if extend and self._selected:
            self._take(self._fixed, self._grown(offset))
        else:
            self._unit = unit
            self._take(self._grown(offset), self._grown(offset))
        return True

    def drag(self, at: tuple[int, float, float]) -> None:
        """Move the moving end to a point of a page."""
        offset = self._map.offset_at(*at) if self._map is not None else None
        if offset is not None:
            self._take(self._fixed, self._grown(offset))

    # By keyboard

    def begin_by_keyboard(self, offset: int) -> None:
        """Show the caret, at the selection's moving end or else at `offset`."""
        if self._map is None:
            return
        if self.span is None:
            self._unit = Unit.CHARACTER
            self._fixed = self._moving = Span(offset, offset)
        else:
            caret = self._caret_offset()
            fixed = self._fixed.start if caret > self._fixed.start else self._fixed.end
            self._fixed, self._moving = Span(fixed, fixed), Span(caret, caret)
        self.by_keyboard = self._selected = True
        self._column = None
        self.changed.emit()

    def takes(self, event: QKeyEvent) -> bool:
        """Tell whether a key moves the caret or leaves selecting by keyboard."""
        if not self.by_keyboard:
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            return shifted and self.span is not None and _step_of(event) is not None
        return event.key() == Qt.Key.Key_Escape or _step_of(event) is not None

    def press_key(self, event: QKeyEvent) -> bool:
        """Move the caret; False if the key does not."""
        step = _step_of(event)
        if self._map is None or not self.takes(event):
            return False
        if step is None:
            self.clear()
            return True
        unit, way = step
        caret = self._caret_offset()
        if unit is not Unit.LINE:
            self._column = None
        elif self._column is None:
            place = self._map.caret(caret)
            self._column = place.x0 if place is not None else None
        moved = self._map.step(caret, unit, way, self._column)
        self._take(self._fixed, Span(moved, moved))
        return True

    def _caret_offset(self) -> int:
        return self._moving.start if self._moving.start < self._fixed.start else self._moving.end

    def _grown(self, offset: int) -> Span:
        """Return the unit that holds an offset."""
        if self._map is not None and self._unit is Unit.WORD:
            return self._map.word_at(offset)
        if self._map is not None and self._unit is Unit.PARAGRAPH:
            return self._map.paragraph_at(offset)
        return Span(offset, offset)

    def _take(self, fixed: Span, moving: Span) -> None:
        before = self.span
        moved = moving != self._moving
        self._fixed, self._moving, self._selected = fixed, moving, True
        if self.span != before or (moved and self.by_keyboard):
            self.changed.emit()


def _step_of(event: QKeyEvent) -> tuple[Unit, int] | None:
    """Return the step that a key asks for, with or without Shift."""
    held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    if held == Qt.KeyboardModifier.NoModifier:
        return PLAIN_STEPS.get(event.key())
    if held == Qt.KeyboardModifier.ControlModifier:
        return CONTROL_STEPS.get(event.key())
    return None
