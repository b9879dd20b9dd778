"""What a user does by mouse and keyboard in parts of the window that have no keys of their own."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QRadioButton

from reader.model.recognition import Scope
from reader.ui.language_list import LanguageList
from reader.ui.message_strip import MessageStrip
from reader.ui.recognition_dialog import RecognitionDialog


def press_button(strip: MessageStrip, number: int = 0) -> None:
    """Press one of the buttons that a message offers, counted from 0."""
    buttons = [button for button in strip.findChildren(QPushButton) if not button.isHidden()]
    buttons[number].click()


def type_password(strip: MessageStrip, password: str) -> None:
    """Answer a message that asks for a password."""
    (field,) = strip.findChildren(QLineEdit)
    QTest.keyClicks(field, password)
    QTest.keyClick(field, Qt.Key.Key_Return)


def tick_language(languages: LanguageList, code: str) -> None:
    """Tick a language by tesseract's name for it."""
    items = [languages.item(row) for row in range(languages.count())]
    (item,) = [item for item in items if code in item.text()]
    item.setCheckState(Qt.CheckState.Checked)


def choose_scope(dialog: RecognitionDialog, scope: Scope) -> None:
    """Choose which pages are recognised."""
    (button,) = [button for button in dialog.findChildren(QRadioButton) if button.property("scope") == scope]
    button.click()
