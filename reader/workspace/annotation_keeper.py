"""Keeps the notes and reviews laid on the comparison that is shown, and where they stand in its documents.

What lays them is imported when there is something to lay: the window paints the first page without it.
"""

# ruff: noqa: PLC0415 (see above)

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.model.comparison import Comparison
    from reader.workspace.anchor_places import AnchorPlaces
    from reader.workspace.annotations import Annotations
    from reader.workspace.jobs import JobRunner
    from reader.workspace.notebook import Notebook


class AnnotationKeeper:
    """Lays notes and reviews anew when they changed; what was found in the documents is kept meanwhile.

    Args:
        jobs: look for what has moved.
        found: called when something that was sought has been found, or found to be gone.
        failed: called with the sentence that says why it could not be looked for.
    """

    def __init__(self, jobs: JobRunner, *, found: Callable[[], None], failed: Callable[[str], None]) -> None:
        self._jobs = jobs
        self._found = found
        self._failed = failed
        self._annotations: Annotations | None = None
        self._places: AnchorPlaces | None = None

    def laid_on(
        self, comparison: Comparison, notebook: Notebook, earlier: Callable[[], Mapping[str, str]]
    ) -> Annotations:
        """Return what is in the notebook, laid on a comparison.

        Args:
            comparison: as it is shown.
            notebook: of its case.
            earlier: reads from the case which fingerprints the open documents had before, by the present one.
        """
        if self._annotations is None:
            known = earlier()
            if self._places is None or not self._places.holds_for(comparison, known):
                self._places = self._places_in(comparison, known)
            from reader.workspace.annotations import Annotations

            self._annotations = Annotations(self._places, notebook.notes, notebook.reviews)
        return self._annotations

    def lay_anew(self) -> None:
        """Forget how they lay: notes, documents or the comparison have changed."""
        self._annotations = None

    def close(self) -> None:
        """Seek nothing any more and forget all."""
        if self._places is not None:
            self._places.stop()
        self._places = self._annotations = None

    def _places_in(self, comparison: Comparison, earlier: Mapping[str, str]) -> AnchorPlaces:
        from reader.workspace.anchor_places import AnchorPlaces

        places = AnchorPlaces(comparison, earlier, self._jobs, changed=self._found, failed=self._failed)
        if self._places is not None:
            places.take_over(self._places)
        return places
