"""The comparison as JSON, a public interface: keys may be added, a change of meaning raises the number in FORMAT."""

import json

from reader.export.dossier import Dossier
from reader.export.records import (
    Record,
    citation_record,
    coverage_record,
    document_record,
    finding_record,
    note_record,
    related_record,
    reuse_record,
    review_record,
    source_record,
)

FORMAT = "rejoinder-comparison/1"


def render(dossier: Dossier) -> bytes:
    """Return the dossier as one JSON object in UTF-8, indented.

    A lone surrogate, as in a file name that is no Unicode, is written as an escape, so that any parser reads it back.
    """
    text = json.dumps(as_record(dossier), ensure_ascii=False, indent=1, allow_nan=False)
    return (text + "\n").encode("utf-8", "backslashreplace")


def as_record(dossier: Dossier) -> Record:
    """Return the object that `render` writes, as plain dictionaries and lists."""
    comparison = dossier.comparison
    cited = zip(comparison.citations, comparison.resolutions, strict=True)
    return {
        "format": FORMAT,
        "reply": document_record(comparison.reply),
        "sources": [source_record(source) for source in comparison.sources],
        "quotations": [finding_record(dossier, finding) for finding in dossier.findings],
        "citations": [citation_record(dossier, citation, resolution) for citation, resolution in cited],
        "reuse": [reuse_record(dossier, reuse) for reuse in comparison.reuse],
        "coverage": [coverage_record(dossier, coverage) for coverage in comparison.coverage],
        "related": [related_record(dossier, related) for related in comparison.related],
        "uncited": list(comparison.uncited),
        "claims": list(comparison.claims),
        "warnings": list(dossier.warnings),
        "made_by": dossier.program,
        "made": dossier.made.isoformat(timespec="seconds"),
        "scope": dossier.scope,
        "summary": {kind.value: count for kind, count in dossier.summary.items()},
        "notes": [note_record(dossier, note) for note in dossier.notes],
        "reviews": [review_record(dossier, review) for review in dossier.reviews],
    }
