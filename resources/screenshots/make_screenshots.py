"""Take the README's screenshots: python resources/screenshots/make_screenshots.py [FOLDER].

Opens the example in the real window, with real workers, on Qt's offscreen platform; data, settings and cache lie in
temporary folders. With the same fonts and the same version of Qt the pictures are the same, but for the dates of notes.
"""

import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent.parent))  # the checkout, if Rejoinder is not installed

from PySide6.QtCore import QPoint, Qt  # noqa: E402 (after the path)
from PySide6.QtGui import QColor, QImage, QPainter  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from reader.model.alignment import VerdictKind  # noqa: E402
from reader.resources import example_files  # noqa: E402
from reader.ui.chooser import Chooser  # noqa: E402
from reader.ui.languages import install_translators  # noqa: E402
from reader.ui.main_window import MainWindow  # noqa: E402
from reader.ui.qt_jobs import qt_jobs  # noqa: E402
from reader.ui.start import make_application, make_window  # noqa: E402
from reader.ui.theme import Theme  # noqa: E402
from reader.workspace.settings import Look, Settings  # noqa: E402

SIZE = (1280, 800)  # logical pixels
RATIO = 2  # device pixels to a logical one
PATIENCE = 60.0  # seconds for reading and comparing the example, on a slow machine
CALM = 0.8  # seconds without a change after which nothing more is to come
COLOURS = 112  # of a PNG with a palette; text in greys and five hues needs no more
SMALLEST = 0  # Qt's "quality" of a PNG: the strongest compression
ALTERED = "350 litres a second"  # words of the quotation whose number differs
CHAIN = "in support of the Harbour Board"  # words that the report quotes itself, from the note
REMARK = "The report says 3,500 litres, not 350. The letter drops a zero, then calls the figure impossible."
OTHERS = (  # words of other quotations, the review that they get, and the note
    ("without consequences", 1, ""),
    ("[n]egligence explains", 2, "The ellipsis is silent: what is left out is the finding itself."),
    ("must be considered complete", 4, "may, not must: the report concedes nothing here."),
    ("a deliberate policy of thirst", 5, "Not in the report, and not in the note of the mission."),
)


@dataclass(frozen=True, slots=True)
class Picture:
    """One screenshot: its name, the settings of its window, and what is done before it is taken."""

    name: str
    settings: Settings
    prepare: Callable[[MainWindow], None]


def altered(window: MainWindow) -> None:
    """Stand at the quotation with the wrong number."""
    select(window, ALTERED)


def dark(window: MainWindow) -> None:
    """Stand at the same quotation."""
    select(window, ALTERED)


def chain(window: MainWindow) -> None:
    """Stand at words that the source quotes itself, and peek at what the footnote refers to."""
    select(window, CHAIN)
    window.run("reference.peek")


def notes(window: MainWindow) -> None:
    """Review and write about the quotation, and list the notes."""
    for words, review, note in (*OTHERS, (ALTERED, 4, REMARK)):
        select(window, words)
        window.run(f"review.{review}")
        if note:
            window.run("note.write")
            window.editor.text.setPlainText(note)
            window.run("note.save")
    window.run("panel.notes")


def palette(window: MainWindow) -> None:
    """Look for a command in the palette."""
    select(window, ALTERED)
    window.run("program.palette")
    for chooser in window.findChildren(Chooser):
        chooser.field.setText("next")


def french(window: MainWindow) -> None:
    """Stand at the same quotation."""
    select(window, ALTERED)


LIGHT = Settings(author="A. Reader", language="en", look=Look.LIGHT)
DARK = Settings(author="A. Reader", language="en", look=Look.DARK)
FRENCH = Settings(author="A. Reader", language="fr", look=Look.LIGHT)

PICTURES = (
    Picture("altered", LIGHT, altered),
    Picture("dark", DARK, dark),
    Picture("chain", LIGHT, chain),
    Picture("notes", LIGHT, notes),
    Picture("palette", DARK, palette),
    Picture("french", FRENCH, french),
)


