"""All pages of a file as their own text tells them, with what must be said about damage."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reader.model.progress import Progress, Report
from reader.mupdf.open_file import OpenFile
from reader.mupdf.read import RawPage, declared_pages, raw_page

REPORT_EVERY = 8  # pages

PageReader = Callable[[OpenFile, Report], Sequence[RawPage]]
"""Reads all pages of a file in order and reports how far it is: `read_pages`, or what shares the work with others."""


@dataclass(frozen=True, slots=True)
class GatheredPages:
    """The pages in order, and sentences about those that could not be read as they should."""

    pages: tuple[RawPage, ...]
    warnings: tuple[str, ...]


def gather_pages(opened: OpenFile, report: Report, read: PageReader) -> GatheredPages:
    """Read all pages.

    Args:
        opened: the file.
        report: told about the progress; may raise `Cancelled`.
        read: reads the pages.
    """
    pages = tuple(read(opened, report))
    return GatheredPages(pages, (*opened.warnings, *_damage(opened, pages)))


def read_pages(opened: OpenFile, report: Report) -> list[RawPage]:
    """Read all pages of a file, one after the other."""
    total = opened.document.page_count
    pages: list[RawPage] = []
    for index in range(total):
        if index % REPORT_EVERY == 0:
            report(Progress(f"Reading {opened.path.name}", index, total))
        pages.append(raw_page(opened.document, index))
    return pages


def _damage(opened: OpenFile, pages: Sequence[RawPage]) -> list[str]:
    """Return a sentence on a damaged file."""
    failed = sum(page.failed for page in pages)
    total = declared_pages(opened.document)
    if not (failed or opened.document.is_repaired or total > len(pages)):
        return []
    readable = sum(not page.failed and not page.blank for page in pages)
    # The lost end of a repaired file may have held words of a page that is there.
    lost = "" if readable < total else "; words may be missing"
    return [f"{opened.path.name} is damaged: {readable} of {total} pages could be read{lost}."]
