"""Listed words that weigh nothing, in four languages: for a word of the same sense, or inside a turn of phrase.

“merely” for "only" changes nothing; “at all”, “sin embargo” and “plus que jamais” tell neither how many nor not.
"""

from collections.abc import Sequence

_SAME = {
    word: words.split()[0]
    for words in (
        "only merely solely",
        "almost nearly",
        "entirely wholly",
        "mainly mostly chiefly",
        "each every",
        "rarely seldom",
        "many numerous",
        "nur lediglich bloss",
        "fast beinahe nahezu",
        "immer stets",
        "niemals nie",
        "seulement uniquement",
        "solo solamente unicamente",
        "nunca jamas",
    )
    for word in words.split()[1:]
}
_PHRASES = tuple(
    tuple(phrase.split())
    for phrase in (
        "first of all",
        "all the same",
        "none the less",
        "plus que jamais",
        "a jamais",
        "du tout",
        "tout a fait",
        "tout de suite",
        "vor allem",
        "mehr denn je",
        "sin embargo",
        "no obstante",
        "mas que nunca",
        "sobre todo",
        "ante todo",
    )
)
_AT_AN_END = (("at", "all"), ("after", "all"), ("above", "all"))  # else a noun follows: “at all times”


def telling(folds: Sequence[str]) -> list[str]:
    """Return folded words without those of turns of phrase, each as the first of its synonyms."""
    kept: list[str] = []
    index = 0
    while index < len(folds):
        phrase = next((p for p in _PHRASES if tuple(folds[index : index + len(p)]) == p), ())
        if not phrase and tuple(folds[index:]) in _AT_AN_END:
            break
        if not phrase:
            kept.append(_SAME.get(folds[index], folds[index]))
        index += len(phrase) or 1
    return kept
