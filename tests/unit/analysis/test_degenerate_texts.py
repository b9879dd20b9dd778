"""Texts that no writer writes but a file may hold: each takes time in proportion to its length."""

import random
import time
from collections.abc import Callable

import pytest

from reader.analysis.compare import compare
from reader.analysis.quotation_italics import find_italic
from reader.analysis.quotation_marks import Marked
from reader.model.document import Document
from reader.model.span import Span

MakeDocument = Callable[..., Document]
_rng = random.Random
SECONDS = 6  # of processor time, of a loaded machine; what is quadratic takes many times more
QUOTATIONS = 150
PLAIN = "He said that the whole of it was well. " * 300


def repeating(*, sizes: tuple[int, ...]) -> str:
    """Return a reply whose quotations are mostly one word."""
    rng = _rng(1)
    stock = ["the"] * 6 + ["whole", "of", "matter", "is", "in", "hands", "of", "people"]
    return "\n\n".join(
        f"They say “{' '.join(rng.choices(stock, k=rng.choice(sizes)))}” in it." for _ in range(QUOTATIONS)
    )


DEGENERATE = [
    ("a source of one word", repeating(sizes=(5, 12, 40)), "the " * 9000),
    ("a source of two words", repeating(sizes=(40, 80)), "the of " * 4500),
    ("paragraphs of marks that nothing closes", "“word and more of the text that is here\n\n" * 6000, PLAIN),
    ("marks that nothing closes in one paragraph", "“word and more " * 6000, PLAIN),
    ("marks of all kinds", "'word and «more ‘than “ this („ " * 2000, PLAIN),
    ("brackets without end", "“word [and] more […] of [the text] " * 1000, PLAIN),
]


@pytest.mark.parametrize(("_name", "reply", "source"), DEGENERATE, ids=[name for name, *_ in DEGENERATE])
def test_a_comparison_takes_time_in_proportion(
    make_document: MakeDocument, _name: str, reply: str, source: str
) -> None:
    documents = make_document(reply), make_document(source)
    began = time.process_time()
    comparison = compare(documents[0], [documents[1]])
    assert time.process_time() - began < SECONDS
    assert comparison.findings


def test_many_italics_beside_many_marks_take_time_in_proportion(make_document: MakeDocument) -> None:
    piece = "“so it is” and the right of the harbour is ancient. "
    count, marks, italics = 20_000, Span(0, 10), Span(15, 50)
    starts = range(0, count * len(piece), len(piece))
    spans = tuple(Span(at + italics.start, at + italics.end) for at in starts)
    outers = [Span(at + marks.start, at + marks.end) for at in starts]
    document = make_document(piece * count, italics=spans)
    began = time.process_time()
    found = find_italic(document, [Marked(outer, outer, "“”") for outer in outers])
    assert time.process_time() - began < SECONDS
    assert len(found) == count


def test_italics_in_quotations_are_left_to_them(make_document: MakeDocument) -> None:
    piece = "he wrote that the right of the harbour is ancient. "
    starts = [number * len(piece) + 14 for number in range(12)]
    document = make_document(piece * 12, italics=tuple(Span(at, at + 35) for at in starts))
    around = Span(starts[2] + 34, starts[4] + 1)  # touches the third, holds the fourth, touches the fifth
    inside = Span(starts[3] + 1, starts[3] + 2)  # ends before others do that begin before it
    found = find_italic(document, [Marked(span, span, "“”") for span in (inside, around)])
    assert [italic.inner.start for italic in found] == [at for at in starts if at not in starts[2:5]]


def test_a_passage_takes_in_no_more_words_at_its_ends_than_the_quotation_has_there(make_document: MakeDocument) -> None:
    source = make_document(f"{'over ' * 50}the old quay was closed in winter {'again ' * 50}and opened.")
    reply = make_document("He says “again the old quay was closed in winter over” of it.")
    (finding,) = compare(reply, [source]).findings
    assert finding.passage is not None
    assert len(finding.passage.span.of(source.text).split()) <= 9
