"""Page sizes and pixels for the panes."""

import math
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

import pymupdf
from pymupdf import mupdf

from reader.errors import DocumentError
from reader.model.progress import Report, silent
from reader.model.raster import BYTES_PER_PIXEL, Inversion, PageSize, Raster
from reader.mupdf.open_file import open_file

KEPT_PAGES = 12  # interpreted pages kept: a preview, its sharp page and its tiles cost one interpretation
SCAN_SHARE = 0.6  # a picture that covers more of its page is a scan: print to be inverted, not a picture to be spared
LEAST_PICTURE = 24.0  # points; smaller pictures are rules, bullets and ornaments and are inverted with the print
WHITE = 255  # each byte of a pixel of empty paper
LEAST_PAGE, LARGEST_PAGE = 3.0, 14_400.0  # points: the bounds that ISO 32000 (Annex C) names for a page


class PageRenderer:
    """Renders the pages of one document; keeps the last pages in interpreted form.

    Args:
        path: the file.
        password: for an encrypted file.
        report: told while a conversion is waited for; may raise `Cancelled`.

    Raises:
        DocumentError: the file cannot be opened.
    """

    def __init__(self, path: Path, password: str | None = None, report: Report = silent) -> None:
        self._path = path
        self._open = ExitStack()
        self._document: pymupdf.Document = self._open.enter_context(open_file(path, password, report)).document
        self._pages: OrderedDict[int, mupdf.FzDisplayList] = OrderedDict()

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the document."""
        self.close()

    def close(self) -> None:
        """Close the document."""
        self._pages.clear()
        self._open.close()

    def sizes(self) -> tuple[PageSize, ...]:
        """Return the size of every page; a size that no page can have is brought within bounds.

        Raises:
            DocumentError: the file is damaged.
        """
        with _damage_told(f"{self._path.name} is damaged: its pages cannot be read."):
            # MuPDF's own pages: PyMuPDF's take twice the time, for which the first page of all may have to wait.
            pages = (mupdf.fz_load_page(self._document.this, page) for page in range(len(self._document)))
            rects = [mupdf.fz_bound_page(page) for page in pages]
        return tuple(PageSize(_bounded(rect.x1 - rect.x0), _bounded(rect.y1 - rect.y0)) for rect in rects)

    def render(self, raster: Raster, pixels: memoryview) -> None:
        """Draw `raster` into the front of `pixels`, laid out as the raster says.

        Raises:
            DocumentError: the page is damaged.
            ValueError: there is no room for it.
        """
        if len(pixels) < raster.size_bytes:
            raise ValueError(f"{len(pixels)} bytes do not hold {raster}")
        with _damage_told(f"Page {raster.page + 1} of {self._path.name} is damaged and cannot be shown."):
            pixmap = self._draw(raster, pixels)
            if raster.inversion is not None:
                originals = [(rows, [bytes(pixels[row]) for row in rows]) for rows in self._pictures(raster)]
                _invert(pixmap, raster.inversion)
                for rows, original in originals:
                    for row, taken in zip(rows, original, strict=True):
                        pixels[row] = taken

    def _interpreted(self, page: int) -> mupdf.FzDisplayList:
        """Return a page's display list, interpreting it if it is not at hand."""
        kept = self._pages.get(page)
        if kept is None:
            kept = mupdf.fz_new_display_list_from_page(mupdf.fz_load_page(self._document.this, page))
            self._pages[page] = kept
            if len(self._pages) > KEPT_PAGES:
                self._pages.popitem(last=False)
        self._pages.move_to_end(page)
        return kept

    def _draw(self, raster: Raster, pixels: memoryview) -> mupdf.FzPixmap:
        """Draw `raster` as printed into `pixels`, and return them as MuPDF knows them: valid as long as they are."""
        page = self._interpreted(raster.page)
        area = mupdf.FzIrect(raster.left, raster.top, raster.right, raster.bottom)
        # No separations: PyMuPDF's own constructor passes an empty set, which simulates overprint by way of CMYK,
        # makes black print grey and takes twenty times as long. With alpha: so each pixel has its fourth byte.
        no_separations, alpha = mupdf.FzSeparations(), 1
        memory = mupdf.python_mutable_buffer_data(pixels)
        pixmap = mupdf.fz_new_pixmap_with_bbox_and_data(mupdf.fz_device_bgr(), area, no_separations, alpha, memory)
        mupdf.fz_clear_pixmap_with_value(pixmap, WHITE)
        # The device is MuPDF's own rather than DisplayList.get_pixmap: only so are the edges exact to the pixel.
        matrix = mupdf.FzMatrix(*_matrix(pymupdf.Rect(mupdf.fz_bound_display_list(page)), raster))
        device = mupdf.fz_new_draw_device(matrix, pixmap)
        everywhere = mupdf.FzRect(mupdf.FzRect.Fixed_INFINITE)
        mupdf.fz_run_display_list(page, device, mupdf.FzMatrix(), everywhere, mupdf.FzCookie())
        mupdf.fz_close_device(device)
        return pixmap

    def _pictures(self, raster: Raster) -> list[list[slice]]:
        """Return where the rows of pictures whose colours are kept stand in the pixels that are wanted."""
        page = self._document.load_page(raster.page)
        part = pymupdf.IRect(raster.left, raster.top, raster.right, raster.bottom)
        matrix = _matrix(page.rect, raster)
        found = []
        for picture in page.get_image_info():
            rect = pymupdf.Rect(picture["bbox"]) * page.rotation_matrix & page.rect
            small = min(rect.width, rect.height) < LEAST_PICTURE
            if small or rect.get_area() > SCAN_SHARE * page.rect.get_area():
                continue
            seen = (rect * matrix).round() & part
            if not seen.is_empty:
                found.append(_rows(seen, raster))
        return found


