r"""Set the example's texts as PDFs: python resources/example/make_example.py [FOLDER].

Everything in them is invented. The texts are Markdown with a head of "key: value" lines: `# title`, `## heading`,
`> block quotation`, `12. numbered paragraph`, `*italics*`, `[^3]` for a footnote's marker and `[^3]: …` for its text,
`\-` where a word may be hyphenated, `~` for a space that holds a line together. The same texts give the same bytes
with the same version of PyMuPDF.
"""

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pymupdf

HERE = Path(__file__).resolve().parent
NAMES = ("letter", "report", "mission-note")

# Points. An A4 page with the measure of a typed official paper.
WIDTH, HEIGHT = 595.0, 842.0
LEFT, RIGHT, TOP, BOTTOM = 100.0, 100.0, 104.0, 92.0
MEASURE = WIDTH - LEFT - RIGHT
BODY, LEADING = 11.5, 16.5
NOTE, NOTE_LEADING = 9.0, 11.5
NOTE_GAP = 14.0  # between the last line of the body and the first note, with the rule in it
NUMBER_INDENT = 30.0  # from a paragraph's number to its text
QUOTE_INDENT = 34.0
PARAGRAPH_GAP = 8.0
WIDEST_GAP = 3.0  # times a space, between the words of a justified line
MARKER_SCALE, MARKER_RISE = 0.62, 0.36  # of the type size: a superscript figure

_TOKEN = re.compile(r"\[\^(\w+)\]|(\*)|([^\s*\[]+|\[)|(\s+)")
_NUMBERED = re.compile(r"(\d+)\. ")

FONTS = {style: pymupdf.Font(name) for style, name in (("r", "tiro"), ("i", "tiit"), ("b", "tibo"))}


@dataclass(frozen=True, slots=True)
class Scrap:
    """A run of characters in one style; `marker` is the footnote that it is the marker of."""

    text: str
    style: str
    size: float
    marker: str | None = None

    @property
    def width(self) -> float:
        """Width in points."""
        return float(FONTS[self.style].text_length(self.text, self.size))


@dataclass(slots=True)
class Word:
    """What stands between two spaces; the scraps are set without a gap. `breaks` are places for a hyphen."""

    scraps: list[Scrap] = field(default_factory=list)

    @property
    def width(self) -> float:
        """Width in points."""
        return sum(scrap.width for scrap in self.scraps)

    @property
    def markers(self) -> list[str]:
        """Labels of the footnotes that are marked in the word."""
        return [scrap.marker for scrap in self.scraps if scrap.marker]

    def broken(self, room: float) -> "tuple[Word, Word] | None":
        """Return the word parted at the last soft hyphen that fits into `room` points, or None."""
        for index, scrap in enumerate(self.scraps):
            syllables = scrap.text.split("\\-")
            for count in range(len(syllables) - 1, 0, -1):
                head = Scrap("".join(syllables[:count]) + "-", scrap.style, scrap.size)
                first = Word([*map(_joined, self.scraps[:index]), head])
                if first.width <= room:
                    rest = Scrap("\\-".join(syllables[count:]), scrap.style, scrap.size)
                    return first, Word([rest, *self.scraps[index + 1 :]])
        return None

    def joined(self) -> "Word":
        """Return the word without its soft hyphens."""
        return Word([_joined(scrap) for scrap in self.scraps])


@dataclass(slots=True)
class Line:
    """A line of words from `indent` to `indent + measure`; justified unless it is a paragraph's last one."""

    words: list[Word]
    indent: float
    measure: float
    justified: bool
    label: str | None = None  # set at the margin in front of the line
    centred: bool = False


