"""Moving from heading to heading in a pane."""

from PySide6.QtCore import QPointF

from reader.model.document import Document
from reader.model.span import Span
from reader.ui.reading_pane import ReadingPane
from reader.workspace.headings import Heading, heading_start, headings
from reader.workspace.navigation import next_offset


class SectionSteps:
    """Remembers the last heading gone to: several headings of a page are reached one after the other."""

    def __init__(self) -> None:
        self._last: tuple[Document, int] | None = None  # and its offset

    def next_heading(self, pane: ReadingPane, document: Document, count: int) -> Heading | None:
        """Return the heading `count` steps on, back if negative; None if there is none that way."""
        places = {heading_start(document, heading): heading for heading in headings(document)}
        offset = next_offset(sorted(places), self._here(pane, document, ahead=count > 0), count)
        if offset is None:
            return None
        self._last = (document, offset)
        return places[offset]

    def _here(self, pane: ReadingPane, document: Document, *, ahead: bool) -> int:
        """Return where to look from: from the last heading while it is in view, else from the top of the view."""
        if self._last is not None and self._last[0] is document:
            rects = document.rects(Span(self._last[1], self._last[1] + 1))
            if rects and pane.is_in_view(rects[0]):
                return self._last[1]
        place, text_map = pane.page_point(QPointF(pane.viewport().width() / 2, 0)), pane.selector.text_map
        top = text_map.offset_at(*place) if text_map is not None and place is not None else None
        return (top or 0) - (1 if ahead else 0)  # a heading at the very top is ahead
