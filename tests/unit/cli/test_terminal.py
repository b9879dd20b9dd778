"""Text that fits, aligns and cannot steer the terminal."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.cli.terminal import Ink, Piece, Terminal, cells, safe, underlined, wrapped

PLAIN = Terminal(40, colour=False)


class Screen(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """Pretend."""
        return True


@pytest.mark.parametrize(
    ("hostile", "shown"),
    [
        ("a\x1b[2Jb", "a\ufffd[2Jb"),
        ("a\nb\tc\u2028d", "a b c d"),
        ("user\u202etxt.exe", "user\ufffdtxt.exe"),
        ("hy\u00adphen", "hyphen"),
        ("\x07\x9b31m", "\ufffd\ufffd31m"),
        ("نمی\u200cخواهم", "نمی\u200cخواهم"),
    ],
)
def test_a_document_cannot_steer_the_terminal(hostile: str, shown: str) -> None:
    assert safe(hostile) == shown


@given(st.text())
def test_no_control_character_survives(text: str) -> None:
    assert all(character.isprintable() or character in "\u200c\u200d" for character in safe(text))


@pytest.mark.parametrize(("text", "columns"), [("abc", 3), ("引用", 4), ("e\u0301", 1), ("“…”", 3)])
def test_cells_counts_columns(text: str, columns: int) -> None:
    assert cells(text) == columns


@given(st.lists(st.text(alphabet="ab引é", min_size=1, max_size=12), max_size=30), st.integers(4, 30))
def test_wrapping_loses_nothing_and_keeps_the_width(words: list[str], width: int) -> None:
    lines = wrapped(" ".join(words), width)
    assert all(cells(line) <= width for line in lines)
    assert "".join(lines).replace(" ", "") == "".join(words)


def test_marks_stand_under_their_words_on_each_line() -> None:
    terminal = Terminal(12, colour=False)
    pieces = [Piece("kept words "), Piece("changed words here", "^"), Piece(" kept")]
    assert list(underlined(pieces, terminal)) == [
        ("kept words", ""),
        ("changed", "^^^^^^^"),
        ("words here", "^^^^^^^^^^"),
        ("kept", ""),
    ]


def test_marks_stand_under_wide_letters() -> None:
    assert list(underlined([Piece("引用 "), Piece("文", "^"), Piece(" a")], PLAIN)) == [("引用 文 a", "     ^^")]


@pytest.mark.parametrize(
    ("pieces", "row"),
    [
        ([Piece("one "), Piece("", "^"), Piece("three")], ("one three", "   ^")),
        ([Piece("one"), Piece("", "^"), Piece(" three")], ("one three", "   ^")),
        ([Piece("one"), Piece("", "^")], ("one ", "   ^")),
        ([Piece("", "^"), Piece("three")], (" three", "^")),
    ],
)
def test_a_gap_is_marked_at_one_space(pieces: list[Piece], row: tuple[str, str]) -> None:
    assert list(underlined(pieces, PLAIN)) == [row]


def test_colour_only_on_a_terminal_that_wants_it() -> None:
    assert Terminal.of(Screen(), {}).colour
    assert not Terminal.of(io.StringIO(), {}).colour
    assert not Terminal.of(Screen(), {"NO_COLOR": "1"}).colour
    assert not Terminal.of(Screen(), {"TERM": "dumb"}).colour


def test_paint_adds_nothing_without_colour() -> None:
    assert PLAIN.paint("words", Ink.ALTERED) == "words"
    assert Terminal(40, colour=True).paint("words", Ink.STRONG) == "\x1b[1mwords\x1b[0m"


def test_the_width_is_that_of_the_window_within_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    widths = []
    for columns in ("10", "72", "300"):
        monkeypatch.setenv("COLUMNS", columns)
        widths.append(Terminal.of(io.StringIO(), {}).width)
    assert widths == [40, 72, 100]
