"""Check pinpoints against the places where the quotations were found, in the reading that the case supports."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from reader.analysis.pinpoint_judge import PinpointJudge
from reader.analysis.pinpoint_readings import Readings
from reader.model.alignment import Alignment, Passage, PinpointCheck, PinpointState
from reader.model.citation import Pinpoint, Resolution
from reader.model.comparison import Source

CLEAR = 0.1  # score by which a place must be worse than the best to tell nothing of what the citation means
_RANK = (PinpointState.AGREES, PinpointState.SHIFTED, PinpointState.DIFFERS, PinpointState.NONE)


@dataclass(frozen=True, slots=True)
class _Claim:
    """A place that a citation names for a quotation."""

    source: str | None  # None: of a document that is not open
    pinpoint: Pinpoint
    anywhere: bool = False  # of a document that is not named: whichever source the words are found in


def check_pinpoints(
    alignments: Sequence[Alignment], cited: Mapping[str, Sequence[Resolution]], sources: Sequence[Source]
) -> tuple[Alignment, ...]:
    """Fill in for every passage whether it stands where the citation says.

    Args:
        alignments: in text order, each with its passages, the best first.
        cited: for each quotation's id what its citations lead to.
        sources: the open sources.

    Returns:
        The same alignments. Which numbers count as pages (labels, printed ones, the annex's own, the file's count) and
        how paragraphs are counted is decided for each source by the reading in which most quotations agree. A page
        that is off by an offset on which several quotations agree is shifted, not different.
    """
    claims = _claims(alignments, cited)
    judges = {source.id: PinpointJudge(Readings(source.document)) for source in sources}
    for alignment in alignments:
        for source_id, judge in judges.items():
            best = max((passage.score for passage in alignment.passages), default=0.0)
            passages = [p for p in alignment.passages if p.source == source_id and p.score > best - CLEAR]
            if passages:
                judge.learn(passages, _of(claims.get(alignment.quotation, ()), source_id))
    for judge in judges.values():
        judge.decide()
    titles = {source.id: source.document.title for source in sources}
    return tuple(
        replace(
            alignment,
            passages=tuple(
                replace(passage, pinpoint=_check(passage, alignment, claims, judges, titles))
                for passage in alignment.passages
            ),
        )
        for alignment in alignments
    )


def _claims(
    alignments: Sequence[Alignment], cited: Mapping[str, Sequence[Resolution]]
) -> dict[str, tuple[_Claim, ...]]:
    """Return what the citations say of each quotation.

    Where a list of places was paired with as many quotations, each quotation has its own place first.
    """
    sharing: dict[str, list[str]] = defaultdict(list)
    for alignment in alignments:
        for resolution in cited.get(alignment.quotation, ()):
            sharing[resolution.citation].append(alignment.quotation)
    claims: dict[str, tuple[_Claim, ...]] = {}
    for alignment in alignments:
        found: list[_Claim] = []
        for resolution in cited.get(alignment.quotation, ()):
            places = [_Claim(target.source, target.pinpoint) for target in resolution.targets]
            places += [_Claim(None, pinpoint, anywhere=True) for pinpoint in resolution.pending]
            together = sharing[resolution.citation]
            if len(places) > 1 and len(places) == len(together):
                own = together.index(alignment.quotation)
                places = [places[own], *places[:own], *places[own + 1 :]]
            found += places
        claims[alignment.quotation] = tuple(found)
    return claims


def _of(claims: Sequence[_Claim], source: str) -> list[Pinpoint]:
    return [claim.pinpoint for claim in claims if claim.anywhere or claim.source == source]


def _check(
    passage: Passage,
    alignment: Alignment,
    claims: Mapping[str, Sequence[_Claim]],
    judges: Mapping[str, PinpointJudge],
    titles: Mapping[str, str],
) -> PinpointCheck:
    mine = claims.get(alignment.quotation, ())
    judge = judges.get(passage.source)
    if judge is None:
        return PinpointCheck()
    places = [place for place in _of(mine, passage.source) if not place.is_whole]
    checks = [judge.check(passage.span, place) for place in places]
    if checks:
        return min(checks, key=lambda check: _RANK.index(check.state))
    named = {claim.source for claim in mine if claim.source is not None and not claim.pinpoint.is_whole}
    if named and named.isdisjoint({other.source for other in alignment.passages}) and not _of(mine, passage.source):
        return PinpointCheck(PinpointState.DIFFERS, f"cited to {titles.get(min(named), '')}, found in another source")
    return PinpointCheck()
