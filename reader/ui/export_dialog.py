"""Choose format and scope, look at the result, write it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QTextDocument
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from reader.errors import ReaderError
from reader.export.dossier import Dossier
from reader.export.registry import (
    EXPORTERS,
    TEMPLATE_PREFIX,
    Exporter,
    source_exporters,
    template_exporters,
    write_export,
)
from reader.export.wording import document_title
from reader.ui.comparison_card import plain_label
from reader.ui.message_strip import MessageStrip
from reader.ui.print_report import report_document
from reader.ui.settings_paths import template_folder
from reader.ui.text import translate
from reader.ui.theme import BETWEEN, INSIDE
from reader.workspace.notebook import utc_now
from reader.workspace.scopes import Scope, scoped
from reader.workspace.session import Session

_PREVIEW = 20_000  # characters; more is not read in a preview
_FINDINGS = 30  # of a report in the preview: Qt takes a hundredth of a second for each
_TEXT_SUFFIXES = {".md", ".txt", ".csv", ".json", ".jsonld"}
_PAPER = "QTextBrowser { background: white; color: black }"
_SIZE = (820, 600)  # logical pixels


class ExportDialog(QDialog):
    """Exports the findings of the session.

    Args:
        session: what is exported.
        listed: gives the ids of the findings that the list shows.
        parent: the window.
    """

    exported = Signal(str)  # a sentence

    def __init__(self, session: Session, listed: Callable[[], tuple[str, ...]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Export", "Export"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._listed = listed
        self.format = QComboBox()
        self._exporters: dict[str, Exporter] = {}
        self._offer_formats()
        self.scope = QComboBox()
        for scope, title in _scope_titles().items():
            self.scope.addItem(title, scope)
        self.preview = QTextBrowser()
        self.preview.setOpenLinks(False)  # nothing leads out of a preview
        self.preview.setAccessibleName(translate("Export", "Preview"))
        self._count = plain_label()
        self._count.setObjectName("muted")
        self.strip = MessageStrip()
        self.buttons = QDialogButtonBox(self)  # as a child: the style sheet holds from the start, no icons
        save = self.buttons.addButton(translate("Export", "Save…"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setDefault(True)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self._save)
        self.buttons.rejected.connect(self.reject)
        self.format.currentIndexChanged.connect(self._show)
        self.scope.currentIndexChanged.connect(self._show)
        self._lay_out()
        self._show()

    def dossier(self) -> Dossier:
        """Return what is exported: the findings in the chosen scope, with their notes."""
        scope = self.scope.currentData()
        return scoped(self._session, Scope(scope), self._listed(), utc_now(), self.scope.currentText())

    def write(self, path: Path) -> bool:
        """Write the export; the dialog stays open with a sentence if that fails."""
        try:
            write_export(self._chosen, self.dossier(), path, replace=True)
        except ReaderError as error:
            self.strip.say(error.sentence)
            return False
        self.exported.emit(translate("Export", "Exported to {path}.").format(path=path))
        self.accept()
        return True

    def print_report(self) -> None:
        """Print the report through the platform's print dialog."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 (printing is rare, its library large)

        from reader.export.templates import render_for_print  # noqa: PLC0415 (as above)
        from reader.ui.print_report import print_report  # noqa: PLC0415 (as above)

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if QPrintDialog(printer, self).exec() == QDialog.DialogCode.Accepted:
            print_report(render_for_print(self.dossier()), printer)

    def _offer_formats(self) -> None:
        """Offer the program's formats, a copy of each source with its marks, and the user's own templates."""
        offered = [(known, translate("Export", known.title)) for known in EXPORTERS]
        dossier = scoped(self._session, Scope.ALL, (), utc_now(), "")
        for known, source in zip(source_exporters(dossier), dossier.comparison.sources, strict=True):
            title = translate("Export", "“{document}” with highlights and notes (PDF)")
            offered.append((known, title.format(document=document_title(source.document))))
        for known in template_exporters(template_folder()):
            title = translate("Export", "Template {name}")
            offered.append((known, title.format(name=known.id.removeprefix(TEMPLATE_PREFIX))))
        for known, title in offered:
            self._exporters[known.id] = known
            self.format.addItem(title, known.id)

    @property
    def _chosen(self) -> Exporter:
        return self._exporters[str(self.format.currentData())]

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(translate("Export", "Format:"), self.format)
        form.addRow(translate("Export", "Findings:"), self.scope)
        foot = QHBoxLayout()
        foot.addWidget(self._count, 1)
        foot.addWidget(self.buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(BETWEEN, BETWEEN, BETWEEN, BETWEEN)
        layout.setSpacing(INSIDE)
        layout.addWidget(self.strip)
        layout.addLayout(form)
        layout.addWidget(self.preview, 1)
        layout.addLayout(foot)
        self.resize(*_SIZE)

    def _show(self) -> None:
        chosen = self._chosen
        dossier = self.dossier()
        self._count.setText(translate("Export", "%n finding(s)", None, len(dossier.findings)))
        if chosen.suffix not in _TEXT_SUFFIXES and not chosen.id.startswith(TEMPLATE_PREFIX):
            self._show_report(dossier)
            return
        try:
            text = chosen.render(dossier).decode("utf-8-sig")
        except ReaderError as error:
            self.strip.say(error.sentence)
            return
        self.preview.setDocument(QTextDocument(self.preview))
        self.preview.document().setDefaultFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.preview.setStyleSheet("")
        self.preview.setPlainText(text[:_PREVIEW] + ("…" if len(text) > _PREVIEW else ""))

    def _show_report(self, dossier: Dossier) -> None:
        """Show the beginning of the report as it is printed, on white paper, much as Word and HTML look."""
        from reader.export.templates import render_for_print  # noqa: PLC0415 (Jinja is loaded when it is needed)

        head, *findings = render_for_print(dossier).split("<h3>")
        report = report_document("<h3>".join([head, *findings[:_FINDINGS]]))
        report.setParent(self.preview)
        self.preview.setStyleSheet(_PAPER)
        self.preview.setDocument(report)

    def _save(self) -> None:
        chosen = self._chosen
        reply = self._session.reply
        name = f"{reply.path.stem if reply else 'export'}-{translate('Export', 'findings')}{chosen.suffix}"
        folder = reply.path.parent if reply else Path.home()
        path, _ = QFileDialog.getSaveFileName(
            self,
            translate("Export", "Export to"),
            str(folder / name),
            f"{self.format.currentText()} (*{chosen.suffix})",
        )
        if path:
            self.write(Path(path))


def _scope_titles() -> dict[Scope, str]:
    return {
        Scope.ALL: translate("Export", "All findings"),
        Scope.LISTED: translate("Export", "The findings that the list shows"),
        Scope.REVIEWED: translate("Export", "Reviewed findings"),
        Scope.WITH_NOTES: translate("Export", "Findings with notes"),
        Scope.PROBLEMS: translate("Export", "Problems"),
    }
