"""A source quotes too: where a passage lies inside a quotation of the source's own, follow it one step further."""

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from reader.analysis.cited import NOT_CITED
from reader.analysis.corpus import Corpus
from reader.analysis.find_quotations import find_quotations
from reader.analysis.judge_quotation import Judge
from reader.analysis.locate import Finder, Place
from reader.analysis.normalise import Words
from reader.analysis.query import query_of
from reader.analysis.rank_places import rank_places
from reader.model.alignment import Chain, Passage
from reader.model.case import Decisions
from reader.model.comparison import Finding, Source
from reader.model.quotation import Quotation

NEAR = 40  # quotations before a passage among which those around it are
INSIDE = 0.8  # share of a passage that must lie in the source's quotation
LONGEST = 400  # words; more between marks is dialogue or a mark that was never closed
SHORTEST = 4  # words of an inner quotation that can be told from chance


def follow_chains(findings: Sequence[Finding], corpus: Corpus, tick: Callable[[], None]) -> list[Finding]:
    """Return the findings, with a chain at each first passage that a source quotes from another open source.

    The chain says how the source's own quotation fares there: the reply may quote the report rightly, and the report
    misquote the mission. A quotation of the source's that stands in no other open source makes no chain.
    """
    if len(corpus.sources) < 2:  # noqa: PLR2004 (a chain needs two)
        return list(findings)
    chains: dict[str, Chain] = {}
    for source in corpus.sources:
        passages = {f.id: f.passage for f in findings if f.passage is not None and f.passage.source == source.id}
        tick()
        inner = _inner(source, corpus.texts[source.id], passages, tick) if passages else {}
        if inner:
            chains |= _follow(inner, source, corpus, tick)
    return [_with_chain(finding, chains.get(finding.id)) for finding in findings]


def _inner(
    source: Source, words: Words, passages: Mapping[str, Passage], tick: Callable[[], None]
) -> dict[str, Quotation]:
    """Return for each finding the smallest quotation of the source's own that holds its passage."""
    own = find_quotations(source.document, words, Decisions(), tick)
    starts = [quotation.span.start for quotation in own]
    found: dict[str, Quotation] = {}
    for finding, passage in passages.items():
        before = bisect_right(starts, passage.span.end)  # an inner quotation begins before its passage ends
        around = [
            quotation
            for quotation in own[max(0, before - NEAR) : before]
            if min(quotation.span.end, passage.span.end) - max(quotation.span.start, passage.span.start)
            >= INSIDE * len(passage.span)
        ]
        if around:
            found[finding] = min(around, key=lambda quotation: len(quotation.span))
    return found


def _follow(
    inner: Mapping[str, Quotation], source: Source, corpus: Corpus, tick: Callable[[], None]
) -> dict[str, Chain]:
    """Look up a source's own quotations in the other sources."""
    others = [other for other in corpus.sources if other.id != source.id]
    words = corpus.texts[source.id]
    all_queries = {finding: query_of(words, quotation) for finding, quotation in inner.items()}
    tick()
    queries = {finding: query for finding, query in all_queries.items() if SHORTEST <= len(query) <= LONGEST}
    searched = {other.id: corpus.known[other.id].index() for other in others}
    for index in searched.values():
        index.want([query.folds for query in queries.values()], tick)
    finder = Finder(searched, corpus.rarity, corpus.aligned, budget=0)
    places: dict[str, list[Place]] = {}
    for finding, query in queries.items():
        tick()
        places[finding] = finder.find(query, NOT_CITED)
    cited, mentioned = dict.fromkeys(queries, NOT_CITED), dict.fromkeys(queries, ())
    total = sum(len(index.words) for index in searched.values())
    ranked = rank_places(places, queries, cited, mentioned, total, tick=tick)
    judge = Judge(others, corpus.texts)
    chains: dict[str, Chain] = {}
    for finding, query in queries.items():
        tick()
        judged = judge.judge(inner[finding], query, ranked[finding], NOT_CITED)
        if judged.passage is not None:
            chains[finding] = Chain(inner[finding].span, judged.verdict, judged.passage)
    return chains


def _with_chain(finding: Finding, chain: Chain | None) -> Finding:
    if chain is None or finding.passage is None:
        return finding
    return replace(finding, passages=(replace(finding.passage, chain=chain), *finding.passages[1:]))
