"""Keys of keyboards that differ, and what Qt is told of them."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from reader.ui.actions import qt_sequences
from reader.ui.engine_words import engine_words
from reader.ui.key_router import stroke_of

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.mark.parametrize(
    ("key", "modifiers", "text", "stroke"),
    [
        (Qt.Key.Key_C, NONE, "c", "c"),
        (Qt.Key.Key_C, SHIFT, "C", "C"),
        (Qt.Key.Key_BracketLeft, Qt.KeyboardModifier.GroupSwitchModifier, "[", "["),
        (Qt.Key.Key_Ampersand, SHIFT, "1", "1"),
        (Qt.Key.Key_Space, NONE, " ", "Space"),
        (Qt.Key.Key_Space, SHIFT, " ", "Shift+Space"),
        (Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier, "\r", "Enter"),
        (Qt.Key.Key_Backspace, SHIFT, "\b", "Shift+Backspace"),
        (Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier, "\x03", None),
        (Qt.Key.Key_Shift, SHIFT, "", None),
    ],
)
def test_a_stroke_is_the_character_whatever_the_layout(
    key: Qt.Key, modifiers: Qt.KeyboardModifier, text: str, stroke: str | None
) -> None:
    assert stroke_of(QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text)) == stroke


def test_alt_and_a_digit_work_where_digits_need_shift() -> None:
    sequences = [sequence.toString(QKeySequence.SequenceFormat.PortableText) for sequence in qt_sequences([("Alt+1",)])]
    assert sequences == ["Alt+1", "Alt+&"]


@pytest.mark.parametrize(
    "sentence",
    [
        "number differs: 40 / 400",
        "leaves out “{so}”",
        "found on page 6, para. 2",
        "cited to S/2031/7, which is not open",
        "something that is said nowhere",
    ],
)
def test_the_engines_sentences_stay_as_they_are_in_english(sentence: str) -> None:
    assert engine_words(sentence) == sentence
