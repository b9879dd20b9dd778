"""What other programs leave in a PDF: highlights, notes, threads of replies, drawings."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pymupdf
import pytest

from reader.mupdf.read_annotations import PdfAnnotation, read_annotations

Draw = Callable[[pymupdf.Page], Any]
WORDS = pymupdf.Rect(100, 138, 130, 154)


def read(path: Path, *drawn: Draw) -> tuple[PdfAnnotation, ...]:
    """Return what is read out of a page with these annotations."""
    with pymupdf.open() as document:
        page = document.new_page(width=400, height=300)
        page.insert_text((100, 150), "alpha beta gamma", fontsize=12)
        for draw in drawn:
            draw(page)
        document.save(path)
    return read_annotations(path)


def highlight(page: pymupdf.Page) -> Any:  # noqa: ANN401 (pymupdf has no types)
    return named(page.add_highlight_annot(WORDS), "which?")


def named(annotation: Any, text: str, author: str = "A. Reader") -> Any:  # noqa: ANN401 (as above)
    annotation.set_info(title=author, content=text)
    annotation.update()
    return annotation


def answer(**keys: str) -> Draw:
    """Return what draws a note in reply to the last annotation of the page, with more keys of its dictionary."""

    def draw(page: pymupdf.Page) -> None:
        before = list(page.annots())[-1].xref
        note = named(page.add_text_annot((300, 20), ""), "that one", "B. Writer")
        page.parent.xref_set_key(note.xref, "IRT", f"{before} 0 R")
        for key, value in keys.items():
            page.parent.xref_set_key(note.xref, key, value)

    return draw


def test_a_reply_stands_where_its_thread_began(tmp_path: Path) -> None:
    asked, first, second = read(tmp_path / "a.pdf", highlight, answer(RT="/R"), answer())
    assert (asked.kind, asked.reply) == ("Highlight", False)
    for reply in (first, second):
        assert (reply.kind, reply.rects, reply.text, reply.author) == (asked.kind, asked.rects, "that one", "B. Writer")
        assert reply.reply


def test_a_state_is_no_note(tmp_path: Path) -> None:
    found = read(tmp_path / "a.pdf", highlight, answer(StateModel="(Review)", State="(Accepted)"))
    assert [annotation.text for annotation in found] == ["which?"]


def test_what_belongs_to_a_group_keeps_its_own_place(tmp_path: Path) -> None:
    _, grouped = read(tmp_path / "a.pdf", highlight, answer(RT="/Group"))
    assert (grouped.kind, grouped.reply) == ("Text", False)


@pytest.mark.parametrize(
    "draw",
    [
        lambda page: page.add_rect_annot((20, 20, 90, 90)),
        lambda page: page.add_circle_annot((20, 20, 90, 90)),
        lambda page: page.add_line_annot((20, 20), (90, 90)),
        lambda page: page.add_ink_annot([[(20, 20), (90, 90)]]),
        lambda page: page.add_caret_annot((90, 150)),
        lambda page: page.add_stamp_annot((20, 20, 90, 60)),
    ],
)
def test_a_drawing_is_taken_for_the_words_in_it(tmp_path: Path, draw: Draw) -> None:
    (written,) = read(
        tmp_path / "a.pdf", lambda page: named(draw(page), "look at this"), lambda page: named(draw(page), " ")
    )
    assert written.text == "look at this"


def test_replies_in_a_circle_are_read_all_the_same(tmp_path: Path) -> None:
    def circle(page: pymupdf.Page) -> None:
        one, other = (named(page.add_text_annot((20, 20), ""), text) for text in ("one", "other"))
        page.parent.xref_set_key(one.xref, "IRT", f"{other.xref} 0 R")
        page.parent.xref_set_key(other.xref, "IRT", f"{one.xref} 0 R")

    assert [annotation.text for annotation in read(tmp_path / "a.pdf", circle)] == ["one", "other"]
