"""Italic runs are exact and unbroken."""

from tests.unit.extraction.press import Press


def test_a_run_over_lines_and_pages_is_one_span(press: Press) -> None:
    press.page().lines("He wrote that nobody had come and that nobody would have come,")
    press.line("and he added: ", press.italic("the gate, as far as I can tell, was neither"))
    press.page().line(press.italic("open nor shut"), " on that evening.")
    document = press.read()
    assert [span.of(document.text) for span in document.italics] == [
        "the gate, as far as I can tell, was neither open nor shut"
    ]


def test_roman_words_part_a_run(press: Press) -> None:
    press.page().line(press.italic("the right of"), " Tolm ", press.italic("to the river"))
    document = press.read()
    assert [span.of(document.text) for span in document.italics] == ["the right of", "to the river"]
