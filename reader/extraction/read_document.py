"""A file read into a Document."""

import hashlib
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from reader.errors import DocumentError
from reader.extraction.assemble import Assembly, assemble
from reader.extraction.columns import find_gutter
from reader.extraction.furniture import find_furniture
from reader.extraction.hyphens import Vocabulary
from reader.extraction.italics import bridged
from reader.extraction.lines import Line, lines_of
from reader.extraction.links import tie_links
from reader.extraction.notes import gather_notes, part_page
from reader.extraction.paragraphs import make_paragraphs
from reader.extraction.plain_text import part_text
from reader.extraction.tie_notes import tie_notes
from reader.model.document import Document, Layout, Link, OutlineEntry, Page
from reader.model.progress import Progress, Report, silent
from reader.model.span import Span
from reader.mupdf.detect_format import Format, detect_format
from reader.mupdf.lay_out_text import PAGE_HEIGHT, PAGE_WIDTH
from reader.mupdf.open_file import laid_text, open_file
from reader.mupdf.read import RawPage, raw_pages

EXTRACTION_VERSION = 1  # raised when reading changes, so that cached documents are read anew

_REPORT_EVERY = 8  # pages


def read_document(path: Path, *, password: str | None = None, report: Report = silent) -> Document:
    """Read a file: its reading text, footnotes, paragraphs, and where each word stands.

    Args:
        path: the file.
        password: for an encrypted document.
        report: told after every few pages.

    Raises:
        DocumentError: it cannot be opened or read.
        PasswordNeeded: it is encrypted and the password is missing or wrong.
        Cancelled: `report` stopped it.
    """
    if detect_format(path) is Format.TEXT:
        return _read_text(path, report)
    return _read_pages(path, password, report)


def fingerprint_of(path: Path) -> str:
    """Return the SHA-256 of a file's content.

    Raises:
        DocumentError: it cannot be read.
    """
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise DocumentError(f"{path} cannot be read: {error.strerror}.") from error


def _read_text(path: Path, report: Report) -> Document:
    """Read a plain text; its pages are the program's own."""
    report(Progress(f"Reading {path.name}"))
    laid = laid_text(path)
    parts = part_text(laid)
    body = [line for paragraph in parts.paragraphs for line in paragraph.lines]
    ties = tie_notes(body, parts.notes)
    assembly = assemble(parts.paragraphs, parts.notes, ties, Vocabulary(line.text for line in body))
    sizes = [(PAGE_WIDTH, PAGE_HEIGHT)] * laid.page_count
    pages = _pages(assembly, sizes, [None] * len(sizes), [None] * len(sizes), [True] * len(sizes))
    return _document(path, path.stem, assembly, pages, Layout.FIXED)


def _read_pages(path: Path, password: str | None, report: Report) -> Document:
    """Read a document that has pages."""
    with open_file(path, password) as opened:
        total = opened.document.page_count
        raw: list[RawPage] = []
        for page in raw_pages(opened):
            raw.append(page)
            if page.number % _REPORT_EVERY == 0:
                report(Progress(f"Reading {path.name}", page.number, total))
        title = (opened.document.metadata or {}).get("title") or path.stem
        outline = tuple(
            OutlineEntry(name, level, max(0, page - 1)) for level, name, page, *_ in opened.document.get_toc()
        )
    lines = [lines_of(page.lines, page.number) for page in raw]
    body_size = _body_size(line for page in lines for line in page)
    furniture = find_furniture(lines, [page.height for page in raw], body_size)
    kept = [[line for line in page if line not in taken.lines] for page, taken in zip(lines, furniture, strict=True)]
    hint: float | None = None
    pages_parts = []
    for page_lines in kept:
        pages_parts.append(part_page(page_lines, body_size, hint))
        hint = find_gutter(page_lines) or hint
    notes, parts = gather_notes(pages_parts)
    columns = [column for page in parts for column in page.body]
    paragraphs = make_paragraphs(columns, body_size)
    ties = tie_notes([line for column in columns for line in column.lines], notes)
    assembly = assemble(paragraphs, notes, ties, Vocabulary(line.text for page in kept for line in page))
    pages = _pages(
        assembly,
        [(page.width, page.height) for page in raw],
        [page.label for page in raw],
        [taken.printed for taken in furniture],
        [bool(page.lines) for page in raw],
    )
    links = tie_links(assembly.builder.words, raw)
    heads = tuple(dict.fromkeys(head for taken in furniture for head in taken.heads))
    return _document(path, title, assembly, pages, opened.layout, opened.warnings, links, outline, heads)


def _body_size(lines: Iterable[Line]) -> float:
    """Return the type size of most of the characters."""
    weights: Counter[float] = Counter()
    for line in lines:
        weights[round(line.size * 2) / 2] += len(line.text)
    return weights.most_common(1)[0][0] if weights else 10.0


def _pages(
    assembly: Assembly,
    sizes: Sequence[tuple[float, float]],
    labels: Sequence[str | None],
    printed: Sequence[str | None],
    has_text: Sequence[bool],
) -> tuple[Page, ...]:
    """Make the pages, each with its part of the body."""
    words = assembly.builder.words
    body_words = bisect_left(words.starts, assembly.body_end)
    bounds: dict[int, tuple[int, int]] = {}
    for start, end, page in zip(words.starts[:body_words], words.ends, words.pages, strict=False):
        first, last = bounds.get(page, (start, end))
        bounds[page] = min(first, start), max(last, end)
    pages, at = [], 0
    for index, (width, height) in enumerate(sizes):
        first, last = bounds.get(index, (at, at))
        at = last
        pages.append(Page(index, width, height, Span(first, last), labels[index], printed[index], has_text[index]))
    return tuple(pages)


def _document(
    path: Path,
    title: str,
    assembly: Assembly,
    pages: tuple[Page, ...],
    layout: Layout,
    warnings: tuple[str, ...] = (),
    links: tuple[Link, ...] = (),
    outline: tuple[OutlineEntry, ...] = (),
    heads: tuple[str, ...] = (),
) -> Document:
    """Freeze what was found."""
    text = assembly.builder.text
    return Document(
        fingerprint=fingerprint_of(path),
        path=str(path),
        title=title,
        text=text,
        body=Span(0, assembly.body_end),
        words=assembly.builder.words,
        pages=pages,
        blocks=tuple(assembly.blocks),
        footnotes=tuple(assembly.footnotes),
        italics=bridged(assembly.italics, text),
        links=links,
        outline=outline,
        layout=layout,
        warnings=warnings,
        heads=heads,
    )
