"""The export formats by name, and how an export is written without ever harming a file that is there."""

import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from pathlib import Path

from reader.errors import ExportError
from reader.export.dossier import Dossier
from reader.export.wording import document_title
from reader.model.progress import Progress, Report, silent

ANNOTATED = "annotated-pdf"
TEMPLATE_PREFIX = "template:"  # before the file name of a user's own template
_DATABASE = b"SQLite format 3\0"  # how a case file begins; no export does


@dataclass(frozen=True, slots=True)
class Exporter:
    """A format: its name on the command line, its title in a dialog, its file ending, and how it is made.

    It goes to the worker that makes the export: `render` is a function of a module, or a `partial` of one.
    """

    id: str
    title: str
    suffix: str  # with its dot
    render: Callable[[Dossier, Report], bytes]  # what takes long tells how far it is


def _quick(dossier: Dossier, _: Report, *, module: str, function: str) -> bytes:
    """Render by a module that is imported when it is first used: the command line prints JSON without Word."""
    renderer: Callable[[Dossier], bytes] = getattr(import_module(f"reader.export.{module}"), function)
    return renderer(dossier)


def _long(dossier: Dossier, report: Report, *, module: str, function: str) -> bytes:
    """Render by a module that tells how far it is; a worker that says nothing for long is given up."""
    renderer: Callable[[Dossier, Report], bytes] = getattr(import_module(f"reader.export.{module}"), function)
    return renderer(dossier, report)


def _render_source(dossier: Dossier, report: Report, *, source: str) -> bytes:
    from reader.export.to_annotated_pdf import render_source  # noqa: PLC0415 (MuPDF is loaded when it is needed)

    return render_source(dossier, source, report)


def _render_template(dossier: Dossier, _: Report, *, template: Path) -> bytes:
    from reader.export.templates import render_template  # noqa: PLC0415 (Jinja is loaded when a template is used)

    return render_template(template, dossier)


def _later(
    module: str, function: str = "render", how: Callable[..., bytes] = _quick
) -> Callable[[Dossier, Report], bytes]:
    return partial(how, module=module, function=function)


EXPORTERS: tuple[Exporter, ...] = (
    Exporter("markdown", "Memorandum (Markdown)", ".md", _later("to_markdown")),
    Exporter("docx", "Memorandum (Word), notes as text", ".docx", _later("to_docx", how=_long)),
    Exporter(
        "docx-comments",
        "Memorandum (Word), notes as comments",
        ".docx",
        _later("to_docx", "render_with_comments", _long),
    ),
    Exporter("html", "Report (HTML, one file)", ".html", _later("templates", "render_html")),
    Exporter("plain-text", "Memorandum (plain text)", ".txt", _later("templates", "render_text")),
    Exporter(ANNOTATED, "The reply with highlights and notes (PDF)", ".pdf", _later("to_annotated_pdf", how=_long)),
    Exporter("web-annotation", "W3C Web Annotations (JSON-LD)", ".jsonld", _later("to_web_annotation")),
    Exporter("csv", "Table of findings (CSV)", ".csv", _later("to_csv")),
    Exporter("json", "Comparison and notes (JSON)", ".json", _later("to_json")),
)


def exporter(format_id: str) -> Exporter:
    """Return the exporter of that name.

    "annotated-pdf:S1" is the one that annotates the source S1, "template:memo.txt.j2" the one of that template.

    Raises:
        ExportError: there is none; the sentence names those that there are.
    """
    for candidate in EXPORTERS:
        if candidate.id == format_id:
            return candidate
    name, colon, source_id = format_id.partition(":")
    if colon and name == ANNOTATED:
        return _source_exporter(source_id, f"The source {source_id} with highlights and notes (PDF)")
    if format_id.startswith(TEMPLATE_PREFIX):
        return template_exporter(Path(format_id.removeprefix(TEMPLATE_PREFIX)))
    known = ", ".join(candidate.id for candidate in EXPORTERS)
    raise ExportError(f"There is no export format “{format_id}”. Formats: {known}.")


