"""What a screen reader is told of a pane: its document, the page, and the text of the pages in view."""

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from reader.ui.reading_pane import ReadingPane


class AccessiblePane(QAccessibleWidget):
    """A pane as a document: name as set, description the page, value the text in view."""

    def __init__(self, pane: ReadingPane) -> None:
        super().__init__(pane, QAccessible.Role.Document)

    def text(self, part: QAccessible.Text) -> str:
        """Return one of the pane's texts."""
        pane = self.object()
        if isinstance(pane, ReadingPane):
            if part is QAccessible.Text.Value:
                return pane.text_in_view()
            if part is QAccessible.Text.Description:
                return page_description(pane)
        return super().text(part)

    def childCount(self) -> int:
        """A document is read as a whole; its scroll bars are of no use to a screen reader."""
        return 0


def page_description(pane: ReadingPane) -> str:
    """Return which page is in the middle of the view; empty without pages."""
    if not pane.page_count:
        return ""
    name = pane.document.page_name(pane.current_page) if pane.document is not None else None
    number = pane.current_page + 1
    if name is None or name == str(number):
        sentence = QCoreApplication.translate("AccessiblePane", "Page {0} of {1}")
        return sentence.format(number, pane.page_count)
    sentence = QCoreApplication.translate("AccessiblePane", "Page {0}, {1} of {2}")
    return sentence.format(name, number, pane.page_count)


def tell_screen_readers() -> None:
    """Make panes known to screen readers; call it once when the program starts."""
    QAccessible.installFactory(_interface_of)


def _interface_of(name: str, thing: QObject | None) -> QAccessibleInterface | None:  # noqa: ARG001 (Qt's signature)
    return AccessiblePane(thing) if isinstance(thing, ReadingPane) else None
