"""From the places of a quotation to its verdict: found, absent, or a matter of another document."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from reader.analysis.cited import Cited
from reader.analysis.collages import Part
from reader.analysis.counterparts import take_counterparts
from reader.analysis.cut_negations import cut_negation
from reader.analysis.languages import foreign_language, language_of
from reader.analysis.locate import MAX_PLACES, SHORT, SPELT
from reader.analysis.moved_words import take_moves
from reader.analysis.normalise import Words
from reader.analysis.place import Place
from reader.analysis.query import Query
from reader.analysis.rank_places import BELIEVED, NOISE_SHARE, Ranked
from reader.analysis.value_forms import take_forms
from reader.analysis.verdict import judge_collage, judge_cut, judge_passage
from reader.analysis.weights import Weigher
from reader.analysis.word_diff import diff_words
from reader.model.alignment import Passage, Verdict, VerdictKind
from reader.model.comparison import Finding, Source
from reader.model.document import Document
from reader.model.quotation import Quotation, QuotationKind

FEW_BELIEVED = -3.0  # bits; of a few words some are soon found by chance, which costs nobody his good name
RUNNER_UP = 0.5  # share of the best place's score that another must have to be listed
LIKE = 0.25  # score of a nearest miss: a quarter of what is quoted; below that they share chance words ("it is to")
LONGEST_NAME = 90  # characters of a cited document's name in a reason
MOST_NAMES = 3  # documents that a reason enumerates


class Judge:
    """Judges quotations against the open sources."""

    def __init__(
        self, sources: Sequence[Source], texts: Mapping[str, Words], echoes: frozenset[tuple[str, ...]] = frozenset()
    ) -> None:
        self._sources = {source.id: source for source in sources}
        self._texts = texts
        self._languages = {source.id: language_of(texts[source.id]) for source in sources}
        self._weighers = {source: Weigher(language) for source, language in self._languages.items()}
        self._echoes = echoes

    def judge(self, quotation: Quotation, query: Query, ranked: Sequence[Ranked], cited: Cited) -> Finding:
        """Return the finding on a quotation whose places were ranked."""
        believed = self.believed(quotation, query, ranked)
        if believed and not self._is_chance(query, cited, believed[0]):
            return self._found(quotation, query, believed, cited)
        near = self._passage(query, ranked[0].place) if ranked and ranked[0].place.score >= LIKE else None
        kind = self._kind(quotation, query, cited)
        verdict = self._not_found(query, cited, near, quoted=kind is QuotationKind.QUOTATION)
        if verdict.kind is VerdictKind.ELSEWHERE:
            return Finding(quotation, verdict)
        return Finding(replace(quotation, kind=kind), verdict, (), near)

    def believed(self, quotation: Quotation, query: Query, ranked: Sequence[Ranked]) -> list[Ranked]:
        """Return the places of a quotation that are taken for its source, best first."""
        return [row for row in ranked if self._is_believed(quotation, query, row)]

    def collage(self, quotation: Quotation, parts: Sequence[Part], cited: Cited) -> Finding:
        """Return the finding on a quotation whose pieces come from places of their own, in the quotation's order."""
        passages = tuple(self._passage(part.query, part.place) for part in parts if part.place is not None)
        verdict = judge_collage(quotation, passages, [part.query.text for part in parts if part.place is None])
        reasons = (*verdict.reasons, *self._cited_elsewhere(passages[0].source, cited))
        return Finding(quotation, replace(verdict, reasons=reasons), passages)

    def linked(self, quotation: Quotation, query: Query, place: Place | None) -> Finding:
        """Return the finding on a quotation that the user linked to a place, or unlinked."""
        if place is None:
            return Finding(quotation, Verdict(VerdictKind.ABSENT, ("unlinked by hand",)))
        passage = self._passage(query, place)
        verdict = judge_passage(passage)
        return Finding(quotation, replace(verdict, reasons=("linked by hand", *verdict.reasons)), (passage,))

    @staticmethod
    def _is_believed(quotation: Quotation, query: Query, row: Ranked) -> bool:
        if row.place.score >= SPELT:
            return True
        if row.place.score <= NOISE_SHARE or quotation.kind is QuotationKind.TERM:
            return False  # one "of" in the cited paragraph is no passage; a term is the writer's own unless it is whole
        if len(query) <= SHORT:
            return row.belief >= FEW_BELIEVED
        return row.belief >= (0.0 if quotation.kind is QuotationKind.TITLE else BELIEVED)

    def _is_chance(self, query: Query, cited: Cited, best: Ranked) -> bool:
        """Tell whether words cited to a document that is not open only happen to stand in one that is.

        So few of them do, or so poor a place that it would be shown for want of a better one only. Words that the
        reply has quoted from an open source before are taken up again, whatever is cited behind them.
        """
        if not cited.closed or cited.open or query.folds in self._echoes:
            return False
        return len(best.place.pairs) <= SHORT or best.belief < 0

    def _found(self, quotation: Quotation, query: Query, believed: Sequence[Ranked], cited: Cited) -> Finding:
        floor = RUNNER_UP * believed[0].place.score
        rows = [row for number, row in enumerate(believed) if number == 0 or row.place.score >= floor]
        passages = tuple(self._passage(query, row.place) for row in rows)
        verdict = judge_passage(passages[0])
        if quotation.kind is QuotationKind.QUOTATION and (len(rows) == 1 or rows[0].cited):
            place = rows[0].place
            text, weigher = self._texts[place.source], self._weighers[place.source]
            verdict = judge_cut(verdict, text.text, cut_negation(query, text, place, weigher), passages[0].span)
        reasons = (*verdict.reasons, *self._where(passages, rows, cited))
        return Finding(quotation, replace(verdict, reasons=reasons), passages)

    def _where(self, passages: Sequence[Passage], rows: Sequence[Ranked], cited: Cited) -> list[str]:
        """Return what is to be said on the source and the number of places."""
        reasons = self._cited_elsewhere(passages[0].source, cited)
        if len(passages) > 1:
            more = "or more " if len(passages) == MAX_PLACES else ""
            reasons.append(f"{len(passages)} {more}places")
        best = max(rows, key=lambda row: row.place.score)
        if best.place.score > rows[0].place.score and rows[0].cited:
            reasons.append("another place fits the words better than the cited one")
        return reasons

    def _cited_elsewhere(self, found: str, cited: Cited) -> list[str]:
        """Return the reason that is due where the words stand in another document than the cited one."""
        if cited.closed and not cited.open:
            return [f"cited to {_closed(cited)}; found in {self._name(found)}"]
        if cited.open and found not in cited.open:
            names = _listed([self._name(source) for source in cited.open])
            return [f"cited to {names}, found in {self._name(found)}"]
        return []

    def _not_found(self, query: Query, cited: Cited, near: Passage | None, *, quoted: bool) -> Verdict:
        """Return absent or elsewhere, with the reason; never absent where it could not be searched.

        What is quoted (no term or title) without a citation may stand in any source, so each of them must have text.
        """
        unreadable = [reason for source in cited.open for reason in self._unreadable(source, cited)]
        if cited.closed and not cited.open:
            return Verdict(VerdictKind.ELSEWHERE, (f"cited to {_closed(cited)}",))
        if unreadable:
            return Verdict(VerdictKind.ELSEWHERE, tuple(unreadable))
        if cited.closed:
            names = _listed([self._name(source) for source in cited.open])
            reason = f"not in {names}; also cited to {_closed(cited)}"
            return Verdict(VerdictKind.ELSEWHERE, (reason,))
        if cited.unresolved and not cited.open:
            return Verdict(VerdictKind.ELSEWHERE, tuple(f"its citation leads nowhere: {r}" for r in cited.unresolved))
        if not cited.open and (unsearched := self._unsearched(quoted=quoted)):
            return Verdict(VerdictKind.ELSEWHERE, tuple(unsearched))
        return Verdict(VerdictKind.ABSENT, tuple(self._absent(query, cited, near)))

    def _absent(self, query: Query, cited: Cited, near: Passage | None) -> list[str]:
        reasons = self._searched()
        if not cited.anything:
            reasons.append("not cited")
        if query.italic:
            reasons.append("set in italics: it may be emphasis")
        mine = foreign_language(query.folds, query.words) or language_of(query.words)
        others = [s for s in (cited.open or tuple(self._sources)) if self._languages[s] not in {mine, None}]
        if mine is not None and others:
            reasons.append(f"may be a translation: {_listed([self._name(s) for s in others])} is in another language")
        reasons.append(f"the nearest passage has {near.score:.0%} of it" if near else "no passage comes near it")
        return reasons

    def _unsearched(self, *, quoted: bool) -> list[str]:
        """Return why it says nothing that words for which nobody is cited were not found; nothing where it does."""
        if not self._sources:
            return ["no source is open"]
        without = [key for key, source in self._sources.items() if not source.document.readable]
        if not (quoted and without):
            return []
        return [*self._searched(), *(self._without_text(source) for source in without), "not cited"]

    def _searched(self) -> list[str]:
        """Return in which sources nothing was found: those with text."""
        names = [self._name(key) for key, source in self._sources.items() if source.document.readable]
        return [f"not found in {_listed(names)}, searched as a whole"] if names else []

    def _without_text(self, source: str) -> str:
        if any(page.recognised for page in self._sources[source].document.pages):
            return f"no text could be recognised in {self._name(source)}"
        return f"{self._name(source)} has no text: recognise it first"

    def _unreadable(self, source: str, cited: Cited) -> list[str]:
        document = self._sources[source].document
        if not document.readable:
            return [self._without_text(source)]
        reasons: list[str] = []
        for where, pinpoint in cited.pinpoints:
            if where != source or pinpoint.page is None:
                continue
            blank = [
                page for page in document.pages if not page.has_text and _is_page(document, page.index, pinpoint.page)
            ]
            reasons += [f"page {pinpoint.page} has no text: recognise it first" for _ in blank[:1]]
        return reasons

    @staticmethod
    def _kind(quotation: Quotation, query: Query, cited: Cited) -> QuotationKind:
        """Return what marks are used for around words that no source has.

        A few words that nobody is cited for are marked off, not quoted; so is a single word in any case, and italics
        without a citation are emphasis.
        """
        if quotation.kind is not QuotationKind.QUOTATION or quotation.added:
            return quotation.kind
        few = len(query) <= SHORT or query.italic
        return QuotationKind.SCARE if len(query) <= 1 or (few and not cited.anything) else QuotationKind.QUOTATION

    def _passage(self, query: Query, place: Place) -> Passage:
        words, weigher = self._texts[place.source], self._weighers[place.source]
        place, moves = take_moves(query, words, place)
        place, forms = take_forms(query, words, place, weigher.values)
        place = take_counterparts(query, words, place, weigher)
        differences = diff_words(query, words, place, weigher, (*moves, *forms))
        return Passage(place.source, words.span(place.first, place.last), round(place.score, 4), differences)

    def _name(self, source: str) -> str:
        return self._sources[source].document.title or source


def _is_page(document: Document, index: int, name: str) -> bool:
    label = document.page_name(index)
    return label == name or (label is None and str(index + 1) == re.sub(r"\D", "", name))


def _closed(cited: Cited) -> str:
    """Return the cited documents that are not open, in words."""
    names = [name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 2].rstrip()} …" for name in cited.closed]
    return f"{_listed(names)}, which {'is' if len(names) == 1 else 'are'} not open"


def _listed(names: Sequence[str]) -> str:
    """Return names as an enumeration, the first few of many."""
    shown = list(names[:MOST_NAMES])
    if len(names) > MOST_NAMES:
        shown.append(f"{len(names) - MOST_NAMES} more")
    return " and ".join([", ".join(shown[:-1]), shown[-1]] if len(shown) > 1 else shown)
