"""A citation's way to its document, in words: 14 → 13 → “Report” (footnote 1) → S/2023/826, page 4, para. 3."""

from collections.abc import Sequence

from reader.model.citation import Citation, Part, PartKind, Pinpoint, Resolution, Target
from reader.model.comparison import Comparison
from reader.ui.engine_words import engine_words
from reader.ui.text import translate

_NOTE = "footnote "  # how the engine names the steps of a way


def chain_words(comparison: Comparison, citation: Citation, resolution: Resolution) -> str:
    """Return the chain of one citation in short; the citation's own words where it leads nowhere.

    Footnotes are told by their numbers; a short name that the way passes stands before the note that defines it.
    """
    start = citation.footnote or _shortened(citation.span.of(comparison.reply.text))
    if not resolution.targets:
        return start
    target = resolution.targets[0]
    via = [step.removeprefix(_NOTE) if step.startswith(_NOTE) else engine_words(step) for step in target.via]
    if via and target.term:
        note = translate("Chain", "footnote {label}").format(label=via[-1])
        via[-1] = f"“{target.term.strip('“”')}” ({note})"
    return " → ".join([start, *via, _ends(resolution.targets)])


def pinpoint_words(pinpoint: Pinpoint) -> str:
    """Return the place inside a document that a citation names."""
    parts = [_part_words(part) for part in pinpoint.parts]
    if pinpoint.page:
        parts.append(translate("Chain", "page {page}").format(page=pinpoint.page))
    if pinpoint.paragraph:
        parts.append(translate("Chain", "para. {paragraph}").format(paragraph=pinpoint.paragraph))
    if pinpoint.article:
        parts.append(translate("Chain", "article {article}").format(article=pinpoint.article))
    if pinpoint.footnote:
        parts.append(translate("Chain", "note {note}").format(note=pinpoint.footnote))
    return ", ".join(parts)


def _part_words(part: Part) -> str:
    words = {
        PartKind.VOLUME: translate("Chain", "vol. {number}"),
        PartKind.BOOK: translate("Chain", "book {number}"),
        PartKind.PART: translate("Chain", "part {number}"),
        PartKind.ANNEX: translate("Chain", "annex {number}"),
        PartKind.CHAPTER: translate("Chain", "chap. {number}"),
        PartKind.SECTION: translate("Chain", "sect. {number}"),
        PartKind.PREAMBLE: translate("Chain", "preamble"),
    }
    return words[part.kind].format(number=part.number).strip()


def unresolved_words(resolution: Resolution) -> tuple[str, ...]:
    """Return why a citation leads nowhere, if it does."""
    return (engine_words(resolution.reason),) if resolution.reason and not resolution.targets else ()


def _ends(targets: Sequence[Target]) -> str:
    """Return each document once, with all its places: "A/75/12, page 2; page 5"."""
    places: dict[str, list[str]] = {}
    for target in targets:
        places.setdefault(target.document, []).append(pinpoint_words(target.pinpoint))
    named = (
        ", ".join(filter(None, (document, "; ".join(filter(None, dict.fromkeys(where))))))
        for document, where in places.items()
    )
    return "; ".join(named)


def _shortened(text: str, longest: int = 48) -> str:
    words = " ".join(text.split())
    return words if len(words) <= longest else words[: longest - 1].rstrip() + "…"
