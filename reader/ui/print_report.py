"""The report on paper, as a PDF from the platform's print dialog, and as the export dialog shows it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QTextDocument
from PySide6.QtWidgets import QDialog, QWidget

from reader.export.dossier import Dossier
from reader.export.registry import check_target
from reader.ui.text import translate
from reader.workspace import tasks
from reader.workspace.notebook import utc_now
from reader.workspace.scopes import Scope, check_ready, scoped
from reader.workspace.session import Session

if TYPE_CHECKING:  # printing is rare, its library large
    from PySide6.QtPrintSupport import QPrinter

_FONT, _SIZE = "Sans Serif", 9  # points; small enough for two columns on A4
_STYLES = """
h1 { font-size: 17pt; color: #1f2a37; margin-bottom: 4px }
h2 { font-size: 13pt; color: #1f2a37; margin-top: 18px; margin-bottom: 4px }
h3 { font-size: 10.5pt; margin-top: 14px; margin-bottom: 2px }
p { margin-top: 2px; margin-bottom: 2px }
.place, .context { color: #5a636e }
.place, code { font-size: 8pt }
.verbatim { color: #1e6b3a; font-weight: bold }
.edited { color: #2b5ca8; font-weight: bold }
.altered { color: #a84b00; font-weight: bold }
.absent { color: #a31b1b; font-weight: bold }
.elsewhere { color: #5f666e; font-weight: bold }
"""


def suggested_name(dossier: Dossier) -> str:
    """Return what an export is called as long as the user names it no other way, without an ending."""
    return f"{Path(dossier.comparison.reply.path).stem}-{translate('Export', 'findings')}"


def report_document(html: str) -> QTextDocument:
    """Return a report as rich text; `html` is from `reader.export.templates.render_for_print`."""
    document = QTextDocument()
    document.setDefaultFont(QFont(_FONT, _SIZE))
    document.setDefaultStyleSheet(_STYLES)
    document.setHtml(html)
    return document


def print_report(html: str, printer: "QPrinter") -> None:
    """Print a report.

    Args:
        html: as for `report_document`.
        printer: set up by the print dialog; each page gets its number.
    """
    from reader.ui.keep_headings import keep_headings  # noqa: PLC0415 (see above)

    document = report_document(html)
    keep_headings(document, printer)
    document.print_(printer)


def ask_and_print(
    session: Session, parent: QWidget, said: Callable[[str], None], failed: Callable[[str], None]
) -> None:
    """Print all findings and notes through the platform's print dialog.

    Args:
        session: what is printed.
        parent: the window.
        said: told that it is done.
        failed: told why it cannot be done.

    Raises:
        ExportError: notes are still looked for, or a document or case would be printed over.
    """
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 (see above)

    check_ready(session)
    dossier = scoped(session, Scope.ALL, (), utc_now(), "")
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(suggested_name(dossier))
    if QPrintDialog(printer, parent).exec() != QDialog.DialogCode.Accepted:
        return
    path = printer.outputFileName()
    if path:
        check_target(Path(path), dossier)

    def put_on_paper(html: str) -> None:
        print_report(html, printer)
        words = translate("Export", "Printed to {path}.") if path else translate("Export", "Sent to the printer.")
        said(words.format(path=path))

    session.jobs.submit(
        tasks.report_for_print, dossier, on_done=put_on_paper, on_failed=lambda error: failed(error.sentence)
    )
