"""What the marks are used for, as far as the text around them shows it: quotation, term, title or scare quote."""

import re

from reader.analysis.capitals import capitals_name
from reader.model.document import Document
from reader.model.quotation import QuotationKind
from reader.model.span import Span

_CONTEXT = 64  # characters looked at before a mark
_TERM_BEFORE = re.compile(
    r"\(\s*(?:(?:the|a|an|collectively|together|hereinafter|hereafter|henceforth|or|and|also|its|our|le|la|les)[,\s]*)*$"
    r"|(?:hereinafter|hereafter|henceforth|hereinbelow|ci-après)[^()]{0,40}$"
    r"|(?:referred to(?: herein| hereafter)? as|defined as|abbreviated(?: as)?|the terms?)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_TITLED_BEFORE = re.compile(
    r"(?:entitled|titled|headed|captioned|under the (?:title|heading)|(?:the|its|his|her|whose) title"
    r"|intitulée?|sous le titre"
    r"|titulad[oa]s?|bajo el título|betitelt|überschrieben|unter dem Titel)[,:\s]*$",
    re.IGNORECASE,
)  # what follows is a title, whatever its capitals
_TITLE_BEFORE = re.compile(
    r"\b(?:(?:section|chapter|part|(?:article|book|essay|paper|pamphlet|poem|lecture|report|review|study|resolution|speech)"
    r"(?: (?:called|on))?)"
    r"|chapitre|article|livre|ouvrage|brochure|essai|étude|discours|rapport|roman"
    r"|capítulo|artículo|libro|ensayo|estudio|folleto|discurso|informe|novela"
    r"|Kapitel|Abschnitt|Aufsatz(?:es)?|Buch(?:es)?|Schrift|Artikel|Studie|Vortrag|Rede|Bericht|Roman)[,:\s]*$",
    re.IGNORECASE,
)
_SMALL = frozenset(
    [
        "a",
        "an",
        "and",
        "as",
        "at",
        "by",
        "de",
        "der",
        "des",
        "die",
        "du",
        "et",
        "for",
        "from",
        "in",
        "into",
        "la",
        "le",
        "les",
        "of",
        "on",
        "or",
        "the",
        "to",
        "und",
        "upon",
        "with",
        "since",
        "versus",
        "v",
    ]
)
_LONGEST_TERM, _LONGEST_TITLE = 6, 14  # words
SAID = re.compile(  # “The King of England,” says he, “holds …”
    r"[^\w“\"«„]{0,3}(?:[^\W\d_]+\.? ){0,2}"
    r"(?:sa(?:id|ys?)|adds?|added|repl(?:ied|ies)|ask(?:ed|s)|cri(?:ed|es)|exclaim(?:ed|s)|answer(?:ed|s)|quoth|continue[ds]|"
    r"dit|répond(?:it)?|s[’']écri[ea]|sagte?|rief|fragte|antwortete|dijo|dice|respondió|disse|rispose)\b",
    re.IGNORECASE,
)


class Kinds:
    """What the marks of a document are used for."""

    def __init__(self, document: Document) -> None:
        self._text = document.text
        self._capitals_name = capitals_name(document.text)

    def of(self, span: Span, outer: Span) -> QuotationKind:
        """Return what the marks around a span are used for.

        Only what the text itself shows counts. A scare quote is told apart later, when it is known whether anybody is
        cited and whether a source has the words.

        Args:
            span: what stands between the marks.
            outer: the same with its marks.
        """
        text = self._text
        words = re.findall(r"[^\W\d_]+", span.of(text))
        before = text[max(0, outer.start - _CONTEXT) : outer.start]
        ended = text[outer.end : outer.end + 1] in {")", ",", ";"}
        if len(words) <= _LONGEST_TERM and _TERM_BEFORE.search(before) and (ended or "herein" in before):
            return QuotationKind.TERM
        if _TITLED_BEFORE.search(before) and _may_be_title(words) and not _has_sentences(text, span):
            return QuotationKind.TITLE
        if not _is_title_case(words) or SAID.match(text, outer.end):
            return QuotationKind.QUOTATION
        named = _TITLE_BEFORE.search(before) or (self._capitals_name and _is_heading(text, span))
        return QuotationKind.TITLE if named else QuotationKind.QUOTATION


def _may_be_title(words: list[str]) -> bool:
    return 0 < len(words) <= _LONGEST_TITLE and words[0][0].isupper()


def _is_title_case(words: list[str]) -> bool:
    """Tell whether all words but the small ones begin with a capital, and at least one is not small."""
    large = [word for word in words if word.lower() not in _SMALL]
    return len(large) >= 1 and _may_be_title(words) and all(word[0].isupper() for word in large)


def _is_heading(text: str, span: Span) -> bool:
    """Tell whether title case can only mean a title: two capitalised words or more in one sentence."""
    words = [word for word in re.findall(r"[^\W\d_]+", span.of(text)) if word.lower() not in _SMALL]
    return len(words) >= 2 and not _has_sentences(text, span)  # noqa: PLR2004 (a name is one)


def _has_sentences(text: str, span: Span) -> bool:
    return re.search(r"[.!?]\s+\S", span.of(text)) is not None
