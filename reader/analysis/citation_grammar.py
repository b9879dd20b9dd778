"""The forms of citations: signals, back references, definitions of terms, addresses, cases, instruments, works.

Every function looks at one segment of text, the part of a footnote or of a sentence that cites one document, and says
what its form is; none of them knows what was cited before.
"""

import re
from dataclasses import dataclass

from reader.analysis.citation_words import (
    DECISION,
    DEFINING,
    DEFINING_TAIL,
    IBID,
    INSTRUMENT,
    MONTH,
    OP_CIT,
    SIGNAL,
    SIGNAL_TAIL,
    SUPRA,
)
from reader.model.span import Span

URL = re.compile(r"(?:https?://|www\.)[^\s<>\"“”«»]{3,2000}", re.IGNORECASE)
"""An address; closing punctuation is taken off by `find_urls`."""

DATE = re.compile(
    rf"(?<!\w)(?:\d{{1,2}}(?:er|\.)? (?:de )?{MONTH}(?: de)? \d{{4}}|{MONTH} \d{{1,2}}, \d{{4}}|\d{{4}}-\d\d-\d\d)"
    r"(?!\w)"
)

_SIGNAL = re.compile(rf"(?:{SIGNAL})(?:[.,]? {SIGNAL_TAIL}){{0,2}}[.,:]{{0,2}}(?=\s)", re.IGNORECASE)
_IBID = re.compile(rf"{IBID}(?!\w)[.,:;]*", re.IGNORECASE)
_NOTE = r"(?:footnotes?|notes?|nn?\.|fn\.?|nota|Fn\.|Fu(?:ß|ss)note|Anm\.)"
_NOTES = r"(?:footnotes|notes|nn\.|notas)"
_SEVERAL = r"\d{1,5}(?:(?: ?[-–] ?|, | (?:and|et|y|und) )\d{1,5}){1,4}"
_SUPRA = re.compile(
    rf"(?<!\w)(?:{SUPRA},? (?:in |at )?(?:{_NOTES} ?(?P<notes>{_SEVERAL})|{_NOTE} ?(?P<note>\d{{1,5}}))"
    rf"|(?:{_NOTES} (?P<notes2>{_SEVERAL})|{_NOTE} (?P<note2>\d{{1,5}})),? {SUPRA})(?!\w)",
    re.IGNORECASE,
)
_OP_CIT = re.compile(rf"(?<!\w){OP_CIT}(?!\w)\.?(?:,? \(?(?:{_NOTE} ?(?P<note>\d{{1,5}}))\)?)?", re.IGNORECASE)
_IN_NOTE = re.compile(
    rf"(?<=[\w.] )\((?:above |supra |oben |voir |wie )?(?:{_NOTE.removesuffix(')')}|n|Fn|fn)) ?(?P<note>\d{{1,5}})\)",
    re.IGNORECASE,
)
"""“Orrin (n 6) 351”, “Müller (Fn. 3), S. 47”."""
_OPEN, _CLOSE = "“\"«„‘'‹", "”\"»“’'›"
_NAME = rf"[^{_OPEN}{_CLOSE}()]{{1,60}}?"
_OR = r",? (?:or|and|ou|et|o|y|oder|und) "
_THE = r"(?:(?:the|le|la|les|el|los|las|der|die|das|l['’]) ?)?"
_DEFINITION = re.compile(
    r"[(\[]\s?(?:"
    # hereinafter referred to as “Report” or “Study”; hereinafter Report
    rf"{DEFINING}(?:[,:]? {DEFINING_TAIL}){{0,4}}[,:]? ?"
    rf"(?:[{_OPEN}]\s?(?P<quoted>{_NAME})\s?[{_CLOSE}]|(?P<bare>[A-Z][^()\[\]{_OPEN}{_CLOSE}]{{1,59}}))"
    rf"(?:{_OR}[{_OPEN}]\s?(?P<second>{_NAME})\s?[{_CLOSE}])?"
    # the “Report” or the “Study”
    rf"|{_THE}[{_OPEN}]\s?(?P<short>{_NAME})\s?[{_CLOSE}]"
    rf"(?:{_OR}{_THE}[{_OPEN}]\s?(?P<other>{_NAME})\s?[{_CLOSE}])?"
    r")\s?[)\]]"
)
_TERM_WORDS = 6  # words of the longest short name that no “hereinafter” introduces
_CASE_NAME = re.compile(r"(?<!\w)(?:v|vs|c|gegen|contra)(?:\.| )(?=\s?(?:the )?[A-ZÀ-Þ])")
_DECISION = re.compile(
    rf"(?<!\w){DECISION}(?:s)? (?:of|du|de|del|vom|on|dated)\b"
    rf"|(?<!\w){DECISION}, (?:\d|I\.?C\.?J|P\.?C\.?I\.?J|ECHR|ECR|Reports|Recueil)"
)
_APPLICATION = re.compile(
    r"(?<!\w)(?:applications?|requêtes?|demandas?|Beschwerden?|case|affaire|asunto|Rechtssache)"
    r" (?:Nos?\.|n[°ºo]s?\.?|núms?\.|Nr\.)? ?(?P<number>[A-Z]?-?\d{1,6}/\d{2,4})",
    re.IGNORECASE,
)
_NUMBER_OF_CASE = re.compile(r"(?<!\w)(?:nos?\.|n[°ºo]s?\.?) ?(?P<number>\d{1,6}/\d{2,4})(?!\w)", re.IGNORECASE)
"""The number of an application where parties stand before it: “Smith v. Norland, no. 12345/06”."""

