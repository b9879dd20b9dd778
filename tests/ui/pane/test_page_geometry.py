"""Where pages lie, what of them is in view, and how large they are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF

from reader.model.geometry import PageRect
from reader.model.raster import PageSize
from reader.ui.page_frame import PageFrame, Place
from reader.ui.page_stack import PageStack, usual_size
from reader.ui.page_tiles import WHOLE_PIXELS, tiles_of
from reader.ui.zoom import GREATEST_ZOOM, LEAST_ZOOM, fitted
from reader.workspace.shell import Fit

A4, WIDE = PageSize(595, 842), PageSize(842, 595)
SIZES = (A4, A4, WIDE, PageSize(300, 300), A4)
scales = st.floats(0.2, 9.0)
rotations = st.sampled_from([0, 90, 180, 270])


@given(scales, rotations, st.integers(0, 4), st.floats(0.01, 0.99), st.floats(0.01, 0.99))
def test_a_point_of_a_page_is_found_again(scale: float, rotation: int, page: int, across: float, down: float) -> None:
    stack = PageStack(SIZES, scale, rotation, 12)
    x, y = across * SIZES[page].width, down * SIZES[page].height
    at = stack.rect(PageRect(page, x, y, x, y)).topLeft()
    found, found_x, found_y = stack.place(at.x(), at.y())
    assert found == page
    assert (found_x, found_y) == pytest.approx((x, y), abs=0.01)


@given(scales, rotations)
def test_a_page_fills_whole_pixels(scale: float, rotation: int) -> None:
    stack = PageStack(SIZES, scale, rotation, 12)
    for page, size in enumerate(SIZES):
        whole = stack.rect(PageRect(page, 0, 0, size.width, size.height))
        area = stack.page_rect(page)
        assert (whole.x(), whole.y()) == pytest.approx((area.x(), area.y()))
        assert (whole.width(), whole.height()) == pytest.approx((area.width(), area.height()))


def test_a_turned_page_shows_its_left_margin_on_top() -> None:
    stack = PageStack((A4,), 1.0, 90, 0)
    page = stack.page_rect(0)
    assert (page.width(), page.height()) == (842, 595)
    margin = stack.rect(PageRect(0, 10, 100, 20, 200))
    assert (margin.top(), margin.height()) == (10, 10)
    assert margin.right() - page.left() == 842 - 100


@pytest.mark.parametrize(
    ("top", "bottom", "pages"),
    [(0, 5, []), (0, 13, [0]), (500, 900, [0, 1]), (855, 860, []), (0, 10_000, [0, 1, 2, 3, 4]), (-50, -10, [])],
)
def test_pages_between_two_heights(top: int, bottom: int, pages: list[int]) -> None:
    stack = PageStack(SIZES, 1.0, 0, 12)
    assert list(stack.pages_between(top, bottom)) == pages


def test_a_small_document_is_centred() -> None:
    frame = PageFrame(PageStack((PageSize(100, 100),), 1.0, 0, 10), 400, 300)
    area = frame.rect(PageRect(0, 0, 0, 100, 100))
    assert (area.center().x(), area.center().y()) == (200, 150)


@given(scales, rotations, st.floats(0, 4.999), st.sampled_from([1.0, 1.25, 1.5, 2.0]))
def test_positions_come_back(scale: float, rotation: int, position: float, ratio: float) -> None:
    stack = PageStack(SIZES, scale, rotation, 12)
    frame = PageFrame(stack, 800 * ratio, 600 * ratio, ratio)
    height = frame.height_at(position)
    assert PageFrame(stack, 0, 0, ratio, 0, round(height)).position() == pytest.approx(position, abs=0.02)


def test_scrolling_to_a_place_brings_it_there() -> None:
    stack = PageStack(SIZES, 3.0, 0, 12)
    frame = PageFrame(stack, 900, 700, 1.5)
    across, down = frame.scroll_to(Place(2, 400, 300), QPointF(123, 45))
    shown = PageFrame(stack, 900, 700, 1.5, across, down).rect(PageRect(2, 400, 300, 400, 300))
    assert (shown.x(), shown.y()) == pytest.approx((123, 45), abs=1)


def test_without_pages_there_are_no_places() -> None:
    frame = PageFrame(PageStack((), 1.0, 0, 12), 400, 300)
    assert frame.place() is None
    assert frame.position() == 0.0
    assert list(frame.pages) == []


@pytest.mark.parametrize(
    ("fit", "zoom"),
    [
        pytest.param(Fit.WIDTH, 595 / 595, id="width"),
        pytest.param(Fit.PAGE, 421 / 842, id="whole page"),
        pytest.param(Fit.ACTUAL, 1.0, id="size on paper"),
        pytest.param(None, 3.0, id="none keeps the zoom"),
    ],
)
def test_the_most_frequent_page_is_fitted(fit: Fit | None, zoom: float) -> None:
    assert fitted(fit, 3.0, usual_size(SIZES), (595, 421), 1.0) == pytest.approx(zoom)


def test_fitting_stays_within_bounds() -> None:
    assert fitted(Fit.WIDTH, 1.0, A4, (1, 1), 1.0) == LEAST_ZOOM
    assert fitted(Fit.WIDTH, 1.0, A4, (1e6, 1e6), 1.0) == GREATEST_ZOOM


@given(scales, st.integers(0, 4))
def test_tiles_cover_what_is_in_view_exactly_once(scale: float, page: int) -> None:
    stack = PageStack(SIZES, scale, 0, 12)
    area = stack.page_rect(page)
    view = PageFrame(stack, 900, 700, 1.0, 0, area.top() + area.height() // 3).area
    tiles = tiles_of(page, area, view, 0, None)
    assert all(raster.columns * raster.rows <= WHOLE_PIXELS for raster, _ in tiles)
    seen = area & view
    covered = sum((part & view).width() * (part & view).height() for _, part in tiles)
    assert covered == seen.width() * seen.height()
    for raster, part in tiles:
        assert (raster.width, raster.height) == (area.width(), area.height())
        assert (raster.left + area.left(), raster.top + area.top()) == (part.left(), part.top())
