"""A comparison as text that a person reads in a terminal. The summary stands last, where the eye is."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from reader.cli.differences import Mark, marked_passage, marked_quotation
from reader.cli.terminal import Ink, Piece, Terminal, safe, underlined, wrapped
from reader.cli.trails import shortened, trails
from reader.export.dossier import Dossier
from reader.export.places import place_of
from reader.export.wording import (
    citation_words,
    finding_place,
    note_byline,
    passage_place,
    verdict_meaning,
)
from reader.model.alignment import Passage, PinpointState, Verdict, VerdictKind
from reader.model.comparison import Comparison, CoverageState, Finding
from reader.model.document import Document
from reader.model.quotation import QuotationKind

SIGNS = {
    VerdictKind.VERBATIM: "●",
    VerdictKind.EDITED: "◆",
    VerdictKind.ALTERED: "▲",
    VerdictKind.ABSENT: "✕",
    VerdictKind.ELSEWHERE: "○",
}
_INKS = {
    VerdictKind.VERBATIM: Ink.VERBATIM,
    VerdictKind.EDITED: Ink.EDITED,
    VerdictKind.ALTERED: Ink.ALTERED,
    VerdictKind.ABSENT: Ink.ABSENT,
    VerdictKind.ELSEWHERE: Ink.QUIET,
}
_WRONG_PLACES = {PinpointState.DIFFERS, PinpointState.SHIFTED}
_MARGIN = 4  # columns that everything beneath a finding's first line is indented by
_LABEL = 9  # columns of the label in front of a line: "source   "
_LEGEND = f"{Mark.CHANGED * 3} differs   {Mark.SHOWN * 3} differs, and the writer shows it"
_OTHER_PLACES = 3  # further places of a passage that are named; the rest are counted


def text_report(dossier: Dossier, terminal: Terminal) -> Iterator[str]:
    """Yield the lines of the report, without line ends."""
    writer = _Writer(dossier, terminal)
    yield from writer.documents()
    for before, finding in pairwise((None, *dossier.findings)):
        if finding is not None:
            yield from writer.finding(finding, before)
    yield from writer.citations()
    yield from writer.coverage()
    yield from writer.warnings()
    yield from writer.summary()


@dataclass(frozen=True, slots=True)
class _Writer:
    dossier: Dossier
    terminal: Terminal

    @property
    def comparison(self) -> Comparison:
        return self.dossier.comparison

    def documents(self) -> Iterator[str]:
        yield from self._labelled("reply", _described(self.comparison.reply), indent=0)
        for source in self.comparison.sources:
            symbols = f" ({', '.join(source.symbols)})" if source.symbols else ""
            yield from self._labelled(source.id, _described(source.document) + symbols, indent=0)

    def finding(self, finding: Finding, before: Finding | None) -> Iterator[str]:
        yield ""
        yield from self._headline(finding)
        yield from self._texts(finding)
        if finding.quotation.kind is QuotationKind.TERM:
            return  # a name that the reply gives a document is quoted from nowhere
        yield from self._reasons(finding.verdict)
        if finding.passage is not None and finding.passage.pinpoint.state in _WRONG_PLACES:
            yield from self._labelled("", finding.passage.pinpoint.detail)
        yield from self._other_places(finding)
        yield from self._near_miss(finding)
        yield from self._chain(finding)
        for line in trails(self.dossier, finding.citations, before.citations if before else ()):
            yield from self._labelled("cited", line)
        yield from self._case(finding)

    def citations(self) -> Iterator[str]:
        """Citations that lead nowhere or are faulty; all others stand with their quotations."""
        pairs = zip(self.comparison.citations, self.comparison.resolutions, strict=True)
        faulty = [pair for pair in pairs if pair[1].reason or pair[1].warnings]
        yield from self._section("Citations to look at", len(faulty))
        for citation, resolution in faulty:
            words = "; ".join(filter(None, (resolution.reason, *resolution.warnings)))
            yield from self._labelled("", f"{shortened(citation_words(self.dossier, citation))}: {words}", indent=2)

    def coverage(self) -> Iterator[str]:
        """How much of each source the reply answers, and the source's words without marks."""
        yield from self._section("Coverage", len(self.comparison.coverage))
        for source in self.comparison.sources:
            states = Counter(row.state for row in self.comparison.coverage if row.source == source.id)
            if states:
                counts = ", ".join(f"{states[state]} {state}" for state in CoverageState)
                yield from self._labelled(source.id, f"{states.total()} paragraphs: {counts}", indent=2)
        yield from self._section("The source's words without quotation marks", len(self.comparison.reuse))
        for reuse in self.comparison.reuse:
            reply = self.comparison.reply
            words, where = _flat(reuse.span.of(reply.text)), place_of(reply, reuse.span).words
            origin = passage_place(self.dossier, reuse.passages[0])
            yield from self._labelled("", f"“{words}”, {where} → {origin}", indent=2)

    def warnings(self) -> Iterator[str]:
        """What could not be read."""
        yield from self._section("Warnings", len(self.dossier.warnings))
        for warning in self.dossier.warnings:
            yield from self._labelled("", warning, indent=2)

    def summary(self) -> Iterator[str]:
        """The legend of the marks, if there are any, and the last line."""
        if any(_differs(finding.passage) for finding in self.comparison.findings):
            yield ""
            yield self.terminal.paint(_LEGEND, Ink.QUIET)
        counts = self.comparison.summary
        problems = sum(finding.is_problem for finding in self.comparison.findings)
        verdicts = ", ".join(f"{SIGNS[kind]} {count} {kind}" for kind, count in counts.items())
        yield ""
        yield f"{_counted(sum(counts.values()), 'quotation')}: {verdicts}; {_counted(problems, 'problem')}"

    def _headline(self, finding: Finding) -> Iterator[str]:
        kind = finding.verdict.kind
        named = "" if finding.quotation.kind is QuotationKind.QUOTATION else f" ({finding.quotation.kind})"
        where = finding_place(self.dossier, finding)
        if finding.passage is not None:
            where += f" → {passage_place(self.dossier, finding.passage)}{_pinpoint(finding.passage)}"
        pieces = [Piece(f"{SIGNS[kind]} {kind}", ink=_INKS[kind]), Piece(f"{named}  {where}")]
        yield from (line for line, _ in underlined(pieces, self.terminal))

    def _texts(self, finding: Finding) -> Iterator[str]:
        """The quotation, and beneath it the passage where its words differ."""
        reply = self.comparison.reply
        passage = finding.passage
        differences = passage.differences if passage is not None else ()
        yield from self._marked("quoted", marked_quotation(reply.text, finding.quotation.span, differences))
        if passage is not None and _differs(passage):
            text = self.comparison.source(passage.source).document.text
            yield from self._marked("source", marked_passage(text, passage.span, differences))

    def _reasons(self, verdict: Verdict) -> Iterator[str]:
        for reason in verdict.reasons:
            if reason != verdict_meaning(verdict.kind):  # that much is in the verdict's name
                yield from self._labelled("", reason)

    def _other_places(self, finding: Finding) -> Iterator[str]:
        others = finding.passages[1:]
        if not others:
            return
        places = "; ".join(passage_place(self.dossier, passage) for passage in others[:_OTHER_PLACES])
        more = len(others) - _OTHER_PLACES
        yield from self._labelled("also at", places + (f"; and {_counted(more, 'other place')}" if more > 0 else ""))

    def _near_miss(self, finding: Finding) -> Iterator[str]:
        if finding.near is None:
            return
        text = finding.near.span.of(self.comparison.source(finding.near.source).document.text)
        yield from self._labelled("nearest", f"“{_flat(text)}”, {passage_place(self.dossier, finding.near)}")

    def _chain(self, finding: Finding) -> Iterator[str]:
        """One step further: the passage is itself a quotation of another document."""
        chain = finding.passage.chain if finding.passage is not None else None
        if chain is None or finding.passage is None:
            return
        source = self.comparison.source(finding.passage.source).document
        kind = chain.verdict.kind
        verdict = f"{SIGNS[kind]} {kind}"
        where = f" → {passage_place(self.dossier, chain.passage)}" if chain.passage is not None else ""
        yield from self._labelled("chain", f"the source quotes here itself: {verdict}{where}")
        if chain.passage is None or kind is VerdictKind.VERBATIM:
            return
        differences = chain.passage.differences
        origin = self.comparison.source(chain.passage.source).document.text
        yield from self._marked("quoted", marked_quotation(source.text, chain.quotation, differences))
        yield from self._marked("origin", marked_passage(origin, chain.passage.span, differences))
        yield from self._reasons(chain.verdict)

    def _case(self, finding: Finding) -> Iterator[str]:
        """What the analyst added, where a case was given."""
        review = self.dossier.review_of(finding)
        if review is not None:
            yield from self._labelled("review", review.label)
        for note in self.dossier.notes_on(finding):
            yield from self._labelled("note", f"{_flat(note.text)} ({note_byline(note)})")

    def _section(self, title: str, count: int) -> Iterator[str]:
        if count:
            yield ""
            yield self.terminal.paint(title, Ink.STRONG)

    def _marked(self, label: str, pieces: Iterable[Piece]) -> Iterator[str]:
        """Yield a labelled text with its rows of marks."""
        room = Terminal(self.terminal.width - _MARGIN - _LABEL, self.terminal.colour)
        head = label.ljust(_LABEL)
        quoted = [Piece("“"), *pieces, Piece("”")]
        for line, row in underlined(quoted, room):
            yield " " * _MARGIN + self.terminal.paint(head, Ink.QUIET) + line
            if row:
                yield " " * (_MARGIN + _LABEL) + row
            head = " " * _LABEL

    def _labelled(self, label: str, text: str, indent: int = _MARGIN) -> Iterator[str]:
        head = label.ljust(_LABEL)
        for line in wrapped(safe(text), self.terminal.width - indent - _LABEL):
            yield " " * indent + self.terminal.paint(head, Ink.QUIET) + line
            head = " " * _LABEL


def _described(document: Document) -> str:
    text = "" if document.readable else ", no readable text"
    return f"{document.path}, {_counted(len(document.pages), 'page')}{text}"


def _pinpoint(passage: Passage) -> str:
    state = passage.pinpoint.state
    return "" if state is PinpointState.NONE else f" · pinpoint {state}"


def _differs(passage: Passage | None) -> bool:
    """Tell whether quotation and passage differ in more than typography."""
    return passage is not None and any(not difference.typographic for difference in passage.differences)


def _flat(text: str) -> str:
    return " ".join(text.split())


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