_INSTRUMENT = re.compile(
    r"(?<!\w)(?:of|to|de|du|del|der|des|von|zur?|zum) (?:the |la |l['’]|las |los )?"
    rf"(?P<name>[^;]{{0,80}}?{INSTRUMENT}(?!\w))"
)
_DETAILS = re.compile(
    r"(?:\[GC\]|\(dec\.\)| )?(?: ?\([^()]{3,150}\)|\[\d{4}\][^,.;()]{0,40}"
    r"|, [^;()]{3,150}?(?=, (?:para|§|¶|at \d|p\. )|(?<![A-Z])(?<!no)(?<!nos)\.|[;()]|$))"
)
_AUTHOR_BEFORE = re.compile(r"(?<!\w)(?P<name>[A-ZÀ-Þ][\w’'-]+(?: (?:and|&|et|und|y) [A-ZÀ-Þ][\w’'-]+| et al\.?)?),? $")
_AUTHOR_REACH = 80  # characters before “supra” in which the author stands
_STATUTE = re.compile(
    r"(?:§{1,2}|[Aa]rts?\.|Artikel|[Aa]rticles?|[Aa]rt[íi]culos?) ?(?P<article>\d{1,5}[a-z]?(?:\(\w{1,3}\)){0,3}"
    r"(?:(?: ?[–-] ?|, | (?:and|et|y|und|to) )\d{1,5}[a-z]?(?:\(\w{1,3}\)){0,3}){0,5}"
    r"(?: (?:Abs\.|Satz|S\.|Nr\.|lit\.|Hs\.) ?\w{1,4}){0,4})"
    r" (?P<name>[A-ZÄÖÜ][A-Za-zÄÖÜäöü]{0,12}[A-Z](?:-E)?)(?!\w)"
)
_VOLUME_PAGE = re.compile(
    r"(?<!\w)\d{1,4} [A-Z][\w.’' ]{1,30}? \d{1,5}, (?:at )?(?=\d{1,5}(?:[–-]\d{1,5})?(?:,| \(|\.|$))"
)
_US_CODE = re.compile(
    r"(?P<name>\d{1,3} (?:U\.?S\.?C\.?(?:A\.)?|C\.?F\.?R\.?)) §{1,2}"
    r" ?(?P<article>\d{1,5}[a-z]?(?:\.\d{1,4})?(?:\([a-z0-9]{1,3}\)){0,3})"
)
_INSTRUMENT_WORD = re.compile(rf"(?<!\w){INSTRUMENT}(?!\w)")
_NAME_START = re.compile(r"[A-ZÀ-Þ0-9]")
_YEAR = re.compile(r"(?<![\w/-])(?:1[5-9]|20)\d\d[a-z]?(?![\w/-])")
_VERB = re.compile(
    r"(?<!\w)(?:is|are|was|were|has|have|had|does|did|do|can|could|would|should|must|shall|says|said|states|stated|est|sont"
    r"|était|sind|ist|war|es|son|fue|we|(?<![.])(?<!\. )I(?= [a-z])|they|he|she|it)(?!\w)"
)
_VOLUME = re.compile(r"(?<!\w)(?:vols?|Nos?|Nr|núm|tome|Bd|Band|Heft)\.? (?:\d|[IVX]+\b)")
_PUBLISHED = re.compile(r"\((?:[^()]{2,60}[,:] ?)?(?:1[5-9]|20)\d\d[^()]{0,12}\)")
_TRAIL = " \t\n,;:.–—-"