@contextmanager
def _damage_told(sentence: str) -> Iterator[None]:
    """Tell what MuPDF cannot make sense of as the user's error."""
    try:
        yield
    except (mupdf.FzErrorBase, RuntimeError, ValueError, IndexError) as error:
        raise DocumentError(sentence) from error


def _bounded(length: float) -> float:
    """Return a page's width or height as one that can be laid out; what is no number is the least."""
    return min(max(length, LEAST_PAGE), LARGEST_PAGE) if math.isfinite(length) else LEAST_PAGE


def _matrix(page: pymupdf.Rect, raster: Raster) -> pymupdf.Matrix:
    """Return the matrix that makes the turned page fill `raster.width` × `raster.height` pixels exactly."""
    turned = page * pymupdf.Matrix(raster.rotation)
    to_origin = pymupdf.Matrix(raster.rotation) * pymupdf.Matrix(1, 0, 0, 1, -turned.x0, -turned.y0)
    return to_origin * pymupdf.Matrix(
        raster.width / max(turned.width, LEAST_PAGE), raster.height / max(turned.height, LEAST_PAGE)
    )


def _rows(area: pymupdf.IRect, raster: Raster) -> list[slice]:
    """Return where the rows of `area` (device pixels) lie in the bytes of the raster that holds it."""
    stride = BYTES_PER_PIXEL * raster.columns
    left, right = (BYTES_PER_PIXEL * (x - raster.left) for x in (area.x0, area.x1))
    starts = (stride * (row - raster.top) for row in range(area.y0, area.y1))
    return [slice(start + left, start + right) for start in starts]


def _invert(pixmap: mupdf.FzPixmap, inversion: Inversion) -> None:
    """Invert the lightness of all pixels and move paper and print to the colours wanted."""
    mupdf.fz_invert_pixmap_luminance(pixmap)
    mupdf.fz_tint_pixmap(pixmap, inversion.paper, inversion.ink)
