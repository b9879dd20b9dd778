"""Which pages of a document are recognised from their picture, and in which languages."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QDialog, QDialogButtonBox, QRadioButton, QVBoxLayout, QWidget

from reader.model.recognition import Recognition, Scope
from reader.ui.language_list import LanguageList
from reader.ui.message_strip import MessageStrip
from reader.ui.plain_label import plain_label
from reader.ui.text import translate
from reader.ui.theme import BETWEEN, INSIDE
from reader.workspace.jobs import JobRunner
from reader.workspace.open_document import OpenDocument

_WIDTH = 460  # logical pixels
_ENGLISH = "eng"


class RecognitionDialog(QDialog):
    """Asks what is to be recognised in one document.

    Args:
        document: the one.
        usual: what is recognised unless something else is wanted.
        jobs: tell which languages are installed.
        parent: the window.
    """

    wanted = Signal(object)  # Recognition

    def __init__(self, document: OpenDocument, usual: Recognition, jobs: JobRunner, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Recognition", "Recognise text"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.strip = MessageStrip()
        now = document.recognition or usual
        self.languages = LanguageList(jobs, now.languages or (_ENGLISH,))
        self.languages.filled.connect(self._filled)
        self._scopes = QButtonGroup(self)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._start = self._buttons.addButton(
            translate("Recognition", "Read again"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._start.setDefault(True)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._lay_out(document, _first_scope(document))
        self.languages.load()

    def accept(self) -> None:
        """Hand over what is wanted."""
        scope = next(button.property("scope") for button in self._scopes.buttons() if button.isChecked())
        self.wanted.emit(Recognition(Scope(scope), self.languages.chosen))
        super().accept()

    def _lay_out(self, document: OpenDocument, chosen: Scope) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(BETWEEN, BETWEEN, BETWEEN, BETWEEN)
        layout.setSpacing(INSIDE)
        layout.addWidget(self.strip)
        title = plain_label(bold=True)
        title.setWordWrap(True)
        title.setText(translate("Recognition", "Read from their picture in {name}:").format(name=document.name))
        layout.addWidget(title)
        for scope, words in _scope_words().items():
            button = QRadioButton(words)
            button.setProperty("scope", scope)
            button.setChecked(scope is chosen)
            self._scopes.addButton(button)
            layout.addWidget(button)
        heading = plain_label(bold=True)
        heading.setText(translate("Recognition", "Languages of the text:"))
        layout.addWidget(heading)
        layout.addWidget(self.languages)
        hint = plain_label()
        hint.setObjectName("muted")
        hint.setWordWrap(True)
        hint.setText(
            translate("Recognition", "A page takes some seconds; Esc stops it. The case remembers what you choose.")
        )
        layout.addWidget(hint)
        layout.addWidget(self._buttons)
        self.setFixedWidth(_WIDTH)

    def _filled(self, any_installed: bool) -> None:
        self._start.setEnabled(any_installed)
        if not any_installed:
            self.strip.say(
                translate(
                    "Recognition",
                    "Text in pictures is read by tesseract: install it with its language files"
                    " (Debian: tesseract-ocr), then try again.",
                ),
                closable=False,
            )


def _first_scope(document: OpenDocument) -> Scope:
    """Return what is most likely wanted: the pages that need it, else all."""
    if document.recognition is not None and document.recognition.scope in _scope_words():
        return document.recognition.scope
    read = document.document
    needed = read is None or read.recognisable or any(page.recognised for page in read.pages)
    return Scope.DOUBTFUL if needed else Scope.ALL


def _scope_words() -> dict[Scope, str]:
    return {
        Scope.DOUBTFUL: translate("Recognition", "pages without text, or with words that cannot be read"),
        Scope.ALL: translate("Recognition", "all pages, whatever text the file holds"),
        Scope.NONE: translate("Recognition", "no page: use the text that the file holds"),
    }
