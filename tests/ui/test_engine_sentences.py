"""Every sentence that the engine can say is known to the window, and is said in French."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

import reader
from reader.resources import resource
from reader.ui.engine_sentences import SENTENCES
from reader.ui.engine_words import engine_words

ROOT = Path(reader.__file__).parent
PLACES = ("analysis", "extraction", "mupdf", "workspace", "storage", "export", "commands")
# What is no sentence for the window: word lists and names, markup and commands, and what exports and copies say, which
# stay in English with the documents.
ELSEWHERE = re.compile(
    r"/(lexicon\w*|languages|citation_words|bare_places|abbreviations|source_names|letter_search|draw_text|note_markup|reviews"
    r"|as_text|shell|scopes|annotations|cheat_sheet|\w+_commands"
    r"|case_index|connection|decision_table|document_c\w+|note_\w+|schema|recovery"
    r"|to_\w+|docx_\w+|report|wording|coverage|places|records|redline|registry|notes_from_\w+|read_json|escape_\w+)\.py$"
)
NO_SENTENCE = re.compile(
    r"PRAGMA |SELECT |CREATE |BEGIN |DELETE |^<|ulimit|soffice|UserInstallation|Callable|connection\.|^# "
    r"|Security Council|General Assembly$|Human Rights Council|Economic and Social|Consej|Conseil|Asamblea|Assemblée"
    r"| lane$|second reader|parent watch|not an order|is gone$|must be a list|is closed$|holds nothing"
    r"|bytes do not hold|new note|of a note$|of a review|import of notes|recognition of|not a (?:text|JSON)|is no \{"
)
WORDS = re.compile(r"[a-z]{2,} [a-z]|[a-z]{2,}.? [a-z{“]")


def said() -> Iterator[tuple[str, str]]:
    """Yield where a text with words in it stands in the engine's code, and the text; "{}" for what varies."""
    for place in PLACES:
        files = [ROOT / place] if place.endswith(".py") else sorted((ROOT / place).rglob("*.py"))
        for file in files:
            if not ELSEWHERE.search(file.as_posix()):
                yield from _texts(file)


def _texts(file: Path) -> Iterator[tuple[str, str]]:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    aside = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}  # docstrings
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            aside |= {id(part) for part in node.values}
    for node in ast.walk(tree):
        text = ""
        if id(node) in aside:
            continue
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = node.value
        elif isinstance(node, ast.JoinedStr):
            text = "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
        if WORDS.search(text) and "(?" not in text and "\\" not in text and not NO_SENTENCE.search(text):
            yield f"{file.relative_to(ROOT)}:{getattr(node, 'lineno', 0)}", text


def is_known(text: str) -> bool:
    """Tell whether a text is a known sentence, or stands in one."""
    pattern = re.compile(r"(?:\{\w+\}|%n|.{0,100}?)".join(re.escape(part) for part in text.split("{}")))
    return any(pattern.search(sentence) for sentence in SENTENCES)


def test_the_window_knows_every_sentence_of_the_engine() -> None:
    texts = list(said())
    assert len(texts) > len(SENTENCES) / 2, "the sentences are looked for where they stand"
    assert [f"{place}: {text}" for place, text in texts if not is_known(text)] == []


@pytest.fixture(name="french")
def _french(qapp: QApplication) -> Iterator[None]:
    own = QTranslator(qapp)
    assert own.load("rejoinder_fr", str(resource("translations")))
    qapp.installTranslator(own)
    yield
    qapp.removeTranslator(own)


FRENCH = (
    ("number differs: 100 / 1,000", "différence (nombre) : 100 / 1,000"),
    ("modal differs: leaves out “shall”", "différence (verbe modal) : omet « shall »"),
    ("leaves out 1 words: “so”", "omet 1 mot : « so »"),
    ("leaves out 12 words: “so on”", "omet 12 mots : « so on »"),
    (
        "leaves out 9 words, number and negation and date among them: “of 9”",
        "omet 9 mots, dont : nombre et négation et date ; « of 9 »",
    ),
    ("adds “linked by hand”", "ajoute « linked by hand »"),
    ("found on page 6, para. 2", "trouvée page 6, par. 2"),
    ("page 6, para. 2", "page 6, par. 2"),
    ("found on page 6, para. 2, in annex III", "trouvée page 6, par. 2, dans annexe III"),
    ("in chap. II, para. 4", "dans chap. II, par. 4"),
    ("no heading of this file names book 2", "aucun titre de ce fichier ne nomme livre 2"),
    ("cited to S/2031/7, which is not open", "attribuée à S/2031/7, qui n’est pas ouvert"),
    (
        "its citation leads nowhere: footnote 3 does not cite “Report”; text, page 4 does",
        "sa référence ne mène nulle part : la note 3 ne renvoie pas à « Report » ; le texte, page 4 le fait",
    ),
    (
        "it points to footnote 3, which is not resolved: nothing is cited before it",
        "elle renvoie à la note 3, qui n’est pas élucidée : rien n’est cité avant elle",
    ),
    ("the nearest passage has 83% of it", "le passage le plus proche en contient 83 %"),
    ("3 or more places", "3 endroits ou plus"),
    ("Reading Minutes of the 2nd reply.pdf", "Lecture de Minutes of the 2nd reply.pdf"),
    (
        "Pages 1 to 3, 5 and 7 of a of b.pdf: the text was recognised from a picture; it may hold errors.",
        "Pages 1 à 3, 5 et 7 de a of b.pdf : le texte a été reconnu sur une image ; il peut contenir des erreurs.",
    ),
    ("the work on nothing is known", "the work on nothing is known"),
)


@pytest.mark.usefixtures("french")
@pytest.mark.parametrize(("english", "words"), FRENCH)
def test_sentences_are_said_in_french(english: str, words: str) -> None:
    assert engine_words(english).replace("\N{NO-BREAK SPACE}", " ") == words


@pytest.mark.usefixtures("french")
@pytest.mark.parametrize("sentence", SENTENCES)
def test_every_sentence_has_a_french_form_with_the_same_fields(sentence: str) -> None:
    fields = set(re.findall(r"\{\w+\}|%n", sentence))
    for count in (1, 2) if "%n" in sentence else (-1,):
        words = QApplication.translate("Engine", sentence, None, count)
        assert words != sentence or sentence in {"page {page}", "note", "date", "article {article}"} | PAGES
        assert set(re.findall(r"\{\w+\}", words)) == fields - {"%n"}


PAGES = {
    "Page {page}",
    "Pages {numbers}",
    "{ranges}, {range}",
    "vol. {number_of}",
    "chap. {number_of}",
    "sect. {number_of}",
}
"""The same words in both languages."""


@pytest.mark.parametrize("sentence", [english for english, _ in FRENCH])
def test_in_english_they_stay_as_they_are(sentence: str) -> None:
    assert engine_words(sentence) == sentence
