"""Which paragraphs of the sources the reply quotes, cites, or never answers."""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from reader.analysis.pinpoints import locate_pinpoint
from reader.model.alignment import PinpointState
from reader.model.citation import Resolution
from reader.model.comparison import Coverage, CoverageState, Finding, Source
from reader.model.document import BlockKind
from reader.model.span import Span

SHORT_HEADING = 6  # words without a sentence's end that are taken for a heading, whatever they are set in
_SENTENCE_END = re.compile(r"[.!?…:;][\"'”’»“)\]\d⁰¹²³⁴-⁹]*\s*\Z")  # a mark of a note may stand behind it
_WORD = re.compile(r"\w+")
_TICK = 0xFFF  # paragraphs between two looks at whether the user still waits


def cover(
    sources: Sequence[Source],
    quoted: Iterable[tuple[str, Span]],
    resolutions: Iterable[Resolution],
    tick: Callable[[], None] = lambda: None,
) -> tuple[Coverage, ...]:
    """Return the state of every paragraph of every source, in order.

    What has no words, and a few words that are no sentence, is only told where the reply quotes or cites it: nobody
    answers a row of asterisks or the heading of a plain text.

    Args:
        sources: the open sources.
        quoted: (source id, span) of what the reply takes over, with marks or without.
        resolutions: what the reply's citations lead to; a page that is cited covers all its paragraphs.
        tick: called now and then; may raise to stop the work.
    """
    spans: dict[str, list[Span]] = {source.id: [] for source in sources}
    for source_id, span in quoted:
        spans[source_id].append(span)
    pinpoints = {
        (target.source, target.pinpoint)
        for resolution in resolutions
        for target in resolution.targets
        if target.source in spans and not target.pinpoint.is_whole
    }
    covered: list[Coverage] = []
    for source in sources:
        document = source.document
        blocks = [block for block in document.blocks if block.kind is not BlockKind.HEADING and len(block.span)]
        cited = [span for where, point in pinpoints if where == source.id for span in locate_pinpoint(document, point)]
        quoted_blocks, cited_blocks = _touched(blocks_of := [b.span for b in blocks], spans[source.id]), set[int]()
        cited_blocks |= _touched(blocks_of, cited)
        for index, span in enumerate(blocks_of):
            if not index & _TICK:
                tick()
            state = CoverageState.UNANSWERED
            if index in quoted_blocks:
                state = CoverageState.QUOTED
            elif index in cited_blocks:
                state = CoverageState.CITED
            elif not _says_something(span.of(document.text)):
                continue
            covered.append(Coverage(source.id, span, state))
    return tuple(covered)


def met_citations(findings: Iterable[Finding]) -> set[str]:
    """Return the citations whose quotations all stand where they say: what they cite is what is quoted.

    "Page 8, para. 4" may be counted in two ways; the paragraph of the other way is not cited.
    """
    states: defaultdict[str, set[PinpointState]] = defaultdict(set)
    for finding in findings:
        for citation in finding.citations:
            states[citation].add(finding.passage.pinpoint.state if finding.passage else PinpointState.NONE)
    return {citation for citation, found in states.items() if found <= {PinpointState.AGREES, PinpointState.SHIFTED}}


def _says_something(text: str) -> bool:
    words = len(_WORD.findall(text))
    return words > SHORT_HEADING or (words > 0 and _SENTENCE_END.search(text) is not None)


def _touched(blocks: Sequence[Span], spans: Iterable[Span]) -> set[int]:
    """Return the indices of the blocks that share a character with one of the spans; blocks stand in order."""
    starts, ends = [block.start for block in blocks], [block.end for block in blocks]
    touched: set[int] = set()
    for span in spans:
        touched.update(range(bisect_right(ends, span.start), bisect_left(starts, span.end)))
    return touched
