"""Small documents for the tests of citations, written out in the test that uses them."""

import re
from collections.abc import Callable, Mapping, Sequence

import pytest

from reader.analysis.find_citations import find_citations
from reader.analysis.resolve_citations import resolve_citations
from reader.model.case import Assignment
from reader.model.citation import Citation, Resolution, Target
from reader.model.comparison import Source
from reader.model.document import Block, BlockKind, Document, Footnote, Layout, Link, Page, WordBoxes
from reader.model.pinpoint_text import describe_pinpoint
from reader.model.quotation import BLOCK_MARKS, Quotation, QuotationKind
from reader.model.span import Span

MARKER = re.compile(r"\[\^(\w+)\]")
HEADING = "# "
NUMBER = re.compile(r"(\d+)\. (?=\S)")

CitedReply = Callable[..., Document]
CitedSource = Callable[..., Source]
Resolved = Callable[..., list[tuple[Citation, Resolution]]]
Outcomes = Callable[..., list[str]]


@pytest.fixture
def resolved() -> Resolved:
    """Find and resolve the citations of a reply."""

    def resolve(
        reply: Document, sources: Sequence[Source] = (), assignments: Sequence[Assignment] = ()
    ) -> list[tuple[Citation, Resolution]]:
        citations = find_citations(reply)
        return list(zip(citations, resolve_citations(reply, citations, sources, assignments), strict=True))

    return resolve


@pytest.fixture
def outcomes(resolved: Resolved) -> Outcomes:
    """Return what each citation leads to: documents and places, or "? " and the reason why not."""

    def outcome(resolution: Resolution) -> str:
        return _places(resolution.targets) if resolution.targets else f"? {resolution.reason}"

    def all_outcomes(reply: Document, sources: Sequence[Source] = ()) -> list[str]:
        return [outcome(resolution) for _, resolution in resolved(reply, sources)]

    return all_outcomes


@pytest.fixture
def agree() -> Callable[[Sequence[str], Sequence[str]], None]:
    """Compare outcomes with a row of a table, where of a reason only the beginning is written."""

    def compare(found: Sequence[str], expected: Sequence[str]) -> None:
        assert len(found) == len(expected), found
        for got, wanted in zip(found, expected, strict=True):
            assert got.startswith(wanted) if wanted.startswith("?") else got == wanted

    return compare


@pytest.fixture
def cited_reply() -> CitedReply:
    """Build a reply: paragraphs parted by blank lines, "[^3]" where footnote 3 is marked, "# " before a heading."""

    def build(
        body: str = "", notes: Mapping[str, str] | Sequence[str] = (), links: Mapping[str, str] | None = None
    ) -> Document:
        labelled = dict(notes) if isinstance(notes, Mapping) else {str(i): note for i, note in enumerate(notes, 1)}
        if not body:
            body = " ".join(f"Words{MARKER_OF.format(label)}" for label in labelled)
        text = ""
        markers: dict[str, int] = {}
        for piece in MARKER.split(body)[::2]:
            text += piece
            label = next(iter(MARKER.findall(body)[len(markers) : len(markers) + 1]), None)
            if label is not None:
                markers[label] = len(text)
        blocks = _blocks(text)
        stream = "".join(f"\n\n{note}" for note in labelled.values())
        offset, footnotes = len(text), []
        for label, note in labelled.items():
            offset += 2
            footnotes.append(Footnote(label, Span(offset, offset + len(note)), 0, markers.get(label)))
            offset += len(note)
        whole = text + stream
        return Document(
            fingerprint="a" * 64,
            path="reply.pdf",
            title="Reply",
            text=whole,
            body=Span(0, len(text)),
            words=WordBoxes(),
            pages=(Page(0, 595, 842, Span(0, len(text)), label="1"),),
            blocks=blocks,
            footnotes=tuple(footnotes),
            links=tuple(
                Link(Span(whole.index(words), whole.index(words) + len(words)), address)
                for words, address in (links or {}).items()
            ),
        )

    return build


MARKER_OF = "[^{}]"


@pytest.fixture
def cited_source() -> CitedSource:
    """Build a source: a string a page; a paragraph that goes on over a page ends without a full stop."""

    def build(
        *pages: str,
        number: int = 1,
        symbols: tuple[str, ...] = (),
        title: str = "A source",
        path: str = "source.pdf",
        printed: Sequence[str | None] | None = None,
        labels: Sequence[str | None] | None = None,
        layout: Layout = Layout.PAGES,
    ) -> Source:
        text, bodies = "", []
        for page in pages:
            joint = "" if not text else (" " if text[-1] not in ".:" else "\n\n")
            text += joint
            bodies.append(Span(len(text), len(text) + len(page)))
            text += page
        made = tuple(
            Page(
                i,
                595,
                842,
                body,
                label=labels[i] if labels else None,
                printed=printed[i] if printed else (None if labels else str(i + 1)),
            )
            for i, body in enumerate(bodies)
        )
        document = Document(
            fingerprint=str(number) * 64,
            path=path,
            title=title,
            text=text,
            body=Span(0, len(text)),
            words=WordBoxes(),
            pages=made,
            blocks=_blocks(text),
            layout=layout,
        )
        return Source(f"S{number}", document, symbols)

    return build


@pytest.fixture
def cited_quotations() -> Callable[[Document], tuple[Quotation, ...]]:
    """Find what stands between curly double marks, in text order; a quotation inside another has a parent."""

    def find(document: Document) -> tuple[Quotation, ...]:
        found = [
            Quotation(
                f"q{i}",
                Span(match.start() + 1, match.end() - 1),
                Span(*match.span()),
                "“”",
                QuotationKind.QUOTATION,
            )
            for i, match in enumerate(re.finditer("“[^“”]*”", document.text), start=1)
        ]
        blocks = [block for block in document.blocks if block.kind is BlockKind.QUOTE]
        found += [Quotation(f"b{i}", block.span, block.span, BLOCK_MARKS) for i, block in enumerate(blocks, start=1)]
        return tuple(found)

    return find


def _blocks(text: str) -> tuple[Block, ...]:
    """Paragraphs, "# " headings and "> " block quotations; a printed number stands in the text before its paragraph."""
    blocks: list[Block] = []
    offset = ordinal = 0
    for part in text.split("\n\n"):
        span = Span(offset, offset + len(part))
        number = NUMBER.match(part)
        if part.startswith(HEADING):
            blocks.append(Block(Span(span.start + 2, span.end), BlockKind.HEADING, level=1))
        elif part.startswith("> "):
            ordinal += 1
            blocks.append(Block(Span(span.start + 2, span.end), BlockKind.QUOTE, ordinal))
        elif part:
            ordinal += 1
            start = span.start + (number.end() if number else 0)
            blocks.append(Block(Span(start, span.end), ordinal=ordinal, number=number[1] if number else None))
        offset += len(part) + 2
    return tuple(blocks)


def _places(targets: Sequence[Target]) -> str:
    """Return each document once, with all its places: "A/75/12, page 2; page 5"."""
    places: dict[str, dict[str, None]] = {}
    for target in targets:
        places.setdefault(target.document, {})[describe_pinpoint(target.pinpoint)] = None
    return "; ".join(", ".join(filter(None, (name, "; ".join(filter(None, where))))) for name, where in places.items())
