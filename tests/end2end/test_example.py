"""The program gets everything in the example right, as its truth file has it."""

import json
from typing import Any

import pytest

from reader.resources import resource

TRUTH = json.loads(resource("example/truth.json").read_text(encoding="utf-8"))

Comparison = dict[str, Any]


def words_of(text: str) -> str:
    return " ".join(text.split())


def quotations(example: Comparison, text: str) -> list[dict[str, Any]]:
    return [row for row in example["quotations"] if words_of(row["text"]).strip(" .,") == text.strip(" .,")]


def test_nothing_is_found_but_what_is_there(example: Comparison) -> None:
    expected = sorted(row["text"].strip(".") for row in TRUTH["quotations"])
    assert sorted(words_of(row["text"]).strip(".") for row in example["quotations"]) == expected


@pytest.mark.parametrize("truth", TRUTH["quotations"], ids=lambda row: row["text"][:40])
def test_quotation(example: Comparison, truth: dict[str, Any]) -> None:
    [found] = quotations(example, truth["text"])
    assert (found["kind"], found["page"]) == (truth["kind"], truth["page"])
    if truth["verdict"] is None:
        return
    assert found["verdict"] == truth["verdict"], found["reasons"]
    assert sorted(found["weighty"]) == sorted(truth["weighty"])
    passages = found["passages"]
    if truth["passage"] is None:
        assert passages == []
        assert truth.get("cited", "") in " ".join(found["reasons"])
        return
    expected = truth["passage"]
    best = passages[0]
    assert (best["source"], best["page"], best["paragraph"]) == (
        expected["source"],
        expected["page"],
        expected["paragraph"],
    )
    assert best["pinpoint"] == expected["pinpoint"]
    check_chain(best["chain"], expected["chain"])


def check_chain(found: dict[str, Any] | None, expected: dict[str, Any] | None) -> None:
    """A passage that the source quotes itself is followed into the next document."""
    if expected is None:
        return
    assert found is not None
    assert found["verdict"] == expected["verdict"]
    origin = found["passage"]
    assert (origin["source"], origin["page"], origin["paragraph"]) == (
        expected["source"],
        expected["page"],
        expected["paragraph"],
    )
    assert expected["weighty"] == [
        difference["weighty"] for difference in found["differences"] if difference["weighty"] is not None
    ]


@pytest.mark.parametrize(
    "truth", [row for row in TRUTH["quotations"] if row["footnote"]], ids=lambda row: row["text"][:40]
)
def test_quotation_is_tied_to_its_footnote(example: Comparison, truth: dict[str, Any]) -> None:
    [found] = quotations(example, truth["text"])
    labels = {row["id"]: row["footnote"] for row in example["citations"]}
    assert {labels[citation] for citation in found["citations"]} == {truth["footnote"]}


@pytest.mark.parametrize("truth", TRUTH["footnotes"], ids=lambda row: f"footnote {row['label']}")
def test_footnote(example: Comparison, truth: dict[str, Any]) -> None:
    found = [row for row in example["citations"] if row["footnote"] == truth["label"]]
    if truth["kind"] is not None:
        assert {row["kind"] for row in found} == {truth["kind"]}
    targets = [target for row in found for target in row["targets"]]
    if truth["unresolved"]:
        assert targets == []
        assert found[0]["unresolved"]
        return
    assert len({target["document"] for target in targets}) == len(truth["cited"])
    for target, cited in zip(dict.fromkeys((t["document"], t["source"]) for t in targets), truth["cited"], strict=True):
        assert cited["document"] in target[0]
        assert target[1] == cited["source"]
    for target in targets:
        if truth["via"]:
            assert target["via"] == truth["via"]
    if truth["pinpoints"]:
        assert [target["paragraph"] for target in targets] == [pin["paragraph"] for pin in truth["pinpoints"]]
        for target, pin in zip(targets, truth["pinpoints"], strict=True):
            assert pin["page"] in {None, target["page"]}


@pytest.mark.parametrize("words", TRUTH["reuse"])
def test_reuse_without_marks_is_found(example: Comparison, words: str) -> None:
    assert any(words in words_of(row["text"]) for row in example["reuse"])


def rect_pages(rects: list[list[float]]) -> set[float]:
    return {rect[0] for rect in rects}


@pytest.mark.parametrize(
    ("start", "pages"), [("has for many years accepted", {1, 2}), ("[n]egligence explains everything", {2, 3})]
)
def test_a_quotation_over_a_page_with_footnotes_between_is_one_run(
    example: Comparison, start: str, pages: set[int]
) -> None:
    [found] = [row for row in example["quotations"] if row["text"].startswith(start)]
    assert rect_pages(found["rects"]) == pages
    assert found["passages"], "found in one piece"


def test_a_passage_over_a_page_is_one_run(example: Comparison) -> None:
    [found] = [row for row in example["quotations"] if row["text"].startswith("shall give notice")]
    assert rect_pages(found["passages"][0]["rects"]) == {1, 2}


def test_the_misquoted_number_is_shown_in_both_words(example: Comparison) -> None:
    [found] = [row for row in example["quotations"] if row["text"].startswith("to 350 litres")]
    [difference] = [row for row in found["passages"][0]["differences"] if row["weighty"]]
    assert (difference["quoted"], difference["source"], difference["marked"]) == ("350", "3,500", False)


def test_what_the_ellipsis_hides_is_shown(example: Comparison) -> None:
    [found] = [row for row in example["quotations"] if row["text"].startswith("[t]he pumping station failed")]
    assert any("not according to the engineer on duty" in row["source"] for row in found["passages"][0]["differences"])


def test_running_heads_and_symbols_are_read_off_the_first_page(example: Comparison) -> None:
    assert [row["symbols"] for row in example["sources"]] == [["RC/2046/118"], ["RC/2046/97"]]
