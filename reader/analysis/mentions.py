"""Which source a sentence speaks of, where nothing is cited: the one whose title it uses a word of."""

import re

from reader.analysis.corpus import Corpus
from reader.analysis.normalise import key_of
from reader.model.quotation import Quotation
from reader.model.span import Span

_HEAD = 40  # words at the beginning of a source, its title among them
_SHORTEST = 5  # letters of a word that can tell one title from another
_GENERIC = frozenset(
    key_of(word)
    for word in ("document", "report", "letter", "annex", "article", "chapter", "volume", "paper", "study", "statement")
)  # any text may be called so; where one of them is a defined term, it is a citation
_BEFORE = 240  # characters of the sentence before a quotation
_SENTENCE_END = re.compile(r"[.!?][”\"’']?[⁰¹²³⁴⁵⁶⁷⁸⁹\d]*\s+(?=[A-ZÀ-Þ“\"])|\n\n")


class Mentions:
    """Words that the title of one open source has and no other's."""

    def __init__(self, corpus: Corpus) -> None:
        heads = {
            s.id: {key_of(f) for f in corpus.texts[s.id].folds[:_HEAD] if len(f) >= _SHORTEST} for s in corpus.sources
        }
        self._reply, self._words = corpus.reply, corpus.words
        self._telling = {
            source: keys - _GENERIC - {key for other, theirs in heads.items() if other != source for key in theirs}
            for source, keys in heads.items()
        }

    def near(self, quotation: Quotation) -> tuple[str, ...]:
        """Return the ids of the sources that the sentence up to a quotation speaks of."""
        if len(self._telling) <= 1:
            return ()
        start = max(0, quotation.outer.start - _BEFORE)
        for match in _SENTENCE_END.finditer(self._reply.text, start, quotation.outer.start):
            start = match.end()
        first, last = self._words.within(Span(start, quotation.outer.start))
        keys = {key_of(fold) for fold in self._words.folds[first:last] if len(fold) >= _SHORTEST}
        return tuple(source for source, telling in self._telling.items() if telling & keys)
