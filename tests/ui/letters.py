"""Letters with footnotes, written for a test."""

from pathlib import Path

import pymupdf


def write_letter(path: Path, body: str, notes: str, *, notes_top: int) -> Path:
    """Write one page as PDF and return its path.

    Args:
        path: of the file.
        body: HTML.
        notes: HTML of the footnotes.
        notes_top: where these begin, points from the top.
    """
    letter = pymupdf.open()
    page = letter.new_page()
    page.insert_htmlbox((72, 72, 520, 400), body)
    page.insert_htmlbox((72, notes_top, 520, 790), notes)
    letter.save(path)
    return path
