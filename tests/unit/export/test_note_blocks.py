"""A note's Markdown as blocks: what comes alive, and what shows as it was typed."""

import time

import pytest

from reader.export.note_blocks import NoteBlock, NoteRun, note_blocks


def plain(text: str) -> NoteBlock:
    return NoteBlock((NoteRun(text),))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ()),
        (" \n ", ()),
        ("one\n\ntwo", (plain("one"), plain("two"))),
        ("a **b** *c* `d`", (NoteBlock((
            NoteRun("a "), NoteRun("b", bold=True), NoteRun(" "), NoteRun("c", italic=True), NoteRun(" "),
            NoteRun("d", code=True),
        )),)),
        ("***both***", (NoteBlock((NoteRun("both", bold=True, italic=True),)),)),
        ("- one\n- two", (NoteBlock((NoteRun("one"),), "•", 1), NoteBlock((NoteRun("two"),), "•", 1))),
        ("3. a\n   - b", (NoteBlock((NoteRun("a"),), "3.", 1), NoteBlock((NoteRun("b"),), "•", 2))),
        ("```\nx  <b>\n```", (NoteBlock((NoteRun("x  <b>", code=True),), code=True),)),
        ("[a](https://e.org) <b>x</b> &amp; ![i](u)", (plain("[a](https://e.org) <b>x</b> &amp; ![i](u)"),)),
        ("# no heading", (plain("# no heading"),)),
        ("=cmd|' /C calc'!A0", (plain("=cmd|' /C calc'!A0"),)),
    ],
)  # fmt: skip
def test_blocks(text: str, expected: tuple[NoteBlock, ...]) -> None:
    assert note_blocks(text) == expected


def test_the_writers_line_ends_are_kept() -> None:
    assert "".join(run.text for block in note_blocks("one\ntwo") for run in block.runs) == "one\ntwo"


@pytest.mark.parametrize("piece", ["*a ", "**", "- ", "`", "_a*b", "> ", "1. ", "\\", "[", "```\n"])
def test_no_note_takes_long(piece: str) -> None:
    began = time.process_time()
    for length in (20_000, 400_000):
        note_blocks(piece * (length // len(piece)))
    assert time.process_time() - began < 2
