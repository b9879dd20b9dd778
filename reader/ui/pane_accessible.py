"""What a screen reader is told of a pane: its document, the page, and the text of the pages in view."""

from typing import cast

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QPointF, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleTextCursorEvent,
    QAccessibleTextInterface,
)
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import Shiboken

from reader.model.span import Span
from reader.ui.reading_pane import ReadingPane


class PaneText(QAccessibleTextInterface):
    """The text of the pages in view, to be read by characters, words and lines; the caret moves and selects in it.

    Qt's bindings cannot hand over where a selection begins and ends: none is told of, the caret alone.
    """

    def __init__(self, pane: ReadingPane) -> None:
        super().__init__()
        self._pane = pane

    def characterCount(self) -> int:
        """Return the length of the text."""
        return len(self._pane.view_text().text)

    def text(self, start: int, end: int) -> str:
        """Return a part of the text."""
        return self._pane.view_text().text[start:end]

    def cursorPosition(self) -> int:
        """Return where the caret of the selection by keyboard stands; the beginning without one."""
        return caret_in_view(self._pane) or 0

    def setCursorPosition(self, position: int) -> None:
        """Bring a position into view."""
        self.scrollToSubstring(position, position + 1)

    def characterRect(self, position: int) -> QRect:
        """Return where a character stands on the screen."""
        document, offset = self._pane.document, self._pane.view_text().offset_at(position)
        rects = document.rects(Span(offset, offset + 1)) if document is not None and offset is not None else ()
        if not rects:
            return QRect()
        rect = self._pane.view_rect(rects[0]).toRect()
        return QRect(self._pane.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def offsetAtPoint(self, point: QPoint) -> int:
        """Return the position at a point of the screen; -1 if there is none."""
        place = self._pane.page_point(QPointF(self._pane.viewport().mapFromGlobal(point)))
        text_map = self._pane.selector.text_map
        offset = text_map.offset_at(*place) if text_map is not None and place is not None else None
        position = self._pane.view_text().position_of(offset) if offset is not None else None
        return -1 if position is None else position

    def scrollToSubstring(self, start: int, end: int) -> None:
        """Bring a part of the text into view."""
        text = self._pane.view_text()
        first, last = text.offset_at(start), text.offset_at(end)
        if first is not None and last is not None:
            self._pane.reveal_span(Span(first, max(last, first + 1)))

    def selectionCount(self) -> int:
        """Tell of no selection, see above."""
        return 0

    def setSelection(self, index: int, start: int, end: int) -> None:  # noqa: ARG002 (Qt's signature)
        """Select a part of the text."""
        self.addSelection(start, end)

    def addSelection(self, start: int, end: int) -> None:
        """Select a part of the text; there is one selection only."""
        text = self._pane.view_text()
        first, last = text.offset_at(start), text.offset_at(end)
        if first is not None and last is not None and first < last:
            self._pane.selector.select(Span(first, last))

    def removeSelection(self, index: int) -> None:  # noqa: ARG002 (Qt's signature)
        """Select nothing."""
        self._pane.selector.clear()


class AccessiblePane(QAccessibleWidget):
    """A pane as a document: name as set, description the page, text that of the pages in view."""

    def __init__(self, pane: ReadingPane) -> None:
        super().__init__(pane, QAccessible.Role.Document)
        self._text = PaneText(pane)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> int:
        """Offer the text."""
        if kind is QAccessible.InterfaceType.TextInterface:
            return _pointer(Shiboken.getCppPointer(self._text)[0])
        return super().interface_cast(kind) or _pointer(0)

    def text(self, part: QAccessible.Text) -> str:
        """Return one of the pane's texts."""
        pane = self.object()
        if isinstance(pane, ReadingPane):
            if part is QAccessible.Text.Value:
                return pane.view_text().text
            if part is QAccessible.Text.Description:
                return page_description(pane)
        return super().text(part)

    def childCount(self) -> int:
        """A document is read as a whole; its scroll bars are of no use to a screen reader."""
        return 0


def _pointer(address: int) -> int:
    """Return a `void *` as the bindings take it from Python, whose stubs call it an int; they crash on None."""
    return cast("int", Shiboken.VoidPtr(address))


def caret_in_view(pane: ReadingPane) -> int | None:
    """Return the caret's position in the text of the pages in view; None while not selecting by keyboard."""
    caret = pane.selector.caret
    return pane.view_text().position_of(caret) if caret is not None else None


def page_description(pane: ReadingPane) -> str:
    """Return which page is in the middle of the view; empty without pages."""
    return page_in_words(pane, pane.current_page)


def page_in_words(pane: ReadingPane, page: int) -> str:
    """Return a page's name, its number and the count of pages; empty without pages."""
    if not pane.page_count:
        return ""
    name = pane.document.page_name(page) if pane.document is not None else None
    number = page + 1
    if name is None or name == str(number):
        sentence = QCoreApplication.translate("AccessiblePane", "Page {0} of {1}")
        return sentence.format(number, pane.page_count)
    sentence = QCoreApplication.translate("AccessiblePane", "Page {0}, {1} of {2}")
    return sentence.format(name, number, pane.page_count)


def keep_told(pane: ReadingPane) -> None:
    """Tell a screen reader, if there is one, of each other page in view and of each step of the caret."""

    def tell_page() -> None:
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(pane, QAccessible.Event.DescriptionChanged))

    def tell_caret() -> None:
        position = caret_in_view(pane) if QAccessible.isActive() else None
        if position is not None:
            QAccessible.updateAccessibility(QAccessibleTextCursorEvent(pane, position))

    pane.current_page_changed.connect(tell_page)
    pane.selection_changed.connect(tell_caret)


def tell_screen_readers() -> None:
    """Make panes known to screen readers; call it once when the program starts."""
    QAccessible.installFactory(_interface_of)


def _interface_of(name: str, thing: QObject | None) -> QAccessibleInterface | None:  # noqa: ARG001 (Qt's signature)
    return AccessiblePane(thing) if isinstance(thing, ReadingPane) else None
