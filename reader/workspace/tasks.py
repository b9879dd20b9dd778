"""The functions that cross the border to the worker processes.

Each takes the worker's `Workbench` first and frozen data after it, and returns frozen data. Imports are inside the
functions: the window refers to them by name and must start without MuPDF and the engine, and the workers before it
loads even the model.
"""

# ruff: noqa: PLC0415 (see above)

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from reader.analysis.reanchor import AnchorPlace
    from reader.export.dossier import Dossier
    from reader.export.import_notes import Imported
    from reader.export.preview import Preview
    from reader.export.registry import Exporter
    from reader.model.case import Anchor, Decisions
    from reader.model.comparison import Comparison
    from reader.model.document import Document
    from reader.model.raster import PageSize, PageSource, Raster
    from reader.model.recognition import Recognition
    from reader.workspace.workbench import Workbench


def prepare_rendering(bench: Workbench) -> None:  # noqa: ARG001 (the form of every task)
    """Load what rendering needs, so that the first page does not wait for it."""
    import reader.mupdf.render  # noqa: F401 (only to have it loaded)


def prepare_reading(bench: Workbench) -> None:  # noqa: ARG001 (the form of every task)
    """Load what reading and comparing need."""
    import reader.analysis.compare
    import reader.workspace.reading_cache  # noqa: F401 (only to have them loaded)


def page_sizes(bench: Workbench, source: PageSource) -> tuple[PageSize, ...]:
    """Return the size of every page in points.

    Raises:
        DocumentError: the file cannot be opened; PasswordNeeded if only for want of a password.
    """
    return bench.renderer(source).sizes()


def render_page(bench: Workbench, source: PageSource, raster: Raster, buffer: str) -> None:
    """Write the pixels of `raster` into the shared buffer of that name.

    Raises:
        DocumentError: the file cannot be opened any more.
    """
    bench.renderer(source).render(raster, bench.buffers.pixels(buffer))


def read_document(bench: Workbench, path: Path, password: str | None, recognition: Recognition) -> Document:
    """Return the document with its reading text, its pictures recognised as wanted if that can be done.

    Raises:
        DocumentError: the file cannot be read; PasswordNeeded if only for want of a password.
    """
    from dataclasses import replace

    from reader.extraction.gather_pages import read_pages
    from reader.model.recognition import Scope
    from reader.workspace.reading_cache import read_cached

    read = read_pages if bench.second_reader is None else bench.second_reader.read
    if not bench.without_optional:
        return read_cached(path, password, bench.report, recognition, read)
    document = read_cached(path, password, bench.report, replace(recognition, scope=Scope.NONE), read)
    given_up = f"{path.name}: its text could not be recognised from its pictures in reasonable time."
    return replace(document, warnings=(*document.warnings, given_up))


def recognition_languages(bench: Workbench) -> tuple[str, ...]:  # noqa: ARG001 (the form of every task)
    """Return the languages in which text can be recognised here, by tesseract's names; none without tesseract."""
    from reader.mupdf.recognise import installed_languages

    return installed_languages()


def import_notes(bench: Workbench, path: Path, documents: Sequence[Document]) -> Imported:  # noqa: ARG001 (as above)
    """Return the notes and reviews of a file; `documents` are the open ones, the reply first.

    Raises:
        ExportError: it holds no notes that can be read.
    """
    from reader.export.import_notes import import_notes as read_notes

    return read_notes(path, documents)


def import_pdf_notes(
    bench: Workbench,  # noqa: ARG001 (as above)
    document: Document,
    author: str,
    password: str | None,
) -> Imported:
    """Return the highlights and notes that stand in an open PDF; `author` is that of those without one.

    Raises:
        ExportError: the file cannot be read any more.
    """
    from reader.export.import_notes import import_pdf_notes as read_notes

    return read_notes(document, author, password)


def compare(bench: Workbench, reply: Document, sources: Sequence[Document], decisions: Decisions) -> Comparison:
    """Return the comparison of a reply with its sources."""
    from reader.analysis.compare import compare as compare_documents

    return compare_documents(reply, sources, decisions, bench.report, bench.memory)


def find_anchors(bench: Workbench, document: Document, anchors: Sequence[Anchor]) -> tuple[AnchorPlace | None, ...]:
    """Return where the anchors of a document stand now, None for those whose words are gone."""
    from reader.analysis.reanchor import find_anchors as find

    return find(document, anchors, bench.report)


def export(bench: Workbench, path: Path, exporter: Exporter, dossier: Dossier) -> None:
    """Write an export in place of what is at `path`; see `reader.export.registry.write_export`.

    Raises:
        ExportError: it cannot be made or written; what was there is unchanged.
    """
    from reader.export.registry import write_export

    write_export(exporter, dossier, path, replace=True, report=bench.report)


def render_export(bench: Workbench, exporter: Exporter, dossier: Dossier) -> bytes:
    """Return an export's content.

    Raises:
        ExportError: it cannot be made.
    """
    return exporter.render(dossier, bench.report)


def preview_export(bench: Workbench, exporter: Exporter, dossier: Dossier) -> Preview:  # noqa: ARG001 (as above)
    """Return how an export begins.

    Raises:
        ExportError: it cannot be made.
    """
    from reader.export.preview import preview

    return preview(exporter, dossier)


def report_for_print(bench: Workbench, dossier: Dossier) -> str:  # noqa: ARG001 (as above)
    """Return the whole report in the HTML that Qt prints."""
    from reader.export.templates import render_for_print

    return render_for_print(dossier)
