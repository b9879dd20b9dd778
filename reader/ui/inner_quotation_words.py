"""What became of the words that a source quotes itself, in a sentence for the card."""

from pathlib import Path

from reader.model.alignment import Passage, VerdictKind
from reader.model.comparison import Comparison
from reader.ui.engine_words import engine_words
from reader.ui.labels import place_words, verdict_name
from reader.ui.text import translate
from reader.ui.theme import SIGNS


def inner_quotation_words(comparison: Comparison, passage: Passage | None) -> str:
    """Say that a source quotes a passage, or a part of it, itself, and how it fares there; "" where it does not."""
    chain = passage.chain if passage is not None else None
    if passage is None or chain is None:
        return ""
    kind = chain.verdict.kind
    verdict = f"{SIGNS[kind]} {verdict_name(kind)}"
    if kind is not VerdictKind.VERBATIM:
        verdict += f" ({'; '.join(map(engine_words, chain.verdict.reasons))})"
    if chain.passage is None:
        return translate("Card", "The source quotes these words itself: {verdict}").format(verdict=verdict)
    document = comparison.source(chain.passage.source).document
    inner = passage.inner_quotation
    sentence = (
        translate("Card", "The source quotes these words itself: {verdict}, from {document}, {place}")
        if inner is None
        else translate("Card", "The source quotes “{words}” itself: {verdict}, from {document}, {place}")
    )
    return sentence.format(
        words=" ".join((inner or passage.span).of(comparison.source(passage.source).document.text).split()),
        verdict=verdict,
        document=document.title or Path(document.path).name,
        place=place_words(document, chain.passage.span),
    )
