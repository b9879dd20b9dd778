"""Says each step to a screen reader: "Quotation 12 of 57, altered: number differs"."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from reader.ui.pair_highlights import label_of
from reader.ui.text import translate
from reader.workspace.as_text import difference_text
from reader.workspace.focus import Focus
from reader.workspace.listeners import Change
from reader.workspace.session import Session


def step_words(session: Session) -> str:
    """Return the current step in words; empty if nothing is current."""
    finding, comparison = session.current.finding, session.comparison
    if finding is None or comparison is None:
        return ""
    if session.current.difference is not None:
        return difference_text(session.current.difference)
    number = comparison.number(finding.id)
    step = translate("Speech", "Quotation {number} of {count}").format(number=number, count=len(comparison.findings))
    return f"{step}, {label_of(finding)}"


class Announcer:
    """Listens to the session for as long as it lives.

    Args:
        session: where the reader is.
        widget: the announcements come from it.
    """

    def __init__(self, session: Session, widget: QWidget) -> None:
        self._session = session
        self._widget = widget
        self._said = Focus()
        session.listen(self._changed)

    def _changed(self, change: Change) -> None:
        if change is Change.FOCUS and self._session.current.focus != self._said:
            self._said = self._session.current.focus
            words = step_words(self._session)
            if words:
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._widget, words))
