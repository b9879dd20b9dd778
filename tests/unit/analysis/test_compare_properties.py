"""Whatever is quoted, however it is altered: it is located, explained and judged."""

import random
import re
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.analysis.compare import compare
from reader.model.alignment import VerdictKind
from reader.model.comparison import Finding
from reader.model.document import Document
from reader.model.span import Span

SYLLABLES = ("ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu", "ve")
LITTLE = ("the", "of", "and", "a", "in", "to", "that", "it", "was", "for")
EXAMPLES = settings(derandomize=True, max_examples=12, deadline=None, database=None)

Document_ = Callable[..., Document]


def invented(seed: int, words: int) -> list[str]:
    """Return words of a language of its own, a third of them little ones, with sentences."""
    rng = random.Random(seed)  # noqa: S311 (invented text, no secret)
    text: list[str] = []
    for _ in range(words):
        word = rng.choice(LITTLE) if rng.random() < 0.35 else "".join(rng.choices(SYLLABLES, k=rng.randint(2, 4)))
        text.append(word)
    for at in range(9, words, 12):
        text[at] += rng.choice((".", ",", ";"))
    return text


def case(make: Document_, seed: int, quoted: str) -> tuple[Finding, Document, Document]:
    source = make(" ".join(invented(seed, 600)), "source")
    reply = make(f"The author holds this. He writes “{quoted}” and he is wrong.", "reply")
    found = [f for f in compare(reply, [source]).findings if f.quotation.parent is None]
    assert len(found) == 1
    return found[0], reply, source


def rebuilt(finding: Finding, reply: Document) -> str:
    """Put the source's side of every difference in its place in the quotation."""
    assert finding.passage is not None
    text, at = "", finding.quotation.span.start
    for difference in finding.passage.differences:
        text += reply.text[at : difference.quoted.start] + difference.source_text
        at = max(at, difference.quoted.end)
        if not difference.quoted_text:
            text += " "
    return text + reply.text[at : finding.quotation.span.end]


def same(one: str, other: str) -> bool:
    """Tell whether two texts have the same words and marks, whatever the spaces."""
    return re.sub(r"\s+", "", one).casefold() == re.sub(r"\s+", "", other).casefold()


def verbatim(words: list[str], _rng: random.Random) -> str:
    return " ".join(words)


def typography(words: list[str], rng: random.Random) -> str:
    changed = [word.upper() if rng.random() < 0.3 else word for word in words]
    return "  ".join(word.replace(";", ",") for word in changed)


def replaced(words: list[str], rng: random.Random) -> str:
    at = rng.randrange(2, len(words) - 2)
    return " ".join([*words[:at], "zyxwvut", *words[at + 1 :]])


def dropped(words: list[str], rng: random.Random) -> str:
    at = rng.randrange(2, len(words) - 3)
    return " ".join([*words[:at], *words[at + 2 :]])


def added(words: list[str], rng: random.Random) -> str:
    at = rng.randrange(2, len(words) - 2)
    return " ".join([*words[:at], "zyxwvut", "qqrrss", *words[at:]])


def omitted(words: list[str], rng: random.Random) -> str:
    at = rng.randrange(5, len(words) - 7)
    return " ".join([*words[:at], "…", *words[at + 2 :]])


def bracketed(words: list[str], rng: random.Random) -> str:
    at = rng.randrange(3, len(words) - 3)
    return " ".join([*words[:at], "[zyxwvut]", *words[at + 1 :]])


def joined(words: list[str], rng: random.Random) -> str:
    at = next(i for i in range(rng.randrange(2, len(words) - 4), len(words)) if words[i].isalpha())
    return " ".join([*words[:at], words[at] + words[at + 1], *words[at + 2 :]])


def split(words: list[str], rng: random.Random) -> str:
    at = next(i for i in range(rng.randrange(2, len(words) - 6), len(words)) if len(words[i]) > 5)
    return " ".join([*words[:at], words[at][:3], words[at][3:], *words[at + 1 :]])


def marked_by_a_note(words: list[str], rng: random.Random) -> str:
    at = rng.randrange(2, len(words) - 2)
    return " ".join([*words[:at], f"{words[at]}³", *words[at + 1 :]])


def quoted_inside(words: list[str], rng: random.Random) -> str:
    at = rng.randrange(2, len(words) - 5)
    return " ".join([*words[:at], f"‘{words[at]} {words[at + 1].strip(',.;')}’", *words[at + 2 :]])


