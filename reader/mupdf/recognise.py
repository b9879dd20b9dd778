"""Optical character recognition by tesseract, which MuPDF brings along; only its language files must be installed."""

from pathlib import Path

import pymupdf

from reader.mupdf.read import TEXT_FLAGS, RawPage, page_of

DPI = 300  # what tesseract is trained for; 0.06 to 0.17 % wrong characters on clean pages, about 2 s a page
INSTALL_HINT = "install tesseract with its language files (Debian: tesseract-ocr) to have it recognised"


def installed_languages() -> tuple[str, ...]:
    """Return the languages that can be recognised ("eng", "fra"); empty if tesseract's files are not installed."""
    folder = _language_files()
    if folder is None:
        return ()
    return tuple(sorted(file.stem for file in folder.glob("*.traineddata") if file.stem != "osd"))


def recognised_page(document: pymupdf.Document, index: int, languages: tuple[str, ...]) -> RawPage:
    """Read one page from its picture.

    Args:
        document: an opened document.
        index: of the page, counted from 0.
        languages: tesseract's names, the most likely first.

    Raises:
        OPENING_FAILURES: the page cannot be drawn or recognised.
    """
    page = document[index]
    text_page = page.get_textpage_ocr(
        flags=TEXT_FLAGS, language="+".join(languages), dpi=DPI, full=True, tessdata=str(_language_files())
    )
    return page_of(page, text_page)._replace(recognised=True)


def _language_files() -> Path | None:
    """Return the folder of tesseract's language files, or None."""
    try:
        found = pymupdf.get_tessdata()
    except (RuntimeError, OSError):
        return None
    return Path(found) if found else None
