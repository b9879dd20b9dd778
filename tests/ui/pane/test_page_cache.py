"""Rendered pages: in which order they come, how many are kept, what happens when one cannot be rendered."""

import itertools
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtGui import QColor, QPixmap
from pytestqt.qtbot import QtBot

from reader.model.raster import PageSource, Raster
from reader.ui import page_cache
from reader.ui.page_cache import PREVIEW_WIDTH, PageCache, PixmapStore, preview_of
from tests.ui.held_jobs import Held, HeldJobs
from tests.ui.pane.conftest import Printed


def page(number: int, width: int = 400) -> Raster:
    height = width * 7 // 5
    return Raster(number, width, height, 0, 0, width, height)


@pytest.fixture
def jobs() -> Iterator[HeldJobs]:
    jobs = HeldJobs()
    yield jobs
    jobs.close()


@pytest.fixture
def cache(qtbot: QtBot, jobs: HeldJobs, printed: Printed) -> Iterator[PageCache]:  # noqa: ARG001 (pixmaps want Qt)
    cache = PageCache(jobs)
    cache.set_source(PageSource(printed.path))
    yield cache
    cache.close()


@pytest.fixture
def slow(cache: PageCache, jobs: HeldJobs, printed: Printed, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let pages have taken their time so far: a second each."""
    seconds = itertools.count()
    monkeypatch.setattr(page_cache, "time", SimpleNamespace(perf_counter=lambda: next(seconds)))
    cache.want([page(0)])
    jobs.let_go()
    cache.set_source(PageSource(printed.path))


def raster_of(held: Held) -> Raster:
    return next(argument for argument in held.args if isinstance(argument, Raster))


def order(jobs: HeldJobs) -> list[tuple[int, int]]:
    """Render all; return page and width of each raster in the order in which they came."""
    rendered = []
    while jobs.waiting:
        raster = raster_of(jobs.let_go())
        rendered.append((raster.page, raster.width))
    return rendered


@pytest.mark.usefixtures("slow")
def test_previews_come_first_then_what_is_in_view_then_what_is_near(
    qtbot: QtBot, cache: PageCache, jobs: HeldJobs
) -> None:
    cache.want([page(1), page(2)], near=[page(3)])
    assert len(jobs.waiting) == 1, "one at a time: what is wanted may change"
    assert order(jobs) == [(1, PREVIEW_WIDTH), (2, PREVIEW_WIDTH), (1, 400), (2, 400)]
    assert not cache.is_idle()
    qtbot.waitUntil(lambda: bool(jobs.waiting))
    assert order(jobs) == [(3, 400)]
    assert cache.is_idle()


def test_what_is_near_is_wanted_no_more_once_the_view_is_elsewhere(
    qtbot: QtBot, cache: PageCache, jobs: HeldJobs
) -> None:
    cache.want([page(1)], near=[page(2)])
    cache.want([page(3)], near=[page(4)])
    qtbot.waitUntil(lambda: bool(jobs.waiting))
    assert order(jobs) == [(1, 400), (3, 400)]
    qtbot.waitUntil(lambda: bool(jobs.waiting))
    assert order(jobs) == [(4, 400)]


def test_pages_that_come_quickly_need_no_previews(cache: PageCache, jobs: HeldJobs) -> None:
    cache.want([page(1)])
    assert order(jobs) == [(1, 400)]


@pytest.mark.usefixtures("slow")
def test_what_is_scrolled_away_is_not_rendered_any_more(cache: PageCache, jobs: HeldJobs) -> None:
    cache.want([page(0), page(1)])
    cache.want([page(3)])
    assert order(jobs) == [(0, PREVIEW_WIDTH), (3, PREVIEW_WIDTH), (3, 400)]


def test_the_size_before_stands_in_while_zooming(cache: PageCache, jobs: HeldJobs) -> None:
    cache.want([page(0)])
    order(jobs)
    cache.want([page(0, 500)])
    stand_in = cache.stand_in(page(0, 500))
    assert stand_in is not None
    assert stand_in.width() == 400
    assert order(jobs) == [(0, 500)], "no preview is wanted"
    assert cache.sharp(page(0, 500)) is not None


def test_turned_or_dark_pages_do_not_stand_in(cache: PageCache, jobs: HeldJobs) -> None:
    cache.want([page(0)])
    order(jobs)
    turned = Raster(0, 560, 400, 0, 0, 560, 400, rotation=90)
    assert cache.stand_in(turned) is None


def test_pixels_are_those_of_the_page(cache: PageCache, jobs: HeldJobs) -> None:
    cache.want([page(3)])
    order(jobs)
    pixmap = cache.sharp(page(3))
    assert pixmap is not None
    image = pixmap.toImage()
    colours = {image.pixelColor(x, y).lightness() for x in range(40, 90) for y in range(60, 75)}
    assert min(colours) < 60, "print"
    assert max(colours) == 255, "on paper"
    assert image.pixelColor(399, 559) == QColor("white")


def test_a_page_that_fails_is_left_alone_and_the_others_come(qtbot: QtBot, cache: PageCache, jobs: HeldJobs) -> None:
    cache.want([page(0), page(1)])
    with qtbot.waitSignal(cache.failed) as failed:
        jobs.fail()
    assert failed.args == [0]
    assert cache.failures == {0: "This page crashed."}
    assert order(jobs) == [(1, 400)]
    cache.want([page(0)])
    assert not jobs.waiting, "it is not tried again and again"


def test_a_page_that_failed_is_tried_again_when_the_file_is_read_anew(
    cache: PageCache, jobs: HeldJobs, printed: Printed
) -> None:
    cache.want([page(0)])
    jobs.fail()
    cache.set_source(PageSource(printed.path))
    cache.want([page(0)])
    assert order(jobs) == [(0, 400)]
    assert not cache.failures


def test_another_file_s_pages_are_never_mixed_up(cache: PageCache, jobs: HeldJobs, tmp_path: Path) -> None:
    cache.want([page(0)])
    cache.set_source(PageSource(tmp_path / "other.pdf"))
    assert [held.job.finished for held in jobs.waiting] == [True], "the job for the old file is cancelled"
    jobs.waiting.clear()
    assert cache.size_bytes == 0


def test_pixmaps_are_bounded_in_bytes_and_the_oldest_go_first(qapp: object) -> None:  # noqa: ARG001 (pixmaps want Qt)
    size = 4 * 100 * 140
    store = PixmapStore(3 * size)
    for number in range(3):
        store.put(page(number, 100), QPixmap(100, 140))
    assert store.get(page(0, 100)) is not None
    store.put(page(3, 100), QPixmap(100, 140))
    kept = [number for number in range(4) if store.get(page(number, 100)) is not None]
    assert (kept, store.size) == ([0, 2, 3], 3 * size)
    store.put(page(9, 4000), QPixmap(1, 1))
    assert store.get(page(9, 4000)) is not None, "one that is too large is kept while it is looked at"


def test_a_preview_has_the_page_s_shape() -> None:
    preview = preview_of(Raster(0, 1000, 2000, 10, 20, 30, 40))
    assert (preview.width, preview.height) == (PREVIEW_WIDTH, 2 * PREVIEW_WIDTH)
    assert (preview.columns, preview.rows) == (preview.width, preview.height)


def test_a_page_as_small_as_a_preview_is_sharp_too(cache: PageCache, jobs: HeldJobs) -> None:
    cache.want([page(0, 120)])
    assert order(jobs) == [(0, 120)]
    assert cache.sharp(page(0, 120)) is not None
