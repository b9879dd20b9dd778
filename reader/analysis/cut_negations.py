"""A negation that the source has right beside the quoted words, and that the reply leaves out altogether.

“podrán adjudicarse” for "no podrán adjudicarse": the words are the source's, in its order, and say the contrary.
"""

import re

from reader.analysis.lexicon_negations import AND_MORE, BEHIND, HALVES, OPEN
from reader.analysis.normalise import Words
from reader.analysis.place import Place
from reader.analysis.query import Query
from reader.analysis.sentences import Sentences
from reader.analysis.weights import Weigher
from reader.model.span import Span

LEAST_WORDS = 2  # of a quotation: a single word is taken up as such, whatever the source says of it
REACH = 400  # characters before and behind a quotation in which its sentence is looked at
_SPACE = re.compile(r"\s+")  # all that may stand between a negation and what it negates


def cut_negation(query: Query, source: Words, place: Place, weigher: Weigher) -> Span | None:
    """Return where the source negates what is quoted, if the quotation begins behind the negation or ends before it.

    A reply that negates in its own words, in the same sentence on that side, renders the negation.

    Args:
        query: the quotation.
        source: the source's words.
        place: where the passage is.
        weigher: knows the negations of the source's language.
    """
    if len(query) < LEAST_WORDS or not place.pairs:
        return None
    head, tail = place.pairs[0], place.pairs[-1]
    if (head.quoted, head.source) == (0, place.first) and _is_negated(source, place.first, weigher):
        return None if _renders(query, weigher, behind=False) else source.span(place.first - 1, place.first)
    if (tail.quoted, tail.source) == (len(query) - 1, place.last - 1) and _is_negated_behind(source, place.last):
        return None if _renders(query, weigher, behind=True) else source.span(place.last, place.last + 1)
    return None


def _is_negated(source: Words, first: int, weigher: Weigher) -> bool:
    if not first or not _SPACE.fullmatch(source.text, source.ends[first - 1], source.starts[first]):
        return False
    word = source.folds[first - 1]
    return weigher.negates(word) and word not in HALVES and source.folds[max(0, first - 2)] not in OPEN


def _is_negated_behind(source: Words, last: int) -> bool:
    if last >= len(source) or not _SPACE.fullmatch(source.text, source.ends[last - 1], source.starts[last]):
        return False
    return source.folds[last] in BEHIND and source.folds[min(last + 1, len(source) - 1)] not in AND_MORE


def _renders(query: Query, weigher: Weigher, *, behind: bool) -> bool:
    """Tell whether the reply's sentence has a negation before the quotation, or behind it."""
    reply, quoted = query.words, query.span(0, len(query))
    around = Span(max(0, quoted.start - REACH), min(len(reply.text), quoted.end + REACH))
    sentences = Sentences(reply.text, around)
    low = max(around.start, sentences.start(quoted.start))
    side = Span(quoted.end, sentences.end(quoted.end)) if behind else Span(low, quoted.start)
    first, last = reply.within(side)
    return any(weigher.negates(fold) for fold in reply.folds[first:last])
