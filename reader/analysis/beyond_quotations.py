"""What a comparison tells besides its findings: coverage and related paragraphs."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from reader.analysis.corpus import Corpus
from reader.analysis.coverage import cover, met_citations
from reader.analysis.locate import SHORT
from reader.analysis.related import RelatedFinder
from reader.model.alignment import PinpointState
from reader.model.comparison import Comparison, Finding
from reader.model.progress import Progress, Report
from reader.model.span import Span


def complete(comparison: Comparison, corpus: Corpus, report: Report) -> Comparison:
    """Return a comparison, in which reuse is already told, with coverage and related paragraphs filled in."""
    reuse = comparison.reuse
    quoted = [*_quoted(comparison.findings, corpus), *((p.source, p.span) for r in reuse for p in r.passages[:1])]
    taken = [f.quotation.span for f in comparison.findings if f.passages] + [r.span for r in reuse]
    tick = partial(report, Progress("Looking for related paragraphs"))
    paragraphs = {source: known.paragraphs(tick) for source, known in corpus.known.items()}
    related = RelatedFinder(paragraphs).find(corpus.reply, corpus.words, taken, tick)
    met = met_citations(comparison.findings)
    coverage = cover(corpus.sources, quoted, [r for r in comparison.resolutions if r.citation not in met], tick)
    return replace(comparison, coverage=coverage, related=related)


def _quoted(findings: Sequence[Finding], corpus: Corpus) -> Iterator[tuple[str, Span]]:
    """Yield the passages that are surely quoted: a few words that stand in many places are not."""
    for finding in findings:
        first, last = corpus.words.within(finding.quotation.span)
        passage = finding.passage
        if passage is None:
            continue
        sure = last - first > SHORT or len(finding.passages) == 1
        if sure or passage.pinpoint.state in {PinpointState.AGREES, PinpointState.SHIFTED}:
            yield passage.source, passage.span
