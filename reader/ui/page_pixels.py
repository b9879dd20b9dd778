"""The pixels that belong to what is in view: which are wanted, which are there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

from reader.ui.page_tiles import tiles_of
from reader.ui.page_view import Tile

if TYPE_CHECKING:
    from reader.model.raster import Inversion, Raster
    from reader.ui.page_cache import PageCache
    from reader.ui.page_frame import PageFrame


@dataclass(frozen=True, slots=True)
class PagePixels:
    """The pixels of the pages in a frame, as far as the cache has them."""

    cache: PageCache
    frame: PageFrame
    inversion: Inversion | None

    def tiles(self, page: int) -> list[Tile]:
        """Return the parts of a page with the pixels that are there."""
        tiles = []
        for raster, area in self._rasters(page):
            sharp = self.cache.sharp(raster)
            tiles.append(Tile(raster, area, sharp, self.cache.stand_in(raster) if sharp is None else None))
        return tiles

    def request(self) -> None:
        """Ask for what is in view and for the page before and behind it."""
        pages = self.frame.pages
        visible = [raster for page in pages for raster, _ in self._rasters(page)]
        near = (page for page in (pages.stop, pages.start - 1) if 0 <= page < len(self.frame.stack))
        self.cache.want(visible, [raster for page in near for raster, _ in self._rasters(page)])

    def are_sharp(self) -> bool:
        """Tell whether everything in view is there at its full sharpness."""
        return all(tile.sharp is not None for page in self.frame.pages for tile in self.tiles(page))

    def are_there(self) -> bool:
        """Tell whether everything in view is there in some form."""
        tiles = (tile for page in self.frame.pages for tile in self.tiles(page))
        return all(tile.sharp is not None or tile.stand_in is not None for tile in tiles)

    def _rasters(self, page: int) -> list[tuple[Raster, QRect]]:
        """Return the parts of a page that are in view, and where they go."""
        stack = self.frame.stack
        return tiles_of(page, stack.page_rect(page), self.frame.area, stack.rotation, self.inversion)
