"""Pixels of pages: the right part, turned, and dark with pictures kept."""

from collections.abc import Iterator
from pathlib import Path

import pymupdf
import pytest

from reader.errors import DocumentError
from reader.model.raster import BYTES_PER_PIXEL, Inversion, PageSize, Raster
from reader.mupdf.render import LARGEST_PAGE, PageRenderer

WIDTH, HEIGHT = 200, 300
RED, BLUE, WHITE, BLACK = (255, 0, 0), (0, 0, 255), (255, 255, 255), (0, 0, 0)
PICTURE = pymupdf.Rect(100, 200, 180, 280)
DARK = Inversion(paper=0x202020, ink=0xE0E0E0)
DARK_PAPER, DARK_INK = (0x20, 0x20, 0x20), (0xE0, 0xE0, 0xE0)
ROUNDING = 4  # of 255: MuPDF inverts by way of another colour space

Pixel = tuple[int, int, int]


class Pixels:
    """What was rendered, by coordinates."""

    def __init__(self, renderer: PageRenderer, raster: Raster) -> None:
        self._bytes = bytearray(raster.size_bytes + 64)  # a shared buffer is larger than what is asked for
        self._columns = raster.columns
        renderer.render(raster, memoryview(self._bytes))

    def at(self, x: int, y: int) -> Pixel:
        """Return the colour of a pixel."""
        start = BYTES_PER_PIXEL * (y * self._columns + x)
        blue, green, red, opaque = self._bytes[start : start + BYTES_PER_PIXEL]
        assert opaque == 255
        return red, green, blue


@pytest.fixture
def renderer(tmp_path: Path) -> Iterator[PageRenderer]:
    """Two pages: a black square top left, a blue one top right, a red picture bottom right; a scan."""
    document = pymupdf.open()
    page = document.new_page(width=WIDTH, height=HEIGHT)
    page.draw_rect(pymupdf.Rect(0, 0, 50, 50), color=None, fill=(0, 0, 0))
    page.draw_rect(pymupdf.Rect(150, 0, 200, 50), color=None, fill=(0, 0, 1))
    picture = pymupdf.Pixmap(pymupdf.csRGB, pymupdf.IRect(0, 0, 8, 8), False)
    picture.set_rect(picture.irect, RED)
    page.insert_image(PICTURE, pixmap=picture)
    scan = document.new_page(width=HEIGHT, height=WIDTH)
    picture.set_rect(picture.irect, WHITE)
    scan.insert_image(scan.rect, pixmap=picture)
    path = tmp_path / "page.pdf"
    document.save(path)
    document.close()
    with PageRenderer(path) as renderer:
        yield renderer


def whole(page: int, width: int, height: int, rotation: int = 0, inversion: Inversion | None = None) -> Raster:
    return Raster(page, width, height, 0, 0, width, height, rotation, inversion)


def test_sizes_are_told_in_points(renderer: PageRenderer) -> None:
    assert renderer.sizes() == (PageSize(WIDTH, HEIGHT), PageSize(HEIGHT, WIDTH))


