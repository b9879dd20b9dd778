"""Block quotations without marks: set off by the layout, by their language, or known by the source of their words.

Where nothing is set off, as in plain text, a writer still announces somebody's words: with a paragraph that ends in a
colon. What follows may be the writer's own list or thesis, so the colon alone says nothing. It is a quotation where
the next paragraphs are in another language, or where an open source has their words.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, takewhile

from reader.analysis.languages import is_foreign
from reader.analysis.normalise import Words
from reader.model.document import Block, BlockKind, Document
from reader.model.span import Span

SHORTEST_BLOCK = 8  # words; shorter indented lines are signatures, addresses, formulas
MOST_PARAGRAPHS = 6  # of one introduced quotation, as of one between marks that are not repeated
_FILLED = 0.8  # share of a paragraph's words that a source must have: the rest was altered on the way
_KNOWN = 0.5  # share of a paragraph's words met elsewhere in the text; in the same language it is mostly over 0.8
_INTRODUCES = re.compile(r"[:：]\s*[—–-]{0,2}$")  # as old print has it: “in these words:—”
_TAIL = 6  # characters at the end of a paragraph in which a colon may stand
_SENTENCE_END = re.compile(r"[.!?…。][)\]”’\"'»]*$")  # a list's items end otherwise


class Blocks:
    """The blocks of a document of which none is for the most part a quotation between marks.

    `marked` are the spans between marks, the marks included.
    """

    def __init__(self, document: Document, marked: Iterable[Span]) -> None:
        self._document = document
        self._marked = _merged(marked)
        self._ends = [span.end for span in self._marked]

    def laid_out(self) -> list[Span]:
        """Return the block quotations that the layout sets off."""
        text = self._document.text
        return [
            block.span
            for block in self._document.blocks
            if block.kind is BlockKind.QUOTE
            and len(block.span.of(text).split()) >= SHORTEST_BLOCK
            and not self._is_marked(block.span)
        ]

    def foreign(self, words: Words) -> list[Span]:
        """Return the introduced paragraphs in another language than the document; several in a row are one.

        Args:
            words: those of the document.
        """
        found: list[Span] = []
        counts: Counter[str] | None = None
        for blocks in self._introduced():
            if found and blocks[0].start < found[-1].end:
                continue
            counts = counts or Counter(words.folds)
            strange = _strange(blocks, words, counts)
            if strange and is_foreign(words.folds[slice(*words.within(strange))], words):
                found.append(strange)
        return [span for span in found if _length(words, span) >= SHORTEST_BLOCK]

    def borrowed(self, words: Words, reused: Iterable[Span]) -> list[Span]:
        """Return the introduced paragraphs that stand in a source; several in a row are one.

        Args:
            words: those of the document.
            reused: the stretches of the document without marks that a source has too.
        """
        taken = bytearray(len(words))
        for span in reused:
            first, last = words.within(span)
            taken[first:last] = b"\1" * (last - first)
        found: list[Span] = []
        for blocks in self._introduced():
            filled: Span | None = None
            for block in blocks:
                first, last = words.within(block)
                is_sentence = _SENTENCE_END.search(block.of(self._document.text)) is not None
                if not is_sentence or taken.count(1, first, last) < _FILLED * (last - first):
                    break
                filled = Span(blocks[0].start, block.end)
            if filled and _length(words, filled) >= SHORTEST_BLOCK:
                found.append(filled)
        return found

    def _introduced(self) -> Iterator[list[Span]]:
        """Yield the plain paragraphs that follow a paragraph which ends in a colon."""
        text, blocks = self._document.text, self._document.blocks
        for index, block in enumerate(blocks):
            if not _INTRODUCES.search(text, max(block.span.start, block.span.end - _TAIL), block.span.end):
                continue
            following = blocks[index + 1 : index + 1 + MOST_PARAGRAPHS]
            run = [after.span for after in takewhile(self._is_plain, following)]
            if run:
                yield run

    def _is_plain(self, block: Block) -> bool:
        return block.kind is BlockKind.PARAGRAPH and not self._is_marked(block.span)

    def _is_marked(self, block: Span) -> bool:
        """Tell whether more than half of a block stands between marks."""
        inside = 0
        first = bisect_right(self._ends, block.start)
        for span in takewhile(lambda span: span.start < block.end, islice(self._marked, first, None)):
            inside += min(span.end, block.end) - max(span.start, block.start)
        return inside > len(block) // 2


def _strange(blocks: Sequence[Span], words: Words, counts: Counter[str]) -> Span | None:
    """Return the first of some paragraphs whose words are mostly met nowhere else in the document, joined."""
    here = Counter(words.folds[slice(*words.within(Span(blocks[0].start, blocks[-1].end)))])
    strange: Span | None = None
    for block in blocks:
        folds = words.folds[slice(*words.within(block))]
        if sum(counts[fold] > here[fold] for fold in folds) >= _KNOWN * len(folds):
            break
        strange = Span(blocks[0].start, block.end)
    return strange


def _merged(spans: Iterable[Span]) -> list[Span]:
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged


def _length(words: Words, span: Span) -> int:
    first, last = words.within(span)
    return last - first
