"""Words that a quotation and its passage have in a row."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reader.analysis.align import Pair


@dataclass(frozen=True, slots=True)
class Run:
    """Words `q0` up to `q1` of a quotation beside `s0` up to `s1` of a source; `same`, or two that are only alike."""

    q0: int
    q1: int
    s0: int
    s1: int
    same: bool


def runs_of(pairs: Iterable[Pair]) -> Iterator[Run]:
    """Yield pairs of words, which stand in order, as runs; two words that are only alike make one of their own."""
    run: list[Pair] = []
    for pair in pairs:
        same = pair.likeness == 1.0
        if run and not (same and (pair.quoted - run[-1].quoted, pair.source - run[-1].source) == (1, 1)):
            yield _run(run)
            run = []
        if same:
            run.append(pair)
        else:
            yield _run([pair])
    if run:
        yield _run(run)


def _run(pairs: list[Pair]) -> Run:
    first, last = pairs[0], pairs[-1]
    return Run(first.quoted, last.quoted + 1, first.source, last.source + 1, first.likeness == 1.0)
