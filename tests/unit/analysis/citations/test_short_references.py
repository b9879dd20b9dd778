"""What defined terms, numbers of notes and authors' names lead to, as a table of footnotes."""

from collections.abc import Callable
from typing import Any

import pytest

Make = Callable[..., Any]

# Each row: the footnotes 1, 2, 3, …; then what every citation in them leads to. "?" and how the reason begins: none.
RULES: dict[str, tuple[list[str], list[str]]] = {
    # defined terms
    "a defined term": (
        ["A/75/12 (hereinafter referred to as “Survey”).", "Survey, page 2."],
        ["A/75/12", "A/75/12, page 2"],
    ),
    "hereinafter with the": (
        ["A/75/12 (hereinafter “the Survey”).", "The Survey, page 2."],
        ["A/75/12", "A/75/12, page 2"],
    ),
    "hereinafter without marks": (["A/75/12 (hereinafter Survey).", "Survey, page 2."], ["A/75/12", "A/75/12, page 2"]),
    "hereafter cited as": (
        ["A/75/12 (hereafter cited as “Survey”).", "Survey, page 2."],
        ["A/75/12", "A/75/12, page 2"],
    ),
    "in square brackets": (["A/75/12 [hereinafter “Survey”].", "Survey, para. 2."], ["A/75/12", "A/75/12, para. 2"]),
    "the term alone": (["A/75/12 (“Survey”).", "Survey, page 2."], ["A/75/12", "A/75/12, page 2"]),
    "the term with an article": (["A/75/12 (the “Survey”).", "The Survey, page 2."], ["A/75/12", "A/75/12, page 2"]),
    "two terms for one document": (
        ["A/75/12 (hereinafter “Survey” or “River Survey”).", "River Survey, p. 2.", "Survey, p. 3."],
        ["A/75/12", "A/75/12, page 2", "A/75/12, page 3"],
    ),
    "two terms, two documents": (
        ["A/75/12 (“Survey”); A/75/14 (“Reply”).", "Survey, p. 2.", "Reply, p. 3."],
        ["A/75/12", "A/75/14", "A/75/12, page 2", "A/75/14, page 3"],
    ),
    "ibid. after a term": (
        ["A/75/12 (“Survey”).", "Survey, p. 2.", "Ibid., p. 3."],
        ["A/75/12", "A/75/12, page 2", "A/75/12, page 3"],
    ),
    "ibid. after the definition": (["A/75/12 (“Survey”).", "Ibid., p. 3."], ["A/75/12", "A/75/12, page 3"]),
    "a term used before it is defined": (
        ["Survey, p. 2.", "A/75/12 (hereinafter “Survey”)."],
        ["A/75/12, page 2", "A/75/12"],
    ),
    "a term that is defined twice": (
        ["A/75/12 (“Survey”).", "A/75/14 (“Survey”).", "Survey, p. 2."],
        ["A/75/12", "A/75/14", "? “Survey” is defined 2 times: A/75/12; A/75/14"],
    ),
    "ci-après": (
        ["A/75/12 (ci-après dénommé « le Relevé »).", "Relevé, p. 2."],
        ["A/75/12", "A/75/12, page 2"],
    ),
    "en adelante": (
        ["A/75/12 (en adelante, «el Estudio»).", "Estudio, pág. 2."],
        ["A/75/12", "A/75/12, page 2"],
    ),
    "im Folgenden": (
        ["A/75/12 (im Folgenden: „Studie“).", "Studie, S. 2."],
        ["A/75/12", "A/75/12, page 2"],
    ),
    # notes named by number
    "supra note": (["A/75/12.", "A/75/14.", "Supra note 1, p. 4."], ["A/75/12", "A/75/14", "A/75/12, page 4"]),
    "author, supra note": (
        ["Ann Orrin, Water Law (2011), p. 4.", "A/75/14.", "Orrin, supra note 1, p. 9."],
        ["Ann Orrin, Water Law (2011), page 4", "A/75/14", "Ann Orrin, Water Law (2011), page 9"],
    ),
    "above note": (["A/75/12.", "See above note 1, para. 4."], ["A/75/12", "A/75/12, para. 4"]),
    "note 1 above": (["A/75/12.", "See note 1 above, para. 4."], ["A/75/12", "A/75/12, para. 4"]),
    "supra n.": (["A/75/12.", "Supra n. 1, at 4."], ["A/75/12", "A/75/12, page 4"]),
    "infra note": (["Infra note 2, p. 4.", "A/75/14."], ["A/75/14, page 4", "A/75/14"]),
    "voir supra note": (["A/75/12.", "Voir supra, note 1, p. 4."], ["A/75/12", "A/75/12, page 4"]),
    "oben Fn.": (["A/75/12.", "Oben Fn. 1, S. 4."], ["A/75/12", "A/75/12, page 4"]),
    "supra note of two documents": (
        ["A/75/12; A/75/14.", "Supra note 1, p. 4."],
        ["A/75/12", "A/75/14", "? footnote 1 cites 2 documents"],
    ),
    "supra note of two documents, one by its author": (
        ["Ann Orrin, Water Law (2011); Ida Brook, Canals (1999).", "Brook, supra note 1, p. 4."],
        ["Ann Orrin, Water Law (2011)", "Ida Brook, Canals (1999)", "Ida Brook, Canals (1999), page 4"],
    ),
    "supra note to a note that does not exist": (
        ["A/75/12.", "Supra note 9, p. 4."],
        ["A/75/12", "? there is no footnote 9"],
    ),
    "supra note to a comment": (
        ["The count was never made.", "Supra note 1, p. 4."],
        ["? footnote 1 cites nothing that could be read"],
    ),
    "supra note to an ibid.": (
        ["A/75/12.", "Ibid., p. 3.", "A/75/14.", "Supra note 2, p. 7."],
        ["A/75/12", "A/75/12, page 3", "A/75/14", "A/75/12, page 7"],
    ),
    "supra note with the wrong number": (
        ["Ann Orrin, Water Law (2011).", "Ida Brook, Canals (1999).", "Orrin, supra note 2, p. 4."],
        [
            "Ann Orrin, Water Law (2011)",
            "Ida Brook, Canals (1999)",
            "? footnote 2 does not cite “Orrin”; footnote 1 does",
        ],
    ),
    "a name that no note has": (
        ["A/75/12.", "Letter of the Minister, supra note 1, p. 4."],
        ["A/75/12", "A/75/12, page 4"],
    ),
    # works by author
    "op. cit.": (
        ["Ann Orrin, Water Law (2011), p. 4.", "A/75/14.", "Orrin, op. cit., p. 9."],
        ["Ann Orrin, Water Law (2011), page 4", "A/75/14", "Ann Orrin, Water Law (2011), page 9"],
    ),
    "op. cit. with two works of one author": (
        ["Ann Orrin, Water Law (2011).", "Ann Orrin, River Law (2015).", "Orrin, op. cit., p. 9."],
        [
            "Ann Orrin, Water Law (2011)",
            "Ann Orrin, River Law (2015)",
            "? “Orrin” fits 2 documents: Ann Orrin, Water Law",
        ],
    ),
    "op. cit. without an author": (
        ["Ann Orrin, Water Law (2011).", "Op. cit., p. 9."],
        ["Ann Orrin, Water Law (2011)", "? it names neither author nor note"],
    ),
    "op. cit. of an author who was not cited": (
        ["Ann Orrin, Water Law (2011).", "Brook, op. cit., p. 9."],
        ["Ann Orrin, Water Law (2011)", "? “Brook” is neither defined nor cited before"],
    ),
    "op. cit., note": (
        ["Ann Orrin, Water Law (2011).", "Orrin, op. cit. (note 1), p. 9."],
        ["Ann Orrin, Water Law (2011)", "Ann Orrin, Water Law (2011), page 9"],
    ),
    "author and page": (
        ["Ann Orrin, Water Law (2011), p. 4.", "Orrin, p. 9."],
        ["Ann Orrin, Water Law (2011), page 4", "Ann Orrin, Water Law (2011), page 9"],
    ),
    "author, short title and page": (
        ["Ann Orrin, Water Law (2011).", "Ann Orrin, River Law (2015).", "Orrin, River Law, p. 9."],
        ["Ann Orrin, Water Law (2011)", "Ann Orrin, River Law (2015)", "Ann Orrin, River Law (2015), page 9"],
    ),
    "a word from the midst of a title names no work": (
        ["Delta Office, “Annual tides”, 3 May 2020.", "Tides, p. 9."],
        ["Delta Office, “Annual tides”, 3 May 2020", "? “Tides” is neither defined nor cited before"],
    ),
    "the beginning of a title": (
        ["Ann Orrin, Tides of the Delta (2011).", "Tides, p. 9."],
        ["Ann Orrin, Tides of the Delta (2011)", "Ann Orrin, Tides of the Delta (2011), page 9"],
    ),
    "the parties of a case": (
        ["Delta Court, Ardo v. Bela, Judgment of 3 May 2011.", "A/75/12.", "Ardo v. Bela, para. 9."],
        [
            "Delta Court, Ardo v. Bela, Judgment of 3 May 2011",
            "A/75/12",
            "Delta Court, Ardo v. Bela, Judgment of 3 May 2011, para. 9",
        ],
    ),
    "(n 1)": (
        ["Ann Orrin, Water Law (2011).", "A/75/12.", "Orrin (n 1) 9."],
        ["Ann Orrin, Water Law (2011)", "A/75/12", "Ann Orrin, Water Law (2011), page 9"],
    ),
    "later reference after another work": (
        ["Ann Orrin, Water Law (2011).", "Ida Brook, Canals (1999).", "Orrin, p. 9.", "Ibid., p. 10."],
        [
            "Ann Orrin, Water Law (2011)",
            "Ida Brook, Canals (1999)",
            "Ann Orrin, Water Law (2011), page 9",
            "Ann Orrin, Water Law (2011), page 10",
        ],
    ),
    "a further order of the same case": (
        ["Ardo v. Bela, Order of 3 May 2011, para. 6, and Order of 9 June 2012, para. 8."],
        ["Ardo v. Bela, Order of 3 May 2011, para. 6", "Ardo v. Bela, Order of 9 June 2012, para. 8"],
    ),
    "two orders of one case are two documents": (
        ["Ardo v. Bela, Order of 3 May 2011, and Order of 9 June 2012.", "Ibid., para. 5."],
        ["Ardo v. Bela, Order of 3 May 2011", "Ardo v. Bela, Order of 9 June 2012", "? footnote 1 cites 2 documents"],
    ),
}


@pytest.mark.parametrize("rule", RULES)
def test_footnotes_lead_where_the_rule_says(rule: str, cited_reply: Make, outcomes: Make, agree: Make) -> None:
    notes, expected = RULES[rule]
    agree(outcomes(cited_reply(notes=notes)), expected)
