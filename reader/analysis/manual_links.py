"""Quotations that the user linked to a passage by hand, or unlinked."""

from collections.abc import Mapping, Sequence

from reader.analysis.corpus import Corpus
from reader.analysis.locate import Finder
from reader.analysis.place import Place
from reader.analysis.query import Query
from reader.analysis.reanchor import find_anchor
from reader.model.case import ManualLink
from reader.model.document import Document
from reader.model.quotation import Quotation


def place_links(
    corpus: Corpus,
    quotations: Sequence[Quotation],
    queries: Mapping[str, Query],
    links: Sequence[ManualLink],
    finder: Finder,
) -> dict[str, Place | None]:
    """Return for each quotation that the user linked the place, or None where it was unlinked.

    A link whose passage is in no open source, or is gone from it, is left to the program's own judgment.
    """
    by_fingerprint = {source.document.fingerprint: source for source in corpus.sources}
    placed: dict[str, Place | None] = {}
    for link in links:
        quotation = _quotation(corpus.reply, quotations, link)
        if quotation is None:
            continue
        if link.passage is None:
            placed[quotation.id] = None
            continue
        source = by_fingerprint.get(link.passage.fingerprint)
        found = source and find_anchor(source.document, link.passage)
        if source and found and len(queries[quotation.id]):
            words = corpus.texts[source.id]
            placed[quotation.id] = finder.lay(queries[quotation.id], source.id, words, words.within(found.span))
    return placed


def _quotation(reply: Document, quotations: Sequence[Quotation], link: ManualLink) -> Quotation | None:
    place = find_anchor(reply, link.quotation)
    if place is None:
        return None
    same = [quotation for quotation in quotations if quotation.span.overlaps(place.span)]
    return min(
        same, key=lambda q: abs(q.span.start - place.span.start) + abs(q.span.end - place.span.end), default=None
    )
