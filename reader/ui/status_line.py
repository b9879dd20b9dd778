"""The one line at the foot of the window: counts, reviews, place, work."""

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QWidget

from reader.model.alignment import VerdictKind
from reader.model.progress import Progress
from reader.ui.engine_words import engine_words
from reader.ui.labels import verdict_count
from reader.ui.plain_label import plain_label
from reader.ui.spoken import speak
from reader.ui.text import translate
from reader.ui.theme import BETWEEN, INSIDE, SIGNS, SPACE, Theme, TypeStep
from reader.workspace.listeners import Change
from reader.workspace.session import Session

_MESSAGE_STAYS = 5000  # milliseconds: time to read a sentence
_BY_USE = (VerdictKind.ALTERED, VerdictKind.ABSENT, VerdictKind.EDITED, VerdictKind.VERBATIM, VerdictKind.ELSEWHERE)
_BAR_WIDTH, _BAR_HEIGHT = 140, 4  # logical pixels


class StatusLine(QWidget):
    """Counts of the comparison at the left, the place at the right, messages and work in between."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._theme = theme
        self._total = plain_label(TypeStep.SMALL)
        self._verdicts = {kind: plain_label(TypeStep.SMALL) for kind in VerdictKind}
        self._reviewed = plain_label(TypeStep.SMALL)
        self._in_order_of_use = (self._total, *(self._verdicts[kind] for kind in _BY_USE), self._reviewed)
        self._counted: dict[QLabel, bool] = {}  # whether a label has something to tell
        self._message = plain_label(TypeStep.SMALL)
        self._message.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._message.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._keys = plain_label(TypeStep.SMALL, bold=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(_BAR_WIDTH, _BAR_HEIGHT)
        self._place = plain_label(TypeStep.SMALL)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._message_over)
        self._lay_out()
        session.listen(self._changed)
        self._show_counts()
        self._show_work()

    @property
    def message(self) -> str:
        """The message that is shown."""
        return self._message.text()

    @property
    def summary(self) -> str:
        """The counts in one text, with those for which the line has no room."""
        labels: list[QLabel] = [self._total, *self._verdicts.values(), self._reviewed]
        return " · ".join(label.text() for label in labels if self._counted.get(label))

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self._theme = theme
        self._show_counts()

    def say(self, sentence: str) -> None:
        """Show a message for a while."""
        self._message.setText(sentence)
        speak(self._message, sentence)
        self._timer.start(_MESSAGE_STAYS)

    def show_place(self, words: str) -> None:
        """Show where the reader is: page and zoom."""
        self._place.setText(words)

    def show_keys(self, pending: str) -> None:
        """Show what was typed of a count or a sequence."""
        self._keys.setText(pending)

    def minimumSizeHint(self) -> QSize:
        """Be as narrow as the window wants: what does not fit is left out."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what does not fit."""
        super().resizeEvent(event)
        self._fit_counts()

    def _fit_counts(self) -> None:
        """Show as many counts as fit, those of problems first; all of them are in the filter of the list too."""
        wanted = [label for label in self._in_order_of_use if self._counted.get(label)]
        for label in self._in_order_of_use:
            label.setVisible(label in wanted)
        layout = self.layout()
        while wanted and layout is not None and layout.minimumSize().width() > self.width():
            wanted.pop().hide()
            layout.activate()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(BETWEEN, SPACE, BETWEEN, SPACE)
        row.setSpacing(INSIDE + SPACE)
        row.addWidget(self._total)
        for label in self._verdicts.values():
            row.addWidget(label)
        row.addWidget(self._reviewed)
        row.addWidget(self._keys)
        row.addWidget(self._message, 1)
        row.addWidget(self._bar)
        row.addWidget(self._place)

    def _changed(self, change: Change) -> None:
        if change in {Change.COMPARISON, Change.REVIEWS, Change.DOCUMENTS}:
            self._show_counts()
        elif change is Change.WORK:
            self._show_work()

    def _show_counts(self) -> None:
        comparison = self._session.comparison
        self._counted = {}
        if comparison is None:
            self._fit_counts()
            return
        count = len(comparison.findings)
        self._total.setText(translate("Status", "%n quotation(s)", None, count))
        for kind, number in comparison.summary.items():
            label = self._verdicts[kind]
            label.setText(f"{SIGNS[kind]} {verdict_count(kind, number)}")
            label.setStyleSheet(f"color: {self._theme.verdict(kind).name()}")
            self._counted[label] = number > 0
        annotations = self._session.annotations
        reviewed = annotations.reviewed if annotations else 0
        self._reviewed.setText(translate("Status", "%n reviewed", None, reviewed))
        self._counted[self._total] = self._counted[self._reviewed] = True
        self._fit_counts()

    def _show_work(self) -> None:
        work = self._session.work
        if work is not None:
            self._bar.setRange(0, work.total)
            self._bar.setValue(work.done)
        self._bar.setVisible(work is not None)  # last: a bar that is seen paints the window there and then
        if not self._timer.isActive():  # a message is read first; the bar tells meanwhile that something is done
            self._message.setText(_work_words(work) if work is not None else "")

    def _message_over(self) -> None:
        self._message.clear()
        self._show_work()


def _work_words(work: Progress) -> str:
    esc = translate("Status", "Esc leaves it out") if work.optional else translate("Status", "Esc cancels")
    if not work.total:
        return f"{engine_words(work.stage)} · {esc}"
    counted = translate("Status", "{done} of {total}").format(done=work.done, total=work.total)
    return f"{engine_words(work.stage)}, {counted} · {esc}"
