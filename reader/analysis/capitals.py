"""Whether capitals tell anything in a document: German and old print begin every noun with one."""

import re

_INSIDE_SENTENCE = re.compile(r"(?<=[a-zà-ÿß,;] )[^\W\d_]{4,}")  # a word that does not begin a sentence
_SAMPLE = 200_000  # characters that show how a document uses capitals
_FEW_WORDS = 20  # show no habit
_MANY = 0.25  # of the words inside sentences: modern English has a tenth, German and old print a third


def capitals_name(text: str) -> bool:
    """Tell whether capitals inside sentences are for names and titles only, as far as a text shows it."""
    words: list[str] = _INSIDE_SENTENCE.findall(text, 0, _SAMPLE)
    capitals = sum(word[0].isupper() for word in words)
    return len(words) < _FEW_WORDS or capitals < _MANY * len(words)
