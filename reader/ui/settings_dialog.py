"""Settings: name, language, look, review labels, keys."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
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

from reader.commands.keymap import Conflict, Keymap, Keys, conflicts, key_file_text
from reader.commands.strokes import parse_keys
from reader.commands.table import COMMANDS
from reader.errors import UsageError
from reader.ui.actions import Actions
from reader.ui.dialog_size import resize_within_screen, scrolled
from reader.ui.labels import review_name
from reader.ui.language_list import LanguageList
from reader.ui.languages import LANGUAGES
from reader.ui.message_strip import MessageStrip
from reader.ui.plain_label import plain_label
from reader.ui.settings_paths import key_file, settings_file
from reader.ui.text import translate
from reader.ui.theme import BETWEEN, INSIDE, SPACE
from reader.workspace.jobs import JobRunner
from reader.workspace.reviews import DEFAULT_REVIEWS
from reader.workspace.settings import Look, Settings, save_settings

_SIZE = (680, 610)  # logical pixels


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
        self.high_contrast = QCheckBox(
            translate("Settings", "High contrast, also where the system does not ask for it")
        )
        self.high_contrast.setChecked(settings.high_contrast)
        self.recognise = QCheckBox(translate("Settings", "Recognise pages that hold only a picture"))
        self.recognise.setChecked(settings.recognise)
        self.recognised_languages = LanguageList(jobs, settings.recognised_languages)
        self.reviews = QPlainTextEdit("\n".join(map(review_name, settings.reviews)))
        self.keys = QTableWidget(len(COMMANDS), 2)
        self._search = QLineEdit()
        self._tabs = QTabWidget()
        self._tabs.setAccessibleName(self.windowTitle())
        general = self._general()
        self._tabs.addTab(scrolled(general), translate("Settings", "General"))
        self._tabs.addTab(self._keys_page(), translate("Settings", "Keys"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self)
        buttons.accepted.connect(self.save)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(BETWEEN, BETWEEN, BETWEEN, BETWEEN)
        layout.setSpacing(INSIDE)
        layout.addWidget(self.strip)
        layout.addWidget(self._tabs, 1)
        layout.addWidget(buttons)
        width, height = _SIZE
        needed = general.sizeHint().width() + 4 * BETWEEN  # margins, and a bar to scroll by
        resize_within_screen(self, max(width, needed), height)
        self.author.setFocus()
        self.recognised_languages.load()

    def save(self) -> None:
        """Check, write and use everything."""
        settings = self._edited_settings()
        try:
            keymap = self._edited_keymap()
            conflict = next(iter(conflicts(keymap)), None)
            if conflict is not None:
                self._tell(conflict, keymap)
                return
            save_settings(settings_file(), settings)
            if keymap != self._actions.keymap:
                _write_keys(keymap)
        except UsageError as error:
            self.strip.say(error.sentence)
            return
        self.settings_changed.emit(settings)
        if keymap != self._actions.keymap:
            self.keymap_changed.emit(keymap)
        self.accept()

    def _edited_settings(self) -> Settings:
        own = {review_name(label): label for label in DEFAULT_REVIEWS}  # kept in English, shown in every language
        lines = (line.strip() for line in self.reviews.toPlainText().splitlines())
        labels = tuple(dict.fromkeys(own.get(line, line) for line in lines if line))
        return replace(
            self._settings,
            author=self.author.text().strip(),
            language=str(self.language.currentData()),
            look=Look(self.look.currentData()),
            high_contrast=self.high_contrast.isChecked(),
            reviews=labels or DEFAULT_REVIEWS,
            recognise=self.recognise.isChecked(),
            recognised_languages=self.recognised_languages.chosen,
        )

    def _edited_keymap(self) -> Keymap:
        """Return the keys as they stand in the table.

        Raises:
            UsageError: what stands there is no key.
        """
        edited: dict[str, tuple[Keys, ...]] = {}
        for row, command in enumerate(COMMANDS):
            parts = [part for part in self._cell(row, 1).split("  ") if part.strip()]
            try:
                edited[command.id] = tuple(map(parse_keys, parts))
            except UsageError:
                self._show_row(row)
                raise
        return Keymap(edited)

    def _tell(self, conflict: Conflict, keymap: Keymap) -> None:
        """Say which two commands have one key, and lead to the one that was changed."""
        changed, other = conflict.second, conflict.first
        if keymap.of(changed) == self._actions.keymap.of(changed):
            changed, other = other, changed
        rows = {command.id: row for row, command in enumerate(COMMANDS)}
        self._show_row(rows[changed])
        sentence = translate("Settings", "“{keys}” of “{command}” is taken by “{other}”: change one of them.")
        self.strip.say(
            sentence.format(
                keys=" ".join(conflict.keys),
                command=self._cell(rows[changed], 0),
                other=self._cell(rows[other], 0),
            )
        )

    def show_keys(self) -> None:
        """Show the page of the keys."""
        self._tabs.setCurrentIndex(self._tabs.count() - 1)

    def _show_row(self, row: int) -> None:
        """Lead to a command's keys."""
        self.show_keys()
        self._search.clear()
        self.keys.setCurrentCell(row, 1)
        self.keys.setFocus()
        QTimer.singleShot(
            0, self, lambda: self.keys.scrollTo(self.keys.currentIndex())
        )  # below the strip that says why

    def _general(self) -> QWidget:
        page = QWidget()
        form = QFormLayout(page)
        form.setContentsMargins(BETWEEN, BETWEEN, BETWEEN, BETWEEN)
        form.setVerticalSpacing(INSIDE + SPACE)
        self.author.setPlaceholderText(translate("Settings", "Your name, as notes carry it"))
        form.addRow(translate("Settings", "Author:"), self.author)
        form.addRow(translate("Settings", "Language:"), self.language)
        form.addRow(translate("Settings", "Look:"), self.look)
        form.addRow("", self.high_contrast)
        self.reviews.setAccessibleName(translate("Settings", "Review labels, one a line"))
        self.reviews.setTabChangesFocus(True)
        form.addRow(translate("Settings", "Reviews:"), self.reviews)
        note = plain_label()
        note.setObjectName("muted")
        note.setWordWrap(True)
        note.setText(translate("Settings", "One label a line; the first six have keys."))
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
        header = self.keys.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        self.keys.verticalHeader().hide()
        self.keys.setShowGrid(False)
        self.keys.setTabKeyNavigation(False)
        self.keys.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.keys.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        for row, command in enumerate(COMMANDS):
            title = QTableWidgetItem(self._actions.title(command.id))
            title.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            self.keys.setItem(row, 0, title)
            keys = "  ".join(" ".join(sequence) for sequence in self._actions.keymap.of(command.id))
            self.keys.setItem(row, 1, QTableWidgetItem(keys))
        self.keys.currentCellChanged.connect(self._keep_to_keys)
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

    def _keep_to_keys(self, row: int, column: int) -> None:
        """Stay in the column that can be written in, so that what is typed is a key and no search."""
        if column == 0:
            self.keys.setCurrentCell(row, 1)

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


def _write_keys(keymap: Keymap) -> None:
    path = key_file()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(key_file_text(keymap, COMMANDS), encoding="utf-8")
    except OSError as error:
        raise UsageError(f"{path} cannot be written: {error}.") from error
