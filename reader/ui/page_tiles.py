"""Parts of a page that are rendered one by one: the whole page, or tiles where it is too large for that."""

from __future__ import annotations

from PySide6.QtCore import QRect

from reader.model.raster import Inversion, Raster

WHOLE_PIXELS = 5_000_000  # A4 at 230 % and double density: 20 MB as a pixmap; a page beyond it is tiled
TILE = 1024  # pixels: small enough to come quickly, large enough that a screen takes about six


def tiles_of(
    page: int, area: QRect, view: QRect, rotation: int, inversion: Inversion | None
) -> list[tuple[Raster, QRect]]:
    """Return what to render of a page, and where it goes.

    Args:
        page: its number, counted from 0.
        area: where the page lies, device pixels.
        view: what is seen, in the same coordinates; a large page's tiles outside it are left out.
        rotation: of the page.
        inversion: for dark pages.
    """
    width, height = area.width(), area.height()
    if width * height <= WHOLE_PIXELS:
        return [(Raster(page, width, height, 0, 0, width, height, rotation, inversion), area)]
    tiles = []
    for top in range(0, height, TILE):
        for left in range(0, width, TILE):
            right, bottom = min(left + TILE, width), min(top + TILE, height)
            part = QRect(area.left() + left, area.top() + top, right - left, bottom - top)
            if part.intersects(view):
                tiles.append((Raster(page, width, height, left, top, right, bottom, rotation, inversion), part))
    return tiles
