"""Pinpoints as writers write them, each with the places that it names."""

import pytest

from reader.analysis.pinpoint_grammar import find_runs, read_run
from reader.model.citation import Part, PartKind, Pinpoint
from reader.model.pinpoint_text import describe_pinpoint

# what is written, and the places in the words of `describe_pinpoint`, parted by semicolons
WRITTEN = {
    "page 5": "page 5",
    "p. 5": "page 5",
    "p.5": "page 5",
    "pp. 5-7": "page 5–7",
    "pp. 5 – 7": "page 5–7",
    "pages 5 to 7": "page 5–7",
    "pages 5 and 7": "page 5; page 7",
    "pp. 5, 7 and 9": "page 5; page 7; page 9",
    "pp. 5, 7, and 9": "page 5; page 7; page 9",
    "p. iv": "page iv",
    "p. 12 ff.": "page 12 ff.",
    "p. 12f.": "page 12f.",
    "pp. 12 et seq.": "page 12 et seq.",
    "at 12": "page 12",
    "at p. 12": "page 12",
    "para. 5": "para. 5",
    "paras. 5–7": "para. 5–7",
    "paragraph 5": "para. 5",
    "paragraphs 5 and 7": "para. 5; para. 7",
    "para. 5 (b)": "para. 5 (b)",
    "para. 5.2": "para. 5.2",
    "¶ 5": "para. 5",
    "¶¶ 5-7": "para. 5–7",
    "§ 180": "para. 180",
    "§§ 180-182": "para. 180–182",
    "art. 6": "art. 6",
    "Article 6(1)(a)": "art. 6(1)(a)",
    "arts. 6, 7 and 8": "art. 6; art. 7; art. 8",
    "Articles 6–8": "art. 6–8",
    "rule 158": "art. 158",
    "section 3": "art. 3",
    "principle 6": "art. 6",
    "footnote 4": "footnote 4",
    "fn. 4": "footnote 4",
    "n. 4": "footnote 4",
    "page 5, footnote 4": "page 5, footnote 4",
    "annex": "annex",
    "annex, para. 8": "annex, para. 8",
    "annex II, para. 8": "annex II, para. 8",
    "appendix, p. 2": "annex, page 2",
    "page 5, para. 3": "page 5, para. 3",
    "para. 3, page 5": "page 5, para. 3",
    "page 5 (para. 3)": "page 5, para. 3",
    "page 5, paras. 1 and 3": "page 5, para. 1; page 5, para. 3",
    "paras. 1 and 3, page 5": "page 5, para. 1; page 5, para. 3",
    # lists of one length are paired, others belong to the last page
    "pages 2 and 5, paras. 2 and 3": "page 2, para. 2; page 5, para. 3",
    "pages 2, 5 and 9, paras. 1, 1 and 4": "page 2, para. 1; page 5, para. 1; page 9, para. 4",
    "pages 2 and 5, para. 3": "page 2; page 5, para. 3",
    "pages 2 and 5, paras. 1, 2 and 3": "page 2; page 5, para. 1; page 5, para. 2; page 5, para. 3",
    "page 2, para. 1, and page 5, para. 3": "page 2, para. 1; page 5, para. 3",
    "page 2; page 5": "page 2; page 5",
    # divisions
    "annex III": "annex III",
    "annexes I and II": "annex I; annex II",
    "annex B, p. 4": "annex B, page 4",
    "enclosure 2, para. 3": "annex 2, para. 3",
    "chap. II": "chap. II",
    "chapter 4, para. 12": "chap. 4, para. 12",
    "chaps. II and III": "chap. II; chap. III",
    "chap. IV, sect. C.1, para. 43": "chap. IV, sect. C.1, para. 43",
    "vol. II, p. 12": "vol. II, page 12",
    "vol. 2, chap. 3, p. 12, n. 4": "vol. 2, chap. 3, page 12, footnote 4",
    "sect. III.B": "sect. III.B",
    "section B, paras. 4 and 5": "sect. B, para. 4; sect. B, para. 5",
    "sects. II–IV": "sect. II–IV",
    "section 3.2 (b)": "art. 3.2 (b)",
    "part II, art. 6": "part II, art. 6",
    "book 2, chap. 3": "book 2, chap. 3",
    "B. II. § 4": "book II, para. 4",
    "Book 2. Chap. 3": "book 2, chap. 3",
    "para. 12, chap. II": "chap. II, para. 12",
    "page 4, annex II": "page 4; annex II",
    # paragraphs that are counted in words
    "page 4, third paragraph": "page 4, para. 3",
    "page 4, first and third paragraphs": "page 4, para. 1; page 4, para. 3",
    "p. 4, 2nd para.": "page 4, para. 2",
    "p. 4, last para.": "page 4, para. last",
    "third preambular paragraph": "preamble, para. 3",
    "preambular para. 3": "preamble, para. 3",
    "operative para. 3": "para. 3",
    "preamble": "preamble",
    # numbers in parentheses, as commentaries have them, and print that was read badly
    "para. (3)": "para. 3",
    "paras. (3)–(5)": "para. 3–5",
    "paras. (3) and (5)": "para. 3; para. 5",
    "page 4 , para . 3": "page 4, para. 3",
    # other languages
    "cap. II, párr. 3": "chap. II, para. 3",
    "Kap. II, Rn. 12": "chap. II, para. 12",
    "chapitre II, par. 3": "chap. II, para. 3",
    "anexo II, pág. 3": "annex II, page 3",
    "Bd. 2, S. 12": "vol. 2, page 12",
    "p. 4, deuxième alinéa": "page 4, para. 2",
    "page 4, troisième paragraphe": "page 4, para. 3",
    "pág. 4, segundo párrafo": "page 4, para. 2",
    "S. 4, dritter Absatz": "page 4, para. 3",
    "pág. 5": "page 5",
    "págs. 5 y 7": "page 5; page 7",
    "página 5, párr. 3": "page 5, para. 3",
    "párrs. 3 a 6": "para. 3–6",
    "artículo 6": "art. 6",
    "S. 5": "page 5",
    "S. 5 f.": "page 5 f.",
    "Seite 5": "page 5",
    "Rn. 12": "para. 12",
    "Rdnr. 12": "para. 12",
    "Abs. 3": "para. 3",
    "Artikel 6": "art. 6",
    "Anhang, S. 3": "annex, page 3",
    "par. 5": "para. 5",
    "par. 5 et 7": "para. 5; para. 7",
    "paragraphe 5": "para. 5",
    "p. 5 et s.": "page 5 et s.",
    "point 45": "para. 45",
    "annexe, par. 3": "annex, para. 3",
}


