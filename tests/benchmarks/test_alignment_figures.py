"""How long quotations take to find: against edlib's exhaustive search, by length of source, and at full size.

The Middlemarch pair is read from the evaluation folder beside the checkout, where there is one; else a text of the
same size is invented. Run: pytest tests/benchmarks/test_alignment_figures.py --benchmark-enable -s
"""

import gc
import random
import re
import time
from collections.abc import Iterator
from pathlib import Path

import edlib
import pytest

from reader.analysis.cited import NOT_CITED
from reader.analysis.compare import compare
from reader.analysis.find_quotations import find_quotations
from reader.analysis.known_text import TextMemory
from reader.analysis.locate import Finder
from reader.analysis.normalise import split_words
from reader.analysis.passage_index import PassageIndex
from reader.analysis.query import query_of
from reader.analysis.rarity import Rarity
from reader.extraction.read_document import read_document
from reader.model.case import Decisions
from reader.model.document import Document
from reader.model.progress import Progress

PAIR = Path(__file__).parents[3] / "shared" / "evaluation" / "middlemarch-critics-a"
WORDS, QUOTATIONS = 320_000, 330
SECONDS, SHARE_OF_EDLIB = 1.5, 0.25  # of processor time on the machine that the figures were set on
LONG_SECONDS, LONG_QUOTATIONS, LONG_SOURCES = 30.0, 2000, 5
SILENCE = 0.2  # seconds of processor time in which nothing asks whether the user still waits

_rng = random.Random


@pytest.fixture(autouse=True)
def _without_collection() -> Iterator[None]:
    """Measure as the worker process runs: it looks for garbage between two tasks only."""
    gc.disable()
    yield
    gc.enable()


def invented(seed: int, words: int) -> str:
    """Return a text of invented words in which, as in any language, few words are common and most are rare."""
    rng = _rng(seed)
    stock = ["".join(rng.choices("aeioubcdfglmnprst", k=rng.randint(2, 9))) for _ in range(15_000)]
    weights = [1 / (rank + 3) for rank in range(len(stock))]
    drawn = rng.choices(stock, weights, k=words)
    return "\n\n".join(" ".join(drawn[at : at + 90]) + "." for at in range(0, words, 90))


def quoting(texts: list[str], count: int) -> str:
    """Return a letter that quotes the texts, a third of the time with a word changed."""
    rng = _rng(len(texts) + count)
    lines: list[str] = []
    for _ in range(count):
        words = re.split(
            r"\s+", rng.choice(texts)[(start := rng.randrange(1_000_000)) : start + rng.choice((60, 120, 400))]
        )
        quoted = words[1:-1]
        if rng.random() < 1 / 3:
            quoted[len(quoted) // 2] = "otherwise"
        lines.append(f"They write in their report “{' '.join(quoted)}”, and so on.")
    return "\n\n".join(lines)


def documents(folder: Path, reply: str, sources: list[str]) -> list[Document]:
    """Read texts as documents, through files as a user's are."""
    read: list[Document] = []
    for number, text in enumerate([reply, *sources]):
        path = folder / f"{number}.txt"
        path.write_text(text, encoding="utf-8")
        read.append(read_document(path))
    return read


@pytest.fixture(name="pair", scope="module")
def _pair(tmp_path_factory: pytest.TempPathFactory) -> list[Document]:
    if PAIR.exists():
        return [read_document(PAIR / "quoting.txt"), read_document(PAIR / "source.txt")]
    source = invented(1, WORDS)
    return documents(tmp_path_factory.mktemp("pair"), quoting([source], QUOTATIONS), [source])


def seconds_of(reply: Document, sources: list[Document]) -> float:
    began = time.process_time()
    compare(reply, sources)
    return time.process_time() - began


def seconds_of_aligning(reply: Document, source: Document) -> float:
    """Return the time from two texts to the places of all quotations."""
    words = split_words(reply.text)
    quotations = find_quotations(reply, words, Decisions())
    queries = [query for quotation in quotations if len(query := query_of(words, quotation))]
    began = time.process_time()
    text = split_words(source.text)
    index = PassageIndex(text)
    index.want([query.folds for query in queries])
    finder = Finder({"S1": index}, Rarity([text]), {})
    for query in queries:
        finder.find(query, NOT_CITED)
    return time.process_time() - began


def show(figures: str) -> None:
    """Print figures: they are what a benchmark is run for."""
    print(f"\n{figures}")


def test_a_quarter_of_an_exhaustive_search(pair: list[Document]) -> None:
    reply, source = pair
    words = split_words(reply.text)
    letters = "".join(split_words(source.text).folds)
    queries = ["".join(query_of(words, q).folds) for q in find_quotations(reply, words, Decisions())]
    began = time.process_time()
    for query in filter(None, queries):
        edlib.align(query, letters, mode="HW", task="locations")
    exhaustive = time.process_time() - began
    aligning = min(seconds_of_aligning(reply, source) for _ in range(3))
    whole = min(seconds_of(reply, [source]) for _ in range(3))
    show(f"{len(queries)} quotations: aligned in {aligning:.2f} s, compared in {whole:.2f} s; edlib {exhaustive:.2f} s")
    assert aligning <= SHARE_OF_EDLIB * exhaustive
    assert whole <= SECONDS


def test_time_grows_no_faster_than_the_source(pair: list[Document], tmp_path: Path) -> None:
    reply, source = pair
    took: list[float] = []
    for others in (0, 1, 3, 7):
        text = "\n\n".join([source.text, *(invented(seed, WORDS) for seed in range(others))])
        (longer,) = documents(tmp_path, text, [])
        took.append(seconds_of(reply, [longer]))
    show("source followed by 0, 1, 3, 7 others: " + ", ".join(f"{seconds:.2f} s" for seconds in took))
    assert took[3] <= 8 * 1.25 * took[0]


@pytest.fixture(name="long_case", scope="module")
def _long_case(tmp_path_factory: pytest.TempPathFactory) -> list[Document]:
    sources = [invented(seed, WORDS) for seed in range(LONG_SOURCES)]
    return documents(tmp_path_factory.mktemp("long"), quoting(sources, LONG_QUOTATIONS), sources)


def longest_silence(reply: Document, sources: list[Document]) -> tuple[float, str]:
    """Return the longest time between two reports of a comparison, and what it was doing before."""
    silences: list[tuple[float, str]] = []
    last, stage = time.process_time(), "the beginning"

    def report(progress: Progress) -> None:
        nonlocal last, stage
        silences.append((time.process_time() - last, stage))
        last, stage = time.process_time(), progress.stage

    memory = TextMemory()  # as a worker has: what it keeps is not taken down within the comparison's time
    compare(reply, sources, report=report, memory=memory)
    report(Progress("the end"))
    return max(silences)


def test_cancelling_is_heeded_at_once(pair: list[Document], long_case: list[Document]) -> None:
    longest = [longest_silence(reply, sources) for reply, *sources in (pair, long_case)]
    show("longest silence: " + ", ".join(f"{seconds:.3f} s after {stage}" for seconds, stage in longest))
    assert max(longest)[0] <= SILENCE


def test_two_thousand_quotations_against_five_books(long_case: list[Document]) -> None:
    reply, *books = long_case
    seconds = seconds_of(reply, books)
    show(f"{LONG_QUOTATIONS} quotations, {LONG_SOURCES} sources: {seconds:.1f} s")
    assert seconds <= LONG_SECONDS
