"""The verdict on a quotation that was found, as a whole or in pieces, with its reasons in words."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from reader.model.alignment import Difference, Passage, Verdict, VerdictKind, Weight
from reader.model.quotation import Quotation
from reader.model.span import Span

ALL_SHOWN = "every difference is shown"
_SHOWN = 3  # differences of a kind that a reason spells out; the rest is counted
_MANY = 15  # words left out at once, from which their number is told
_LONGEST = 80  # characters of a quoted stretch in a reason


def judge_passage(passage: Passage) -> Verdict:
    """Return verbatim, edited or altered.

    Altered by one difference that the writer does not show, a spelling included; edited where all are shown; verbatim
    where only typography differs. What an ellipsis or a bracket hides keeps its weight.
    """
    differences = [d for d in passage.differences if not d.typographic]
    unmarked = [d for d in differences if not d.marked]
    marked = [d for d in differences if d.marked]
    weights = tuple(dict.fromkeys(weight for d in differences for weight in d.weights))
    told = (*_weighty(differences), *_moved(unmarked), *_plain(unmarked), *_spelling(unmarked))
    reasons = (*told, *_marked(marked, bool(unmarked)))
    if unmarked:
        return Verdict(VerdictKind.ALTERED, reasons, weights)
    if marked:
        return Verdict(VerdictKind.EDITED, reasons, weights)
    typography = ", but for typography" if passage.differences else ""
    return Verdict(VerdictKind.VERBATIM, (f"the same words in the same order{typography}",))


def judge_cut(verdict: Verdict, source: str, negation: Span | None, passage: Span) -> Verdict:
    """Return the verdict with what a quotation cuts off right beside its passage: the same words, negated.

    Args:
        verdict: on the quotation itself, which stays as it is.
        source: the source's text.
        negation: where the source negates the passage, if it does and the reply does not say so.
        passage: where the passage is.
    """
    if negation is None:
        return verdict
    side = "before" if negation.end <= passage.start else "behind"
    reason = f"the source has “{negation.of(source)}” right {side} these words"
    weights = tuple(dict.fromkeys((*verdict.weights, Weight.NEGATION)))
    return replace(verdict, reasons=(reason, *verdict.reasons), weights=weights)


def judge_collage(quotation: Quotation, passages: Sequence[Passage], missing: Sequence[str]) -> Verdict:
    """Return the verdict on a quotation whose pieces stand in places of their own.

    Args:
        quotation: the whole.
        passages: where the pieces stand, each with its own differences; one at least.
        missing: the words of pieces that were not found.
    """
    differences = tuple(difference for passage in passages for difference in passage.differences)
    joined = judge_passage(replace(passages[0], differences=differences))
    hidden = not quotation.omissions
    altered = joined.kind is VerdictKind.ALTERED or bool(missing) or hidden
    together = f"put together from {len(passages)} places" + (", which is not shown" if hidden else "")
    reasons = [together if len(passages) > 1 else "only a part of it is found"]
    if _is_reordered(passages):
        reasons.append("the source has these words in another order")
    reasons += [f"not found: “{_short(text)}”" for text in missing]
    if joined.kind is not VerdictKind.VERBATIM:
        reasons += [reason for reason in joined.reasons if reason != ALL_SHOWN or not altered]
    return Verdict(VerdictKind.ALTERED if altered else VerdictKind.EDITED, tuple(reasons), joined.weights)


def _is_reordered(passages: Sequence[Passage]) -> bool:
    """Tell whether a piece stands before the one that the quotation has before it, in the same source."""
    return any(
        before.source == behind.source and behind.span.start < before.span.start
        for before, behind in pairwise(passages)
    )


def _weighty(differences: Sequence[Difference]) -> Iterator[str]:
    for difference in differences:
        left_out = len(difference.source_text.split())
        if left_out > _MANY and difference.weights and (difference.marked or not difference.quoted_text):
            weights = " and ".join(difference.weights)
            yield f"leaves out {left_out} words, {weights} among them: “{_short(difference.source_text)}”"
            continue
        for weight in difference.weights:
            yield _of_weight(weight, difference)


def _of_weight(weight: Weight, difference: Difference) -> str:
    mine, theirs = _short(difference.quoted_text), _short(difference.source_text)
    if difference.marked and theirs and any(map(str.isalnum, mine)):
        return f"{weight} in brackets: {mine} for “{theirs}”"
    if difference.marked:
        return f"{weight} left out: “{theirs}”" if theirs else f"{weight} put in: “{mine}”"
    if not mine or not theirs:
        return f"{weight} differs: " + (f"adds “{mine}”" if mine else f"leaves out “{theirs}”")
    return f"{weight} differs: {mine} / {theirs}"


def _plain(unmarked: Sequence[Difference]) -> Iterator[str]:
    plain = [d for d in unmarked if not (d.weights or d.spelling or d.moved)]
    for difference in plain[:_SHOWN]:
        mine, theirs = _short(difference.quoted_text), _short(difference.source_text)
        if not theirs:
            yield f"adds “{mine}”"
        elif not mine:
            left_out = len(difference.source_text.split())
            yield f"leaves out {f'{left_out} words: ' if left_out > _MANY else ''}“{theirs}”"
        else:
            yield f"says “{mine}” for “{theirs}”"
    if len(plain) > _SHOWN:
        yield f"and {len(plain) - _SHOWN} more differences that are not shown"


def _spelling(unmarked: Sequence[Difference]) -> Iterator[str]:
    for reason, form in (("another form", True), ("spelling", False)):
        spelt = [d for d in unmarked if d.spelling and d.form is form]
        if spelt:
            pairs = ", ".join(f"{_short(d.quoted_text)} / {_short(d.source_text)}" for d in spelt[:_SHOWN])
            yield f"{reason}: {pairs}" + (f" and {len(spelt) - _SHOWN} more" if len(spelt) > _SHOWN else "")


def _moved(unmarked: Sequence[Difference]) -> Iterator[str]:
    for difference in unmarked:
        if difference.moved and difference.quoted_text:
            yield f"the source has these words in another order: “{_short(difference.quoted_text)}”"


def _marked(marked: Sequence[Difference], altered: bool) -> Iterator[str]:
    if not marked:
        return
    hidden = sum(len(d.source_text.split()) for d in marked if d.source_text and "[" not in d.quoted_text)
    yield "shown: brackets or ellipses" + (f", which leave out {_words(hidden)}" if hidden else "")
    if not altered:
        yield ALL_SHOWN


def _words(count: int) -> str:
    return "1 word" if count == 1 else f"{count} words"


def _short(text: str) -> str:
    """Return a stretch with its middle left out where it is long; cut between words, if these are not long too."""
    text = " ".join(text.split())
    if len(text) <= _LONGEST:
        return text
    begin, end = text[: _LONGEST // 2], text[-_LONGEST // 2 :]
    return f"{begin.rsplit(' ', 1)[0]} … {end.split(' ', 1)[-1]}"
