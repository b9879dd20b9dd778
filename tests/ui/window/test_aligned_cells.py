"""Which word of the quotation stands above which word of the source."""

from dataclasses import replace

from reader.export.dossier import Dossier
from reader.model.alignment import Difference, Operation, Passage
from reader.model.document import Document, WordBoxes
from reader.model.span import Span
from reader.ui.aligned_cells import Cell, CellKind, aligned_cells, quoted_cells


def document(text: str) -> Document:
    return Document("f" * 64, "d.txt", "D", text, Span(0, len(text)), WordBoxes(), ())


def difference(reply: Document, source: Document, mine: str, theirs: str, *, marked: bool = False) -> Difference:
    q = reply.text.index(mine) if mine else 0
    s = source.text.index(theirs) if theirs else 0
    operation = Operation.REPLACE if mine and theirs else Operation.INSERT if mine else Operation.DELETE
    return Difference(operation, Span(q, q + len(mine)), Span(s, s + len(theirs)), mine, theirs, marked=marked)


def cells_of(reply: str, source: str, *pairs: tuple[str, str], marked: bool = False) -> list[tuple[str, str]]:
    here, there = document(reply), document(source)
    found = tuple(difference(here, there, *pair, marked=marked) for pair in pairs)
    passage = Passage("S1", Span(0, len(source)), 1.0, found)
    return [(c.quoted, c.source) for c in aligned_cells(here, Span(0, len(reply)), there, passage)]


def test_same_words_stand_above_each_other() -> None:
    assert cells_of("the lamp burned", "The lamp  burned") == [("the", "The"), ("lamp", "lamp"), ("burned", "burned")]


def test_a_changed_word_stands_above_what_it_replaces() -> None:
    assert cells_of("lit on 40 nights", "lit on 400 nights", ("40", "400")) == [
        ("lit", "lit"), ("on", "on"), ("40", "400"), ("nights", "nights"),
    ]  # fmt: skip


def test_longer_replacements_run_on_below_nothing() -> None:
    assert cells_of("a b c", "a x y z c", ("b", "x y z")) == [("a", "a"), ("b", "x"), ("", "y"), ("", "z"), ("c", "c")]


def test_weight_and_kind_follow_the_difference(dossier: Dossier) -> None:
    finding, source = dossier.findings[0], dossier.comparison.sources[0].document
    passage = finding.passages[0]
    cells = aligned_cells(dossier.comparison.reply, finding.quotation.span, source, passage)
    changed = [cell for cell in cells if cell.difference is not None]
    assert changed == [Cell("40", "400", CellKind.CHANGED, 0, weighty=True)]
    shown = replace(passage, differences=(replace(passage.differences[0], marked=True),))
    cells = aligned_cells(dossier.comparison.reply, finding.quotation.span, source, shown)
    assert [cell.kind for cell in cells if cell.difference is not None] == [CellKind.MARKED]


def test_punctuation_stays_close_to_its_word() -> None:
    here, there = document("was 40, so"), document("was 400, so")
    passage = Passage("S1", Span(0, 11), 1.0, (difference(here, there, "40", "400"),))
    cells = aligned_cells(here, Span(0, 10), there, passage)
    assert [(cell.quoted, cell.glued) for cell in cells] == [("was", False), ("40", False), (",", True), ("so", False)]


def test_a_long_omission_is_folded_and_unfolds() -> None:
    left_out = " ".join(f"w{number}" for number in range(40))
    here, there = document("a … b"), document(f"a {left_out} b")
    passage = Passage("S1", Span(0, len(there.text)), 1.0, (difference(here, there, "…", left_out, marked=True),))
    folded = aligned_cells(here, Span(0, 5), there, passage)
    assert [cell.source for cell in folded if cell.kind is CellKind.FOLDED] == ["30"]
    whole = aligned_cells(here, Span(0, 5), there, passage, unfold=True)
    assert [cell.source for cell in whole] == ["a", *left_out.split(), "b"]


def test_context_is_whole_words_of_the_source_only() -> None:
    here, there = document("lamp"), document("In the tower the lamp stood alone.")
    passage = Passage("S1", Span(17, 21), 1.0)
    cells = aligned_cells(here, Span(0, 4), there, passage, context=9)
    assert [(cell.quoted, cell.source) for cell in cells] == [("", "the"), ("lamp", "lamp"), ("", "stood")]


def test_the_full_stop_behind_a_passage_stands_close_to_it() -> None:
    here, there = document("the lamp"), document("He saw the lamp. It stood alone.")
    cells = aligned_cells(here, Span(0, 8), there, Passage("S1", Span(7, 15), 1.0), context=9)
    assert [(cell.source, cell.glued) for cell in cells[-3:]] == [("lamp", False), (".", True), ("It", False)]


def test_a_quotation_without_a_passage_stands_alone() -> None:
    assert [cell.quoted for cell in quoted_cells(document("so it is said"), Span(3, 13))] == ["it", "is", "said"]
