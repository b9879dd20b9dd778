"""The forms of citations in footnotes, except those by symbol: each function tries one, and returns None for others."""

import re
from collections.abc import Sequence
from dataclasses import replace

from reader.analysis import citation_grammar as grammar
from reader.analysis.author_date import read_author_year
from reader.analysis.citation_words import DECISION
from reader.analysis.note_segment import LETTERS, Segment, clean_name
from reader.analysis.pinpoint_grammar import PinpointRun, combine, find_bracketed, read_list
from reader.model.citation import Citation, CitationKind, Pinpoint
from reader.model.span import Span

_ARTICLE = re.compile(r"(?:the|le|la|el|der|die|das|l['’]) ?", re.IGNORECASE)
_DECISION_OF = re.compile(rf"(?:(?:the|la|el|l['’]) ?)?{DECISION} (?:(?:of|in|de|en|im Fall) )?", re.IGNORECASE)
_OF = re.compile(r" (?:of|in|to|de|du|des|del|der|von) ")
_QUOTES = '“"«„‘'
_WORDS_AFTER_TERM = 3  # more words between a term and its place make it the beginning of a title
_DOCUMENT_WORD = re.compile(
    r"(?:(?:the|identical|joint|open|annual|final) )*(?:letters?|notes? verbales?|press release|statement|report"
    r"|interview|speech|communiqu[ée]|memorandum|briefing|aide-memoire|declaration|comunicado|carta|lettre|rapport|informe|Bericht"
    r"|Schreiben|Brief)\b",
    re.IGNORECASE,
)
_SHORT_WORK = re.compile(
    r"[A-ZÀ-Þ][\w’'.-]*(?: (?:and|&|et al\.?|et|und|y|v\.|c\.|[A-ZÀ-Þ][\w’'.-]*|of|the|on|de|la|du|des)){0,8}(?:,|$)"
)
"""An author, or a short title; behind a comma the title may go on in any words."""

_YEAR_THEN_PAGE = re.compile(r"\((?:[^()]{2,60}[,:] ?)?(?:1[5-9]|20)\d\d\),? (?=\d)")
_JOURNAL = re.compile(
    r"[^();]{3,300}[(\[](?:1[5-9]|20)\d\d[)\]],? \d{1,4}(?: ?\(\d{1,3}\))? [A-ZÀ-Þ][^\d,;()]{2,80} \d{1,5}"
    r"(?:[–-]\d{1,5})?(?:,? (?:at )?(?=\d))?"
)
"""“A. Orrin, ‘Tides’ (2011) 45 Delta Law Review 120”: volume, journal, first page; a place may follow."""
_EXHIBIT = re.compile(
    r"(?:Exhibits?|Exh?s?\.|Tab|Dkt\.|ECF|Docket|Attachment|Pi[èe]ce|Beilage|Documento)(?: (?:Nos?\.|n[°º]|Nr\.))? "
    r"[A-Z]{0,4}-?\d{1,5}(?:-\d{1,3})?[A-Za-z]?(?!\w)"
)
_NAME_WORD = r"(?:[A-ZÀ-Þ][\w.’'-]*|of|the|for|and|de|la|du|des|del|y|et|und)"
_AUTHOR = re.compile(rf"(?:[A-Z]{{3,}}|{_NAME_WORD}(?: {_NAME_WORD}){{0,6}}),")
_COMMENT = re.compile(
    r"(?:emphas[ie]s|italics|hervorhebung|translation|traduction|traducción|übersetzung|my|our|author['’]s|on file"
    r"|copy on|cursiva|énfasis|footnotes?|omitted|internal)\b",
    re.IGNORECASE,
)
_LONGEST_REFERENCE = 30  # words; a note of more that has no known form is a comment
_CAPITALS = 0.5  # share of the longer words of a reference that begin with a capital
_LONGER = 4  # letters of a longer word


def back_reference(segment: Segment) -> Citation | None:
    """“Ibid., page 4”, “Shaw, supra note 3, at 12”, “Shaw, op. cit., p. 12”."""
    text, span = segment.text, segment.span
    after = grammar.read_ibid(text, span.start, span.end)
    if after is not None:
        return Citation("", span, CitationKind.IBID, pinpoints=segment.places_after(after))
    reference = grammar.find_back_reference(text, span.start, span.end)
    if reference is None:
        return None
    name = grammar.trim(text, span.start, reference.span.start).of(text).strip('(“”"')
    if grammar.has_parties(name):
        name = _DECISION_OF.sub("", name)
    return Citation(
        "",
        span,
        CitationKind.SUPRA,
        names=(name,) if LETTERS.search(name) else (),
        pinpoints=segment.places_after(reference.span.end),
        back_note=reference.note,
    )


