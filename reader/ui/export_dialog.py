"""Choose format and scope, look at the result, have it written by a worker."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QTextDocument
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from reader.errors import ReaderError
from reader.export.dossier import Dossier
from reader.export.preview import Preview
from reader.export.registry import EXPORTERS, TEMPLATE_PREFIX, Exporter, source_exporters, template_exporters
from reader.export.wording import document_title
from reader.ui.dialog_size import resize_within_screen
from reader.ui.message_strip import MessageStrip
from reader.ui.plain_label import plain_label
from reader.ui.print_report import report_document, suggested_name
from reader.ui.save_dialog import ask_save_path
from reader.ui.settings_paths import template_folder
from reader.ui.text import translate
from reader.ui.theme import BETWEEN, INSIDE
from reader.workspace import tasks
from reader.workspace.jobs import Job
from reader.workspace.notebook import utc_now
from reader.workspace.scopes import Scope, check_ready, scoped
from reader.workspace.session import Session

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
        self._writing: Job | None = None
        self._previewing: Job | None = None
        self._findings = 0  # in the chosen scope
        self._count = plain_label()
        self._count.setObjectName("muted")
        self.strip = MessageStrip()
        self.buttons = QDialogButtonBox(self)  # as a child: the style sheet holds from the start, no icons
        self._save_button = self.buttons.addButton(translate("Export", "Save…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._save_button.setDefault(True)
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

    def write(self, path: Path) -> None:
        """Write the export; the dialog closes when it is written, and stays with a sentence if that fails."""
        try:
            check_ready(self._session)
        except ReaderError as error:
            self.strip.say(error.sentence)
            return
        self._set_writing(translate("Export", "Exporting {name}…").format(name=path.name))
        job = self._session.jobs.submit(
            tasks.export,
            path,
            self._chosen,
            self.dossier(),
            on_done=lambda _: self._written(path),
            on_failed=self._not_written,
        )
        self._writing = None if job.finished else job
        self.destroyed.connect(job.cancel)

    def holds_the_window(self) -> bool:
        """Tell whether an export is being written, and say so: whoever closes the window would end it unseen."""
        if self._writing is None:
            return False
        self.strip.say(translate("Export", "The export is still being written. Esc stops it."), warning=False)
        self.raise_()
        self.activateWindow()
        return True

    def reject(self) -> None:
        """Stop the export that is being written, else close."""
        job, self._writing = self._writing, None
        if job is None:
            super().reject()
            return
        job.cancel()
        self._set_writing("")
        self.strip.say(translate("Export", "The export was stopped; nothing was written."), warning=False)

    def done(self, result: int) -> None:
        """Need no preview any more."""
        if self._previewing is not None:
            self._previewing.cancel()
        super().done(result)

    def _written(self, path: Path) -> None:
        self._writing = None
        self.exported.emit(translate("Export", "Exported to {path}.").format(path=path))
        self.accept()

    def _not_written(self, error: ReaderError) -> None:
        self._writing = None
        self._set_writing("")
        self.strip.say(error.sentence)

    def _set_writing(self, words: str) -> None:
        """Show that an export is being written, or (without words) that none is."""
        for part in (self.format, self.scope, self._save_button):
            part.setEnabled(not words)
        if words:
            self._count.setText(words)
            self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setFocus()
        else:
            self._show_count()
            self._save_button.setFocus()

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
        resize_within_screen(self, *_SIZE)

    def _show(self) -> None:
        """Have a preview made; one that is still being made is not waited for."""
        dossier = self.dossier()
        self._findings = len(dossier.findings)
        self._show_count()
        job = self._session.jobs.submit(
            tasks.preview_export,
            self._chosen,
            dossier,
            on_done=self._show_preview,
            on_failed=self._show_nothing,
            topic="export preview",
        )
        self._previewing = job
        self.destroyed.connect(job.cancel)

    def _show_nothing(self, error: ReaderError) -> None:
        """Say why there is no preview; that of another format would be taken for it."""
        self._show_preview(Preview(""))
        self.strip.say(error.sentence)

    def _show_count(self, *, whole: bool = True) -> None:
        words = translate("Export", "%n finding(s)", None, self._findings)
        if not whole:
            words += f" · {translate('Export', 'the preview shows the beginning')}"
        self._count.setText(words)

    def _show_preview(self, preview: Preview) -> None:
        """Show text as it is, the report on white paper, much as Word and HTML look."""
        if self._writing is None:
            self._show_count(whole=preview.whole)
            self.strip.hide()
        if preview.printed:
            report = report_document(preview.text)
            report.setParent(self.preview)
            self.preview.setStyleSheet(_PAPER)
            self.preview.setDocument(report)
            return
        self.preview.setDocument(QTextDocument(self.preview))
        self.preview.document().setDefaultFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.preview.setStyleSheet("")
        self.preview.setPlainText(preview.text)

    def _save(self) -> None:
        chosen = self._chosen
        reply = self._session.documents.reply
        name = suggested_name(self.dossier()) + chosen.suffix
        folder = reply.path.parent if reply else Path.home()
        kind = f"{self.format.currentText()} (*{chosen.suffix})"
        path = ask_save_path(self, translate("Export", "Export to"), folder / name, kind)
        if path is not None:
            self.write(path)


def _scope_titles() -> dict[Scope, str]:
    return {
        Scope.ALL: translate("Export", "All findings"),
        Scope.LISTED: translate("Export", "The findings that the list shows"),
        Scope.REVIEWED: translate("Export", "Reviewed findings"),
        Scope.WITH_NOTES: translate("Export", "Findings with notes"),
        Scope.PROBLEMS: translate("Export", "Problems"),
    }
