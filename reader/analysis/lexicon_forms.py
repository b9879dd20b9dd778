"""Little words inside values and contractions, of all languages together: there they do not contradict each other."""

from reader.analysis.lexicon_lists import words

DEFINITE = words("the le la l les der die das den dem des el los las")
INDEFINITE = words("a an un une ein eine einen einem einer una")
OF = words("de d")  # “un million de francs”
OF_DECADES = words("annees anos jahre jahren decada de los las les")  # les années 1860, 1860er Jahre
CURRENCIES = {
    "$": "dollar", "dollar": "dollar", "dollars": "dollar", "dolares": "dollar", "usd": "usd", "£": "pound",
    "pound": "pound", "pounds": "pound", "livres": "pound", "pfund": "pound", "libras": "pound", "gbp": "pound",
    "€": "euro", "euro": "euro", "euros": "euro", "eur": "euro",
}  # fmt: skip
SHORT_SCALES = {"k": 10**3, "m": 10**6, "mn": 10**6, "mio": 10**6, "bn": 10**9, "mrd": 10**9}  # £1.25m
BETWEEN = {"between": "and", "entre": "et y e", "zwischen": "und"}
FROM = {"from": "to", "de": "a", "von": "bis", "desde": "hasta"}
TO = words("to a bis au hasta")
IN_DATES = words("of the de del le den el day")  # “the 14th day of March”, “14 de marzo de 1878”
PRONOUNS = words("i you he she it we they that there who what here where how")
AUXILIARIES = words(
    "do does did is are was were would should could has have had must need might ought dare"
)  # that contract with “not”
