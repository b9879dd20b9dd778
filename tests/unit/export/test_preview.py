"""A preview shows how an export begins, and whether there is more."""

from dataclasses import replace

import pytest

from reader.export.dossier import Dossier
from reader.export.preview import preview
from reader.export.registry import exporter
from reader.model.quotation import Quotation


def with_findings(dossier: Dossier, number: int) -> Dossier:
    """Return the dossier with its first finding many times over."""
    first = dossier.findings[0]

    def named(name: str) -> Quotation:
        return replace(first.quotation, id=name)

    findings = tuple(replace(first, quotation=named(f"q{count}")) for count in range(1, number + 1))
    return replace(dossier, comparison=replace(dossier.comparison, findings=findings), notes=())


@pytest.mark.parametrize("format_id", ["markdown", "docx", "html", "annotated-pdf", "csv", "json"])
def test_a_short_export_is_shown_whole_and_a_long_one_says_that_it_is_not(dossier: Dossier, format_id: str) -> None:
    short, long = (preview(exporter(format_id), with_findings(dossier, number)) for number in (2, 200))
    assert short.whole
    assert not long.whole
    assert len(long.text) < len(short.text) * 20


def test_a_long_report_shows_its_first_findings(dossier: Dossier) -> None:
    shown = preview(exporter("docx"), with_findings(dossier, 50))
    assert shown.printed
    assert "<h3>1 " in shown.text
    assert "<h3>10 " in shown.text
    assert "<h3>11 " not in shown.text
