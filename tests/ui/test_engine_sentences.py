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
PLACES = ("analysis", "extraction", "mupdf", "workspace", "storage", "export", "commands", "ui/files_desk.py")
# What is no sentence for the window: word lists and names, markup and commands, and what exports and copies say, which
# stay in English with the documents.
ELSEWHERE = re.compile(
    r"/(lexicon\w*|languages|bare_places|abbreviations|source_names|letter_search|draw_text|note_markup|reviews"
    r"|as_text|shell|scopes|annotations|cheat_sheet|\w+_commands"
    r"|case_index|connection|decision_table|document_c\w+|note_\w+|schema|recovery"
    r"|to_\w+|docx_\w+|report|wording|coverage|places|records|redline|registry|notes_from_\w+|read_json|escape_\w+)\.py$"
)
NO_SENTENCE = re.compile(
    r"PRAGMA |SELECT |CREATE |BEGIN |DELETE |^<|ulimit|soffice|UserInstallation|Callable|connection\.|^# |^[A-Z]\w+: \{"
    r"|Security Council|General Assembly$|Human Rights Council|Economic and Social|Consej|Conseil|Asamblea|Assemblée"
    r"| lane$|parent watch|not an order|is gone$|must be a list|is closed$|holds nothing|new note|of a note$|of a review"
    r"|import of notes|not a (?:text|JSON)|Z\]|\{surname\}|is no \{|cannot be read: \{error\}$|^there is nothing to export"
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
    pattern = re.compile(r"(?:\{\w+\}|%n|.{0,40}?)".join(re.escape(part) for part in text.split("{}")))
    return any(pattern.search(sentence) for sentence in SENTENCES)


def test_the_window_knows_every_sentence_of_the_engine() -> None:
    texts = list(said())
    assert len(texts) > len(SENTENCES) / 2, "the sentences are looked for where they stand"
    assert [f"{place}: {text}" for place, text in texts if not is_known(text)] == []
