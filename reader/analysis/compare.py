"""Compare a reply with its sources."""

from collections.abc import Sequence
from functools import partial

from reader.analysis.find_quotations import find_quotations
from reader.analysis.locate import LEAST_SHARE, Place, find_places
from reader.analysis.normalise import Words, split_words
from reader.analysis.passage_index import PassageIndex, Rarity
from reader.analysis.query import Query, query_of
from reader.analysis.verdict import judge_passage
from reader.analysis.word_diff import diff_words
from reader.model.alignment import Passage, Verdict, VerdictKind
from reader.model.case import Decisions
from reader.model.comparison import Comparison, Finding, Source
from reader.model.document import Document
from reader.model.progress import Progress, Report, silent
from reader.model.quotation import Quotation

NO_DECISIONS = Decisions()


def compare(
    reply: Document, sources: Sequence[Document], decisions: Decisions = NO_DECISIONS, report: Report = silent
) -> Comparison:
    """Find, align and judge every quotation of `reply`."""
    cases = tuple(Source(f"S{number}", document) for number, document in enumerate(sources, start=1))
    quotations = find_quotations(reply, decisions)
    reply_words = split_words(reply.text)
    queries = {quotation.id: query_of(reply_words, quotation) for quotation in quotations}
    texts: dict[str, Words] = {}
    for case in cases:
        texts[case.id] = split_words(case.document.text, partial(report, Progress(f"Reading {case.document.title}")))
    rarity = Rarity(texts.values())
    indexes = {key: PassageIndex(words, tuple(queries.values())) for key, words in texts.items()}
    findings: list[Finding] = []
    for done, quotation in enumerate(quotations):
        report(Progress("Comparing quotations", done, len(quotations)))
        query = queries[quotation.id]
        places = find_places(query, indexes, rarity) if len(query) else []
        findings.append(_finding(quotation, query, places, texts))
    return Comparison(reply, cases, tuple(findings))


def _finding(quotation: Quotation, query: Query, places: list[Place], texts: dict[str, Words]) -> Finding:
    passages = [
        _passage(quotation, query, place, texts[place.source]) for place in places if place.score >= LEAST_SHARE
    ]
    if passages:
        return Finding(quotation, judge_passage(passages[0]), tuple(passages))
    near = _passage(quotation, query, places[0], texts[places[0].source]) if places else None
    return Finding(quotation, Verdict(VerdictKind.ABSENT, ("no passage found",)), (), near)


def _passage(quotation: Quotation, query: Query, place: Place, words: Words) -> Passage:
    differences = diff_words(query, words, place.pairs, quotation.span)
    return Passage(place.source, words.span(place.first, place.last), place.score, differences)
