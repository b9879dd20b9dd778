"""English words that weigh."""

from reader.analysis.lexicon_lists import Lexicon, Numerals, words

_NUMERALS = Numerals(
    units={
        "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
        "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
        "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40,
        "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "dozen": 12, "score": 20,
    },
    scales={
        "hundred": 100, "hundreds": 100, "thousand": 1000, "thousands": 1000, "million": 10**6, "millions": 10**6,
        "billion": 10**9, "billions": 10**9,
    },
    ordinals={
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
        "ninth": 9, "tenth": 10,
    },
    joins=words("and a"),
)  # fmt: skip

ENGLISH = Lexicon(
    negations=words("""
        no not never none nor neither nobody nothing nowhere without cannot cant dont doesnt didnt isnt arent wasnt
        werent wont wouldnt shouldnt couldnt hasnt havent hadnt mustnt neednt shant mightnt hardly scarcely
    """),
    modals=words("may might must shall should will would can could ought"),
    quantifiers=words("""
        all some most many few several any every each both either much more less least only half majority minority
        numerous always often sometimes rarely seldom usually mainly mostly entirely entire whole partly almost nearly
        exclusively solely
    """),
    months=words("january february april june july august september october november december"),
    days=words("monday tuesday wednesday thursday friday saturday sunday"),
    numerals=_NUMERALS,
    doubtful_months=words("may march"),
)
