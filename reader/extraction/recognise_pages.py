"""Pages recognised from their pictures, where their own text cannot be read or the user wants it."""

import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

from reader.model.progress import Progress, Report
from reader.model.recognition import INSTALL_HINT, Recognition, Scope
from reader.mupdf.failures import OPENING_FAILURES
from reader.mupdf.open_file import OpenFile
from reader.mupdf.read import RawPage
from reader.mupdf.recognise import Recogniser, find_recogniser

_MOST_UNREADABLE = 0.3  # of a page's characters: more are no text but its ruins (a font without a way to Unicode)
_MOST_DOUBTFUL = 0.01  # of a page's characters, in runs: two lines in one broken font are more on a full page
_RUIN = "\ufffd\ue000-\uf8ff\U000f0000-\U0010ffff"  # characters without a meaning of their own
_RUINS = re.compile(f"[{_RUIN}]")
_RUINED_RUNS = re.compile(f"[{_RUIN}]{{2,}}")  # one alone is a bullet or a sign of a symbol font
_MOST_NAMED = 6  # ranges of pages that a sentence lists


@dataclass(frozen=True, slots=True)
class RecognisedPages:
    """All pages in order, some of them recognised.

    `recognisable` are the pages, counted from 0, of which their picture would tell more than their text does.
    """

    pages: tuple[RawPage, ...]
    warnings: tuple[str, ...]
    recognisable: tuple[int, ...]


def recognise_pages(
    opened: OpenFile, pages: Sequence[RawPage], report: Report, recognition: Recognition
) -> RecognisedPages:
    """Recognise pages as wanted and say which were, and which should be.

    Args:
        opened: the file.
        pages: all of its pages as their own text tells them.
        report: told before each page that is recognised; may raise `Cancelled`.
        recognition: what is wanted.
    """
    pictures = [page for page in pages if not page.blank and not page.failed]
    missing = {page.number for page in pictures if not is_readable(page)}
    doubtful = {page.number for page in pictures if page.number not in missing and _is_doubtful(page)}
    wanted = {
        Scope.NONE: set[int](),
        Scope.MISSING: missing,
        Scope.DOUBTFUL: missing | doubtful,
        Scope.ALL: {page.number for page in pictures},
    }[recognition.scope]
    recogniser = find_recogniser(recognition.languages) if wanted or missing or doubtful else None
    found = _recognised(opened, sorted(wanted), recogniser, report) if recogniser else {}
    legible = sorted(number for number, page in found.items() if is_readable(page))
    left = sorted((missing | doubtful) - found.keys())
    return RecognisedPages(
        tuple(found.get(page.number, page) for page in pages),
        tuple(_warnings(opened.path.name, legible, missing, doubtful, can_recognise=recogniser is not None)),
        tuple(left) if recogniser else (),
    )


def is_readable(page: RawPage) -> bool:
    """Tell whether a page has text that is more than ruins."""
    text = "".join([line.text for line in page.lines])
    if text.isascii():
        return bool(text)
    return len(_RUINS.findall(text)) <= _MOST_UNREADABLE * len(text)


def _is_doubtful(page: RawPage) -> bool:
    """Tell whether whole words of a page are ruins."""
    lines = [line.text for line in page.lines if not line.text.isascii()]
    ruined = sum(len(run) for text in lines for run in _RUINED_RUNS.findall(text))
    return ruined > _MOST_DOUBTFUL * sum(len(line.text) for line in page.lines)


def _recognised(opened: OpenFile, wanted: Sequence[int], recogniser: Recogniser, report: Report) -> dict[int, RawPage]:
    """Return the pages that could be recognised of those wanted, by their indices."""
    found: dict[int, RawPage] = {}
    for done, index in enumerate(wanted):
        progress = Progress(f"Recognising the text of {opened.path.name}", done, len(wanted), optional=True)
        report(progress)
        with suppress(*OPENING_FAILURES):
            picture = recogniser.draw(opened.document, index)
            report(replace(progress, slow=True))  # a large page of small print; drawing one takes no longer than others
            found[index] = recogniser.read(opened.document, index, picture)
    return found


def _warnings(
    name: str, found: Sequence[int], missing: set[int], doubtful: set[int], *, can_recognise: bool
) -> list[str]:
    """Return a sentence on each kind of page."""
    hint = "" if can_recognise else f"; {INSTALL_HINT}"
    warnings = []
    if found:
        warnings.append(f"{_pages(found)} of {name}: the text was recognised from a picture; it may hold errors.")
    if rest := sorted(missing.difference(found)):
        warnings.append(f"{_pages(rest)} of {name}: there is no text that can be read, only a picture{hint}.")
    if rest := sorted(doubtful.difference(found)):
        warnings.append(
            f"{_pages(rest)} of {name}: some words cannot be read, for their font does not name its letters{hint}."
        )
    return warnings


def _pages(indices: Sequence[int]) -> str:
    """Name pages for a sentence: "Pages 1 to 3 and 7"."""
    ranges: list[list[int]] = []
    for index in indices:
        if ranges and ranges[-1][1] == index - 1:
            ranges[-1][1] = index
        else:
            ranges.append([index, index])
    if len(indices) == 1:
        return f"Page {indices[0] + 1}"
    if len(ranges) > _MOST_NAMED:
        return f"{len(indices)} pages"
    names = [f"{first + 1}" if first == last else f"{first + 1} to {last + 1}" for first, last in ranges]
    return "Pages " + (", ".join(names[:-1]) + " and " + names[-1] if len(names) > 1 else names[0])
