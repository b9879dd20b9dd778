"""Exports by Jinja templates: those that come with the program and those that a user puts in their place."""

from pathlib import Path

from jinja2 import StrictUndefined, TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from reader.errors import ExportError
from reader.export.characters import printable
from reader.export.dossier import Dossier
from reader.export.report import report
from reader.resources import resource

MAX_TEMPLATE_BYTES = 1024 * 1024
_MARKUP_SUFFIXES = (".html.j2", ".htm.j2", ".xhtml.j2", ".xml.j2", ".svg.j2")


def render_html(dossier: Dossier) -> bytes:
    """Return the report as one HTML file, in light or dark as the reader's screen is, ready for print.

    It loads nothing and runs nothing: its policy forbids both, and all words of documents and notes are escaped.
    """
    template = resource("templates/report.html.j2").read_text("utf-8")
    stylesheet = resource("templates/report.css").read_text("utf-8").rstrip()
    return (
        _environment(escape=True)
        .from_string(template)
        .render(
            report=report(dossier),
            stylesheet=Markup(stylesheet),  # noqa: S704 (the program's own file)
        )
        .encode("utf-8", "replace")
    )


def render_for_print(dossier: Dossier) -> str:
    """Return the report in the HTML that Qt's rich text prints: the same words, two columns as a table."""
    template = resource("templates/print.html.j2").read_text("utf-8")
    return _environment(escape=True).from_string(template).render(report=report(dossier))


def render_text(dossier: Dossier) -> bytes:
    """Return the memorandum as plain text."""
    return render_template(resource("templates/memorandum.txt.j2"), dossier)


def render_template(path: Path, dossier: Dossier) -> bytes:
    """Return what a template makes of the dossier, in UTF-8. What a template may use: resources/templates/README.md.

    Args:
        path: the template; with an ending such as .html.j2 all values are escaped for markup.
        dossier: what is exported.

    Raises:
        ExportError: the template cannot be read, has a mistake, or reaches for what it may not see.
    """
    try:
        if path.stat().st_size > MAX_TEMPLATE_BYTES:
            raise ExportError(f"{path} is too large for a template.")
        source = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ExportError(f"{path} cannot be read as a template ({error}); choose another one.") from error
    escape = path.name.lower().endswith(_MARKUP_SUFFIXES)
    try:
        template = _environment(escape=escape).from_string(source)
        return template.render(report=report(dossier)).encode("utf-8", "replace")
    except TemplateError as error:
        line = getattr(error, "lineno", None)
        where = f", line {line}" if line else ""
        mistake = str(error.message or error).rstrip(".")
        raise ExportError(f"The template {path}{where} has a mistake: {mistake}.") from error
    except (TypeError, ValueError, ArithmeticError, LookupError, AttributeError, RecursionError, MemoryError) as error:
        raise ExportError(f"The template {path} cannot be applied: {error}.") from error


def _environment(*, escape: bool) -> ImmutableSandboxedEnvironment:
    """Return the sandbox: templates see plain texts and tuples, no files, no modules; what is unknown is an error."""
    return ImmutableSandboxedEnvironment(
        autoescape=escape,
        undefined=StrictUndefined,
        finalize=_finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _finalize(value: object) -> object:
    """Clean what a template prints, before it is escaped."""
    return printable(value) if type(value) is str else value
