"""Several changes in one quotation: it is located, its differences rebuild the source, the gravest decides."""

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.analysis.compare import compare
from reader.model.alignment import VerdictKind
from reader.model.comparison import Finding
from reader.model.document import Document
from reader.model.span import Span

MakeDocument = Callable[..., Document]
Words = list[str]
SYLLABLES = ("ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu", "ve")
LITTLE = ("the", "of", "and", "a", "in", "to", "that", "it", "was", "for")
EXAMPLES = settings(derandomize=True, max_examples=25, deadline=None, database=None)
GRAVITY = (VerdictKind.VERBATIM, VerdictKind.EDITED, VerdictKind.ALTERED)
LENGTH = 500  # words of the source
ROOM = 8  # words that one change may touch, with some left as they are beside them


def invented(rng: random.Random) -> Words:
    """Return words of a language of its own, a third of them little ones, with sentences and some numbers."""
    text = [
        rng.choice(LITTLE) if rng.random() < 0.35 else "".join(rng.choices(SYLLABLES, k=rng.randint(2, 4)))
        for _ in range(LENGTH)
    ]
    for at in range(7, LENGTH, 23):
        text[at] = str(rng.randint(11, 9999))
    for at in range(9, LENGTH, 12):
        text[at] += rng.choice((".", ",", ";"))
    return text


def longest(words: Sequence[str]) -> int:
    return max(range(1, len(words) - 1), key=lambda index: len(words[index]) * words[index].isalpha())


def punctuation(words: Words, _rng: random.Random) -> Words:
    return [word.rstrip(".,;") for word in words]


def case(words: Words, rng: random.Random) -> Words:
    return [word.upper() if rng.random() < 0.4 else word for word in words]


def line_break(words: Words, _rng: random.Random) -> Words:
    at = longest(words)
    middle = len(words[at]) // 2
    return [*words[:at], f"{words[at][:middle]}-\n{words[at][middle:]}", *words[at + 1 :]]


def misreading(words: Words, _rng: random.Random) -> Words:
    at = longest(words)
    return [*words[:at], words[at][:2] + "l" + words[at][3:], *words[at + 1 :]]


def spelling(words: Words, _rng: random.Random) -> Words:
    at = longest(words)
    return [*words[:at], words[at] + words[at][-1], *words[at + 1 :]]


def exchange(words: Words, _rng: random.Random) -> Words:
    return [*words[:3], "zyxwvut", *words[4:]]


def number(words: Words, _rng: random.Random) -> Words:
    return [*words[:3], "77777", *words[4:]]


def loss(words: Words, _rng: random.Random) -> Words:
    return [*words[:3], *words[5:]]


def order(words: Words, _rng: random.Random) -> Words:
    return [*words[:3], words[4], words[3], *words[5:]]


def omission(words: Words, _rng: random.Random) -> Words:
    return [*words[:3], "…", *words[5:]]


def bracket(words: Words, _rng: random.Random) -> Words:
    return [*words[:3], "[zyxwvut]", *words[4:]]


Change = Callable[[Words, random.Random], Words]
CHANGES: dict[Change, VerdictKind] = {
    punctuation: VerdictKind.VERBATIM,
    case: VerdictKind.VERBATIM,
    line_break: VerdictKind.VERBATIM,
    omission: VerdictKind.EDITED,
    bracket: VerdictKind.EDITED,
    misreading: VerdictKind.ALTERED,
    spelling: VerdictKind.ALTERED,
    exchange: VerdictKind.ALTERED,
    number: VerdictKind.ALTERED,
    loss: VerdictKind.ALTERED,
    order: VerdictKind.ALTERED,
}


@dataclass(frozen=True, slots=True)
class Case:
    """A source, where in it the quotation comes from, and the quotation with its changes."""

    source: str
    true: Span
    quotation: str


