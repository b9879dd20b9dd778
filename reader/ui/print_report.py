"""The report on paper, as a PDF from the platform's print dialog, and as the export dialog shows it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QTextDocument
from PySide6.QtWidgets import QDialog, QWidget

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
    report_document(html).print_(printer)


def ask_and_print(session: Session, parent: QWidget, failed: Callable[[str], None]) -> None:
    """Print all findings and notes through the platform's print dialog; `failed` is told why that is not possible.

    Raises:
        ExportError: notes are still looked for.
    """
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 (see above)

    check_ready(session)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if QPrintDialog(printer, parent).exec() == QDialog.DialogCode.Accepted:
        session.jobs.submit(
            tasks.report_for_print,
            scoped(session, Scope.ALL, (), utc_now(), ""),
            on_done=lambda html: print_report(html, printer),
            on_failed=lambda error: failed(error.sentence),
        )
