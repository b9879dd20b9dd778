"""An export never harms a file that is there."""

import pickle
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from reader.errors import Cancelled, ExportError
from reader.export.dossier import Dossier
from reader.export.registry import (
    EXPORTERS,
    Exporter,
    exporter,
    source_exporters,
    template_exporter,
    template_exporters,
    write_export,
)
from reader.model.progress import Progress, Report, silent


def test_each_exporter_is_found_by_its_name() -> None:
    assert [exporter(chosen.id) for chosen in EXPORTERS] == list(EXPORTERS)


def test_an_unknown_format_is_told_with_those_that_there_are() -> None:
    with pytest.raises(ExportError, match=r"“pptx”.*markdown.*docx"):
        exporter("pptx")


def test_an_export_is_written_and_leaves_nothing_else(dossier: Dossier, tmp_path: Path) -> None:
    write_export(exporter("markdown"), dossier, tmp_path / "memo.md")
    assert [file.name for file in tmp_path.iterdir()] == ["memo.md"]


def test_a_file_that_is_there_is_replaced_only_when_asked(dossier: Dossier, tmp_path: Path) -> None:
    target = tmp_path / "memo.md"
    target.write_text("mine")
    with pytest.raises(ExportError, match="exists already"):
        write_export(exporter("markdown"), dossier, target)
    assert target.read_text() == "mine"
    write_export(exporter("markdown"), dossier, target, replace=True)
    assert target.read_text("utf-8").startswith("# Quotations")


def test_a_document_of_the_case_is_never_replaced(dossier: Dossier, tmp_path: Path) -> None:
    reply = tmp_path / "letter.pdf"
    reply.write_bytes(b"the letter")
    ours = replace(dossier.comparison, reply=replace(dossier.comparison.reply, path=str(reply)))
    with pytest.raises(ExportError, match="one of the documents"):
        write_export(exporter("json"), replace(dossier, comparison=ours), reply, replace=True)
    assert reply.read_bytes() == b"the letter"


def test_a_case_file_with_its_notes_is_never_replaced(dossier: Dossier, tmp_path: Path) -> None:
    case = tmp_path / "case.sqlite"
    with closing(sqlite3.connect(case)) as connection:
        connection.execute("CREATE TABLE note (text)")
    before = case.read_bytes()
    with pytest.raises(ExportError, match="is a case file"):
        write_export(exporter("csv"), dossier, case, replace=True)
    assert case.read_bytes() == before


def test_an_export_that_fails_leaves_the_old_file(dossier: Dossier, tmp_path: Path) -> None:
    def fail(_: Dossier, __: Report) -> bytes:
        raise ExportError("cannot be made")

    target = tmp_path / "memo.md"
    target.write_text("mine")
    with pytest.raises(ExportError, match="cannot be made"):
        write_export(Exporter("x", "X", ".md", fail), dossier, target, replace=True)
    assert [file.read_text() for file in tmp_path.iterdir()] == ["mine"]


def test_what_takes_long_tells_each_finding(dossier: Dossier) -> None:
    told: list[Progress] = []
    exporter("docx").render(dossier, told.append)
    assert [(progress.done, progress.total) for progress in told] == [(number, 5) for number in range(5)]


@pytest.mark.parametrize("name", ["gone/memo.md", "."])
def test_a_place_that_takes_no_file_is_told(dossier: Dossier, tmp_path: Path, name: str) -> None:
    with pytest.raises(ExportError, match=r"could not be written|is a folder"):
        write_export(exporter("json"), dossier, tmp_path / name)


def test_sources_and_templates_have_exporters_of_their_own(dossier: Dossier, tmp_path: Path) -> None:
    assert [chosen.id for chosen in source_exporters(dossier)] == ["annotated-pdf:S1", "annotated-pdf:S2"]
    assert exporter("annotated-pdf:S1").suffix == ".pdf"
    template = tmp_path / "note.tex.j2"
    template.write_text("{{ report.title }}")
    own = template_exporter(template)
    assert own.suffix == ".tex"
    assert [chosen.id for chosen in template_exporters(tmp_path)] == [own.id]
    assert template_exporters(tmp_path / "gone") == ()
    assert own.render(dossier, silent).decode("utf-8") == "Quotations of “Letter of the Harbour Master” checked"


def test_every_exporter_can_be_sent_to_a_worker(dossier: Dossier, tmp_path: Path) -> None:
    template = tmp_path / "note.txt.j2"
    template.write_text("{{ report.title }}")
    for sent in (*EXPORTERS, *source_exporters(dossier), template_exporter(template)):
        assert pickle.loads(pickle.dumps(sent)).id == sent.id  # noqa: S301 (packed a moment ago)
    back = pickle.loads(pickle.dumps(template_exporter(template)))  # noqa: S301 (as above)
    assert back.render(dossier, silent).decode("utf-8").startswith("Quotations of")


def test_an_export_that_is_stopped_leaves_the_old_file(dossier: Dossier, tmp_path: Path) -> None:
    target = tmp_path / "memo.md"
    target.write_text("mine")
    told: list[str] = []

    def stop_behind_the_rendering(progress: Progress) -> None:
        if progress.stage in told:
            raise Cancelled
        told.append(progress.stage)

    with pytest.raises(Cancelled):
        write_export(exporter("markdown"), dossier, target, replace=True, report=stop_behind_the_rendering)
    assert told == ["Exporting memo.md"]
    assert [file.read_text() for file in tmp_path.iterdir()] == ["mine"]
