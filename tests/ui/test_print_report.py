"""The report on paper."""

from pathlib import Path

import pymupdf
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from reader.ui.print_report import print_report


def test_two_columns_stand_side_by_side_and_a_verdict_has_its_colour(qtbot: QtBot, tmp_path: Path) -> None:  # noqa: ARG001 (fonts need an application)
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "report.pdf"))
    cells = '<td width="50%">left</td><td width="50%"><span class="absent">right</span></td>'
    print_report(f'<html><body><table width="100%"><tr>{cells}</tr></table></body></html>', printer)
    with pymupdf.open(tmp_path / "report.pdf") as paper:
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
