"""What citations lead to, as a table of footnotes: the position cases that citation styles know, one by one."""

from collections.abc import Callable
from typing import Any

import pytest

from reader.analysis.find_citations import find_citations
from reader.analysis.resolve_citations import resolve_citations
from reader.model.case import Assignment
from reader.model.citation import Citation, Resolution
from reader.model.citation_chain import describe_chain, describe_targets
from reader.model.comparison import Source
from reader.model.document import Document

Make = Callable[..., Any]


def resolved(
    reply: Document, sources: tuple[Source, ...] = (), assignments: tuple[Assignment, ...] = ()
) -> list[tuple[Citation, Resolution]]:
    citations = find_citations(reply)
    return list(zip(citations, resolve_citations(reply, citations, sources, assignments), strict=True))


def outcome(resolution: Resolution) -> str:
    """Return the documents and places, or the reason behind a question mark."""
    return describe_targets(resolution.targets) if resolution.targets else f"? {resolution.reason}"


# Each row: the footnotes 1, 2, 3, …; then what every citation in them leads to. "?" and how the reason begins: none.
RULES: dict[str, tuple[list[str], list[str]]] = {
    # the citation just before
    "same item": (["S/2020/10, para. 5.", "Ibid."], ["S/2020/10, para. 5", "S/2020/10, para. 5"]),
    "same item, other page": (["S/2020/10, page 5.", "Ibid., page 7."], ["S/2020/10, page 5", "S/2020/10, page 7"]),
    "same item, other paragraph": (
        ["S/2020/10, para. 5.", "Ibid., para. 7."],
        ["S/2020/10, para. 5", "S/2020/10, para. 7"],
    ),
    "first without a place, then with one": (["A/75/12.", "Ibid., p. 3."], ["A/75/12", "A/75/12, page 3"]),
    "a place, then another kind of place": (
        ["A/75/12, page 3.", "Ibid., footnote 4."],
        ["A/75/12, page 3", "A/75/12, footnote 4"],
    ),
    "another paragraph may stand on another page": (
        ["A/75/12, page 3, para. 1.", "Ibid., para. 2."],
        ["A/75/12, page 3, para. 1", "A/75/12, para. 2"],
    ),
    "an annex stays the annex": (
        ["A/75/12, annex, para. 8.", "Ibid., para. 9."],
        ["A/75/12, annex, para. 8", "A/75/12, annex, para. 9"],
    ),
    "ibid. twice": (
        ["A/75/12, page 3.", "Ibid., page 4.", "Ibid."],
        ["A/75/12, page 3", "A/75/12, page 4", "A/75/12, page 4"],
    ),
    "ibid. without a full stop": (["A/75/12.", "Ibid, p. 4"], ["A/75/12", "A/75/12, page 4"]),
    "ibid. in lower case": (["A/75/12.", "ibid., p. 4"], ["A/75/12", "A/75/12, page 4"]),
    "id. at": (["A/75/12.", "Id. at 12."], ["A/75/12", "A/75/12, page 12"]),
    "ibid. with bare pages": (["A/75/12.", "Ibid., 45–47."], ["A/75/12", "A/75/12, page 45–47"]),
    "ibidem": (["A/75/12.", "Ibidem, p. 6."], ["A/75/12", "A/75/12, page 6"]),
    "ib.": (["A/75/12.", "Ib., p. 6."], ["A/75/12", "A/75/12, page 6"]),
    "idem": (["A/75/12, p. 6.", "Idem."], ["A/75/12, page 6", "A/75/12, page 6"]),
    "ebenda": (["A/75/12.", "Ebd., S. 6."], ["A/75/12", "A/75/12, page 6"]),
    "loc. cit. is the same place": (["A/75/12, p. 6.", "Loc. cit."], ["A/75/12, page 6", "A/75/12, page 6"]),
    "see ibid.": (["A/75/12.", "See ibid., p. 6."], ["A/75/12", "A/75/12, page 6"]),
    "paired places": (
        ["A/75/12.", "Ibid., pages 2 and 5, paras. 1 and 3."],
        ["A/75/12", "A/75/12, page 2, para. 1; page 5, para. 3"],
    ),
    # nothing, or nothing certain, before
    "nothing before": (["Ibid., page 2."], ["? nothing is cited before it"]),
    "nothing but a comment before": (
        ["The count was made by the mission itself.", "Ibid., page 2."],
        ["? nothing is cited before it"],
    ),
    "after two documents": (
        ["A/75/12; A/75/14.", "Ibid., page 2."],
        ["A/75/12", "A/75/14", "? footnote 1 cites 2 documents: A/75/12; A/75/14"],
    ),
    "after three documents": (
        ["A/75/12; A/75/14; A/75/15.", "Ibid."],
        ["A/75/12", "A/75/14", "A/75/15", "? footnote 1 cites 3 documents"],
    ),
    "after two documents in two sentences": (
        ["A/75/12. See also A/75/14.", "Ibid."],
        ["A/75/12", "A/75/14", "? footnote 1 cites 2 documents"],
    ),
    "after one document cited twice": (
        ["A/75/12, para. 2; A/75/12, para. 9.", "Ibid., para. 4."],
        ["A/75/12, para. 2", "A/75/12, para. 9", "A/75/12, para. 4"],
    ),
    "after a joint symbol, which is one document": (
        ["A/75/12-S/2020/90.", "Ibid., para. 4."],
        ["A/75/12-S/2020/90", "A/75/12-S/2020/90, para. 4"],
    ),
    "after a document and its half": (
        ["A/75/12-S/2020/90, para. 1; S/2020/90, para. 2.", "Ibid., para. 4."],
        ["A/75/12-S/2020/90, para. 1", "S/2020/90, para. 2", "S/2020/90, para. 4"],
    ),
    "ambiguity is inherited": (
        ["A/75/12; A/75/14.", "Ibid.", "Ibid., page 2."],
        ["A/75/12", "A/75/14", "? footnote 1 cites 2", "? footnote 1 cites 2"],
    ),
    "a full citation ends an ambiguity": (
        ["A/75/12; A/75/14.", "A/75/14.", "Ibid., page 2."],
        ["A/75/12", "A/75/14", "A/75/14", "A/75/14, page 2"],
    ),
    "within a footnote": (["A/75/12; A/75/14; ibid., p. 3."], ["A/75/12", "A/75/14", "A/75/14, page 3"]),
    "within a footnote, in a new sentence": (["A/75/12. Ibid., p. 3."], ["A/75/12", "A/75/12, page 3"]),
    "a footnote of two, one by ibid.": (
        ["A/75/12.", "Ibid., p. 3; A/75/14.", "Ibid."],
        ["A/75/12", "A/75/12, page 3", "A/75/14", "? footnote 2 cites 2 documents"],
    ),
    # not one inside a parenthesis
    "past a parenthesis": (
        ["A/75/12, para. 3 (citing A/70/1).", "Ibid., para. 4."],
        ["A/75/12, para. 3", "A/70/1", "A/75/12, para. 4"],
    ),
    "past two parentheses": (
        ["A/75/12 (see also A/70/1), para. 3 (quoting A/70/2).", "Ibid."],
        ["A/75/12", "A/70/1, para. 3", "A/70/2", "A/75/12"],
    ),
    # a comment does not reset
    "past a comment": (
        ["A/75/12, page 3.", "The figure is disputed by both sides.", "Ibid., page 4."],
        ["A/75/12, page 3", "A/75/12, page 4"],
    ),
    "past two comments": (
        ["A/75/12.", "Emphasis added.", "It was not the first time that this was said.", "Ibid., page 4."],
        ["A/75/12", "A/75/12, page 4"],
    ),
    "not past something cited in no known form": (
        ["A/75/12.", "Interview with a Former Harbour Master, Port Valdo.", "Ibid."],
        ["A/75/12", "Interview with a Former Harbour Master, Port Valdo", "Interview with a Former Harbour Master"],
    ),
    "not past a note that cannot be read": (
        ["A/75/12.", "\ufffd\ufffd/7\ufffd/1", "Ibid."],
        ["A/75/12", "? footnote 2, to which it points, could not be read"],
    ),
    "not past an empty note": (
        ["A/75/12.", "", "Ibid."],
        ["A/75/12", "? footnote 2, to which it points, could not be"],
    ),
    # reset
    "reset by another document": (
        ["A/75/12, page 3.", "A/75/14.", "Ibid., page 4."],
        ["A/75/12, page 3", "A/75/14", "A/75/14, page 4"],
    ),
    "reset by a web page": (
        ["A/75/12.", "https://example.org/tides.", "Ibid."],
        ["A/75/12", "https://example.org/tides", "https://example.org/tides"],
    ),
    "reset by a case": (
        ["A/75/12.", "Ardo v. Bela, application No. 12/08, Judgment of 3 May 2011, para. 6.", "Ibid., para. 9."],
        [
            "A/75/12",
            "Ardo v. Bela, application No. 12/08, Judgment of 3 May 2011, para. 6",
            "Ardo v. Bela, application No. 12/08, Judgment of 3 May 2011, para. 9",
        ],
    ),
    "reset by a treaty": (
        ["A/75/12.", "Article 6 of the Convention on Shared Rivers.", "Ibid., article 8."],
        [
            "A/75/12",
            "Convention on Shared Rivers, art. 6",
            "Convention on Shared Rivers, art. 8",
        ],
    ),
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
def test_footnotes_lead_where_the_rule_says(rule: str, cited_reply: Make) -> None:
    notes, expected = RULES[rule]
    found = [outcome(resolution) for _, resolution in resolved(cited_reply(notes=notes))]
    assert len(found) == len(expected), found
    for got, wanted in zip(found, expected, strict=True):
        if wanted.startswith(("?", "Interview")):
            assert got.startswith(wanted)
        else:
            assert got == wanted


def test_a_missing_footnote_leaves_ibid_unresolved(cited_reply: Make) -> None:
    reply = cited_reply(notes={"7": "A/75/12.", "9": "Ibid., page 2."})
    assert outcome(resolved(reply)[1][1]) == "? footnote 8, to which it points, was not found"


def test_footnotes_numbered_anew_on_each_page_are_no_gap(cited_reply: Make) -> None:
    reply = cited_reply("One[^1] two[^2] three[^*] four", {"1": "A/75/12.", "2": "A/75/14.", "*": "Ibid., p. 2."})
    assert outcome(resolved(reply)[2][1]) == "A/75/14, page 2"


def test_the_way_leaves_out_the_ibid_in_between(cited_reply: Make) -> None:
    notes = ["A/75/12 (hereinafter “Survey”).", "Survey, p. 2.", "Ibid., p. 3.", "Ibid., p. 4, para. 3."]
    citation, resolution = resolved(cited_reply(notes=notes))[3]
    assert resolution.targets[0].via == ("footnote 2", "footnote 1")
    assert describe_chain(citation, resolution) == "4 → 2 → “Survey” (footnote 1) → A/75/12, page 4, para. 3"


def test_the_chain_of_an_unresolved_citation_ends_with_the_reason(cited_reply: Make) -> None:
    citation, resolution = resolved(cited_reply(notes=["Ibid., page 2."]))[0]
    assert describe_chain(citation, resolution) == "1 → nothing is cited before it"


TEXT_RULES: dict[str, tuple[str, list[str], list[str]]] = {
    "ibid. in the text": (
        "As said (S/2020/10, p. 3). It was so (ibid., p. 5).",
        [],
        ["S/2020/10, page 3", "S/2020/10, page 5"],
    ),
    "ibid. in the text after a footnote": (
        "As said.[^1] It was so (ibid., p. 5).",
        ["A/75/12."],
        ["A/75/12", "A/75/12, page 5"],
    ),
    "ibid. in the text after a footnote of two": (
        "As said.[^1] It was so (ibid., p. 5).",
        ["A/75/12; A/75/14."],
        ["A/75/12", "A/75/14", "? footnote 1 cites 2 documents"],
    ),
    "a term defined in the text by a symbol": (
        "The survey (A/75/12) (hereinafter “Survey”) is dated. See Survey, para. 4.",
        [],
        ["A/75/12", "A/75/12, para. 4"],
    ),
    "a term defined in the text by its footnote": (
        "The survey of the delta (hereinafter “the Survey”)[^1] is dated.[^2]",
        ["A/75/12.", "Survey, para. 4."],
        ["A/75/12", "A/75/12, para. 4"],
    ),
    "a term defined beside its footnote, though another document stands before": (
        "As A/75/1 says, the survey of the delta (hereinafter “the Survey”)[^1] is dated.[^2]",
        ["A/75/12.", "Survey, para. 4."],
        ["A/75/1", "A/75/12", "A/75/12, para. 4"],
    ),
    "a term defined in the text by its name": (
        "Under the Convention on Shared Rivers (the “Convention”) it is so.[^1]",
        ["Convention, article 4."],
        ["Convention on Shared Rivers", "Convention on Shared Rivers, art. 4"],
    ),
    "a term of nothing that can be read": (
        "What he wrote (hereinafter “the Survey”) is dated.[^1]",
        ["The Survey, para. 4."],
        ["? the document that it cites is not named", "? “Survey” is defined in text"],
    ),
    "a body's short name is no document": (
        "The Delta Commission (“DC”) met.[^1]",
        ["DC, Minutes, 3 May 2020."],
        ["DC, Minutes, 3 May 2020"],
    ),
    "supra in the text": (
        "As said.[^1] Other.[^2] See supra note 1, p. 7.",
        ["A/75/12.", "A/75/14."],
        ["A/75/12", "A/75/14", "A/75/12, page 7"],
    ),
    "author and year with a list of works": (
        (
            "It is shallow (Orrin 2011, p. 4; Brook and Hale 1999).\n\n# References\n\n"
            "Brook, I. and Hale, T. (1999). Canals. Port Valdo.\n\nOrrin, A. (2011). Water Law. Port Valdo."
        ),
        [],
        [
            "Orrin, A. (2011). Water Law. Port Valdo, page 4",
            "Brook, I. and Hale, T. (1999). Canals. Port Valdo",
            "Brook, I. and Hale, T. (1999). Canals. Port Valdo",
            "Orrin, A. (2011). Water Law. Port Valdo",
        ],
    ),
    "author and year that two works share": (
        "It is shallow (Orrin 2011, p. 4).\n\n# References\n\nOrrin, A. (2011). Water Law.\n\nOrrin, B. (2011). Silt.",
        [],
        ["? “Orrin 2011” is defined 2 times", "Orrin, A. (2011). Water Law", "Orrin, B. (2011). Silt"],
    ),
    "numbers with a list of works": (
        (
            "It is shallow [2, p. 4] and wide [1].\n\n# References\n\n"
            "[1] I. Brook, Canals, 1999.\n\n[2] A. Orrin, Water Law, 2011."
        ),
        [],
        [
            "A. Orrin, Water Law, 2011, page 4",
            "I. Brook, Canals, 1999",
            "I. Brook, Canals, 1999",
            "A. Orrin, Water Law, 2011",
        ],
    ),
}


@pytest.mark.parametrize("rule", TEXT_RULES)
def test_citations_in_the_text_lead_where_the_rule_says(rule: str, cited_reply: Make) -> None:
    body, notes, expected = TEXT_RULES[rule]
    found = [outcome(resolution) for _, resolution in resolved(cited_reply(body, notes))]
    assert len(found) == len(expected), found
    for got, wanted in zip(found, expected, strict=True):
        assert got.startswith(wanted) if wanted.startswith("?") else got == wanted


SOURCE_RULES: dict[str, tuple[list[str], list[str | None]]] = {
    # the last citation's open source: S1 is A/75/12, titled "Survey of the Lower Delta"; S2 is "Water Law" by Orrin
    "by symbol": (["A/75/12, p. 2."], ["S1"]),
    "by symbol in lower case is malformed, but found": (["a/75/12, p. 2."], ["S1"]),
    "by the other half of a joint symbol": (["A/75/12-S/2020/90, p. 2."], ["S1"]),
    "by title": (["Delta Commission, Survey of the Lower Delta, 3 May 2020."], ["S1"]),
    "by title and address": (["Survey of the Lower Delta, https://example.org/x"], ["S1"]),
    "by an address that spells the title": (["https://example.org/2020/17-survey-of-the-lower-delta.html"], ["S1"]),
    "by file name": (["Ann Orrin, On Canals and Locks (2011), p. 1."], ["S2"]),
    "by the author on the first page": (["Orrin, p. 1."], ["S2"]),
    "not open": (["A/75/99, p. 2."], [None]),
    "another symbol that begins alike": (["A/75/120, p. 2."], [None]),
    "one word of the title": (["Anna Survey, The Coast (1990), p. 3."], [None]),
    "through ibid.": (["A/75/12.", "Ibid., p. 2."], ["S1", "S1"]),
}


@pytest.mark.parametrize("rule", SOURCE_RULES)
def test_cited_documents_are_found_among_the_open_sources(rule: str, cited_reply: Make, cited_source: Make) -> None:
    notes, expected = SOURCE_RULES[rule]
    sources = (
        cited_source("Survey of the Lower Delta\n\nIt is flat.", "Silt.", number=1, symbols=("A/75/12",)),
        cited_source("Water Law\n\nby Ann Orrin\n\nIt flows.", number=2, path="canals_and_locks.pdf"),
    )
    found = [resolution.targets[0].source for _, resolution in resolved(cited_reply(notes=notes), sources)]
    assert found == expected


def test_two_sources_that_fit_leave_it_unresolved_and_are_both_named(cited_reply: Make, cited_source: Make) -> None:
    sources = (
        cited_source("One.", number=1, symbols=("A/75/12",), title="First print"),
        cited_source("Two.", number=2, symbols=("A/75/12",), title="Second print"),
    )
    (_, resolution), (_, following) = resolved(cited_reply(notes=["A/75/12, p. 1.", "Ibid."]), sources)
    assert resolution.targets == ()
    assert resolution.reason == "A/75/12 fits 2 open documents by its symbol: S1 (First print) and S2 (Second print)"
    assert following.targets == ()
    assert "First print" in (following.reason or "")


def test_what_the_user_assigned_wins(cited_reply: Make, cited_source: Make) -> None:
    sources = (
        cited_source("One.", number=1, symbols=("A/75/12",)),
        cited_source("Two.", number=2),
    )
    assignments = (Assignment("A/75/12", sources[1].document.fingerprint),)
    pairs = resolved(cited_reply(notes=["A/75/12, p. 1.", "Ibid."]), sources, assignments)
    assert [resolution.targets[0].source for _, resolution in pairs] == ["S2", "S2"]


def test_an_assigned_file_that_is_not_open_leads_to_no_other(cited_reply: Make, cited_source: Make) -> None:
    sources = (cited_source("One.", symbols=("A/75/12",)),)
    ((_, resolution),) = resolved(cited_reply(notes=["A/75/12, p. 1."]), sources, (Assignment("A/75/12", "f" * 64),))
    assert [target.source for target in resolution.targets] == [None]


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        ("It is flat.\n\nIt is wide.", "A/75/12, page 1, para. 2"),
        ("1. It is flat.\n\n2. It is wide.", "A/75/12, para. 2"),
    ],
)
def test_a_paragraph_that_can_only_be_counted_stays_on_its_page(
    paragraphs: str, expected: str, cited_reply: Make, cited_source: Make
) -> None:
    sources = (cited_source(paragraphs, symbols=("A/75/12",)),)
    pairs = resolved(cited_reply(notes=["A/75/12, page 1, para. 1.", "Ibid., para. 2."]), sources)
    assert outcome(pairs[1][1]) == expected


