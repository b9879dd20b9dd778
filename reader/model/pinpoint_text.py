"""The place inside a document that a citation names, in words."""

from reader.model.citation import PartKind, Pinpoint

_PARTS = {PartKind.VOLUME: "vol.", PartKind.CHAPTER: "chap.", PartKind.SECTION: "sect."}  # kinds that are abbreviated


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
