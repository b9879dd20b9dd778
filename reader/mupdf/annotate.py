"""Highlights with pop-up notes, written into a copy of a document."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pymupdf

from reader.errors import DocumentError
from reader.model.geometry import PageRect
from reader.model.progress import Progress, Report, silent
from reader.mupdf.open_file import open_file
from reader.mupdf.read_annotations import Colour, annotations_in

ICON_SIZE = 20.0  # points; of the sign of a note without words, as viewers draw it
OPACITY = 0.45  # of a highlight: the print below stays black
POPUP_WIDTH, POPUP_HEIGHT = 220.0, 120.0  # points; the window of a note when a viewer opens it


@dataclass(frozen=True, slots=True)
class Mark:
    """A highlight with a note; as a `sign` a note's icon in the margin beside the words, or without words on top.

    `page` is where an icon without rectangles stands.
    """

    rects: tuple[PageRect, ...]
    colour: Colour
    author: str
    text: str
    subject: str = ""  # tells this program's own marks when a copy is read again
    page: int = 0
    sign: bool = False


def annotated_copy(
    path: Path, fingerprint: str, marks: Sequence[Mark], password: str | None = None, report: Report = silent
) -> bytes:
    """Return a PDF copy of a document with the marks in it, opened again and checked. The file itself is only read.

    Args:
        path: the document; one that is no PDF becomes one, with the pages that the program shows.
        fingerprint: SHA-256 that the file must have: rectangles of another version would highlight other words.
        marks: in the order in which they are to be written.
        password: of an encrypted document; the copy keeps its encryption.
        report: told of every mark, which takes a hundredth of a second; may raise `Cancelled`.

    Raises:
        DocumentError: the file cannot be opened, has changed, or the copy does not hold what was written.
    """
    if _sha256(path) != fingerprint:
        raise DocumentError(f"{path} has changed since it was compared; open it anew before exporting.")
    try:
        with open_file(path, password) as opened:
            document = opened.document if opened.document.is_pdf else _as_pdf(opened.document)
            writer = _MarkWriter(document)
            for done, mark in enumerate(marks):
                report(Progress(f"Annotating {path.name}", done, len(marks)))
                writer.write(mark)
            report(Progress(f"Annotating {path.name}"))
            content = document.tobytes(garbage=1, deflate=True, encryption=pymupdf.PDF_ENCRYPT_KEEP)
            _check(content, marks, password, path)
    except (RuntimeError, ValueError) as error:
        raise DocumentError(f"{path} cannot be annotated ({error}).") from error
    return content


def _sha256(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise DocumentError(f"{path} cannot be read: {error.strerror}.") from error


def _as_pdf(document: pymupdf.Document) -> pymupdf.Document:
    return pymupdf.Document(stream=document.convert_to_pdf(), filetype="pdf")


class _MarkWriter:
    """Writes marks into one document; each page is loaded once, for loading it reads all annotations that it has."""

    def __init__(self, document: pymupdf.Document) -> None:
        self._document = document
        self._pages: dict[int, pymupdf.Page] = {}
        self._taken: set[tuple[int, int]] = set()  # page and row of the signs in the margins

    def write(self, mark: Mark) -> None:
        """Write a mark, one annotation a page; the note stands with the first."""
        if mark.sign or not mark.rects:
            page = self._page(mark.rects[0].page if mark.rects else mark.page)
            place = self._margin(page, mark) * page.derotation_matrix
            _finish(page, page.add_text_annot(place, ""), mark, mark.text)
            return
        text = mark.text
        for number in sorted({rect.page for rect in mark.rects}):
            page = self._page(number)
            quads = [
                (pymupdf.Rect(rect.x0, rect.y0, rect.x1, rect.y1) * page.derotation_matrix).quad
                for rect in mark.rects
                if rect.page == number
            ]
            annotation = page.add_highlight_annot(quads)
            annotation.set_opacity(OPACITY)
            _finish(page, annotation, mark, text)
            text = ""

    def _page(self, number: int) -> pymupdf.Page:
        if not 0 <= number < self._document.page_count:
            raise ValueError(f"there is no page {number + 1}")
        if number not in self._pages:
            self._pages[number] = self._document[number]
        return self._pages[number]

    def _margin(self, page: pymupdf.Page, mark: Mark) -> pymupdf.Point:
        """Return a free place in the right margin, level with the words; the places are cells of an icon's size."""
        row = int(mark.rects[0].y0 // ICON_SIZE) if mark.rects else 0
        while (page.number, row) in self._taken:
            row += 1
        self._taken.add((page.number, row))
        return pymupdf.Point(max(0.0, page.rect.width - 1.2 * ICON_SIZE), row * ICON_SIZE)


def _finish(page: pymupdf.Page, annotation: Any, mark: Mark, text: str) -> None:  # noqa: ANN401 (pymupdf has no types)
    annotation.set_colors(stroke=mark.colour)
    annotation.set_info(title=_clean(mark.author), content=_clean(text), subject=_clean(mark.subject))
    if text:
        annotation.set_popup(_popup(page, annotation.rect))
    annotation.update()


def _popup(page: pymupdf.Page, beside: pymupdf.Rect) -> pymupdf.Rect:
    """Return where a note's window opens: at the right edge, level with the words."""
    right = page.cropbox.width
    top = min(max(0.0, beside.y0), max(0.0, page.cropbox.height - POPUP_HEIGHT))
    return pymupdf.Rect(right - POPUP_WIDTH, top, right, top + POPUP_HEIGHT)


def _clean(text: str) -> str:
    """Return the text as a PDF can hold it: NUL would end it, a lone surrogate is no character."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").replace("\0", "\ufffd")


def _check(content: bytes, marks: Sequence[Mark], password: str | None, path: Path) -> None:
    """Open the copy as a reader would and compare what stands in it with what was meant."""
    with pymupdf.Document(stream=content, filetype="pdf") as copy:
        if copy.needs_pass and not copy.authenticate(password or ""):
            raise DocumentError(f"The annotated copy of {path} could not be opened again; nothing was exported.")
        found = {(annotation.subject, annotation.text) for annotation in annotations_in(copy)}
        expected = {(_clean(mark.subject), _normal(_clean(mark.text))) for mark in marks}
        if not expected <= {(subject, _normal(text)) for subject, text in found}:
            raise DocumentError(f"The annotated copy of {path} lacks some of its notes; nothing was exported.")


def _normal(text: str) -> str:
    """Return the text with one kind of line end: PDF knows carriage returns too."""
    return text.replace("\r\n", "\n").replace("\r", "\n")
