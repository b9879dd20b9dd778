"""The languages in which text can be recognised here, to tick."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from reader.ui.text import translate
from reader.workspace import tasks
from reader.workspace.jobs import JobRunner, Lane

_CODE = Qt.ItemDataRole.UserRole
_ROWS = 5  # that are seen at once


class LanguageList(QListWidget):
    """Empty until a worker has told which languages are installed.

    Args:
        jobs: the workers.
        chosen: tesseract's names of the languages that are ticked at first.
    """

    filled = Signal(bool)  # whether any is installed

    def __init__(self, jobs: JobRunner, chosen: Sequence[str]) -> None:
        super().__init__()
        self._jobs = jobs
        self._chosen = tuple(chosen)
        self._is_filled = False
        self.setAccessibleName(translate("Recognition", "Languages to recognise"))
        self.setFixedHeight(_ROWS * (self.fontMetrics().height() + 6))

    def load(self) -> None:
        """Ask which languages are installed; `filled` tells when it is known."""
        job = self._jobs.submit(
            tasks.recognition_languages,
            on_done=self._fill,
            on_failed=lambda _: self.filled.emit(False),
            lane=Lane.RENDERING,
        )
        self.destroyed.connect(job.cancel)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The languages that are ticked; as at first as long as it is not known which are installed."""
        if not self._is_filled:
            return self._chosen
        items = [self.item(row) for row in range(self.count())]
        ticked = [str(item.data(_CODE)) for item in items if item.checkState() is Qt.CheckState.Checked]
        kept = [code for code in self._chosen if code in ticked]  # the most likely first
        return (*kept, *(code for code in ticked if code not in kept))

    def _fill(self, installed: tuple[str, ...]) -> None:
        self._is_filled = bool(installed)
        for code in installed:
            item = QListWidgetItem(_name(code), self)
            item.setData(_CODE, code)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(Qt.CheckState.Checked if code in self._chosen else Qt.CheckState.Unchecked)
        if installed:
            self.setCurrentRow(0)
        self.filled.emit(bool(installed))


def _name(code: str) -> str:
    """Return a language by its own name and by tesseract's: "français (fra)"."""
    language = QLocale.codeToLanguage(code.partition("_")[0], QLocale.LanguageCodeType.ISO639Part2)
    if language == QLocale.Language.AnyLanguage:  # a script ("Fraktur"), or none that Qt knows
        return code
    english = language == QLocale.Language.English  # whose name would be that of the American one
    name = QLocale(language, QLocale.Country.World if english else QLocale.Country.AnyCountry).nativeLanguageName()
    return f"{name} ({code})"
