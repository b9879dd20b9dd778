"""Laid text drawn as a PDF in memory."""

from collections.abc import Sequence
from itertools import groupby

import pymupdf

from reader.model.script import runs_from_right
from reader.mupdf.faces import Faces
from reader.mupdf.lay_out_text import FONT_SIZE, PAGE_HEIGHT, PAGE_WIDTH, LaidLine, LaidText
from reader.mupdf.right_to_left import letters_on_page

_FONT_KEY = "Laid"  # the font's name in the pages' resources


class _Glyphs(dict[str, str]):
    """Letters as the font's glyph numbers in hexadecimal; empty for a letter that the font lacks."""

    def __init__(self, font: pymupdf.Font) -> None:
        super().__init__()
        self._font = font

    def __missing__(self, letter: str) -> str:
        glyph = self._font.has_glyph(ord(letter))
        self[letter] = f"{glyph:04x}" if glyph else ""
        return self[letter]


def draw_text(laid: LaidText) -> pymupdf.Document:
    """Draw all pages of a laid text, each word where the layout says.

    The pages' content is written by hand, a fifth of the time of a text writer; that one draws what the font lacks.
    """
    document = pymupdf.open()
    faces = Faces()
    glyphs = _Glyphs(faces.text)
    by_page = {number: list(lines) for number, lines in groupby(laid.lines, key=lambda line: line.page)}
    font_object = 0
    for number in range(laid.page_count):
        page = document.new_page(width=PAGE_WIDTH, height=PAGE_HEIGHT)
        lines = by_page.get(number, [])
        if not font_object:
            font_object = page.insert_font(fontname=_FONT_KEY, fontbuffer=faces.text.buffer)
        _write(document, page, font_object, lines, glyphs)
        strange = [line for line in lines if not _is_plain(line, glyphs)]
        if strange:
            _write_strange(page, strange, faces)
    return document


def _write(
    document: pymupdf.Document, page: pymupdf.Page, font: int, lines: Sequence[LaidLine], glyphs: _Glyphs
) -> None:
    """Write the lines whose letters the font has as the page's content."""
    operators = [f"BT /{_FONT_KEY} {FONT_SIZE} Tf"]
    for line in lines:
        if _is_plain(line, glyphs):
            shown = [glyphs[letter] for letter in " ".join(word.text for word in line.words)]
            x, y = line.words[0].x0, PAGE_HEIGHT - line.base
            operators.append(f"1 0 0 1 {x:.3f} {y:.3f} Tm <{''.join(shown)}> Tj")
    operators.append("ET")
    content = document.get_new_xref()
    document.update_object(content, "<<>>")
    document.update_stream(content, "\n".join(operators).encode("ascii"), compress=False)
    document.xref_set_key(page.xref, "Resources", f"<</Font<</{_FONT_KEY} {font} 0 R>>>>")
    document.xref_set_key(page.xref, "Contents", f"{content} 0 R")


def _is_plain(line: LaidLine, glyphs: _Glyphs) -> bool:
    """Tell whether a line runs from the left, in letters that the font has."""
    return not line.from_right and all(glyphs[letter] for word in line.words for letter in word.text)


def _write_strange(page: pymupdf.Page, lines: Sequence[LaidLine], faces: Faces) -> None:
    """Write lines with letters of other scripts, which MuPDF takes from its fallback fonts."""
    writer = pymupdf.TextWriter(page.rect)
    for line in lines:
        whole = " ".join(word.text for word in line.words)
        if not runs_from_right(whole):
            writer.append((line.words[0].x0, line.base), whole, faces.text, FONT_SIZE)
            continue
        for word in line.words:
            place = pymupdf.Point(word.x0, line.base)
            for font, letters in groupby(letters_on_page(word.text, from_right=line.from_right), key=faces.of):
                _, place = writer.append(place, "".join(letters), font, FONT_SIZE)
    writer.write_text(page)
