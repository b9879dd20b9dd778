"""All pages of a file, those without text recognised from their pictures, with what must be said about them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.model.progress import Progress, Report
from reader.mupdf.failures import OPENING_FAILURES
from reader.mupdf.open_file import OpenFile
from reader.mupdf.read import RawPage, declared_pages, raw_page
from reader.mupdf.recognise import INSTALL_HINT, installed_languages, recognised_page

_MOST_UNREADABLE = 0.3  # of a page's characters: more are no text but its ruins (a font without a way to Unicode)
_RUINS = re.compile("[\ufffd\ue000-\uf8ff]")  # characters without a meaning of their own
_REPORT_EVERY = 8  # pages
_MOST_NAMED = 6  # ranges of pages that a sentence lists


@dataclass(frozen=True, slots=True)
class GatheredPages:
    """The pages in order, and sentences about those that could not be read as they should."""

    pages: tuple[RawPage, ...]
    warnings: tuple[str, ...]


def gather_pages(opened: OpenFile, report: Report, languages: Sequence[str] = ()) -> GatheredPages:
    """Read all pages; recognise those that hold a picture but no text that can be read.

    Args:
        opened: the file.
        report: told about the progress; may raise `Cancelled`.
        languages: of the recognition, as tesseract names them; empty: English, else whatever is installed.
    """
    document, name = opened.document, opened.path.name
    total = document.page_count
    known: tuple[str, ...] | None = None
    pages: list[RawPage] = []
    recognised: list[int] = []
    missing: list[int] = []
    for index in range(total):
        if index % _REPORT_EVERY == 0:
            report(Progress(f"Reading {name}", index, total))
        page = raw_page(document, index)
        if not page.blank and not page.failed and not is_readable(page):
            known = _chosen(languages) if known is None else known
            if known:
                report(Progress(f"Recognising the text of {name}", index, total))
                page = _recognised(opened, page, known)
                recognised.append(index)
            else:
                missing.append(index)
        pages.append(page)
    warnings = [*opened.warnings, *_damage(opened, pages)]
    if recognised:
        warnings.append(f"{_pages(recognised)} of {name}: the text was recognised from a picture; it may hold errors.")
    if missing:
        warnings.append(f"{_pages(missing)} of {name}: there is no text, only a picture; {INSTALL_HINT}.")
    return GatheredPages(tuple(pages), tuple(warnings))


def is_readable(page: RawPage) -> bool:
    """Tell whether a page has text that is more than ruins."""
    text = "".join([line.text for line in page.lines])
    if text.isascii():
        return bool(text)
    return len(_RUINS.findall(text)) <= _MOST_UNREADABLE * len(text)


def _chosen(languages: Sequence[str]) -> tuple[str, ...]:
    """Return the languages to recognise: those wanted that are installed, else English, else the first installed."""
    installed = installed_languages()
    wanted = tuple(language for language in languages if language in installed)
    if wanted or not installed:
        return wanted
    return ("eng",) if "eng" in installed else installed[:1]


def _recognised(opened: OpenFile, page: RawPage, languages: tuple[str, ...]) -> RawPage:
    """Return a page with its text recognised, or as it is if that fails."""
    try:
        return recognised_page(opened.document, page.number, languages)
    except OPENING_FAILURES:
        return page


def _damage(opened: OpenFile, pages: Sequence[RawPage]) -> list[str]:
    """Return a sentence on a damaged file."""
    failed = sum(page.failed for page in pages)
    total = declared_pages(opened.document)
    if not (failed or opened.document.is_repaired or total > len(pages)):
        return []
    readable = sum(not page.failed and not page.blank for page in pages)
    return [f"{opened.path.name} is damaged: {readable} of {total} pages could be read."]


def _pages(indices: Sequence[int]) -> str:
    """Name pages for a sentence: "Pages 1 to 3 and 7"."""
    ranges: list[list[int]] = []
    for index in indices:
        if ranges and ranges[-1][1] == index - 1:
            ranges[-1][1] = index
        else:
            ranges.append([index, index])
    if len(indices) == 1:
        return f"Page {indices[0] + 1}"
    if len(ranges) > _MOST_NAMED:
        return f"{len(indices)} pages"
    names = [f"{first + 1}" if first == last else f"{first + 1} to {last + 1}" for first, last in ranges]
    return "Pages " + (", ".join(names[:-1]) + " and " + names[-1] if len(names) > 1 else names[0])
