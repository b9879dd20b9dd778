"""French words that weigh."""

from reader.analysis.lexicon_lists import Lexicon, Numerals, words

_NUMERALS = Numerals(
    units={
        "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10,
        "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20, "trente": 30,
        "quarante": 40, "cinquante": 50, "soixante": 60,
    },
    scales={
        "cent": 100, "cents": 100, "mille": 1000, "million": 10**6, "millions": 10**6, "milliard": 10**9,
        "milliards": 10**9,
    },
    joins=words("et"),
)  # fmt: skip

FRENCH = Lexicon(
    negations=words("""
        ne n pas point jamais aucun aucune rien personne sans ni nul nulle guere nullement
    """),
    modals=words("""
        peut peuvent pourrait pourraient doit doivent devrait devraient faut faudrait pouvait devait
    """),
    quantifiers=words("""
        tout toute tous toutes quelque quelques plusieurs chaque peu beaucoup moins seul seule seulement toujours
        souvent parfois rarement entierement presque
    """),
    months=words("janvier fevrier avril juin juillet aout septembre octobre novembre decembre"),
    days=words("lundi mardi mercredi jeudi vendredi samedi dimanche"),
    numerals=_NUMERALS,
)
