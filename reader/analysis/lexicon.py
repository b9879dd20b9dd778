"""Words whose change alters what is said: which lists a language has, and the lists by the language's name."""

from reader.analysis.lexicon_english import ENGLISH
from reader.analysis.lexicon_french import FRENCH
from reader.analysis.lexicon_german import GERMAN
from reader.analysis.lexicon_lists import Lexicon
from reader.analysis.lexicon_spanish import SPANISH


def lexicon_of(language: str | None) -> Lexicon:
    """Return the lists for a language by its English name; the English ones where there are none of its own."""
    return {"French": FRENCH, "German": GERMAN, "Spanish": SPANISH}.get(language or "", ENGLISH)
