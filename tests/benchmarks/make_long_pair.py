"""A made-up source of 1,500 pages and a reply of 60 pages with 300 quotations, for measuring."""

import random
from collections.abc import Iterator
from pathlib import Path

import pymupdf

SOURCE_PAGES, REPLY_PAGES, QUOTATIONS = 1500, 60, 300
LINES, WORDS_A_LINE = 44, 11
WIDTH, HEIGHT, MARGIN, FONT_SIZE, LEADING = 595, 842, 72, 10.5, 15
ONSETS = ["b", "br", "c", "d", "f", "g", "gr", "h", "l", "m", "n", "p", "r", "s", "st", "t", "tr", "v"]
CORES = ["a", "e", "i", "o", "u", "ai", "ea", "ou"]
ENDS = ["", "n", "r", "st", "l", "nd", "m", "ck"]
SMALL = ("the", "of", "and", "to", "in", "a", "that", "was", "by", "with", "for", "on", "at", "which", "is", "not")


def make_long_pair(folder: Path) -> tuple[Path, Path]:
    """Write reply.pdf and source.pdf, the same ones each time, and return their paths."""
    chance = random.Random(1848)  # noqa: S311 (nothing is kept secret)
    words = _vocabulary(chance, 6000)
    source = [[_line(chance, words) for _ in range(LINES)] for _ in range(SOURCE_PAGES)]
    reply = [[_line(chance, words) for _ in range(LINES)] for _ in range(REPLY_PAGES)]
    a_page = QUOTATIONS // REPLY_PAGES
    for number in range(QUOTATIONS):
        page, line = chance.randrange(SOURCE_PAGES), chance.randrange(LINES - 1)
        quoted = source[page][line].split()[2:]
        if number % 7 == 3:
            quoted[3] = chance.choice(words)
        there = number % a_page * (LINES // a_page) + 2
        reply[number // a_page][there] = 'They say "' + " ".join(quoted) + '" there.'
    return _print(folder / "reply.pdf", reply), _print(folder / "source.pdf", source)


def _vocabulary(chance: random.Random, size: int) -> list[str]:
    words: set[str] = set()
    while len(words) < size:
        syllables = chance.randint(1, 3)
        words.add("".join(chance.choice(ONSETS) + chance.choice(CORES) for _ in range(syllables)) + chance.choice(ENDS))
    return sorted(words)


def _line(chance: random.Random, words: list[str]) -> str:
    return " ".join(_words(chance, words)).capitalize()


def _words(chance: random.Random, words: list[str]) -> Iterator[str]:
    for number in range(WORDS_A_LINE):
        yield chance.choice(SMALL) if number % 2 else chance.choice(words)


def _print(path: Path, pages: list[list[str]]) -> Path:
    document = pymupdf.open()
    for number, lines in enumerate(pages, start=1):
        page = document.new_page(width=WIDTH, height=HEIGHT)
        for row, line in enumerate(lines):
            page.insert_text((MARGIN, MARGIN + row * LEADING), line + ".", fontsize=FONT_SIZE)
        page.insert_text((WIDTH / 2, HEIGHT - MARGIN / 2), str(number), fontsize=FONT_SIZE)
    document.save(path, deflate=True)
    document.close()
    return path
