"""A source quotes too: where a passage lies in a quotation of its own, or holds one, follow that one step further."""

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from reader.analysis.cited import NOT_CITED
from reader.analysis.corpus import Corpus
from reader.analysis.find_quotations import find_quotations
from reader.analysis.judge_quotation import Judge
from reader.analysis.locate import Finder
from reader.analysis.normalise import Words
from reader.analysis.place import Place
from reader.analysis.query import query_of
from reader.analysis.rank_places import rank_places
from reader.model.alignment import Chain, Passage, VerdictKind
from reader.model.case import Decisions
from reader.model.comparison import Finding, Source
from reader.model.quotation import Quotation

NEAR = 40  # quotations before a passage among which those around it are
INSIDE = 0.8  # share of a passage that must lie in the source's quotation, or of that in the passage
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
) -> dict[str, list[Quotation]]:
    """Return for each finding the smallest quotation of the source's own that holds its passage, or those in it."""
    own = find_quotations(source.document, words, Decisions(), tick)
    starts = [quotation.span.start for quotation in own]
    found: dict[str, list[Quotation]] = {}
    for finding, passage in passages.items():
        before = bisect_right(starts, passage.span.end)  # an inner quotation begins before its passage ends
        near = own[max(0, before - NEAR) : before]
        around = [q for q in near if _shared(q, passage) >= INSIDE * len(passage.span)]
        if around:
            found[finding] = [min(around, key=lambda quotation: len(quotation.span))]
        elif within := [q for q in near if _shared(q, passage) >= INSIDE * len(q.span)]:
            found[finding] = within
    return found


def _shared(quotation: Quotation, passage: Passage) -> int:
    return min(quotation.span.end, passage.span.end) - max(quotation.span.start, passage.span.start)


def _follow(
    inner: Mapping[str, Sequence[Quotation]], source: Source, corpus: Corpus, tick: Callable[[], None]
) -> dict[str, Chain]:
    """Look up a source's own quotations in the other sources; of several in a passage the gravest counts."""
    others = [other for other in corpus.sources if other.id != source.id]
    words = corpus.texts[source.id]
    quotations = {quotation.id: quotation for several in inner.values() for quotation in several}
    all_queries = {key: query_of(words, quotation) for key, quotation in quotations.items()}
    tick()
    queries = {key: query for key, query in all_queries.items() if SHORTEST <= len(query) <= LONGEST}
    searched = {other.id: corpus.known[other.id].index() for other in others}
    for index in searched.values():
        index.want([query.folds for query in queries.values()], tick)
    finder = Finder(searched, corpus.rarity, corpus.aligned, budget=0)
    places: dict[str, list[Place]] = {}
    for key, query in queries.items():
        tick()
        places[key] = finder.find(query, NOT_CITED)
    cited, mentioned = dict.fromkeys(queries, NOT_CITED), dict.fromkeys(queries, ())
    total = sum(len(index.words) for index in searched.values())
    ranked = rank_places(places, queries, cited, mentioned, total, tick=tick)
    judge = Judge(others, corpus.texts)
    links: dict[str, Chain] = {}
    for key, query in queries.items():
        tick()
        judged = judge.judge(quotations[key], query, ranked[key], NOT_CITED)
        if judged.passage is not None:
            links[key] = Chain(quotations[key].span, judged.verdict, judged.passage)
    chains = {finding: [links[q.id] for q in several if q.id in links] for finding, several in inner.items()}
    return {finding: max(several, key=_gravity) for finding, several in chains.items() if several}


def _gravity(chain: Chain) -> tuple[int, int]:
    """Order chains: by what weighs in them, then by their verdict."""
    return len(chain.verdict.weights), list(VerdictKind).index(chain.verdict.kind)


def _with_chain(finding: Finding, chain: Chain | None) -> Finding:
    if chain is None or finding.passage is None:
        return finding
    return replace(finding, passages=(replace(finding.passage, chain=chain), *finding.passages[1:]))