def source_exporters(dossier: Dossier) -> tuple[Exporter, ...]:
    """Return the exporters that annotate one source each, titled for a dialog."""
    return tuple(
        _source_exporter(source.id, f"“{document_title(source.document)}” with highlights and notes (PDF)")
        for source in dossier.comparison.sources
    )


def template_exporter(path: Path) -> Exporter:
    """Return the exporter of a user's own template; its ending before .j2 is the ending of what it makes."""
    suffix = path.with_suffix("").suffix or ".txt"
    render = partial(_render_template, template=path)
    return Exporter(f"{TEMPLATE_PREFIX}{path.name}", f"Template {path.name}", suffix, render)


def template_exporters(folder: Path) -> tuple[Exporter, ...]:
    """Return the exporters of all templates in a folder of the user's, by name; none where there is no folder."""
    return tuple(template_exporter(path) for path in sorted(folder.glob("*.j2")) if path.is_file())


def _source_exporter(source_id: str, title: str) -> Exporter:
    return Exporter(f"{ANNOTATED}:{source_id}", title, ".pdf", partial(_render_source, source=source_id))


def write_export(
    made_by: Exporter, dossier: Dossier, path: Path, *, replace: bool = False, report: Report = silent
) -> None:
    """Make an export and write it to `path`, beside it first and then renamed, so that no half file is ever there.

    Args:
        made_by: the format.
        dossier: what is exported.
        path: where to; its folder must exist.
        replace: whether a file that is there may be replaced.
        report: told what is done; may raise `Cancelled`, and nothing is written then.

    Raises:
        ExportError: the file exists and may not be replaced or is one that `check_target` refuses, or the export
            cannot be made or written.
    """
    check_target(path, dossier)
    progress = Progress(f"Exporting {path.name}")
    report(progress)
    content = made_by.render(dossier, report)
    report(progress)
    write_bytes(content, path, replace=replace)


def check_target(path: Path, dossier: Dossier) -> None:
    """Let nothing be written over what cannot be made again, whatever the user agreed to.

    Raises:
        ExportError: the file is one of the documents that the dossier is about, or a case file with its notes.
    """
    if any(_same_file(path, Path(document.path)) for _, document in dossier.documents):
        raise ExportError(f"{path} is one of the documents compared and stays as it is; choose another name.")
    if _is_database(path):
        raise ExportError(f"{path} is a case file or another database and stays as it is; choose another name.")


def write_bytes(content: bytes, path: Path, *, replace: bool = False) -> None:
    """Write `content` beside `path`, then rename it; see `write_export`.

    Raises:
        ExportError: the file exists and may not be replaced, or it cannot be written; what was there is unchanged.
    """
    if path.is_dir():
        raise ExportError(f"{path} is a folder; give the name of a file in it.")
    if path.exists() and not replace:
        raise ExportError(f"{path} exists already; choose another name or allow it to be replaced.")
    try:
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".rejoinder-", delete=False) as file:
            beside = Path(file.name)
            try:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
                file.close()
                _give_common_permissions(beside)
                _move(beside, path, replace=replace)
            except BaseException:
                file.close()
                beside.unlink(missing_ok=True)
                raise
    except FileExistsError:
        raise ExportError(f"{path} exists already; choose another name or allow it to be replaced.") from None
    except OSError as error:
        reason = error.strerror or str(error)
        raise ExportError(
            f"{path} could not be written ({reason}); choose another place or free some space."
        ) from error


def _move(beside: Path, path: Path, *, replace: bool) -> None:
    """Rename; without `replace` a file that appeared meanwhile is not overwritten."""
    if replace:
        beside.replace(path)
        return
    try:
        path.hardlink_to(beside)  # fails where the name is taken, which a rename does not
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        beside.rename(path)
    else:
        beside.unlink()


def _give_common_permissions(path: Path) -> None:
    """Give the new file what a plain open() would have given it; temporary files are readable by their owner only."""
    mask = os.umask(0)
    os.umask(mask)
    path.chmod(0o666 & ~mask)


def _is_database(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(len(_DATABASE)) == _DATABASE
    except OSError:
        return False


def _same_file(first: Path, second: Path) -> bool:
    try:
        return first.samefile(second)
    except (OSError, ValueError):
        return False
