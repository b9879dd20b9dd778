"""What is current in the comparison: the finding, passage, difference or citation that the reader is on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.workspace.focus import Focus

if TYPE_CHECKING:
    from reader.model.alignment import Difference, Passage
    from reader.model.citation import Citation
    from reader.model.comparison import Comparison, Finding


class Current:
    """Holds the focus, and gives what it is on.

    Args:
        comparison: gives the comparison that the focus is in, None while there is none.
        moved: called when the reader was put somewhere.
    """

    def __init__(self, comparison: Callable[[], Comparison | None], moved: Callable[[], None]) -> None:
        self._comparison = comparison
        self._moved = moved
        self.focus = Focus()

    @property
    def finding(self) -> Finding | None:
        """The current finding."""
        return self.focus.finding_in(self._comparison())

    @property
    def passage(self) -> Passage | None:
        """The current passage of the current finding, or its nearest miss."""
        return self.focus.passage_in(self._comparison())

    @property
    def citation(self) -> Citation | None:
        """The current citation."""
        return self.focus.citation_in(self._comparison())

    @property
    def difference(self) -> Difference | None:
        """The current word difference of the current passage."""
        return self.focus.difference_in(self._comparison())

    def select(self, finding: str | None) -> None:
        """Make a finding current, with its first passage."""
        self.set_focus(Focus(finding))

    def select_passage(self, index: int) -> None:
        """Make another passage of the current finding current."""
        self.set_focus(replace(self.focus, passage=index, difference=None))

    def select_difference(self, index: int | None) -> None:
        """Make a word difference of the current passage current."""
        self.set_focus(replace(self.focus, difference=index))

    def select_citation(self, citation: str) -> None:
        """Make a citation current, and the finding that it belongs to, if there is one."""
        comparison = self._comparison()
        findings = comparison.findings if comparison else ()
        owner = next((finding.id for finding in findings if citation in finding.citations), None)
        self.set_focus(Focus(owner, citation=citation))

    def set_focus(self, focus: Focus) -> None:
        """Put the reader somewhere; this is told even if nothing changed, so that it is shown again."""
        self.focus = focus
        self._moved()
