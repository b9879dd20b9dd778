"""The current finding: verdict, word differences, citation, other places, review."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.model.alignment import Passage, PinpointState
from reader.model.comparison import Comparison, Finding
from reader.ui.aligned_text import AlignedText
from reader.ui.card_pairs import CardPairs
from reader.ui.chain_words import chain_words, unresolved_words
from reader.ui.chips import chip
from reader.ui.engine_words import engine_words
from reader.ui.flow_layout import FlowLayout
from reader.ui.ground import fill_with_panel
from reader.ui.inner_quotation_words import inner_quotation_words
from reader.ui.labels import listed, pinpoint_name, pinpoint_sign, place_words, verdict_name, weight_name
from reader.ui.place_row import PlaceRow
from reader.ui.plain_label import plain_label
from reader.ui.review_row import ReviewRow
from reader.ui.text import isolated, translate
from reader.ui.theme import BETWEEN, INSIDE, SIGNS, SPACE, Theme, TypeStep
from reader.ui.tips import set_tip
from reader.workspace.listeners import Change
from reader.workspace.session import Session


def _tint(label: QLabel, hue: QColor) -> None:
    """Write a label in a hue. By its palette: a style sheet of its own takes ten times as long at each step."""
    palette = label.palette()
    if palette.color(QPalette.ColorRole.WindowText) != hue:
        palette.setColor(QPalette.ColorRole.WindowText, hue)
        label.setForegroundRole(QPalette.ColorRole.WindowText)  # on the card's ground it would be another one
        label.setPalette(palette)


class ComparisonCard(QScrollArea):
    """Everything about the current finding on one card."""

    passage_chosen = Signal(int)
    review_chosen = Signal(int)  # index of the label
    citation_followed = Signal(str)
    open_cited = Signal(str)  # a cited document that is not open

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._theme = theme
        self._unfold = False
        self._wide_context = False
        self._step_keys = ("", "")
        self._links: list[QToolButton] = []  # to what is cited
        self._shown: tuple[str | None, int] = (None, 0)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setObjectName("card")
        self.setAccessibleName(translate("Card", "Comparison card"))
        self._sheet = QWidget()
        fill_with_panel(self._sheet)
        self._verdict = plain_label(TypeStep.LARGE, bold=True)
        self._weights = plain_label(bold=True)
        self._reasons = plain_label()
        self._places = plain_label()
        self._pinpoint = plain_label(bold=True)
        self._text = AlignedText(theme)
        self._pairs = CardPairs(session, self._text)
        self._context = chip("")
        self._citations = QWidget()
        self._citation_rows = QVBoxLayout(self._citations)
        self._others = PlaceRow()
        self.reviews = ReviewRow()
        self._empty = plain_label()
        self._always: tuple[QWidget, ...] = (self._verdict, self._reasons, self._places, self._text)
        self._at_times = (self._weights, self._pinpoint, self._context, self._citations, self._others, self.reviews)
        self._lay_out()
        self._text.difference_clicked.connect(session.current.select_difference)
        self._text.unfold_requested.connect(self._unfold_omissions)
        self.reviews.chosen.connect(self.review_chosen)
        self._others.chosen.connect(self.passage_chosen)
        self._context.clicked.connect(self._toggle_context)
        session.listen(self._changed)
        self._show()

    def show_step_keys(self, key: str, problem: str) -> None:
        """Tell which keys lead to a quotation and to a problem; empty ones do not."""
        self._step_keys = (key, problem)
        self._show()

    def sizeHint(self) -> QSize:
        """Return a height that holds two lines of a pair with what belongs to them."""
        return QSize(480, 220)

    @property
    def pair_text(self) -> str:
        """Quotation and source as the card shows them, for a screen reader."""
        return self._text.accessibleDescription()

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self._theme = theme
        self._text.set_theme(theme)
        self._show()

    def _lay_out(self) -> None:
        head = QWidget()
        line = FlowLayout(head, INSIDE + SPACE)
        for part in (self._verdict, self._weights, self._places, self._pinpoint, self._context):
            part.setMinimumHeight(self.fontMetrics().height() + 2 * SPACE)  # words in the middle beside the button
            line.addWidget(part)
        self._reasons.setWordWrap(True)
        self._citation_rows.setContentsMargins(0, 0, 0, 0)
        self._citation_rows.setSpacing(SPACE)
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self._sheet)
        layout.setContentsMargins(BETWEEN, INSIDE + SPACE, BETWEEN, INSIDE)
        layout.setSpacing(INSIDE)
        layout.addWidget(head)
        layout.addWidget(self._reasons)
        layout.addWidget(self._text)
        layout.addWidget(self._citations)
        layout.addWidget(self._others)
        layout.addWidget(self.reviews)
        layout.addWidget(self._empty, 1)
        layout.addStretch()
        self.setWidget(self._sheet)

    def _changed(self, change: Change) -> None:
        if change is Change.FOCUS:
            now = (self._session.current.focus.finding, self._session.current.focus.passage)
            if now != self._shown:
                self._unfold = self._wide_context = False
                self.verticalScrollBar().setValue(0)
            self._show()
        elif change in {Change.COMPARISON, Change.REVIEWS, Change.CASE, Change.DOCUMENTS}:
            self._show()

    def _toggle_context(self) -> None:
        self._wide_context = not self._wide_context
        self._show()

    def _unfold_omissions(self) -> None:
        self._unfold = True
        self._show()

    def _show(self) -> None:
        finding, comparison = self._session.current.finding, self._session.comparison
        self._shown = (self._session.current.focus.finding, self._session.current.focus.passage)
        there = finding is not None and comparison is not None
        for part in self._always:
            part.setVisible(there)
        self._empty.setVisible(not there)
        if finding is None or comparison is None:
            for part in self._at_times:
                part.hide()
            self._empty.setText(self._reason())
            return
        self._show_head(finding, comparison)
        self._show_text(finding, comparison)
        self._show_citations(finding, comparison)
        self._others.show_places(comparison, finding.passages, self._session.current.focus.passage)
        self._show_reviews(finding)
        self._order_tabs()

    def _order_tabs(self) -> None:
        """Let Tab go through the chips as they stand; new ones would come last in the window."""
        before: QWidget = self._context
        for button in (*self._links, *self._others.chips, *self.reviews.chips):
            self.setTabOrder(before, button)
            before = button

    def _reason(self) -> str:
        comparison = self._session.comparison
        if comparison is None:
            return translate("Card", "The quotation and its source are compared here, word by word.")
        if not comparison.findings:
            return translate("Card", "No quotation was found in this reply.")
        key, problem = self._step_keys
        if not key or not problem:
            return translate("Card", "Choose a quotation to compare it here, word by word.")
        if not any(finding.is_problem for finding in comparison.findings):
            return translate("Card", "Press {key} for the first quotation. None of them is a problem.").format(key=key)
        words = translate("Card", "Press {key} for the first quotation, {problem} for the first problem.")
        return words.format(key=key, problem=problem)

    def _show_head(self, finding: Finding, comparison: Comparison) -> None:
        kind = finding.verdict.kind
        colour = self._theme.verdict(kind)
        self._verdict.setText(f"{SIGNS[kind]} {verdict_name(kind)}")
        _tint(self._verdict, colour)
        self._weights.setVisible(bool(finding.verdict.weights))
        self._weights.setText("! " + ", ".join(map(weight_name, finding.verdict.weights)))
        _tint(self._weights, self._theme.warning)
        self._reasons.setText(listed(map(engine_words, finding.verdict.reasons)))
        _tint(self._reasons, self._theme.muted)
        passage = self._session.current.passage
        here = place_words(comparison.reply, finding.quotation.span)
        if passage is None:
            self._places.setText(here)
            self._pinpoint.hide()
            return
        source = comparison.source(passage.source).document
        there = place_words(source, passage.span)
        near = "" if finding.passages else translate("Card", "nearest: ")
        self._places.setText(f"{here} → {near}{there}")
        self._show_pinpoint(passage)

    def _show_pinpoint(self, passage: Passage) -> None:
        check = passage.pinpoint
        self._pinpoint.setVisible(check.state is not PinpointState.NONE)
        words = engine_words(check.detail) or pinpoint_name(check.state)
        plain = check.state is PinpointState.AGREES
        self._pinpoint.setText(pinpoint_sign(check.state) if plain else f"{pinpoint_sign(check.state)} {words}")
        set_tip(self._pinpoint, words)
        colour = self._theme.warning if check.state is PinpointState.DIFFERS else self._theme.verbatim
        _tint(self._pinpoint, colour)

    def _show_text(self, finding: Finding, comparison: Comparison) -> None:
        passage, hue = self._session.current.passage, self._theme.verdict(finding.verdict.kind)
        pair = self._pairs.pair(comparison, finding, passage, wide=self._wide_context, unfold=self._unfold)
        self._text.show_pair(pair, hue, current=self._session.current.focus.difference)
        self._context.setVisible(passage is not None)
        more, less = translate("Card", "More of the source"), translate("Card", "Less of the source")
        self._context.setText(less if self._wide_context else more)

    def _show_citations(self, finding: Finding, comparison: Comparison) -> None:
        _clear(self._citation_rows)
        self._links = []
        for citation_id in finding.citations:
            citation, resolution = comparison.citation(citation_id)
            row = QWidget()
            line = FlowLayout(row, SPACE)
            link = chip(f"↪ {isolated(chain_words(comparison, citation, resolution))}")
            set_tip(link, " ".join(citation.span.of(comparison.reply.text).split()))
            link.clicked.connect(lambda _=False, wanted=citation_id: self.citation_followed.emit(wanted))
            line.addWidget(link)
            self._links.append(link)
            for document in dict.fromkeys(target.document for target in resolution.targets if target.source is None):
                opener = chip(translate("Card", "Open {document}…").format(document=document))
                opener.clicked.connect(lambda _=False, wanted=document: self.open_cited.emit(wanted))
                line.addWidget(opener)
                self._links.append(opener)
            for warning in (*map(engine_words, resolution.warnings), *unresolved_words(resolution)):
                label = plain_label()
                label.setText(f"! {warning}")
                _tint(label, self._theme.warning)
                line.addWidget(label)
            self._citation_rows.addWidget(row)
        chain = inner_quotation_words(comparison, self._session.current.passage)
        if chain:
            label = plain_label()
            label.setWordWrap(True)
            label.setText(chain)
            self._citation_rows.addWidget(label)
        self._citations.setVisible(bool(finding.citations) or bool(chain))

    def _show_reviews(self, finding: Finding) -> None:
        self.reviews.setVisible(self._session.notebook is not None)
        review = self._session.review_of(finding)
        self.reviews.show_review(self._session.review_labels, review.label if review is not None else None)


def _clear(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
