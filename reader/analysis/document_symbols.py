"""Document symbols of the United Nations: where they stand in a text, their canonical form, what is wrong with one.

The series and the form of their symbols are those of the Dag Hammarskjöld Library's guide to document symbols: the body
first, then session or year, then the number, each parted by a slash, with suffixes such as Add., Corr. and Rev. A
document that belongs to two bodies carries both symbols, joined by a dash.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reader.model.span import Span

SERIES = (
    r"(?:CCPR|CEDAW|CERD|CESCR|CLCS|CMW|CRPD|CRC|CAT|CED|CBD|CD|DP|EB|E|FCCC|HRI|HSP|ICCD|ICC|ID|IDB|INT|ISBA|JIU|LOS|NPT"
    r"|OPCAT|PCNICC|PBC|SPLOS|ST|S|TD|T|UNEP|UNFPA|UNW|WHC|WP|A|[A-Z]{2,6}(?=/(?:19|20)\d\d/\d))"
)
"""The series; the last alternative is that of other organisations, which follow the pattern series/year/number."""
_PART = r"[A-Z0-9][A-Za-z0-9]*(?:[.-](?=[A-Za-z0-9])(?!(?:A|S|E)/)[A-Za-z0-9]+)*"
_TAIL = (
    r"(?: ?\((?:19|20)\d\d(?:/\d\d)?\)|\((?:[SE]S-)?[IVXL]{1,8}\)"
    r"| \((?:Vol|Part|Resumption|SUPP|Suppl|Prov)\b[^()]{0,20}\))?"
)
_ONE = rf"{SERIES}/{_PART}(?:/(?: (?=\d))?{_PART}){{0,8}}{_TAIL}"

SYMBOL = re.compile(rf"(?<![\w/.@-]){_ONE}(?: ?[-–—−‑] ?{_ONE}){{0,2}}(?![\w/])")
"""A symbol, or two joined to one, with a space where a line ended; one without a digit is none (“A/B”)."""

NEAR_SYMBOL = re.compile(
    r"(?<![\w/.])(?:"
    r"[ASE] ?[/\\] ?\d{2,4} ?[/\\.\-–] ?\d{1,5}(?:/[A-Z][a-z]+\.\d+)?"  # spaces, wrong strokes
    r"|[ase]/(?:res/)?\d{2,4}/\d{1,5}"  # lower case
    r"|[ASE]/\d{4}(?![\w/])"  # a year without a number
    r")(?![\w/])"
)
"""What was evidently meant as a symbol of one of the three principal organs that issue most documents."""

_SHORT = re.compile(r"[A-Z]{1,6}/\d{1,2}")
"""A paper size, a ratio, a key on a keyboard (“A/4”, “ID/4”): documents of so low a number stand in no reply."""

_SPLIT = re.compile(rf" ?[-–—−‑] ?(?={SERIES}/)")
_RESOLUTION = re.compile(
    r"(?P<body>Security Council|General Assembly|Human Rights Council|Economic and Social Council)"
    r" (?:resolutions?|decisions?) (?P<number>(?:[SE]S-)?\d{1,4}(?:/\d{1,3})?)"
    r"(?: ?\((?P<session>(?:19|20)\d\d|[IVXL]+|[SE]S-[IVX]+)\))?"
)
_OF_BODY = re.compile(
    r"(?:[Rr][ée]solutions?|[Rr]esoluci[óo]n(?:es)?) (?P<number>(?:[SE]S-)?\d{1,4}(?:/\d{1,3})?)"
    r"(?: ?\((?P<session>(?:19|20)\d\d|[IVXL]+|[SE]S-[IVX]+)\))? (?:of the|du|de l['’]|del?|de la|des) ?"
    r"(?P<body>Security Council|General Assembly|Human Rights Council"
    r"|Conseil de sécurité|Assemblée générale|Conseil des droits de l['’]homme"
    r"|Consejo de Seguridad|Asamblea General|Consejo de Derechos Humanos"
    r"|Sicherheitsrat(?:e?s)?|Generalversammlung)"
)
_BY_YEAR = re.compile(
    r"(?<!\w)(?:[Rr][ée]solutions?|[Rr]esoluci[óo]n(?:es)?|[Rr]esolution(?:en)?) (?=\d{1,4} ?\((?:19|20)\d\d\))"
    r"(?:(?:, | (?:and|et|y|und) )?\d{1,4} ?\((?:19|20)\d\d\)){1,20}"
)
_NUMBER_YEAR = re.compile(r"(?P<number>\d{1,4}) ?\((?P<year>\d{4})\)")
"""“resolution 2334 (2016)”: of the organs only the Security Council numbers through and adds the year."""

_RESOLUTION_SERIES = {
    "Security Council": "S/RES/",
    "General Assembly": "A/RES/",
    "Human Rights Council": "A/HRC/RES/",
    "Economic and Social Council": "E/RES/",
    "Conseil de sécurité": "S/RES/",
    "Assemblée générale": "A/RES/",
    "Conseil des droits de l'homme": "A/HRC/RES/",
    "Consejo de Seguridad": "S/RES/",
    "Asamblea General": "A/RES/",
    "Consejo de Derechos Humanos": "A/HRC/RES/",
    "Sicherheitsrat": "S/RES/",
    "Sicherheitsrats": "S/RES/",
    "Sicherheitsrates": "S/RES/",
    "Generalversammlung": "A/RES/",
}
_FIRST_YEAR = 1946
_FIRST_SYMBOL_YEAR, _LAST_YEAR = 1994, 2099  # years stand in symbols since 1994; before, S/2012 is a number by itself
_LAST_SESSION = 199  # sessions of the Assembly are counted by years since 1946; no year is below this number


@dataclass(frozen=True, slots=True)
class FoundSymbol:
    """A symbol in a text: its canonical form, and its halves where two are joined to one."""

    span: Span
    text: str
    parts: tuple[str, ...]


def find_symbols(text: str, start: int = 0, end: int | None = None) -> tuple[FoundSymbol, ...]:
    """Return the document symbols of a range of `text` in order, well formed or nearly so."""
    stop = len(text) if end is None else end
    found = [
        FoundSymbol(Span(*match.span()), canonical(symbol), parts_of(symbol))
        for match in SYMBOL.finditer(text, start, stop)
        if any(character.isdigit() for character in match.group()) and not _SHORT.fullmatch(match.group())
        for symbol in (match.group().replace("/ ", "/"),)
    ]
    taken = iter([*found, None])
    following = next(taken)
    near: list[FoundSymbol] = []
    for match in NEAR_SYMBOL.finditer(text, start, stop):
        span = Span(*match.span())
        while following is not None and following.span.end <= span.start:
            following = next(taken)
        if following is None or not following.span.overlaps(span):
            near.append(FoundSymbol(span, match.group(), (match.group(),)))
    return tuple(sorted([*found, *near], key=lambda symbol: symbol.span))


def find_resolutions(text: str, start: int = 0, end: int | None = None) -> tuple[FoundSymbol, ...]:
    """Return resolutions that are cited in words (“Security Council resolution 338 (1973)”), under their symbols."""
    stop = len(text) if end is None else end
    found: list[FoundSymbol] = []
    for pattern in (_RESOLUTION, _OF_BODY):
        for match in pattern.finditer(text, start, stop):
            series = _RESOLUTION_SERIES.get(match["body"].replace("’", "'"))
            if series is None:
                continue
            space = " " if series.startswith("S/") else ""  # S/RES/338 (1973), but A/RES/3379(XXX)
            session = f"{space}({match['session']})" if match["session"] else ""
            symbol = f"{series}{match['number']}{session}"
            found.append(FoundSymbol(Span(*match.span()), symbol, (symbol,)))
    taken = {symbol.span.end for symbol in found} | {symbol.span.start for symbol in found}
    found += [
        symbol for symbol in _by_year(text, start, stop) if taken.isdisjoint((symbol.span.start, symbol.span.end))
    ]
    return tuple(sorted(found, key=lambda symbol: symbol.span))


def _by_year(text: str, start: int, end: int) -> Iterator[FoundSymbol]:
    """Yield the resolutions of “resolutions 242 (1967) and 338 (1973)”, whose body is not named."""
    for run in _BY_YEAR.finditer(text, start, end):
        for index, match in enumerate(_NUMBER_YEAR.finditer(text, run.start(), run.end())):
            if int(match["year"]) >= _FIRST_YEAR:
                symbol = f"S/RES/{match['number']} ({match['year']})"
                yield FoundSymbol(Span(match.start() if index else run.start(), match.end()), symbol, (symbol,))


def canonical(symbol: str) -> str:
    """Return a symbol as it is printed in a masthead: plain hyphens, no spaces around them."""
    return "-".join(parts_of(symbol))


def parts_of(symbol: str) -> tuple[str, ...]:
    """Return the symbols that a joint symbol is made of; one for any other."""
    return tuple(" ".join(part.split()) for part in _SPLIT.split(symbol))


def is_symbol(name: str) -> bool:
    """Tell whether a document's name is a symbol, well formed or not."""
    return any(symbol.span == Span(0, len(name)) for symbol in find_symbols(name))


