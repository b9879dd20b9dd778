"""Full stops that end no sentence."""

_WORDS = (
    "no nos vol vols v vs c p pp para paras par ed eds edn rev repr trans tr al cf art arts ch cap sec fn ff f n nn doc"
    " docs dept inc ltd co corp st mr mrs ms dr prof sr jr hon gen int intl univ assoc comm comp j l q ser supp suppl app"
    " appl reg rep reps resp approx ca tit t hrsg bd aufl nr abs rn rdnr s z u d i e g núm coord dir trad jan feb mar apr"
    " jun jul aug sept sep oct nov dec add corr viz op loc cit etc"
)
ABBREVIATIONS = frozenset(_WORDS.split())
"""Abbreviations of citations and of titles before names, folded; single letters are initials."""

_LONGEST = 12  # characters of the longest one with what may stand before it
_OPENING = "([{“\"‘'«„"


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
