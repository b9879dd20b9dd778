"""The pairs that the card shows: set when they are wanted, those of the next steps while nothing else is to be done."""

from PySide6.QtCore import QObject

from reader.model.alignment import Passage
from reader.model.comparison import Comparison, Finding
from reader.ui.aligned_cells import aligned_cells, quoted_cells
from reader.ui.aligned_text import AlignedText
from reader.ui.idle import when_idle
from reader.ui.set_pair import SetPair
from reader.workspace.focus import Focus
from reader.workspace.session import Session

_CONTEXTS = (90, 600)  # characters of the source around the passage: a line or so, and a paragraph


class CardPairs(QObject):
    """Sets pairs. It keeps three at most: that of a finding and those a step before and behind it.

    Args:
        session: holds the comparison.
        text: shows the pairs.
    """

    def __init__(self, session: Session, text: AlignedText) -> None:
        super().__init__(text)
        self._session = session
        self._text = text
        self._comparison: Comparison | None = None  # of which pairs are kept
        self._kept: dict[str, SetPair] = {}  # by the findings' ids, with their first passages and little context
        self._expected: list[Finding] = []
        self._idle = when_idle(self, self._set_next)

    def pair(
        self, comparison: Comparison, finding: Finding, passage: Passage | None, *, wide: bool, unfold: bool
    ) -> SetPair:
        """Return the pair of a finding.

        Args:
            comparison: holds the finding.
            finding: has the quotation.
            passage: which of the finding's; None if it has none.
            wide: with much of the source around it.
            unfold: with long omissions whole.
        """
        usual = passage is _first_passage(comparison, finding) and not wide and not unfold
        kept = self._ready(comparison, finding) if usual else None
        pair = kept or self._set(comparison, finding, passage, wide=wide, unfold=unfold)
        self._expect(comparison, finding, pair if usual else None)
        return pair

    def _ready(self, comparison: Comparison, finding: Finding) -> SetPair | None:
        """Return the pair that was set before, if it would be set in the same way now."""
        pair = self._kept.get(finding.id) if comparison is self._comparison else None
        return pair if pair is not None and pair.fonts is self._text.fonts else None

    def _set(
        self, comparison: Comparison, finding: Finding, passage: Passage | None, *, wide: bool, unfold: bool
    ) -> SetPair:
        span = finding.quotation.span
        if passage is None:
            return self._text.set_pair(quoted_cells(comparison.reply, span), single=True)
        source = comparison.source(passage.source).document
        cells = aligned_cells(comparison.reply, span, source, passage, context=_CONTEXTS[wide], unfold=unfold)
        return self._text.set_pair(cells)

    def _expect(self, comparison: Comparison, finding: Finding, pair: SetPair | None) -> None:
        """Keep what the next steps may want, and set what is missing of it later."""
        here = comparison.number(finding.id) - 1
        near = comparison.findings[max(0, here - 1) : here + 2]
        kept = {other.id: ready for other in near if (ready := self._ready(comparison, other)) is not None}
        self._kept = kept | ({finding.id: pair} if pair is not None else {})
        self._comparison = comparison
        self._expected = [other for other in near if other.id not in self._kept]
        if self._expected:
            self._idle.start()

    def _set_next(self) -> None:
        """Set one of the pairs that are missing, and let what has come meanwhile go first."""
        comparison = self._comparison
        if comparison is None or comparison is not self._session.comparison or not self._expected:
            return
        finding = self._expected.pop()  # the one ahead comes first
        pair = self._set(comparison, finding, _first_passage(comparison, finding), wide=False, unfold=False)
        self._text.place_ahead(pair)
        self._kept[finding.id] = pair
        if self._expected:
            self._idle.start()


def _first_passage(comparison: Comparison, finding: Finding) -> Passage | None:
    """Return what a step to the finding shows of the source."""
    return Focus(finding.id).passage_in(comparison)
