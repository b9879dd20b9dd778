"""What “Ibid.” leads to, as a table of footnotes: the position cases that citation styles know, one by one."""

from collections.abc import Callable
from typing import Any

import pytest

Make = Callable[..., Any]

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
        [
            "A/75/12",
            "Interview with a Former Harbour Master, Port Valdo",
            "Interview with a Former Harbour Master, Port Valdo",
        ],
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
}


@pytest.mark.parametrize("rule", RULES)
def test_footnotes_lead_where_the_rule_says(rule: str, cited_reply: Make, outcomes: Make, agree: Make) -> None:
    notes, expected = RULES[rule]
    agree(outcomes(cited_reply(notes=notes)), expected)


def test_a_missing_footnote_leaves_ibid_unresolved(cited_reply: Make, outcomes: Make) -> None:
    reply = cited_reply(notes={"7": "A/75/12.", "9": "Ibid., page 2."})
    assert outcomes(reply)[1] == "? footnote 8, to which it points, was not found"


def test_footnotes_numbered_anew_on_each_page_are_no_gap(cited_reply: Make, outcomes: Make) -> None:
    reply = cited_reply("One[^1] two[^2] three[^*] four", {"1": "A/75/12.", "2": "A/75/14.", "*": "Ibid., p. 2."})
    assert outcomes(reply)[2] == "A/75/14, page 2"


def test_the_way_leaves_out_the_ibid_in_between(cited_reply: Make, resolved: Make) -> None:
    notes = ["A/75/12 (hereinafter “Survey”).", "Survey, p. 2.", "Ibid., p. 3.", "Ibid., p. 4, para. 3."]
    (target,) = resolved(cited_reply(notes=notes))[3][1].targets
    assert (target.via, target.term) == (("footnote 2", "footnote 1"), "Survey")