def select(window: MainWindow, words: str) -> None:
    """Make the finding with these words the current one."""
    comparison = window.session.comparison
    if comparison is None:
        raise RuntimeError("the example was not compared")
    text = comparison.reply.text
    finding = next(
        finding for finding in comparison.findings if words in " ".join(finding.quotation.span.of(text).split())
    )
    window.session.current.select(finding.id)


def wait(until: Callable[[], bool]) -> None:
    """Let the event loop run until something holds."""
    end = time.monotonic() + PATIENCE
    while not until():
        if time.monotonic() > end:
            raise TimeoutError("the example was not read and compared in time")
        QApplication.processEvents()
        time.sleep(0.01)


def calm(window: MainWindow) -> QImage:
    """Return the picture of the window once it has stopped changing."""
    last, since = taken(window), time.monotonic()

    def still() -> bool:
        nonlocal last, since
        now = taken(window)
        if now != last:
            last, since = now, time.monotonic()
        return time.monotonic() - since > CALM

    wait(still)
    return last


def taken(window: MainWindow) -> QImage:
    """Return the picture of the window with the dialogs and popups in front of it."""
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    corner = window.mapToGlobal(QPoint())
    for widget in QApplication.topLevelWidgets():
        if widget is not window and widget.isVisible() and widget.parentWidget() is not None:
            painter.drawPixmap(widget.mapToGlobal(QPoint()) - corner, widget.grab())
            painter.setPen(QColor(Qt.GlobalColor.gray))
            painter.drawRect(widget.rect().translated(widget.mapToGlobal(QPoint()) - corner))
    painter.end()
    return picture


def with_palette(picture: QImage, theme: Theme) -> QImage:
    """Return the picture in the verdicts' colours and its most frequent ones, each other as the nearest of them."""
    pixels = memoryview(cast("Any", picture.constBits())).cast("B").cast("I")
    table = [theme.verdict(kind).rgb() for kind in VerdictKind]
    table += [pixel for pixel, _ in Counter(pixels).most_common(COLOURS - len(table))]
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return picture.convertToFormat(QImage.Format.Format_Indexed8, table, flags)


def take(picture: Picture, folder: Path) -> None:
    """Open a window, prepare it and write its picture."""
    application = make_application(["rejoinder"])
    application.setCursorFlashTime(0)
    install_translators(application, picture.settings.language)
    window = make_window(qt_jobs(application), picture.settings)
    window.building.finish()
    window.resize(*SIZE)
    window.show()
    reply, *sources = example_files()
    window.session.open(reply, sources, folder / f"{picture.name}.sqlite")
    wait(lambda: window.session.comparison is not None and not window.session.busy)
    calm(window)
    window.view.reply.pane.setFocus()
    picture.prepare(window)
    image = calm(window)
    file = folder / f"{picture.name}.png"
    with_palette(image, window.theme).save(str(file), quality=SMALLEST)
    window.close()
    window.session.jobs.close()
    close_others()
    print(f"{file.name}: {file.stat().st_size // 1000} kB")


def close_others() -> None:
    """Close what is left of a window's popups."""
    for widget in QApplication.topLevelWidgets():
        widget.close()
        widget.deleteLater()
    QApplication.processEvents()


def main() -> None:
    """Take all pictures into the folder of this script, or another one."""
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(RATIO)}
    for picture in PICTURES:
        with tempfile.TemporaryDirectory() as home:  # one for each: a window opens as the one before was left
            for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "APPDATA", "LOCALAPPDATA"):
                os.environ[name] = home
            made = Path(home) / "pictures"
            made.mkdir()
            take(picture, made)
            (target / f"{picture.name}.png").write_bytes((made / f"{picture.name}.png").read_bytes())


if __name__ == "__main__":
    main()
