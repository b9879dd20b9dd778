"""The comparison's parts as plain dictionaries, in the shape that the public JSON format promises."""

from typing import Any

from reader.export.dossier import Dossier
from reader.export.places import place_of
from reader.model.alignment import Chain, Difference, Passage
from reader.model.case import Anchor, Note, Review
from reader.model.citation import Citation, Resolution, Target
from reader.model.comparison import Coverage, Finding, Related, Reuse, Source
from reader.model.document import Document
from reader.model.geometry import PageRect
from reader.model.span import Span

Record = dict[str, Any]

DECIMALS = 2  # of a rectangle's points; a hundredth of a point is finer than any screen
SCORE_DECIMALS = 4


def document_record(document: Document) -> Record:
    """Return the file, hash, title and number of pages of a document."""
    return {
        "path": document.path,
        "sha256": document.fingerprint,
        "title": document.title,
        "pages": len(document.pages),
    }


def source_record(source: Source) -> Record:
    """Return a source: its id, document and symbols."""
    return {"id": source.id, **document_record(source.document), "symbols": list(source.symbols)}


def selector(document: Document, span: Span) -> Record:
    """Return the W3C TextQuoteSelector that finds `span` again in the reading text."""
    prefix, suffix = document.context(span)
    return {"type": "TextQuoteSelector", "exact": span.of(document.text), "prefix": prefix, "suffix": suffix}


def _rects(rects: tuple[PageRect, ...]) -> list[list[float]]:
    return [
        [rect.page + 1, *(round(edge, DECIMALS) for edge in (rect.x0, rect.y0, rect.x1, rect.y1))] for rect in rects
    ]


def _where(document: Document, span: Span) -> Record:
    place = place_of(document, span)
    return {"page": place.page, "page_label": place.label, "paragraph": place.paragraph}


def difference_record(difference: Difference) -> Record:
    """Return one difference; `weighty` is its first weight, None for typography."""
    return {
        "op": difference.operation.value,
        "quoted": difference.quoted_text,
        "source": difference.source_text,
        "marked": difference.marked,
        "weighty": difference.weights[0].value if difference.weights else None,
        "typographic": difference.typographic,
        "spelling": difference.spelling,
        "form": difference.form,
        "moved": difference.moved,
    }


def passage_record(dossier: Dossier, passage: Passage) -> Record:
    """Return a passage with its place, differences and pinpoint."""
    document = dossier.source(passage.source).document
    return {
        "source": passage.source,
        "text": passage.span.of(document.text),
        **_where(document, passage.span),
        "score": round(passage.score, SCORE_DECIMALS),
        "selector": selector(document, passage.span),
        "rects": _rects(document.rects(passage.span)),
        "differences": [difference_record(difference) for difference in passage.differences],
        "chain": chain_record(dossier, passage.chain) if passage.chain else None,
        "pinpoint": passage.pinpoint.state.value,
        "pinpoint_detail": passage.pinpoint.detail,
    }


def chain_record(dossier: Dossier, chain: Chain) -> Record:
    """Return the source's own quotation around a passage, one step further."""
    return {
        "verdict": chain.verdict.kind.value,
        "reasons": list(chain.verdict.reasons),
        "passage": passage_record(dossier, chain.passage) if chain.passage else None,
        "differences": [difference_record(d) for d in chain.passage.differences] if chain.passage else [],
    }


def finding_record(dossier: Dossier, finding: Finding) -> Record:
    """Return a quotation with its verdict, passages and citations."""
    reply, quotation = dossier.comparison.reply, finding.quotation
    return {
        "id": finding.id,
        "text": quotation.span.of(reply.text),
        "marks": quotation.marks,
        "kind": quotation.kind.value,
        **_where(reply, quotation.span),
        "selector": selector(reply, quotation.span),
        "rects": _rects(reply.rects(quotation.span)),
        "verdict": finding.verdict.kind.value,
        "reasons": list(finding.verdict.reasons),
        "weighty": [weight.value for weight in finding.verdict.weights],
        "citations": list(finding.citations),
        "passages": [passage_record(dossier, passage) for passage in finding.passages],
        "near": passage_record(dossier, finding.near) if finding.near else None,
        "parent": quotation.parent,
        "added": quotation.added,
    }


