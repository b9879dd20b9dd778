"""What the reply does with each paragraph of its sources: quotes it, cites it, or never answers it."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication

from reader.model.comparison import Comparison, CoverageState
from reader.model.span import Span
from reader.ui.compared_list import ComparedList
from reader.ui.labels import place_words
from reader.ui.row_list import Row
from reader.ui.text import translate
from reader.ui.theme import Theme
from reader.workspace.covered import CoveredParagraph, CoveredSource, covered_sources
from reader.workspace.session import Session

SIGNS = {CoverageState.QUOTED: "■", CoverageState.CITED: "◧", CoverageState.UNANSWERED: "□"}
_ROLES = {CoverageState.QUOTED: "verbatim", CoverageState.CITED: "edited", CoverageState.UNANSWERED: "muted"}
STATES = tuple(reversed(CoverageState))  # what was never answered is looked for first
_LONGEST = 200  # characters of a paragraph in its row


class CoveragePanel(ComparedList):
    """A heading a source with its counts, and below it a row a paragraph."""

    place_chosen = Signal(str, object)  # source id, Span
    said = Signal(str)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme, translate("Coverage", "Coverage"), translate("Coverage", "Filter paragraphs…"))
        self._sources: tuple[CoveredSource, ...] = ()
        self._places: dict[str, tuple[str, Span]] = {}
        self.offer_kinds(
            STATES,
            [_state_title(state) for state in (None, *STATES)],
            translate("Coverage", "Filter by what the reply does with the paragraph"),
        )
        copy = self.add_button(translate("Coverage", "Copy"), translate("Coverage", "Copy what is listed as text"))
        copy.clicked.connect(self.copy)
        self.view.setUniformItemSizes(True)  # all rows have two lines, and there may be thousands
        self.chosen.connect(self._go)
        self.refresh()

    def copy(self) -> None:
        """Copy what is listed, with the whole words of each paragraph."""
        comparison = self._session.comparison
        if comparison is None or not self.rows:
            return
        lines: list[str] = []
        for row in self.rows:
            if row.heading:
                lines += ["", f"{row.title}: {row.detail}"]
            else:
                source, span = self._places[row.key]
                words = " ".join(span.of(comparison.source(source).document.text).split())
                lines.append(f"{row.sign} {row.detail}: {words}")
        QGuiApplication.clipboard().setText("\n".join(lines).strip())
        self.said.emit(translate("Coverage", "The list is copied."))

    def list_comparison(self, comparison: Comparison | None, *, is_new: bool) -> None:
        """Show each source's paragraphs; see `ComparedList`."""
        if comparison is None:
            self._sources = ()
            self.show_rows((), translate("Coverage", "What the reply answers is listed here once it is compared."))
            return
        if is_new:
            self._sources = covered_sources(comparison)
        self._places = {}
        rows = [row for covered in self._sources for row in self._rows(covered)]
        nothing = (
            translate("Coverage", "No paragraph passes the filter.")
            if self._sources
            else translate("Coverage", "There is no source with text.")
        )
        self.show_rows(rows, nothing)

    def _rows(self, covered: CoveredSource) -> Iterator[Row]:
        """Yield a source's heading and those of its paragraphs that pass the filter; nothing if there are none."""
        words = self.typed_words()
        shown = [
            paragraph
            for paragraph in covered.paragraphs
            if self.passes(paragraph.coverage.state) and _has(covered, paragraph, words)
        ]
        if not shown:
            return
        source = covered.source
        self._places[source.id] = (source.id, covered.paragraphs[0].coverage.span)
        yield Row(source.id, source.document.title, _counts(covered), heading=True)
        for paragraph in shown:
            span, state = paragraph.coverage.span, paragraph.coverage.state
            key = f"{source.id} {span.start}"
            self._places[key] = (source.id, span)
            text = source.document.text[span.start : min(span.end, span.start + _LONGEST)]
            detail = f"{place_words(source.document, span)} · {_state_words(paragraph)}"
            yield Row(key, text, detail, SIGNS[state], _ROLES[state])

    def _go(self, key: str) -> None:
        self.place_chosen.emit(*self._places[key])


def _has(covered: CoveredSource, paragraph: CoveredParagraph, words: list[str]) -> bool:
    if not words:
        return True
    text = paragraph.coverage.span.of(covered.source.document.text).casefold()
    return all(word in text for word in words)


def _counts(covered: CoveredSource) -> str:
    """Return a source's counts: "12 quoted · 3 cited · 30 never answered"."""
    counts = covered.counts
    return " · ".join(
        (
            translate("Coverage", "%n quoted", None, counts[CoverageState.QUOTED]),
            translate("Coverage", "%n cited", None, counts[CoverageState.CITED]),
            translate("Coverage", "%n never answered", None, counts[CoverageState.UNANSWERED]),
        )
    )


def _state_words(paragraph: CoveredParagraph) -> str:
    """Return what the reply does with a paragraph, with the quotations that are taken from it."""
    state, numbers = paragraph.coverage.state, ", ".join(f"#{number}" for number in paragraph.quotations)
    if state is CoverageState.QUOTED and numbers:
        return translate("Coverage", "quoted: {numbers}").format(numbers=numbers)
    return {
        CoverageState.QUOTED: translate("Coverage", "quoted"),
        CoverageState.CITED: translate("Coverage", "cited"),
        CoverageState.UNANSWERED: translate("Coverage", "never answered"),
    }[state]


def _state_title(state: CoverageState | None) -> str:
    """Return a choice of the filter."""
    if state is None:
        return translate("Coverage", "All")
    return {
        CoverageState.QUOTED: translate("Coverage", "Quoted"),
        CoverageState.CITED: translate("Coverage", "Cited only"),
        CoverageState.UNANSWERED: translate("Coverage", "Never answered"),
    }[state]
