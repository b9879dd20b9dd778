"""How large pages are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.workspace.shell import Fit

if TYPE_CHECKING:
    from reader.model.raster import PageSize

LEAST_ZOOM, GREATEST_ZOOM = 0.1, 8.0
ZOOM_STEP = 2**0.25  # four steps double the size


def bounded(zoom: float) -> float:
    """Return the zoom within its bounds."""
    return min(max(zoom, LEAST_ZOOM), GREATEST_ZOOM)


def fitted(fit: Fit | None, zoom: float, size: PageSize, room: tuple[float, float], dots: float) -> float:
    """Return the zoom that a fit asks for; `zoom` itself if there is none.

    Args:
        fit: what is fitted.
        zoom: the zoom so far.
        size: of what is fitted, points, turned: the usual page or the print on it.
        room: width and height that it may fill, device pixels.
        dots: device pixels a point at zoom 1.
    """
    across = max(1.0, room[0]) / (size.width * dots)
    down = max(1.0, room[1]) / (size.height * dots)
    match fit:
        case Fit.WIDTH | Fit.TEXT:
            zoom = across
        case Fit.PAGE:
            zoom = min(across, down)
        case Fit.ACTUAL:
            zoom = 1.0
        case None:
            pass
    return bounded(zoom)
