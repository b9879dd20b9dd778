"""The lists at the side, and what their rows lead to."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reader.model.alignment import VerdictKind
from reader.model.case import Anchor, NoteSubject
from reader.ui.chooser import Chooser
from reader.ui.finding_filter import FindingFilter, filter_parts
from reader.ui.main_window import MainWindow
from reader.ui.quotation_model import Column
from reader.ui.theme import Theme
from reader.workspace.note_filter import NoteFilter
from reader.workspace.shell import Panel

Press = Callable[..., None]


FILTERS: tuple[tuple[FindingFilter, list[int]], ...] = (
    (FindingFilter(), [1, 2, 3, 4]),
    (FindingFilter(text="PIER closed"), [1]),
    (FindingFilter(text="number differs"), [2]),
    (FindingFilter(verdicts=frozenset({VerdictKind.VERBATIM, VerdictKind.EDITED})), [1, 3]),
    (FindingFilter(review=""), [1, 3, 4]),
    (FindingFilter(review="misquoted"), [2]),
    (FindingFilter(with_note=True), [2]),
    (FindingFilter(text="nowhere"), []),
)


def test_filters(window: MainWindow, press: Press) -> None:
    press("c", "c", "Alt+4", "i", "so", "Ctrl+Return")
    quotations = window.panels.quotations
    assert window.session.comparison is not None
    ids = [finding.id for finding in window.session.comparison.findings]
    for wanted, numbers in FILTERS:
        quotations.set_filter(wanted)
        assert [ids.index(listed) + 1 for listed in quotations.listed()] == numbers, wanted


def test_columns_show_pages_note_and_review(window: MainWindow, press: Press) -> None:
    press("c", "c", "Alt+4", "i", "so", "Ctrl+Return")
    model = window.panels.quotations.model
    row = [model.index(1, column).data() for column in Column]
    assert row[Column.NUMBER] == "2"
    assert row[Column.VERDICT] == "▲"
    assert str(row[Column.QUOTATION]).startswith("no more than 300")
    assert row[Column.PAGES] == "1 → 1"
    assert row[Column.NOTE] == "✎"
    assert row[Column.REVIEW] == "misquoted"


def test_each_row_has_its_verdict_s_sign_in_its_hue_and_the_chosen_row_its_ground(
    window: MainWindow, press: Press
) -> None:
    press("c", "c")
    table, comparison = window.panels.quotations.table, window.session.comparison
    assert comparison is not None
    for theme in (Theme.light(), Theme.night()):
        window.set_theme(theme)
        picture = table.viewport().grab().toImage()
        left, width = table.columnViewportPosition(Column.VERDICT), table.columnWidth(Column.VERDICT)
        for row, finding in enumerate(comparison.findings):
            top, height = table.rowViewportPosition(row), table.rowHeight(row)
            pixels = {picture.pixelColor(left + x, top + y).name() for x in range(width) for y in range(height - 1)}
            assert theme.verdict(finding.verdict.kind).name() in pixels
            ground = theme.chosen if row == 1 else theme.panel
            assert picture.pixelColor(1, top + 2).name() == ground.name()


def test_a_step_paints_the_two_rows_that_change(window: MainWindow, press: Press, qtbot: QtBot) -> None:
    press("c")
    table = window.panels.quotations.table
    qtbot.wait(1)
    painted: list[QRegion] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
            if isinstance(event, QPaintEvent):
                painted.append(event.region())
            return super().eventFilter(watched, event)

    watch = Watch()
    table.viewport().installEventFilter(watch)
    press("c")
    qtbot.waitUntil(lambda: bool(painted))
    rows = QRect(0, 0, table.viewport().width(), table.rowViewportPosition(1) + table.rowHeight(1))
    assert all((region - QRegion(rows)).isEmpty() for region in painted)


def test_sorting_by_verdict_keeps_the_words_of_the_row(window: MainWindow) -> None:
    quotations = window.panels.quotations
    quotations.table.sortByColumn(Column.VERDICT, Qt.SortOrder.AscendingOrder)
    assert window.session.comparison is not None
    kinds = [window.session.comparison.finding(listed).verdict.kind for listed in quotations.listed()]
    assert kinds == sorted(kinds, key=list(VerdictKind).index)


def test_the_list_is_sorted_by_keyboard(window: MainWindow, press: Press) -> None:
    quotations = window.panels.quotations
    own = quotations.listed()
    orders = []
    for _ in range(2):
        window.run("quotations.sort")
        chooser = next(part for part in window.findChildren(Chooser) if part.isVisible())
        chooser.field.setText("verdict")
        chooser.field.returnPressed.emit()
        orders.append(quotations.listed())
    assert orders[0] == (own[0], own[2], own[1], own[3])  # verbatim, edited, altered, absent
    assert orders[1] == tuple(reversed(orders[0]))
    press("c")
    assert window.session.current.focus.finding == own[0], "the keys go through the reply's own order"


def test_a_narrow_list_keeps_the_words_and_drops_columns(window: MainWindow, press: Press) -> None:
    press("c", "c", "Alt+4", "i", "so", "Ctrl+Return")
    quotations = window.panels.quotations
    table = quotations.table
    shown = {}
    for width in (280, 700):
        quotations.resize(width, 400)
        shown[width] = [column for column in Column if not table.isColumnHidden(column)]
        assert table.columnWidth(Column.QUOTATION) > 10 * table.fontMetrics().averageCharWidth()
    assert shown[700] == list(Column)
    assert set(shown[280]) < set(Column)


def test_verdicts_of_a_filter_add_up_and_go_with_the_review(window: MainWindow, press: Press) -> None:
    press("c", "c", "Alt+4")
    wanted = FindingFilter()
    for title in ("▲  altered", "●  verbatim", "Not reviewed", "▲  altered"):
        parts = [part for group in filter_parts(wanted, window.session.review_labels) for part in group]
        wanted = next(part.switched for part in parts if part.title == title)
    assert wanted == FindingFilter(verdicts=frozenset({VerdictKind.VERBATIM}), review="")


def test_a_filter_that_nothing_passes_can_be_lifted(window: MainWindow) -> None:
    quotations = window.panels.quotations
    quotations.set_filter(FindingFilter(text="nowhere"))
    button = next(part for part in quotations.findChildren(QPushButton) if part.isVisible())
    button.click()
    assert len(quotations.listed()) == 4
    assert not button.isVisible()


def test_opening_a_panel_does_not_move_what_is_read(window: MainWindow, press: Press) -> None:
    places = [frame.pane.place() for frame in window.view.frames]
    for key in ("Ctrl+1", "Ctrl+2", "Ctrl+8", "Ctrl+9"):
        press(key)
        assert window.session.current.finding is None, key
        assert [frame.pane.current_highlight for frame in window.view.frames] == [None, None], key
    assert [frame.pane.place() for frame in window.view.frames] == places


def test_moving_in_the_list_moves_the_panes(window: MainWindow, press: Press) -> None:
    press("c", "Ctrl+1")
    table = window.panels.quotations.table
    assert table.hasFocus()
    press("c")
    assert window.session.comparison is not None
    assert window.session.current.finding is window.session.comparison.findings[1]
    table.selectRow(2)
    assert window.session.current.finding is window.session.comparison.findings[2]


def test_a_panel_is_shown_focused_and_hidden_by_its_key(window: MainWindow, press: Press) -> None:
    press("Ctrl+4")
    assert window.sidebar.current is Panel.NOTES
    assert window.panels.notes.view.hasFocus() or window.panels.notes.isAncestorOf(window.focusWidget())
    press("F7")
    assert window.sidebar.isHidden()


def test_search_goes_through_documents_and_notes(window: MainWindow, press: Press) -> None:
    press("c", "i", "the pier again", "Ctrl+Return", "Ctrl+Shift+F", "pier", "Enter")
    rows = window.panels.search.rows
    assert [(row.title, row.detail) for row in rows if row.heading] == [("letter", "2 places"), ("survey", "2 places")]
    assert [row.heading for row in rows] == [True, False, False, True, False, False, False]
    assert rows[-1].detail == "note"


def test_hits_are_shown_among_whole_words(window: MainWindow, press: Press) -> None:
    press("Ctrl+Shift+F", "forty days", "Enter")
    titles = [row.title for row in window.panels.search.rows if not row.heading]
    assert titles[0].startswith("… was closed for forty days")


def test_a_hit_in_one_document_marks_all_in_both(window: MainWindow, press: Press) -> None:
    press("Ctrl+Shift+F", "pier", "Enter")
    rows = window.panels.search.rows
    window.panels.search.chosen.emit(rows[4].key)
    reply, source = window.view.reply, window.view.source
    assert [len(frame.pane.hits.spans) for frame in (reply, source)] == [2, 2]
    assert source.find_bar.current == 0
    source.pane.setFocus()
    press("n")
    assert source.find_bar.current == 1, "the keys go on from there"
    press("Esc")
    assert [len(frame.pane.hits.spans) for frame in (reply, source)] == [0, 0]


def test_a_search_is_kept_as_evidence(window: MainWindow, press: Press) -> None:
    press("Ctrl+Shift+F", "herring", "Enter")
    window.panels.search.keep()
    assert window.session.notebook is not None
    note = window.session.notebook.notes[0]
    assert note.subject is NoteSubject.SEARCH
    assert note.text == "Searched for “herring”: letter.txt: 0 places; survey.txt: 0 places."


def test_a_note_in_the_list_leads_to_its_place(window: MainWindow, press: Press) -> None:
    press("c", "c", "i", "here", "Ctrl+Return", "[", "[")
    row = window.panels.notes.rows[0]
    window.panels.notes.chosen.emit(row.key)
    assert window.editor.text.toPlainText() == "here"
    assert window.session.comparison is not None
    assert window.session.current.finding is window.session.comparison.findings[1]


NOTE_FILTERS: tuple[tuple[NoteFilter, set[str]], ...] = (
    (NoteFilter(), {"on the pier", "on all", "marked"}),
    (NoteFilter(frozenset({NoteSubject.QUOTATION})), {"on the pier"}),
    (NoteFilter(frozenset({NoteSubject.CASE})), {"on all"}),
    (NoteFilter(tag="numbers"), {"on the pier"}),
    (NoteFilter(coloured=True), {"marked"}),
    (NoteFilter(displaced=True), set()),
)


def test_notes_are_filtered_by_kind_and_tag(window: MainWindow, press: Press) -> None:
    press("c", "i", "on the pier", "Ctrl+Return", "T", "numbers", "Ctrl+Return")
    window.run("note.case")
    press("on all", "Ctrl+Return")
    window.view.reply.pane.setFocus()
    window.view.reply.pane.selector.select_all()
    press("i", "marked", "Ctrl+Return")
    for wanted, texts in NOTE_FILTERS:
        window.panels.notes.set_filter(wanted)
        assert {row.title for row in window.panels.notes.rows} == texts, wanted


def test_notes_whose_words_are_gone_lie_in_a_tray_above_the_others(window: MainWindow, press: Press) -> None:
    press("c", "i", "stands", "Ctrl+Return")
    notebook, reply = window.session.notebook, window.session.comparison
    assert notebook is not None
    assert reply is not None
    gone = Anchor(reply.reply.fingerprint, 40, "words that no document here has ever held", "x" * 40, "y" * 40)
    notebook.commit_note(notebook.new_note(NoteSubject.SELECTION, gone, "left over"), None)
    assert [row.title for row in window.panels.notes.rows] == ["1 note whose words are gone", "left over", "stands"]
    window.panels.notes.set_filter(NoteFilter(displaced=True))
    assert [row.title for row in window.panels.notes.rows][1:] == ["left over"]
