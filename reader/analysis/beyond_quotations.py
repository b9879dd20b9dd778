"""What the reply does with its sources besides quoting them: reuse, coverage, related paragraphs."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from reader.analysis.corpus import Corpus
from reader.analysis.coverage import cover
from reader.analysis.find_reuse import ReuseFinder
from reader.analysis.locate import SHORT, Finder
from reader.analysis.related import RelatedFinder
from reader.model.alignment import Passage, PinpointState
from reader.model.comparison import Comparison, Finding, Reuse
from reader.model.progress import Progress, Report
from reader.model.span import Span


@dataclass(frozen=True, slots=True)
class Beyond:
    """Looks at a corpus once its quotations are judged."""

    corpus: Corpus
    finder: Finder

    def complete(self, comparison: Comparison, report: Report) -> Comparison:
        """Return the comparison with reuse, coverage and related paragraphs filled in."""
        tick = partial(report, Progress("Looking for words without marks"))
        marked = [finding.quotation.outer for finding in comparison.findings]
        cited = [citation.span for citation in comparison.citations]
        reuse = self._reuse(marked + cited, tick)
        quoted = [*self._quoted(comparison.findings), *((p.source, p.span) for r in reuse for p in r.passages[:1])]
        taken = [f.quotation.span for f in comparison.findings if f.passages] + [r.span for r in reuse]
        tick = partial(report, Progress("Looking for related paragraphs"))
        paragraphs = {source: known.paragraphs(tick) for source, known in self.corpus.known.items()}
        related = RelatedFinder(paragraphs).find(self.corpus.reply, self.corpus.words, taken, tick)
        coverage = cover(self.corpus.sources, quoted, comparison.resolutions)
        return replace(comparison, reuse=reuse, coverage=coverage, related=related)

    def _reuse(self, outside: Sequence[Span], tick: partial[None]) -> tuple[Reuse, ...]:
        found = ReuseFinder(self.corpus.words, outside, self.corpus.rarity, self.finder).find(self.corpus.texts, tick)
        return tuple(
            Reuse(
                span,
                tuple(
                    Passage(
                        place.source,
                        self.corpus.texts[place.source].span(place.first, place.last),
                        round(place.score, 4),
                    )
                    for place in places
                ),
            )
            for span, places in found
        )

    def _quoted(self, findings: Sequence[Finding]) -> Iterator[tuple[str, Span]]:
        """Yield the passages that are surely quoted: a few words that stand in many places are not."""
        for finding in findings:
            first, last = self.corpus.words.within(finding.quotation.span)
            passage = finding.passage
            if passage is None:
                continue
            sure = last - first > SHORT or len(finding.passages) == 1
            if sure or passage.pinpoint.state is PinpointState.AGREES:
                yield passage.source, passage.span
