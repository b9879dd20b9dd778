"""The words of a difference with what their place tells: whether a capital is a name's, whether a figure is beside."""

from reader.analysis.normalise import Words
from reader.analysis.weights import Weigher, Word

_SENTENCE_END = '.!?:;\n“”"‘«[('
_LOOK_BACK = 4  # characters before a word that tell whether a sentence begins with it


def weighed_words(words: Words, first: int, last: int, weigher: Weigher) -> tuple[Word, ...]:
    """Return words `first` up to `last` of a text as they are weighed."""
    return tuple(
        Word(
            words.folds[index],
            words.raw(index),
            _is_name(words, index),
            beside_figure=_is_beside_figure(words, index),
            titled=_is_titled(words, index, weigher),
        )
        for index in range(first, last)
    )


def _is_name(words: Words, index: int) -> bool:
    """Tell whether a word has a capital that only a name has: not at a sentence's head, and never without it."""
    if not words.raw(index)[0].isupper() or words.folds[index] in words.small:
        return False
    start = words.starts[index]
    before = words.text[max(0, start - _LOOK_BACK) : start].rstrip(" \u00a0")
    return bool(before) and before[-1] not in _SENTENCE_END


def _is_beside_figure(words: Words, index: int) -> bool:
    """Tell whether a word stands next to one that begins with a figure, as a month does in a date."""
    around = words.folds[max(0, index - 1) : index] + words.folds[index + 1 : index + 2]
    return any(fold[0].isdigit() for fold in around)


def _is_titled(words: Words, index: int, weigher: Weigher) -> bool:
    """Tell whether a word has a capital and stands behind a title, or behind a name that does."""
    while index and words.raw(index)[0].isupper() and not weigher.titled(words.folds[index]):
        index -= 1
        if weigher.titled(words.folds[index]):
            return True
    return False
