"""A small typesetter: tests set pages line by line and read them back."""

from dataclasses import dataclass, field
from pathlib import Path

import pymupdf

from reader.extraction.read_document import read_document
from reader.model.document import Document

ROMAN, ITALIC, BOLD, BOLD_ITALIC = "tiro", "tiit", "tibo", "tibi"
LEADING = 13.0


@dataclass
class Press:
    """Sets type on the pages of a PDF.

    A piece of a line is a string, or (string, font, size, rise). `y` is the next baseline.
    """

    path: Path
    size: float = 10.5
    document: pymupdf.Document = field(default_factory=pymupdf.open)
    y: float = 0.0

    def page(self, width: float = 595, height: float = 842) -> "Press":
        """Begin a page."""
        self.document.new_page(width=width, height=height)
        self.y = 100.0
        return self

    def at(
        self, x: float, y: float, *pieces: str | tuple[str, str, float, float], size: float | None = None
    ) -> "Press":
        """Set pieces one behind the other from a point on."""
        page = self.document[-1]
        for piece in pieces:
            text, font, points, rise = (piece, ROMAN, size or self.size, 0.0) if isinstance(piece, str) else piece
            page.insert_text((x, y - rise), text, fontname=font, fontsize=points)
            x += pymupdf.Font(font).text_length(text, points)
        return self

    def line(self, *pieces: str | tuple[str, str, float, float], x: float = 80.0, gap: float = LEADING) -> "Press":
        """Set a line `gap` points below the one before."""
        self.y += gap
        return self.at(x, self.y, *pieces)

    def lines(self, *texts: str, x: float = 80.0, indent: float = 0.0) -> "Press":
        """Set the lines of a paragraph, the first one indented."""
        for number, text in enumerate(texts):
            self.line(text, x=x + (0.0 if number else indent))
        return self

    @staticmethod
    def raised(label: str, size: float = 6.5, rise: float = 4.0) -> tuple[str, str, float, float]:
        """Return a raised marker as a piece of a line."""
        return label, ROMAN, size, rise

    @staticmethod
    def italic(text: str, size: float = 10.5) -> tuple[str, str, float, float]:
        """Return italic words as a piece of a line."""
        return text, ITALIC, size, 0.0

    @staticmethod
    def bold(text: str, size: float = 10.5) -> tuple[str, str, float, float]:
        """Return bold words as a piece of a line."""
        return text, BOLD, size, 0.0

    def note(self, label: str, text: str, *, y: float, size: float = 8.5) -> "Press":
        """Set a footnote's line with a raised label; without a label, a line that goes on."""
        pieces = [self.raised(label, 6.0, 3.0)] if label else []
        return self.at(80, y, *pieces, (f" {text}" if label else text, ROMAN, size, 0.0))

    def save(self, **options: object) -> Path:
        """Write the PDF."""
        self.document.save(self.path, **options)
        return self.path

    def read(self) -> Document:
        """Write the PDF and read it back."""
        return read_document(self.save())