@pytest.mark.parametrize("scale", [0.5, 1.0, 1.37, 2.0])
def test_a_page_fills_its_pixels_at_any_scale(renderer: PageRenderer, scale: float) -> None:
    width, height = round(WIDTH * scale), round(HEIGHT * scale)
    pixels = Pixels(renderer, whole(0, width, height))
    assert pixels.at(1, 1) == BLACK
    assert pixels.at(width - 2, 1) == BLUE
    assert pixels.at(width // 2, 1) == WHITE
    assert pixels.at(round(140 * scale), round(240 * scale)) == RED
    assert pixels.at(width - 1, height - 1) == WHITE


@pytest.mark.parametrize(
    ("rotation", "black", "blue"),
    [(0, (1, 1), (198, 1)), (90, (298, 1), (298, 198)), (180, (198, 298), (1, 298)), (270, (1, 198), (1, 1))],
)
def test_pages_turn_clockwise(
    renderer: PageRenderer, rotation: int, black: tuple[int, int], blue: tuple[int, int]
) -> None:
    width, height = (HEIGHT, WIDTH) if rotation % 180 else (WIDTH, HEIGHT)
    pixels = Pixels(renderer, whole(0, width, height, rotation))
    assert pixels.at(*black) == BLACK
    assert pixels.at(*blue) == BLUE


def test_parts_fit_together_to_the_pixel(renderer: PageRenderer) -> None:
    width, height = 2 * WIDTH + 1, 2 * HEIGHT + 1
    page = Pixels(renderer, whole(0, width, height))
    left, top = 97, 395
    part = Pixels(renderer, Raster(0, width, height, left, top, width, height))
    for x in range(0, width - left, 7):
        for y in range(0, height - top, 7):
            assert part.at(x, y) == page.at(left + x, top + y)


def test_dark_pages_invert_lightness_and_keep_hues_and_pictures(renderer: PageRenderer) -> None:
    pixels = Pixels(renderer, whole(0, WIDTH, HEIGHT, inversion=DARK))
    assert pixels.at(100, 100) == pytest.approx(DARK_PAPER, abs=ROUNDING)
    assert pixels.at(10, 10) == pytest.approx(DARK_INK, abs=ROUNDING)
    red, green, blue = pixels.at(190, 10)
    assert blue > max(red, green), "blue stays blue"
    assert blue > 0x20, "and is as light on dark paper as it was dark on white"
    assert pixels.at(140, 240) == RED, "a picture is not inverted"


def test_pictures_keep_their_colours_on_turned_parts(renderer: PageRenderer) -> None:
    # Turned by 90 degrees, x on the page runs down and y runs to the left: the picture covers x 20..100, y 100..180.
    part = Pixels(renderer, Raster(0, HEIGHT, WIDTH, 50, 90, 150, 200, 90, DARK))
    assert part.at(20, 30) == RED
    assert part.at(60, 30) != RED, "beside the picture there is paper"


def test_a_scanned_page_is_inverted_as_a_whole(renderer: PageRenderer) -> None:
    assert Pixels(renderer, whole(1, HEIGHT, WIDTH, inversion=DARK)).at(150, 100) == pytest.approx(
        DARK_PAPER, abs=ROUNDING
    )


def test_what_has_no_room_is_not_drawn(renderer: PageRenderer) -> None:
    raster = whole(0, 50, 50)
    with pytest.raises(ValueError, match="do not hold"):
        renderer.render(raster, memoryview(bytearray(raster.size_bytes - 1)))


def test_many_pages_can_be_rendered_one_after_the_other(tmp_path: Path) -> None:
    document = pymupdf.open()
    for number in range(30):
        page = document.new_page(width=10, height=10)
        page.draw_rect(page.rect, color=None, fill=(number / 100, 0, 0))
    path = tmp_path / "thirty.pdf"
    document.save(path)
    with PageRenderer(path) as renderer:
        shades = [Pixels(renderer, whole(page % 30, 10, 10)).at(5, 5)[0] for page in range(33)]
    assert shades[:30] == sorted(set(shades))
    assert shades[30:] == shades[:3]


def test_a_file_that_is_no_document_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match=r"missing\.pdf"):
        PageRenderer(tmp_path / "missing.pdf")


def test_a_damaged_page_is_told_by_its_number(tmp_path: Path) -> None:
    document = pymupdf.open()
    page = document.new_page()
    page.insert_text((72, 72), "nested")
    # More saved states than MuPDF allows: a page that opens and cannot be interpreted.
    document.update_stream(page.get_contents()[0], b"q " * 100_000 + b"1 0 0 rg 0 0 9 9 re f")
    path = tmp_path / "nested.pdf"
    document.save(path)
    with PageRenderer(path) as renderer, pytest.raises(DocumentError, match=r"Page 1 of nested\.pdf is damaged"):
        Pixels(renderer, whole(0, 10, 10))


def test_impossible_sizes_are_brought_within_bounds(tmp_path: Path) -> None:
    document = pymupdf.open()
    page = document.new_page()
    document.xref_set_key(page.xref, "MediaBox", "[0 0 9000000 0.001]")
    path = tmp_path / "odd.pdf"
    document.save(path)
    with PageRenderer(path) as renderer:
        (size,) = renderer.sizes()
        Pixels(renderer, whole(0, 50, 50))
    assert 0 < size.height <= LARGEST_PAGE
    assert 0 < size.width <= LARGEST_PAGE
