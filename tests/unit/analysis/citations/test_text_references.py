"""What citations in the text lead to, beside footnotes and lists of works."""

from collections.abc import Callable
from typing import Any

import pytest

Make = Callable[..., Any]

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
    "two years of one author": (
        (
            "It is shallow (Orrin 2011a, 2011b).\n\n# References\n\n"
            "Orrin, A. (2011a). Water Law. Port Valdo.\n\nOrrin, A. (2011b). Silt. Port Valdo."
        ),
        [],
        [
            "Orrin, A. (2011a). Water Law. Port Valdo",
            "Orrin, A. (2011b). Silt. Port Valdo",
            "Orrin, A. (2011a). Water Law. Port Valdo",
            "Orrin, A. (2011b). Silt. Port Valdo",
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
def test_citations_in_the_text_lead_where_the_rule_says(
    rule: str, cited_reply: Make, outcomes: Make, agree: Make
) -> None:
    body, notes, expected = TEXT_RULES[rule]
    agree(outcomes(cited_reply(body, notes)), expected)
