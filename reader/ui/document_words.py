"""What the reading of a document says about it, in the user's language: known sentences are put into others."""

import re
from collections.abc import Callable

from reader.ui.text import translate


def document_words(warning: str) -> str:
    """Return a warning about a document in the user's language; one that is not known stays as it is."""
    for pattern, words in _FORMS:
        match = re.fullmatch(pattern, warning, re.DOTALL)
        if match:
            values = match.groupdict()
            if "pages" in values:
                values["pages"] = _pages(values["pages"])
            return words().format(**values)
    return warning


def _pages(words: str) -> str:
    """Return "Pages 1 to 3 and 7" in the user's language."""
    to, and_ = translate("Document", "{first} to {last}"), translate("Document", "{before} and {last}")
    count = re.fullmatch(r"(\d+) pages", words)
    if count:
        return translate("Document", "%n page(s)", None, int(count[1]))
    numbers = re.sub(r"(\d+) to (\d+)", lambda hit: to.format(first=hit[1], last=hit[2]), words.partition(" ")[2])
    before, joined, last = numbers.rpartition(" and ")
    numbers = and_.format(before=before, last=last) if joined else numbers
    one = words.startswith("Page ")
    return (translate("Document", "Page {number}") if one else translate("Document", "Pages {numbers}")).format(
        number=numbers, numbers=numbers
    )


_HINT = r"; install tesseract .* recognised\."
_FORMS: tuple[tuple[str, Callable[[], str]], ...] = (
    (
        r"(?P<pages>[\w, ]+?) of (?P<name>.*): the text was recognised from a picture; it may hold errors\.",
        lambda: translate("Document", "{pages} of {name}: the text was recognised from a picture; it may hold errors."),
    ),
    (
        r"(?P<pages>[\w, ]+?) of (?P<name>.*): there is no text that can be read, only a picture\.",
        lambda: translate("Document", "{pages} of {name}: there is no text that can be read, only a picture."),
    ),
    (
        rf"(?P<pages>[\w, ]+?) of (?P<name>.*): there is no text that can be read, only a picture{_HINT}",
        lambda: translate(
            "Document",
            "{pages} of {name}: there is no text that can be read, only a picture; install tesseract with its language"
            " files (Debian: tesseract-ocr) to have it recognised.",
        ),
    ),
    (
        r"(?P<pages>[\w, ]+?) of (?P<name>.*): some words cannot be read, for their font does not name its letters\.",
        lambda: translate(
            "Document", "{pages} of {name}: some words cannot be read, for their font does not name its letters."
        ),
    ),
    (
        rf"(?P<pages>[\w, ]+?) of (?P<name>.*): some words cannot be read, for their font does not .* letters{_HINT}",
        lambda: translate(
            "Document",
            "{pages} of {name}: some words cannot be read, for their font does not name its letters; install tesseract"
            " with its language files (Debian: tesseract-ocr) to have it recognised.",
        ),
    ),
    (
        r"(?P<name>.*) is damaged: (?P<readable>\d+) of (?P<total>\d+) pages could be read\.",
        lambda: translate("Document", "{name} is damaged: {readable} of {total} pages could be read."),
    ),
    (
        r"Its pages are not the original's: LibreOffice is not installed, which alone paginates as Word does\.",
        lambda: translate(
            "Document",
            "Its pages are not the original's: LibreOffice is not installed, which alone paginates as Word does.",
        ),
    ),
)