@pytest.mark.parametrize("written", WRITTEN)
def test_pinpoints_are_read(written: str) -> None:
    (run,) = find_runs(f"Survey, {written}.", 0, len(written) + 9)
    assert "; ".join(describe_pinpoint(place) for place in run.pinpoints) == WRITTEN[written]


@pytest.mark.parametrize(
    "written",
    [
        "pages of history",
        "in the section on rivers",
        "he paged 5 people",
        "version 5",
        "at noon",
        "the articles were signed",
        "step 5",
        "U.S. 12",
        "annexed to it",
        "the first of many paragraphs",
        "in part he was right",
        "a chapter of errors",
        "book a table",
        "chapter and verse",
        "partly 3",
        "page A5",
    ],
)
def test_words_that_only_look_like_pinpoints_are_none(written: str) -> None:
    assert find_runs(written, 0, len(written)) == ()


@pytest.mark.parametrize(
    ("written", "pages"),
    [
        ("p. 5, 12 May 2020", ["5"]),
        ("pp. 5, 7, 12 May 2020", ["5", "7"]),
        ("p. 5, 2020", ["5"]),
        ("p. 5 and the 7 men", ["5"]),
        ("p. 5, 3 mai 2011", ["5"]),
    ],
)
def test_a_date_behind_a_page_is_no_further_page(written: str, pages: list[str]) -> None:
    (run,) = find_runs(written, 0, len(written))
    assert [place.page for place in run.pinpoints] == pages


def test_only_a_run_that_follows_at_once_is_read_on() -> None:
    text = "A/75/12, annex, para. 3, which says on p. 9"
    run = read_run(text, 7, len(text))
    assert run is not None
    assert run.pinpoints == (Pinpoint(paragraph="3", parts=(Part(PartKind.ANNEX),)),)
    assert read_run(text, 25, len(text)) is None
