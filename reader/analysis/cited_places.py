"""Where the citations of a quotation say that its words stand."""

from collections.abc import Mapping, Sequence

from reader.analysis.cited import Cited
from reader.analysis.normalise import Words
from reader.analysis.pinpoints import locate_pinpoint
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
        ranges: dict[str, tuple[tuple[int, int], ...]] = {}
        for source, pinpoint in pinpoints:
            ranges[source] = (*ranges.get(source, ()), *self._ranges(source, pinpoint))
        pending = tuple(dict.fromkeys(pinpoint for resolution in resolutions for pinpoint in resolution.pending))
        for pinpoint in pending:
            for source in self._sources:
                ranges[source] = (*ranges.get(source, ()), *self._ranges(source, pinpoint))
        return Cited(
            tuple(dict.fromkeys(source for source, _ in pinpoints)),
            tuple(dict.fromkeys(target.document for target in targets if target.source is None)),
            tuple(dict.fromkeys(r.reason for r in resolutions if r.reason and not r.targets)),
            pinpoints,
            {source: tuple(dict.fromkeys(found)) for source, found in ranges.items() if found},
            bool(pending),
        )

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
