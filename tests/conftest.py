"""What holds for every test: own folders, no screen, nothing left over. Below, the dossier that exports share."""

import itertools
import multiprocessing
import os
import re
import threading
import time
from array import array
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import pytest

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
from reader.model.comparison import Comparison, Coverage, CoverageState, Finding, Related, Reuse, Source
from reader.model.document import Block, Document, Footnote, Page, WordBoxes
from reader.model.quotation import Quotation, QuotationKind
from reader.model.span import Span

# Set before anything imports Qt: tests draw, but on no screen.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

FOLDERS = ("XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME")
PATIENCE = 5.0  # seconds for a closed worker or thread to be gone
FOLDER_NUMBERS = itertools.count()


@pytest.fixture(autouse=True)
def _own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep cases, caches and settings of tests apart from each other's and from the user's. Made when first used."""
    folder: Path = tmp_path_factory.getbasetemp() / f"folders-{next(FOLDER_NUMBERS)}"
    for name in FOLDERS:
        monkeypatch.setenv(name, str(folder / name.lower()))


@pytest.fixture(autouse=True)
def _nothing_left_over() -> Iterator[None]:
    """Fail a test that leaves a process or a thread behind."""
    processes, threads = set(multiprocessing.active_children()), set(threading.enumerate())
    yield
    deadline = time.monotonic() + PATIENCE
    while left := _left_over(processes, threads):
        assert time.monotonic() < deadline, f"left over: {left}"
        time.sleep(0.01)


def _left_over(processes: set[multiprocessing.process.BaseProcess], threads: set[threading.Thread]) -> list[str]:
    """Return the names of new processes and threads; Qt's own threads look like dummies to Python and stay."""
    new_threads = (thread for thread in set(threading.enumerate()) - threads if not thread.name.startswith("Dummy-"))
    new_processes = set(multiprocessing.active_children()) - processes
    return [*(process.name for process in new_processes), *(thread.name for thread in new_threads)]


LINE_LENGTH = 60  # characters
LINES_A_PAGE = 6
LETTER, LINE, MARGIN = 6.0, 14.0, 72.0  # width, height and edge in points

LETTER_TEXT = (
    "The survey says that “the lamp burned on 40 nights” of the winter.\n\n"
    "It adds that the keeper “slept […] at his post” and calls this “negligence”.\n\n"
    "Nobody was told that “the oil was bad”, and the Pilots speak of “a lost year”.\n\n"
    "The tower stands on the rock that the storms of the spring laid bare."
)
LETTER_NOTES = (("1", "Survey of the Lights, page 2."), ("2", "Ibid., page 9."), ("3", "Pilots' Book, page 4."))
SURVEY_TEXT = (
    "1. The lamp burned on 400 nights of two winters.\n\n"
    "2. According to the log, the keeper “slept soundly and without fear at his post” in March.\n\n"
    "3. The oil was good. The tower stands on the rock that the storms of the spring laid bare."
)
LOG_TEXT = "In March the keeper slept soundly at his post."


def lay_out(body: str, notes: tuple[tuple[str, str], ...] = (), *, name: str, title: str = "") -> Document:
    """Print a text on pages of six lines; notes are pairs of a label and a text and stand behind the body."""
    text = "\n\n".join([body, *(note for _, note in notes)])
    words = _words(text)
    starts_of_pages = [words.starts[words.pages.index(page)] for page in range(words.pages[-1] + 1)]
    edges = [min(edge, len(body)) for edge in (*starts_of_pages, len(text))]
    pages = tuple(Page(i, 595.0, 842.0, Span(*edge), label=str(i + 7)) for i, edge in enumerate(pairwise(edges)))
    blocks = tuple(
        Block(Span(*match.span()), ordinal=ordinal, number=str(ordinal))
        for ordinal, match in enumerate(re.finditer(r"[^\n]+", body), 1)
    )
    found = list(re.finditer(r"[^\n]+", text))[len(blocks) :]
    footnotes = tuple(
        Footnote(label, Span(*match.span()), len(pages) - 1) for (label, _), match in zip(notes, found, strict=True)
    )
    fingerprint = name.encode().hex().ljust(64, "0")[:64]
    return Document(fingerprint, name, title, text, Span(0, len(body)), words, pages, blocks, footnotes)


