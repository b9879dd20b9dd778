"""Citations of the UN letter against the truth about its footnotes; skipped where the evaluation folder is missing."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from reader.analysis.compare import compare
from reader.analysis.find_citations import find_citations
from reader.analysis.normalise import split_words
from reader.analysis.resolve_citations import resolve_citations
from reader.analysis.source_names import symbols_of
from reader.extraction.read_document import read_document
from reader.model.alignment import PinpointState
from reader.model.citation import Citation, CitationKind, Pinpoint, Resolution
from reader.model.comparison import Source

PAIR = Path(__file__).parents[3] / "shared" / "evaluation" / "un-letter"
pytestmark = pytest.mark.skipif(not PAIR.exists(), reason="the evaluation folder is not here")

DATE = re.compile(r"\d{1,2} [A-Z][a-z]+ \d{4}")
SHARE = 0.5  # of the longer words of a truth's name that must stand in ours; the truth abbreviates


class Letter(NamedTuple):
    """The letter's citations beside the truth."""

    footnotes: list[dict[str, Any]]
    cited: dict[str, list[tuple[Citation, Resolution]]]


@pytest.fixture(scope="module")
def letter() -> Letter:
    truth = json.loads((PAIR / "truth.json").read_text())
    reply = read_document(PAIR / truth["letter"])
    documents = [read_document(PAIR / truth[name]) for name in ("report", "note")]
    sources = [Source(f"S{i}", document, symbols_of(document)) for i, document in enumerate(documents, start=1)]
    citations = find_citations(reply)
    cited: dict[str, list[tuple[Citation, Resolution]]] = {}
    for pair in zip(citations, resolve_citations(reply, citations, sources), strict=True):
        cited.setdefault(pair[0].footnote or "", []).append(pair)
    return Letter(truth["footnotes"], cited)


KINDS: dict[str, Callable[[Citation], bool]] = {
    "definition": lambda citation: bool(citation.defines),
    "cite": lambda citation: citation.kind in {CitationKind.FULL, CitationKind.SYMBOL},
    "url": lambda citation: citation.kind is CitationKind.URL,
    "cite+url": lambda citation: citation.kind is CitationKind.FULL and any("://" in name for name in citation.names),
    "short-form": lambda citation: citation.kind is CitationKind.SHORT,
    "ibid": lambda citation: citation.kind is CitationKind.IBID,
}


def test_all_footnotes_have_their_kind(letter: Letter) -> None:
    wrong = [
        note["n"]
        for note in letter.footnotes
        if not letter.cited.get(str(note["n"]))
        or not all(KINDS[note["kind"]](citation) for citation, _ in letter.cited[str(note["n"])])
    ]
    assert wrong == []


def test_all_footnotes_lead_to_the_documents_that_they_cite(letter: Letter) -> None:
    wrong: list[object] = []
    for note in letter.footnotes:
        documents = [r.targets[0].document if r.targets else "" for _, r in letter.cited[str(note["n"])]]
        missing = [name for name in note["cited"] if not any(is_same(name, document) for document in documents)]
        strange = [document for document in documents if not any(is_same(name, document) for name in note["cited"])]
        if missing or strange:
            wrong.append((note["n"], missing, strange))
    assert wrong == []


def test_all_footnotes_have_their_pinpoints(letter: Letter) -> None:
    wrong: list[object] = []
    for note in letter.footnotes:
        pinpoints = [target.pinpoint for _, r in letter.cited[str(note["n"])] for target in r.targets]
        expected = sorted(number for text in note["pinpoints"] for number in numbers(text))
        if sorted(number for pinpoint in pinpoints for number in numbers_of(pinpoint)) != expected:
            wrong.append((note["n"], pinpoints, note["pinpoints"]))
        pairs = [f"page {p.page}, para. {p.paragraph}" for p in pinpoints if p.page and p.paragraph]
        if pairs != [text for text in note["pinpoints"] if text.startswith("page ")]:
            wrong.append((note["n"], pairs, note["pinpoints"]))
        if any(p.in_annex for p in pinpoints) != any("annex" in text for text in note["pinpoints"]):
            wrong.append((note["n"], "annex", note["pinpoints"]))
    assert wrong == []


def test_all_antecedents_are_followed(letter: Letter) -> None:
    for note in letter.footnotes:
        antecedent = re.search(r"antecedent footnote (\d+)", note["remark"])
        defined = re.search(r"short name from footnote (\d+)", note["remark"])
        (_, resolution), *_ = letter.cited[str(note["n"])]
        if antecedent:
            assert resolution.targets[0].via[0] == f"footnote {antecedent[1]}", note["n"]
        if defined:
            assert resolution.targets[0].via == (f"footnote {defined[1]}",), note["n"]
        if note["cited"] == ["S/2023/826"]:
            assert {target.source for target in resolution.targets} == {"S1"}, note["n"]
    assert letter.cited["17"][0][1].targets[0].via == ("footnote 13", "footnote 1")


def test_links_that_lead_elsewhere_are_reported_and_no_others(letter: Letter) -> None:
    warned = {note for note, pairs in letter.cited.items() for _, r in pairs if r.warnings}
    # the faults that the truth lists; the “#” links of the letter as first printed are not in the file
    assert warned == {"3", "31"}


def test_pinpoints_are_checked_as_planted() -> None:
    truth = json.loads((PAIR / "truth.json").read_text())
    comparison = compare(
        read_document(PAIR / truth["letter"]), [read_document(PAIR / truth[name]) for name in ("report", "note")]
    )
    found = iter(comparison.findings)
    checked: dict[str, bool] = {}
    for row in truth["quotations"]:
        words = split_words(row["text"]).folds
        finding = next(f for f in found if split_words(f.quotation.span.of(comparison.reply.text)).folds == words)
        if "pin_ok" in row and finding.passage is not None:
            states = {PinpointState.AGREES: True, PinpointState.DIFFERS: False}
            assert states[finding.passage.pinpoint.state] is row["pin_ok"], row["text"]
            checked[finding.id] = row["pin_ok"]
    assert sorted(checked.values()).count(False) == 1
    assert len(checked) == sum("pin_ok" in row for row in truth["quotations"])


def is_same(name: str, document: str) -> bool:
    """Tell whether the truth's abbreviated name and ours mean one document."""
    if "://" in name:
        return document.startswith(name.split("…", maxsplit=1)[0]) or (
            not document.startswith("http") and name in document
        )
    if "/" in name and " " not in name:
        return name == document
    if set(DATE.findall(name)) - set(DATE.findall(document)):
        return False
    parties = re.search(r"\(?([A-Z]\w+ v\. [A-Z]\w+)\)?", name)
    if parties and parties[1] not in document:
        return False
    words = [word.rstrip("s") for word in split_words(name).folds if len(word) > 3]
    folded = split_words(document).folds
    present = sum(any(other.startswith(word) for other in folded) for word in words)
    endings = re.search(r"Protocol (I+)$", name)
    return present >= SHARE * len(words) and (not endings or f"Protocol {endings[1]} " in document)


def numbers(text: str) -> list[str]:
    """Return the numbers of one of the truth's pinpoints, ranges spelt out."""
    found: list[str] = []
    for match in re.finditer(r"(\d+)(?:-(\d+))?", text):
        found += [str(value) for value in range(int(match[1]), int(match[2] or match[1]) + 1)]
    return found


def numbers_of(pinpoint: Pinpoint) -> list[str]:
    return [value for value in (pinpoint.page, pinpoint.paragraph, pinpoint.article, pinpoint.footnote) if value]
