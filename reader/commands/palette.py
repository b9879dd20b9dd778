"""Fuzzy search for the command palette."""

from collections.abc import Iterable, Sequence
from typing import TypeVar

Item = TypeVar("Item")

# How much a matched letter is worth by where it stands. Words' first letters count most: people type initials.
_WORD_START = 8
_RUN = 8  # right behind the letter matched before: people type beginnings of words as well
_ELSEWHERE = 1
_LATE = 0.05  # lost for each letter that stands before the first match


def fuzzy_score(query: str, text: str) -> float | None:
    """Return how well the letters of `query` are found in order in `text`; None if they are not.

    Spaces in the query are ignored; letter case too. The best of all ways to place the letters counts.
    """
    wanted = [letter for letter in query.casefold() if not letter.isspace()]
    letters = text.casefold()
    if not wanted:
        return 0.0
    best: dict[int, float] = {}  # place of the last matched letter -> score of the best way there
    for step, letter in enumerate(wanted):
        reached: dict[int, float] = {}
        best_before = float("-inf")
        places = iter(sorted(best.items()))
        upcoming = next(places, None)
        for place, character in enumerate(letters):
            while upcoming is not None and upcoming[0] < place:
                best_before = max(best_before, upcoming[1])
                upcoming = next(places, None)
            if character != letter:
                continue
            starts_word = place == 0 or not letters[place - 1].isalnum()
            worth = _WORD_START if starts_word else _ELSEWHERE
            if step == 0:
                reached[place] = worth - _LATE * place
                continue
            in_run = best.get(place - 1)
            score = max(best_before + worth, float("-inf") if in_run is None else in_run + max(worth, _RUN))
            if score > float("-inf"):
                reached[place] = score
        best = reached
    return max(best.values()) - _LATE * len(letters) if best else None


def search(query: str, items: Iterable[tuple[Item, str]]) -> Sequence[Item]:
    """Return the items whose text fits the query, best first; all in their order if the query is empty."""
    if not query.strip():
        return [item for item, _ in items]
    scored = [(score, item) for item, text in items if (score := fuzzy_score(query, text)) is not None]
    scored.sort(key=lambda pair: -pair[0])
    return [item for _, item in scored]
