"""Italic runs put together: one run over line and page ends, spaces and punctuation."""

from collections.abc import Sequence

from reader.model.span import Span

_LONGEST_BRIDGE = 3  # characters between two italic pieces of one run


def bridged(pieces: Sequence[tuple[int, int]], text: str) -> tuple[Span, ...]:
    """Join italic pieces between which no letter or digit stands.

    Args:
        pieces: ranges of `text` in order, not overlapping.
        text: the reading text.
    """
    spans: list[Span] = []
    for start, end in pieces:
        if spans and _is_bridge(text[spans[-1].end : start]):
            spans[-1] = Span(spans[-1].start, end)
        else:
            spans.append(Span(start, end))
    return tuple(spans)


def _is_bridge(between: str) -> bool:
    """Tell whether a gap in the italics is only space or a mark; a paragraph's end is more."""
    return len(between) <= _LONGEST_BRIDGE and "\n" not in between and not any(map(str.isalnum, between))