def _words(text: str) -> WordBoxes:
    words = WordBoxes(array("I"), array("I"), array("I"), array("f"))
    line = column = 0
    for match in re.finditer(r"\S+", text):
        start, end = match.span()
        if text[:start].endswith("\n\n") or column + end - start > LINE_LENGTH:
            line, column = line + 1, 0
        page, row = divmod(line, LINES_A_PAGE)
        x0, y0 = MARGIN + LETTER * column, MARGIN + LINE * row
        words.starts.append(start)
        words.ends.append(end)
        words.pages.append(page)
        words.boxes.extend((x0, y0, x0 + LETTER * (end - start), y0 + LINE - 2))
        column += end - start + 1
    return words


def span_of(document: Document, words: str) -> Span:
    """Return where words stand in a document."""
    start = document.text.index(words)
    return Span(start, start + len(words))


def anchor_at(document: Document, words: str) -> Anchor:
    """Return an anchor on words of a document."""
    span = span_of(document, words)
    return Anchor(document.fingerprint, span.start, words, *document.context(span))


def _difference(
    reply: Document, source: Document, quoted: str, original: str, *weights: Weight, marked: bool = False
) -> Difference:
    spans = span_of(reply, quoted), span_of(source, original)
    return Difference(Operation.REPLACE, *spans, quoted, original, marked=marked, weights=weights)


def _finding(
    number: int,
    reply: Document,
    words: str,
    kind: VerdictKind,
    reason: str,
    *,
    passages: tuple[Passage, ...] = (),
    weights: tuple[Weight, ...] = (),
    near: Passage | None = None,
    citations: tuple[str, ...] = (),
    use: QuotationKind = QuotationKind.QUOTATION,
) -> Finding:
    span = span_of(reply, words)
    quotation = Quotation(f"q{number}", span, Span(span.start - 1, span.end + 1), "“”", use)
    return Finding(quotation, Verdict(kind, (reason,), weights), passages, near, citations)


def _findings(reply: Document, survey: Document, log: Document) -> tuple[Finding, ...]:
    number = _difference(reply, survey, "40", "400", Weight.NUMBER)
    shown = _difference(reply, survey, "[…]", "soundly and without fear", marked=True)
    left_out = Difference(Operation.DELETE, Span(0, 0), span_of(log, "soundly"), "", "soundly")
    in_log = Passage("S2", span_of(log, "slept soundly at his post"), 0.9, (left_out,))
    chain = Chain(span_of(survey, "slept soundly and without fear at his post"), Verdict(VerdictKind.ALTERED), in_log)
    lamp = Passage(
        "S1",
        span_of(survey, "The lamp burned on 400 nights"),
        0.91,
        (number,),
        PinpointCheck(PinpointState.DIFFERS, "found on page 7, cited is page 2"),
    )
    slept = Passage("S1", span_of(survey, "slept soundly and without fear at his post"), 0.8, (shown,), chain=chain)
    oil = Passage("S1", span_of(survey, "The oil was good."), 0.6)
    return (
        _finding(
            1,
            reply,
            "the lamp burned on 40 nights",
            VerdictKind.ALTERED,
            "number differs: 40 / 400",
            passages=(lamp, slept),
            weights=(Weight.NUMBER,),
            citations=("c1",),
        ),
        _finding(
            2,
            reply,
            "slept […] at his post",
            VerdictKind.EDITED,
            "an ellipsis is shown",
            passages=(slept,),
            citations=("c2",),
        ),
        _finding(3, reply, "negligence", VerdictKind.ABSENT, "a word of the writer's own", use=QuotationKind.SCARE),
        _finding(4, reply, "the oil was bad", VerdictKind.ABSENT, "not in the sources", near=oil),
        _finding(5, reply, "a lost year", VerdictKind.ELSEWHERE, "cited to Pilots' Book", citations=("c3",)),
    )


