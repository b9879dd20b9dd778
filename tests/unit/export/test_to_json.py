"""The public JSON format: what other programs rely on."""

import json
from dataclasses import replace
from typing import Any

import pytest

from reader.export.dossier import Dossier
from reader.export.to_json import render


@pytest.fixture
def record(dossier: Dossier) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(render(dossier))
    return loaded


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("format",), "rejoinder-comparison/1"),
        (("reply", "pages"), 2),
        (("sources", 0, "id"), "S1"),
        (("sources", 0, "symbols"), ["HL/7"]),
        (("quotations", 0, "text"), "the lamp burned on 40 nights"),
        (("quotations", 0, "page"), 1),
        (("quotations", 0, "page_label"), "7"),
        (("quotations", 0, "paragraph"), "1"),
        (("quotations", 0, "verdict"), "altered"),
        (("quotations", 0, "weighty"), ["number"]),
        (("quotations", 0, "passages", 0, "pinpoint"), "differs"),
        (("quotations", 0, "passages", 0, "differences", 0, "weighty"), "number"),
        (("quotations", 1, "passages", 0, "differences", 0, "weighty"), None),
        (("quotations", 1, "passages", 0, "chain", "passage", "source"), "S2"),
        (("quotations", 3, "passages"), []),
        (("quotations", 3, "near", "text"), "The oil was good."),
        (("citations", 1, "targets", 0, "via"), ["footnote 1"]),
        (("citations", 2, "unresolved"), "no open document has this title"),
        (("coverage", 1, "state"), "unanswered"),
        (("summary",), {"verbatim": 0, "edited": 1, "altered": 1, "absent": 2, "elsewhere": 1}),
        (("notes", 0, "findings"), ["q1"]),
        (("notes", 4, "second", "document"), "S1"),
        (("reviews", 0, "finding"), "q1"),
        (("made_by",), "rejoinder 0.0.0"),
    ],
)
def test_a_key_holds_what_the_format_says(record: dict[str, Any], path: tuple[str | int, ...], value: object) -> None:
    found: Any = record
    for key in path:
        found = found[key]
    assert found == value


def test_pages_of_rectangles_count_from_one(record: dict[str, Any]) -> None:
    pages = {rect[0] for quotation in record["quotations"] for rect in quotation["rects"]}
    assert pages == {1}
    assert record["citations"][2]["rects"][0][0] == 2


def test_a_selector_finds_its_words_by_its_surroundings(dossier: Dossier, record: dict[str, Any]) -> None:
    for quotation in record["quotations"]:
        chosen = quotation["selector"]
        whole = chosen["prefix"] + chosen["exact"] + chosen["suffix"]
        assert dossier.comparison.reply.text.count(whole) == 1


def test_a_file_name_that_is_no_unicode_comes_back(dossier: Dossier) -> None:
    reply = replace(dossier.comparison.reply, path="odd\udcff.pdf")
    content = render(replace(dossier, comparison=replace(dossier.comparison, reply=reply)))
    assert json.loads(content.decode("utf-8"))["reply"]["path"] == "odd\udcff.pdf"
