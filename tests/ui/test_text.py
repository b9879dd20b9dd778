"""Tool tips show what documents say as characters."""

import pytest
from PySide6.QtGui import QTextDocument

from reader.ui.text import plain_tip


@pytest.mark.parametrize(
    "words",
    ["<b>bold</b> & <img src='file:///x.png'>", "plain", "javascript:alert(1)//<a href='x'>y</a>", "two\nlines"],
)
def test_a_tool_tip_never_takes_words_for_markup(words: str) -> None:
    shown = QTextDocument()
    shown.setHtml(plain_tip(words))
    assert shown.toPlainText().replace("\u2028", "\n") == words


def test_no_words_make_no_tool_tip() -> None:
    assert plain_tip("") == ""
