"""A quotation and its passage cut into runs of equal and differing words, for formats that can strike and underline."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from reader.model.alignment import Difference
from reader.model.span import Span


class Role(StrEnum):
    """What a run of words is."""

    SAME = "same"
    REMOVED = "removed"  # only the source has it
    ADDED = "added"  # only the quotation has it


@dataclass(frozen=True, slots=True)
class Run:
    """A run of words; `shown` tells that the writer shows the difference (brackets, an ellipsis)."""

    text: str
    role: Role = Role.SAME
    shown: bool = False


def quoted_runs(text: str, span: Span, differences: tuple[Difference, ...]) -> tuple[Run, ...]:
    """Cut the quotation: words that the source has not are ADDED. Typography counts as the same."""
    return tuple(_one_side(text, span, differences, lambda difference: difference.quoted, Role.ADDED))


def source_runs(text: str, span: Span, differences: tuple[Difference, ...]) -> tuple[Run, ...]:
    """Cut the passage: words that the quotation has not are REMOVED. Typography counts as the same."""
    return tuple(_one_side(text, span, differences, lambda difference: difference.source, Role.REMOVED))


def merged_runs(text: str, span: Span, differences: tuple[Difference, ...]) -> tuple[Run, ...]:
    """Merge both: the quotation with the source's words put in as REMOVED where they stood, before the ADDED ones."""
    runs: list[Run] = []
    at = span.start
    for difference in _ordered(span, differences, lambda difference: difference.quoted):
        _append(runs, text[at : difference.quoted.start], Role.SAME, shown=False)
        if difference.source_text:
            _append(runs, difference.source_text, Role.REMOVED, shown=difference.marked)
        if difference.quoted_text:
            _append(runs, difference.quoted.of(text), Role.ADDED, shown=difference.marked)
        at = difference.quoted.end
    _append(runs, text[at : span.end], Role.SAME, shown=False)
    return tuple(runs)


def _append(runs: list[Run], text: str, role: Role, *, shown: bool) -> None:
    """Add a run, with a space before it where a struck run would stick to its neighbour."""
    if not text:
        return
    if runs and _sticks(runs[-1], text, role):
        runs.append(Run(" "))
    runs.append(Run(text, role, shown))


def _sticks(last: Run, text: str, role: Role) -> bool:
    if Role.REMOVED not in {last.role, role} or last.text[-1].isspace() or text[0].isspace():
        return False
    return last.role is not Role.SAME or last.text[-1].isalnum()


def _one_side(
    text: str, span: Span, differences: tuple[Difference, ...], side: Callable[[Difference], Span], role: Role
) -> Iterator[Run]:
    at = span.start
    for difference in _ordered(span, differences, side):
        place = side(difference)
        if at < place.start:
            yield Run(text[at : place.start])
        if len(place):
            yield Run(place.of(text), role, difference.marked)
        at = place.end
    if at < span.end:
        yield Run(text[at : span.end])


def _ordered(
    span: Span, differences: tuple[Difference, ...], side: Callable[[Difference], Span]
) -> Iterator[Difference]:
    """Yield the differences of words in the order of one side, without those that overlap or lie outside `span`."""
    at = span.start
    for difference in sorted(differences, key=lambda difference: (side(difference).start, side(difference).end)):
        place = side(difference)
        if not difference.typographic and at <= place.start and place.end <= span.end:
            yield difference
            at = place.end
