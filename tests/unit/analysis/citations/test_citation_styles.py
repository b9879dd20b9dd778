"""Back references as the citation styles of several languages write them; every document in them is invented."""

from collections.abc import Callable
from typing import Any

import pytest

Make = Callable[..., Any]

# Each row: the footnotes 1, 2, 3, …; then what every citation in them leads to. "?" and the reason: none.
# The styles: the Bluebook (21st edition, rule 4), OSCOLA (4th edition, 1.2 and 2.1), the United Nations Editorial
# Manual (footnotes), the citation guides of French, German and Spanish law journals.
STYLES: dict[str, tuple[list[str], list[str]]] = {
    # Bluebook
    "Bluebook: id., a page and its footnote": (
        ["A/75/12.", "See id. at 12 n.3."],
        ["A/75/12", "A/75/12, page 12, footnote 3"],
    ),
    "Bluebook: id., a page and two footnotes": (
        ["A/75/12.", "Id. at 12 nn.3–4."],
        ["A/75/12", "A/75/12, page 12, footnote 3–4"],
    ),
    "Bluebook: but see id., a paragraph sign": (["A/75/12.", "But see id. ¶ 14."], ["A/75/12", "A/75/12, para. 14"]),
    "Bluebook: cf. id., paragraph signs": (["A/75/12.", "Cf. id. ¶¶ 14–16."], ["A/75/12", "A/75/12, para. 14–16"]),
    "Bluebook: see, e.g., id., two pages": (
        ["A/75/12.", "See, e.g., id. at 3, 7."],
        ["A/75/12", "A/75/12, page 3; page 7"],
    ),
    "Bluebook: accord id.": (["A/75/12.", "Accord id. at 3."], ["A/75/12", "A/75/12, page 3"]),
    "Bluebook: et seq.": (["A/75/12.", "Id. ¶ 9 et seq."], ["A/75/12", "A/75/12, para. 9 et seq."]),
    "Bluebook: hereinafter, without marks, then supra note": (
        ["Delta Comm’n, Survey of the Delta (2020) [hereinafter Delta Survey].", "Delta Survey, supra note 1, at 22."],
        ["Delta Comm’n, Survey of the Delta (2020)", "Delta Comm’n, Survey of the Delta (2020), page 22"],
    ),
    "Bluebook: author, supra note": (
        ["Ann Orrin, Water Law 4 (3d ed. 2011).", "Orrin, supra note 1, at 9."],
        ["Ann Orrin, Water Law 4 (3d ed. 2011)", "Ann Orrin, Water Law 4 (3d ed. 2011), page 9"],
    ),
    "Bluebook: author, supra, without a note": (
        ["Ann Orrin, Water Law (2011).", "Orrin, supra, at 9."],
        ["Ann Orrin, Water Law (2011)", "Ann Orrin, Water Law (2011), page 9"],
    ),
    "Bluebook: a term, supra, without a note": (
        ["A/75/12 (the “Survey”).", "A/75/14.", "Survey, supra, ¶ 9."],
        ["A/75/12", "A/75/14", "A/75/12, para. 9"],
    ),
    "Bluebook: supra notes that cite two documents": (
        ["A/75/12.", "A/75/14.", "See supra notes 1–2."],
        ["A/75/12", "A/75/14", "? footnotes 1, 2 cite 2 documents: A/75/12; A/75/14"],
    ),
    "Bluebook: supra notes that cite one document": (
        ["A/75/12.", "A/75/12, p. 9.", "See supra notes 1 and 2."],
        ["A/75/12", "A/75/12, page 9", "A/75/12"],
    ),
    "Bluebook: an article in a volume": (
        ["Ida Brook, Silt and Title, 14 Delta L. Rev. 101, 120 (1999).", "Brook, supra note 1, at 122."],
        [
            "Ida Brook, Silt and Title, 14 Delta L. Rev. 101, 120 (1999), page 120",
            "Ida Brook, Silt and Title, 14 Delta L. Rev. 101, 120 (1999), page 122",
        ],
    ),
    "Bluebook: id. after a reported case": (
        ["Ardo v. Bela, 12 D.C.R. 345, 350 (2011).", "Id. at 352."],
        ["Ardo v. Bela, 12 D.C.R. 345, 350 (2011), page 350", "Ardo v. Bela, 12 D.C.R. 345, 350 (2011), page 352"],
    ),
    "Bluebook: short form of a reported case": (
        ["Ardo v. Bela, 12 D.C.R. 345, 350 (2011).", "A/75/12.", "Ardo, 12 D.C.R. at 352."],
        [
            "Ardo v. Bela, 12 D.C.R. 345, 350 (2011), page 350",
            "A/75/12",
            "Ardo v. Bela, 12 D.C.R. 345, 350 (2011), page 352",
        ],
    ),
    "Bluebook: a report with its U.N. Doc. number": (
        ["Delta Commission, Report of the Mission, ¶ 5, U.N. Doc. A/75/12 (May 3, 2020).", "Id. ¶ 7."],
        ["A/75/12", "A/75/12, para. 7"],
    ),
    "Bluebook: a page last visited": (
        ["Delta Office, Tides, https://example.org/t (last visited May 3, 2020).", "Id."],
        ["Delta Office, Tides", "Delta Office, Tides"],
    ),
    # OSCOLA
    "OSCOLA: ibid, a paragraph in brackets": (["A/75/12.", "ibid [14]."], ["A/75/12", "A/75/12, para. 14"]),
    "OSCOLA: ibid, a range of paragraphs in brackets": (
        ["A/75/12.", "ibid [14]–[16]."],
        ["A/75/12", "A/75/12, para. 14–16"],
    ),
    "OSCOLA: ibid, two paragraphs in brackets": (
        ["A/75/12.", "ibid [14], [16]."],
        ["A/75/12", "A/75/12, para. 14; para. 16"],
    ),
    "OSCOLA: ibid, at a paragraph in brackets": (["A/75/12.", "Ibid, at [14]."], ["A/75/12", "A/75/12, para. 14"]),
    "OSCOLA: a case's own paragraph, then another by (n 1)": (
        ["Ardo v Bela [2011] DCC 12 [45].", "A/75/12.", "Ardo (n 1) [50]."],
        ["Ardo v Bela [2011] DCC 12, para. 45", "A/75/12", "Ardo v Bela [2011] DCC 12, para. 50"],
    ),
    "OSCOLA: ibid after a neutral citation": (
        ["Ardo v Bela [2011] DCC 12.", "ibid [50]."],
        ["Ardo v Bela [2011] DCC 12", "Ardo v Bela [2011] DCC 12, para. 50"],
    ),
    "OSCOLA: author (n 1), a range of pages": (
        ["Ann Orrin, Water Law (Delta UP 2011).", "A/75/12.", "Orrin (n 1) 47–48."],
        ["Ann Orrin, Water Law (Delta UP 2011)", "A/75/12", "Ann Orrin, Water Law (Delta UP 2011), page 47–48"],
    ),
    "OSCOLA: short title (n 1), a paragraph": (
        ["A/75/12.", "A/75/14.", "Delta Survey (n 1) para 8."],
        ["A/75/12", "A/75/14", "A/75/12, para. 8"],
    ),
    "OSCOLA: author (n 1) of an article": (
        ["Ida Brook, ‘Silt and Title’ (1999) 14 DLR 101.", "Brook (n 1) 120."],
        ["Ida Brook, ‘Silt and Title’ (1999) 14 DLR 101", "Ida Brook, ‘Silt and Title’ (1999) 14 DLR 101, page 120"],
    ),
    "OSCOLA: see also ibid, a bare page": (["A/75/12.", "See also ibid 12."], ["A/75/12", "A/75/12, page 12"]),
    "OSCOLA: ibid, a bare page and its footnote": (
        ["A/75/12.", "ibid 12 fn 3."],
        ["A/75/12", "A/75/12, page 12, footnote 3"],
    ),
    "OSCOLA: ibid paras, no stops": (["A/75/12.", "ibid paras 14–16."], ["A/75/12", "A/75/12, para. 14–16"]),
    # UN
    "UN: paragraphs with a range": (
        ["A/75/12, paras. 14 and 15.", "Ibid., paras. 17–19 and 22."],
        ["A/75/12, para. 14; para. 15", "A/75/12, para. 17–19; para. 22"],
    ),
    "UN: official records with a symbol": (
        [
            "Official Records of the General Assembly, Seventy-fifth Session, Supplement No. 12 (A/75/12), para. 5.",
            "Ibid., para. 6.",
        ],
        ["A/75/12, para. 5", "A/75/12, para. 6"],
    ),
    "UN: a resolution of the Assembly by its number": (
        ["General Assembly resolution 75/12, para. 3.", "Ibid., para. 4."],
        ["A/RES/75/12, para. 3", "A/RES/75/12, para. 4"],
    ),
    "UN: a resolution of the Council by its number": (
        ["Security Council resolution 2901 (2020), para. 3.", "Ibid."],
        ["S/RES/2901 (2020), para. 3", "S/RES/2901 (2020), para. 3"],
    ),
    "UN: a note verbale with a symbol, then its annex": (
        ["Note verbale dated 3 May 2020 from the Permanent Mission of Delta (S/2020/10).", "Ibid., annex."],
        ["S/2020/10", "S/2020/10, annex"],
    ),
    "UN: available at, in a sentence of its own": (
        ["Delta Office, “Tides of 2020”, 3 May 2020. Available at https://example.org/tides.", "Ibid."],
        ["Delta Office, “Tides of 2020”, 3 May 2020", "Delta Office, “Tides of 2020”, 3 May 2020"],
    ),
    "UN: a symbol, available at": (
        ["A/75/12, para. 4. Available at https://docs.un.org/A/75/12.", "Ibid., para. 5."],
        ["A/75/12, para. 4", "A/75/12, para. 5"],
    ),
    "UN: available at between two documents": (
        ["A/75/12. Available at https://docs.un.org/A/75/12. See also A/75/14.", "Ibid."],
        ["A/75/12", "A/75/14", "? footnote 1 cites 2 documents: A/75/12; A/75/14"],
    ),
    "UN: see footnote 1 above": (["A/75/12.", "See footnote 1 above, para. 3."], ["A/75/12", "A/75/12, para. 3"]),
    "UN: a speaker behind the page": (
        ["S/PV.9001, p. 4.", "Ibid., p. 5 (Delta)."],
        ["S/PV.9001, page 4", "S/PV.9001, page 5"],
    ),
    "UN: two symbols in one sentence": (
        ["A/HRC/45/12, para. 9, and A/HRC/45/13, para. 4.", "Ibid."],
        ["A/HRC/45/12, para. 9", "A/HRC/45/13, para. 4", "? footnote 1 cites 2 documents: A/HRC/45/12; A/HRC/45/13"],
    ),
    "UN: a conference room paper": (
        ["A/HRC/45/CRP.2, para. 9.", "Ibid., para. 4."],
        ["A/HRC/45/CRP.2, para. 9", "A/HRC/45/CRP.2, para. 4"],
    ),
    "UN: concluding observations": (
        ["CCPR/C/DEL/CO/3, para. 9.", "Ibid., paras. 10 and 11."],
        ["CCPR/C/DEL/CO/3, para. 9", "CCPR/C/DEL/CO/3, para. 10; para. 11"],
    ),
    "UN: an addendum of the Commission": (
        ["E/CN.4/2005/12/Add.1, para. 4.", "Ibid., para. 5."],
        ["E/CN.4/2005/12/Add.1, para. 4", "E/CN.4/2005/12/Add.1, para. 5"],
    ),
    "UN: two meetings, then one again": (
        ["S/PV.9001, p. 4; S/PV.9002, p. 2.", "S/PV.9002, p. 3.", "Ibid., p. 5."],
        ["S/PV.9001, page 4", "S/PV.9002, page 2", "S/PV.9002, page 3", "S/PV.9002, page 5"],
    ),
    # French
    "French: A. Orin for Anne Orin": (
        ["Anne Orin, Le droit des eaux (2011), p. 4.", "A/75/14.", "A. Orin, op. cit., p. 9."],
        ["Anne Orin, Le droit des eaux (2011), page 4", "A/75/14", "Anne Orin, Le droit des eaux (2011), page 9"],
    ),
    "French: J.-P. Orin for Jean-Paul Orin": (
        ["Jean-Paul Orin, Le droit des eaux (2011), p. 4.", "A/75/14.", "J.-P. Orin, op. cit., p. 9."],
        [
            "Jean-Paul Orin, Le droit des eaux (2011), page 4",
            "A/75/14",
            "Jean-Paul Orin, Le droit des eaux (2011), page 9",
        ],
    ),
    "French: précité": (
        ["Anne Orin, Le droit des eaux (2011), p. 4.", "A/75/14.", "Orin, précité, p. 9."],
        ["Anne Orin, Le droit des eaux (2011), page 4", "A/75/14", "Anne Orin, Le droit des eaux (2011), page 9"],
    ),
    "French: précité, note": (
        ["Anne Orin, Le droit des eaux (2011), p. 4.", "A/75/14.", "Orin, précité, note 1, p. 9."],
        ["Anne Orin, Le droit des eaux (2011), page 4", "A/75/14", "Anne Orin, Le droit des eaux (2011), page 9"],
    ),
    "French: a case, précité": (
        ["Cour du Delta, Ardo c. Bela, arrêt du 3 mai 2011, par. 4.", "A/75/14.", "Ardo c. Bela, précité, par. 9."],
        [
            "Cour du Delta, Ardo c. Bela, arrêt du 3 mai 2011, para. 4",
            "A/75/14",
            "Cour du Delta, Ardo c. Bela, arrêt du 3 mai 2011, para. 9",
        ],
    ),
    "French: arrêt with its parties, précité": (
        ["Cour du Delta, Ardo c. Bela, arrêt du 3 mai 2011, par. 4.", "A/75/14.", "Arrêt Ardo c. Bela, précité, § 9."],
        [
            "Cour du Delta, Ardo c. Bela, arrêt du 3 mai 2011, para. 4",
            "A/75/14",
            "Cour du Delta, Ardo c. Bela, arrêt du 3 mai 2011, para. 9",
        ],
    ),
    "French: art. cit.": (
        ["Ida Brook, « Le limon », Revue du delta, 1999, p. 101.", "A/75/14.", "Brook, art. cit., p. 122."],
        [
            "Ida Brook, « Le limon », Revue du delta, 1999, page 101",
            "A/75/14",
            "Ida Brook, « Le limon », Revue du delta, 1999, page 122",
        ],
    ),
    "French: et suiv.": (["A/75/12.", "Ibid., p. 4 et suiv."], ["A/75/12", "A/75/12, page 4 et suiv."]),
    "French: note 1 ci-dessus": (["A/75/12.", "Voir note 1 ci-dessus, p. 4."], ["A/75/12", "A/75/12, page 4"]),
    "French: notes 1 et 2 ci-dessus": (
        ["A/75/12.", "A/75/14.", "Voir notes 1 et 2 ci-dessus."],
        ["A/75/12", "A/75/14", "? footnotes 1, 2 cite 2 documents: A/75/12; A/75/14"],
    ),
    "French: disponible sur": (
        ["Office du Delta, « Les marées », 3 mai 2020. Disponible sur https://example.org/m.", "Ibid., p. 2."],
        ["Office du Delta, « Les marées », 3 mai 2020", "Office du Delta, « Les marées », 3 mai 2020, page 2"],
    ),
    "French: supra note 1 à la p.": (
        ["Anne Orin, Le droit des eaux (2011).", "A/75/14.", "Orin, supra note 1 à la p. 9."],
        ["Anne Orin, Le droit des eaux (2011)", "A/75/14", "Anne Orin, Le droit des eaux (2011), page 9"],
    ),
    "French: ibid aux pp": (["A/75/12.", "Ibid aux pp 9-11."], ["A/75/12", "A/75/12, page 9–11"]),
    "French: point": (["A/75/12.", "Ibid., point 12."], ["A/75/12", "A/75/12, para. 12"]),
    # German
    "German: ebenda, S. 5 ff.": (["A/75/12, S. 4.", "Ebenda, S. 5 ff."], ["A/75/12, page 4", "A/75/12, page 5 ff."]),
    "German: Rn.": (["A/75/12.", "Ebd., Rn. 12."], ["A/75/12", "A/75/12, para. 12"]),
    "German: Tz.": (["A/75/12.", "Ebd., Tz. 12 f."], ["A/75/12", "A/75/12, para. 12 f."]),
    "German: Ziff.": (["A/75/12.", "Ebd., Ziff. 7."], ["A/75/12", "A/75/12, para. 7"]),
    "German: vgl. ebd., Abs.": (["A/75/12.", "Vgl. ebd., Abs. 3."], ["A/75/12", "A/75/12, para. 3"]),
    "German: siehe oben Fn.": (
        ["A/75/12.", "A/75/14.", "Siehe oben Fn. 1, Rn. 7."],
        ["A/75/12", "A/75/14", "A/75/12, para. 7"],
    ),
    "German: a.a.O. with its footnote": (
        ["Anna Orrin, Wasserrecht (2011), S. 4.", "A/75/14.", "Orrin, a.a.O. (Fn. 1), S. 9."],
        ["Anna Orrin, Wasserrecht (2011), page 4", "A/75/14", "Anna Orrin, Wasserrecht (2011), page 9"],
    ),
    "German: (Fn. 1)": (
        ["Anna Orrin, Wasserrecht (2011), S. 4.", "A/75/14.", "Orrin (Fn. 1), S. 9."],
        ["Anna Orrin, Wasserrecht (2011), page 4", "A/75/14", "Anna Orrin, Wasserrecht (2011), page 9"],
    ),
    "German: (wie Fn. 1)": (
        ["Anna Orrin, Wasserrecht (2011), S. 4.", "A/75/14.", "Orrin (wie Fn. 1), S. 9."],
        ["Anna Orrin, Wasserrecht (2011), page 4", "A/75/14", "Anna Orrin, Wasserrecht (2011), page 9"],
    ),
    "German: (Anm. 1)": (
        ["Anna Orrin, Wasserrecht (2011).", "A/75/14.", "Orrin (Anm. 1), S. 9."],
        ["Anna Orrin, Wasserrecht (2011)", "A/75/14", "Anna Orrin, Wasserrecht (2011), page 9"],
    ),
    "German: dies., a. a. O.": (
        ["Anna Orrin, Wasserrecht (2011), S. 4.", "Dies., a. a. O., S. 9."],
        ["Anna Orrin, Wasserrecht (2011), page 4", "Anna Orrin, Wasserrecht (2011), page 9"],
    ),
    "German: nachfolgend": (["A/75/12 (nachfolgend „Bericht“).", "Bericht, Rn. 4."], ["A/75/12", "A/75/12, para. 4"]),
    "German: abrufbar unter": (
        ["Deltaamt, „Gezeiten“, 3. Mai 2020. Abrufbar unter https://example.org/g.", "Ebd., S. 2."],
        ["Deltaamt, „Gezeiten“, 3. Mai 2020", "Deltaamt, „Gezeiten“, 3. Mai 2020, page 2"],
    ),
    # Spanish
    "Spanish: ibídem, párrs.": (["A/75/12.", "Ibídem, párrs. 5 y 6."], ["A/75/12", "A/75/12, para. 5; para. 6"]),
    "Spanish: ídem": (["A/75/12.", "Ídem, pág. 9."], ["A/75/12", "A/75/12, page 9"]),
    "Spanish: y ss.": (["A/75/12.", "Ibid., párrs. 9 y ss."], ["A/75/12", "A/75/12, para. 9 y ss."]),
    "Spanish: supra nota": (
        ["A/75/12.", "A/75/14.", "Supra nota 1, párr. 4."],
        ["A/75/12", "A/75/14", "A/75/12, para. 4"],
    ),
    "Spanish: véase la nota 1 supra": (["A/75/12.", "Véase la nota 1 supra, pág. 4."], ["A/75/12", "A/75/12, page 4"]),
    "Spanish: ob. cit.": (
        ["Ana Orín, Derecho de aguas (2011), pág. 4.", "A/75/14.", "Orín, ob. cit., pág. 9."],
        ["Ana Orín, Derecho de aguas (2011), page 4", "A/75/14", "Ana Orín, Derecho de aguas (2011), page 9"],
    ),
    "Spanish: en lo sucesivo": (
        ["A/75/12 (en lo sucesivo, “el Informe”).", "Informe, párr. 4."],
        ["A/75/12", "A/75/12, para. 4"],
    ),
    "Spanish: apartado": (["A/75/12.", "Ibid., apartado 5."], ["A/75/12", "A/75/12, para. 5"]),
    "Spanish: disponible en": (
        ["Oficina del Delta, «Mareas», 3 de mayo de 2020. Disponible en https://example.org/m.", "Ibid., pág. 2."],
        ["Oficina del Delta, «Mareas», 3 de mayo de 2020", "Oficina del Delta, «Mareas», 3 de mayo de 2020, page 2"],
    ),
    "Spanish: two authors by their surnames": (
        ["Ana Orín y Luis Vado, Derecho de aguas (2011).", "A/75/14.", "Orín y Vado, op. cit., pág. 9."],
        [
            "Ana Orín y Luis Vado, Derecho de aguas (2011)",
            "A/75/14",
            "Ana Orín y Luis Vado, Derecho de aguas (2011), page 9",
        ],
    ),
    # any style
    "a first name in full where it was an initial": (
        ["A. Orrin, Water Law (2011), p. 4.", "A/75/14.", "Ann Orrin, op. cit., p. 9."],
        ["A. Orrin, Water Law (2011), page 4", "A/75/14", "A. Orrin, Water Law (2011), page 9"],
    ),
    "an initial of another author": (
        ["B. Orrin, Silt (2011), p. 4.", "A/75/14.", "A. Orrin, op. cit., p. 9."],
        ["B. Orrin, Silt (2011), page 4", "A/75/14", "? “A. Orrin” is neither defined nor cited before"],
    ),
    "an initial tells two authors apart": (
        ["Ann Orrin, Water Law (2011).", "Bea Orrin, Silt (2012).", "B. Orrin, op. cit., p. 9."],
        ["Ann Orrin, Water Law (2011)", "Bea Orrin, Silt (2012)", "Bea Orrin, Silt (2012), page 9"],
    ),
    "two authors of one name": (
        ["Ann Orrin, Water Law (2011).", "Bea Orrin, Silt (2012).", "Orrin, op. cit., p. 9."],
        [
            "Ann Orrin, Water Law (2011)",
            "Bea Orrin, Silt (2012)",
            "? “Orrin” fits 2 documents: Ann Orrin, Water Law (2011); Bea Orrin, Silt (2012)",
        ],
    ),
}


@pytest.mark.parametrize("row", STYLES)
def test_back_references_of_a_style(row: str, cited_reply: Make, outcomes: Make) -> None:
    notes, expected = STYLES[row]
    assert outcomes(cited_reply(notes=notes)) == expected
