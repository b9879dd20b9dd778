"""What a person reads in the terminal."""

from dataclasses import replace
from datetime import UTC, datetime

from reader.cli.terminal import Terminal
from reader.cli.text_report import text_report
from reader.export.dossier import Dossier
from reader.model.alignment import (
    Chain,
    Difference,
    Operation,
    Passage,
    PinpointCheck,
    PinpointState,
    Verdict,
    VerdictKind,
    Weight,
)
from reader.model.case import Anchor, Note, NoteSubject, Review
from reader.model.citation import Citation, CitationKind, Pinpoint, Resolution, Target
from reader.model.comparison import Comparison, Coverage, CoverageState, Finding, Reuse, Source
from reader.model.document import Block, Document, Footnote, Page, WordBoxes
from reader.model.quotation import Quotation, QuotationKind
from reader.model.span import Span

TIME = datetime(2046, 12, 2, 9, 30, tzinfo=UTC)
LETTER = "The board wrote “nine boats sank”, “no boat sank”. A “spade”. It was a cold morning on the quay.\n\nIbid., 2."
REPORT = "The note says “nine boats sank that day” in the harbour."
NOTE = "Nineteen boats sank that day."


def document(name: str, text: str, body: int | None = None, warnings: tuple[str, ...] = ()) -> Document:
    inside = Span(0, len(text) if body is None else body)
    page, block = Page(0, 595, 842, inside, label="1"), Block(inside, ordinal=1, number="7")
    notes = () if body is None else (Footnote("3", Span(body + 2, len(text)), 0),)
    return Document(name, name, name, text, inside, WordBoxes(), (page,), (block,), notes, warnings=warnings)


def span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def quotation(identity: str, words: str, kind: QuotationKind = QuotationKind.QUOTATION) -> Quotation:
    inner = span(LETTER, words)
    return Quotation(identity, inner, Span(inner.start - 1, inner.end + 1), "“”", kind)


def difference(quoted: str, source: str, weights: tuple[Weight, ...]) -> Difference:
    return Difference(Operation.REPLACE, span(REPORT, quoted), span(NOTE, source), quoted, source, weights=weights)


def comparison() -> Comparison:
    reply = document("letter.pdf", LETTER, LETTER.index("\n\n"))
    report = Source("S1", document("report.pdf", REPORT, warnings=("report.pdf is damaged.",)), ("RC/1",))
    note = Source("S2", document("note.pdf", NOTE))
    number = difference("nine", "Nineteen", (Weight.NUMBER,))
    chain = Chain(
        span(REPORT, "nine boats sank that day"),
        Verdict(VerdictKind.ALTERED, ("number differs: nine / Nineteen",), (Weight.NUMBER,)),
        Passage("S2", span(NOTE, "Nineteen boats sank that day"), 0.9, (number,)),
    )
    found = Passage(
        "S1",
        span(REPORT, "nine boats sank"),
        1.0,
        pinpoint=PinpointCheck(PinpointState.DIFFERS, "found in para. 7"),
        chain=chain,
    )
    near = Passage("S2", span(NOTE, "boats sank"), 0.4)
    findings = (
        Finding(
            quotation("q1", "nine boats sank"),
            Verdict(VerdictKind.VERBATIM, ("the same words in the same order",)),
            (found, *(Passage("S2", span(NOTE, "sank"), 0.5) for _ in range(5))),
            citations=("c1",),
        ),
        Finding(quotation("q2", "no boat sank"), Verdict(VerdictKind.ABSENT, ("not in report.pdf",)), near=near),
        Finding(quotation("q3", "spade", QuotationKind.SCARE), Verdict(VerdictKind.ABSENT)),
    )
    citations = (
        Citation("c1", span(LETTER, "Ibid., 2."), CitationKind.IBID, footnote="3"),
        Citation("c2", span(LETTER, "Ibid., 2."), CitationKind.IBID, footnote="3"),
    )
    resolutions = (
        Resolution("c1", (Target("RC/1", "S1", Pinpoint(page="2"), ("footnote 1",)),)),
        Resolution("c2", reason="the note before names two documents"),
    )
    reuse = (Reuse(span(LETTER, "a cold morning on the quay"), (Passage("S1", span(REPORT, "in the harbour"), 1.0),)),)
    coverage = (
        Coverage("S1", Span(0, 3), CoverageState.QUOTED),
        Coverage("S1", Span(4, 9), CoverageState.UNANSWERED),
    )
    return Comparison(reply, (report, note), findings, citations, resolutions, reuse, coverage)


