"""The forms of citations: kind, document, places, short names, signal of each."""

from collections.abc import Callable
from typing import Any

import pytest

from reader.analysis.find_citations import find_citations
from reader.model.citation import Citation
from reader.model.pinpoint_text import describe_pinpoint

Make = Callable[..., Any]


def shape(citation: Citation) -> tuple[str, str | None, str]:
    places = "; ".join(describe_pinpoint(pinpoint) for pinpoint in citation.pinpoints)
    return citation.kind.value, citation.document or "|".join(citation.names) or None, places


# a footnote and its citations: kind, document (or short name), places
NOTES: dict[str, list[tuple[str, str | None, str]]] = {
    "A/75/12.": [("symbol", "A/75/12", "")],
    "UN Doc. A/75/12, para. 4.": [("symbol", "A/75/12", "para. 4")],
    "Para. 4 of A/75/12.": [("symbol", "A/75/12", "para. 4")],
    "Letter dated 3 May 2020 from the Harbour Master, A/75/12, annex.": [("full", "A/75/12", "annex")],
    "Letter dated 3 May 2020 from the Harbour Master (A/75/12), para. 3.": [("full", "A/75/12", "para. 3")],
    "A/75/12, para. 3, A/75/14 and A/75/15, para. 5.": [
        ("symbol", "A/75/12", "para. 3"),
        ("symbol", "A/75/14", ""),
        ("symbol", "A/75/15", "para. 5"),
    ],
    "General Assembly resolution 62/243, para. 2.": [("symbol", "A/RES/62/243", "para. 2")],
    "General Assembly resolution 62/243 (A/RES/62/243).": [("full", "A/RES/62/243", "")],
    "Delta Court, Ardo v. Bela, Order of 3 May 2011, paras. 6 and 8.": [
        ("full", "Delta Court, Ardo v. Bela, Order of 3 May 2011", "para. 6; para. 8")
    ],
    "Ardo and Others v. Bela [GC], no. 12/08, § 180, 3 May 2011.": [
        ("full", "Ardo and Others v. Bela [GC], no. 12/08, 3 May 2011", "para. 180")
    ],
    "Cour du Delta, Ardo c. Bela, arrêt du 3 mai 2011, par. 6.": [
        ("full", "Cour du Delta, Ardo c. Bela, arrêt du 3 mai 2011", "para. 6")
    ],
    "BGH, Urteil vom 3. Mai 2011, Rn. 6.": [("full", "BGH, Urteil vom 3. Mai 2011", "para. 6")],
    "Delta Dispute (Ardo v. Bela), Judgment, I.C.J. Reports 1986, p. 14, para. 9.": [
        ("full", "Delta Dispute (Ardo v. Bela), Judgment, I.C.J. Reports 1986, p. 14", "para. 9")
    ],
    "Legal Questions of the Delta, Advisory Opinion, I.C.J. Reports 2004, p. 136, at p. 171, para. 87.": [
        ("full", "Legal Questions of the Delta, Advisory Opinion, I.C.J. Reports 2004, p. 136", "page 171, para. 87")
    ],
    "United Nations, Treaty Series, vol. 1155, p. 331.": [
        ("full", "United Nations, Treaty Series, vol. 1155, p. 331", "")
    ],
    "Page 4, para. 3.": [("short", None, "page 4, para. 3")],
    "See p. 4.": [("short", None, "page 4")],
    "See para. 4 above.": [],
    "Official Records of the Assembly, Supplement No. 10 (A/75/10), chap. IV, sect. B, para. 5.": [
        ("full", "A/75/10", "chap. IV, sect. B, para. 5")
    ],
    "Article 6 of the Convention on Shared Rivers.": [("full", "Convention on Shared Rivers", "art. 6")],
    "Convention on Shared Rivers, art. 6.": [("full", "Convention on Shared Rivers", "art. 6")],
    "Articles 6 and 8 of the Convention on Shared Rivers, and Article 2 of the Protocol on Silt.": [
        ("full", "Convention on Shared Rivers", "art. 6; art. 8"),
        ("full", "Protocol on Silt", "art. 2"),
    ],
    "Article 6 de la Convention sur les fleuves.": [("full", "Convention sur les fleuves", "art. 6")],
    "Artículo 6 del Convenio sobre los ríos.": [("full", "Convenio sobre los ríos", "art. 6")],
    "V. Cour du Delta, 3 mai 2011, Ardo c. Bela, req. n° 12/08, § 45.": [
        ("full", "Cour du Delta, 3 mai 2011, Ardo c. Bela, req. n° 12/08", "para. 45")
    ],
    "Ardo v. Bela, 347 U.S. 483, 495 (1954).": [("full", "Ardo v. Bela, 347 U.S. 483, 495 (1954)", "page 495")],
    "Convention on Shared Rivers, art. 31, para. 3.": [("full", "Convention on Shared Rivers", "art. 31, para. 3")],
    "42 U.S.C. § 1983.": [("full", "42 U.S.C.", "art. 1983")],
    "§ 823 Abs. 1 BGB.": [("full", "BGB", "art. 823 Abs. 1")],
    "https://example.org/tides.": [("url", "https://example.org/tides", "")],
    "<https://example.org/tides>, 3 May 2020.": [("url", "https://example.org/tides", "")],
    "Boats wait at the bar, 3 May 2020, https://example.org/boats": [("url", "https://example.org/boats", "")],
    "Delta Commission, Tides of the year, 3 May 2020, https://example.org/t": [
        ("full", "Delta Commission, Tides of the year, 3 May 2020", "")
    ],
    "Press release of the Delta Commission, 3 May 2020, https://example.org/p": [
        ("full", "Press release of the Delta Commission, 3 May 2020", "")
    ],
    "https://example.org/a;b?x=1;y=2; https://example.org/c": [
        ("url", "https://example.org/a;b?x=1;y=2", ""),
        ("url", "https://example.org/c", ""),
    ],
    "Ann Orrin, Water Law (Port Valdo, 2011), p. 4.": [("full", "Ann Orrin, Water Law (Port Valdo, 2011)", "page 4")],
    "Ann Orrin, Water Law (2011) 4 (Rule 7).": [("full", "Ann Orrin, Water Law (2011)", "page 4, art. 7")],
    "Ann Orrin, ‘Silt’ (2011) 45 Delta Review 120, 125.": [
        ("full", "Ann Orrin, ‘Silt’ (2011) 45 Delta Review 120", "page 125")
    ],
    "Ann Orrin, Water Law (2011), p. 4; Ida Brook, Canals (1999), p. 7.": [
        ("full", "Ann Orrin, Water Law (2011)", "page 4"),
        ("full", "Ida Brook, Canals (1999)", "page 7"),
    ],
    "A. Orrin, Water Law, vol. 2, 3rd ed. (2011), p. 4.": [
        ("full", "A. Orrin, Water Law, vol. 2, 3rd ed. (2011)", "page 4")
    ],
    "J. Orrin, Le droit des eaux, Paris, 2003, p. 45.": [
        ("full", "J. Orrin, Le droit des eaux, Paris, 2003", "page 45")
    ],
    "Müller, Wasserrecht, 3. Aufl., Bonn 2010, S. 45 ff.": [
        ("full", "Müller, Wasserrecht, 3. Aufl., Bonn 2010", "page 45 ff.")
    ],
    "Report of the Commission, 2019, pp. 3-5, https://example.org/r.": [
        ("full", "Report of the Commission, 2019", "page 3–5")
    ],
    "Transcript, 3 May 2020, p. 12, lines 3–7.": [("full", "Transcript, 3 May 2020", "page 12")],
    "A/75/SR.12, paras. 3–5 (Ardoland), 7 (Belaland).": [("symbol", "A/75/SR.12", "para. 3–5; para. 7")],
    "A/75/12, p. 3 (“it is flat”).": [("symbol", "A/75/12", "page 3")],
    "Orrin (n 6) 351.": [("supra", "Orrin", "page 351")],
    "Müller (Fn. 3), S. 47.": [("supra", "Müller", "page 47")],
    "Ibíd., FJ 5.": [("ibid", None, "para. 5")],
    "Exhibit C-12, p. 4.": [("full", "Exhibit C-12", "page 4")],
    "Exh. 4 at 12; Dkt. 7, ¶ 3.": [("full", "Exh. 4", "page 12"), ("full", "Dkt. 7", "para. 3")],
    "Orrin, p. 4.": [("short", "Orrin", "page 4")],
    "Orrin and Brook, Water Law, pp. 4–6.": [("short", "Orrin and Brook, Water Law", "page 4–6")],
    "Orrin 2011, p. 4.": [("short", "Orrin 2011", "page 4")],
    "Orrin and Brook 2011a: 4–6.": [("short", "Orrin 2011a", "page 4–6")],
    "Ibid.": [("ibid", None, "")],
    "Ibid., page 4, para. 3.": [("ibid", None, "page 4, para. 3")],
    "Id., § 4.": [("ibid", None, "para. 4")],
    "Orrin, supra note 3, at 12.": [("supra", "Orrin", "page 12")],
    "Orrin, op. cit., p. 12.": [("supra", "Orrin", "page 12")],
    "Orrin, a. a. O., S. 12.": [("supra", "Orrin", "page 12")],
    "Orrin, ob. cit., pág. 12.": [("supra", "Orrin", "page 12")],
    "Interview with a Harbour Master, Port Valdo.": [("other", "Interview with a Harbour Master, Port Valdo", "")],
    "A/75/12, annex III, para. 4.": [("symbol", "A/75/12", "annex III, para. 4")],
    "A/75/12, page\u00a04, para.\u202f3.": [("symbol", "A/75/12", "page 4, para. 3")],
    "S/RES/338 (1973), third preambular para.": [("symbol", "S/RES/338 (1973)", "preamble, para. 3")],
    "Note verbale dated 3 May 2020 from the Mission of Delta (A/HRC/46/G/12), annex, p. 2.": [
        ("full", "A/HRC/46/G/12", "annex, page 2")
    ],
    "Ardo v. Bela, no. 12345/06, §§ 45–47, ECHR 2010.": [
        ("full", "Ardo v. Bela, no. 12345/06, ECHR 2010", "para. 45–47")
    ],
    "PCIJ, Delta Concessions, Judgment No. 2, 1924, P.C.I.J., Series A, No. 2, p. 12.": [
        ("full", "PCIJ, Delta Concessions, Judgment No. 2, 1924, P.C.I.J., Series A, No. 2", "page 12")
    ],
    "Articles 31–33 VCLT.": [("full", "VCLT", "art. 31–33")],
    "Articles 6 and 8 ECHR.": [("full", "ECHR", "art. 6; art. 8")],
    "Orrin, Tides, vol. 2, p. 12.": [("full", "Orrin, Tides, vol. 2", "vol. 2, page 12")],
    "Orrin, vol. 2, p. 12.": [("short", "Orrin", "vol. 2, page 12")],
    "(Orrin 2011: 12).": [("short", "Orrin 2011", "page 12")],
    # remarks
    "Emphasis added.": [],
    "This is what the harbour master said.": [],
    "The Commission was told so on 3 May 2020.": [],
    "See below.": [],
    "Ten, by the harbour master’s own count.": [],
    "Translation by the secretariat.": [],
}