def _cited(reply: Document) -> tuple[tuple[Citation, Resolution], ...]:
    def citation(number: int, words: str, kind: CitationKind) -> Citation:
        return Citation(f"c{number}", span_of(reply, words), kind, footnote=str(number))

    survey = Target("Survey of the Lights", "S1", Pinpoint(page="2"))
    again = Target("Survey of the Lights", "S1", Pinpoint(page="9", paragraph="2"), via=("footnote 1",))
    return (
        (citation(1, "Survey of the Lights, page 2.", CitationKind.FULL), Resolution("c1", (survey,))),
        (
            citation(2, "Ibid., page 9.", CitationKind.IBID),
            Resolution("c2", (again,), warnings=("the survey has no page 9",)),
        ),
        (
            citation(3, "Pilots' Book, page 4.", CitationKind.OTHER),
            Resolution("c3", (), "no open document has this title"),
        ),
    )


def _notes(reply: Document, survey: Document) -> tuple[Note, ...]:
    made, changed = datetime(2031, 5, 4, 9, 30, tzinfo=UTC), datetime(2031, 5, 4, 10, 0, tzinfo=UTC)

    def note(number: int, subject: NoteSubject, text: str, *anchors: Anchor, **more: str | tuple[str, ...]) -> Note:
        first, second = [*anchors, None, None][:2]
        tags = more.get("tags", ())
        return Note(f"{number:032x}", subject, text, made, changed, first, second, "A. Reader", tuple(tags))

    return (
        note(
            1,
            NoteSubject.QUOTATION,
            "Ten times *fewer*.\n\n- see the log\n- ask the keeper",
            anchor_at(reply, "the lamp burned on 40 nights"),
            tags=("numbers", "to ask"),
        ),
        note(
            2,
            NoteSubject.PASSAGE,
            "Said of March only.",
            anchor_at(survey, "slept soundly and without fear at his post"),
        ),
        note(
            3,
            NoteSubject.SELECTION,
            "<b>=1+1</b> ![x](http://host.invalid/p.png)",
            anchor_at(reply, "The tower stands"),
        ),
        note(4, NoteSubject.SEARCH, "Searched the survey for “wages”: no place."),
        note(
            5,
            NoteSubject.CONTRAST,
            "Both cannot be.",
            anchor_at(survey, "The oil was good."),
            anchor_at(survey, "in March"),
        ),
        note(6, NoteSubject.CITATION, "Which edition?", anchor_at(reply, "Pilots' Book, page 4.")),
    )


@pytest.fixture(scope="session")
def dossier() -> Dossier:
    """A letter with five findings on a survey and a log, citations, notes of several kinds and two reviews."""
    reply = lay_out(LETTER_TEXT, LETTER_NOTES, name="letter.pdf", title="Letter of the Harbour Master")
    survey = lay_out(SURVEY_TEXT, name="survey.pdf", title="Survey of the *Lights*")
    log = lay_out(LOG_TEXT, name="log.txt")
    bare = span_of(survey, "The tower stands on the rock that the storms of the spring laid bare.")
    comparison = Comparison(
        reply,
        (Source("S1", survey, ("HL/7",)), Source("S2", log)),
        findings=_findings(reply, survey, log),
        citations=tuple(citation for citation, _ in _cited(reply)),
        resolutions=tuple(resolution for _, resolution in _cited(reply)),
        reuse=(Reuse(span_of(reply, bare.of(survey.text)), (Passage("S1", bare, 1.0),)),),
        coverage=tuple(
            Coverage("S1", block.span, state)
            for block, state in zip(
                survey.blocks, (CoverageState.QUOTED, CoverageState.UNANSWERED, CoverageState.UNANSWERED), strict=True
            )
        ),
        related=(Related(reply.blocks[3].span, "S1", survey.blocks[2].span, 0.7),),
        uncited=("q4",),
        claims=("c1",),
        warnings=("log.txt holds one paragraph only",),
    )
    judged = datetime(2031, 5, 4, 11, 0, tzinfo=UTC)
    reviews = (
        Review(anchor_at(reply, "the lamp burned on 40 nights"), "misquoted", judged),
        Review(anchor_at(reply, "slept […] at his post"), "selective", judged),
    )
    made = datetime(2031, 5, 5, 8, 15, tzinfo=UTC)
    return Dossier(comparison, _notes(reply, survey), reviews, made, "rejoinder 0.0.0")
