"""The named styles of the Word memorandum: a ministry restyles them in Word without touching a paragraph."""

from docx.document import Document as DocxDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_COLOR_INDEX
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import CharacterStyle, ParagraphStyle

from reader.model.alignment import VerdictKind

QUOTATION = "Checked Quotation"
PASSAGE = "Source Passage"
NOTE = "Analyst Note"
DETAIL = "Finding Detail"
CELL = "Finding Cell"
REMOVED = "Only In Source"
ADDED = "Only In Quotation"
CONTEXT = "Source Context"
REVIEW = "Analyst Review"
FINGERPRINT = "Fingerprint"
CODE = "Note Code"
NOTE_INDENT = 0.6  # centimetres; of notes, and of each level of a list in them
TABLE = "Findings Table"
_VERDICT = "Verdict"  # beginning of the names of five character styles

_GREY = RGBColor(0x5F, 0x66, 0x6E)
_RED = RGBColor(0xA3, 0x1B, 0x1B)
_BLUE = RGBColor(0x0B, 0x4F, 0x9E)
_INK = RGBColor(0x1F, 0x2A, 0x37)
_VERDICT_INKS = {  # dark enough on white for small print (contrast over 4.5 : 1), and told apart by their words anyway
    VerdictKind.VERBATIM: RGBColor(0x1E, 0x6B, 0x3A),
    VerdictKind.EDITED: RGBColor(0x2B, 0x5C, 0xA8),
    VerdictKind.ALTERED: RGBColor(0xA8, 0x4B, 0x00),
    VerdictKind.ABSENT: RGBColor(0xA3, 0x1B, 0x1B),
    VerdictKind.ELSEWHERE: RGBColor(0x5F, 0x66, 0x6E),
}
_RULE = "C9CED4"  # colour of the tables' lines
_HEAD = "EEF1F4"  # and behind their head lines


def add_styles(document: DocxDocument) -> None:
    """Set the page, the standard styles and the memorandum's own ones in an empty document."""
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21.0), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.3)
    section.top_margin = section.bottom_margin = Cm(2.2)
    _body(document)
    _paragraph(document, QUOTATION, left=0.6, size=11, before=2, after=4).font.italic = True
    _paragraph(document, PASSAGE, left=0.6, size=10.5, before=2, after=4)
    _paragraph(document, NOTE, left=NOTE_INDENT, size=10.5, before=3, after=6)
    _paragraph(document, DETAIL, size=9.5, before=0, after=3)
    _paragraph(document, CELL, size=9, before=1, after=1)
    removed, added = _character(document, REMOVED), _character(document, ADDED)
    removed.font.strike, removed.font.color.rgb = True, _RED
    added.font.underline, added.font.color.rgb = True, _BLUE
    added.font.bold = True
    _character(document, CONTEXT).font.color.rgb = _GREY
    fingerprint = _character(document, FINGERPRINT)
    fingerprint.font.name, fingerprint.font.size = "Consolas", Pt(7.5)
    _character(document, CODE).font.name = "Consolas"
    review = _character(document, REVIEW)
    review.font.bold, review.font.highlight_color = True, WD_COLOR_INDEX.YELLOW
    for kind, ink in _VERDICT_INKS.items():
        style = _character(document, verdict_style(kind.value))
        style.font.color.rgb, style.font.bold = ink, True
    _table(document)


def verdict_style(verdict: str) -> str:
    """Return the name of the character style of a verdict: "Verdict Altered"."""
    return f"{_VERDICT} {verdict.capitalize()}"


def _body(document: DocxDocument) -> None:
    normal = _existing(document, "Normal")
    normal.font.name, normal.font.size = "Calibri", Pt(10.5)
    normal.paragraph_format.space_after = Pt(4)
    for name, size, before in (("Title", 20, 0), ("Heading 1", 15, 16), ("Heading 2", 12, 12)):
        style = _existing(document, name)
        style.font.name, style.font.size, style.font.color.rgb = "Calibri", Pt(size), _INK
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(4)
        style.paragraph_format.keep_with_next = True


def _table(document: DocxDocument) -> None:
    """Add the style of all tables: thin grey lines between rows, none between columns, a shaded head line."""
    style = document.styles.add_style(TABLE, WD_STYLE_TYPE.TABLE)
    style.base_style = document.styles["Normal Table"]
    edges = "".join(f'<w:{edge} w:val="single" w:sz="4" w:color="{_RULE}"/>' for edge in ("top", "bottom", "insideH"))
    margins = '<w:left w:w="80" w:type="dxa"/><w:right w:w="80" w:type="dxa"/>'
    head = f'<w:rPr><w:b/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="{_HEAD}"/></w:tcPr>'
    for markup in (
        f"<w:tblPr {nsdecls('w')}><w:tblBorders>{edges}</w:tblBorders><w:tblCellMar>{margins}</w:tblCellMar></w:tblPr>",
        f'<w:tblStylePr {nsdecls("w")} w:type="firstRow">{head}</w:tblStylePr>',
    ):
        style.element.append(parse_xml(markup))


def _existing(document: DocxDocument, name: str) -> ParagraphStyle:
    style = document.styles[name]
    if not isinstance(style, ParagraphStyle):
        raise TypeError(f"{name} is no paragraph style of python-docx's template")
    return style


def _paragraph(
    document: DocxDocument, name: str, *, size: float, before: float, after: float, left: float = 0.0
) -> ParagraphStyle:
    style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    if not isinstance(style, ParagraphStyle):
        raise TypeError(f"{name} is no paragraph style")
    style.base_style = document.styles["Normal"]
    style.font.size = Pt(size)
    style.paragraph_format.left_indent = Cm(left)
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
    return style


def _character(document: DocxDocument, name: str) -> CharacterStyle:
    style = document.styles.add_style(name, WD_STYLE_TYPE.CHARACTER)
    if not isinstance(style, CharacterStyle):
        raise TypeError(f"{name} is no character style")
    return style