@pytest.mark.parametrize("note", NOTES)
def test_footnotes_hold_the_citations_that_they_show(note: str, cited_reply: Make) -> None:
    assert [shape(citation) for citation in find_citations(cited_reply(notes=[note]))] == NOTES[note]


TEXTS: dict[str, list[tuple[str, str | None, str]]] = {
    "As S/2020/10 (para. 5) says, it is.": [("symbol", "S/2020/10", "para. 5")],
    "It is (S/2020/10, paras. 5 and 6).": [("symbol", "S/2020/10", "para. 5; para. 6")],
    "Under paragraph 4 of S/2020/10 it is.": [("symbol", "S/2020/10", "para. 4")],
    "By Security Council resolution 338 (1973) (S/RES/338 (1973)), para. 2, it is.": [
        ("symbol", "S/RES/338 (1973)", "para. 2")
    ],
    "It stands at https://example.org/a_(b). Then": [("url", "https://example.org/a_(b)", "")],
    "Under Article 6 of the Convention on Shared Rivers it is.": [("full", "Convention on Shared Rivers", "art. 6")],
    "In Ardo v. Bela (application No. 12/08, Judgment of 3 May 2011), para. 6, it is.": [
        ("full", "Ardo v. Bela (application No. 12/08, Judgment of 3 May 2011)", "para. 6")
    ],
    "The cause of Ardo v. Bela, a neighbour, was old.": [],
    "It is (ibid., p. 4).": [("ibid", None, "page 4")],
    "Omnia idem sunt, eadem ratione.": [],
    "See Orrin, supra note 4, at 12.": [("supra", "Orrin", "page 12")],
    "It is (Orrin 2011, p. 4; see also Brook and Hale, 1999: 12–14).": [
        ("short", "Orrin 2011", "page 4"),
        ("short", "Brook 1999", "page 12–14"),
    ],
    "Orrin (2011, p. 4) says it is.": [("short", "Orrin 2011", "page 4")],
    "Orrin (2011) says it is.": [],
    "It was signed (May 2020).": [],
    "“It is flat,” p. 12.": [("short", None, "page 12")],
    "“It is flat” (p. 12).": [("short", None, "page 12")],
    "“It is flat” (para. 12).": [("short", None, "para. 12")],
    "See the table on p. 12.": [],
    "“It is flat” (at 12).": [("short", None, "page 12")],
    "“It is flat” (at p. 12).": [("short", None, "page 12")],
    "It is so (para. 12 above).": [],
    "It is so (see paras. 12 and 13 of the present letter).": [],
    "It is, O. 1. It was, O. 2. It will be, O. p. 3.": [
        ("short", "O.", "page 1"),
        ("short", "O.", "page 2"),
        ("short", "O.", "page 3"),
    ],
    "It is, O. 1.": [],
    "“It is flat.” Compl. ¶ 12.": [("short", "Compl.", "para. 12")],
    "“It is flat.” Opp. Br. at 12.": [("short", "Opp. Br.", "page 12")],
    "“It is flat.” Id. at 12.": [("ibid", None, "page 12")],
    "“It is flat” (Orrin 45).": [("short", "Orrin", "page 45")],
    "“It is flat” (45–47).": [("short", None, "page 45–47")],
    "“It is flat” (1999).": [],
    "“It is flat” (May 12).": [],
    "It is flat (45).": [],
    "It is [3] so.": [],
    "It is (A/HRC/45/33, paras. 12–14).": [("symbol", "A/HRC/45/33", "para. 12–14")],
    "In paragraphs 12 to 14 of its last report (A/75/12) it is.": [("symbol", "A/75/12", "para. 12–14")],
    "In annex III of document S/2020/10 it is.": [("symbol", "S/2020/10", "annex III")],
    "In chapter II of A/75/12, para. 4, it is.": [("symbol", "A/75/12", "chap. II, para. 4")],
    "Its resolutions 242 (1967) and 338 (1973), para. 1, say so.": [
        ("symbol", "S/RES/242 (1967)", ""),
        ("symbol", "S/RES/338 (1973)", "para. 1"),
    ],
    "The second preambular paragraph of resolution 338 (1973) says it is.": [
        ("symbol", "S/RES/338 (1973)", "preamble, para. 2")
    ],
    "It is (Case concerning the River (Ardo v. Bela), Judgment, I.C.J. Reports 2007, p. 43, para. 147).": [
        ("full", "Case concerning the River (Ardo v. Bela), Judgment, I.C.J. Reports 2007", "para. 147")
    ],
    "In Ardo v. Bela (no. 12345/06, §§ 45–47, 3 May 2015) it is.": [
        ("full", "Ardo v. Bela (no. 12345/06, 3 May 2015)", "para. 45–47")
    ],
    "In Ardo v. Bela, no. 12345/06, § 45, ECHR 2010, it is.": [("full", "Ardo v. Bela, no. 12345/06", "para. 45")],
    "It is (Press release DC/15409, 3 September 2023).": [("full", "Press release DC/15409, 3 September 2023", "")],
    "Rule 15 of the Rules of Procedure says so.": [("full", "Rules of Procedure", "art. 15")],
    "“It is flat” (page 4, third paragraph).": [("short", None, "page 4, para. 3")],
    "“It is flat” (vol. II, chap. 3, § 4).": [("short", None, "vol. II, chap. 3, para. 4")],
    "“It is flat” (B. II. § 4).": [("short", None, "book II, para. 4")],
    "“It is flat” (Book 2. Chap. 3.).": [("short", None, "book 2, chap. 3")],
    "It is (Orrin 2011a, 2011b).": [],
    # prose full of numbers
    "It cost $12.50 on page 3 of the menu, and 12 p. of the crew left at 4 p.m.": [],
    "In 1999, 12 people in section 5 of the stadium ate 3/4 of it at 12/13 Main Street.": [],
    "On 12 May 2020 at 14:30, 3 of 12 members (25%) voted; see the table on page 4.": [],
    "Section 3 of the road is closed; rule 5 is simple; chapter 4 begins here.": [],
    "Note 3 is a high one; volume 2 sold out; articles 3 and 4 of clothing.": [],
    "In part II of his speech and in chapter 3 of his life he said “it is flat”.": [],
    "Vol. 2 is out. Part 3 follows. Book 4 too. Annex 5 is short.": [],
    "The first paragraph was long, and the second para was short.": [],
    "Room S/3, A/C repairs, an S/N ratio of 5/6, ID/4 card and ST/2 bikes.": [],
    "Amount: USD 1,250.50 (art. no. 12345/06), order no. 44/2019.": [],
    "A total of 1,234/5,678 pages, 50/50, 24/7, and fig. 3 shows 12.5/13.": [],
    "See below, section 4, and above, chapter 2. In annex 3 hereto we list.": [],
}


