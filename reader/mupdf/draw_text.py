"""Laid text drawn as a PDF in memory."""

from itertools import groupby

import pymupdf

from reader.mupdf.lay_out_text import FONT_NAME, FONT_SIZE, PAGE_HEIGHT, PAGE_WIDTH, LaidText


def draw_text(laid: LaidText) -> pymupdf.Document:
    """Draw all pages of a laid text, each word where the layout says."""
    document = pymupdf.open()
    font = pymupdf.Font(FONT_NAME)
    for _ in range(laid.page_count):
        document.new_page(width=PAGE_WIDTH, height=PAGE_HEIGHT)
    for number, lines in groupby(laid.lines, key=lambda line: line.page):
        page = document[number]
        writer = pymupdf.TextWriter(page.rect)
        for line in lines:
            writer.append((line.words[0].x0, line.base), " ".join(word.text for word in line.words), font, FONT_SIZE)
        writer.write_text(page)
    return document
