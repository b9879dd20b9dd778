"""Which marks pair up, which are apostrophes, and where a quotation without an end ends."""

import time
from collections.abc import Callable

import pytest

from reader.analysis.find_quotations import find_quotations
from reader.analysis.normalise import split_words
from reader.analysis.quotation_glyphs import habits_of
from reader.analysis.quotation_marks import find_marked
from reader.model.case import Anchor, Decisions
from reader.model.document import Block, BlockKind, Document
from reader.model.quotation import BLOCK_MARKS, Quotation, QuotationKind
from reader.model.span import Span

MakeDocument = Callable[..., Document]
NOTHING = Decisions()


def found_in(document: Document, decisions: Decisions = NOTHING) -> tuple[Quotation, ...]:
    return find_quotations(document, split_words(document.text), decisions)


def quoted(document: Document) -> list[str]:
    return [q.span.of(document.text) for q in found_in(document)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He says “the quay is safe” now.", ["the quay is safe"]),
        ('He says "the quay is safe" now.', ["the quay is safe"]),
        ("Il dit « le quai est sûr » ici.", ["le quai est sûr"]),
        ("Er sagt „der Kai ist sicher“ hier.", ["der Kai ist sicher"]),
        ("Er sagt »der Kai ist sicher« hier.", ["der Kai ist sicher"]),
        ("Er sagt ‚der Kai‘ und „der Hafen“.", ["der Kai", "der Hafen"]),
        ("彼は「港は安全」と言う。", ["港は安全"]),
        ("He says ‘the quay is safe’ now.", ["the quay is safe"]),
        ("He says 'the quay is safe' now.", ["the quay is safe"]),
        ("It’s the pilots’ quay and the ’90s.", []),
        ("'Tis the pilots' own quay.", []),
        ("“the ‘old quay’ is safe”", ["the ‘old quay’ is safe", "old quay"]),
        ("“the pilots’ ‘old’ quay” is shut", ["the pilots’ ‘old’ quay", "old"]),
        ('A plank of 12" and a “good quay” too.', ["good quay"]),
        ('“mixed marks are closed" here.', ["mixed marks are closed"]),
        ('“an inner "word" in curly ones”', ['an inner "word" in curly ones', "word"]),
        ("He says “it has no end.\n\nA new paragraph.", ["it has no end."]),
        ("“First part.\n\n“Second part.” He left.", ["First part.\n\n“Second part."]),
        ("“First part.\n\nSecond part.” He left.", ["First part.\n\nSecond part."]),
        ("(“Harbour Act”)", ["Harbour Act"]),
        ("A ratio of 5' to 6' was “agreed”.", ["agreed"]),
        ("Rates:\n\n» 12 planks\n\n» 13 nails\n\n« Le quai » aussi.", ["Le quai"]),
    ],
)
def test_marks_pair(make_document: MakeDocument, text: str, expected: list[str]) -> None:
    assert quoted(make_document(text)) == expected


def test_a_nested_quotation_knows_its_parent(make_document: MakeDocument) -> None:
    outer, inner = found_in(make_document("“the ‘old quay’ is safe”"))
    assert (inner.parent, outer.parent) == (outer.id, None)


def test_ellipses_and_brackets_are_marked_out(make_document: MakeDocument) -> None:
    text = "“[t]he quay … was safe [sic] (emphasis added) and (my italics) . . . dry”"
    (quotation,) = found_in(make_document(text))
    assert [span.of(text) for span in quotation.insertions] == ["[t]", "[sic]", "(emphasis added)", "(my italics)"]
    assert [span.of(text) for span in quotation.omissions] == ["…", ". . ."]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("the report (hereinafter “Report”) says", QuotationKind.TERM),
        ("the Harbour Act 1901 (the “Act”), which", QuotationKind.TERM),
        ("in the section entitled “Dredging of the Basin” he", QuotationKind.TITLE),
        ("The title, “What lies under the harbour”, says it", QuotationKind.TITLE),
        ("The title promises “fox dens” and", QuotationKind.QUOTATION),
        ("dans une brochure intitulée « Les eaux du port », il", QuotationKind.TITLE),
        ("in seinem Aufsatz „Der Staat und die Denker“ gab er", QuotationKind.TITLE),
        ("un artículo titulado «Las aguas del puerto» y", QuotationKind.TITLE),
        ("im Bericht: „Das Becken ist tief“ und", QuotationKind.QUOTATION),
        ("he wrote that “the basin is deep” and", QuotationKind.QUOTATION),
        ("in his last work, “Letters from the Old Harbour”, he", QuotationKind.TITLE),
        ("“The King of England,” says he, and goes on", QuotationKind.QUOTATION),  # a sentence that is broken off
        ("“Great God!” said Mr. Lydgate then", QuotationKind.QUOTATION),
        ("« Le Roi d’Espagne », dit-il, et puis", QuotationKind.QUOTATION),
    ],
)
def test_kinds_are_told_apart(make_document: MakeDocument, text: str, kind: QuotationKind) -> None:
    (quotation,) = found_in(make_document(text))
    assert quotation.kind is kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("the Right of a Father was “Private Dominion” by our Author", QuotationKind.QUOTATION),
        ("in the Chapter entitled “Private Dominion” by our Author", QuotationKind.TITLE),
    ],
)
def test_capitals_are_no_title_where_nouns_have_them(
    make_document: MakeDocument, text: str, kind: QuotationKind
) -> None:
    around = "So the Author of this Treatise gives to every Father the Power over his Children and their Goods. " * 4
    (quotation,) = found_in(make_document(around + text))
    assert quotation.kind is kind


