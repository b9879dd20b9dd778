"""The status line says what is worked at in the user's language."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

import reader
from reader.ui.languages import install_translators
from reader.ui.stage_words import stage_words

CODE = Path(reader.__file__).parent


@pytest.fixture(name="french")
def _french(qapp: QApplication) -> Iterator[None]:
    locale, before = QLocale(), qapp.findChildren(QTranslator)
    install_translators(qapp, "fr")
    yield
    QLocale.setDefault(locale)
    for translator in qapp.findChildren(QTranslator):
        if translator not in before:
            qapp.removeTranslator(translator)
            translator.deleteLater()


def stages() -> list[str]:
    """Return the stages that the program's code names, with "x.pdf" for what is put in."""
    found: set[str] = set()
    for file in CODE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Progress":
                found.update(spelled(node.args[0]))
    return sorted(found)


def spelled(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield "".join(str(part.value) if isinstance(part, ast.Constant) else "x.pdf" for part in node.values)


@pytest.mark.usefixtures("french")
@pytest.mark.parametrize("stage", stages())
def test_every_stage_is_said_in_french(stage: str) -> None:
    words = stage_words(stage)
    assert words != stage
    assert ("x.pdf" in words) == ("x.pdf" in stage)


@pytest.mark.usefixtures("qapp")
def test_a_file_name_is_shown_as_it_is() -> None:
    assert stage_words("Reading {0} of\nthe reply.pdf") == "Reading {0} of\nthe reply.pdf"
