"""Web Annotations: the model's rules (https://www.w3.org/TR/annotation-model/#annotations) and the way back."""

import json
from pathlib import Path
from typing import Any

import pytest

from reader.errors import ExportError
from reader.export.dossier import Dossier
from reader.export.import_notes import import_notes
from reader.export.to_json import render as render_json
from reader.export.to_web_annotation import document_name, render


@pytest.fixture
def items(dossier: Dossier) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(render(dossier))["first"]["items"]
    return found


def test_the_collection_has_what_the_model_asks_for(dossier: Dossier) -> None:
    collection = json.loads(render(dossier))
    assert collection["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
    assert collection["type"] == "AnnotationCollection"
    assert collection["first"]["type"] == "AnnotationPage"
    assert collection["total"] == len(collection["first"]["items"]) == 5 + 2 + 6


def test_each_annotation_has_an_iri_a_type_and_a_target(items: list[dict[str, Any]]) -> None:
    assert len({item["id"] for item in items}) == len(items)
    for item in items:
        assert item["id"].startswith("urn:uuid:")
        assert item["type"] == "Annotation"
        targets = item["target"] if isinstance(item["target"], list) else [item["target"]]
        for target in targets:
            assert target.get("id") or target["source"]["id"]


def test_a_place_is_given_by_words_offset_and_page(dossier: Dossier, items: list[dict[str, Any]]) -> None:
    words, offsets, page = items[0]["target"]["selector"]
    assert words["exact"] == "the lamp burned on 40 nights"
    assert dossier.comparison.reply.text[offsets["start"] : offsets["end"]] == words["exact"]
    assert page["value"] == "page=1"


def test_a_file_is_named_by_its_hash() -> None:
    empty_file = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    assert document_name(empty_file) == "ni:///sha-256;47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU"


@pytest.mark.parametrize("made", [render, render_json])
def test_notes_and_reviews_come_back_as_they_were(dossier: Dossier, tmp_path: Path, made: Any) -> None:  # noqa: ANN401
    file = tmp_path / "notes"
    file.write_bytes(made(dossier))
    imported = import_notes(file)
    assert imported.notes == dossier.notes
    assert imported.reviews == dossier.reviews
    assert imported.skipped == ()


def test_another_programs_annotation_is_found_by_its_words(dossier: Dossier, tmp_path: Path) -> None:
    quote = {"type": "TextQuoteSelector", "exact": "The oil was good."}
    foreign = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "type": "Annotation",
        "id": "http://a.invalid/1",
        "created": "2031-01-02T03:04:05Z",
        "creator": "http://a.invalid/me",
        "bodyValue": "Is it?",
        "target": {"source": "http://a.invalid/survey", "selector": [quote]},
    }
    file = tmp_path / "foreign.jsonld"
    file.write_text(json.dumps([foreign, {"type": "Annotation", "target": "http://a.invalid/survey"}]))
    imported = import_notes(file, [document for _, document in dossier.documents])
    (note,) = imported.notes
    survey = dossier.source("S1").document
    assert note.text == "Is it?"
    assert note.anchor is not None
    assert note.anchor.fingerprint == survey.fingerprint
    assert note.anchor.span.of(survey.text) == "The oil was good."
    assert imported.skipped == ("note 2 cannot be read: it has neither words nor a place",)


@pytest.mark.parametrize("content", ["", "no json", "[" * 100_000, "3", '{"a": 1}'])
def test_a_file_without_notes_is_refused(tmp_path: Path, content: str) -> None:
    file = tmp_path / "notes.json"
    file.write_text(content)
    with pytest.raises(ExportError, match=r"no JSON file|no notes that can be read"):
        import_notes(file)


@pytest.mark.parametrize(
    "note", [None, 3, {}, {"id": "x", "subject": "weird", "text": "", "created": "now"}, {"id": 1, "subject": "case"}]
)
def test_a_note_that_cannot_be_read_stops_no_other(tmp_path: Path, dossier: Dossier, note: object) -> None:
    record = json.loads(render_json(dossier))
    record["notes"].insert(0, note)
    file = tmp_path / "notes.json"
    file.write_text(json.dumps(record))
    imported = import_notes(file)
    assert imported.notes == dossier.notes
    assert len(imported.skipped) == 1
