"""Plain text: paragraphs by blank lines, notes at the end, places on fixed pages."""

from collections.abc import Callable

from reader.model.document import BlockKind, Document, Layout

Read = Callable[[str], Document]


def test_wrapped_lines_join_and_blank_lines_part(read_text: Read) -> None:
    document = read_text("THE GATE\n\nIt was shut\nat dusk.\n\n  It was opened\n  at dawn.\n")
    assert document.text == "THE GATE\n\nIt was shut at dusk.\n\nIt was opened at dawn."
    assert next(block.kind for block in document.blocks) is BlockKind.HEADING
    assert document.layout is Layout.FIXED
    assert document.page_name(0) is None


def test_each_line_of_an_unwrapped_file_is_a_paragraph(read_text: Read) -> None:
    long = "word " * 60
    document = read_text(f"{long}\nShort.\n{long}\n")
    assert len(document.blocks) == 3


def test_notes_at_the_end_are_tied_to_their_markers(read_text: Read) -> None:
    document = read_text("The gate was shut.¹ It was opened again.²\n\n¹ Register, leaf 4.\n\n² The same,\nleaf 9.\n")
    assert document.body.of(document.text) == "The gate was shut. It was opened again."
    assert [(note.label, note.span.of(document.text)) for note in document.footnotes] == [
        ("1", "Register, leaf 4."),
        ("2", "The same, leaf 9."),
    ]
    assert [document.text[: note.marker] for note in document.footnotes] == [
        "The gate was shut.",
        "The gate was shut. It was opened again.",
    ]


def test_notes_in_brackets_are_tied_too(read_text: Read) -> None:
    document = read_text("The gate was shut.[1] It was [sic] opened [2] again.\n\n[1] Leaf 4.\n\n[2] Leaf 9.\n")
    assert document.body.of(document.text) == "The gate was shut. It was [sic] opened again."
    assert [(note.label, note.span.of(document.text)) for note in document.footnotes] == [
        ("1", "Leaf 4."),
        ("2", "Leaf 9."),
    ]
    assert [(document.text[: note.marker] if note.marker else "").split()[-1] for note in document.footnotes] == [
        "shut.",
        "opened",
    ]


def test_evenly_indented_prose_is_a_block_quotation(read_text: Read) -> None:
    quoted = "    No master shall wait before the gate for longer\n    than a tide, whatever the hour."
    verse = "    The gate is shut,\n    the tide is out."
    document = read_text(f"The rule says:\n\n{quoted}\n\nIt was not kept.\n\n{verse}\n")
    assert [block.kind for block in document.blocks] == [
        BlockKind.PARAGRAPH,
        BlockKind.QUOTE,
        BlockKind.PARAGRAPH,
        BlockKind.PARAGRAPH,
    ]


def test_a_long_address_is_one_word_on_several_lines(read_text: Read) -> None:
    address = "https://example.org/" + "path/" * 40
    document = read_text(f"See {address} there.")
    assert document.text == f"See {address} there."
    start = document.text.index(address)
    assert len([1 for offset in document.words.starts if start <= offset < start + len(address)]) > 1


def test_every_word_has_its_place(read_text: Read) -> None:
    document = read_text("One two three.\n\n" * 100)
    assert len(document.pages) > 1
    assert len(document.words) == len(document.text.split())
    for index in (0, 40, len(document.words) - 1):
        start, end = document.words.starts[index], document.words.ends[index]
        assert document.text[start:end] in {"One", "two", "three."}
    assert [page.body.start for page in document.pages] == sorted(page.body.start for page in document.pages)
