"""Links are tied to the words that they lie on, wherever they lead."""

import pymupdf
import pytest

from tests.unit.extraction.press import Press


def test_text_and_address_of_a_link(press: Press) -> None:
    press.page().line("See the register of Tolm, leaf 4.")
    page = press.document[0]
    (place,) = page.search_for("register of Tolm")
    page.insert_link({"kind": pymupdf.LINK_URI, "from": place, "uri": "https://example.org/other"})
    document = press.read()
    assert [(link.span.of(document.text), link.address) for link in document.links] == [
        ("register of Tolm", "https://example.org/other")
    ]


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_links_of_a_turned_page_lie_on_their_words(press: Press, rotation: int) -> None:
    press.page().line("See the register of Tolm, leaf 4, and chapter two.").page().line("Chapter two.")
    page = press.document[0]
    (outside,), (inside,) = page.search_for("register of Tolm"), page.search_for("chapter two")
    page.insert_link({"kind": pymupdf.LINK_URI, "from": outside, "uri": "https://example.org/other"})
    page.insert_link({"kind": pymupdf.LINK_GOTO, "from": inside, "page": 1, "to": pymupdf.Point(0, 90)})
    page.set_rotation(rotation)
    document = press.read()
    ((words, address),) = [(link.span.of(document.text), link.address) for link in document.links]
    assert (words.rstrip(","), address) == ("register of Tolm", "https://example.org/other")
    ((words, target, y),) = [(jump.span.of(document.text), jump.page, jump.y) for jump in document.jumps]
    assert (words.rstrip("."), target, y) == ("chapter two", 1, 90.0)


def test_a_link_to_another_file_is_no_jump(press: Press) -> None:
    press.page().line("See the register of Tolm.")
    page = press.document[0]
    (place,) = page.search_for("register of Tolm")
    page.insert_link({"kind": pymupdf.LINK_GOTOR, "from": place, "file": "other.pdf", "page": 0, "to": pymupdf.Point()})
    assert press.read().jumps == ()
