"""Plain text: paragraphs by blank lines, notes at the end, places on fixed pages."""

from collections.abc import Callable

import pytest

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


def test_notes_need_no_blank_line_between_them(read_text: Read) -> None:
    document = read_text("The gate was shut.[1] It was opened.[2]\n\n[1] Leaf 4, of\n[1931] or so.\n[2] Leaf 9.\n")
    assert [(note.label, note.span.of(document.text)) for note in document.footnotes] == [
        ("1", "Leaf 4, of [1931] or so."),
        ("2", "Leaf 9."),
    ]
    assert [document.text[: note.marker] for note in document.footnotes] == [
        "The gate was shut.",
        "The gate was shut. It was opened.",
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


SAID = "The keeper was asked about it by the harbour board, and said that he had never\nbeen told of a rule."
PROSE = ("No master shall wait before the gate for longer", "than a tide, whatever the hour.")


def set_in(*rows: str, columns: int = 4) -> str:
    return "\n".join(" " * columns + row for row in rows)


@pytest.mark.parametrize(
    ("block", "quoted"),
    [
        (set_in(*PROSE), True),
        (set_in(*PROSE, columns=12), True),
        (set_in(PROSE[0], f"  {PROSE[1]}"), True),
        ("\t" + "\n\t".join(PROSE), True),
        (set_in(f"{PROSE[0]} than a tide lasts."), True),
        (set_in("The gate is shut,", "  the tide is out,", "the boats are gone."), True),
        (set_in("The gate is shut, the tide is out,", "the boats are gone.", "           --OLD SONG"), True),
        (f"> {PROSE[0]}\n> {PROSE[1]}", True),
        (f">{PROSE[0]}\n>{PROSE[1]}", True),
        (f"    {PROSE[0]}\n{PROSE[1]}", False),  # the indent of a first line
        (set_in(*PROSE, columns=2), False),
        (
            set_in("On the closing of the lower gate at night,", "     and what the keeper wrote of it", columns=9),
            False,
        ),
        (set_in("A Short Account of the Lower Gate,", "Its Keepers and Their Book."), False),
        (set_in("Tolls       40     312", "Fines       11      98", "Repairs    102     871"), False),
        (set_in("- the gate, which was shut;", "- the book, which was empty;", "- the toll, never paid."), False),
        (set_in("I am, Sir, with great respect and esteem, yours,", "THE KEEPER"), False),
        (set_in("Your obedient servant,", "the keeper of the gate.", columns=40), False),
        (set_in("The Harbour Board,", "12 Quay Street,", "Lower Gate."), False),
    ],
)
def test_what_is_set_in_is_a_block_quotation(read_text: Read, block: str, quoted: bool) -> None:
    document = read_text(f"{SAID}\n\n{block}\n\n{SAID}\n\n{SAID}\n")
    kinds = [block.kind for block in document.blocks]
    assert kinds == [
        BlockKind.PARAGRAPH,
        BlockKind.QUOTE if quoted else BlockKind.PARAGRAPH,
        BlockKind.PARAGRAPH,
        BlockKind.PARAGRAPH,
    ]
    assert ">" not in document.text


def test_a_text_that_is_set_in_as_a_whole_has_no_block_quotation(read_text: Read) -> None:
    document = read_text("THE GATE\n\n" + "\n\n".join([set_in(*PROSE)] * 8))
    assert BlockKind.QUOTE not in {block.kind for block in document.blocks}


def test_single_lines_of_a_text_with_indented_first_lines_are_no_quotations(read_text: Read) -> None:
    paragraphs = [f"    {SAID}", set_in(f"{PROSE[0]} than a tide lasts.")] * 4
    assert BlockKind.QUOTE not in {block.kind for block in read_text("\n\n".join(paragraphs)).blocks}


def test_signs_of_quotation_part_paragraphs_but_a_stray_one_stays(read_text: Read) -> None:
    document = read_text(f"{SAID}\n> {PROSE[0]}\n>\n> > {PROSE[0]}\n> {PROSE[1]}\n{SAID}\n\nIt holds if n is\n> 2.\n")
    joined = SAID.replace("\n", " ")
    assert [block.span.of(document.text) for block in document.blocks] == [
        joined,
        PROSE[0],
        " ".join(PROSE),
        joined,
        "It holds if n is > 2.",
    ]


LONG = "The gate was shut, and the keeper said nothing. " * 5


@pytest.mark.parametrize(
    ("rows", "paragraphs"),
    [
        (["It was shut by the keeper, who said that the re-", "gister was lost."], 1),
        (["It was shut by the keeper, who as usual said", "nothing about it."], 1),
        (["It was shut by the keeper, who said nothing.", "nobody asked him."], 2),
        (["It was shut by the keeper, who as usual said", "Nothing About It"], 2),
        (["It was shut by the keeper, and for two reasons", "a) the tide", "b) the toll"], 3),
        (["Tolls", "fines"], 2),
        (
            [
                "It was shut by the keeper, who wrote nothing.",
                "The board of the harbour was not told. It had",
                "been away.",
            ],
            1,
        ),
    ],
)
def test_wrapped_lines_among_long_ones_join(read_text: Read, rows: list[str], paragraphs: int) -> None:
    document = read_text("\n\n".join([LONG, "\n".join(rows), LONG, LONG]))
    assert len(document.blocks) == paragraphs + 3


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