def test_a_block_quotation_needs_no_marks(make_document: MakeDocument) -> None:
    text = "The author says:\n\nThe basin was dredged twice in that year.\n\nThis is wrong."
    start = text.index("The basin")
    block = Block(Span(start, text.index("\n\nThis")), BlockKind.QUOTE, 2)
    plain = make_document(text)
    document = Document(plain.fingerprint, "", "", text, plain.body, plain.words, plain.pages, (block,))
    (quotation,) = found_in(document)
    assert quotation.marks == BLOCK_MARKS
    assert quotation.span.of(text).startswith("The basin")


def test_the_user_adds_and_dismisses(make_document: MakeDocument) -> None:
    text = "He says “the quay” and means that the basin is deep."
    document = make_document(text)
    added = Anchor(document.fingerprint, text.index("the basin"), "the basin is deep")
    dismissed = Anchor(document.fingerprint, text.index("the quay"), "the quay")
    (quotation,) = found_in(document, Decisions(added=(added,), dismissed=(dismissed,)))
    assert quotation.added
    assert quotation.span.of(text) == "the basin is deep"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"The quay is safe,” he says. A man of 5\' 10" walks.', ["The quay is safe,"]),
        ('"The quay is safe” he says; and “where the basin is".', ["The quay is safe", "where the basin is"]),
        ('“The quay is safe" he says; and “where the basin is”.', ["The quay is safe", "where the basin is"]),
        ('"A man of 6\' 2" may pass" here.', ["A man of 6' 2\" may pass"]),
        ("“A man of 6’2” may pass” here.", ["A man of 6’2” may pass"]),
        ('He says "a hatch of 6 ft 2" is low" of it.', ['a hatch of 6 ft 2" is low']),
        ('He says "a plank of 8" x 10" or so" of it.', ['a plank of 8" x 10" or so']),
        ("“No end here.\n\nA man of 5' 10\" walks.", ["No end here."]),
        ('"No end here.\n\nSo “the quay is safe” now.', ["No end here.", "the quay is safe"]),
        ('It closed "in 1895" and "in 1912".', ["in 1895", "in 1912"]),
        (
            'He quotes “Go on!" said the pilot. "We are safe." So far”.',
            ['Go on!" said the pilot. "We are safe." So far', "We are safe."],
        ),
    ],
)
def test_inches_and_mixed_marks(make_document: MakeDocument, text: str, expected: list[str]) -> None:
    assert quoted(make_document(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Er sagt ,,der Kai ist sicher“ hier.", ["der Kai ist sicher"]),
        ("Er sagt „der Kai ist sicher‟ hier. Und weiter.", ["der Kai ist sicher"]),
        ("He says ‟the quay is safe” now.", ["the quay is safe"]),
        ("He says ❝the quay is safe❞ now.", ["the quay is safe"]),
        ("He says ＂the quay is safe＂ now.", ["the quay is safe"]),
        ("Il dit <<le quai est sûr>> et << le port aussi >>.", ["le quai est sûr", "le port aussi"]),
        ("Er sagt >>der Kai ist sicher<< hier.", ["der Kai ist sicher"]),
        ("He says ``the quay is safe'' now.", ["the quay is safe"]),
        ("« quoting 3 of the pilots, and „ again, he says “it is safe” now.", ["it is safe"]),
        ("Il dit « le quai » et « le port est sûr.\n\nOn part.", ["le quai", "le port est sûr."]),
        ("The columns a,,b and ,,c are bare; x << 2 shifts, x >>= 2 does too.", []),
        (">> He wrote that the quay is safe\n\n>> and left.", []),
    ],
)
def test_rare_and_stray_glyphs(make_document: MakeDocument, text: str, expected: list[str]) -> None:
    assert quoted(make_document(text)) == expected


@pytest.mark.parametrize("shape", ["'a ‘b c’ d “e s' f ", '“a x" ', "„a ,,b “ c", "«a ", "“No end\n\n", '"5\' 10" '])
def test_marks_without_end_take_time_in_proportion(shape: str) -> None:
    text = shape * (120_000 // len(shape))
    start = time.process_time()
    find_marked(text, Span(0, len(text)), habits_of(text))
    assert time.process_time() - start < 5


def test_marks_that_are_repeated_without_end_are_no_quotations_within_each_other(make_document: MakeDocument) -> None:
    assert 0 < len(quoted(make_document("“so " * 1000))) <= 8
    assert quoted(make_document("“so " * 20 + "“he said” no more."))[-1] == "he said"
