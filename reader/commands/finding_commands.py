"""Commands that move through findings and judge them."""

from collections.abc import Callable

from reader.commands.command import (
    Command,
    Desk,
    with_case,
    with_comparison,
    with_comparison_in_case,
    with_finding,
    with_finding_in_case,
)
from reader.commands.menu import Menu
from reader.model.case import Anchor, Decisions, ManualLink
from reader.model.comparison import Finding
from reader.workspace.annotations import anchor_of
from reader.workspace.decisions import added, dismissed, linked
from reader.workspace.navigation import next_index, stepped

REVIEW_KEYS = 6  # Alt+1 to Alt+6


def _step(desk: Desk, count: int, wanted: Callable[[Finding], bool], nothing: str) -> None:
    comparison = desk.session.comparison
    if comparison is None:
        return
    finding = stepped(comparison.findings, desk.session.current.focus.finding, count, wanted)
    if finding is None:
        desk.shell.say(nothing)
    else:
        desk.session.current.select(finding.id)


def _any(finding: Finding) -> bool:  # noqa: ARG001 (one signature for all stops)
    return True


def _problem(finding: Finding) -> bool:
    return finding.is_problem


def next_quotation(desk: Desk) -> None:
    """Go to the next quotation."""
    _step(desk, desk.times, _any, "This is the last quotation.")


def previous_quotation(desk: Desk) -> None:
    """Go to the quotation before."""
    _step(desk, -desk.times, _any, "This is the first quotation.")


def next_problem(desk: Desk) -> None:
    """Go to the next problem."""
    _step(desk, desk.times, _problem, "There is no further problem.")


def previous_problem(desk: Desk) -> None:
    """Go to the problem before."""
    _step(desk, -desk.times, _problem, "There is no problem before this.")


def next_unreviewed(desk: Desk) -> None:
    """Go to the next quotation without a review."""
    _step(desk, desk.times, lambda finding: desk.session.review_of(finding) is None, "No unreviewed quotation follows.")


def previous_unreviewed(desk: Desk) -> None:
    """Go to the quotation before that has no review."""
    _step(
        desk,
        -desk.times,
        lambda finding: desk.session.review_of(finding) is None,
        "No unreviewed quotation before this.",
    )


def _end(desk: Desk, index: int) -> None:
    comparison = desk.session.comparison
    if comparison is not None and comparison.findings:
        desk.session.current.select(comparison.findings[index].id)


def _difference(desk: Desk, count: int) -> None:
    """Step through the differences in words; through those of typography only where there are no others."""
    passage = desk.session.current.passage
    differences = passage.differences if passage else ()
    stops = [index for index, difference in enumerate(differences) if not difference.typographic]
    stops = stops or list(range(len(differences)))
    current = desk.session.current.focus.difference
    step = next_index(stops.index(current) if current in stops else None, count, len(stops))
    if step is None:
        desk.shell.say("There is no word difference here.")
    elif stops[step] == current:
        desk.shell.say("This is the only word difference.")
    else:
        desk.session.current.select_difference(stops[step])


def _passage(desk: Desk, count: int) -> None:
    finding = desk.session.current.finding
    places = len(finding.passages) if finding else 0
    if places < 2:  # noqa: PLR2004 (one place is no choice)
        desk.shell.say("There is no other place for this quotation.")
        return
    desk.session.current.select_passage((desk.session.current.focus.passage + count) % places)


def _citation(desk: Desk, count: int) -> None:
    comparison = desk.session.comparison
    if comparison is None or not comparison.citations:
        desk.shell.say("No citation was found.")
        return
    ids = [citation.id for citation in comparison.citations]
    current = desk.session.current.focus.citation
    if current is None and desk.session.current.finding is not None and desk.session.current.finding.citations:
        current = desk.session.current.finding.citations[0]
    index = ids.index(current) + count if current in ids else (0 if count > 0 else len(ids) - 1)
    desk.session.current.select_citation(ids[max(0, min(index, len(ids) - 1))])


def _anchor(desk: Desk) -> Anchor | None:
    finding, reply = desk.session.current.finding, desk.session.documents.reply
    if finding is None or reply is None or reply.document is None:
        return None
    return anchor_of(reply.document, finding.quotation.span)


def _reviewer(number: int) -> Callable[[Desk], None]:
    def run(desk: Desk) -> None:
        labels, anchor = desk.session.review_labels, _anchor(desk)
        if number > len(labels):
            desk.shell.say("There is no review label number {number}; see the settings.", number=number)
        elif anchor is not None and desk.session.notebook is not None:
            desk.session.notebook.review(anchor, labels[number - 1])

    return run


def _clear_review(desk: Desk) -> None:
    finding, notebook = desk.session.current.finding, desk.session.notebook
    review = desk.session.review_of(finding) if finding else None
    if review is not None and notebook is not None:
        notebook.clear_review(review.anchor)


def _decide(desk: Desk, title: str, change: Callable[[Decisions], Decisions]) -> None:
    notebook = desk.session.notebook
    if notebook is not None:
        notebook.decide(title, change(notebook.decisions))


def _link(desk: Desk) -> None:
    """Link what is selected in the reply, else the current quotation, to what is selected in the source."""
    selected, pair = desk.shell.reading.selected_quotation(), desk.shell.reading.selected_passage()
    marked = _quotation_at(desk, selected) if selected is not None else None
    quotation = marked or selected or _anchor(desk)
    if pair is None or quotation is None:
        desk.shell.say("Select the passage in the source first, then link it to the current quotation.")
        return
    link, is_new = ManualLink(quotation, pair), quotation is selected
    _decide(desk, "link by hand", lambda decisions: linked(added(decisions, quotation) if is_new else decisions, link))


