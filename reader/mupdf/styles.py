"""Type sizes and styles of a page's lines, from MuPDF's HTML.

MuPDF's "dict" holds the same, but takes ten times as long: it makes Python objects of every word of justified text.
"""

import html
import re
from typing import NamedTuple

import pymupdf

_LINE = re.compile(r'<p style="top:(-?[\d.]+)pt;left:-?[\d.]+pt;line-height:([\d.]+)pt">(.*?)</p>', re.DOTALL)
_SPAN = re.compile(r'((?:<\w+>)*)<span style="[^"]*?font-size:([\d.]+)pt[^"]*">([^<]*)</span>')


class StyledRun(NamedTuple):
    """Characters of one size and style."""

    text: str
    size: float  # points
    italic: bool
    bold: bool
    raised: bool


class StyledLine(NamedTuple):
    """A line of print: its runs, and the y of its first character's baseline on the page without rotation."""

    base: float
    runs: tuple[StyledRun, ...]


def styled_lines(text_page: pymupdf.TextPage) -> list[StyledLine]:
    """Return the lines of a page that hold more than white, in MuPDF's order."""
    lines = []
    for top, height, content in _LINE.findall(text_page.extractHTML()):
        runs = _runs(content)
        if runs:
            lines.append(StyledLine(float(top) + float(height), runs))
    return lines


def _runs(content: str) -> tuple[StyledRun, ...]:
    """Return the runs of a line; white takes the style of the run before it."""
    runs: list[StyledRun] = []
    for tags, size, text in _SPAN.findall(content):
        plain = html.unescape(text) if "&" in text else text
        run = StyledRun(plain, float(size), "<i>" in tags, "<b>" in tags, "<sup>" in tags)
        if runs and (run[1:] == runs[-1][1:] or plain.isspace()):
            runs[-1] = runs[-1]._replace(text=runs[-1].text + plain)
        else:
            runs.append(run)
    return tuple(runs) if any(not run.text.isspace() for run in runs) else ()
