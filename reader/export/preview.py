"""The beginning of an export, as a dialog shows it before anything is written."""

from dataclasses import dataclass

from reader.export.dossier import Dossier
from reader.export.registry import TEMPLATE_PREFIX, Exporter
from reader.model.progress import silent

_LONGEST = 20_000  # characters of text; more is not read in a preview
_FINDINGS = 10  # of a report; Qt takes a hundredth of a second to lay out each, and the window waits meanwhile
_TEXT_SUFFIXES = {".md", ".txt", ".csv", ".json", ".jsonld"}


@dataclass(frozen=True, slots=True)
class Preview:
    """What an export looks like: its own text, or the report as it is printed, in Qt's HTML.

    `whole` tells whether this is all of it or only its beginning.
    """

    text: str
    printed: bool = False
    whole: bool = True


def preview(chosen: Exporter, dossier: Dossier) -> Preview:
    """Return how an export begins; of Word and PDF files, the report, which holds the same words.

    Raises:
        ExportError: it cannot be made.
    """
    if chosen.suffix in _TEXT_SUFFIXES or chosen.id.startswith(TEMPLATE_PREFIX):
        text = chosen.render(dossier, silent).decode("utf-8-sig")
        whole = len(text) <= _LONGEST
        return Preview(text if whole else f"{text[:_LONGEST]}…", whole=whole)
    from reader.export.templates import render_for_print  # noqa: PLC0415 (Jinja is loaded when it is needed)

    head, *findings = render_for_print(dossier).split("<h3>")
    shown = findings[:_FINDINGS]
    return Preview("<h3>".join([head, *shown]), printed=True, whole=len(shown) == len(findings))
