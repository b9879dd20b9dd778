"""Which language a text is written in, by its commonest words. Enough to say "may be a translation"."""

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from reader.analysis.normalise import Words

_SAMPLE = 5000  # words
_LEAST_SHARE = 0.12  # of the words that must be function words of a language
_MARGIN = 1.5  # how many times more than of the next language
_FOREIGN_MARGIN = 3  # how many times more than of the language around: a few words tell less surely
_LEAST_WORDS = 3  # function words of the other language

_COMMONEST: dict[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in (
        ("English", "the of and to in that is was for with as his he be by on not at which this have from or are"),
        ("French", "le la les des du et est une dans que qui pour par au aux sur ce cette il elle nous vous ne pas"),
        ("German", "der die das und ist nicht ein eine den dem des mit von zu im auf fur sich auch als es wird"),
        ("Spanish", "el los las del y es una que en por para con no se su al lo como mas pero sus"),
        ("Italian", "il lo gli della di e che per con non una del nel sono dei delle alla si piu anche"),
        ("Portuguese", "o os as do da dos das e que em para com nao uma por no na se ao mais"),
        ("Dutch", "de het een van en in is dat op te niet voor met zijn aan er om ook bij wordt"),
        ("Latin", "et in est non ad ut cum quod qui ex sed quae per si aut autem enim esse"),
        ("Russian", "и в не на что с по к из у как от за для это но он его при"),
    )
}


def language_of(words: Words) -> str | None:
    """Return the English name of the language of a text, or None where it is not clear."""
    return _language(tuple(words.folds[:_SAMPLE]))


@lru_cache(maxsize=16)  # of a case's documents: the reply's is asked for with every quotation that is absent
def _language(sample: tuple[str, ...]) -> str | None:
    shares = _shares(sample)
    (best, name), (second, _) = shares[0], shares[1]
    return name if best >= _LEAST_SHARE and best >= _MARGIN * second else None


def is_foreign(folds: Sequence[str], around: Words) -> bool:
    """Tell whether a few words are in another language than the text around them, whichever of its relatives it is.

    Args:
        folds: the folded words of a sentence or some.
        around: the words of the whole text.
    """
    return foreign_language(folds, around) is not None


def foreign_language(folds: Sequence[str], around: Words) -> str | None:
    """Return the English name of the likeliest language of a few words that is not that of the text around them.

    Args:
        folds: the folded words of a sentence or some.
        around: the words of the whole text.
    """
    home = language_of(around)
    shares = _shares(folds)
    best, name = shares[0]
    own = next((share for share, name in shares if name == home), 1.0)
    foreign = best * len(folds) >= _LEAST_WORDS and best >= _LEAST_SHARE and best >= _FOREIGN_MARGIN * own
    return name if foreign else None


def _shares(folds: Sequence[str]) -> list[tuple[float, str]]:
    """Return for each language the share of words that are among its commonest, the largest first."""
    counts, total = Counter(folds), max(1, len(folds))
    return sorted(
        ((sum(counts[word] for word in common) / total, name) for name, common in _COMMONEST.items()), reverse=True
    )
