"""Compare a reply with its sources: every quotation found, aligned and judged."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from reader.analysis.beyond_quotations import complete
from reader.analysis.chains import follow_chains
from reader.analysis.cite_quotations import cite_quotations
from reader.analysis.cited import Cited
from reader.analysis.cited_places import CitedPlaces
from reader.analysis.claims import claims, uncited
from reader.analysis.collages import Collages
from reader.analysis.compounds import as_in_sources
from reader.analysis.corpus import Corpus
from reader.analysis.find_quotations import add_blocks, find_quotations
from reader.analysis.find_reuse import find_reuse
from reader.analysis.interruptions import interrupted
from reader.analysis.judge_quotation import Judge
from reader.analysis.known_text import KnownText, TextMemory
from reader.analysis.locate import Aligned, Finder
from reader.analysis.manual_links import place_links
from reader.analysis.mentions import Mentions
from reader.analysis.normalise import Words
from reader.analysis.passage_index import PassageIndex
from reader.analysis.pinpoints import check_pinpoints
from reader.analysis.place import WHOLE, Place
from reader.analysis.query import Query, query_of
from reader.analysis.quotation_blocks import Blocks
from reader.analysis.rarity import Rarity
from reader.analysis.resolve_citations import resolve_citations
from reader.analysis.two_looks import TwoLooks
from reader.model.alignment import Alignment
from reader.model.case import Decisions
from reader.model.citation import Citation, Resolution
from reader.model.comparison import Comparison, Finding, Reuse, Source
from reader.model.document import Document
from reader.model.progress import Progress, Report, silent
from reader.model.quotation import Quotation, QuotationKind

NO_DECISIONS = Decisions()
NOT_BY_LETTERS = (
    "So many quotations are in no source that not all could be searched letter by letter: "
    "heavily misread passages of some may have been missed."
)


@dataclass(frozen=True, slots=True)
class _Case:
    corpus: Corpus
    quotations: Sequence[Quotation]
    decisions: Decisions
    places: CitedPlaces


def compare(
    reply: Document,
    sources: Sequence[Document],
    decisions: Decisions = NO_DECISIONS,
    report: Report = silent,
    memory: TextMemory | None = None,
) -> Comparison:
    """Find, align and judge every quotation of a reply.

    Args:
        reply: the document that quotes.
        sources: the documents that it may quote, in the order of the case.
        decisions: what the user decided about quotations, links and citations.
        report: told often how far the work is; raises `Cancelled` to stop it.
        memory: what earlier comparisons found out; makes this one faster, not different.

    Returns:
        The comparison. The same documents and decisions always give the same.
    """
    memory = memory or TextMemory()
    known, *others = memory.recall((reply, *sources))
    citations = known.citations(partial(report, Progress("Reading citations")))
    corpus = _corpus_of(known, others, memory.aligned, report)
    resolving = partial(report, Progress("Reading citations"))
    resolutions = resolve_citations(reply, citations, corpus.sources, decisions.assignments, resolving)
    quotations, reuse = _quotations(corpus, citations, decisions, report)
    cited_by = cite_quotations(reply, quotations, citations)
    leads_to = {resolution.citation: resolution for resolution in resolutions}
    resolved = {quotation.id: [leads_to[key] for key in cited_by.get(quotation.id, ())] for quotation in quotations}
    queries = _queries(corpus.words, quotations, report)
    finder = Finder(_indexes_of(corpus.known, queries, report), corpus.rarity, corpus.aligned)
    places = CitedPlaces(corpus.sources, corpus.texts)
    cited = {key: places.of(found) for key, found in resolved.items()}
    findings = _judge(_Case(corpus, quotations, decisions, places), queries, cited, finder, report)
    findings = _with_pinpoints(findings, resolved, cited_by, corpus.sources)
    findings = follow_chains(findings, corpus, partial(report, Progress("Following quotations of sources")))
    warnings = (*_unreadable(corpus.sources), *((NOT_BY_LETTERS,) if finder.unsearched else ()))
    comparison = Comparison(
        reply,
        corpus.sources,
        tuple(findings),
        citations,
        resolutions,
        uncited=uncited(quotations, cited_by),
        claims=claims(citations, resolutions, quotations, cited_by),
        reuse=reuse,
        warnings=warnings,
    )
    return complete(comparison, corpus, report)


def _corpus_of(known: KnownText, others: Sequence[KnownText], aligned: Aligned, report: Report) -> Corpus:
    """Return the texts with all their words read."""
    by_source = {f"S{number}": text for number, text in enumerate(others, start=1)}
    mine = known.words(partial(report, Progress("Reading the reply")))
    for done, text in enumerate(others):
        text.words(partial(report, Progress(f"Reading {text.document.title}", done, len(others))))
    tick = partial(report, Progress("Searching the sources"))
    rarity = Rarity((text.words() for text in others), tick)
    sources: list[Source] = []
    for source, text in by_source.items():
        tick()
        sources.append(Source(source, text.document, text.symbols))
    theirs = {compound for text in others for compound in text.index().compounds}
    words = as_in_sources(mine, rarity.vocabulary, theirs)
    return Corpus(known.document, words, tuple(sources), by_source, rarity, aligned)


def _quotations(
    corpus: Corpus, citations: Sequence[Citation], decisions: Decisions, report: Report
) -> tuple[tuple[Quotation, ...], tuple[Reuse, ...]]:
    """Return the reply's quotations, and what it takes from the sources without saying so.

    Where an introduced paragraph stands in a source it is a block quotation, which its text alone does not show.
    """
    reply, words = corpus.reply, corpus.words
    quotations = find_quotations(reply, words, decisions, partial(report, Progress("Looking for quotations")))
    tick = partial(report, Progress("Looking for words without marks"))
    tick()
    cited = [citation.span for citation in citations]
    reuse = find_reuse(corpus, [*cited, *(quotation.outer for quotation in quotations)], tick)
    blocks = Blocks(reply, [quotation.outer for quotation in quotations]).borrowed(words, [r.span for r in reuse])
    if blocks:
        quotations = add_blocks(reply, quotations, blocks, decisions)
        reuse = find_reuse(corpus, [*cited, *(quotation.outer for quotation in quotations)], tick)
    return quotations, reuse


def _unreadable(sources: Sequence[Source]) -> tuple[str, ...]:
    """Return a warning for each source in which nothing can be found, however right the quotation."""
    warnings = []
    for source in sources:
        name = source.document.title or source.id
        if any(page.recognised for page in source.document.pages):
            sentence = f"No text could be recognised in {name}."
        else:
            sentence = f"{name} has no readable text: recognise it first."
        if not source.document.readable:
            warnings.append(sentence)
    return tuple(warnings)


def _judge(
    case: _Case, queries: Mapping[str, Query], cited: Mapping[str, Cited], finder: Finder, report: Report
) -> list[Finding]:
    """Find, rank and judge; what the user linked by hand goes before."""
    corpus, quotations = case.corpus, case.quotations
    found = _find(finder, queries, cited, report)
    tick = partial(report, Progress("Judging quotations", 0, len(quotations)))
    tick()
    mentions = Mentions(corpus)
    mentioned = {quotation.id: mentions.near(quotation) for quotation in quotations}
    utterances = interrupted(corpus.reply.text, quotations)
    ranked, cited = TwoLooks(corpus, queries, mentioned, finder, case.places, utterances).rank(found, cited, tick)
    collages = Collages(finder, sum(map(len, corpus.texts.values())))
    linked = place_links(corpus, quotations, queries, case.decisions.links, finder)
    judge = Judge(corpus.sources, corpus.texts, _echoes(found, queries, cited))
    findings: list[Finding] = []
    for done, quotation in enumerate(quotations):
        report(Progress("Judging quotations", done, len(quotations)))
        query, rows, where = queries[quotation.id], ranked[quotation.id], cited[quotation.id]
        if quotation.id in linked:
            findings.append(judge.linked(quotation, query, linked[quotation.id]))
            continue
        best = next((row.place for row in judge.believed(quotation, query, rows)), None)
        parts = collages.parts(query, where, best)
        if parts:
            findings.append(judge.collage(quotation, parts, where))
        else:
            findings.append(judge.judge(quotation, query, rows, where))
    return findings


def _queries(words: Words, quotations: Sequence[Quotation], report: Report) -> dict[str, Query]:
    queries: dict[str, Query] = {}
    for done, quotation in enumerate(quotations):
        report(Progress("Looking for quotations", done, len(quotations)))
        queries[quotation.id] = query_of(words, quotation)
    return queries


def _indexes_of(
    sources: Mapping[str, KnownText], queries: Mapping[str, Query], report: Report
) -> dict[str, PassageIndex]:
    indexes = {source: text.index() for source, text in sources.items()}
    for done, index in enumerate(indexes.values()):
        tick = partial(report, Progress("Searching the sources", done, len(indexes)))
        index.want([query.folds for query in queries.values()], tick)
    return indexes


def _find(
    finder: Finder, queries: Mapping[str, Query], cited: Mapping[str, Cited], report: Report
) -> dict[str, list[Place]]:
    found: dict[str, list[Place]] = {}
    for done, (quotation, query) in enumerate(queries.items()):
        report(Progress("Comparing quotations", done, len(queries)))
        found[quotation] = finder.find(query, cited[quotation]) if len(query) else []
    return found


def _echoes(
    found: Mapping[str, Sequence[Place]], queries: Mapping[str, Query], cited: Mapping[str, Cited]
) -> frozenset[tuple[str, ...]]:
    """Return the words of quotations that stand in the source they are cited to; the reply may take them up again."""
    return frozenset(
        queries[quotation].folds
        for quotation, places in found.items()
        if any(place.score >= WHOLE and place.source in cited[quotation].open for place in places)
    )


def _with_pinpoints(
    findings: Sequence[Finding],
    resolved: Mapping[str, Sequence[Resolution]],
    cited_by: Mapping[str, tuple[str, ...]],
    sources: Sequence[Source],
) -> list[Finding]:
    """Return the findings with their citations, and the pinpoints of their passages checked.

    A pinpoint says where the words of a quotation stand. A citation behind a title or a term of the writer's is there
    for what is said with it, so that place is not held against the title.
    """
    quoting = {f.id: resolved[f.id] for f in findings if f.quotation.kind is QuotationKind.QUOTATION}
    alignments = check_pinpoints([Alignment(f.id, f.passages) for f in findings], quoting, sources)
    return [
        replace(finding, passages=alignment.passages, citations=cited_by.get(finding.id, ()))
        for finding, alignment in zip(findings, alignments, strict=True)
    ]
