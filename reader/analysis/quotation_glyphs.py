"""The glyphs of quotation marks: what closes what, and what a document's use of them tells."""

import re
from dataclasses import dataclass

SINGLE_OPEN = "‘‚’‹›'"
CLOSERS = {  # the mark's own closing mark first, then what printers and programs set for it
    "“": '”“"',  # “English”, “Norwegian“
    "„": '“”"',
    "”": "”",  # ”Swedish”
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
MARK = re.compile("``|''|[“”„\"«»「」『』‘’‚‹›'ʼ]")
SAME_AS = {"``": "“", "''": "”"}  # TeX
SPACES = " \t\n\u00a0\u202f\u2009"
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
    """Which marks a document quotes with, where its glyphs alone do not tell."""

    singles: bool  # single marks at the outermost level: British print
    inward: bool  # guillemets that point inward: German print


def habits_of(text: str) -> Habits:
    """Return a document's habits, by counting."""
    opened = len(re.findall(r"(?:^|[\s(\[—–])[‘'](?=\w)", text))
    closed = len(re.findall(r"[\w.,;:!?…][’'](?=[\s.,;:!?)\]—–]|$)", text))
    doubles = len(re.findall(r"(?:^|[\s(\[—–])[“\"„«](?=\S)", text))
    inward = len(re.findall(r"(?:^|[\s(\[—–])»(?=\w)", text))
    outward = len(re.findall(r"(?:^|[\s(\[—–’'])«[ \u00a0\u202f]?(?=\w)", text))
    return Habits(min(opened, closed) > doubles, inward > outward)


def is_inches(text: str, at: int) -> bool:
    """Tell whether the mark at an offset, one of INCHES, is no quotation mark but belongs to a measure in inches."""
    if not text[at - 1 : at].isdigit() and text[at - 1 : at] not in {"½", "¼", "¾"}:
        return False
    return bool(_BEHIND.search(text[max(0, at - _MEASURE) : at]) or _BY.match(text, at))
