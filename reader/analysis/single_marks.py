"""Single marks: which open, which close, and which are apostrophes, possessives or feet.

The single closing mark is also the apostrophe, and the straight single mark is all three. What a mark may be is
settled for a whole run of text at once, so that every question about it is a look into a sorted list.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import islice

from reader.analysis.quotation_glyphs import BEFORE_OPEN, SPACES
from reader.model.span import Span

_SINGLE, _LOW = re.compile("[‘’']"), re.compile("[‚‘’]")
_NEVER_OPENED = frozenset(" \t\n\u00a0\u202f\u2009)]},;:!?")  # what a quotation does not begin with
_SURELY_BEFORE = frozenset(' \t\n\u00a0\u202f\u2009([{“„«‹「『"')  # behind other marks only a letter can begin
_ELIDED = re.compile(
    r"(?:tis|twas|twere|twill|twould|em|til|till|cause|bout|round|neath|gainst|mid|n|\d0s|\d\d)\b", re.IGNORECASE
)  # words that begin with an apostrophe of their own
_FIGURES_QUOTED = re.compile(r"\d\d(?!\d)[^‘’'“”\n]{0,200}[^sS\s‘’'“”][’'](?!\w)")  # ‘50 and 100’, not ’98
_AND = re.compile(r"[\s‘’']n[’']", re.IGNORECASE)  # rock ’n’ roll: the end of “and” left out as well
_POSSESSIVE = re.compile(r"(?:[sS]|in|\bo|\bth|\ban)[’'] [^\W\d_A-ZÀ-Þ]")  # the writers’ roads, goin’ home, th’ end
_FEET = re.compile(r"\d{1,2}[’'] ?(?:\d{1,2}½? ?[\"”″]|(?:x|×|by|tall|high|wide|long|deep)\b)")
_SENTENCE_END = re.compile(r"[.!?…][’”\"')\]]*\s")
_LONGEST_SENTENCE = 600  # characters; further ahead than that no closing mark makes a possessive of this one
_LEAST_WORDS = 2  # of a straight quotation where straight single marks are not the habit
_WORD = re.compile(r"[^\W_]+")


class SingleMarks:
    """The single marks of a region of text.

    `closing` and `opening` are the sorted offsets of the marks that may close and open a quotation; a possessive is
    in neither.
    """

    def __init__(self, text: str, region: Span, breaks: Sequence[tuple[int, int]]) -> None:
        self._text, self._region = text, region
        self._breaks, self._heads = [start for start, _ in breaks], [end for _, end in breaks]
        self.opening, closing = list[int](), list[int]()
        for match in _SINGLE.finditer(text, region.start, region.end):
            if self._may_open(match[0], match.start()):
                self.opening.append(match.start())
            elif match[0] != "‘" and self._may_close(match.start()):
                closing.append(match.start())
        self._doubtful = frozenset(at for at in closing if self._like_possessive(at))
        self.closing = self._without_possessives(closing)
        self._certain = [at for at in self.closing if at not in self._doubtful]

    def closes(self, at: int) -> bool:
        """Tell whether the mark ’ or ' at an offset may close a quotation: it is no apostrophe and no possessive."""
        return _first_from(self.closing, at) == at

    def opens(self, glyph: str, at: int, *, usual: bool) -> bool:
        """Tell whether the single mark at an offset opens a quotation.

        Args:
            glyph: the mark, one character.
            at: its offset.
            usual: single marks may be expected here: the document quotes with them, or a quotation is open.
        """
        if glyph in "‹›":
            return True
        if not self._may_open(glyph, at):
            return False
        if glyph == "‚":
            return usual or self._closes_low(at)
        if not usual and glyph == "’":
            return False
        end = self._closed_at(at, certain=not usual and glyph == "'")
        if end is None:
            return self._goes_on(glyph, at) if usual or glyph == "‘" else False
        return usual or glyph == "‘" or self._has_words(at, end)

    def _around(self, at: int) -> tuple[str, str]:
        before = self._text[at - 1] if at > self._region.start else " "
        after = self._text[at + 1] if at + 1 < self._region.end else " "
        return before, after

    def _may_open(self, glyph: str, at: int) -> bool:
        before, after = self._around(at)
        if glyph == "’" and before not in SPACES:
            return False
        if before not in _SURELY_BEFORE and not after.isalnum():
            return False  # “so he said: ‘Go on.’”
        return before in BEFORE_OPEN and after not in _NEVER_OPENED and not self._elided(at)

    def _has_words(self, start: int, end: int) -> bool:
        return len(list(islice(_WORD.finditer(self._text, start, end), _LEAST_WORDS))) == _LEAST_WORDS

    def _elided(self, at: int) -> bool:
        elided = _ELIDED.match(self._text, at + 1) is not None
        return elided and not (self._text[at] != "’" and _FIGURES_QUOTED.match(self._text, at + 1))

    def _may_close(self, at: int) -> bool:
        before, after = self._around(at)
        if before in SPACES or after.isalnum() or self._elided(at):
            return False
        if before in "nN" and _AND.match(self._text, max(self._region.start, at - 2)):
            return False
        return not any(_FEET.match(self._text, start) for start in (at - 2, at - 1) if start >= self._region.start)

    def _like_possessive(self, at: int) -> bool:
        starts = (at - 2, at - 1)
        return any(
            (found := _POSSESSIVE.match(self._text, max(0, start))) is not None and found.end() == at + 3
            for start in starts
        )

    def _without_possessives(self, closing: list[int]) -> list[int]:
        """Leave out the marks behind a plural: another mark closes the same sentence, and none opens before it."""
        kept: list[int] = []
        certain: int | None = None  # the next mark that can only close
        opening = len(self.opening)
        for at in reversed(closing):
            first = opening
            while first and self.opening[first - 1] > at:
                first -= 1
            if first < opening and (certain is None or self.opening[first] < certain):
                certain = None
            opening = first
            if at not in self._doubtful:
                certain = at
            elif certain is not None and self._in_one_sentence(at, certain):
                continue
            kept.append(at)
        kept.reverse()
        return kept

    def _in_one_sentence(self, one: int, other: int) -> bool:
        return other - one <= _LONGEST_SENTENCE and _SENTENCE_END.search(self._text, one + 1, other) is None

    def _paragraph_end(self, at: int) -> int:
        index = bisect_right(self._breaks, at)
        return self._breaks[index] if index < len(self._breaks) else self._region.end

    def _closed_at(self, at: int, *, certain: bool) -> int | None:
        """Return where in its paragraph a quotation that opens at an offset may close."""
        end = _first_from(self._certain if certain else self.closing, at + 2)
        return end if end is not None and end < self._paragraph_end(at) else None

    def _closes_low(self, at: int) -> bool:
        """Tell whether a low mark ‚ is closed: the next single mark of its paragraph that is no apostrophe closes."""
        for match in _LOW.finditer(self._text, at + 1, self._paragraph_end(at)):
            before, after = self._around(match.start())
            if match[0] == "‚" or before in SPACES:
                return False
            if not after.isalnum():
                return True
        return False

    def _goes_on(self, glyph: str, at: int) -> bool:
        """Tell whether a quotation not closed in its paragraph goes on in the next.

        The next repeats the mark, or has a closing mark that nothing has opened.
        """
        index = bisect_right(self._breaks, at)
        if index >= len(self._breaks):
            return False
        head = self._heads[index]
        if self._text[head : head + 1] == glyph:
            return not self._elided(head)
        closed, opened = _first_from(self.closing, head), _first_from(self.opening, at + 1)
        if closed is None or closed >= self._paragraph_end(head) or closed in self._doubtful:
            return False
        return opened is None or opened > closed


def _first_from(offsets: Sequence[int], start: int) -> int | None:
    """Return the first of sorted offsets that is not before `start`."""
    index = bisect_left(offsets, start)
    return offsets[index] if index < len(offsets) else None
