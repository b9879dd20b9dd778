"""All citations with what they lead to."""

from PySide6.QtCore import Signal

from reader.model.alignment import PinpointCheck, PinpointState
from reader.model.citation import Citation, Resolution
from reader.model.comparison import Comparison
from reader.ui.chain_words import chain_words
from reader.ui.engine_words import engine_words
from reader.ui.labels import pinpoint_sign
from reader.ui.row_list import Row, RowList
from reader.ui.text import translate
from reader.ui.theme import Theme
from reader.workspace.listeners import Change
from reader.workspace.session import Session

_NOT_RIGHT = (PinpointState.DIFFERS, PinpointState.SHIFTED)


class CitationList(RowList):
    """One row a citation: its words, and the way to its document or the reason for none."""

    followed = Signal(str)  # citation id

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(theme, translate("Citations", "Citations"), translate("Citations", "Filter citations…"))
        self._session = session
        self.chosen.connect(session.current.select_citation)
        self.activated.connect(self.followed)
        self.typed.connect(self._show)
        session.listen(self._changed)
        self._show()

    def _changed(self, change: Change) -> None:
        if change is Change.COMPARISON:
            self._show()
        elif change is Change.FOCUS:
            self._follow_focus()

    def _follow_focus(self) -> None:
        citation, finding = self._session.current.focus.citation, self._session.current.finding
        self.set_current(citation or (finding.citations[0] if finding and finding.citations else None))

    def _show(self) -> None:
        comparison = self._session.comparison
        if comparison is None:
            self.show_rows(
                (), translate("Citations", "The citations are listed here as soon as the documents are read.")
            )
            return
        checks = _checks(comparison)
        pairs = zip(comparison.citations, comparison.resolutions, strict=True)
        rows = [_row(comparison, citation, resolution, checks.get(citation.id)) for citation, resolution in pairs]
        words = self.field.text().casefold().split()
        shown = [row for row in rows if all(word in f"{row.title} {row.detail}".casefold() for word in words)]
        nothing = (
            translate("Citations", "No citation passes the filter.")
            if rows
            else translate("Citations", "No citation was found.")
        )
        self.show_rows(shown, nothing)
        self._follow_focus()


def _checks(comparison: Comparison) -> dict[str, PinpointCheck]:
    """Return for each citation of a quotation what was found of its place; one that is not right comes first."""
    found: dict[str, PinpointCheck] = {}
    for finding in comparison.findings:
        check = finding.passages[0].pinpoint if finding.passages else None
        for citation in finding.citations:
            if check is not None and (citation not in found or check.state in _NOT_RIGHT):
                found[citation] = check
    return found


def _row(comparison: Comparison, citation: Citation, resolution: Resolution, check: PinpointCheck | None) -> Row:
    words = citation.span.of(comparison.reply.text)
    title = f"{citation.footnote}  {words}" if citation.footnote else words
    if not resolution.targets:
        reason = engine_words(resolution.reason or "") or translate("Citations", "could not be resolved")
        return Row(citation.id, title, reason, "?", "warning")
    remarks = list(map(engine_words, resolution.warnings))
    if check is not None and check.state in _NOT_RIGHT:
        remarks.append(engine_words(check.detail))
    if citation.id in comparison.claims:
        remarks.append(translate("Citations", "no quotation"))
    detail = " · ".join((*remarks, chain_words(comparison, citation, resolution)))  # a narrow list cuts off the end
    if resolution.warnings:
        return Row(citation.id, title, detail, "!", "warning")
    if check is not None and check.state in _NOT_RIGHT:
        return Row(citation.id, title, detail, pinpoint_sign(check.state), "warning")
    is_open = any(target.source is not None for target in resolution.targets)
    return Row(citation.id, title, detail, "→" if is_open else "○", "verbatim" if is_open else "elsewhere")