def dossier(notes: tuple[Note, ...] = (), reviews: tuple[Review, ...] = ()) -> Dossier:
    return Dossier(comparison(), notes, reviews, TIME, "rejoinder 0")


def report(whole: Dossier, width: int = 100) -> list[str]:
    return list(text_report(whole, Terminal(width, colour=False)))


def part(lines: list[str], start: str) -> list[str]:
    """Return the lines from the one that begins with `start` to the next blank one."""
    first = next(number for number, line in enumerate(lines) if line.startswith(start))
    return lines[first : lines.index("", first)]


def test_the_documents_stand_first_and_the_summary_last() -> None:
    lines = report(dossier())
    assert lines[:3] == [
        "reply    letter.pdf, 1 page",
        "S1       report.pdf, 1 page (RC/1)",
        "S2       note.pdf, 1 page",
    ]
    assert lines[-1] == "3 quotations: ● 1 verbatim, ◆ 0 edited, ▲ 0 altered, ✕ 2 absent, ○ 0 elsewhere; 2 problems"


def test_a_finding_says_where_whence_and_what_its_citation_means() -> None:
    lines = part(report(dossier()), "● verbatim")
    assert lines[0] == "● verbatim  page 1, para. 7 → S1, page 1, para. 7 · pinpoint differs"
    assert lines[1] == "    quoted   “nine boats sank”"
    assert "             found in para. 7" in lines
    assert "    cited    Footnote 3: Ibid., 2. → footnote 1 → S1, page 2" in lines
    assert any(line.startswith("    also at  S2, page 1") and "and 2 other places" in line for line in lines)


def test_a_chain_shows_how_the_source_quotes_another() -> None:
    lines = part(report(dossier()), "● verbatim")
    first = next(number for number, line in enumerate(lines) if line.startswith("    chain"))
    assert lines[first : first + 6] == [
        "    chain    the source quotes here itself: ▲ altered → S2, page 1, para. 7",
        "    quoted   “nine boats sank that day”",
        "              ^^^^",
        "    origin   “Nineteen boats sank that day”",
        "              ^^^^^^^^",
        "             number differs: nine / Nineteen",
    ]


def test_an_absent_one_says_why_and_shows_the_nearest_miss() -> None:
    lines = part(report(dossier()), "✕ absent  ")
    assert "             not in report.pdf" in lines
    assert "    nearest  “boats sank”, S2, page 1, para. 7" in lines


def test_scare_quotes_are_named_as_such() -> None:
    assert part(report(dossier()), "✕ absent (scare)")


def test_citations_that_lead_nowhere_coverage_reuse_and_warnings_are_listed() -> None:
    lines = report(dossier())
    assert part(lines, "Citations to look at")[1].endswith("Ibid., 2.: the note before names two documents")
    assert part(lines, "Coverage")[1] == "  S1       2 paragraphs: 1 quoted, 0 cited, 1 unanswered"
    assert "“a cold morning on the quay”, page 1, para. 7 → S1" in part(lines, "The source's words")[1]
    assert part(lines, "Warnings")[1].strip() == "report.pdf is damaged."


def test_notes_and_reviews_of_a_case_stand_with_their_finding() -> None:
    anchor = Anchor("letter.pdf", span(LETTER, "nine boats sank").start, "nine boats sank")
    note = Note("n", NoteSubject.QUOTATION, "Ask the\nharbour.", TIME, TIME, anchor, author="A. Reader")
    lines = part(report(dossier((note,), (Review(anchor, "misquoted", TIME),))), "● verbatim")
    assert "    review   misquoted" in lines
    assert "    note     Ask the harbour. (A. Reader, 2046-12-02 09:30 UTC)" in lines


def test_no_line_is_wider_than_the_terminal() -> None:
    assert max(len(line) for line in report(dossier(), 60)[:-1]) <= 60


def test_escape_sequences_in_names_and_warnings_come_out_harmless() -> None:
    whole = comparison()
    hostile = replace(whole, reply=replace(whole.reply, path="a\x1b[2J.pdf"), warnings=("\x1b]0;title\x07",))
    text = "".join(report(Dossier(hostile, (), (), TIME, "rejoinder 0")))
    assert "\x1b" not in text
    assert "\x07" not in text
