"""A document as it is read: pages with their highlights, selection, links and hits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import QWidget

from reader.model.span import Span
from reader.ui.empty_sheet import EmptySheet
from reader.ui.highlights import Highlight, Hits, PageMarks, Target, Targets
from reader.ui.page_frame import Place
from reader.ui.page_scroll_area import PageScrollArea
from reader.ui.pane_pointer import PanePointer
from reader.ui.pane_scrolling import scroll_by_key
from reader.ui.print_area import print_area
from reader.ui.selector import Selector
from reader.ui.text_selection import Unit
from reader.ui.view_text import ViewText, view_text

if TYPE_CHECKING:
    from reader.model.document import Document, Footnote, Jump, Link
    from reader.ui.page_view import PageContent, PagePainter, Tile
    from reader.ui.theme import Theme
    from reader.workspace.jobs import JobRunner

__all__ = ["Highlight", "Place", "ReadingPane"]


class ReadingPane(PageScrollArea):
    """Shows a document's pages at once (`show_pages`) and takes its text when it has been read (`show_document`).

    Args:
        jobs: renders the pages.
        theme: the window's.
        parent: owner.
    """

    highlight_clicked = Signal(str)  # id
    link_clicked = Signal(object)  # Link, Jump or Footnote
    link_hovered = Signal(object)  # Link, Jump, Footnote or None
    selection_changed = Signal()
    marks_changed = Signal()  # highlights or hits
    files_dropped = Signal(list)  # of paths, str
    menu_wanted = Signal(QPoint)  # a point of the screen

    def __init__(self, jobs: JobRunner, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(jobs, theme, parent)
        self._document: Document | None = None
        self._marks = PageMarks()
        self._hits = Hits()
        self._targets = Targets()
        self._hover: Target | None = None
        self._hints: tuple[tuple[str, Target], ...] = ()
        self._empty = EmptySheet()
        self.selector = Selector(self)
        self.selector.changed.connect(self._selection_has_changed)
        self._pointer = PanePointer(self)
        self.setAcceptDrops(True)

    # The document

    @property
    def document(self) -> Document | None:
        """The text that belongs to the pages, once it has been read."""
        return self._document

    def show_document(self, document: Document | None) -> None:
        """Take the text that belongs to the pages shown: selection, links and hits work from now on."""
        self._document = document
        self.selector.set_document(document)
        self.set_print_area(print_area(document) if document is not None else None)
        self._targets = Targets(document)
        self._hits = Hits()
        self._hints = ()
        self._hover = None
        self.viewport().update()

    def clear(self) -> None:
        """Show nothing but the empty sheet."""
        self.show_document(None)
        self._marks = PageMarks()
        super().clear()

    @property
    def empty_text(self) -> tuple[str, str]:
        """What the pane says while it has no pages: a line and a hint."""
        return self._empty.title, self._empty.hint

    def set_empty_text(self, title: str, hint: str = "") -> None:
        """Say what an empty pane says."""
        self._empty = EmptySheet(title, hint)
        self.viewport().update()

    # Marks

    @property
    def highlights(self) -> tuple[Highlight, ...]:
        """What is highlighted."""
        return self._marks.highlights

    @property
    def current_highlight(self) -> str | None:
        """Id of the highlight that is marked strongest."""
        return self._marks.current

    def set_highlights(self, highlights: Sequence[Highlight], current: str | None = None) -> None:
        """Highlight places of the pages, the current one strongest."""
        if tuple(highlights) != self._marks.highlights:
            self._marks = PageMarks(highlights)
        self._marks.current = current
        self.viewport().update()
        self.marks_changed.emit()

    @property
    def hits(self) -> Hits:
        """The hits of the search."""
        return self._hits

    def set_hits(self, spans: Sequence[Span], current: int | None = None) -> None:
        """Mark the hits of a search; `current` is the index of the one that is looked at."""
        self._hits = Hits(self._document, spans, current)
        self.viewport().update()
        self.marks_changed.emit()

    def reveal_span(self, span: Span) -> None:
        """Bring a span of the text to the middle of the view."""
        if self._document is not None:
            self.reveal(self._document.rects(span))

    # Links and hints

    def visible_targets(self) -> tuple[Target, ...]:
        """Return the links and footnote markers in view, in reading order of their pages."""
        return tuple(
            target for page in self.frame.pages for target in self._targets.on(page) if self.is_in_view(target.rects[0])
        )

    def target_at(self, at: QPointF) -> Target | None:
        """Return the link or footnote marker at a point of the view."""
        place = self.page_point(at)
        return self._targets.at(*place) if place is not None else None

    def highlight_at(self, at: QPointF) -> Highlight | None:
        """Return the highlight at a point of the view."""
        place = self.page_point(at)
        return self._marks.at(*place) if place is not None else None

    def set_hints(self, hints: Sequence[tuple[str, Target]]) -> None:
        """Show letters on links or footnote markers; none takes them away."""
        self._hints = tuple(hints)
        self.viewport().update()

    def set_hover(self, target: Target | None) -> None:
        """Underline what the pointer is on."""
        if target != self._hover:
            self._hover = target
            self.viewport().update()
            self.link_hovered.emit(target.to if target is not None else None)

    def follow(self, to: Link | Jump | Footnote) -> None:
        """Say that a link or a footnote marker was clicked."""
        self.link_clicked.emit(to)

    # Selection

    def view_text(self) -> ViewText:
        """Return the text of the pages in view."""
        text_map = self.selector.text_map
        return view_text(text_map, self.frame.pages) if text_map is not None else ViewText()

    def selected_span(self) -> Span | None:
        """Return the span of the text that is selected; None if nothing is."""
        return self.selector.span

    def selected_text(self) -> str:
        """Return the selected words as running text: hyphens joined, no line breaks."""
        return self.selector.text

    def select_by_keyboard(self) -> None:
        """Show a caret that arrow keys move, selecting; again: leave it and select nothing."""
        if self.selector.by_keyboard:
            self.selector.clear()
        else:
            self.selector.begin_by_keyboard(self._first_offset_in_view())

    def span_in_middle(self) -> Span | None:
        """Return an empty span at the words nearest to the middle of the view; None without text."""
        place = self.page_point(QPointF(self.viewport().rect().center()))
        text_map = self.selector.text_map
        offset = text_map.offset_at(*place) if text_map is not None and place is not None else None
        return Span(offset, offset) if offset is not None else None

    def _first_offset_in_view(self) -> int:
        """Return where the caret begins: where one clicked, at the current highlight, or at the view's first word."""
        text_map = self.selector.text_map
        if text_map is None:
            return 0
        pressed = self.selector.pressed
        caret = text_map.caret(pressed) if pressed is not None else None
        if pressed is not None and caret is not None and self.is_in_view(replace(caret, x0=caret.x0 - 1)):
            return pressed
        current = next((mark for mark in self._marks.highlights if mark.id == self._marks.current), None)
        if current is not None and current.rects and self.is_in_view(current.rects[0]):
            rect = current.rects[0]
            return text_map.offset_at(rect.page, rect.x0, (rect.y0 + rect.y1) / 2) or 0
        middle = self.viewport().width() / 2
        for height in range(0, self.viewport().height(), self.fontMetrics().height()):
            place = self.page_point(QPointF(middle, height))
            offset = text_map.offset_at(*place) if place is not None else None
            caret = text_map.caret(offset) if offset is not None else None
            if caret is not None and self.is_in_view(replace(caret, x0=caret.x0 - 1)):
                return text_map.step(offset or 0, Unit.LINE_END, -1)
        return 0

    def _selection_has_changed(self) -> None:
        caret = self.selector.caret_rect()
        if caret is not None and not self.is_in_view(replace(caret, x0=caret.x0 - 1)):
            self.reveal([caret])
        self.viewport().update()
        self.selection_changed.emit()

    # Painting

    def page_content(self, page: int, tiles: Sequence[Tile]) -> PageContent:
        """Add the selection, the pointer's target and the caret to the page's pixels."""
        caret = self.selector.caret_rect()
        return replace(
            super().page_content(page, tiles),
            selection=self.selector.rects_on(page),
            hover=self._hover if self._hover is not None and self._hover.rects[0].page == page else None,
            caret=caret if caret is not None and caret.page == page else None,
        )

    def page_painter(self) -> PagePainter:
        """Add highlights and hits."""
        return replace(super().page_painter(), marks=self._marks, hits=self._hits)

    def paint_without_pages(self, painter: QPainter) -> None:
        """Paint the empty sheet."""
        self._empty.paint(painter, QRectF(self.viewport().rect()), self.theme, self.font())

    def paint_over_pages(self, painter: QPainter, pages: PagePainter) -> None:
        """Paint the hints."""
        for letters, target in self._hints:
            pages.paint_hint(painter, pages.stack.rect(target.rects[0]).topLeft(), letters)

    # Qt

    def event(self, event: QEvent) -> bool:
        """Keep the keys that move the caret from being taken as shortcuts."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self.selector.by_keyboard
            and self.selector.takes(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the caret, or scroll."""
        if not self.selector.press_key(event) and not scroll_by_key(self, event):
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin selecting or clicking."""
        self._pointer.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select, or show what is under the pointer."""
        self._pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End selecting, or click."""
        self._pointer.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word."""
        self._pointer.double_click(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu; without a selection what is highlighted under the pointer becomes current first."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            caret = self.selector.caret_rect()
            at = self.view_rect(caret).bottomLeft() if caret is not None else QRectF(self.viewport().rect()).center()
            self.menu_wanted.emit(self.viewport().mapToGlobal(at).toPoint())
            return
        highlight = self.highlight_at(QPointF(self.viewport().mapFrom(self, event.pos())))
        if highlight is not None and self.selected_span() is None:
            self.highlight_clicked.emit(highlight.id)
        self.menu_wanted.emit(event.globalPos())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take files anywhere in the pane."""
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Say which files were dropped."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.files_dropped.emit(paths)
