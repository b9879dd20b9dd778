"""All pages of a file as their own text tells them, with what must be said about damage."""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.model.progress import Progress, Report
from reader.mupdf.open_file import OpenFile
from reader.mupdf.read import RawPage, declared_pages, raw_page

_REPORT_EVERY = 8  # pages


@dataclass(frozen=True, slots=True)
class GatheredPages:
    """The pages in order, and sentences about those that could not be read as they should."""

    pages: tuple[RawPage, ...]
    warnings: tuple[str, ...]


def gather_pages(opened: OpenFile, report: Report) -> GatheredPages:
    """Read all pages.

    Args:
        opened: the file.
        report: told about the progress; may raise `Cancelled`.
    """
    document, name = opened.document, opened.path.name
    total = document.page_count
    pages: list[RawPage] = []
    for index in range(total):
        if index % _REPORT_EVERY == 0:
            report(Progress(f"Reading {name}", index, total))
        pages.append(raw_page(document, index))
    return GatheredPages(tuple(pages), (*opened.warnings, *_damage(opened, pages)))


def _damage(opened: OpenFile, pages: Sequence[RawPage]) -> list[str]:
    """Return a sentence on a damaged file."""
    failed = sum(page.failed for page in pages)
    total = declared_pages(opened.document)
    if not (failed or opened.document.is_repaired or total > len(pages)):
        return []
    readable = sum(not page.failed and not page.blank for page in pages)
    return [f"{opened.path.name} is damaged: {readable} of {total} pages could be read."]