@pytest.mark.parametrize("text", TEXTS)
def test_running_text_holds_the_citations_that_it_shows(text: str, cited_reply: Make) -> None:
    reply = cited_reply(f"{text}\n\nA line that cites nothing.")
    assert [shape(citation) for citation in find_citations(reply)] == TEXTS[text]


SIGNALS = {
    "See A/75/12.": "See",
    "See, for example, A/75/12.": "See, for example",
    "See also A/75/12.": "See also",
    "But see A/75/12.": "But see",
    "Cf. A/75/12.": "Cf",
    "Voir notamment A/75/12.": "Voir notamment",
    "Véase también A/75/12.": "Véase también",
    "Vgl. A/75/12.": "Vgl",
    "A/75/12.": None,
}


@pytest.mark.parametrize("note", SIGNALS)
def test_signals_are_told_apart_from_the_citation(note: str, cited_reply: Make) -> None:
    reply = cited_reply(notes=[note])
    (citation,) = find_citations(reply)
    assert citation.signal == SIGNALS[note]
    assert citation.span.of(reply.text) == "A/75/12."


def test_citations_are_numbered_as_they_are_read(cited_reply: Make) -> None:
    reply = cited_reply("One (S/2020/1).[^1] Two (S/2020/2).[^2]", ["S/2020/11; S/2020/12.", "S/2020/21."])
    found = find_citations(reply)
    assert [citation.document for citation in found] == [f"S/2020/{n}" for n in (1, 11, 12, 2, 21)]
    assert [citation.id for citation in found] == ["c1", "c2", "c3", "c4", "c5"]
    assert [citation.footnote for citation in found] == [None, "1", "1", None, "2"]


def test_the_symbols_of_the_masthead_are_not_cited(cited_reply: Make) -> None:
    reply = cited_reply("United Nations A/75/12\n\nThis letter answers S/2020/10, page 3.\n\nThe End")
    assert [citation.document for citation in find_citations(reply)] == ["S/2020/10"]


def test_a_term_is_cited_where_its_sentence_quotes(cited_reply: Make) -> None:
    body = "The survey (hereinafter “Survey”)[^1] is long. The Survey says “it is flat”. The Survey is wrong."
    short = [c for c in find_citations(cited_reply(body, ["A/75/12."])) if c.kind.value == "short"]
    assert len(short) == 1


def test_links_give_citations_their_addresses(cited_reply: Make) -> None:
    links = {"A/75/12": "https://example.org/right", "3 May": "https://example.org/wrong"}
    reply = cited_reply(notes=["Letter dated 3 May 2020 from the Harbour Master, A/75/12."], links=links)
    (citation,) = find_citations(reply)
    assert citation.address == "https://example.org/right"
