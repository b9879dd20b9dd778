"""The sentences that the readable exports share, so that the same finding reads the same in each of them."""

from collections.abc import Iterable

from reader.export.dossier import Dossier
from reader.export.places import place_of
from reader.model.alignment import Difference, Operation, Passage, PinpointState, VerdictKind
from reader.model.case import TIME_UNKNOWN, Anchor, Note, NoteSubject
from reader.model.citation import Citation, Resolution, Target
from reader.model.comparison import Finding
from reader.model.document import Document
from reader.model.pinpoint_text import describe_pinpoint
from reader.model.quotation import QuotationKind

FOLDING_RULES = (
    "The words decide the verdict. Quotation marks, dashes, ligatures, spaces, line breaks, hyphens at line ends, "
    "footnote markers, punctuation and letter case count as typography, except inside numbers."
)
"""Which differences a verdict overlooks; said in every readable export because a "verbatim" is only worth its rules."""

_VERDICT_MEANINGS = {
    VerdictKind.VERBATIM: "the same words in the same order",
    VerdictKind.EDITED: "differs, and the writer shows every difference",
    VerdictKind.ALTERED: "at least one difference that the writer does not show",
    VerdictKind.ABSENT: "not found in the sources that were compared",
    VerdictKind.ELSEWHERE: "cited to a document that was not compared",
}

_KINDS = {
    QuotationKind.QUOTATION: "quotation",
    QuotationKind.TERM: "term",
    QuotationKind.TITLE: "title",
    QuotationKind.SCARE: "scare quote",
}

_SUBJECT_TITLES = {
    NoteSubject.QUOTATION: "Note on a quotation",
    NoteSubject.PASSAGE: "Note on a passage",
    NoteSubject.SELECTION: "Note on words of the text",
    NoteSubject.CITATION: "Note on a citation",
    NoteSubject.PAGE: "Note on a page",
    NoteSubject.CASE: "Note on the case",
    NoteSubject.SEARCH: "Search kept as evidence",
    NoteSubject.CONTRAST: "Two passages set against each other",
}


def title_of(dossier: Dossier) -> str:
    """Return the export's own title."""
    return f"Quotations of “{document_title(dossier.comparison.reply)}” checked"


def document_title(document: Document) -> str:
    """Return a document's title, or its file name where it has none."""
    return document.title.strip() or file_name(document)


def file_name(document: Document) -> str:
    """Return the last part of a document's path, whichever system wrote it."""
    return document.path.replace("\\", "/").rsplit("/", 1)[-1]


def verdict_meaning(kind: VerdictKind) -> str:
    """Return what a verdict says, in half a sentence."""
    return _VERDICT_MEANINGS[kind]


def kind_words(kind: QuotationKind) -> str:
    """Return what the writer uses the marks for."""
    return _KINDS[kind]


def subject_title(subject: NoteSubject) -> str:
    """Return the heading of a note that stands by itself."""
    return _SUBJECT_TITLES[subject]


def finding_place(dossier: Dossier, finding: Finding) -> str:
    """Return where the quotation stands in the reply."""
    return place_of(dossier.comparison.reply, finding.quotation.span).words


def passage_place(dossier: Dossier, passage: Passage) -> str:
    """Return where a passage stands, with the source's id: "S1, page 6, para. 2"."""
    return f"{passage.source}, {place_of(dossier.source(passage.source).document, passage.span).words}"


def anchor_place(dossier: Dossier, anchor: Anchor) -> str:
    """Return where an anchor lies: "reply, page 2, para. 4"."""
    found = dossier.document_of(anchor)
    if found is None:
        return f"a document that is not open (SHA-256 {anchor.fingerprint[:12]}…)"
    name, document = found
    return f"{name}, {place_of(document, anchor.span).words}"


def difference_words(difference: Difference) -> str:
    """Return a difference as a sentence part: "“100” for “1,000” (number)"."""
    if difference.operation is Operation.INSERT:
        words = f"“{difference.quoted_text}” added"
    elif difference.operation is Operation.DELETE:
        words = f"“{difference.source_text}” left out"
    else:
        words = f"“{difference.quoted_text}” for “{difference.source_text}”"
    remarks = [weight.value for weight in difference.weights]
    remarks += ["another form" if difference.form else "spelling"] if difference.spelling else []
    remarks += ["in another order"] if difference.moved else []
    remarks += ["shown by the writer"] if difference.marked else []
    return f"{words} ({', '.join(remarks)})" if remarks else words


def word_differences(passage: Passage) -> tuple[str, ...]:
    """Return the differences in words, without those of typography."""
    return tuple(difference_words(d) for d in passage.differences if not d.typographic)


def typographic_count(passage: Passage) -> int:
    """Return how many differences of typography a passage has."""
    return sum(difference.typographic for difference in passage.differences)


def target_words(target: Target) -> str:
    """Return what a citation leads to and by which way: "footnote 13 → footnote 1 → S/2023/826 (S1), page 5"."""
    document = f"{target.document} ({target.source})" if target.source else f"{target.document} (not open)"
    place = describe_pinpoint(target.pinpoint)
    return " → ".join([*target.via, f"{document}, {place}" if place else document])


def citation_words(dossier: Dossier, citation: Citation) -> str:
    """Return the citation as it is printed, with its footnote's number before it."""
    text = " ".join(citation.span.of(dossier.comparison.reply.text).split())
    return f"Footnote {citation.footnote}: {text}" if citation.footnote else text


def resolution_words(resolution: Resolution) -> str:
    """Return where a citation leads, or why it leads nowhere."""
    if not resolution.targets:
        return f"not resolved: {resolution.reason or 'no document is named'}"
    return "; ".join(target_words(target) for target in resolution.targets)


def pinpoint_verdict(passage: Passage) -> str:
    """Return whether the citation names the right place; empty where it names none."""
    check = passage.pinpoint
    if check.state is PinpointState.NONE:
        return ""
    words = {
        PinpointState.AGREES: "agrees with the citation",
        PinpointState.DIFFERS: "differs from the citation",
        PinpointState.SHIFTED: "differs by an offset that other citations support",
    }[check.state]
    return f"{words}: {check.detail}" if check.detail else words


def chain_words(dossier: Dossier, passage: Passage) -> str:
    """Return that the source itself quotes the passage or some of it, and from where; empty where it does not."""
    chain = passage.chain
    if chain is None:
        return ""
    inner = passage.inner_quotation
    text = dossier.source(passage.source).document.text
    what = f"“{' '.join(inner.of(text).split())}”" if inner is not None else "this"
    if chain.passage is None:
        return f"The source quotes {what} itself; found in no document that was compared ({chain.verdict.kind.value})."
    words = f"The source quotes {what} itself, {chain.verdict.kind.value}, from {passage_place(dossier, chain.passage)}"
    differences = "; ".join(word_differences(chain.passage))
    return f"{words}: {differences}." if differences else f"{words}."


def note_byline(note: Note) -> str:
    """Return who wrote a note, when, and its tags: "A. Reader, 2026-05-04 10:30 UTC · #numbers"."""
    time = "" if note.modified == TIME_UNKNOWN else note.modified.strftime("%Y-%m-%d %H:%M UTC")
    return " · ".join(filter(None, [", ".join(filter(None, [note.author, time])), tag_words(note.tags)]))


def tag_words(tags: Iterable[str]) -> str:
    """Return tags as a reader writes them."""
    return " ".join(f"#{tag}" for tag in tags)
