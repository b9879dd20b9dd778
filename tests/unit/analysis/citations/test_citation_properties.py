"""Whatever the text, there is an answer; and it does not take longer than the text is long."""

import random
import time
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.analysis.cite_quotations import cite_quotations
from reader.analysis.find_citations import find_citations
from reader.analysis.resolve_citations import resolve_citations

Make = Callable[..., Any]

PIECES = (
    *("Ibid., ", "A/75/12", "-S/2020/9", ", page ", "p. ", "paras. ", "1", "12", "–", " and ", ", ", "; ", ". "),
    *("(", ")", "[3]", "“", "”", "(hereinafter “Survey”)", "Survey", "supra note 1", "op. cit.", "Orrin", " v. "),
    *("Order of 3 May 2011", "§ ", "annex", "https://x.org/", "Article 6 of the Convention", "2011", "\n\n", " "),
    *("\u0661", "Ⅳ", "²", "\ufffd", "# References\n\n", "É", "’"),
)
TEXTS = st.lists(st.sampled_from(PIECES) | st.text(max_size=6), max_size=25).map("".join)
SETTINGS = settings(
    max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


@SETTINGS
@given(body=TEXTS, notes=st.lists(TEXTS, max_size=4))
def test_any_text_gives_an_answer(
    cited_reply: Make, cited_source: Make, cited_quotations: Make, body: str, notes: list[str]
) -> None:
    clean = body.replace("[^", "(")
    marks = "".join(f"[^{number}]" for number in range(1, len(notes) + 1))
    reply = cited_reply(clean + marks, notes)
    sources = (cited_source("Survey\n\nIt is flat.", symbols=("A/75/12",)),)
    citations = find_citations(reply)
    resolutions = resolve_citations(reply, citations, sources)
    quotations = cited_quotations(reply)
    cited = cite_quotations(reply, quotations, citations)
    assert [resolution.citation for resolution in resolutions] == [f"c{i}" for i in range(1, len(citations) + 1)]
    assert all(bool(resolution.targets) is (resolution.reason is None) for resolution in resolutions)
    assert all(0 <= c.span.start < c.span.end <= len(reply.text) for c in citations)
    in_text = [c.span for c in citations if c.footnote is None]
    assert all(one.end <= other.start for one, other in pairwise(in_text))
    assert set(cited) == {quotation.id for quotation in quotations}


LENGTH = 40_000
SECONDS = 3.0 * LENGTH / 2_000_000  # what two million characters may take, for the length that is tried
ADVERSARIES = {
    "digits, strokes and dots": "".join(random.Random(7).choices("0123456789/.", k=LENGTH)),  # noqa: S311 (no secret)
    "digits": "1" * LENGTH,
    "strokes": "/" * LENGTH,
    "dots": "." * LENGTH,
    "numbers and strokes": "1/" * (LENGTH // 2),
    "a symbol without end": "A/1/" * (LENGTH // 4),
    "numbers and dots": "1." * (LENGTH // 2),
    "a list without end": "p. " + "1, " * (LENGTH // 3),
    "parentheses": "(" * LENGTH,
    "marks": "“" * LENGTH,
    "capitals": "A " * (LENGTH // 2),
    "brackets behind an address": "https://x" + ")" * LENGTH,
}


@pytest.mark.parametrize("name", ADVERSARIES)
@pytest.mark.parametrize("in_note", [False, True])
def test_hostile_texts_take_time_in_proportion(name: str, in_note: bool, cited_reply: Make) -> None:
    text = ADVERSARIES[name]
    reply = cited_reply("Words[^1]", [text]) if in_note else cited_reply(text)
    began = time.process_time()
    resolve_citations(reply, find_citations(reply), ())
    assert time.process_time() - began < 4 * SECONDS  # four: a loaded machine; a quadratic way would take minutes


def test_reading_and_resolving_many_citations_can_be_stopped_in_between(cited_reply: Make) -> None:
    reply = cited_reply("(p. 3; 1990, 4) " * 2000)
    looks = 0

    def look() -> None:
        nonlocal looks
        looks += 1

    citations = find_citations(reply, look)
    assert looks > len(citations) / 500
    looks = 0
    resolve_citations(reply, citations, (), (), look)
    assert looks > len(citations) / 500
