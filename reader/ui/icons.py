"""The program's own icons: one line weight, drawn in the text's colour."""

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from reader.resources import resource

_SIZES = (16, 20, 24, 32, 48)  # logical and doubled sizes of buttons and the window's icon
_INK = "#000000"  # stands for the text's colour in the files


def icon(name: str, colour: QColor) -> QIcon:
    """Return an icon in a colour.

    Args:
        name: of the file in `resources/icons`, without ending.
        colour: takes the place of the files' black.
    """
    drawing = resource(f"icons/{name}.svg").read_text(encoding="utf-8").replace(_INK, colour.name())
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    built = QIcon()
    for size in _SIZES:
        pixmap = QPixmap(QSize(size, size))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        built.addPixmap(pixmap)
    return built
