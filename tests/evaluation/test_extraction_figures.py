"""How faithfully documents are read, measured on the evaluation pairs beside the project.

The pairs are no part of the project: without them these tests are skipped. They read the first pages of each pair;
with REJOINDER_EVALUATION=full in the environment they read all of it and recognise the scan (some minutes). The figures
are printed with `pytest -s`.
"""

import argparse
import importlib.util
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import edlib
import pytest

from reader.extraction.read_document import read_document
from reader.model.document import Document
from reader.model.span import Span
from reader.mupdf.recognise import installed_languages

SHARED = Path(__file__).resolve().parents[2].parent / "shared" / "evaluation"
FULL = os.environ.get("REJOINDER_EVALUATION") == "full"
LIMIT = 0 if FULL else 12_000  # characters of each text

pytestmark = [
    pytest.mark.skipif(not SHARED.exists(), reason="the evaluation pairs are not beside the project"),
    # The typesetter leaves its files to the collector.
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning", "ignore::ResourceWarning"),
    pytest.mark.timeout(1800 if FULL else 120),
]

PAIRS = ("bastiat-proudhon", "locke-filmer", "paine-burke", "middlemarch-critics-a", "un-letter")
MODES = {"one column": ["--columns", "1"], "two columns": ["--columns", "2"], "original pages": ["--orig-pages"]}
MOST_WRONG = {"one column": 0.002, "two columns": 0.005, "original pages": 0.002}


@dataclass(frozen=True)
class Rendering:
    """A text of a pair, its notes, and the PDF made of it."""

    name: str
    text: str
    notes: list[dict[str, Any]]
    italics: list[list[int]]
    pdf: Path


def letters(text: str) -> str:
    """Return the letters and digits of a text."""
    return "".join(letter for letter in text if letter.isalnum())


def wrong(found: str, wanted: str) -> float:
    """Return the share of letters and digits that differ."""
    one, two = letters(found), letters(wanted)
    return edlib.align(one, two)["editDistance"] / max(1, len(two))


