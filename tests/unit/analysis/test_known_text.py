"""What is kept from one comparison to the next makes the next one faster, and never another one."""

import gc
import random
import weakref
from collections.abc import Callable
from itertools import count, islice

import pytest

from reader.analysis.compare import compare
from reader.analysis.known_text import TextMemory
from reader.analysis.normalise import split_words
from reader.analysis.passage_index import COMMON, PassageIndex
from reader.errors import Cancelled
from reader.extraction.read_document import read_document
from reader.model.case import Anchor, Assignment, Decisions, ManualLink
from reader.model.document import Document
from reader.model.progress import Progress
from reader.resources import example_files

MakeDocument = Callable[..., Document]


@pytest.fixture(name="example", scope="module")
def _example() -> tuple[Document, ...]:
    return tuple(map(read_document, example_files()))


def anchor(document: Document, words: str) -> Anchor:
    return Anchor(document.fingerprint, document.text.index(words), words)


def test_a_source_added_a_source_closed_and_every_decision_give_what_a_full_comparison_gives(
    example: tuple[Document, ...],
) -> None:
    reply, report, note = example
    linked, dismissed = (anchor(reply, f.quotation.span.of(reply.text)) for f in compare(reply, (report,)).findings[:2])
    passage = anchor(report, report.text[report.blocks[3].span.start :][:60])
    added = anchor(reply, reply.text[reply.blocks[4].span.start :][:80])
    steps = (
        ((report,), Decisions()),
        ((report, note), Decisions()),
        ((report, note), Decisions(links=(ManualLink(linked, passage),))),
        ((report, note), Decisions(links=(ManualLink(linked, None),), dismissed=(dismissed,))),
        ((report, note), Decisions(added=(added,))),
        ((note, report), Decisions(added=(added,))),
        ((note,), Decisions(assignments=(Assignment("the Report", note.fingerprint),))),
        ((), Decisions()),
        ((report, note), Decisions()),
    )
    memory = TextMemory()
    for number, (sources, decisions) in enumerate(steps):
        kept = compare(reply, sources, decisions, memory=memory)
        assert kept == compare(reply, sources, decisions), number


def test_a_reply_that_becomes_a_source_gives_what_a_full_comparison_gives(example: tuple[Document, ...]) -> None:
    reply, report, note = example
    memory = TextMemory()
    compare(reply, (report, note), memory=memory)
    assert compare(report, (note, reply), memory=memory) == compare(report, (note, reply))


@pytest.mark.parametrize("after", [2, 12, 60])
def test_a_comparison_that_was_stopped_spoils_nothing(example: tuple[Document, ...], after: int) -> None:
    reply, report, note = example
    memory = TextMemory()
    told = count(1)

    def stop(_progress: Progress) -> None:
        if next(told) == after:
            raise Cancelled

    with pytest.raises(Cancelled):
        compare(reply, (report, note), report=stop, memory=memory)
    assert compare(reply, (report, note), memory=memory) == compare(reply, (report, note))


def test_what_was_read_of_a_text_is_not_read_again(example: tuple[Document, ...]) -> None:
    reply, report, note = example
    memory = TextMemory()
    compare(reply, (report,), memory=memory)
    words = [text.words() for text in memory.recall((reply, report))]
    compare(reply, (report, note), memory=memory)
    kept = memory.recall((reply, report))
    assert [text.words() is before for text, before in zip(kept, words, strict=True)] == [True, True]


def test_a_document_that_is_no_longer_compared_is_let_go(make_document: MakeDocument) -> None:
    memory = TextMemory()
    reply, source = make_document("He said “the well is dry” to us."), make_document("The well is dry, they said.")
    compare(reply, (source,), memory=memory)
    gone = weakref.ref(source)
    del source
    compare(reply, (), memory=memory)
    gc.collect()
    assert gone() is None


def test_no_more_text_is_kept_than_is_allowed(make_document: MakeDocument) -> None:
    documents = [make_document(f"{number} " + "a word " * 10) for number in range(5)]
    size = len(documents[0].text)
    memory = TextMemory(most=3 * size)
    before = memory.recall(documents)
    after = memory.recall(documents)
    assert [old is new for old, new in zip(before, after, strict=True)] == [True, True, True, False, False]


def test_an_index_that_is_asked_for_more_later_is_as_good_as_one_asked_for_all_at_once() -> None:
    """With words so common that only pairs of them are looked up."""
    rng = random.Random(7)  # noqa: S311 (invented text, no secret)
    common = ("the", "report", "of", "and", "harbour", "says")
    rare = (f"w{number}x" for number in count())
    text = [word for _ in range(4 * COMMON) for word in (*rng.sample(common, 4), *islice(rare, rng.randint(0, 1)))]
    words = split_words(" ".join(text))
    quotations = [tuple(words.folds[start : start + 9]) for start in range(0, 900, 60)]
    quotations += [tuple(rng.choices(common, k=7)) for _ in range(20)]
    at_once, step_by_step = PassageIndex(words), PassageIndex(words)
    at_once.want(quotations)
    for quotation in quotations:
        step_by_step.want([quotation])
        assert step_by_step.windows(quotation) == at_once.windows(quotation)
        assert step_by_step.occurrences(quotation) == at_once.occurrences(quotation)
    assert any(at_once.occurrences(quotation) for quotation in quotations)
