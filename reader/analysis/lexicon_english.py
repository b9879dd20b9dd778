"""English words that weigh."""

from reader.analysis.lexicon_lists import Lexicon, Numerals, counted, endings, words

_TENTHS = counted("fourth fifth sixth seventh eighth ninth tenth", 4)
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
        **counted("first second third"), **_TENTHS,
        **counted("eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth", 11),
        **counted("twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth", 20, 10),
    },
    joins=words("and a"),
    parts={"half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, **endings(_TENTHS, "- s")},
    decades=counted("twenties thirties forties fifties sixties seventies eighties nineties", 20, 10),
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
    months=counted("january february march april may june july august september october november december"),
    days=words("monday tuesday wednesday thursday friday saturday sunday"),
    numerals=_NUMERALS,
    doubtful_months=words("may march"),
    forenames=words("will may"),
)
