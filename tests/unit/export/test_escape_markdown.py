"""Quoted words must show exactly and never come alive."""

import pytest

from reader.export.escape_markdown import quoted, quoted_line


@pytest.mark.parametrize(
    ("words", "escaped"),
    [
        ("plain words, (1) and 50%", "plain words, (1) and 50\\%"),
        ("*not* _this_", "\\*not\\* \\_this\\_"),
        ("![x](http://a.invalid/p.png)", "!\\[x\\](http\\://a.invalid/p.png)"),
        ("<img src=x>", "\\<img src\\=x\\>"),
        ("&lt;b&gt;", "\\&lt;b\\&gt;"),
        ("www.a.invalid", "www\\.a.invalid"),
        ("write to a@b.invalid", "write to a<!-- -->@b.invalid"),
        (
            "[[note]] #tag %%hidden%% ==loud== $x$",
            "\\[\\[note\\]\\] \\#tag \\%\\%hidden\\%\\% \\=\\=loud\\=\\= \\$x\\$",
        ),
        ("# heading", "\\# heading"),
        ("- item", "\\- item"),
        ("12. item", "12\\. item"),
        ("a | b", "a \\| b"),
        ("back\\slash", "back\\\\slash"),
        ("one\r\ntwo\u2028three\0", "one\ntwo\nthree\ufffd"),
    ],
)
def test_words_of_a_document_are_escaped(words: str, escaped: str) -> None:
    assert quoted(words) == escaped


def test_a_line_holds_no_line_end() -> None:
    assert quoted_line("two\n\nparagraphs\t|") == "two paragraphs \\|"
