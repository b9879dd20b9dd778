"""By how many pages the citations of a source are off: pinpoints of another edition, read with what is found."""

from collections.abc import Mapping, Sequence

from reader.analysis.cited import Cited
from reader.analysis.normalise import Words
from reader.analysis.pinpoint_judge import PinpointJudge, Shift
from reader.analysis.pinpoint_readings import Readings
from reader.analysis.place import Place
from reader.model.alignment import Passage
from reader.model.comparison import Source


def learn_shifts(
    sure: Mapping[str, Place], cited: Mapping[str, Cited], sources: Sequence[Source], texts: Mapping[str, Words]
) -> dict[str, tuple[Shift, ...]]:
    """Return by how many pages the citations of each source are off; no entry for one whose pages are as cited.

    Args:
        sure: where quotations stand that need no help from their citation.
        cited: what the citations of all quotations lead to.
        sources: the open sources.
        texts: their words.
    """
    shifts: dict[str, tuple[Shift, ...]] = {}
    for source in sources:
        judge = PinpointJudge(Readings(source.document))
        for quotation, place in sure.items():
            if place.source == source.id:
                passage = Passage(source.id, texts[source.id].span(place.first, place.last), place.score)
                judge.learn([passage], cited[quotation].places_in(source.id))
        judge.decide()
        if judge.shifts:
            shifts[source.id] = judge.shifts
    return shifts
