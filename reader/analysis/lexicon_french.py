"""French words that weigh."""

from reader.analysis.lexicon_lists import Lexicon, Numerals, counted, endings, words

_TENTHS = endings(counted("cinquieme sixieme septieme huitieme neuvieme dixieme", 5), "- s")
_NUMERALS = Numerals(
    units={
        "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10,
        "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20, "trente": 30,
        "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70, "huitante": 80, "octante": 80, "nonante": 90,
    },
    scales={
        "cent": 100, "cents": 100, "mille": 1000, "million": 10**6, "millions": 10**6, "milliard": 10**9,
        "milliards": 10**9,
    },
    ordinals={
        **counted("premier/premiere/premiers/premieres second/seconde/deuxieme troisieme quatrieme"), **_TENTHS,
        **counted("onzieme douzieme treizieme quatorzieme quinzieme seizieme", 11),
        **counted("vingtieme trentieme quarantieme cinquantieme soixantieme", 20, 10),
    },
    joins=words("et"),
    ones=words("un une"),
    parts={"demi": 2, "demie": 2, "demis": 2, "tiers": 3, "quart": 4, "quarts": 4, **_TENTHS},
    scores=words("vingt vingts"),
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
    months=counted("janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre"),
    days=words("lundi mardi mercredi jeudi vendredi samedi dimanche"),
    numerals=_NUMERALS,
)