def test_a_page_beyond_the_end_rejects_the_antecedent_of_ibid(cited_reply: Make, cited_source: Make) -> None:
    sources = (cited_source("One.", "Two.", symbols=("A/75/12",), title="Survey"),)
    pairs = resolved(cited_reply(notes=["A/75/12, p. 2.", "Ibid., p. 30."]), sources)
    assert outcome(pairs[0][1]) == "A/75/12, page 2"
    assert outcome(pairs[1][1]) == "? page 30 is beyond the end of Survey, whose last page is 2"


def test_a_page_beyond_the_end_of_a_named_document_is_a_warning(cited_reply: Make, cited_source: Make) -> None:
    sources = (cited_source("One.", "Two.", symbols=("A/75/12",), title="Survey"),)
    ((_, resolution),) = resolved(cited_reply(notes=["A/75/12, p. 30."]), sources)
    assert resolution.targets[0].source == "S1"
    assert resolution.warnings == ("page 30 is beyond the end of Survey, whose last page is 2",)


def test_a_bare_page_is_one_of_the_only_source(cited_reply: Make, cited_source: Make) -> None:
    reply = cited_reply("He wrote, “It is flat,” p. 2.")
    ((_, resolution),) = resolved(reply, (cited_source("Silt.", "It is flat.", title="Survey"),))
    assert [target.source for target in resolution.targets] == ["S1"]
    ((_, open_),) = resolved(reply, (cited_source("a.", number=1), cited_source("b.", number=2)))
    assert open_.targets == ()
    assert [pinpoint.page for pinpoint in open_.pending] == ["2"]
    assert open_.reason == "it names a place, but no document"


