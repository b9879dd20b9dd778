"""Fitting the print instead of the paper to the view."""

from array import array
from dataclasses import replace

import pytest

from reader.model.document import Document, Page, WordBoxes
from reader.model.geometry import PageRect
from reader.model.span import Span
from reader.ui.highlights import Highlight
from reader.ui.page_frame import Place
from reader.ui.print_area import print_area
from reader.ui.reading_pane import ReadingPane
from reader.workspace.shell import Fit
from tests.ui.pane.conftest import HEIGHT, WIDTH, Printed

A4 = (595.0, 842.0)
Box = tuple[float, float, float, float]


def document(*pages: tuple[tuple[float, float], list[Box]]) -> Document:
    """Return a document of words of one letter, parted by spaces, that stand in these boxes."""
    boxes = [(number, box) for number, (_, on_page) in enumerate(pages) for box in on_page]
    words = WordBoxes(
        array("I", range(0, 2 * len(boxes), 2)),
        array("I", range(1, 2 * len(boxes) + 1, 2)),
        array("I", (number for number, _ in boxes)),
        array("f", (edge for _, box in boxes for edge in box)),
    )
    made, start = [], 0
    for number, ((width, height), on_page) in enumerate(pages):
        made.append(Page(number, width, height, Span(start, start + 2 * len(on_page))))
        start += 2 * len(on_page)
    text = "w " * len(boxes)
    return Document("f" * 64, "a.pdf", "A", text, Span(0, len(text)), words, tuple(made))


PRINT: Box = (80.0, 90.0, 500.0, 700.0)


@pytest.mark.parametrize(
    ("made", "area"),
    [
        pytest.param(document((A4, [PRINT])), PageRect(0, *PRINT), id="one page"),
        pytest.param(
            document((A4, [(80, 90, 90, 100), (490, 690, 500, 700)])), PageRect(0, *PRINT), id="around all words"
        ),
        pytest.param(
            document(((900.0, 900.0), [(5, 5, 890, 890)]), (A4, [PRINT]), (A4, [PRINT])),
            PageRect(1, *PRINT),
            id="a page of another size does not count",
        ),
        pytest.param(
            document(*[(A4, [PRINT])] * 19, (A4, [(10, 10, 590, 830)])), PageRect(0, *PRINT), id="nor one of twenty"
        ),
        pytest.param(
            document((A4, [PRINT]), (A4, [(100, 90, 520, 700)])),
            PageRect(0, 80, 90, 520, 700),
            id="left and right pages both fit",
        ),
        pytest.param(document((A4, []), (A4, [PRINT])), PageRect(1, *PRINT), id="an empty page does not count"),
        pytest.param(document((A4, [])), None, id="no text"),
    ],
)
def test_the_print_of_the_usual_page(made: Document, area: PageRect | None) -> None:
    assert print_area(made) == area


@pytest.fixture
def narrow(pane: ReadingPane, printed: Printed) -> ReadingPane:
    """A pane on pages whose print fills a strip at the right of the paper."""
    strip = (220.0, 60.0, 360.0, 500.0)
    words = document(*[((WIDTH, HEIGHT), [strip])] * 4)
    pane.show_document(replace(words, path=str(printed.path)))
    pane.set_fit(Fit.TEXT)
    return pane


def test_the_print_fills_the_view(narrow: ReadingPane) -> None:
    area = narrow.view_rect(PageRect(0, 220, 60, 360, 500))
    width = narrow.viewport().width()
    assert 0 < area.left() < 0.1 * width
    assert 0.9 * width < area.right() < width
    assert area.left() == pytest.approx(width - area.right(), abs=2)


def test_it_does_so_at_another_size_and_turned(narrow: ReadingPane) -> None:
    narrow.resize(500, 480)
    area = narrow.view_rect(PageRect(0, 220, 60, 360, 500))
    assert 0.9 * 500 - 20 < area.right() < narrow.viewport().width()
    narrow.rotate()
    area = narrow.view_rect(PageRect(0, 220, 60, 360, 500))
    assert area.width() < narrow.viewport().width()
    assert area.width() > 0.8 * narrow.viewport().width()


def test_until_the_text_is_read_the_page_is_fitted(pane: ReadingPane, printed: Printed) -> None:
    pane.show_document(None)
    pane.set_fit(Fit.TEXT)
    paper = pane.zoom
    pane.show_document(printed.document)
    assert pane.zoom >= paper


def test_no_letter_stands_behind_a_sign(narrow: ReadingPane) -> None:
    narrow.set_zoom(2.5)
    line_of_print: Box = (100, 250, 300, 262)
    narrow.go_to(Place(1, 250, 250))
    marked = document(((WIDTH, HEIGHT), []), ((WIDTH, HEIGHT), [line_of_print]))
    narrow.set_highlights([Highlight("q", marked, (Span(0, 1),), "altered")])
    line = narrow.view_rect(PageRect(1, *line_of_print))
    assert line.left() < 0, "the print runs below the sign"
    image = narrow.viewport().grab().toImage()
    ratio, paper = image.devicePixelRatio(), narrow.page_theme.paper
    row = [image.pixelColor(x, round(line.center().y() * ratio)).name() for x in range(round(60 * ratio))]
    edge = row.index(narrow.page_theme.highlight("altered", current=False).name())
    assert narrow.page_theme.role("altered").name() in row[:edge]
    assert {row[0], row[edge - 2]} == {paper.name()}


def test_signs_stay_in_sight_beside_the_print(narrow: ReadingPane) -> None:
    narrow.go_to(Place(1, 290, 250))
    line_of_print: Box = (220, 250, 360, 262)
    marked = document(((WIDTH, HEIGHT), []), ((WIDTH, HEIGHT), [line_of_print]))
    narrow.set_highlights([Highlight("q", marked, (Span(0, 1),), "altered")])
    line = narrow.view_rect(PageRect(1, *line_of_print))
    image = narrow.viewport().grab().toImage()
    ratio = image.devicePixelRatio()
    hue = narrow.page_theme.role("altered")
    colours = {
        image.pixelColor(round(x * ratio), round(y * ratio)).name()
        for x in range(round(line.left()))
        for y in range(round(line.top()), round(line.bottom()))
    }
    assert hue.name() in colours
