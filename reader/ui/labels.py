"""Names of verdicts, weights and places in the language of the program."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from reader.export.places import place_of
from reader.model.alignment import PinpointState, VerdictKind, Weight
from reader.model.document import Document, Layout
from reader.ui.text import translate

if TYPE_CHECKING:
    from reader.model.span import Span


def verdict_name(kind: VerdictKind) -> str:
    """Return a verdict's name."""
    return {
        VerdictKind.VERBATIM: translate("Verdict", "verbatim"),
        VerdictKind.EDITED: translate("Verdict", "edited"),
        VerdictKind.ALTERED: translate("Verdict", "altered"),
        VerdictKind.ABSENT: translate("Verdict", "absent"),
        VerdictKind.ELSEWHERE: translate("Verdict", "elsewhere"),
    }[kind]


def verdict_count(kind: VerdictKind, count: int) -> str:
    """Return how many findings have a verdict: "4 altered"."""
    return {
        VerdictKind.VERBATIM: translate("Verdict", "%n verbatim", None, count),
        VerdictKind.EDITED: translate("Verdict", "%n edited", None, count),
        VerdictKind.ALTERED: translate("Verdict", "%n altered", None, count),
        VerdictKind.ABSENT: translate("Verdict", "%n absent", None, count),
        VerdictKind.ELSEWHERE: translate("Verdict", "%n elsewhere", None, count),
    }[kind]


def listed(parts: Iterable[str]) -> str:
    """Return sentences without their full stops one after the other."""
    return translate("List", "; ", "between two reasons").join(parts)


def weight_name(weight: Weight) -> str:
    """Return what a weighty difference changes."""
    return {
        Weight.NUMBER: translate("Weight", "number differs"),
        Weight.NEGATION: translate("Weight", "negation differs"),
        Weight.MODAL: translate("Weight", "modal verb differs"),
        Weight.QUANTIFIER: translate("Weight", "quantifier differs"),
        Weight.NAME: translate("Weight", "name differs"),
        Weight.DATE: translate("Weight", "date differs"),
    }[weight]


def pinpoint_sign(state: PinpointState) -> str:
    """Return the sign of a pinpoint check; signs differ by shape, not by colour."""
    return {PinpointState.AGREES: "✓", PinpointState.DIFFERS: "≠", PinpointState.SHIFTED: "↕", PinpointState.NONE: ""}[
        state
    ]


def pinpoint_name(state: PinpointState) -> str:
    """Return what a pinpoint check found, in words."""
    return {
        PinpointState.AGREES: translate("Pinpoint", "found where the citation says"),
        PinpointState.DIFFERS: translate("Pinpoint", "not where the citation says"),
        PinpointState.SHIFTED: translate("Pinpoint", "shifted like the other pages"),
        PinpointState.NONE: translate("Pinpoint", "no page cited"),
    }[state]


def page_label(document: Document, offset: int) -> str:
    """Return the page of an offset as the document prints it, else its number in the file."""
    page = document.page_at(offset)
    return document.page_name(page) or str(page + 1)


def place_words(document: Document, span: Span) -> str:
    """Return the place of a span for a reader: "page 5, para. 31".

    Where pages are named, a paragraph is only by its printed number: its count through the document would be taken for
    that on the page.
    """
    place = place_of(document, span)
    page = place.label or str(place.page)
    if place.footnote:
        return translate("Place", "page {page}, footnote {note}").format(page=page, note=place.footnote)
    block = document.block_at(span.start)
    if place.paragraph and (document.layout is not Layout.PAGES or (block is not None and block.number)):
        return translate("Place", "page {page}, para. {paragraph}").format(page=page, paragraph=place.paragraph)
    return translate("Place", "page {page}").format(page=page)


def review_name(label: str) -> str:
    """Return a review's label as it is shown: the program's own ones in the user's language, others as they are."""
    return {
        "accurate": translate("Review", "accurate"),
        "selective": translate("Review", "selective"),
        "out of context": translate("Review", "out of context"),
        "misquoted": translate("Review", "misquoted"),
        "unsupported": translate("Review", "unsupported"),
        "to check": translate("Review", "to check"),
    }.get(label, label)
