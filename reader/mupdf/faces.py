"""The fonts that plain texts are set in."""

import pymupdf

FONT_NAME = "tiro"  # MuPDF's own Times: on every machine, with Latin, Greek and Cyrillic
_ARABIC_SCRIPT = 6  # MuPDF's number of it (UCDN)
_ARABIC = range(0x600, 0x700)  # with signs that MuPDF, because other scripts use them too, looks for elsewhere in vain


class Faces:
    """MuPDF's Times, what it puts in where that lacks a letter, and its Arabic for signs that both lack."""

    def __init__(self) -> None:
        self.text = pymupdf.Font(FONT_NAME)
        self._arabic: pymupdf.Font | None = None

    def of(self, letter: str) -> pymupdf.Font:
        """Return the font that has a letter, as far as any has."""
        if ord(letter) not in _ARABIC or self.text.has_glyph(ord(letter), fallback=True):
            return self.text
        if self._arabic is None:
            self._arabic = pymupdf.Font(script=_ARABIC_SCRIPT)
        return self._arabic