def test_an_abbreviation_means_the_source_whose_title_it_shortens(cited_reply: Make, cited_source: Make) -> None:
    sources = (
        cited_source("It is flat.", number=1, title="Complaint"),
        cited_source("It is wide.", number=2, title="Opposition brief"),
    )
    reply = cited_reply("He wrote, “It is flat.” Compl. ¶ 1. And “it is wide.” Opp. Br. at 1.")
    assert [resolution.targets[0].source for _, resolution in resolved(reply, sources)] == ["S1", "S2"]


LINKS: dict[str, tuple[str, dict[str, str], str | None]] = {
    "nowhere": ("A/75/12.", {"A/75/12": "#"}, "its link leads nowhere (“#”)"),
    "script": ("A/75/12.", {"A/75/12": "javascript:void(0)"}, "its link leads nowhere (“javascript:void(0)”)"),
    "right": ("A/75/12.", {"A/75/12": "https://docs.un.org/A/75/12"}, None),
    "right, written otherwise": ("A/75/12.", {"A/75/12": "https://undocs.org/en/A%2F75%2F12"}, None),
    "says nothing": ("A/75/12.", {"A/75/12": "https://documents.un.org/doc/undoc/gen/n20/1.pdf"}, None),
    "another document": (
        "A/75/12.",
        {"A/75/12": "https://undocs.org/A/75/14"},
        "link text names A/75/12, its address leads to A/75/14",
    ),
    "another site": (
        "A/75/12.",
        {"A/75/12": "https://example.org/news"},
        "link text names A/75/12, its address leads elsewhere: https://example.org/news",
    ),
    "an address as printed": ("https://example.org/a", {"https://example.org/a": "http://www.example.org/a/"}, None),
    "another address than printed": (
        "https://example.org/a",
        {"https://example.org/a": "https://example.org/b"},
        "link text names https://example.org/a, its address leads to https://example.org/b",
    ),
    "malformed": ("A/2020/12.", {}, "“A/2020/12” is malformed: documents of the General Assembly are numbered by"),
}


@pytest.mark.parametrize("case", LINKS)
def test_links_and_symbols_that_are_wrong_are_told(case: str, cited_reply: Make) -> None:
    note, links, expected = LINKS[case]
    ((_, resolution),) = resolved(cited_reply(notes=[note], links=links))
    if expected is None:
        assert resolution.warnings == ()
    else:
        assert len(resolution.warnings) == 1
        assert resolution.warnings[0].startswith(expected)


def test_a_link_to_the_page_of_another_note_is_told(cited_reply: Make) -> None:
    reply = cited_reply(notes=["A/75/12.", "https://example.org/b"], links={"A/75/12": "https://example.org/b"})
    (_, resolution), _ = resolved(reply)
    assert resolution.warnings[0].endswith("the page that footnote 2 cites")
