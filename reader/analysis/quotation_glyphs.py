"""The glyphs of quotation marks: what closes what, and what a document's use of them tells."""

import re
from dataclasses import dataclass, replace

SINGLE_OPEN = "‘‚’‹›'"
CLOSERS = {  # the mark's own closing mark first, then what printers and programs set for it
    "“": '”“"',  # “English”, “Norwegian“
    "„": '“”"',
    "”": "”“",  # ”Swedish”; ”turned round“
    "«": "»",
    "»": "«»",
    "‘": "’'",
    "‚": "‘’",
    "’": "’",
    "‹": "›",
    "›": "‹",
    "「": "」",
    "『": "』",
    '"': '"”',
    "'": "'’",
}
DIRECTED = "“„«‘‚‹「『"  # can only open, except that some also close what another glyph has opened
MARK = re.compile("``|''(?!t(?:is|was|were|will|would)\\b)|,,(?!,)|<<(?![<=])|>>(?![>=])|[“”„‟❝❞\"＂«»「」『』‘’‚‹›'ʼ]")
SAME_AS = {  # TeX and other typewriting, and glyphs that look like the common ones
    "``": "“",
    "''": "”",
    ",,": "„",
    "<<": "«",
    ">>": "»",
    "‟": "“",
    "❝": "“",
    "❞": "”",
    "＂": '"',
}
SPACES = " \t\n\u00a0\u202f\u2009"
_OUTWARD = re.compile(r"(?:«|<<)(?:(?!«|<<).){1,5000}?(?:»|>>(?![>=]))", re.DOTALL)
_INWARD = re.compile(r"(?:»|>>)(?:(?!»|>>).){1,5000}?(?:«|<<(?![<=])|(?<=\S)»(?!\w))", re.DOTALL)
_LOW = re.compile(r"(?:„|,,)(?:(?![„“”‟\"]|,,).){1,5000}?(?<=\S)[“”‟\"](?!\w)", re.DOTALL)
_COUNTED = tuple(  # the mark first, then what stands before it: so a text without it is passed over at once
    map(
        re.compile,
        (
            r"[‘'](?=\w)(?<![^\s(\[—–].)",
            r"[’'](?<=[\w.,;:!?…].)(?=[\s.,;:!?)\]—–]|$)",
            r"[“\"„«](?=\S)(?<![^\s(\[—–].)",
            r"(?:»(?<![^\s(\[—–].)|>>(?<![^\s(\[—–]..))(?=\w)",
            r"(?:«(?<![^\s(\[—–’'].)|<<(?<![^\s(\[—–’']..))[ \u00a0\u202f]?(?=\w)",
        ),
    )
)  # single marks that open, and close; double marks that open; guillemets that point inward, and outward
_CURLY_PAIR = re.compile(r"“[^“”]{1,5000}”")
_STRAIGHT_OPEN = re.compile(r'(?<![^\s(\[—–])"(?=\w)')
MIXED_SHARE = 0.1  # of straight marks to curly ones; dialogue that curly ones quote leaves fewer of them outside
INCHES = frozenset(['"', "”", "''"])  # what stands for inches, too
_BEHIND = re.compile(  # 5' 10", 6 ft 2", 8" x 10"
    r"\d ?(?:['’′]|ft\.?|feet|foot|(?:\"|”|'') ?(?:x|×|by))[ ,-]? ?\d{1,2}(?:[½¼¾]|\.\d+)?$"
)
_BY = re.compile(r"(?:\"|”|'') ?(?:x|×|by) ?\d")  # 8" x 10"
_MEASURE = 16  # characters before the sign of inches that may belong to the measure
BEFORE_OPEN = set(" \t\n\u00a0\u202f\u2009([{—–-/=>*_:;,.¿¡") | set("“„«‘‚\"'‹「『")
BEFORE_CLOSE = set(".,;:!?…)]}*_—–-") | set("”’»\"'›")


@dataclass(frozen=True, slots=True)
class Habits:
    """Which marks a document quotes with, where its glyphs alone do not tell.

    A text recognised from an image has a stray « or „ here and there, others set two commas for none of the two:
    these marks quote only where some text of the document stands between a pair of them.
    """

    singles: bool  # single marks at the outermost level: British print
    inward: bool  # guillemets that point inward: German print
    guillemets: bool  # « or << in pairs
    low: bool  # „ or ,, in pairs
    mixed: bool = False  # straight and curly ones for the same, as they are recognised from a picture


def habits_of(text: str) -> Habits:
    """Return a document's habits, by counting."""
    opened, closed, doubles, inward, outward = (len(pattern.findall(text)) for pattern in _COUNTED)
    points_in = inward > outward
    guillemets = (_INWARD if points_in else _OUTWARD).search(text) is not None
    low = _LOW.search(text) is not None
    return Habits(min(opened, closed) > doubles, points_in, guillemets, low, _is_mixed(text))


def _is_mixed(text: str) -> bool:
    """Tell whether straight marks open quotations outside curly ones about as often as these do."""
    curly = text.count("“")
    if not curly or '"' not in text:
        return False
    straight = len(_STRAIGHT_OPEN.findall(_CURLY_PAIR.sub("", text)))
    return straight >= MIXED_SHARE * curly


def habits_in(text: str, habits: Habits) -> Habits:
    """Return a document's habits as a part of it, a footnote, follows them or has pairs of its own."""
    guillemets = habits.guillemets or (_INWARD if habits.inward else _OUTWARD).search(text) is not None
    return replace(habits, guillemets=guillemets, low=habits.low or _LOW.search(text) is not None)


def is_inches(text: str, at: int) -> bool:
    """Tell whether the mark at an offset, one of INCHES, is no quotation mark but belongs to a measure in inches."""
    if not text[at - 1 : at].isdigit() and text[at - 1 : at] not in {"½", "¼", "¾"}:
        return False
    return bool(_BEHIND.search(text[max(0, at - _MEASURE) : at]) or _BY.match(text, at))
