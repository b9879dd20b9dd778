"""Links whose text and address disagree, and symbols that are malformed."""

from collections.abc import Callable
from typing import Any

import pytest

Make = Callable[..., Any]

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
def test_links_and_symbols_that_are_wrong_are_told(case: str, cited_reply: Make, resolved: Make) -> None:
    note, links, expected = LINKS[case]
    ((_, resolution),) = resolved(cited_reply(notes=[note], links=links))
    if expected is None:
        assert resolution.warnings == ()
    else:
        assert len(resolution.warnings) == 1
        assert resolution.warnings[0].startswith(expected)


def test_a_link_to_the_page_of_another_note_is_told(cited_reply: Make, resolved: Make) -> None:
    reply = cited_reply(notes=["A/75/12.", "https://example.org/b"], links={"A/75/12": "https://example.org/b"})
    (_, resolution), _ = resolved(reply)
    assert resolution.warnings[0].endswith("the page that footnote 2 cites")
