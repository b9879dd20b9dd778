"""A note as Markdown in which its own emphasis, lists and code are alive and nothing else, as in the other exports."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from reader.export.escape_markdown import quoted
from reader.export.note_blocks import NoteBlock, NoteRun, note_blocks

_MARKS = {"bold": "**", "italic": "*"}
_TAG = re.compile(r"(?<!\S)\\#(?=\w)")
_TICKS = re.compile("`+")
_BREAK = "  \n"  # a line end that GitHub shows as one, and Obsidian too


def note_text(text: str) -> str:
    """Return a note for a place of its own, such as a block quotation.

    Links, pictures, HTML, entities and headings show as they were typed: a note may come from somebody else's file, and
    a heading would break the export's own order.
    """
    blocks = note_blocks(text)
    written, indents = "", [0]
    for number, block in enumerate(blocks):
        if number:
            written += "\n" if block.bullet and blocks[number - 1].level else "\n\n"
        written += _block(block, indents)
    return written


def with_tags(escaped: str) -> str:
    """Return escaped words with the #tags in them alive: the analyst's own, which Obsidian lists."""
    return _TAG.sub("#", escaped)


def _block(block: NoteBlock, indents: list[int]) -> str:
    """Return a block with its bullet; `indents` says for each level of lists where the words of its items begin."""
    mark = {"": "", "•": "- "}.get(block.bullet, f"{block.bullet} ")
    if mark:
        del indents[block.level :]
        indents.append(indents[-1] + len(mark))
    indent = indents[min(block.level, len(indents) - 1)]
    first = " " * (indent - len(mark)) + mark
    return first + _content(block).replace("\n", "\n" + " " * indent)


def _content(block: NoteBlock) -> str:
    if not block.code:
        return "".join(_inline(block.runs))
    code = _printed("".join(run.text for run in block.runs))
    fence = _fence(code, shortest=3)
    return f"{fence}\n{code}\n{fence}"


def _inline(runs: Sequence[NoteRun]) -> Iterator[str]:
    """Yield the runs with marks where their appearance changes, properly nested."""
    opened: list[str] = []
    for number, run in enumerate(runs):
        wanted = _appearance(run)
        while set(opened) - wanted:
            yield _MARKS[opened.pop()]
        for kind in sorted(wanted - set(opened), key=lambda kind: -_lasting(kind, runs[number:])):
            opened.append(kind)
            yield _MARKS[kind]
        yield _code(run.text) if run.code else _words(run.text)
    while opened:
        yield _MARKS[opened.pop()]


def _appearance(run: NoteRun) -> set[str]:
    return {kind for kind, on in (("bold", run.bold), ("italic", run.italic)) if on}


def _lasting(kind: str, runs: Sequence[NoteRun]) -> int:
    """Return through how many runs an appearance goes on: what ends last is opened first."""
    return len(list(next(group for _, group in groupby(runs, key=lambda run: kind in _appearance(run)))))


def _words(text: str) -> str:
    return _BREAK.join(
        with_tags(line.strip(" ") if part else line) for part, line in enumerate(quoted(text).split("\n"))
    )


def _code(text: str) -> str:
    """Return words between backticks that show exactly."""
    code = _printed(text).replace("\n", " ")
    fence = _fence(code, shortest=1)
    pad = " " if code[:1] in {"`", " "} or code[-1:] in {"`", " "} else ""
    return f"{fence}{pad}{code}{pad}{fence}"


def _fence(code: str, shortest: int) -> str:
    longest = max((len(ticks) for ticks in _TICKS.findall(code)), default=0)
    return "`" * max(shortest, longest + 1)


def _printed(code: str) -> str:
    return code.replace("\0", "\ufffd")
