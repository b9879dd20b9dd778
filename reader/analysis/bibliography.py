"""The list of works at a document's end: what “[3]” and “(Smith 2019)” mean."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.analysis.author_date import SURNAME, YEAR, key_of
from reader.model.citation import Citation, CitationKind
from reader.model.document import BlockKind, Document
from reader.model.span import Span

_HEADING = re.compile(
    r"(?:\d+\.? |[IVX]+\. )?(?:references|bibliography|works cited|list of (?:references|works)|literature(?: cited)?"
    r"|sources|bibliographie|références(?: bibliographiques)?|ouvrages cités|bibliografía|obras citadas"
    r"|referencias(?: bibliográficas)?|literatur(?:verzeichnis)?|quellen(?:verzeichnis)?)\s*:?",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\s*(?:\[(\d{1,3})\]|(\d{1,3})[.)]) +")
_AUTHOR = re.compile(rf"(?P<first>{SURNAME})[,.( ]")
_YEAR = re.compile(rf"(?<![\w–-]){YEAR}(?![\w–-])")
_LONGEST = 600  # characters of an entry


@dataclass(frozen=True, slots=True)
class Bibliography:
    """The works in order, and the part of the body that lists them."""

    works: tuple[Citation, ...] = ()
    span: Span | None = None

    @property
    def labels(self) -> frozenset[str]:
        """The numbers of the works: "3"."""
        return frozenset(name.strip("[]") for work in self.works for name in work.defines if name.startswith("["))

    @property
    def keys(self) -> frozenset[str]:
        """The works by author and year: "Smith 2019"."""
        return frozenset(name for work in self.works for name in work.defines if not name.startswith("["))


def find_bibliography(document: Document) -> Bibliography:
    """Return the works listed behind the last heading such as "References"; none without such a heading."""
    text = document.text
    blocks = [block for block in document.blocks if block.span.start < document.body.end]
    heading = max(
        (index for index, block in enumerate(blocks) if _HEADING.fullmatch(block.span.of(text))), default=None
    )
    if heading is None:
        return Bibliography()
    works: list[Citation] = []
    end = blocks[heading].span.end
    for block in blocks[heading + 1 :]:
        if block.kind is BlockKind.HEADING:
            break
        work = _work(text, block.span, block.number)
        if work is not None:
            works.append(work)
        end = block.span.end
    return Bibliography(tuple(works), Span(blocks[heading].span.start, end)) if works else Bibliography()


def _work(text: str, span: Span, number: str | None) -> Citation | None:
    start = span.start
    match = _NUMBER.match(text, start, span.end)
    label = number.strip("[]().") if number else None
    if match:
        label = match[1] or match[2]
        start = match.end()
    entry = text[start : min(span.end, start + _LONGEST)].strip(" .")
    if not entry:
        return None
    author, year = _AUTHOR.match(entry), _YEAR.search(entry)
    defines: Sequence[str] = (f"[{label}]",) if label and label.isdecimal() else ()
    if author and year:
        defines = (*defines, key_of(author["first"], year["year"]))
    if not defines:
        return None
    return Citation("", Span(start, span.end), CitationKind.FULL, document=entry, defines=tuple(defines))
