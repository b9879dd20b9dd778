"""What is said of quotations in four languages: the verdict, what weighs, and the reason in words."""

from collections.abc import Callable

import pytest

from reader.analysis.compare import compare
from reader.model.alignment import VerdictKind, Weight
from reader.model.comparison import Finding
from reader.model.document import Document

MakeDocument = Callable[..., Document]
VERBATIM, EDITED, ALTERED = VerdictKind.VERBATIM, VerdictKind.EDITED, VerdictKind.ALTERED
DATE, NUMBER, NEGATION, NAME = Weight.DATE, Weight.NUMBER, Weight.NEGATION, Weight.NAME
TYPOGRAPHY = "the same words in the same order, but for typography"
MODAL, QUANTIFIER = Weight.MODAL, Weight.QUANTIFIER

ENGLISH = """The Commission met on 14 March 1878 in the town hall, and heard twenty-five witnesses over nine days.

Between 50 and 100 families left the lower town during the winter; the mayor could not say where they had gone.

No vessel may enter the inner basin without a pilot. All masters shall report their cargo before noon.

The cost of the works was put at £1,250,000, of which 35 per cent was to be borne by the county and two thirds of the
remainder by the shipping companies. In the 1860s the quay had been lengthened twice.

Chapter IV of the Harbour Act requires that the wardens must publish their accounts; some wardens have done so.

After the storm of 1869, when the outer mole was breached, the dockers rebuilt the wall by night, and the ships lay at
anchor in the roads. The piles were sound, and the masonry was not good. It rose to 2½ yards.

Captain O'Brien can't swim and he won't learn; they'd have let him stay. All the lamps were replaced on 2 May 1879.

8. The mole gave way at 3.30 p.m. on the 5th of November.

9. Nobody could open the sluice when the tide was below four feet six inches."""

FRENCH = """La commission s'est réunie le 14 mars 1878 à l'hôtel de ville et a entendu vingt-cinq témoins pendant neuf
jours. Le maire n'a pas pu dire où les familles étaient parties; il doit être entendu de nouveau avant l'été.

Aucun navire ne peut entrer dans le bassin sans pilote. Tous les capitaines doivent déclarer leur cargaison avant midi.

Le coût des travaux a été estimé à 1 250 000 francs, dont 35 % à la charge du département. La seconde reconstruction du
quai n'a jamais été payée par la ville. L'ingénieur, M. Thomas Delacroix, a déclaré que les pieux étaient solides."""

GERMAN = """Die Kommission trat am 14. März 1878 im Rathaus zusammen und hörte fünfundzwanzig Zeugen an neun Tagen. Der
Bürgermeister konnte nicht sagen, wohin die Familien gezogen waren; er muss vor dem Sommer noch einmal gehört werden.

Kein Schiff darf ohne Lotsen in das Becken einlaufen. Alle Kapitäne müssen ihre Ladung vor Mittag melden.

Die Kosten der Arbeiten wurden auf 1.250.000 Mark geschätzt, wovon 35 Prozent der Kreis tragen sollte. Die zweite
Verlängerung wurde niemals bezahlt. Der Ingenieur, Herr Thomas Eichner, erklärte, dass die Pfähle fest seien."""

SPANISH = """La comisión se reunió el 14 de marzo de 1878 en el ayuntamiento y oyó a veinticinco testigos durante nueve
días. El alcalde no pudo decir adónde habían ido las familias; debe ser oído de nuevo antes del verano.

Ningún barco puede entrar en la dársena sin práctico. Todos los capitanes deben declarar su carga antes del mediodía.

El coste de las obras fue estimado en 1.250.000 pesetas, de las cuales el 35 por ciento a cargo de la provincia. La
segunda ampliación nunca fue pagada por la ciudad. El ingeniero, don Tomás Aguirre, declaró que los pilotes eran
firmes."""

