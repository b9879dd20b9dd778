"""Marks as print has them: nested, mixed, repeated on every line, in many languages, beside apostrophes and inches."""

from collections.abc import Callable

import pytest

from reader.analysis.find_quotations import find_quotations
from reader.analysis.normalise import split_words
from reader.model.case import Decisions
from reader.model.document import Document

MakeDocument = Callable[..., Document]

# each row: what is hard, the text, its quotations
NESTED = [
    (
        "three deep",
        "He writes: “She said, ‘The clerk told me “the quay is shut” at noon,’ and left.”",
        [
            "She said, ‘The clerk told me “the quay is shut” at noon,’ and left.",
            "The clerk told me “the quay is shut” at noon,",
            "the quay is shut",
        ],
    ),
    (
        "three deep, British",
        "He writes: ‘She said, “The clerk told me ‘the quay is shut’ at noon,” and left.’",
        [
            "She said, “The clerk told me ‘the quay is shut’ at noon,” and left.",
            "The clerk told me ‘the quay is shut’ at noon,",
            "the quay is shut",
        ],
    ),
    (
        "three deep, straight",
        'He writes: "She said, \'The clerk told me "the quay is shut" at noon,\' and left."',
        [
            "She said, 'The clerk told me \"the quay is shut\" at noon,' and left.",
            'The clerk told me "the quay is shut" at noon,',
            "the quay is shut",
        ],
    ),
    (
        "three deep, French",
        "Il écrit : « Elle dit : “Le commis m’a dit ‘le quai est fermé’ à midi”, et partit. »",
        [
            "Elle dit : “Le commis m’a dit ‘le quai est fermé’ à midi”, et partit.",
            "Le commis m’a dit ‘le quai est fermé’ à midi",
            "le quai est fermé",
        ],
    ),
    (
        "French in French",
        "Il écrit : « Elle dit : « le quai est fermé » à midi. »",
        ["Elle dit : « le quai est fermé » à midi.", "le quai est fermé"],
    ),
    (
        "French in French, one closing mark",
        "Il écrit : « Elle dit : « le quai est fermé. » Puis il part.",
        ["Elle dit : « le quai est fermé.", "le quai est fermé."],
    ),
    (
        "German nested",
        "Er schreibt: „Sie sagte: ‚Der Kai ist zu‘, und ging.“",
        ["Sie sagte: ‚Der Kai ist zu‘, und ging.", "Der Kai ist zu"],
    ),
    (
        "German guillemets nested",
        "Er schreibt: »Sie sagte: ›Der Kai ist zu‹, und ging.«",
        ["Sie sagte: ›Der Kai ist zu‹, und ging.", "Der Kai ist zu"],
    ),
    (
        "closing together",
        "He says “she called it ‘a dry dock.’” Then he left.",
        ["she called it ‘a dry dock.’", "a dry dock."],
    ),
    (
        "opening together",
        "“‘The quay is shut’ was all she said,” he writes.",
        ["‘The quay is shut’ was all she said,", "The quay is shut"],
    ),
    (
        "opening together, straight",
        "\"'The quay is shut' was all she said,\" he writes.",
        ["'The quay is shut' was all she said,", "The quay is shut"],
    ),
    ("thin space between", "He says “she called it ‘a dry dock’ ” here.", ["she called it ‘a dry dock’", "a dry dock"]),
]
MIXED = [
    ("curly open, straight close", 'He says “the quay is shut" and goes.', ["the quay is shut"]),
    ("straight open, curly close", 'He says "the quay is shut” and goes.', ["the quay is shut"]),
    ("straight in curly", "He says “the 'old quay' is shut” and goes.", ["the 'old quay' is shut", "old quay"]),
    (
        "wrong way round",
        "He says ”the quay is shut” and goes. She says ”no boat came” too.",
        ["the quay is shut", "no boat came"],
    ),
    ("two closers wrong at start", "He says ”the quay is shut“ and goes.", ["the quay is shut"]),
    ("TeX", "He says ``the quay is `old' and shut'' and goes.", ["the quay is `old' and shut"]),
]
GOING_ON = [
    (
        "unclosed",
        "He says “the quay is shut and goes.\n\nAnother paragraph “with a word” in it.",
        ["the quay is shut and goes.", "with a word"],
    ),
    ("unopened", "the quay is shut” he says. She says “no boat came” too.", ["no boat came"]),
    (
        "English multi-paragraph",
        "He writes:\n\n“The quay is shut.\n\n“The boats are gone.\n\n“Nobody rows.”\n\nSo he ends.",
        ["The quay is shut.\n\n“The boats are gone.\n\n“Nobody rows."],
    ),
    (
        "English single multi-paragraph",
        "He writes:\n\n‘The quay is shut.\n\n‘The boats are gone.’\n\nSo he ends.",
        ["The quay is shut.\n\n‘The boats are gone."],
    ),
    (
        "straight multi-paragraph",
        'He writes:\n\n"The quay is shut.\n\n"The boats are gone."\n\nSo he ends.',
        ['The quay is shut.\n\n"The boats are gone.'],
    ),
    (
        "French, opening repeated",
        "Il écrit :\n\n« Le quai est fermé.\n\n« Les bateaux sont partis. »\n\nIl finit.",
        ["Le quai est fermé.\n\n« Les bateaux sont partis."],
    ),
    (
        "French, closing repeated",
        "Il écrit :\n\n« Le quai est fermé.\n\n» Les bateaux sont partis. »\n\nIl finit.",
        ["Le quai est fermé.\n\n» Les bateaux sont partis."],
    ),
    (
        "French, each line",
        "Il écrit : « Le quai est fermé\n« et les bateaux sont partis\n« sans les marins. » Il finit.",
        ["Le quai est fermé\n« et les bateaux sont partis\n« sans les marins."],
    ),
    (
        "French, each line, closing mark",
        "Il écrit : « Le quai est fermé\n» et les bateaux sont partis\n» sans les marins. » Il finit.",
        ["Le quai est fermé\n» et les bateaux sont partis\n» sans les marins."],
    ),
    (
        "English, each line",
        "He writes: “The quay is shut\n“and the boats are gone\n“without sailors.” He ends.",
        ["The quay is shut\n“and the boats are gone\n“without sailors."],
    ),
    (
        "English, each line straight",
        'He writes: "The quay is shut\n"and the boats are gone\n"without sailors." He ends.',
        ['The quay is shut\n"and the boats are gone\n"without sailors.'],
    ),
    (
        "English, each line single",
        "He writes: ‘The quay is shut\n‘and the boats are gone\n‘without sailors.’ He ends.",
        ["The quay is shut\n‘and the boats are gone\n‘without sailors."],
    ),
]
APOSTROPHES = [
    ("'tis", "'Tis said that 'twas the '90s, and \"the dogs' quay\" was shut.", ["the dogs' quay"]),
    ("’tis in a quotation", "He says ‘’tis the dogs’ own quay’ and goes.", ["’tis the dogs’ own quay"]),
    ("'tis straight in a quotation", "He says ''tis the dogs' own quay' and goes.", ["'tis the dogs' own quay"]),
    (
        "o'clock",
        "'It's five o'clock,' he says, 'and the boys' boat is in.'",
        ["It's five o'clock,", "and the boys' boat is in."],
    ),
    ("the '90s", "In the '90s 'the quay' was built; in the ’80s ‘the dock’.", ["the quay", "the dock"]),
    ("plural possessives", "The dogs' quay and the cats' dock were 'old things' then.", ["old things"]),
    ("possessive curly", "The dogs’ quay and the cats’ dock were ‘old things’ then.", ["old things"]),
    ("French elision", "L’auteur dit qu’“il n’y a pas d’eau” aujourd’hui.", ["il n’y a pas d’eau"]),
    ("names", "O'Brien and D'Arcy's 'bold plan' fell; rock 'n' roll.", ["bold plan"]),
    ("Hawaiian", "The ‘okina of Hawai‘i is a letter; “the isle” is not.", ["the isle"]),
]
MEASURES = [
    ("feet and inches", "A man of 5' 10\" took a plank of 12' and “left”.", ["left"]),
    ("true primes", "A man of 5′ 10″ said “the quay is 6′ high” once.", ["the quay is 6′ high"]),
    ("minutes and seconds", 'At 40° 26\' 46" N he said "no land" again.', ["no land"]),
    ("minutes only", "At 40°26' N the 'old quay' lies at 3°10' W.", ["old quay"]),
    ("inch after word", 'The 3.5" disk and 19" rack were "new things" then.', ["new things"]),
]
LANGUAGES = [
    ("Swedish", "Han säger ”kajen är stängd” och går.", ["kajen är stängd"]),
    (
        "Swedish nested",
        "Han säger ”hon sade ’kajen är stängd’ igår” och går.",
        ["hon sade ’kajen är stängd’ igår", "kajen är stängd"],
    ),
    ("Swedish guillemets", "Han säger »kajen är stängd» och går. Sedan »båten» kom.", ["kajen är stängd", "båten"]),
    ("Polish", "Mówi: „nabrzeże jest «stare» i zamknięte” i idzie.", ["nabrzeże jest «stare» i zamknięte", "stare"]),
    ("Dutch", "Hij zegt: „de kade is dicht” en gaat.", ["de kade is dicht"]),
    ("Danish", "Han siger »kajen er lukket« og går.", ["kajen er lukket"]),
    ("Spanish", "Dice «el muelle está “cerrado” hoy» y se va.", ["el muelle está “cerrado” hoy", "cerrado"]),
    ("Spanish raya", "—El muelle está cerrado —dijo Juan—. Vámonos.\n\n—No —dijo ella.", []),
    ("French tiret", "— Le quai est fermé, dit Jean.\n\n— Partons, dit-elle.", []),
    ("French with incise", "« Le quai, dit-il, est fermé. » Elle part.", ["Le quai, dit-il, est fermé."]),
    ("Italian", "Dice «il molo è chiuso» e va; poi “basta”.", ["il molo è chiuso", "basta"]),
    ("Greek", "Λέει «η αποβάθρα είναι κλειστή» και φεύγει.", ["η αποβάθρα είναι κλειστή"]),
    ("Russian", "Он пишет: «причал „закрыт“ сегодня» и идёт.", ["причал „закрыт“ сегодня", "закрыт"]),
    ("Hungarian", "Azt írja: „a rakpart »zárva« van” és megy.", ["a rakpart »zárva« van", "zárva"]),
    ("Japanese nested", "彼は「港は『安全』だ」と言う。", ["港は『安全』だ", "安全"]),
    ("Chinese", "他说：“码头关闭了。”然后走了。", ["码头关闭了。"]),
    ("Swiss", "Er sagt «der Kai ist ‹alt› und zu» hier.", ["der Kai ist ‹alt› und zu", "alt"]),
    ("Hebrew gershayim", 'He wrote in תשמ"ח that "the quay is shut" again.', ["the quay is shut"]),
    ("Arabic", "قال «الرصيف مغلق» ثم ذهب.", ["الرصيف مغلق"]),
]
AROUND = [
    ("dash before", "He said—“the quay is shut”—and went.", ["the quay is shut"]),
    ("slash", "the words “quay”/“dock” differ", ["quay", "dock"]),
    (
        "footnote mark behind",
        "He says “the quay is shut”12 and “no boat came.”3 Then.",
        ["the quay is shut", "no boat came."],
    ),
    ("bracket after", "He says “the quay is shut”[12] and goes.", ["the quay is shut"]),
    ("markdown", "He says **“the quay is shut”** and _“no boat”_.", ["the quay is shut", "no boat"]),
    (
        "line broken",
        "He says “the quay\nis shut and the\nboats are gone” here.",
        ["the quay\nis shut and the\nboats are gone"],
    ),
    ("empty", 'He says “” and "" and “ ” only.', []),
    ("code", "if x == \"\": print('a', 'b')", ["a", "b"]),
    ("list items quoted", '1. "The quay";\n\n2. "the dock";\n\n3. "the boats".', ["The quay", "the dock", "the boats"]),
    ("ditto marks", 'Planks of oak, 12\n\n"    "   ash, 13\n\n"    "   elm, 14', []),
    (
        "dialogue",
        "“The quay is shut,” he said. “The boats are gone.” “Then,” she said, “we row.”",
        ["The quay is shut,", "The boats are gone.", "Then,", "we row."],
    ),
]
ROWS = [*NESTED, *MIXED, *GOING_ON, *APOSTROPHES, *MEASURES, *LANGUAGES, *AROUND]


@pytest.mark.parametrize(("text", "expected"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS])
def test_what_stands_between_marks_is_found(make_document: MakeDocument, text: str, expected: list[str]) -> None:
    quotations = find_quotations(make_document(text), split_words(text), Decisions())
    assert [quotation.span.of(text) for quotation in quotations] == expected