def rows(path: Path) -> list[Any]:
    """Return the rows of a side file; none if there is none."""
    return [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []


def body_of(text: str, folder: Path) -> str:
    """Return the text without the notes that the file itself has at its end; in print they are endnotes."""
    if "\n¹ " not in text:
        return text
    path = folder / "whole.txt"
    path.write_text(text)
    plain = read_document(path)
    return plain.body.of(plain.text)


@pytest.fixture(scope="module")
def maker() -> ModuleType:
    """Return the pairs' own typesetter."""
    spec = importlib.util.spec_from_file_location("make_pdf", SHARED / "make_pdf.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def renderings(maker: ModuleType, pair: str, mode: str, folder: Path) -> Iterator[Rendering]:
    """Render the texts of a pair."""
    options = argparse.Namespace(
        columns=2 if mode == "two columns" else 1,
        orig_pages=mode == "original pages",
        limit=LIMIT,
        size=11.0,
        no_hyphen=False,
    )
    for path in sorted((SHARED / pair).glob("*.txt")):
        text = path.read_text()[: LIMIT or None]
        sides = {kind: rows(path.with_suffix(f".{kind}.jsonl")) for kind in ("italics", "notes", "pages")}
        notes = [note for note in sides["notes"] if note["anchor"] < len(text)]
        for note in notes:  # the typesetter sets a marker only behind a word
            note["anchor"] = len(text[: note["anchor"]].rstrip())
        pdf = folder / f"{path.stem}.pdf"
        title = f"{pair} · {path.stem}"
        maker.render_text(str(path), str(pdf), title, options, sides["italics"], notes, sides["pages"])
        yield Rendering(path.stem, text, notes, sides["italics"], pdf)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("pair", PAIRS)
def test_renderings_are_read_back(maker: ModuleType, pair: str, mode: str, tmp_path: Path) -> None:
    for rendering in renderings(maker, pair, mode, tmp_path):
        document = read_document(rendering.pdf)
        share = wrong(document.body.of(document.text), body_of(rendering.text, tmp_path))
        known = {str(number) for number in range(1, len(rendering.notes) + 1)}
        tied = [note for note in document.footnotes if note.marker is not None and note.label in known]
        print(f"{pair} {rendering.name}, {mode}: {share:.3%} wrong, {len(tied)} of {len(rendering.notes)} notes tied")
        assert share <= MOST_WRONG[mode]
        assert len(tied) >= 0.99 * len(rendering.notes)
        for number, note in enumerate(rendering.notes, 1):
            (found,) = [one for one in document.footnotes if one.label == str(number)]
            assert letters(found.span.of(document.text)) == letters(note["text"])
        exact, runs = exact_italics(document, rendering, rendering.italics)
        print(f"{pair} {rendering.name}, {mode}: {exact} of {runs} italic runs exact")
        assert exact >= runs - 1  # the last one may be cut with the text


def exact_italics(document: Document, rendering: Rendering, marked: list[list[int]]) -> tuple[int, int]:
    """Return how many italic runs are exact to the letter, and how many there are."""
    runs: list[list[int]] = []
    for start, end in sorted(span for span in marked if span[1] <= len(rendering.text)):
        between = rendering.text[runs[-1][1] : start] if runs else "x"
        if len(between) <= 3 and not letters(between) and "\n\n" not in between:
            runs[-1][1] = end
        else:
            runs.append([start, end])
    found = [span.of(document.text) for span in document.italics]
    wanted = [rendering.text[start:end] for start, end in runs]
    return sum(letters(one) == letters(two) for one, two in zip(found, wanted, strict=False)), len(wanted)


@pytest.fixture(scope="module")
def letter() -> Document:
    """Return the UN letter."""
    return read_document(SHARED / "un-letter" / "letter.pdf")


def test_each_footnote_of_the_letter_is_tied_and_exact(letter: Document) -> None:
    truth = json.loads((SHARED / "un-letter" / "truth.json").read_text())["footnotes"]
    found = [(note.label, note.span.of(letter.text)) for note in letter.footnotes if note.marker is not None]
    assert found == [(str(note["n"]), note["text"]) for note in truth]


def test_the_letter_as_pdf_reads_like_the_letter_as_text(letter: Document) -> None:
    plain = read_document(SHARED / "un-letter" / "quoting.txt")
    assert letters(letter.text) == letters(plain.text)
    assert [page.printed for page in letter.pages] == [str(number) for number in range(1, 10)]


def test_a_quotation_over_a_page_break_is_one_run_on_two_pages(letter: Document) -> None:
    truth = json.loads((SHARED / "un-letter" / "truth.json").read_text())["quotations"]
    two_paged = [row["text"] for row in truth if len({rect[0] for rect in row["quote_rects"]}) > 1]
    assert two_paged
    for text in two_paged:
        start = letter.text.index(text)
        assert len({rect.page for rect in letter.rects(Span(start, start + len(text)))}) == 2


def test_links_keep_the_addresses_that_they_really_lead_to(letter: Document) -> None:
    text = (SHARED / "un-letter" / "quoting.txt").read_text()
    wanted = {
        (text[start:end], address)
        for start, end, address in rows(SHARED / "un-letter" / "quoting.links.jsonl")
        if address != "#"  # the PDF has no link there
    }
    assert {(link.span.of(letter.text), link.address) for link in letter.links} == wanted


@pytest.mark.skipif(not FULL, reason="recognising nine pages takes half a minute")
@pytest.mark.skipif(not installed_languages(), reason="tesseract's language files are not installed")
def test_the_scanned_letter_is_recognised() -> None:
    document = read_document(SHARED / "un-letter" / "letter.scan.pdf")
    share = wrong(document.text, read_document(SHARED / "un-letter" / "quoting.txt").text)
    print(f"letter.scan.pdf: {share:.2%} wrong, {len(document.footnotes)} footnotes")
    assert share <= 0.01