def main() -> None:
    """Make the PDFs beside the texts, or in the folder that is named."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
    for name in NAMES:
        path = folder / f"{name}.pdf"
        make_pdf((HERE / f"{name}.txt").read_text(encoding="utf-8"), path)
        print(path)


def make_pdf(text: str, path: Path) -> None:
    """Set one text."""
    head, *blocks = text.strip().split("\n\n")
    facts = dict(line.split(": ", 1) for line in head.splitlines())
    notes: dict[str, str] = {}
    body: list[str] = []
    for block in blocks:
        if block.startswith("[^"):
            notes |= dict(re.findall(r"^\[\^(\w+)\]: (.*)$", block, re.MULTILINE))
        else:
            body.append(block)
    setter = Setter(facts, notes)
    for block in body:
        setter.add_block(block)
    setter.finish().save(path, garbage=4, deflate=True, no_new_id=True)


class Setter:
    """Sets blocks on pages; the notes that are marked on a page stand at its foot."""

    def __init__(self, facts: dict[str, str], notes: dict[str, str]) -> None:
        self._facts = facts
        self._notes = notes
        self._document = pymupdf.open()
        self._waiting: list[str] = []  # labels of the notes of this page
        self._new_page()
        self._set_masthead()

    def add_block(self, block: str) -> None:
        """Set a heading, a paragraph or a block quotation."""
        if block.startswith("# "):
            self._add(list(_lines(block[2:], "b", 15, MEASURE)), 19, before=6, after=12)
        elif block.startswith("## "):
            self._add(list(_lines(block[3:], "b", 12, MEASURE)), LEADING, before=10, after=4, keep=60)
        elif block.startswith("> "):
            quoted = _lines(block[2:], "r", 10.5, MEASURE - 2 * QUOTE_INDENT, indent=QUOTE_INDENT)
            self._add(list(quoted), 14.5, before=2, after=PARAGRAPH_GAP + 2)
        elif found := _NUMBERED.match(block):
            lines = list(_lines(block[found.end() :], "r", BODY, MEASURE - NUMBER_INDENT, indent=NUMBER_INDENT))
            lines[0].label = found[0].strip()
            self._add(lines, LEADING, after=PARAGRAPH_GAP)
        else:
            self._add(list(_lines(block, "r", BODY, MEASURE)), LEADING, after=PARAGRAPH_GAP)

    def finish(self) -> pymupdf.Document:
        """Close the last page and return the document."""
        self._close_page()
        self._document.set_metadata(
            {"title": self._facts["running"], "author": self._facts["organisation"], "subject": self._facts["symbol"]}
        )
        labels = [{"startpage": 0, "prefix": "", "style": "D", "firstpagenum": 1}]
        self._document.set_page_labels(labels)
        self._document.subset_fonts()
        return self._document

    def _add(self, lines: list[Line], leading: float, *, before: float = 0, after: float = 0, keep: float = 0) -> None:
        """Set lines; `keep` points must be free below them, so that a heading does not end a page."""
        self._y += before
        for number, line in enumerate(lines):
            markers = [label for word in line.words for label in word.markers]
            # Two lines of a paragraph stay together at the end of a page.
            ahead = leading if number == 0 and len(lines) > 1 else 0.0
            if self._y + leading + ahead + keep > self._floor(markers):
                self._new_page()
            self._y += leading
            self._waiting += markers
            self._set(line, self._y)
        self._y += after

    def _floor(self, more: list[str]) -> float:
        """Return how far down the body may go if the notes `more` come to this page too."""
        labels = self._waiting + more
        height = sum(len(self._note_lines(label)) * NOTE_LEADING + 2 for label in labels)
        return HEIGHT - BOTTOM - (height + NOTE_GAP if labels else 0)

    def _note_lines(self, label: str) -> list[Line]:
        marker = Scrap(label, "r", NOTE * MARKER_SCALE * 1.15, label)
        lines = list(_lines(self._notes[label], "r", NOTE, MEASURE - 8, indent=8))
        lines[0].words.insert(0, Word([marker]))
        lines[0].indent = 0
        lines[0].measure = MEASURE
        return lines

    def _new_page(self) -> None:
        if len(self._document):
            self._close_page()
        self._page = self._document.new_page(width=WIDTH, height=HEIGHT)
        self._writer = pymupdf.TextWriter(self._page.rect)
        self._y = TOP
        number = len(self._document)
        if number > 1:
            self._put(self._facts["running"], LEFT, 70, "i", 9.5)
            self._put(self._facts["symbol"], WIDTH - RIGHT - _width(self._facts["symbol"], "r", 9.5), 70, "r", 9.5)
            self._page.draw_line((LEFT, 77), (WIDTH - RIGHT, 77), width=0.5)
        self._put(str(number), (WIDTH - _width(str(number), "r", 9.5)) / 2, HEIGHT - 48, "r", 9.5)

    def _close_page(self) -> None:
        floor = self._floor([])
        if self._waiting:
            self._page.draw_line((LEFT, floor + 5), (LEFT + 110, floor + 5), width=0.5)
        y = floor + NOTE_GAP - 3
        for label in self._waiting:
            for line in self._note_lines(label):
                y += NOTE_LEADING
                self._set(line, y - 3)
            y += 2
        self._waiting = []
        self._writer.write_text(self._page)

    def _set_masthead(self) -> None:
        self._put(self._facts["organisation"], LEFT, 96, "b", 19)
        symbol = self._facts["symbol"]
        self._put(symbol, WIDTH - RIGHT - _width(symbol, "b", 11), 88, "b", 11)
        date = self._facts["date"]
        self._put(date, WIDTH - RIGHT - _width(date, "r", 9.5), 101, "r", 9.5)
        self._page.draw_line((LEFT, 110), (WIDTH - RIGHT, 110), width=1.6)
        self._y = 134

    def _set(self, line: Line, y: float) -> None:
        """Set a line at the baseline `y`. The space belongs to the word before it, so that copied text has it."""
        size = line.words[-1].scraps[-1].size
        space = _width(" ", "r", BODY if size > NOTE else NOTE)
        gaps = len(line.words) - 1
        free = line.measure - sum(word.width for word in line.words)
        gap = free / gaps if line.justified and gaps else space
        if gap > WIDEST_GAP * space:  # a long address drove a word to the next line: better ragged than torn
            gap = space
        x = LEFT + line.indent
        if line.label:
            self._put(line.label, LEFT, y, "r", BODY)
        for index, word in enumerate(line.words):
            for number, scrap in enumerate(word.scraps):
                rise = scrap.size / MARKER_SCALE * MARKER_RISE if scrap.marker else 0
                last = number == len(word.scraps) - 1 and index < gaps and not scrap.marker
                self._put(scrap.text + (" " if last else ""), x, y - rise, scrap.style, scrap.size)
                x += scrap.width
            x += gap

    def _put(self, text: str, x: float, y: float, style: str, size: float) -> None:
        self._writer.append((x, y), text, font=FONTS[style], fontsize=size)


def _lines(text: str, style: str, size: float, measure: float, indent: float = 0) -> Iterator[Line]:
    """Break a text into lines, as many words to each as fit."""
    line: list[Word] = []
    used = 0.0
    space = _width(" ", style, size)
    words = list(_words(text, style, size))
    while words:
        word = words.pop(0)
        plain = word.joined()
        if not line or used + space + plain.width <= measure:
            used += (space if line else 0) + plain.width
            line.append(plain)
            continue
        parts = word.broken(measure - used - space)
        if parts is not None:
            line.append(parts[0])
            word = parts[1]
        yield Line(line, indent, measure, justified=style != "b")
        line, used = [], 0.0
        words.insert(0, word)
    yield Line(line, indent, measure, justified=False)


def _words(text: str, style: str, size: float) -> Iterator[Word]:
    word = Word()
    current = style
    for marker, star, letters, space in _TOKEN.findall(text):
        if marker:
            word.scraps.append(Scrap(marker, "r", size * MARKER_SCALE, marker))
        elif star:
            current = "i" if current == style else style
        elif letters:
            word.scraps.append(Scrap(letters.replace("~", " "), current, size))
        elif space and word.scraps:
            yield word
            word = Word()
    if word.scraps:
        yield word


def _joined(scrap: Scrap) -> Scrap:
    return Scrap(scrap.text.replace("\\-", ""), scrap.style, scrap.size, scrap.marker)


def _width(text: str, style: str, size: float) -> float:
    return float(FONTS[style].text_length(text, size))


if __name__ == "__main__":
    main()
