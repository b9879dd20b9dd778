"""Says each step to a screen reader: "Quotation 12 of 57, altered: number differs"."""

from PySide6.QtWidgets import QWidget

from reader.model.alignment import Difference, Passage, PinpointState
from reader.ui.engine_words import engine_words
from reader.ui.labels import listed, pinpoint_name
from reader.ui.pair_highlights import label_of
from reader.ui.spoken import speak
from reader.ui.text import translate
from reader.workspace.focus import Focus
from reader.workspace.listeners import Change
from reader.workspace.session import Session


def step_words(session: Session) -> str:
    """Return the current step in words; empty if nothing is current."""
    finding, comparison = session.current.finding, session.comparison
    if finding is None or comparison is None:
        return ""
    if session.current.difference is not None:
        return difference_words(session.current.difference)
    number = comparison.number(finding.id)
    step = translate("Speech", "Quotation {number} of {count}").format(number=number, count=len(comparison.findings))
    return listed((f"{step}, {label_of(finding)}", *pinpoint_fault(session.current.passage)))


def difference_words(difference: Difference) -> str:
    """Return one difference in words: “100” for “1,000”."""
    quoted, source = difference.quoted_text, difference.source_text
    if not quoted:
        return translate("Speech", "left out: “{source}”").format(source=source)
    if not source:
        return translate("Speech", "added: “{quoted}”").format(quoted=quoted)
    return translate("Speech", "“{quoted}” for “{source}”").format(quoted=quoted, source=source)


def pinpoint_fault(passage: Passage | None) -> tuple[str, ...]:
    """Return where a passage was found that is not where its citation says: a problem with any verdict."""
    if passage is None or passage.pinpoint.state is not PinpointState.DIFFERS:
        return ()
    return (engine_words(passage.pinpoint.detail) or pinpoint_name(passage.pinpoint.state),)


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
            speak(self._widget, step_words(self._session))
