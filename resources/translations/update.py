"""Collect the program's texts, and compile its translations.

    python resources/translations/update.py

Texts are collected from Python's own syntax tree, because `pyside6-lupdate` (6.11) passes over calls with a call among
their arguments and knows no plural forms in Python. `rejoinder_fr.ts` is edited by hand or with Qt Linguist and keeps
what is translated. `rejoinder_en.ts` holds plural forms only; `rejoinder_en_PSEUDO.ts` is made anew each time: accented
and longer, to show what is clipped or was missed. `pyside6-lrelease` comes with PySide6.
"""

# ruff: noqa: INP001 (a script that is run by hand)

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PSEUDO = "en_PSEUDO"
NO_BREAK = "\N{NO-BREAK SPACE}"
LONGER = 0.35  # usual growth of a text from English to another European language
ACCENTS = str.maketrans("aeiouyAEIOUYcnCN", "àéîöûýÀÉÎÖÛÝçñÇÑ")
_KEPT = {"say", "_step", "_decide", "decide", "Step"}  # functions whose literal arguments are shown to the user
_CONTEXTS = {"say": "Sentence", "_step": "Sentence", "_decide": "Undo", "decide": "Undo", "Step": "Undo"}


@dataclass(frozen=True, order=True)
class Text:
    """A text to translate; `plural` if it depends on a number."""

    context: str
    source: str
    plural: bool = False


def main() -> None:
    """Update all files."""
    texts = collect()
    french = kept(HERE / "rejoinder_fr.ts")
    write("fr", texts, {text: tuple(unbroken(form) for form in forms) for text, forms in french.items()})
    plurals = [text for text in texts if text.plural]
    write("en", plurals, {text: english_plural(text.source) for text in plurals})
    write(PSEUDO, texts, {text: (pseudo(text.source),) * (1 + text.plural) for text in texts}, locale="en")
    for file in sorted(HERE.glob("*.ts")):
        tool = Path(sys.executable).parent / "pyside6-lrelease"
        subprocess.run([str(tool), "-silent", str(file), "-qm", str(file.with_suffix(".qm"))], check=True)  # noqa: S603 (Qt's own tool)


def collect() -> list[Text]:
    """Return all texts of the program, by context."""
    sys.path.insert(0, str(ROOT))
    from reader.commands.table import COMMANDS  # noqa: PLC0415 (found only now)
    from reader.export.registry import EXPORTERS  # noqa: PLC0415 (as above)
    from reader.ui.engine_sentences import SENTENCES  # noqa: PLC0415 (as above)

    texts = {Text("Command", words) for command in COMMANDS for words in (command.title, command.help)}
    texts |= {Text("Export", exporter.title) for exporter in EXPORTERS}
    texts |= {Text("Engine", sentence, "%n" in sentence) for sentence in SENTENCES}
    for file in (ROOT / "reader" / "ui").rglob("*.py"):
        texts |= set(shown_texts(ast.parse(file.read_text(encoding="utf-8")), ""))
    for file in [*(ROOT / "reader" / "commands").glob("*.py"), ROOT / "reader" / "workspace" / "notebook.py"]:
        texts |= set(said_texts(ast.parse(file.read_text(encoding="utf-8"))))
    texts |= {Text("QFileDialog", words) for words in ("&Look in:", "Files of &type:")}  # Qt's French lacks them (6.11)
    return sorted(texts)


def shown_texts(node: ast.AST, owner: str) -> Iterator[Text]:
    """Yield the texts of `translate(context, text, …)` and of `self.tr(text)` in a class."""
    for child in ast.iter_child_nodes(node):
        yield from shown_texts(child, child.name if isinstance(child, ast.ClassDef) else owner)
    if not isinstance(node, ast.Call):
        return
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    words = [argument.value for argument in node.args if isinstance(argument, ast.Constant)]
    literals = [word for word in words if isinstance(word, str)]
    if name == "translate" and len(literals) > 1:
        yield Text(literals[0], literals[1], "%n" in literals[1])
    elif name == "tr" and literals:
        yield Text(owner, literals[0], "%n" in literals[0])


def said_texts(tree: ast.AST) -> Iterator[Text]:
    """Yield the texts that commands say and the titles of what can be undone."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and any(isinstance(t, ast.Name) and t.id == "title" for t in node.targets):
            yield from (Text("Undo", words) for words in _literals(node.value))
        elif isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in _KEPT:
                yield from (Text(_CONTEXTS[name], words) for part in node.args for words in _literals(part))


def _literals(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value


def pseudo(text: str) -> str:
    """Return a text accented and lengthened, with what stands in braces or behind a percent sign left alone."""
    parts = text.replace("{", "\0{").replace("}", "}\0").split("\0")
    accented = "".join(part if part.startswith("{") else part.translate(ACCENTS) for part in parts)
    return f"[{accented.replace('%ñ', '%n')}{'~' * round(LONGER * len(text))}]"


def unbroken(text: str) -> str:
    """Return a French text whose lines do not break before : ; ! ? % and inside « »."""
    return re.sub(r" (?=[:;!?»]|%(?!n))|(?<=«) ", NO_BREAK, text)


def english_plural(text: str) -> tuple[str, str]:
    """Return the forms for one and for many."""
    return text.replace("(s)", ""), text.replace("(s)", "s")


def kept(file: Path) -> dict[Text, tuple[str, ...]]:
    """Return what is translated in a file."""
    found: dict[Text, tuple[str, ...]] = {}
    if not file.exists():
        return found
    for context in ET.parse(file).iter("context"):  # noqa: S314 (our own file)
        for message in context.iter("message"):
            text = Text(
                context.findtext("name") or "", message.findtext("source") or "", message.get("numerus") == "yes"
            )
            translation = message.find("translation")
            if translation is not None and translation.get("type") != "unfinished":
                forms = [form.text or "" for form in translation.findall("numerusform")]
                found[text] = tuple(forms) if forms else (translation.text or "",)
    return found


def write(language: str, texts: list[Text], translated: dict[Text, tuple[str, ...]], *, locale: str = "") -> None:
    """Write one language's file; what is not translated yet is marked so."""
    root = ET.Element("TS", version="2.1", language=locale or language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for text in texts:
        if text.context not in contexts:
            contexts[text.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[text.context], "name").text = text.context
        message = ET.SubElement(contexts[text.context], "message", {"numerus": "yes"} if text.plural else {})
        ET.SubElement(message, "source").text = text.source
        forms = translated.get(text, ())
        translation = ET.SubElement(message, "translation", {} if forms else {"type": "unfinished"})
        if text.plural:
            for form in forms or ("", ""):
                ET.SubElement(translation, "numerusform").text = form
        elif forms:
            translation.text = forms[0]
    ET.indent(root, " ")
    body = ET.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    (HERE / f"rejoinder_{language}.ts").write_text(f"{head}{body}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
