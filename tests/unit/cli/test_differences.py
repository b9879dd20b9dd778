"""Where the marks beneath a quotation and its passage stand."""

from reader.cli.differences import marked_passage, marked_quotation
from reader.cli.terminal import Piece, Terminal, underlined
from reader.model.alignment import Difference, Operation
from reader.model.span import Span

REPLY = "It says “seven barges lay … aground” in July."
SOURCE = "In all, seventy barges lay, with two of the tugs, aground in July."
QUOTED = Span(REPLY.index("seven"), REPLY.index("”"))
PASSAGE = Span(SOURCE.index("seventy"), SOURCE.index(" in July"))


def difference(quoted: str, source: str, *, marked: bool = False, typographic: bool = False) -> Difference:
    q, s = REPLY.index(quoted), SOURCE.index(source)
    spans = Span(q, q + len(quoted)), Span(s, s + len(source))
    return Difference(Operation.REPLACE, *spans, quoted, source, marked=marked, typographic=typographic)


NUMBER = difference("seven", "seventy")
OMISSION = difference("…", "with two of the tugs", marked=True)
COMMA = difference("lay", "lay,", typographic=True)


def rows(pieces: tuple[Piece, ...]) -> list[tuple[str, str]]:
    return list(underlined(pieces, Terminal(80, colour=False)))


def test_unmarked_and_shown_differences_have_different_marks() -> None:
    differences = (OMISSION, NUMBER)  # in any order
    assert rows(marked_quotation(REPLY, QUOTED, differences)) == [
        ("seven barges lay … aground", "^^^^^            -"),
    ]
    assert rows(marked_passage(SOURCE, PASSAGE, differences)) == [
        ("seventy barges lay, with two of the tugs, aground", "^^^^^^^             --------------------"),
    ]


def test_typography_is_not_marked() -> None:
    assert rows(marked_passage(SOURCE, PASSAGE, (COMMA,))) == [
        ("seventy barges lay, with two of the tugs, aground", ""),
    ]


def test_a_word_that_is_missing_is_marked_as_a_gap() -> None:
    at = REPLY.index("barges")
    gap = Difference(Operation.DELETE, Span(at, at), Span(0, 3), "", "all")
    assert rows(marked_quotation(REPLY, QUOTED, (gap,))) == [("seven barges lay … aground", "     ^")]


def test_differences_outside_the_quotation_or_over_each_other_lose_no_text() -> None:
    strange = (difference("It", "In"), NUMBER, difference("seven barges", "seventy barges"), difference("July", "July"))
    assert "".join(piece.text for piece in marked_quotation(REPLY, QUOTED, strange)) == "seven barges lay … aground"


def test_a_long_omission_is_shortened_and_says_by_how_much() -> None:
    source = " ".join(f"w{n}" for n in range(100))
    whole = Difference(Operation.DELETE, Span(0, 0), Span(0, len(source)), "", source)
    [piece] = marked_passage(source, Span(0, len(source)), (whole,))
    assert piece.text.startswith("w0 w1 ")
    assert piece.text.endswith(" w98 w99")
    assert "<76 words>" in piece.text
