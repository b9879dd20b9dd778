"""Spanish words that weigh."""

from reader.analysis.lexicon_lists import Lexicon, Numerals, counted, endings, words

_TENTHS = endings(counted("cuart quint sext septim octav noven decim", 4), "o a os as")
_NUMERALS = Numerals(
    units={
        "cero": 0, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9,
        "diez": 10, "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15, "dieciseis": 16,
        "diecisiete": 17, "dieciocho": 18, "diecinueve": 19, "veinte": 20, "veintiuno": 21, "veintidos": 22,
        "veintitres": 23, "veinticuatro": 24, "veinticinco": 25, "veintiseis": 26, "veintisiete": 27,
        "veintiocho": 28, "veintinueve": 29, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60,
        "setenta": 70, "ochenta": 80, "noventa": 90, "docena": 12, "doscientos": 200, "doscientas": 200,
        "trescientos": 300, "trescientas": 300, "cuatrocientos": 400, "cuatrocientas": 400, "quinientos": 500,
        "quinientas": 500, "seiscientos": 600, "seiscientas": 600, "setecientos": 700, "setecientas": 700,
        "ochocientos": 800, "ochocientas": 800, "novecientos": 900, "novecientas": 900,
    },
    scales={"cien": 100, "ciento": 100, "mil": 1000, "millon": 10**6, "millones": 10**6},
    ordinals={**counted("primer/primero/primera/primeros/primeras segundo/segunda tercer/tercero/tercera"), **_TENTHS},
    joins=words("y"),
    ones=words("un uno una"),
    parts={"medio": 2, "media": 2, "tercio": 3, "tercios": 3, **_TENTHS},
)  # fmt: skip

SPANISH = Lexicon(
    negations=words("""
        no nunca jamas nada nadie ningun ninguno ninguna ningunos ningunas ni sin tampoco apenas
    """),
    modals=words("""
        puedo puede pueden podemos podia podian podra podran podria podrian debo debe deben debemos debia debian
        debera deberan deberia deberian
    """),
    quantifiers=words("""
        todo toda todos todas algun alguno alguna algunos algunas mucho mucha muchos muchas poco poca pocos pocas
        varios varias cada ambos ambas mas menos bastante bastantes demasiado cualquier cualquiera entero entera
        enteramente solo solamente unicamente exclusivamente casi parcialmente mayoria minoria mitad numerosos
        numerosas siempre frecuentemente raramente
    """),
    months=counted("""
        enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre
    """),
    days=words("lunes martes miercoles jueves viernes sabado domingo"),
    numerals=_NUMERALS,
)
