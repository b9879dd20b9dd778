"""Whole exports against files that were looked at and found good.

After a wanted change: REJOINDER_WRITE_GOLDEN=1 pytest tests/golden, then read the differences as git shows them.
"""

import io
import os
import re
from collections.abc import Iterator
from pathlib import Path

import docx
import pytest

from reader.export.dossier import Dossier
from reader.export.registry import exporter
from reader.model.progress import silent

EXPECTED = Path(__file__).parent / "expected"
TEXT_FORMATS = ("json", "markdown", "csv", "html", "plain-text", "web-annotation")


def check(name: str, found: str) -> None:
    file = EXPECTED / name
    if os.environ.get("REJOINDER_WRITE_GOLDEN"):
        file.write_text(found, "utf-8", newline="")
    assert found == file.read_bytes().decode("utf-8")


@pytest.mark.parametrize("format_id", TEXT_FORMATS)
def test_a_text_export_is_as_it_was(dossier: Dossier, format_id: str) -> None:
    chosen = exporter(format_id)
    check(f"{format_id}{chosen.suffix}", chosen.render(dossier, silent).decode("utf-8"))


def test_the_word_memorandum_is_as_it_was(dossier: Dossier) -> None:
    check("docx.txt", "\n".join(_lines(exporter("docx").render(dossier, silent))))


def _lines(content: bytes) -> Iterator[str]:
    """Write a Word document as lines of style and text; runs with a style of their own stand in braces."""
    document = docx.Document(io.BytesIO(content))
    for part in document.iter_inner_content():
        if isinstance(part, docx.table.Table):
            yield from (" | ".join(cell.text.replace("\n", "⏎") for cell in row.cells) for row in part.rows)
            continue
        runs = (
            run.text if run.style.name == "Default Paragraph Font" else f"{{{run.style.name}: {run.text}}}"
            for run in part.runs
        )
        text = re.sub(r"\n", "⏎", "".join(runs))
        yield f"[{part.style.name if part.style else ''}] {text}".rstrip()
    yield f"[footer] {document.sections[0].footer.paragraphs[0].text}"
