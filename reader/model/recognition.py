"""What is wanted of the recognition of text in pictures."""

from dataclasses import dataclass
from enum import StrEnum


class Scope(StrEnum):
    """Which pages are recognised from their pictures. Blank ones never are."""

    NONE = "none"
    MISSING = "missing"  # those without text that can be read
    DOUBTFUL = "doubtful"  # and those on which some letters cannot be read
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Recognition:
    """Which pages are to be recognised, and in which languages.

    `languages` are tesseract's names ("eng", "fra"), the most likely first; those that are not installed do not count,
    and where none is left it is English, else whatever is installed.
    """

    scope: Scope = Scope.MISSING
    languages: tuple[str, ...] = ()


USUAL = Recognition()
INSTALL_HINT = "install tesseract with its language files (Debian: tesseract-ocr) to have it recognised"