def by_term(segment: Segment, terms: Sequence[str]) -> Citation | None:
    """A citation by a defined term that begins the segment: “Report, page 2”; `terms` have the longest first."""
    text, span = segment.text, segment.span
    leading = _leading(segment)
    first = leading.span.end if leading else span.start
    article = _ARTICLE.match(text, first, span.end)
    start = article.end() if article else first
    while start < span.end and text[start] in _QUOTES:
        start += 1
    for term in terms:
        stop = start + len(term)
        if not text.startswith(term, start) or text[stop : stop + 1].isalnum():
            continue
        tail = None if leading and len(segment.runs) == 1 else segment.tail
        rest = text[stop : max(stop, tail.span.start)] if tail else text[stop : span.end]
        if LETTERS.search(rest) and (tail is None or len(rest.split()) > _WORDS_AFTER_TERM):
            continue
        places = segment.pinpoints or segment.places_after(stop)
        return Citation("", span, CitationKind.SHORT, names=(term,), pinpoints=places)
    return None


def _leading(segment: Segment) -> PinpointRun | None:
    """Return the place of “paragraph 12 of the Report”, its span up to the name; None for another form."""
    first = segment.runs[0] if segment.runs else None
    if first is None or first.span.start > segment.span.start + len("the "):
        return None
    of = _OF.match(segment.text, first.span.end, segment.span.end)
    return PinpointRun(first.groups, Span(first.span.start, of.end())) if of else None


def bare_place(segment: Segment) -> Citation | None:
    """A place and nothing else: “Page 4, para. 3.”; “para. 3 above” is one of the reply itself."""
    if len(segment.runs) != 1 or segment.words.strip(" .") != segment.runs[0].span.of(segment.text).strip(" ."):
        return None
    return Citation("", segment.span, CitationKind.SHORT, pinpoints=segment.pinpoints)


def by_author_year(segment: Segment) -> Citation | None:
    """“Smith 2019, p. 12”."""
    start = segment.span.start + (segment.text[segment.span.start] == "(")
    return read_author_year(segment.text, start, segment.span.end)


def case(segment: Segment, before: Citation | None) -> Citation | None:
    """A court's decision; “and Order of 3 May 2020” is one of the case cited before it."""
    name = _without_place(segment)
    if not grammar.is_case(name):
        return None
    decision = grammar.decision_at(name)
    known = grammar.has_parties(name) or bool(grammar.case_names(name))
    if decision == 0 and before is not None and before.document and (cut := grammar.decision_at(before.document)):
        name = before.document[:cut] + name
    elif decision == 0 and "," not in name and not known:
        return None
    places = segment.pinpoints or _volume_places(segment)
    bracketed = None if places else find_bracketed(segment.text, segment.span.start, segment.span.end)
    if bracketed is not None:
        places = combine((bracketed,))
        name = clean_name(name.removesuffix(bracketed.span.of(segment.text)))
    return Citation("", segment.span, CitationKind.FULL, name, grammar.case_names(name), places)


def _without_place(segment: Segment) -> str:
    """Return the name of a document that goes on behind the place: “Smith v. Norland, § 45, ECHR 2010”."""
    name, tail = segment.name, segment.tail
    place = tail.span.of(segment.text) if tail is not None else ""
    return re.sub(r",?\s*,\s*,|,\s*\)", ",", name.replace(place, "", 1)).strip(" ,") if place in name else name


def _volume_places(segment: Segment) -> tuple[Pinpoint, ...]:
    """Return the pages behind a first page: “347 U.S. 483, 495 (1954)”."""
    at = grammar.find_volume_page(segment.text, segment.span.start, segment.span.end)
    items, _ = read_list(segment.text, at, segment.span.end) if at is not None else ((), 0)
    return tuple(Pinpoint(page=item) for item in items)


def instrument(segment: Segment) -> Citation | None:
    """“Articles 6 and 8 of the Convention on …”, “Convention on …, art. 6”."""
    text, span = segment.text, segment.span
    for run in segment.runs:
        if all(group.kind in {"footnote", "page"} for group in run.groups):
            continue
        place = grammar.instrument_after(text, run.span.end, span.end)
        if place is not None:
            behind = (where.start for _, where in segment.definitions if where.start > place.start)
            name = clean_name(text[place.start : min([place.end, *behind])])
            return Citation("", span, CitationKind.FULL, name, pinpoints=run.pinpoints)
    tail = segment.tail
    if tail is not None and tail.groups[0].kind in {"article", "annex"} and grammar.names_instrument(segment.name):
        return Citation("", span, CitationKind.FULL, segment.name, pinpoints=segment.pinpoints)
    return None


