"""The table of findings: a spreadsheet must read it right and run nothing of it."""

import csv
import io
from dataclasses import replace

import pytest

from reader.export.dossier import Dossier
from reader.export.to_csv import guarded, render


def rows_of(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize("start", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "\n=1"])
def test_a_cell_that_would_be_a_formula_gets_an_apostrophe(start: str) -> None:
    assert guarded(start) == f"'{start}"


@pytest.mark.parametrize("text", ["", "words", "1 = 1", "“=x”", "'=x"])
def test_other_cells_stay_as_they_are(text: str) -> None:
    assert guarded(text) == text


def test_excel_is_told_the_encoding(dossier: Dossier) -> None:
    assert render(dossier).startswith(b"\xef\xbb\xbf")


def test_each_finding_and_each_loose_note_has_a_row(dossier: Dossier) -> None:
    rows = rows_of(render(dossier))
    assert [row["entry"] for row in rows] == ["finding"] * 5 + ["selection", "search", "contrast", "citation"]
    assert rows[0]["verdict"] == "altered"
    assert rows[0]["review"] == "misquoted"
    assert rows[0]["found_at"] == "S1, page 7 (file page 1), para. 1"
    assert {row["reply_sha256"] for row in rows} == {dossier.comparison.reply.fingerprint}


def test_a_note_comes_back_exactly(dossier: Dossier) -> None:
    text = 'a","b\n"c" ; \u202e'
    note = replace(dossier.notes[0], text=text)
    rows = rows_of(render(replace(dossier, notes=(note,))))
    assert rows[0]["notes"] == text
