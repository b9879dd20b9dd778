"""Pages as pixels: what a pane asks a rendering worker for."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class PageSize:
    """Size of a page in points, as displayed (the file's own rotation applied)."""

    width: float
    height: float

    def turned(self, rotation: int) -> "PageSize":
        """Return the size after turning by `rotation` degrees, a multiple of 90."""
        return PageSize(self.height, self.width) if rotation % 180 else self


@dataclass(frozen=True, slots=True)
class PageSource:
    """The file whose pages are shown."""

    path: Path
    password: str | None = None

    def __repr__(self) -> str:
        """Keep the password out of messages."""
        return f"PageSource({self.path})"


@dataclass(frozen=True, slots=True)
class Inversion:
    """Dark pages: lightness inverted, hues kept, then black paper and white print moved to these colours (0xRRGGBB)."""

    paper: int
    ink: int


@dataclass(frozen=True, slots=True)
class Raster:
    """One rectangle of a page in device pixels.

    The whole page, turned by `rotation`, fills `width` × `height` pixels exactly; `left`, `top`, `right`, `bottom`
    select the part of it that is wanted.
    """

    page: int
    width: int
    height: int
    left: int
    top: int
    right: int
    bottom: int
    rotation: int = 0  # clockwise, degrees, a multiple of 90, on top of the file's own
    inversion: Inversion | None = None

    @property
    def columns(self) -> int:
        """Width of the part in pixels."""
        return self.right - self.left

    @property
    def rows(self) -> int:
        """Height of the part in pixels."""
        return self.bottom - self.top

    @property
    def size_bytes(self) -> int:
        """Bytes of the pixels: rows from the top without padding, each pixel blue, green, red and 255.

        Qt draws such pixels as they are; any others it would first make into these.
        """
        return BYTES_PER_PIXEL * self.columns * self.rows


BYTES_PER_PIXEL = 4
