"""The report on paper."""

from pathlib import Path

import pymupdf
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from reader.ui.print_report import print_report


def printed(html: str, path: Path) -> Path:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    print_report(html, printer)
    return path


def test_two_columns_stand_side_by_side_and_a_verdict_has_its_colour(qtbot: QtBot, tmp_path: Path) -> None:  # noqa: ARG001 (fonts need an application)
    cells = '<td width="50%">left</td><td width="50%"><span class="absent">right</span></td>'
    file = printed(f'<html><body><table width="100%"><tr>{cells}</tr></table></body></html>', tmp_path / "report.pdf")
    with pymupdf.open(file) as paper:
        page = paper[0]
        places = {word[4]: word for word in page.get_text("words")}
        colours = {
            span["text"]: span["color"]
            for block in page.get_text("dict")["blocks"]
            for line in block.get("lines", ())
            for span in line["spans"]
        }
        width = page.rect.width
    assert abs(places["left"][1] - places["right"][1]) < 3
    assert places["left"][0] < 0.2 * width < 0.45 * width < places["right"][0]
    assert colours["right"] == 0xA31B1B


def test_no_heading_stands_alone_at_the_foot_of_a_page(qtbot: QtBot, tmp_path: Path) -> None:  # noqa: ARG001 (fonts need an application)
    findings = [
        f'<h3>Heading {number}</h3><table width="100%"><tr><td><p class="place">Place {number}</p>'
        f"<p>{'Words of the passage. ' * (9 + 31 * (number % 7))}</p></td></tr></table>"
        for number in range(60)
    ]
    with pymupdf.open(printed(f"<html><body>{''.join(findings)}</body></html>", tmp_path / "report.pdf")) as paper:
        pages = [page.get_text().split() for page in paper]
    assert len(pages) > 20
    assert [page for page in pages if page[-3] == "Place"] == []  # behind it stand its number and that of the page
    assert sum(page.count("Heading") for page in pages) == 60
