"""Paragraphs, runs and tables appended to a Word document in time that grows with its length.

python-docx looks for the end of the body and for the style by its name at each paragraph: 2,000 findings took 150
seconds. Here both are known. The elements themselves have no public setter, hence the private names.
"""

import re
from collections.abc import Callable, Sequence

from docx.document import Document as DocxDocument
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.text.paragraph import CT_P
from docx.shared import Cm
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph
from docx.text.run import Run as DocxRun

from reader.export.characters import printable

_LINE_ENDS = re.compile(r"\s*\n\s*")


class DocxWriter:
    """Appends to the end of one document; texts may hold any characters."""

    def __init__(self, document: DocxDocument) -> None:
        self._document = document
        self._end = document.element.body.sectPr  # stands last in the body
        self._style_ids = {style.name: style.style_id for style in document.styles}

    def paragraph(self, style: str, text: str = "", *, keep_with_next: bool = False) -> Paragraph:
        """Append a paragraph in the named style."""
        element = OxmlElement("w:p")
        if not isinstance(element, CT_P):
            raise TypeError("python-docx makes other paragraphs than it did")
        self._end.addprevious(element)
        element.style = self._style_ids[style]
        paragraph = Paragraph(element, self._document)
        if text:
            paragraph.add_run(printable(text))
        if keep_with_next:
            paragraph.paragraph_format.keep_with_next = True
        return paragraph

    def heading(self, text: str, level: int) -> None:
        """Append a heading; level 0 is the title."""
        self.paragraph(f"Heading {level}" if level else "Title", text)

    def run(self, paragraph: Paragraph, text: str, style: str | None = None) -> DocxRun:
        """Append a run, on one line, to a paragraph in the named character style."""
        run = paragraph.add_run(printable(_LINE_ENDS.sub(" ", text)))
        self._set_style(run, style)
        return run

    def lines(self, paragraph: Paragraph, text: str, style: str | None = None) -> DocxRun:
        """Append a run with its own line ends to a paragraph in the named character style."""
        run = paragraph.add_run(printable(text))
        self._set_style(run, style)
        return run

    def table(
        self,
        style: str,
        rows: Sequence[Sequence[str]],
        widths: Sequence[float],
        cell_styles: tuple[str, Callable[[str], str | None]],
    ) -> None:
        """Append a table whose first row is the head line, repeated on each page; no row is parted by a page's end.

        Args:
            style: of the table.
            rows: texts, the head line first.
            widths: of the columns, in centimetres.
            cell_styles: the paragraph style of all cells, and the character style of a text, or None.
        """
        table: Table = self._document.add_table(rows=len(rows), cols=len(widths))
        table.style = style
        table.alignment, table.autofit = WD_TABLE_ALIGNMENT.CENTER, False
        for column, width in zip(table.columns, widths, strict=True):
            column.width = Cm(width)
        for number, (row, texts) in enumerate(zip(table.rows, rows, strict=True)):
            row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit" if number else "w:tblHeader"))  # noqa: SLF001 (no other way)
            for cell, text, width in zip(row.cells, texts, widths, strict=True):
                cell.width = Cm(width)
                self._fill(cell, text, *cell_styles)

    def _fill(self, cell: _Cell, text: str, style: str, style_of: Callable[[str], str | None]) -> None:
        paragraph = cell.paragraphs[0]
        paragraph._p.style = self._style_ids[style]  # noqa: SLF001 (by a name all styles would be searched)
        self._set_style(paragraph.add_run(printable(text)), style_of(text))

    def footer(self, style: str, text: str) -> None:
        """Write the footer, with the page's number behind the text."""
        paragraph = self._document.sections[0].footer.paragraphs[0]
        paragraph.style = style
        paragraph.add_run(printable(text))
        _add_field(paragraph.add_run(), "PAGE")

    def _set_style(self, run: DocxRun, style: str | None) -> None:
        if style is not None:
            run._r.style = self._style_ids[style]  # noqa: SLF001 (as above)


def _add_field(run: DocxRun, code: str) -> None:
    """Put a field that Word computes into a run."""
    for kind, text in (("begin", None), (None, code), ("end", None)):
        if kind is None:
            element = OxmlElement("w:instrText")
            element.text = text
        else:
            element = OxmlElement("w:fldChar")
            element.set(qn("w:fldCharType"), kind)
        run._r.append(element)  # noqa: SLF001 (python-docx makes no fields)
