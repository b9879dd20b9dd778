"""Read pinpoints: pages, paragraphs, articles, footnotes and divisions, with ranges, lists and paired lists."""

import re
from dataclasses import dataclass, replace

from reader.analysis.citation_words import AND, ARTICLE, FOOTNOTE, MONTH, PAGE, PARAGRAPH, STATUTE_AHEAD, TO
from reader.analysis.part_grammar import ORDINAL_AT, PART_AT, counted_paragraphs, read_part_numbers
from reader.model.citation import Part, PartKind, Pinpoint
from reader.model.span import Span

_NUMBER = r"(?:\d{1,6}(?:\.\d{1,3}){0,3}[a-eg-z]?(?:(?![\w/])|(?=ff?\.))|[ivxlcdm]{1,8}(?!\w)|[IVXLC]{1,7}(?!\w))"
_SUB = r"(?: ?\((?:[a-z]{1,4}|\d{1,3})\)){0,3}"
_FOLLOWING = r"(?: ?(?:ff?\.|et seq\.?|et s(?:uiv)?\.|y ss\.))?"
_ITEM = rf"{_NUMBER}{_SUB}(?: ?[-–—] ?{_NUMBER}{_SUB}| {TO} {_NUMBER}{_SUB})?{_FOLLOWING}"
_GROUP_AT = re.compile(
    rf"(?<![\w.])(?:(?P<article>{ARTICLE})|(?P<paragraph>{PARAGRAPH})|(?P<footnote>{FOOTNOTE})|(?P<page>{PAGE}|at|bei))"
    rf"(?: \.)?(?:(?<=[.§¶])|(?=[ \d]))(?= ?{_NUMBER}|(?(paragraph) \(\d))",
    re.IGNORECASE,
)
_ENCLOSED = re.compile(r"\((\d{1,3})\)(?: ?[–-] ?\((\d{1,3})\))?(?:,? (?:and|et|y|und) (?=\(\d)|, (?=\(\d))?")
_ANY_AT = re.compile(rf"{PART_AT.pattern}|{ORDINAL_AT.pattern}|{_GROUP_AT.pattern}", re.IGNORECASE)
_ITEM_AT = re.compile(_ITEM)
_REMARK = re.compile(r" \([A-ZÀ-Þ][^()\d]{1,40}\)")  # “paras. 3–5 (Norway), 7 (Spain)”
_MORE = re.compile(rf"(?:,? {AND} |, ?)(?=\d|[ivx]+\b)", re.IGNORECASE)
_GLUE = re.compile(
    r"\.?[\s,:;(]*(?:(?:the|and|et|y|und|at(?! \d)|in|en|de|of its|of the|to the|du|del|der) )*[\s,(]*", re.IGNORECASE
)
_DATE_AHEAD = re.compile(rf"\d{{1,2}}\.? (?:de )?{MONTH}", re.IGNORECASE)
_YEAR_DIGITS = 4
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d(?![\w/])")
_DASH = re.compile(r" ?[-–—] ?| (?:to|through|à|au|a|al|bis) ")
_STATUTE_AHEAD = re.compile(rf" ?{STATUTE_AHEAD}")
_BRACKET = re.compile(r"\[(\d{1,3})\](?: ?[-–] ?\[(\d{1,3})\])?")
_BRACKETED = re.compile(rf"{_BRACKET.pattern}(?:(?:, | (?:and|et|y|und) ){_BRACKET.pattern})*")
_BRACKETED_END = re.compile(rf"(?<= ){_BRACKETED.pattern}(?=\.?$)")
_CLOSE = re.compile(r"\s?\)")
_PART_KINDS = frozenset(kind.value for kind in PartKind)
_RANK = {kind: rank for rank, kind in enumerate(PartKind)}
_COARSE = ("page", "article", *_PART_KINDS)  # a single one of these holds all paragraphs of a list


