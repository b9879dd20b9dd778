"""The five verdicts, each with its reasons in words."""

from reader.analysis.query import Query
from reader.model.alignment import Passage, Verdict, VerdictKind


def judge_passage(passage: Passage, query: Query) -> Verdict:
    """Return the verdict on a quotation that was found."""
    unmarked = [d for d in passage.differences if not (d.marked or d.typographic)]
    marked = [d for d in passage.differences if d.marked]
    weights = tuple(dict.fromkeys(weight for d in passage.differences for weight in d.weights))
    reasons: list[str] = []
    for difference in passage.differences:
        reasons += [
            f"{weight} differs: {difference.quoted_text or '(nothing)'} / {difference.source_text or '(nothing)'}"
            for weight in difference.weights
        ]
    if unmarked:
        if all(d.spelling for d in unmarked):
            reasons.append("spelling: " + ", ".join(f"{d.quoted_text} / {d.source_text}" for d in unmarked[:3]))
        else:
            reasons.append(f"{len(unmarked)} difference(s) that the quotation does not show")
        return Verdict(VerdictKind.ALTERED, tuple(reasons), weights)
    if marked:
        return Verdict(VerdictKind.EDITED, (*reasons, "every difference is shown"), weights)
    return Verdict(VerdictKind.VERBATIM, ("the same words in the same order",), ())
