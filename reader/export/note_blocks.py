"""A note's Markdown as paragraphs and list items with emphasis, for exports that have their own."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

import mistune

_BLOCKS = ("fenced_code", "list", "blank_line")
_INLINE = ("escape", "codespan", "emphasis", "linebreak", "softbreak")
"""What comes alive. Links, pictures, HTML, entities and headings show as they were typed: a note may come from somebody
else's file, and a heading would break the export's own order."""

_LONGEST = 20_000  # characters; the time that unclosed emphasis takes grows with the square


@dataclass(frozen=True, slots=True)
class NoteRun:
    """Words of a note in one appearance; line ends are the writer's own."""

    text: str
    bold: bool = False
    italic: bool = False
    code: bool = False


@dataclass(frozen=True, slots=True)
class NoteBlock:
    """A paragraph of a note, an item of a list in it, or code.

    `bullet` is the item's sign ("•", "2."), `level` how deep its list lies, from 1; 0 is a paragraph.
    """

    runs: tuple[NoteRun, ...]
    bullet: str = ""
    level: int = 0
    code: bool = False


def note_blocks(text: str) -> tuple[NoteBlock, ...]:
    """Return the blocks of a note in their order, none of an empty one; a very long note stays as it was typed."""
    if not text.strip():
        return ()
    if len(text) > _LONGEST:
        return (NoteBlock((NoteRun(text),)),)
    parser = mistune.create_markdown(renderer=None)
    parser.block.rules = parser.block.list_rules = list(_BLOCKS)
    parser.inline.rules = list(_INLINE)
    tokens = parser(text)
    if isinstance(tokens, str):
        raise TypeError("mistune renders although it was given no renderer")
    return tuple(_blocks(tokens, 0, ""))


def _blocks(tokens: Iterable[Mapping[str, Any]], level: int, bullet: str) -> Iterator[NoteBlock]:
    """Yield blocks; the sign of an item stands before its first one."""
    for token in tokens:
        kind = token["type"]
        if kind == "list":
            number = token["attrs"].get("start", 1)
            for offset, item in enumerate(token["children"]):
                sign = f"{number + offset}." if token["attrs"]["ordered"] else "•"
                yield from _blocks(item["children"], level + 1, sign)
        elif kind == "block_code":
            yield NoteBlock((NoteRun(token["raw"].rstrip("\n"), code=True),), bullet, level, code=True)
        elif "children" in token:
            yield NoteBlock(tuple(_runs(token["children"], NoteRun(""))), bullet, level)
        else:
            continue
        bullet = ""


def _runs(tokens: Iterable[Mapping[str, Any]], around: NoteRun) -> Iterator[NoteRun]:
    for token in tokens:
        kind = token["type"]
        if kind in {"softbreak", "linebreak"}:
            yield replace(around, text="\n")
        elif kind == "codespan":
            yield replace(around, text=token["raw"], code=True)
        elif kind in {"strong", "emphasis"}:
            bold, italic = around.bold or kind == "strong", around.italic or kind == "emphasis"
            yield from _runs(token["children"], replace(around, bold=bold, italic=italic))
        else:
            yield replace(around, text=token["raw"])
