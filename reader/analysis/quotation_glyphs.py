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
