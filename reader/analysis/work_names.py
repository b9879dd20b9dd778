"""Whether a short reference (an author, a short title) may mean a work that was cited in full."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.analysis.source_names import fold

_PARTS = re.compile(r"[,;:()\[\]“”\"«»‘]|(?<![\s(.-][A-ZÀ-Þ])(?<!^[A-ZÀ-Þ])\. ")  # not behind an initial
_ET_AL = re.compile(r"\bet al\b\.?")
_SHORTEST = 3  # a word of a name with fewer letters tells nothing
_PHRASE = 2  # words from which on a part of a title is told wherever it stands
_CONNECTORS = frozenset(("the", "and", "und", "les", "des", "los", "las", "der", "die", "das"))


@dataclass(frozen=True, slots=True)
class WorkNames:
    """The names of a work, folded.

    `authors` are the words before the first comma of each name, `parts` the runs between commas, `wholes` the names
    with a space at either end, `years` the numbers in them.
    """

    authors: frozenset[str]
    parts: frozenset[str]
    wholes: tuple[str, ...]
    years: frozenset[str]

    def may_be(self, name: str) -> bool:
        """Tell whether a short reference may mean the work.

        Each part of it must be an author's name, a part of the title or its beginning, or a phrase of the title. A
        single word from the midst of a title means nothing: “Survey” is not every document with that word in its name.
        """
        pieces = [piece for piece in (fold(part) for part in _PARTS.split(_ET_AL.sub("", name))) if piece]
        return any(map(_is_telling, pieces)) and all(self._has(piece) for piece in pieces)

    def _has(self, piece: str) -> bool:
        words = [word for word in piece.split() if word not in _CONNECTORS]
        if self._are_authors(words):
            return True
        if any(part == piece or part.startswith(f"{piece} ") for part in self.parts):
            return True
        return len(words) >= _PHRASE and any(f" {piece} " in whole for whole in self.wholes)

    def _are_authors(self, words: Sequence[str]) -> bool:
        """Tell whether words name the work's authors or its year; a first name may be shortened, here or there."""
        known = [word in self.authors or word in self.years for word in words]
        alike = (
            is_known or word[0] in self.authors or (len(word) == 1 and any(a.startswith(word) for a in self.authors))
            for word, is_known in zip(words, known, strict=True)
        )
        surnames = any(len(word) > 1 and is_known for word, is_known in zip(words, known, strict=True))
        return all(alike) and (surnames or all(known))


def work_names(names: Sequence[str]) -> WorkNames:
    """Return what the names of a work tell: its title, other names, defined terms."""
    authors: set[str] = set()
    parts: set[str] = set()
    wholes: list[str] = []
    years: set[str] = set()
    for name in names:
        pieces = [fold(piece) for piece in _PARTS.split(name)]
        authors.update(pieces[0].split() if pieces else ())
        parts.update(filter(None, pieces))
        whole = fold(name)
        wholes.append(f" {whole} ")
        years.update(word for word in whole.split() if word[0].isdigit())
    return WorkNames(frozenset(authors), frozenset(parts), tuple(wholes), frozenset(years))


def _is_telling(piece: str) -> bool:
    return any(len(word) >= _SHORTEST and word not in _CONNECTORS and not word.isdigit() for word in piece.split())
