"""Which words of a run are turns of phrase that everybody writes, and so tell nothing of where they come from."""

from collections.abc import Sequence

from reader.analysis.lexicon_formulas import FORMULAS


def outside_formulas(folds: Sequence[str]) -> list[str]:
    """Return the folded words that do not belong to a turn of phrase: “on the other hand”, “in the course of”."""
    kept: list[str] = []
    index = 0
    while index < len(folds):
        phrases = FORMULAS.get(folds[index], ())
        longest = max((len(p) for p in phrases if tuple(folds[index : index + len(p)]) == p), default=0)
        if not longest:
            kept.append(folds[index])
        index += longest or 1
    return kept
