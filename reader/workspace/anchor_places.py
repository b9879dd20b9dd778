"""Where the anchors of notes and reviews stand in the open documents; each is looked up once.

What stands where it stood is known at once, what has moved is looked for in a worker. What finds anchors is imported
when there is something to find: the window starts without the engine.
"""

# ruff: noqa: PLC0415 (see above)

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.errors import ReaderError
from reader.model.case import Anchor
from reader.model.comparison import Comparison
from reader.model.document import Document
from reader.workspace import tasks
from reader.workspace.jobs import Job, JobRunner

if TYPE_CHECKING:
    from reader.analysis.reanchor import AnchorPlace


@dataclass(frozen=True, slots=True)
class NotePlace:
    """Where a note stands now; without a place it is an orphan of that document, unless it is still `sought` there."""

    document: Document
    place: "AnchorPlace | None"
    sought: bool = False

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
        jobs: look for what has moved.
        changed: called when something that was sought has been found, or found to be gone.
        failed: called with the sentence that says why it could not be looked for.
    """

    def __init__(
        self,
        comparison: Comparison,
        earlier: Mapping[str, str],
        jobs: JobRunner,
        *,
        changed: Callable[[], None],
        failed: Callable[[str], None],
    ) -> None:
        documents = (comparison.reply, *(source.document for source in comparison.sources))
        self._documents = {document.fingerprint: document for document in documents}
        self._earlier = dict(earlier)
        self._jobs = jobs
        self._changed = changed
        self._failed = failed
        self._found: dict[Anchor, NotePlace] = {}
        self._running: list[Job] = []
        self.comparison = comparison

    def holds_for(self, comparison: Comparison | None, earlier: Mapping[str, str]) -> bool:
        """Tell whether what was found is still right."""
        return comparison is self.comparison and earlier == self._earlier

    @property
    def known(self) -> Mapping[Anchor, NotePlace]:
        """What was looked up so far."""
        return self._found

    def take_over(self, before: "AnchorPlaces") -> None:
        """Take over what was found before in documents that are still the same, and end what is sought."""
        before.stop()
        for anchor, where in before.known.items():
            if not where.sought and self._document(anchor) is where.document:
                self._found[anchor] = where

    def look_up(self, anchors: Iterable[Anchor]) -> None:
        """Find anchors; those of one document are sought together, since they help to find each other."""
        from reader.analysis.reanchor import place_as_before

        sought: dict[str, list[Anchor]] = {}
        for anchor in anchors:
            document = self._document(anchor)
            if document is None or anchor in self._found:
                continue
            place = place_as_before(document, anchor)
            self._found[anchor] = NotePlace(document, place, sought=place is None)
            if place is None:
                sought.setdefault(document.fingerprint, []).append(anchor)
        for fingerprint, group in sought.items():
            self._seek(self._documents[fingerprint], group)

    def of(self, anchor: Anchor) -> NotePlace | None:
        """Return where an anchor that was looked up stands; None if its document is not open."""
        return self._found.get(anchor)

    @property
    def seeking(self) -> bool:
        """Tell whether anything is still sought."""
        return any(not job.finished for job in self._running)

    def stop(self) -> None:
        """Seek nothing any more."""
        for job in self._running:
            job.cancel()

    def _seek(self, document: Document, anchors: Sequence[Anchor]) -> None:
        """Have anchors looked for, with those that stand in the same document to tell where about they are."""
        neighbours = [a for a, where in self._found.items() if where.document is document and where.place is not None]

        def done(places: "Sequence[AnchorPlace | None]") -> None:
            for anchor, place in zip(anchors, places, strict=False):  # the neighbours come behind
                self._found[anchor] = NotePlace(document, place)
            self._changed()

        def failed(error: ReaderError) -> None:
            done([None] * len(anchors))
            self._failed(error.sentence)

        self._running.append(
            self._jobs.submit(tasks.find_anchors, document, (*anchors, *neighbours), on_done=done, on_failed=failed)
        )

    def _document(self, anchor: Anchor) -> Document | None:
        return self._documents.get(self._earlier.get(anchor.fingerprint, anchor.fingerprint))