def changed(seed: int, changes: Sequence[Change]) -> Case:
    """Make a case: each change has a stretch of the quotation for itself."""
    rng = random.Random(seed)  # noqa: S311 (invented text, no secret)
    text = invented(rng)
    size = ROOM * len(changes)
    start = rng.randrange(1, LENGTH - size - 1)
    words = text[start : start + size]
    words[-1] = words[-1].rstrip(".,;")
    quoted: Words = []
    for index, change in enumerate(changes):
        quoted += change(words[ROOM * index : ROOM * (index + 1)], rng)
    before = len(" ".join(text[:start])) + 1
    whole = " ".join(text)
    true = Span(before, before + len(" ".join(text[start : start + size])))
    return Case(whole, true, " ".join(quoted).rstrip(".,;"))


def found(make: MakeDocument, case_: Case) -> tuple[Finding, Document, Document]:
    source = make(case_.source, "source")
    reply = make(f"The author holds this. He writes “{case_.quotation}” and he is wrong.", "reply")
    (finding,) = compare(reply, [source]).findings
    return finding, reply, source


def rebuilt(finding: Finding, reply: Document) -> str:
    """Put the source's side of every difference in its place in the quotation."""
    text, at = "", finding.quotation.span.start
    for difference in finding.passages[0].differences:
        text += reply.text[at : difference.quoted.start] + difference.source_text + " "
        at = max(at, difference.quoted.end)
    return text + reply.text[at : finding.quotation.span.end]


def bare(text: str) -> str:
    """Return the letters, digits and marks of a text, whatever the spaces, the case and hyphens at line ends."""
    return re.sub(r"-\n|\s+", "", text).casefold()


@EXAMPLES
@given(
    seed=st.integers(0, 10_000),
    changes=st.lists(st.sampled_from(sorted(CHANGES, key=lambda change: change.__name__)), min_size=2, max_size=6),
)
def test_several_changes_are_located_explained_and_judged(
    make_document: MakeDocument, seed: int, changes: list[Change]
) -> None:
    case_ = changed(seed, changes)
    finding, reply, source = found(make_document, case_)
    assert finding.passages
    span = finding.passages[0].span
    assert min(span.end, case_.true.end) - max(span.start, case_.true.start) >= 0.8 * len(case_.true)
    assert bare(rebuilt(finding, reply)) == bare(span.of(source.text))
    assert finding.verdict.kind is max((CHANGES[change] for change in changes), key=GRAVITY.index)


@EXAMPLES
@given(seed=st.integers(0, 10_000), share=st.integers(1, 3))
def test_the_score_falls_as_the_alteration_grows(make_document: MakeDocument, seed: int, share: int) -> None:
    scores: list[float] = []
    for count in range(5):
        changes: list[Change] = [exchange if index < count else punctuation for index in range(4 + share)]
        finding, _, _ = found(make_document, changed(seed, changes))
        scores.append(finding.passages[0].score)
    assert scores == sorted(scores, reverse=True)
    assert len(set(scores)) == len(scores)


@EXAMPLES
@given(seed=st.integers(0, 10_000), half=st.integers(7, 12))
def test_clauses_that_changed_places_are_told_as_such(make_document: MakeDocument, seed: int, half: int) -> None:
    rng = random.Random(seed)  # noqa: S311 (invented text, no secret)
    text = [word.rstrip(".,;") for word in invented(rng)]
    start = rng.randrange(1, LENGTH - 2 * half - 1)
    one, other = text[start : start + half], text[start + half : start + 2 * half]
    before = len(" ".join(text[:start])) + 1
    whole = Span(before, before + len(" ".join([*one, *other])))
    finding, reply, source = found(make_document, Case(" ".join(text), whole, ", ".join(map(" ".join, (other, one)))))
    (passage, *_) = finding.passages
    shared = min(passage.span.end, whole.end) - max(passage.span.start, whole.start)
    assert shared >= 0.8 * len(passage.span)
    assert finding.verdict.kind is VerdictKind.ALTERED
    assert not finding.verdict.weights
    assert any(reason.startswith("the source has these words in another order") for reason in finding.verdict.reasons)
    assert bare(rebuilt(finding, reply)) == bare(passage.span.of(source.text))
