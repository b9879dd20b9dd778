"""Optical character recognition by tesseract, which MuPDF brings along; only its language files must be installed."""

import math
import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pymupdf

from reader.mupdf.read import TEXT_FLAGS, RawPage, page_of

DPI = 300  # what tesseract is trained for; 0.06 to 0.17 % wrong characters on clean pages, about 2 s a page
_MOST_PIXELS = 20_000_000  # of a page: A3 at 300 dpi. A photograph that names no resolution counts as a wall of paper
_POINTS = 72  # an inch
_STANDARD_ERROR = 2  # number of the open file


@dataclass(frozen=True, slots=True)
class Recogniser:
    """Reads pages from their pictures.

    `folder` holds the language files; `languages` are tesseract's names, the most likely first.
    """

    folder: Path
    languages: tuple[str, ...]

    def draw(self, document: pymupdf.Document, index: int) -> pymupdf.Pixmap:
        """Return the picture of one page.

        Args:
            document: an opened document.
            index: of the page, counted from 0.

        Raises:
            OPENING_FAILURES: the page cannot be drawn.
        """
        page = document[index]
        return page.get_pixmap(dpi=_resolution(page))

    def read(self, document: pymupdf.Document, index: int, picture: pymupdf.Pixmap) -> RawPage:
        """Read one page from its picture: `Page.get_textpage_ocr` in two steps, of which this one may take long.

        Raises:
            OPENING_FAILURES: the page cannot be recognised.
        """
        with _unheard():
            content = picture.pdfocr_tobytes(
                compress=False, language="+".join(self.languages), tessdata=str(self.folder)
            )
        page = document[index]
        with pymupdf.open(stream=content) as seen:
            scale = page.rect.width / seen[0].rect.width
            matrix = pymupdf.Matrix(scale, scale) * page.derotation_matrix
            text_page = seen[0].get_textpage(flags=TEXT_FLAGS, matrix=matrix)
            return page_of(page, text_page)._replace(recognised=True)


def find_recogniser(wanted: Sequence[str]) -> Recogniser | None:
    """Return what recognises the languages wanted, as far as they are installed; None without tesseract's files.

    Where none of them is installed it is English, else the first that is.
    """
    folder = _language_files()
    installed = _languages_in(folder)
    if folder is None or not installed:
        return None
    chosen = tuple(language for language in wanted if language in installed)
    return Recogniser(folder, chosen or (("eng",) if "eng" in installed else installed[:1]))


def installed_languages() -> tuple[str, ...]:
    """Return the languages that can be recognised ("eng", "fra"); empty if tesseract's files are not installed."""
    return _languages_in(_language_files())


def tesseract_program() -> str | None:
    """Return where tesseract's program is, in no time; its files may be there without it."""
    return shutil.which("tesseract")


def _language_files() -> Path | None:
    """Return the folder of tesseract's language files, or None; it takes a tenth of a second."""
    try:
        found = pymupdf.get_tessdata()
    except (RuntimeError, OSError):
        return None
    return Path(found) if found else None


def _languages_in(folder: Path | None) -> tuple[str, ...]:
    """Return the languages whose files a folder holds."""
    files = folder.glob("*.traineddata") if folder is not None else ()
    return tuple(sorted(file.stem for file in files if file.stem != "osd"))


def _resolution(page: pymupdf.Page) -> int:
    """Return at how many dots an inch a page is recognised."""
    inches = max(1.0, page.rect.width * page.rect.height) / _POINTS**2
    return min(DPI, max(1, int(math.sqrt(_MOST_PIXELS / inches))))


@contextmanager
def _unheard() -> Iterator[None]:
    """Keep off the user's terminal what tesseract writes there about odd pictures (“Image too large”)."""
    try:
        kept = os.dup(_STANDARD_ERROR)
    except OSError:  # there is none
        yield
        return
    nothing = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nothing, _STANDARD_ERROR)
        yield
    finally:
        os.dup2(kept, _STANDARD_ERROR)
        os.close(kept)
        os.close(nothing)
