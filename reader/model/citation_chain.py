"""The way from a citation to the document that it means, in words."""

from reader.model.citation import Citation, PartKind, Pinpoint, Resolution, Target

ARROW = " → "
_NOTE = "footnote "
_PARTS = {PartKind.VOLUME: "vol.", PartKind.CHAPTER: "chap.", PartKind.SECTION: "sect."}  # kinds that are abbreviated


def describe_chain(citation: Citation, resolution: Resolution) -> str:
    """Return "14 → 13 → “Report” (footnote 1) → S/2023/826, page 4, para. 3".

    The citation's own place comes first, then the places that it leads through, then the document with its pinpoints.
    Where it leads nowhere, the reason stands instead of the document.
    """
    start = citation.footnote or "text"
    if not resolution.targets:
        return ARROW.join((start, resolution.reason or "not resolved"))
    first = resolution.targets[0]
    steps = [place.removeprefix(_NOTE) for place in first.via]
    if first.term:
        if first.via:
            steps[-1] = f"“{first.term}” ({first.via[-1]})"
        else:
            steps.append(f"“{first.term}”")
    return ARROW.join((start, *steps, describe_targets(resolution.targets)))


def describe_targets(targets: tuple[Target, ...]) -> str:
    """Return "S/2023/826, page 2, para. 2; page 5, para. 3": each document once, with all its places."""
    documents = dict.fromkeys(target.document for target in targets)
    return "; ".join(", ".join((document, *filter(None, [_places(targets, document)]))) for document in documents)


def describe_pinpoint(pinpoint: Pinpoint) -> str:
    """Return "annex II, page 4, para. 3"; empty for a document as a whole."""
    parts = [f"{_PARTS.get(part.kind, part.kind)} {part.number}".strip() for part in pinpoint.parts]
    parts += [
        f"{word} {value}"
        for word, value in (
            ("page", pinpoint.page),
            ("art.", pinpoint.article),
            ("para.", pinpoint.paragraph),
            ("footnote", pinpoint.footnote),
        )
        if value
    ]
    return ", ".join(parts)


def _places(targets: tuple[Target, ...], document: str) -> str:
    places = (describe_pinpoint(target.pinpoint) for target in targets if target.document == document)
    return "; ".join(dict.fromkeys(place for place in places if place))
