"""A note in Markdown: what it says is the same, and nothing comes alive that must not."""

import pytest

from reader.export.note_blocks import NoteBlock, NoteRun, note_blocks
from reader.export.note_markdown import note_text, with_tags


@pytest.mark.parametrize(
    ("note", "written"),
    [
        ("keep *emphasis*, **weight** and `code`", "keep *emphasis*, **weight** and `code`"),
        ("_a_ __b__", "*a* **b**"),
        ("***both*** and **a *b* c**", "***both*** and **a *b* c**"),
        ("one\ntwo\n\nthree", "one  \ntwo\n\nthree"),
        ("before\n- one\n- two\n\nafter", "before\n\n- one\n- two\n\nafter"),
        ("3. a\n   - b\n   - c\n4. d", "3. a\n   - b\n   - c\n4. d"),
        ("```\ncode <b> [x](u)\n```", "```\ncode <b> [x](u)\n```"),
        ("`[x](u) <b>`", "`[x](u) <b>`"),
        ("`` a ` b ``", "``a ` b``"),
        ("![x](http://a.invalid)", "!\\[x\\](http\\://a.invalid)"),
        ("<script> &lt;", "\\<script\\> \\&lt;"),
        ("# heading", "\\# heading"),
        ("underlined\n===", "underlined  \n\\=\\=\\="),
        ("- [ ] task", "- \\[ \\] task"),
        ("> [!warning] callout", "\\> \\[!warning\\] callout"),
        ("[[page]] %%hidden%% ^name", "\\[\\[page\\]\\] \\%\\%hidden\\%\\% \\^name"),
        ("a #tag, no # and no C#", "a #tag, no \\# and no C\\#"),
        ("2 * 3 * 4", "2 \\* 3 \\* 4"),
        ("", ""),
    ],
)
def test_emphasis_lists_code_and_tags_are_alive_and_nothing_else(note: str, written: str) -> None:
    assert note_text(note) == written


def merged(blocks: tuple[NoteBlock, ...]) -> list[tuple[object, ...]]:
    """Return blocks with neighbouring runs of one appearance put together."""
    found: list[tuple[object, ...]] = []
    for block in blocks:
        runs: list[NoteRun] = []
        for run in block.runs:
            if runs and (runs[-1].bold, runs[-1].italic, runs[-1].code) == (run.bold, run.italic, run.code):
                runs[-1] = NoteRun(runs[-1].text + run.text, run.bold, run.italic, run.code)
            else:
                runs.append(run)
        found.append((block.bullet, block.level, block.code, tuple(runs)))
    return found


@pytest.mark.parametrize(
    "note",
    [
        "a *b **c** d* e",
        "**a *b***, ***c** d*",
        "- one\n\n  more of one\n- two\n  1. deep\n     - deeper\n  2. deep",
        "1. a\n\n   ```\n   x\n   ```\n2. b",
        "````\n``` in a fence\n````",
        "`` ` `` and ` a `",
        "\\* \\_ \\\\ \\` <b> & # > | ~ = - + 1.",
        "1) no list\n+ 1\n- 2",
        "*not closed **nor this",
    ],
)
def test_read_again_it_is_the_same_note(note: str) -> None:
    assert merged(note_blocks(note_text(note))) == merged(note_blocks(note))


def test_a_long_note_shows_as_it_was_typed() -> None:
    assert note_text("*" + "a" * 30_000) == "\\*" + "a" * 30_000


def test_tags_that_are_none_stay_escaped() -> None:
    assert with_tags("A · \\#numbers \\#\\=tag") == "A · #numbers \\#\\=tag"