def fault_of(symbol: str) -> str | None:
    """Say what is wrong with a symbol, or None.

    Only the three series whose form never varies are judged: A/session/number, S/year/number and E/year/number. Older
    symbols without session or year (A/2929, S/12345) are right.
    """
    for part in parts_of(symbol):
        fault = _fault(part)
        if fault:
            return f"“{part}” is malformed: {fault}"
    return None


def _fault(symbol: str) -> str | None:
    body, _, rest = symbol.partition("/")
    pieces = rest.split("/")
    if re.search(r"[\s\\]", symbol.partition(" (")[0]):
        fault: str | None = "a symbol has neither spaces nor backslashes"
    elif body.islower():
        fault = "a symbol is printed in capitals"
    elif body in {"A", "S", "E"} and (number := re.fullmatch(r"(\d+)([-.]\d+)?", pieces[0])):
        fault = "its parts are divided by a slash" if number[2] else _number_fault(body, int(number[1]), pieces[1:])
    else:
        fault = None
    return fault


def _number_fault(body: str, number: int, rest: list[str]) -> str | None:
    """Judge the first number of a symbol of one of the three principal organs."""
    by_year = body != "A"
    if not rest:
        return "its number is missing" if by_year and _FIRST_SYMBOL_YEAR <= number <= _LAST_YEAR else None
    if not rest[0][:1].isdigit():
        return None
    if by_year:
        in_time = _FIRST_YEAR <= number <= _LAST_YEAR
        return None if in_time else "documents of this body are numbered by year of four digits"
    return "documents of the General Assembly are numbered by session, not by year" if number > _LAST_SESSION else None
