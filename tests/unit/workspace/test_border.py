"""Documents cross the border between two processes once."""

import gc
import pickle
import weakref
from array import array

import pytest

from reader.model.document import Document, WordBoxes
from reader.model.span import Span
from reader.workspace.border import REMEMBERED, Border, strongly


def document(text: str) -> Document:
    return Document("f" * 64, "report.pdf", "Report", text, Span(0, len(text)), WordBoxes(), ())


@pytest.fixture
def window() -> Border:
    return Border(weakref.ref)


@pytest.fixture
def worker() -> Border:
    return Border(strongly)


def test_a_known_document_is_only_named(window: Border, worker: Border) -> None:
    sent = document("words " * 1000)
    first, second = window.pack((sent,)), window.pack({"again": sent})
    assert len(second) < 100 < len(first)
    there = worker.unpack(first)
    assert there == (sent,)
    assert isinstance(there, tuple)
    again = worker.unpack(second)
    assert isinstance(again, dict)
    assert again["again"] is there[0]


def test_a_document_comes_back_as_itself(window: Border, worker: Border) -> None:
    sent = document("letter")
    there = worker.unpack(window.pack(sent))
    assert window.unpack(worker.pack([there])) == [sent]
    assert window.unpack(worker.pack(there)) is sent


def test_long_arrays_come_over_whole(window: Border, worker: Border) -> None:
    count = (1 << 18) + 1  # more than is copied in one piece
    starts = array("I", range(count))
    boxes = WordBoxes(starts, starts, array("I", [0]) * count, array("f", [0.5]) * (4 * count))
    sent = Document("f" * 64, "report.pdf", "Report", "word", Span(0, 4), boxes, ())
    there = worker.unpack(window.pack([sent, array("I")]))
    assert there == [sent, array("I")]


def test_more_documents_than_are_remembered_cross_together(window: Border, worker: Border) -> None:
    known = document("known")
    worker.unpack(window.pack(known))
    sent = [known, *(document(f"number {n}") for n in range(2 * REMEMBERED)), known]
    assert worker.unpack(window.pack(sent)) == sent


def test_both_sides_forget_the_same(window: Border, worker: Border) -> None:
    documents = [document(f"number {n}") for n in range(2 * REMEMBERED)]
    for turn in range(3):
        for number, sent in enumerate(documents[turn:]):
            there = worker.unpack(window.pack(sent))
            assert there == sent
            if number % 3 == 0:
                assert window.unpack(worker.pack(there)) is sent
        made = document(f"made by the worker in turn {turn}")
        assert window.unpack(worker.pack(made)) == made


def test_a_document_that_the_window_dropped_is_freed(window: Border, worker: Border) -> None:
    sent = document("closed")
    there = worker.unpack(window.pack(sent))
    watched = weakref.ref(sent)
    del sent
    gc.collect()
    assert watched() is None
    with pytest.raises(pickle.UnpicklingError):
        window.unpack(worker.pack(there))