Row = tuple[str, str, VerdictKind, tuple[Weight, ...], str]
TABLE: list[Row] = [
    # the same value told in another form weighs nothing
    (ENGLISH, "met on March 14, 1878 in the town hall", ALTERED, (), "another form: March 14 / 14 March"),
    (ENGLISH, "met on 14.3.1878 in the town hall", ALTERED, (), "another form: 14.3.1878 / 14 March 1878"),
    (ENGLISH, "25 witnesses over nine days", ALTERED, (), "another form: 25 / twenty-five"),
    (ENGLISH, "and heard twenty-five witnesses over 9", ALTERED, (), "another form: 9 / nine"),
    (ENGLISH, "50–100 families left the lower town", ALTERED, (), "another form: 50–100 / Between 50 and 100"),
    (
        ENGLISH,
        "was put at £1.25 million, of which 35 per cent",
        ALTERED,
        (),
        "another form: 1.25 million / 1,250,000",
    ),
    (ENGLISH, "of which 35% was to be borne by the county", ALTERED, (), "another form: 35% / 35 per cent"),
    (ENGLISH, "and 2/3 of the remainder by the shipping", ALTERED, (), "another form: 2/3 / two thirds"),
    (ENGLISH, "In the eighteen-sixties the quay had been", ALTERED, (), "another form: eighteen-sixties / 1860s"),
    (ENGLISH, "Chapter 4 of the Harbour Act requires", ALTERED, (), "another form: 4 / IV"),
    (FRENCH, "réunie le 14.3.1878 à l'hôtel de ville", ALTERED, (), "another form: 14.3.1878 / 14 mars 1878"),
    (FRENCH, "dont 35 pour cent à la charge du département", ALTERED, (), "another form: 35 pour cent / 35 %"),
    (FRENCH, "La 2e reconstruction du quai n'a jamais été", ALTERED, (), "another form: 2e / seconde"),
    (GERMAN, "Die 2. Verlängerung wurde niemals bezahlt", ALTERED, (), "another form: 2 / zweite"),
    (GERMAN, "auf 1,25 Millionen Mark geschätzt, wovon", ALTERED, (), "another form: 1,25 Millionen / 1.250.000"),
    (GERMAN, "erklärte, daß die Pfähle fest seien", ALTERED, (), "spelling: daß / dass"),
    (SPANISH, "oyó a 25 testigos durante nueve días", ALTERED, (), "another form: 25 / veinticinco"),
    (SPANISH, "de las cuales el 35 %", ALTERED, (), "another form: 35 % / 35 por ciento"),
    (ENGLISH, "the lamps were replaced on May 2, 1879", ALTERED, (), "another form: May 2, 1879 / 2 May 1879"),
    (ENGLISH, "The mole gave way at 3:30 p.m. on", ALTERED, (), "another form: 3:30 / 3.30"),
    (ENGLISH, "way at 3.30 p.m. on 5 November", ALTERED, (), "another form: 5 November / the 5th of November"),
    (ENGLISH, "when the tide was below 4 feet 6 inches", ALTERED, (), "another form: 4 / four, 6 / six"),
    (ENGLISH, "can’t swim and he will not learn", ALTERED, (), "another form: will not / won't"),
    (ENGLISH, "they would have let him stay", ALTERED, (), "another form: they would / they'd"),
    (ENGLISH, "we would have let him stay", ALTERED, (), "says “we would” for “they'd”"),
    # another value does
    (ENGLISH, "met on March 15, 1878 in the town hall", ALTERED, (DATE,), "date differs: March 15 / 14 March"),
    (ENGLISH, "Between 50 and 1,000 families left", ALTERED, (NUMBER,), "number differs: 1,000 / 100"),
    (ENGLISH, "In the 1870s the quay had been lengthened", ALTERED, (NUMBER,), "number differs: 1870s / 1860s"),
    (ENGLISH, "Chapter VI of the Harbour Act requires", ALTERED, (NUMBER,), "number differs: VI / IV"),
    (ENGLISH, "the masonry was not good. It rose to 212 yards", ALTERED, (NUMBER,), "number differs: 212 / 2½"),
    (GERMAN, "trat am 14. Mai 1878 im Rathaus zusammen", ALTERED, (DATE,), "date differs: Mai / März"),
    # negations gained and lost, also at the ends and in contractions
    (ENGLISH, "the mayor couldn't say where they had gone", ALTERED, (), "another form: couldn't / could not"),
    (ENGLISH, "the mayor could say where they had gone", ALTERED, (NEGATION,), "negation differs: leaves out “not”"),
    (ENGLISH, "A vessel may enter the inner basin", ALTERED, (NEGATION,), "negation differs: A / No"),
    (
        ENGLISH,
        "piles were not sound, and the masonry was good",
        ALTERED,
        (NEGATION,),
        "negation differs: adds “not”",
    ),
    (ENGLISH, "Everybody could open the sluice when", ALTERED, (NEGATION,), "negation differs: Everybody / Nobody"),
    (ENGLISH, "can't swim and he will learn", ALTERED, (NEGATION,), "negation differs: will / won't"),
    (ENGLISH, "the mayor could … say where they had gone", EDITED, (NEGATION,), "negation left out: “not”"),
    (FRENCH, "Le maire a pu dire où les familles", ALTERED, (NEGATION,), "negation differs: leaves out “pas”"),
    (FRENCH, "Le maire n'a […] pu dire où les familles", EDITED, (NEGATION,), "negation left out: “pas”"),
    (GERMAN, "Ein Schiff darf ohne Lotsen in das Becken", ALTERED, (NEGATION,), "negation differs: Ein / Kein"),
    (GERMAN, "konnte … sagen, wohin die Familien gezogen", EDITED, (NEGATION,), "negation left out: “nicht”"),
    (SPANISH, "El alcalde pudo decir adónde habían ido", ALTERED, (NEGATION,), "negation differs: leaves out “no”"),
    (SPANISH, "El alcalde […] pudo decir adónde habían ido", EDITED, (NEGATION,), "negation left out: “no”"),
    # modals, also in brackets; quantifiers; names
    (ENGLISH, "No vessel [must] enter the inner basin", EDITED, (MODAL,), "modal in brackets: [must] for “may”"),
    (ENGLISH, "Some masters shall report their cargo", ALTERED, (QUANTIFIER,), "quantifier differs: Some / All"),
    # brackets: for a word or some, around the source's own word, around the rest of a word; none that marks a note
    (ENGLISH, "The cost [was] £1,250,000, of which 35 per cent", EDITED, (), "every difference is shown"),
    (ENGLISH, "the piles [were] sound, and the masonry", EDITED, (), "every difference is shown"),
    (ENGLISH, "the ships [lie] at anchor in the roads", EDITED, (), "every difference is shown"),
    (ENGLISH, "the dockers rebuil[d it] by night", EDITED, (), "every difference is shown"),
    (ENGLISH, "The piles[4] were firm, and the masonry", ALTERED, (), "says “firm” for “sound”"),
    (FRENCH, "il [peut] être entendu de nouveau", EDITED, (MODAL,), "modal in brackets: [peut] for “doit”"),
    (FRENCH, "Quelques capitaines doivent déclarer", ALTERED, (QUANTIFIER,), "quantifier differs: Quelques / Tous les"),
    (FRENCH, "M. Thomas Delacour, a déclaré que les", ALTERED, (NAME,), "name differs: Delacour / Delacroix"),
    (GERMAN, "er kann vor dem Sommer noch einmal gehört", ALTERED, (MODAL,), "modal differs: kann / muss"),
    (GERMAN, "Einige Kapitäne müssen ihre Ladung", ALTERED, (QUANTIFIER,), "quantifier differs: Einige / Alle"),
    (GERMAN, "Herr Thomas Buchner, erklärte, dass die", ALTERED, (NAME,), "name differs: Buchner / Eichner"),
    (SPANISH, "[puede] ser oído de nuevo antes", EDITED, (MODAL,), "modal in brackets: [puede] for “debe”"),
    (SPANISH, "Algunos capitanes deben declarar", ALTERED, (QUANTIFIER,), "quantifier differs: Algunos / Todos los"),
    (SPANISH, "don Tomás Iriarte, declaró que los", ALTERED, (NAME,), "name differs: Iriarte / Aguirre"),
    # clauses that changed places
    (
        ENGLISH,
        "the dockers rebuilt the wall by night, after the storm of 1869",
        ALTERED,
        (),
        "the source has these words in another order: “after the storm of 1869”",
    ),
    (
        ENGLISH,
        "the ships lay at anchor in the roads, and the dockers rebuilt the wall by night",
        ALTERED,
        (),
        "the source has these words in another order: “the dockers rebuilt the wall by night”",
    ),
    # what is no change at all
    (
        ENGLISH,
        "was put at £1 250 000, of which 35 percent was",
        VERBATIM,
        (),
        "the same words in the same order, but for typography",
    ),
    (
        FRENCH,
        "estimé à 1.250.000 francs, dont 35 %",
        VERBATIM,
        (),
        "the same words in the same order, but for typography",
    ),
]


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row[1])
def test_a_quotation_is_judged_as_a_careful_reader_would(make_document: MakeDocument, row: Row) -> None:
    source, quotation, verdict, weights, reason = row
    found = judged(make_document, source, quotation)
    assert (found.verdict.kind, found.verdict.weights) == (verdict, weights)
    assert reason in found.verdict.reasons
    harmless = reason.startswith(("another form", "spelling", "the same words", "every difference is shown"))
    assert found.is_problem is not harmless


def judged(make: MakeDocument, source: str, quotation: str) -> Finding:
    (found,) = compare(make(f"A letter.\n\nIt says “{quotation}” there."), [make(source.replace("\n", " "))]).findings
    return found


def test_words_in_the_replys_foreign_language_may_be_a_translation(make_document: MakeDocument) -> None:
    around = (
        "The letter goes on in this way for a page and says that the lamps of the pier were not lit in the winter. "
    )
    reply = make_document(f"{around * 3}\n\nThey have “La pêche est libre dans toutes les eaux du port” in it.")
    (found,) = compare(reply, [make_document(ENGLISH, "Report")]).findings
    assert found.verdict.kind is VerdictKind.ABSENT
    assert "may be a translation: Report is in another language" in found.verdict.reasons


def test_a_term_of_the_replys_own_is_not_found_by_one_of_its_words(make_document: MakeDocument) -> None:
    reply = make_document("We answer the paper of the Harbour (hereinafter “the Paper”), para. 1.")
    (found,) = compare(reply, [make_document(f"1. {ENGLISH}", "Report")]).findings
    assert found.verdict.kind in {VerdictKind.ABSENT, VerdictKind.ELSEWHERE}
    assert not found.is_problem
