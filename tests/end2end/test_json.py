"""The JSON is a public interface: its shape and that its parts belong together."""

from collections.abc import Iterator
from typing import Any

# A shape is a type, a set of allowed strings, None, a list of one kind of item, a dictionary of keys that must be
# there (others may be added), or a tuple of alternatives.
SELECTOR = {"type": {"TextQuoteSelector"}, "exact": str, "prefix": str, "suffix": str}
DIFFERENCE = {
    "op": {"replace", "insert", "delete"},
    "quoted": str,
    "source": str,
    "marked": bool,
    "weighty": (None, {"number", "negation", "modal", "quantifier", "name", "date"}),
}
PASSAGE = {
    "source": str,
    "text": str,
    "page": int,
    "page_label": (None, str),
    "paragraph": (None, str),
    "score": float,
    "selector": SELECTOR,
    "rects": [[float]],
    "differences": [DIFFERENCE],
    "chain": (None, {"verdict": str, "passage": (None, dict), "differences": [DIFFERENCE]}),
    "pinpoint": {"agrees", "differs", "shifted", "none"},
}
DOCUMENT = {"path": str, "sha256": str, "title": str, "pages": int}
VERDICTS = {"verbatim", "edited", "altered", "absent", "elsewhere"}
SHAPE = {
    "format": {"rejoinder-comparison/1"},
    "reply": DOCUMENT,
    "sources": [{"id": str, **DOCUMENT, "symbols": [str]}],
    "quotations": [
        {
            "id": str,
            "text": str,
            "marks": str,
            "kind": {"quotation", "term", "title", "scare"},
            "page": int,
            "page_label": (None, str),
            "paragraph": (None, str),
            "selector": SELECTOR,
            "rects": [[float]],
            "verdict": VERDICTS,
            "reasons": [str],
            "weighty": [{"number", "negation", "modal", "quantifier", "name", "date"}],
            "citations": [str],
            "passages": [PASSAGE],
            "near": (None, PASSAGE),
        }
    ],
    "citations": [
        {
            "id": str,
            "footnote": (None, str),
            "text": str,
            "page": int,
            "kind": {"full", "short", "ibid", "supra", "symbol", "url", "other"},
            "selector": SELECTOR,
            "rects": [[float]],
            "targets": [
                {
                    "source": (None, str),
                    "document": str,
                    "page": (None, str),
                    "paragraph": (None, str),
                    "annex": bool,
                    "parts": [
                        {"kind": {"volume", "book", "part", "annex", "chapter", "section", "preamble"}, "number": str}
                    ],
                    "via": [str],
                }
            ],
            "unresolved": (None, str),
            "warnings": [str],
        }
    ],
    "reuse": [{"text": str, "page": int, "selector": SELECTOR, "passages": [PASSAGE]}],
    "coverage": [{"source": str, "paragraph": str, "page": int, "state": {"quoted", "cited", "unanswered"}}],
    "warnings": [str],
    "made_by": str,
    "summary": dict.fromkeys(VERDICTS, int),
}


def faults(value: object, shape: object, where: str = "$") -> Iterator[str]:
    """Yield where a JSON value departs from a shape."""
    if isinstance(shape, tuple):
        yield from min((list(faults(value, choice, where)) for choice in shape), key=len)
    elif isinstance(shape, dict) and isinstance(value, dict):
        yield from (f"{where}.{key}: lacking" for key in shape if key not in value)
        for key in shape.keys() & value.keys():
            yield from faults(value[key], shape[key], f"{where}.{key}")
    elif isinstance(shape, list) and isinstance(value, list):
        for number, item in enumerate(value):
            yield from faults(item, shape[0], f"{where}[{number}]")
    elif not fits(value, shape):
        yield f"{where}: {value!r}"


def fits(value: object, shape: object) -> bool:
    """Tell whether a value without parts is of a shape; true is no number."""
    if isinstance(shape, set):
        return value in shape
    if isinstance(value, bool) or shape is None:
        return shape is bool or value is shape
    return isinstance(shape, type) and isinstance(value, (int, float) if shape is float else shape)


def test_the_json_has_the_published_shape(example: dict[str, Any]) -> None:
    assert list(faults(example, SHAPE)) == []


def test_the_json_holds_together(example: dict[str, Any]) -> None:
    citations = {row["id"] for row in example["citations"]}
    sources = {row["id"] for row in example["sources"]}
    for row in example["quotations"]:
        assert set(row["citations"]) <= citations
        assert {passage["source"] for passage in row["passages"]} <= sources
        assert (row["passages"] == []) == (row["verdict"] in {"absent", "elsewhere"})
        assert all(1 <= rect[0] <= example["reply"]["pages"] for rect in row["rects"])
    counted = {verdict: sum(row["verdict"] == verdict for row in example["quotations"]) for verdict in VERDICTS}
    assert example["summary"] == counted