@dataclass(frozen=True, slots=True)
class BackReference:
    """A reference to a note: "Shaw, supra note 4", or to several: "supra notes 4–6"."""

    note: str | None
    span: Span


def read_signal(text: str, start: int, end: int) -> tuple[str | None, int]:
    """Return the signal that a segment begins with ("See, for example") and where the rest begins."""
    match = _SIGNAL.match(text, start, end)
    if match is None:
        return None, start
    at = match.end()
    while at < end and text[at].isspace():
        at += 1
    return match.group().strip(_TRAIL), at


def read_ibid(text: str, start: int, end: int) -> int | None:
    """Return where “Ibid.”, “Id.” or the like ends, if it begins at `start`."""
    match = _IBID.match(text, start, end)
    return match.end() if match else None


def find_back_reference(text: str, start: int, end: int) -> BackReference | None:
    """Return the first “supra note 4”, “above note 4” or “op. cit.” of a segment."""
    match = _SUPRA.search(text, start, end)
    if match:
        note = match["notes"] or match["notes2"] or match["note"] or match["note2"]
        return BackReference(note, Span(*match.span()))
    match = _OP_CIT.search(text, start, end) or _IN_NOTE.search(text, start, end)
    return BackReference(match["note"], Span(*match.span())) if match else None


def find_definitions(text: str, start: int, end: int) -> tuple[tuple[str, Span], ...]:
    """Return the short names that a range defines, each with the span of its parenthesis."""
    found: list[tuple[str, Span]] = []
    for match in _DEFINITION.finditer(text, start, end):
        if match["short"] and not _is_term(match):
            continue
        names = [match[name] for name in ("quoted", "bare", "second", "short", "other") if match[name]]
        found.extend((_term(name), Span(*match.span())) for name in names)
    return tuple((name, span) for name, span in found if name)


def find_urls(text: str, start: int, end: int) -> tuple[Span, ...]:
    """Return the addresses of a range, brackets and closing punctuation left out."""
    spans: list[Span] = []
    for match in URL.finditer(text, start, end):
        stop = match.end()
        while stop > match.start():
            last = text[stop - 1]
            if last in ".,;:!?'’]}" or (
                last == ")" and text.count("(", match.start(), stop) < text.count(")", match.start(), stop)
            ):
                stop -= 1
            else:
                break
        spans.append(Span(match.start(), stop))
    return tuple(spans)


def is_case(text: str) -> bool:
    """Tell whether a segment cites a case or a court's decision."""
    if _DECISION.search(text) or _APPLICATION.search(text):
        return True
    return bool(_CASE_NAME.search(text) and (_YEAR.search(text) or _NUMBER_OF_CASE.search(text)))


def decision_at(text: str) -> int | None:
    """Return where the words of the decision begin ("Order of 3 May 2020"), or None."""
    match = _DECISION.search(text)
    return match.start() if match else None


