"""Where the citations of a quotation say that its words stand."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from reader.analysis.cited import Cited, CitedRange
from reader.analysis.normalise import Words
from reader.analysis.pinpoint_judge import Shift
from reader.analysis.pinpoints import locate_pinpoint, locate_shifted
from reader.model.citation import Pinpoint, Resolution
from reader.model.comparison import Source

WIDEST_PLACE = 4000  # words; a pinpoint that may mean more than some ten pages is no place to look in first


class CitedPlaces:
    """Reads resolutions as places in the sources' words; each pinpoint is looked up once."""

    def __init__(self, sources: Sequence[Source], texts: Mapping[str, Words]) -> None:
        self._sources = {source.id: source for source in sources}
        self._texts = texts
        self._known: dict[tuple[str, Pinpoint], tuple[tuple[int, int], ...]] = {}

    def of(self, resolutions: Sequence[Resolution]) -> Cited:
        """Return what the citations of one quotation lead to.

        A place of a document that is not named (“p. 12”) may be one of any source.
        """
        targets = [target for resolution in resolutions for target in resolution.targets]
        pinpoints = tuple(dict.fromkeys((t.source, t.pinpoint) for t in targets if t.source is not None))
        pending = tuple(dict.fromkeys(pinpoint for resolution in resolutions for pinpoint in resolution.pending))
        cited = Cited(
            tuple(dict.fromkeys(source for source, _ in pinpoints)),
            tuple(dict.fromkeys(target.document for target in targets if target.source is None)),
            tuple(dict.fromkeys(r.reason for r in resolutions if r.reason and not r.targets)),
            pinpoints,
            pending,
        )
        return self.shifted(cited, {})

    def shifted(self, cited: Cited, shifts: Mapping[str, Sequence[Shift]]) -> Cited:
        """Return what the citations lead to, each page also read with the offsets that are known of its source."""
        ranges: dict[str, tuple[CitedRange, ...]] = {}
        for source in self._sources:
            found = [
                meant
                for place in cited.places_in(source)
                for meant in self._shifted(source, place, shifts.get(source, ()))
            ]
            if found:
                ranges[source] = tuple(dict.fromkeys(found))
        return replace(cited, ranges=ranges)

    def _shifted(self, source: str, pinpoint: Pinpoint, shifts: Sequence[Shift]) -> Iterator[CitedRange]:
        """Yield the words that a pinpoint means as it stands, then those that it means if its page is off."""
        document, words = self._sources[source].document, self._texts[source]
        as_it_stands = next((shift.share for shift in shifts if not shift.pages), 1.0) if pinpoint.page else 1.0
        yield from (CitedRange(first, last, as_it_stands) for first, last in self._ranges(source, pinpoint))
        for shift in shifts:
            for span in locate_shifted(document, pinpoint, shift) if shift.pages else ():
                first, last = words.within(span)
                if 0 < last - first <= WIDEST_PLACE:
                    yield CitedRange(first, last, shift.share)

    def _ranges(self, source: str, pinpoint: Pinpoint) -> tuple[tuple[int, int], ...]:
        if pinpoint.is_whole or source not in self._sources:
            return ()
        key = (source, pinpoint)
        if key not in self._known:
            words = self._texts[source]
            spans = locate_pinpoint(self._sources[source].document, pinpoint)
            found = (words.within(span) for span in spans)
            self._known[key] = tuple((first, last) for first, last in found if 0 < last - first <= WIDEST_PLACE)
        return self._known[key]