def _quotation_at(desk: Desk, selected: Anchor) -> Anchor | None:
    """Return the quotation that has most of the selected words; None where nothing is quoted."""
    comparison = desk.session.comparison
    spans = [finding.quotation.span for finding in comparison.findings] if comparison is not None else []
    touched = [span for span in spans if span.overlaps(selected.span)]
    if comparison is None or not touched:
        return None
    most = max(touched, key=lambda span: min(span.end, selected.span.end) - max(span.start, selected.span.start))
    return anchor_of(comparison.reply, most)


def _unlink(desk: Desk) -> None:
    quotation = _anchor(desk)
    if quotation is not None:
        _decide(desk, "unlinking", lambda decisions: linked(decisions, ManualLink(quotation, None)))


def _add_quotation(desk: Desk) -> None:
    anchor, reply = desk.shell.reading.selected_anchor(), desk.session.documents.reply
    if anchor is None or reply is None or anchor.fingerprint != reply.fingerprint:
        desk.shell.say("Select the words of the quotation in the reply first.")
        return
    _decide(desk, "added quotation", lambda decisions: added(decisions, anchor))


def _dismiss_quotation(desk: Desk) -> None:
    anchor = _anchor(desk)
    if anchor is not None:
        _decide(desk, "dismissed quotation", lambda decisions: dismissed(decisions, anchor))


_GO = Menu.GO
_FINDINGS = Menu.FINDINGS

FINDING_COMMANDS: tuple[Command, ...] = (
    Command("quotation.next", "Next quotation",
            "Go to the next quotation of the reply; its passage is shown beside it.",
            _GO, next_quotation, ("c", "Alt+Down"), with_comparison),
    Command("quotation.previous", "Previous quotation", "Go to the quotation before this one.",
            _GO, previous_quotation, ("C", "Alt+Up"), with_comparison),
    Command("quotation.first", "First quotation", "Go to the first quotation of the reply.",
            _GO, lambda desk: _end(desk, 0), ("[ [",), with_comparison),
    Command("quotation.last", "Last quotation", "Go to the last quotation of the reply.",
            _GO, lambda desk: _end(desk, -1), ("] ]",), with_comparison),
    Command("problem.next", "Next problem",
            "Go to the next quotation that is altered, absent or not where its citation says.",
            _GO, next_problem, ("x",), with_comparison),
    Command("problem.previous", "Previous problem", "Go to the problem before this one.",
            _GO, previous_problem, ("X",), with_comparison),
    Command("unreviewed.next", "Next unreviewed quotation", "Go to the next quotation that you have not judged.",
            _GO, next_unreviewed, ("u", "Ctrl+Shift+PgDown"), with_comparison),
    Command("unreviewed.previous", "Previous unreviewed quotation",
            "Go to the quotation before this one that you have not judged.",
            _GO, previous_unreviewed, ("U", "Ctrl+Shift+PgUp"), with_comparison),
    Command("citation.next", "Next citation", "Go to the next citation, with or without a quotation.",
            _GO, lambda desk: _citation(desk, desk.times), ("e",), with_comparison),
    Command("citation.previous", "Previous citation", "Go to the citation before this one.",
            _GO, lambda desk: _citation(desk, -desk.times), ("E",), with_comparison),
    Command("difference.next", "Next word difference",
            "Go to the next difference between the quotation and its passage.",
            _FINDINGS, lambda desk: _difference(desk, desk.times), ("d", "Ctrl+Down"), with_finding),
    Command("difference.previous", "Previous word difference", "Go to the difference before this one.",
            _FINDINGS, lambda desk: _difference(desk, -desk.times), ("D", "Ctrl+Up"), with_finding),
    Command("passage.next", "Next place of this quotation", "Show the next passage that the quotation may come from.",
            _FINDINGS, lambda desk: _passage(desk, desk.times), ("a",), with_finding),
    Command("passage.previous", "Previous place of this quotation", "Show the passage before this one.",
            _FINDINGS, lambda desk: _passage(desk, -desk.times), ("A",), with_finding),
    Command("pair.centre", "Bring the pair to the middle",
            "Scroll both panes so that quotation and passage stand in the middle.",
            _FINDINGS, lambda desk: desk.shell.reading.reveal_current(), ("z z", "Ctrl+Space"), with_finding),
    Command("related.show", "Related passages",
            "Show what the paragraph of the reply that is selected or in view perhaps answers: a guess.",
            _FINDINGS, lambda desk: desk.shell.show_related(), ("g r",), with_comparison),
    Command("link.make", "Link the selected passage",
            "Link the words selected in the reply, or the current quotation, to the passage selected in the source.",
            _FINDINGS, _link, ("p",), with_comparison_in_case, group=1),
    Command("link.remove", "Unlink the quotation",
            "Say that the current quotation comes from none of the passages found.",
            _FINDINGS, _unlink, ("P",), with_finding_in_case, group=1),
    Command("quotation.add", "Add a quotation", "Treat the words selected in the reply as a quotation.",
            _FINDINGS, _add_quotation, when=with_case, keyless="rare; choose a key in the settings", group=1),
    Command("quotation.dismiss", "Dismiss the quotation", "Say that the current quotation is none.",
            _FINDINGS, _dismiss_quotation, when=with_finding_in_case, keyless="rare; choose a key in the settings",
            group=1),
    *(
        Command(f"review.{number}", f"Review {number}",
            f"Judge the current finding with label number {number} of your list.",
                _FINDINGS, _reviewer(number), (f"Alt+{number}",), with_finding_in_case, group=2)
        for number in range(1, REVIEW_KEYS + 1)
    ),
    Command("review.clear", "Clear the review", "Take your judgment on the current finding back.",
            _FINDINGS, _clear_review, ("Alt+0",), with_finding_in_case, group=2),
)  # fmt: skip