def statute(segment: Segment) -> Citation | None:
    """“§ 823 Abs. 1 BGB”, “Art. 5 Abs. 1 GG”."""
    match = grammar.find_statute(segment.text, segment.span.start, segment.span.end)
    if match is None:
        return None
    name, article = match
    items, end = read_list(article, 0, len(article))
    places = tuple(Pinpoint(article=item) for item in items) if end == len(article) else (Pinpoint(article=article),)
    return Citation("", segment.span, CitationKind.FULL, name, pinpoints=places)


def address(segment: Segment) -> Citation | None:
    """A web page, by its address alone, by title and address, or by author, title and address."""
    if not segment.urls:
        return None
    url = segment.urls[0].of(segment.text)
    title = clean_name(segment.name.rstrip(" <"))
    if not LETTERS.search(grammar.DATE.sub("", title)):
        return Citation("", segment.span, CitationKind.URL, url)
    if _AUTHOR.match(title) or _DOCUMENT_WORD.match(title):
        return Citation("", segment.span, CitationKind.FULL, title, (url,), segment.pinpoints)
    return Citation("", segment.span, CitationKind.URL, url, (title,), segment.pinpoints)


def work(segment: Segment) -> Citation | None:
    """A work by author, title and year; a letter or statement by its date; anything that is given a short name."""
    text, span, name = segment.text, segment.span, segment.name
    dated = bool(_DOCUMENT_WORD.match(name)) and bool(grammar.DATE.search(name))
    if not name or not (segment.definitions or dated or grammar.is_work(name)):
        return None
    places = segment.pinpoints or _volume_places(segment)
    journal = _JOURNAL.match(text, span.start, span.end)
    if journal:
        items, _ = read_list(text, journal.end(), span.end) if text[journal.end() - 1] == " " else ((), 0)
        pages = tuple(Pinpoint(page=item) for item in items)
        return Citation("", span, CitationKind.FULL, clean_name(journal.group()), pinpoints=pages or places)
    year = _YEAR_THEN_PAGE.search(text, span.start, span.end)
    items, end = read_list(text, year.end(), span.end) if year else ((), 0)
    if year and items:
        pages = tuple(Pinpoint(page=item) for item in items)
        places = _with_rest(pages, combine(segment.groups_from(end)))
        name = clean_name(text[span.start : year.end()])
    return Citation("", span, CitationKind.FULL, name, pinpoints=places)


def _with_rest(pages: tuple[Pinpoint, ...], rest: tuple[Pinpoint, ...]) -> tuple[Pinpoint, ...]:
    """Add the article or paragraph behind a bare page to it: “(2005) 607 (Rule 158)”."""
    if len(pages) == len(rest):
        return tuple(replace(place, page=page.page) for page, place in zip(pages, rest, strict=True))
    return (*pages, *rest)


def short_work(segment: Segment) -> Citation | None:
    """A work cited before, by author or short title: “Shaw, p. 12”."""
    tail = segment.tail
    if tail is None or segment.text[tail.span.end : segment.span.end].strip(" ."):
        return None
    name = clean_name(segment.text[segment.span.start : tail.span.start])
    if (
        not (_SHORT_WORK.match(name) or ("," in name and name[:1].isupper()))
        or len(name.split()) > _LONGEST_REFERENCE
        or grammar.has_verb(name)
    ):
        return None
    return Citation("", segment.span, CitationKind.SHORT, names=(name,), pinpoints=segment.pinpoints)


def exhibit(segment: Segment) -> Citation | None:
    """“Exhibit C-12, p. 4”: a document by its number in the file."""
    match = _EXHIBIT.match(segment.text, segment.span.start, segment.span.end)
    if match is None:
        return None
    places = segment.places_after(match.end())
    return Citation("", segment.span, CitationKind.FULL, match.group(), pinpoints=places)


def reference(text: str, span: Span) -> Citation | None:
    """A whole note that names something in no form that is known: “Interview with a witness, Geneva”.

    A sentence or a remark (“emphasis added”) is none. What it names is a document of its own, so that a later “Ibid.”
    does not lead past it.
    """
    whole = grammar.trim(text, span.start, span.end)
    words = [word.strip("“”\"'«»(),.;:") for word in whole.of(text).split()]
    longer = [word for word in words if len(word) >= _LONGER]
    if not longer or len(words) > _LONGEST_REFERENCE or _COMMENT.match(words[0]) or grammar.has_verb(whole.of(text)):
        return None
    capitals = sum(word[0].isupper() for word in longer)
    if not words[0][:1].isupper() or len(words) < 2 or capitals < _CAPITALS * len(longer):  # noqa: PLR2004 (a word)
        return None
    return Citation("", Span(whole.start, span.end), CitationKind.OTHER, document=whole.of(text))
