"""Templates: what they may see, and that nothing of a document comes alive in what they make."""

import re
from dataclasses import replace
from html import unescape
from html.parser import HTMLParser
from pathlib import Path

import pytest

from reader.errors import ExportError
from reader.export.dossier import Dossier
from reader.export.templates import render_for_print, render_html, render_template

HOSTILE = '<script>alert(1)</script><img src="http://a.invalid/p.png" onerror=x></p></td><h1>"&amp;{{7*7}}'


class Elements(HTMLParser):
    """Collects elements, their attributes and the text."""

    def __init__(self) -> None:
        super().__init__()
        self.found: set[str] = set()
        self.attributes: set[str] = set()
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element's name and its attributes' names."""
        self.found.add(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data: str) -> None:
        """Note text."""
        self.text += data


def parsed(content: bytes) -> Elements:
    parser = Elements()
    parser.feed(content.decode("utf-8"))
    return parser


def test_hostile_words_show_in_html_as_they_are(dossier: Dossier) -> None:
    reply = replace(dossier.comparison.reply, title=HOSTILE)
    hostile = replace(
        dossier,
        comparison=replace(dossier.comparison, reply=reply),
        notes=tuple(replace(note, text=HOSTILE, tags=(HOSTILE,), author=HOSTILE) for note in dossier.notes),
        reviews=tuple(replace(review, label=HOSTILE) for review in dossier.reviews),
    )
    for page in (parsed(render_html(hostile)), parsed(render_for_print(hostile).encode())):
        assert not page.found & {"script", "img", "iframe", "link", "object", "form", "a"}
        assert not {name for name in page.attributes if name.startswith("on")} | (page.attributes & {"src", "href"})
        assert page.text.count(HOSTILE) > 10


def test_the_print_says_what_the_html_says(dossier: Dossier) -> None:
    def words(page: str) -> set[str]:
        return set(re.findall(r"\w+", unescape(re.sub("<[^>]*>", " ", page.split("<body>")[1]))))

    screen, paper = words(render_html(dossier).decode()), words(render_for_print(dossier))
    hashes = {document.fingerprint for _, document in dossier.documents}
    assert hashes <= screen
    assert {half for name in hashes for half in (name[:32], name[32:])} <= paper
    assert {word.lower() for word in screen - hashes} - {"name"} <= {word.lower() for word in paper}


def test_a_notes_markdown_is_carried_out(dossier: Dossier) -> None:
    note = replace(dossier.notes[0], text="**Ask** why.\n\n- one")
    page = render_html(replace(dossier, notes=(note,))).decode()
    assert "<strong>Ask</strong> why.</p>" in page
    assert '<p dir="auto" class="level1"><span class="bullet">•</span> one</p>' in page


def test_html_forbids_itself_to_load_anything(dossier: Dossier) -> None:
    assert b"default-src 'none'" in render_html(dossier)


@pytest.mark.parametrize(
    ("template", "sentence"),
    [
        ("{{ report.nothing }}", "mistake"),
        ("{% for x in report.findings %}", "line 1 has a mistake"),
        ("{{ report.__class__.__mro__[1].__subclasses__() }}", "mistake"),
        ("{{ ''.__class__ }}", "mistake"),
        ("{{ cycler.__init__.__globals__ }}", "mistake"),
        ("{% include '/etc/hostname' %}", "cannot be applied"),
        ("{{ range(10**9) | list }}", "cannot be applied"),
        ("{{ 1 / 0 }}", "cannot be applied"),
    ],
)
def test_a_template_with_a_mistake_or_a_trick_is_refused(
    dossier: Dossier, tmp_path: Path, template: str, sentence: str
) -> None:
    file = tmp_path / "own.txt.j2"
    file.write_text(template)
    with pytest.raises(ExportError, match=sentence):
        render_template(file, dossier)


def test_a_users_template_makes_what_it_says(dossier: Dossier, tmp_path: Path) -> None:
    file = tmp_path / "own.html.j2"
    file.write_text("{% for note in report.notes %}<p>{{ note.text }}</p>{% endfor %}")
    content = render_template(file, dossier).decode("utf-8")
    assert content.startswith("<p>&lt;b&gt;=1+1&lt;/b&gt;")


def test_a_template_that_is_not_there_is_told(dossier: Dossier, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"gone\.j2 cannot be read"):
        render_template(tmp_path / "gone.j2", dossier)