@dataclass(frozen=True, slots=True)
class Group:
    """One unit with its numbers: "paras. 2 and 3"; an only annex has none."""

    kind: str  # the name of the field of `Pinpoint`, or a kind of parts
    items: tuple[str, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class PinpointRun:
    """Pinpoints that stand together: "annex, pages 2 and 5, paras. 2 and 3"."""

    groups: tuple[Group, ...]
    span: Span

    @property
    def pinpoints(self) -> tuple[Pinpoint, ...]:
        """The places that the run names, in order; lists of one length are paired."""
        return combine(self.groups)


def find_runs(text: str, start: int, end: int) -> tuple[PinpointRun, ...]:
    """Return the runs of pinpoints in a range of `text`, in order."""
    runs: list[PinpointRun] = []
    groups: list[Group] = []
    for group in _groups(text, start, end):
        if groups and not joined(text, groups[-1].span.end, group.span.start):
            runs.append(_run(text, groups, end))
            groups = []
        groups.append(group)
    if groups:
        runs.append(_run(text, groups, end))
    return tuple(runs)


def read_run(text: str, start: int, end: int) -> PinpointRun | None:
    """Return the run of pinpoints that begins at `start`, separators before it left out, or None."""
    groups: list[Group] = []
    at = start
    while glue := _GLUE.match(text, at, end):
        more = _groups_at(text, glue.end(), end)
        if not more or (groups and not joined(text, groups[-1].span.end, more[0].span.start)):
            break
        groups += more
        at = more[-1].span.end + (text[more[-1].span.end : more[-1].span.end + 1] == ")")
    return _run(text, groups, end) if groups else None


def read_list(text: str, start: int, end: int) -> tuple[tuple[str, ...], int]:
    """Read numbers and ranges from `start` on; return them and where they end."""
    items: list[str] = []
    at = start
    while match := _ITEM_AT.match(text, at, end):
        if items and (_DATE_AHEAD.match(text, at) or (_YEAR.match(text, at) and len(items[-1]) < _YEAR_DIGITS)):
            break
        items.append(_tidy(match.group()))
        remark = _REMARK.match(text, match.end(), end)
        more = _MORE.match(text, remark.end() if remark else match.end(), end)
        stop = match.end()
        if not more:
            return tuple(items), stop
        at = more.end()
        if not _ITEM_AT.match(text, at, end) or _DATE_AHEAD.match(text, at):
            return tuple(items), stop
    return tuple(items), stop if items else start


def read_bare(text: str, start: int, end: int) -> Group | None:
    """Return the numbers without a unit that begin at `start`: pages, or paragraphs in square brackets; or None."""
    if match := _BRACKETED.match(text, start, end):
        numbers = tuple("–".join(filter(None, item.groups())) for item in _BRACKET.finditer(match.group()))
        return Group("paragraph", numbers, Span(*match.span()))
    items, stop = read_list(text, start, end)
    return Group("page", items, Span(start, stop)) if items else None


def find_bracketed(text: str, start: int, end: int) -> Group | None:
    """Return the paragraphs in square brackets with which a range ends: “Ardo v Bela [2011] DCC 12 [45]”; or None."""
    match = _BRACKETED_END.search(text, start, end)
    return read_bare(text, match.start(), end) if match else None


def combine(groups: tuple[Group, ...]) -> tuple[Pinpoint, ...]:
    """Make places of groups.

    Lists of one length are paired in order; a single page holds all paragraphs of a list; a list of paragraphs behind
    a list of pages of another length belongs to the last page. A unit that comes again begins a new place.
    """
    done: list[Pinpoint] = []
    open_: list[Pinpoint] = [Pinpoint()]
    for group in groups:
        if group.kind in _PART_KINDS:
            kind = PartKind(group.kind)
            if any(_narrower(pinpoint, kind) for pinpoint in open_):
                wider = tuple(part for part in open_[-1].parts if _RANK[part.kind] < _RANK[kind])
                done, open_ = [*done, *open_], [Pinpoint(parts=wider)]
        elif any(getattr(pinpoint, group.kind) for pinpoint in open_):
            done, open_ = [*done, *open_], [Pinpoint(parts=open_[-1].parts)]
        open_ = _extend(open_, group)
    return tuple(dict.fromkeys(pinpoint for pinpoint in (*done, *open_) if not pinpoint.is_whole))


def _narrower(place: Pinpoint, kind: PartKind) -> bool:
    """Tell whether a place is named more closely than by a division of a kind, or by another one of it.

    “Page 4, annex II” are two places; “page 14, chap. II” and “para. 12, chap. II” one place, named twice.
    """
    closer = kind is PartKind.ANNEX and bool(place.page or place.paragraph or place.article or place.footnote)
    return closer or any(part.kind is kind for part in place.parts)


def _extend(places: list[Pinpoint], group: Group) -> list[Pinpoint]:
    items = group.items
    if len(items) == len(places):
        return [_with(place, group.kind, item) for place, item in zip(places, items, strict=True)]
    if len(items) == 1 and group.kind in _COARSE:
        return [_with(place, group.kind, items[0]) for place in places]
    *first, last = places
    return [*first, *(_with(last, group.kind, item) for item in items)]


def _with(place: Pinpoint, kind: str, item: str) -> Pinpoint:
    if kind in _PART_KINDS:
        return replace(place, parts=(*place.parts, Part(PartKind(kind), item)))
    fields = {"page": place.page, "paragraph": place.paragraph, "article": place.article, "footnote": place.footnote}
    return Pinpoint(**{**fields, kind: item}, parts=place.parts)


def _groups(text: str, start: int, end: int) -> list[Group]:
    found: list[Group] = []
    for match in _ANY_AT.finditer(text, start, end):
        if not found or match.start() >= found[-1].span.end:
            found += _groups_at(text, match.start(), end)
    return found


def _groups_at(text: str, at: int, end: int) -> tuple[Group, ...]:
    """Return the unit with its numbers that begins at a place; “third preambular paragraph” are two."""
    if match := PART_AT.match(text, at, end):
        return _part(text, match, end)
    if match := ORDINAL_AT.match(text, at, end):
        return _counted(match)
    if match := _GROUP_AT.match(text, at, end):
        return _numbered(text, match, end)
    return ()


def _part(text: str, match: re.Match[str], end: int) -> tuple[Group, ...]:
    """Read the numbers of divisions; an annex, or a preamble, may have none."""
    items, stop = read_part_numbers(text, match.end(), end)
    return (Group(match.lastgroup or "", items or ("",), Span(match.start(), stop)),)


def _counted(match: re.Match[str]) -> tuple[Group, ...]:
    """Read paragraphs that are counted in words."""
    span = Span(*match.span())
    preamble = match["before"] or match["behind"] or match["preambular"]
    parts = (Group(PartKind.PREAMBLE, ("",), span),) if preamble else ()
    counted = (Group("paragraph", counted_paragraphs(match["count"]), span),) if match["count"] else ()
    return (*parts, *counted)


def _numbered(text: str, match: re.Match[str], end: int) -> tuple[Group, ...]:
    """Read the numbers behind a unit."""
    kind = match.lastgroup or ""
    first = match.end() + (text[match.end() : match.end() + 1] == " ")
    items, stop = _enclosed(text, first, end) if text[first : first + 1] == "(" else read_list(text, first, end)
    if not items:
        return ()
    section = match.group().startswith("§") and _STATUTE_AHEAD.match(text, stop)
    return (Group("article" if section else kind, items, Span(match.start(), stop)),)


def _enclosed(text: str, start: int, end: int) -> tuple[tuple[str, ...], int]:
    """Read paragraphs of a commentary, whose numbers stand in parentheses: “paras. (3)–(5)”."""
    items: list[str] = []
    at = start
    while match := _ENCLOSED.match(text, at, end):
        items.append("–".join(filter(None, match.groups())))
        at = match.end()
    return tuple(items), at


def joined(text: str, start: int, end: int) -> bool:
    """Tell whether only separators stand between two groups."""
    between = text[start:end]
    if len(between) > 20:  # noqa: PLR2004 (no separator is as long)
        return False
    match = _GLUE.fullmatch(between.replace(")", " "))
    return match is not None


def _run(text: str, groups: list[Group], end: int) -> PinpointRun:
    stop = groups[-1].span.end
    opened = text.count("(", groups[0].span.start, stop) - text.count(")", groups[0].span.start, stop)
    if opened > 0 and (close := _CLOSE.match(text, stop, end)):
        stop = close.end()
    return PinpointRun(tuple(groups), Span(groups[0].span.start, stop))


def _tidy(item: str) -> str:
    return " ".join(_DASH.sub("–", item).split())