def doubted(words: list[str], rng: random.Random) -> str:
    at = rng.randrange(2, len(words) - 2)
    return " ".join([*words[:at], "[sic]", *words[at:]])


def stressed(words: list[str], rng: random.Random) -> str:
    return " ".join([*words, rng.choice(("(emphasis added)", "[emphasis in original]"))])


def capital_in_brackets(words: list[str], _rng: random.Random) -> str:
    return " ".join([f"[{words[0][0].upper()}]{words[0][1:]}", *words[1:]])


def negated(words: list[str], rng: random.Random) -> str:
    at = rng.randrange(2, len(words) - 2)
    return " ".join([*words[:at], "not", *words[at:]])


KINDS = [
    (verbatim, VerdictKind.VERBATIM),
    (typography, VerdictKind.VERBATIM),
    (joined, VerdictKind.VERBATIM),
    (split, VerdictKind.VERBATIM),
    (marked_by_a_note, VerdictKind.VERBATIM),
    (quoted_inside, VerdictKind.VERBATIM),
    (doubted, VerdictKind.EDITED),
    (stressed, VerdictKind.EDITED),
    (capital_in_brackets, VerdictKind.EDITED),
    (negated, VerdictKind.ALTERED),
    (omitted, VerdictKind.EDITED),
    (bracketed, VerdictKind.EDITED),
    (replaced, VerdictKind.ALTERED),
    (dropped, VerdictKind.ALTERED),
    (added, VerdictKind.ALTERED),
]


@pytest.mark.parametrize(("change", "verdict"), KINDS, ids=lambda value: getattr(value, "__name__", str(value)))
def test_an_altered_span_is_located_explained_and_judged(
    make_document: Document_, change: Callable[[list[str], random.Random], str], verdict: VerdictKind
) -> None:
    @EXAMPLES
    @given(seed=st.integers(0, 10_000), start=st.integers(0, 560), size=st.integers(14, 40))
    def check(seed: int, start: int, size: int) -> None:
        text = invented(seed, 600)
        words = text[start : start + size]
        true = Span(len(" ".join([*text[:start], ""])), len(" ".join(text[: start + size])))
        words[0], words[-1] = words[0].strip(",.;"), words[-1].strip(",.;")
        rng = random.Random(start)  # noqa: S311 (where to alter, no secret)
        finding, reply, source = case(make_document, seed, change(words, rng))
        assert finding.passage is not None
        shared = min(finding.passage.span.end, true.end) - max(finding.passage.span.start, true.start)
        assert shared >= 0.8 * len(true)
        assert finding.verdict.kind is verdict
        assert same(rebuilt(finding, reply), finding.passage.span.of(source.text))

    check()


@EXAMPLES
@given(seed=st.integers(0, 10_000), size=st.integers(6, 30))
def test_unrelated_text_is_absent(make_document: Document_, seed: int, size: int) -> None:
    rng = random.Random(seed)  # noqa: S311 (invented words, no secret)
    foreign = " ".join("".join(rng.choices("bcdfghklmnprst", k=7)) for _ in range(size))
    finding, _, _ = case(make_document, seed, foreign)
    assert finding.verdict.kind is VerdictKind.ABSENT
    assert not finding.passages


@settings(EXAMPLES, max_examples=60)
@given(reply=st.text(max_size=400), source=st.text(max_size=400))
def test_no_input_raises_and_comparing_twice_gives_the_same(make_document: Document_, reply: str, source: str) -> None:
    documents = make_document(reply, "reply"), make_document(source, "source")
    assert compare(documents[0], documents[1:]) == compare(documents[0], documents[1:])


MARKS = "“”‘’«»„\"'[]().… \n.,;abcdeé1234%—-_ﬁſ\u00ad●一"


@settings(EXAMPLES, max_examples=150)
@given(reply=st.text(MARKS, max_size=200), source=st.text(MARKS, max_size=200))
def test_no_mixture_of_marks_raises(make_document: Document_, reply: str, source: str) -> None:
    comparison = compare(make_document(reply, "reply"), [make_document(source, "source")])
    for finding in comparison.findings:
        assert Span(0, len(reply)).contains(finding.quotation.outer)
        assert finding.quotation.outer.contains(finding.quotation.span)
        assert all(Span(0, len(source)).contains(passage.span) for passage in finding.passages)
