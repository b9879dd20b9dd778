"""Full stops that end no sentence."""

import re

from reader.analysis.citation_words import MONTH

_ORDINAL_AHEAD = re.compile(
    rf"\s+(?:{MONTH}|Aufl\.?|Auflage|Bd\.?|Band|Kap\.?|Kapitel|Teil|Abschnitt|Senat|Kammer)(?!\w)"
)
"""What follows a German ordinal: “3. Mai”, “3. Aufl.”."""
_WORDS = (
    "no nos vol vols v vs c p pp para paras par ed eds edn rev repr trans tr al cf art arts ch cap sec fn ff f n nn"
    " doc docs dept inc ltd co corp st mr mrs ms dr prof sr jr hon gen int intl univ assoc comm comp j l q ser supp"
    " suppl app appl reg rep reps resp approx ca tit t hrsg bd aufl nr abs rn rdnr s z u d i e g núm coord dir trad"
    " jan feb mar apr jun jul aug sept sep oct nov dec add corr sect sects chap chaps subpara subparas viz op loc"
    " cit etc vgl vid bspw bzw sog mem opp br compl pet ex dkt decl aff stat cir ct fed cl civ crim soc com bull req"
    " ass kap cap caps bk bks pt pts bde"
)
ABBREVIATIONS = frozenset(_WORDS.split())
"""Abbreviations of citations and of titles before names, folded; single letters are initials."""

_LONGEST = 12  # characters of the longest one with what may stand before it
_OPENING = "([{“\"‘'«„"


def ends_sentence(text: str, low: int, stop: int) -> bool:
    """Tell whether the mark at `stop` ends a sentence, given that space and a capital follow; `low`: of the range."""
    if text[stop] != ".":
        return True
    if text[max(low, stop - 1) : stop].isdigit() and _ORDINAL_AHEAD.match(text, stop + 1):
        return False
    return not is_abbreviation(text, low, stop)


def is_abbreviation(text: str, low: int, stop: int) -> bool:
    """Tell whether the full stop at `stop` ends an abbreviation or an initial; `low` is where the range begins."""
    before = text[max(low, stop - _LONGEST) : stop]
    if not before or before[-1].isspace():
        return False
    word = before.split()[-1].lstrip(_OPENING)
    if len(word) == 1:
        return word.isalpha()
    last = word.rpartition(".")[2]
    return word.lower() in ABBREVIATIONS or ("." in word and len(last) == 1 and last.isalpha())
