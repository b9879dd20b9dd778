"""German words that weigh."""

from reader.analysis.lexicon_lists import Lexicon, Numerals, counted, endings, words

_BELOW_TEN = {
    "ein": 1, "zwei": 2, "drei": 3, "vier": 4, "funf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9,
}  # fmt: skip
_TENS = {
    "zwanzig": 20, "dreissig": 30, "vierzig": 40, "funfzig": 50, "sechzig": 60, "siebzig": 70, "achtzig": 80,
    "neunzig": 90,
}  # fmt: skip
_TEENS = {
    "zehn": 10, "elf": 11, "zwolf": 12, "dreizehn": 13, "vierzehn": 14, "funfzehn": 15, "sechzehn": 16,
    "siebzehn": 17, "achtzehn": 18, "neunzehn": 19,
}  # fmt: skip
_COMPOUNDS = {f"{unit}und{ten}": one + tens for unit, one in _BELOW_TEN.items() for ten, tens in _TENS.items()}
_LARGE = {
    f"{unit}{scale}": one * many
    for unit, one in _BELOW_TEN.items()
    for scale, many in (("hundert", 100), ("tausend", 1000))
}
_NUMERALS = Numerals(
    units={  # without "ein", which is the article
        **{unit: one for unit, one in _BELOW_TEN.items() if unit != "ein"},
        "null": 0,
        "eins": 1,
        "dutzend": 12,
        **_TEENS,
        **_TENS,
        **_COMPOUNDS,
        **_LARGE,
    },
    scales={
        "hundert": 100, "tausend": 1000, "million": 10**6, "millionen": 10**6, "milliarde": 10**9,
        "milliarden": 10**9,
    },
    ordinals=endings(
        {
            **counted("erst zweit dritt viert funft sechst siebt/siebent acht neunt zehnt elft zwolft"),
            **{f"{teen}t": number for teen, number in _TEENS.items() if number > 12},  # noqa: PLR2004 (have their own)
            **{f"{ten}st": number for ten, number in (*_TENS.items(), *_COMPOUNDS.items())},
        },
        "e er en es em",
    ),
    joins=words("und"),
    parts={
        "halb": 2, "halbe": 2, "halben": 2,
        **endings(counted("drittel viertel funftel sechstel siebtel achtel neuntel zehntel", 3), "- n"),
    },
    decades=endings({**_TEENS, **_TENS}, "er"),
)  # fmt: skip

GERMAN = Lexicon(
    negations=words("""
        nicht nichts nie niemals kein keine keiner keinem keinen keines keinerlei keineswegs niemand niemandem
        niemanden weder ohne nirgends nirgendwo kaum
    """),
    modals=words("""
        kann kannst konnen konnt konnte konnten muss musst mussen musste mussten soll sollst sollen sollt sollte
        sollten darf darfst durfen durft durfte durften mag mogen mochte mochten will wollen wollte wollten
    """),
    quantifiers=words("""
        alle aller allen allem alles jede jeder jedes jedem jeden jegliche einige einiger einigen einiges manche
        mancher manchen manches mehrere mehrerer mehreren viel viele vieler vielen vieles wenig wenige weniger wenigen
        mehr meist meiste meisten samtliche samtlicher samtlichen beide beider beiden ganz ganze ganzen nur allein
        ausschliesslich lediglich fast beinahe teilweise uberwiegend hochstens mindestens halfte mehrheit minderheit
        zahlreiche zahlreichen immer stets oft haufig manchmal selten
    """),
    months=counted("januar/janner februar marz april mai juni juli august september oktober november dezember"),
    days=words("montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag"),
    numerals=_NUMERALS,
    capitals_name=False,  # every noun has one
    titles=words("""
        herr herrn frau fraulein dr prof professor professorin konig konigin kaiser kaiserin graf grafin furst prinz
        prinzessin prasident prasidentin kanzler kanzlerin minister ministerin burgermeister burgermeisterin richter
        richterin general doktor kapitan oberst major hauptmann leutnant admiral pfarrer bischof erzbischof papst baron
        freiherr herzog herzogin senator direktor
    """),
)
