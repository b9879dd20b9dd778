"""Where the anchors of notes and reviews stand in the open documents; each is looked up once.

What finds them is imported when there is something to find: the window starts without the engine.
"""

# ruff: noqa: PLC0415 (see above)

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.model.case import Anchor
from reader.model.comparison import Comparison
from reader.model.document import Document

if TYPE_CHECKING:
    from reader.analysis.reanchor import AnchorPlace


@dataclass(frozen=True, slots=True)
class NotePlace:
    """Where a note stands now; without a place it is an orphan of that document."""

    document: Document
    place: "AnchorPlace | None"

    @property
    def unmoved(self) -> bool:
        """Tell whether it stands where it was written."""
        from reader.analysis.reanchor import AnchorState

        return self.place is not None and self.place.state is AnchorState.SAME


class AnchorPlaces:
    """Finds anchors in the documents of one comparison, and keeps what was found: notes change with each key press.

    Args:
        comparison: holds the documents.
        earlier: fingerprints that the open documents had before, by the present one: a changed reply carries on the
            notes on the file as it was.
    """

    def __init__(self, comparison: Comparison, earlier: Mapping[str, str]) -> None:
        documents = (comparison.reply, *(source.document for source in comparison.sources))
        self._documents = {document.fingerprint: document for document in documents}
        self._earlier = dict(earlier)
        self.comparison = comparison
        self._found: dict[Anchor, NotePlace] = {}

    def holds_for(self, comparison: Comparison | None, earlier: Mapping[str, str]) -> bool:
        """Tell whether what was found is still right."""
        return comparison is self.comparison and earlier == self._earlier

    def look_up(self, anchors: Iterable[Anchor]) -> None:
        """Find anchors, those of one document together: they help to find each other."""
        from reader.analysis.reanchor import find_anchors

        wanted: dict[str, list[Anchor]] = {}
        for anchor in anchors:
            document = self._document(anchor)
            if document is not None and anchor not in self._found:
                wanted.setdefault(document.fingerprint, []).append(anchor)
        for fingerprint, group in wanted.items():
            document = self._documents[fingerprint]
            for anchor, place in zip(group, find_anchors(document, group), strict=True):
                self._found[anchor] = NotePlace(document, place)

    def of(self, anchor: Anchor) -> NotePlace | None:
        """Return where an anchor that was looked up stands; None if its document is not open."""
        return self._found.get(anchor)

    def _document(self, anchor: Anchor) -> Document | None:
        return self._documents.get(self._earlier.get(anchor.fingerprint, anchor.fingerprint))