def names_instrument(text: str) -> bool:
    """Tell whether a name is one of a treaty, a statute or the like."""
    return bool(_INSTRUMENT_WORD.search(text))


def find_statute(text: str, start: int, end: int) -> tuple[str, str] | None:
    """Return the statute and the section of “§ 823 Abs. 1 BGB” at the beginning of a range, or None."""
    match = _STATUTE.match(text, start, end) or _US_CODE.match(text, start, end)
    return (match["name"], match["article"]) if match else None


def find_volume_page(text: str, start: int, end: int) -> int | None:
    """Return where the places of “347 U.S. 483, 495 (1954)” begin: behind volume, series and first page; or None."""
    match = _VOLUME_PAGE.search(text, start, end)
    return match.end() if match else None


def case_names(text: str) -> tuple[str, ...]:
    """Return further names of a cited case: the number of the application.

    The parties are no name of the document: a case has several orders and judgments.
    """
    application = _APPLICATION.search(text) or (_NUMBER_OF_CASE.search(text) if has_parties(text) else None)
    return (application["number"],) if application else ()


def has_parties(text: str) -> bool:
    """Tell whether a text names the parties of a case: “Smith v. Jones”."""
    return bool(_CASE_NAME.search(text))


def case_details(text: str, start: int, end: int) -> Span | None:
    """Return what tells the decision of a case whose parties stand before `start`: number, court, date.

    The span begins at `start`. None where neither a decision nor an application nor a year stands there: then the
    parties are only mentioned.
    """
    match = _DETAILS.match(text, start, end)
    if match is None:
        return None
    details = match.group()
    known = (_DECISION, _APPLICATION, _NUMBER_OF_CASE, _YEAR)
    if any(pattern.search(details) for pattern in known):
        return Span(*match.span())
    return None


def author_before(text: str, low: int, offset: int) -> Span | None:
    """Return the author who stands before “supra note 4”, or None."""
    match = _AUTHOR_BEFORE.search(text, max(low, offset - _AUTHOR_REACH), offset)
    return Span(*match.span("name")) if match else None


def instrument_after(text: str, start: int, end: int) -> Span | None:
    """Return the name of the instrument in "(Article 6) of the Convention on …", if one follows at `start`."""
    while start < end and text[start] == " ":
        start += 1
    match = _INSTRUMENT.match(text, start, end)
    return Span(match.start("name"), end) if match else None


def is_work(text: str) -> bool:
    """Tell whether a segment cites a work by author, title and year, and is no sentence."""
    if not _NAME_START.match(text.lstrip("“\"«„‘'(")) or "," not in text:
        return False
    dated = bool(_PUBLISHED.search(text) or DATE.search(text))
    return dated or (bool(_YEAR.search(text) or _VOLUME.search(text)) and not _VERB.search(text))


def has_verb(text: str) -> bool:
    """Tell whether a text has a word that only sentences have."""
    return bool(_VERB.search(text))


def trim(text: str, start: int, end: int) -> Span:
    """Return the range without white space and punctuation at its ends."""
    while start < end and text[start] in _TRAIL + "<":
        start += 1
    while end > start and text[end - 1] in _TRAIL + "<>":
        end -= 1
    return Span(start, end)


def _is_term(match: re.Match[str]) -> bool:
    """Tell a short name from a quotation in parentheses: “(“Survey”)” from “(“it is flat”)”."""
    name = match["short"].strip()
    with_article = match.group()[1:].lstrip()[:1] not in _OPEN
    short = len(name.split()) <= _TERM_WORDS and not _VERB.search(name) and name[-1:] not in ".,;"
    return short and (with_article or name[:1].isupper() or name[:1].isdigit())


def _term(name: str) -> str:
    """Return a defined term without the article that stands before it."""
    name = name.strip(_TRAIL)
    return re.sub(r"^(?:the|le|la|les|el|los|las|der|die|das) (?=\S)|^l['’](?=\S)", "", name, flags=re.IGNORECASE)
