"""Addresses are tied to the words that they lie on, wherever they lead."""

from typing import Any

import pymupdf


def test_text_and_address_of_a_link(press: Any) -> None:  # noqa: ANN401
    press.page().line("See the register of Tolm, leaf 4.")
    page = press.document[0]
    (place,) = page.search_for("register of Tolm")
    page.insert_link({"kind": pymupdf.LINK_URI, "from": place, "uri": "https://example.org/other"})
    document = press.read()
    assert [(link.span.of(document.text), link.address) for link in document.links] == [
        ("register of Tolm", "https://example.org/other")
    ]
