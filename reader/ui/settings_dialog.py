"""Settings: name, language, look, review labels, keys."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from reader.commands.keymap import Keymap, key_file_text, read_key_file
from reader.commands.table import COMMANDS
from reader.errors import UsageError
from reader.ui.actions import Actions
from reader.ui.comparison_card import plain_label
from reader.ui.labels import review_name
from reader.ui.language_list import LanguageList
from reader.ui.languages import LANGUAGES
from reader.ui.message_strip import MessageStrip
from reader.ui.settings_paths import key_file, settings_file
from reader.ui.text import translate
from reader.ui.theme import BETWEEN, INSIDE, SPACE
from reader.workspace.jobs import JobRunner
from reader.workspace.reviews import DEFAULT_REVIEWS
from reader.workspace.settings import Look, Settings, save_settings

_SIZE = (680, 560)  # logical pixels
_ID = Qt.ItemDataRole.UserRole


class SettingsDialog(QDialog):
    """Nothing is changed until "Save"; a conflict of keys keeps the dialog open and says where."""

    settings_changed = Signal(object)  # Settings
    keymap_changed = Signal(object)  # Keymap

    def __init__(self, settings: Settings, actions: Actions, jobs: JobRunner, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Settings", "Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._settings = settings
        self._actions = actions
        self.strip = MessageStrip()
        self.author = QLineEdit(settings.author)
        self.language = _choice(
            [(translate("Settings", "As the system"), ""), *((_language_name(code), code) for code in LANGUAGES)],
            settings.language,
        )
        looks = (
            (translate("Settings", "As the system"), Look.SYSTEM),
            (translate("Settings", "Light"), Look.LIGHT),
            (translate("Settings", "Dark"), Look.DARK),
        )
        self.look = _choice(looks, settings.look)
        self.recognise = QCheckBox(translate("Settings", "Recognise pages that hold only a picture"))
        self.recognise.setChecked(settings.recognise)
        self.recognised_languages = LanguageList(jobs, settings.recognised_languages)
        self.reviews = QPlainTextEdit("\n".join(map(review_name, settings.reviews)))
        self.keys = QTableWidget(len(COMMANDS), 2)
        self._search = QLineEdit()
        tabs = QTabWidget()
        tabs.addTab(self._general(), translate("Settings", "General"))
        tabs.addTab(self._keys_page(), translate("Settings", "Keys"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self)
        buttons.accepted.connect(self.save)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(BETWEEN, BETWEEN, BETWEEN, BETWEEN)
        layout.setSpacing(INSIDE)
        layout.addWidget(self.strip)
        layout.addWidget(tabs, 1)
        layout.addWidget(buttons)
        self.resize(*_SIZE)
        self.author.setFocus()
        self.recognised_languages.load()

    def save(self) -> None:
        """Check, write and use everything."""
        own = {review_name(label): label for label in DEFAULT_REVIEWS}  # kept in English, shown in every language
        lines = (line.strip() for line in self.reviews.toPlainText().splitlines())
        labels = tuple(dict.fromkeys(own.get(line, line) for line in lines if line))
        settings = replace(
            self._settings,
            author=self.author.text().strip(),
            language=str(self.language.currentData()),
            look=Look(self.look.currentData()),
            reviews=labels or DEFAULT_REVIEWS,
            recognise=self.recognise.isChecked(),
            recognised_languages=self.recognised_languages.chosen,
        )
        try:
            keymap = self._checked_keymap()
            save_settings(settings_file(), settings)
            if keymap is not None:
                _write_keys(keymap)
        except UsageError as error:
            self.strip.say(error.sentence)
            return
        self.settings_changed.emit(settings)
        if keymap is not None:
            self.keymap_changed.emit(keymap)
        self.accept()

    def _checked_keymap(self) -> Keymap | None:
        """Return the keys as edited, checked as a key file is; None if nothing was edited."""
        edited: dict[str, list[str]] = {}
        for row, command in enumerate(COMMANDS):
            keys = [part.strip() for part in self._cell(row, 1).split("  ") if part.strip()]
            if keys != [" ".join(sequence) for sequence in self._actions.keymap.of(command.id)]:
                edited[command.id] = keys
        if not edited:
            return None
        current = {name: [" ".join(k) for k in keys] for name, keys in self._actions.keymap.by_command.items()}
        lines = [f'"{name}" = [{", ".join(map(_quoted, keys))}]' for name, keys in (current | edited).items()]
        return read_key_file("\n".join(lines), key_file().name, COMMANDS)

    def _general(self) -> QWidget:
        page = QWidget()
        form = QFormLayout(page)
        form.setContentsMargins(BETWEEN, BETWEEN, BETWEEN, BETWEEN)
        form.setVerticalSpacing(INSIDE + SPACE)
        self.author.setPlaceholderText(translate("Settings", "Your name, as notes carry it"))
        form.addRow(translate("Settings", "Author:"), self.author)
        form.addRow(translate("Settings", "Language:"), self.language)
        form.addRow(translate("Settings", "Look:"), self.look)
        self.reviews.setAccessibleName(translate("Settings", "Review labels, one a line"))
        self.reviews.setTabChangesFocus(True)
        form.addRow(translate("Settings", "Reviews:"), self.reviews)
        note = plain_label()
        note.setObjectName("muted")
        note.setWordWrap(True)
        note.setText(translate("Settings", "One label a line; Alt+1 to Alt+6 set the first six."))
        form.addRow("", note)
        form.addRow(translate("Settings", "Pictures:"), self.recognise)
        form.addRow(translate("Settings", "Text in:"), self.recognised_languages)
        form.addRow("", self._recognition_hint())
        return page

    def _recognition_hint(self) -> QWidget:
        """Return what is to be known about the languages, once it is known which are installed."""
        hint = plain_label()
        hint.setObjectName("muted")
        hint.setWordWrap(True)

        def tell(any_installed: bool) -> None:
            hint.setText(
                translate("Settings", "None ticked: English. It holds for documents that are opened from now on.")
                if any_installed
                else translate(
                    "Settings", "Install tesseract with its language files (Debian: tesseract-ocr) for this."
                )
            )

        self.recognised_languages.filled.connect(tell)
        return hint

    def _keys_page(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(BETWEEN, BETWEEN, BETWEEN, BETWEEN)
        layout.setSpacing(INSIDE)
        self._search.setPlaceholderText(translate("Settings", "Find a command or a key…"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._filter)
        self.keys.setHorizontalHeaderLabels([translate("Settings", "Command"), translate("Settings", "Keys")])
        self.keys.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.keys.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.keys.verticalHeader().hide()
        self.keys.setShowGrid(False)
        self.keys.setTabKeyNavigation(False)
        for row, command in enumerate(COMMANDS):
            title = QTableWidgetItem(self._actions.title(command.id))
            title.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.keys.setItem(row, 0, title)
            keys = "  ".join(" ".join(sequence) for sequence in self._actions.keymap.of(command.id))
            self.keys.setItem(row, 1, QTableWidgetItem(keys))
        hint = plain_label()
        hint.setObjectName("muted")
        hint.setWordWrap(True)
        hint.setText(
            translate(
                "Settings", "Two spaces part keys, one space the strokes of a sequence: g g  Ctrl+Home. File: {path}"
            ).format(path=key_file())
        )
        layout.addWidget(self._search)
        layout.addWidget(self.keys, 1)
        layout.addWidget(hint)
        return page

    def _cell(self, row: int, column: int) -> str:
        item = self.keys.item(row, column)
        return item.text() if item is not None else ""

    def _filter(self, text: str) -> None:
        for row in range(self.keys.rowCount()):
            words = f"{self._cell(row, 0)} {self._cell(row, 1)}".casefold()
            self.keys.setRowHidden(row, text.casefold() not in words)


def _choice(entries: "list[tuple[str, str]] | tuple[tuple[str, Look], ...]", current: str) -> QComboBox:
    box = QComboBox()
    for title, value in entries:
        box.addItem(title, value)
        if value == current:
            box.setCurrentIndex(box.count() - 1)
    return box


def _language_name(code: str) -> str:
    return {"en": "English", "fr": "Français"}[code]


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _write_keys(keymap: Keymap) -> None:
    path = key_file()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(key_file_text(keymap, COMMANDS), encoding="utf-8")
    except OSError as error:
        raise UsageError(f"{path} cannot be written: {error}.") from error
