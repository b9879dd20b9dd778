"""The empty window teaches: two sheets to drop files on, the example, recent cases."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from reader.ui.actions import Actions
from reader.ui.drop_sheet import DropSheet
from reader.ui.plain_label import plain_label
from reader.ui.text import translate
from reader.ui.theme import BETWEEN, INSIDE, SPACE, Theme, TypeStep
from reader.ui.tips import set_tip
from reader.workspace.case_library import RecentCase
from reader.workspace.listeners import Change
from reader.workspace.session import Session

_RECENT = 5


class Welcome(QWidget):
    """Shown while nothing is open."""

    recent_chosen = Signal(object)  # RecentCase
    files_dropped = Signal(list)  # of paths, str: the reply's and those of its sources

    def __init__(self, session: Session, theme: Theme, actions: Actions) -> None:
        super().__init__()
        self._session = session
        self._reply = DropSheet(translate("Welcome", "Drop a reply here"), theme)
        self._sources = DropSheet(translate("Welcome", "and what it answers here"), theme)
        self._reply.dropped.connect(lambda paths: self.files_dropped.emit([*paths, *self._waiting]))
        self._sources.dropped.connect(self._wait_for_reply)
        self._waiting: list[str] = []  # paths of sources that came before the reply
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        self._recent_title = plain_label(TypeStep.SMALL)
        self._recent_title.setObjectName("muted")
        self._recent_title.setText(translate("Welcome", "Recent cases"))
        self._title = plain_label(TypeStep.TITLE, bold=True)
        self._title.setText(translate("Welcome", "Read a reply beside what it answers"))
        self._hint = plain_label()
        self._hint.setObjectName("muted")
        self._hint.setText(
            translate("Welcome", "Every quotation is found in its source, compared word by word, and yours to judge.")
        )
        self._open = QPushButton(actions.title("case.open"))
        self._open.setDefault(True)
        self._open.clicked.connect(actions.actions["case.open"].trigger)
        self._example = QPushButton(translate("Welcome", "Look at the example"))
        self._example.clicked.connect(actions.actions["case.example"].trigger)
        self._lay_out()
        session.listen(self._changed)
        self._fill_recent()

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        for sheet in (self._reply, self._sources):
            sheet.set_theme(theme)

    def _wait_for_reply(self, paths: list[str]) -> None:
        """Remember what the reply answers until it comes."""
        self._waiting += [path for path in paths if path not in self._waiting]
        names = "\n".join(Path(path).name for path in self._waiting)
        self._sources.say(names)
        self._reply.say(translate("Welcome", "and now the reply here"))

    def _lay_out(self) -> None:
        sheets = QHBoxLayout()
        sheets.setSpacing(2 * BETWEEN)
        sheets.addStretch()
        for sheet in (self._reply, self._sources):
            sheets.addWidget(sheet)
        sheets.addStretch()
        buttons = QHBoxLayout()
        buttons.setSpacing(INSIDE)
        buttons.addStretch()
        buttons.addWidget(self._open)
        buttons.addWidget(self._example)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(BETWEEN, BETWEEN, BETWEEN, BETWEEN)
        layout.setSpacing(BETWEEN)
        layout.addStretch(2)
        for label in (self._title, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addLayout(sheets)
        layout.addLayout(buttons)
        layout.addSpacing(INSIDE)
        layout.addWidget(self._recent_title, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addLayout(self._recent)
        layout.addStretch(3)

    def _changed(self, change: Change) -> None:
        if change is Change.DOCUMENTS and self._session.documents.reply is None:
            self._fill_recent()

    def _fill_recent(self) -> None:
        while (item := self._recent.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        cases = self._session.cases.recent()[:_RECENT]
        self._recent_title.setVisible(bool(cases))
        for case in cases:
            self._recent.addWidget(self._entry(case), 0, Qt.AlignmentFlag.AlignHCenter)

    def _entry(self, case: RecentCase) -> QWidget:
        names = " ↔ ".join([Path(case.reply).name, *(Path(source).name for source in case.sources)])
        button = QToolButton()
        button.setText(names.replace("&", "&&"))
        set_tip(button, case.reply)
        button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: self.recent_chosen.emit(case))
        button.setContentsMargins(SPACE, 0, SPACE, 0)
        return button