def _target(target: Target) -> Record:
    pinpoint = target.pinpoint
    return {
        "source": target.source,
        "document": target.document,
        "page": pinpoint.page,
        "paragraph": pinpoint.paragraph,
        "article": pinpoint.article,
        "footnote": pinpoint.footnote,
        "annex": pinpoint.in_annex,
        "parts": [{"kind": part.kind.value, "number": part.number} for part in pinpoint.parts],
        "via": list(target.via),
    }


def citation_record(dossier: Dossier, citation: Citation, resolution: Resolution) -> Record:
    """Return a citation with what it leads to, or why it leads nowhere."""
    reply = dossier.comparison.reply
    return {
        "id": citation.id,
        "footnote": citation.footnote,
        "text": citation.span.of(reply.text),
        "page": reply.page_at(citation.span.start) + 1,
        "kind": citation.kind.value,
        "selector": selector(reply, citation.span),
        "rects": _rects(reply.rects(citation.span)),
        "targets": [_target(target) for target in resolution.targets],
        "unresolved": resolution.reason,
        "warnings": list(resolution.warnings),
    }


def reuse_record(dossier: Dossier, reuse: Reuse) -> Record:
    """Return a run of a source's words in the reply without quotation marks."""
    reply = dossier.comparison.reply
    return {
        "text": reuse.span.of(reply.text),
        **_where(reply, reuse.span),
        "selector": selector(reply, reuse.span),
        "passages": [passage_record(dossier, passage) for passage in reuse.passages],
    }


def coverage_record(dossier: Dossier, coverage: Coverage) -> Record:
    """Return a paragraph of a source and what the reply does with it."""
    document = dossier.source(coverage.source).document
    where = _where(document, coverage.span)
    return {"source": coverage.source, "state": coverage.state.value, **where}


def related_record(dossier: Dossier, related: Related) -> Record:
    """Return a guess at the source paragraph that a paragraph of the reply answers."""
    source = dossier.source(related.source).document
    return {
        **_where(dossier.comparison.reply, related.span),
        "source": related.source,
        "passage": _where(source, related.passage),
        "score": round(related.score, SCORE_DECIMALS),
        "shared": [span.of(source.text) for span in related.shared],
    }


def anchor_record(dossier: Dossier, anchor: Anchor) -> Record:
    """Return an anchor; `document` is "reply", a source's id, or None where its document is not open."""
    found = dossier.document_of(anchor)
    return {
        "document": found[0] if found else None,
        "sha256": anchor.fingerprint,
        "position": anchor.position,
        "selector": {
            "type": "TextQuoteSelector",
            "exact": anchor.exact,
            "prefix": anchor.prefix,
            "suffix": anchor.suffix,
        },
        "page": place_of(found[1], anchor.span).page if found else None,
    }


def note_record(dossier: Dossier, note: Note) -> Record:
    """Return a note; `findings` are the ids of the quotations that it belongs to."""
    return {
        "id": note.id,
        "subject": note.subject.value,
        "text": note.text,
        "created": note.created.isoformat(),
        "modified": note.modified.isoformat(),
        "author": note.author,
        "tags": list(note.tags),
        "colour": note.colour,
        "anchor": anchor_record(dossier, note.anchor) if note.anchor else None,
        "second": anchor_record(dossier, note.second) if note.second else None,
        "findings": [finding.id for finding in dossier.findings_of(note)],
    }


def review_record(dossier: Dossier, review: Review) -> Record:
    """Return a review; `finding` is the id of the quotation that it judges, None if that was not found again."""
    finding = dossier.finding_of(review)
    return {
        "finding": finding.id if finding else None,
        "label": review.label,
        "modified": review.modified.isoformat(),
        "anchor": anchor_record(dossier, review.anchor),
    }
