"""What the reply has of its sources without marks: their words, and, as a guess, what it may speak of."""

from collections.abc import Iterator
from enum import Enum
from itertools import groupby

from PySide6.QtCore import Signal

from reader.model.comparison import Comparison
from reader.model.span import Span
from reader.ui.compared_list import ComparedList
from reader.ui.labels import place_words
from reader.ui.row_list import Row
from reader.ui.text import translate
from reader.ui.theme import Theme
from reader.workspace.covered import related_to
from reader.workspace.session import Session

_LONGEST = 200  # characters of a place in its row


class Kind(Enum):
    """What a row of the panel is."""

    REUSE = "reuse"
    GUESS = "guess"


_SIGNS = {Kind.REUSE: ("≡", "accent"), Kind.GUESS: ("?", "muted")}
_Place = tuple[Kind, Span, str, Span]  # kind; place in the reply; source id; place in the source
_Shared = dict[_Place, tuple[Span, ...]]  # why a place is guessed: words of the source


class ReusePanel(ComparedList):
    """Runs of a source's words first, then guesses; further places of the same words stand below the first."""

    pair_chosen = Signal(str, object, str, object)  # what it is; Span of the reply; source id, Span of the source

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__(session, theme, translate("Reuse", "Reuse"), translate("Reuse", "Filter passages…"))
        self._places: dict[str, _Place] = {}
        self._shared: _Shared = {}
        self.offer_kinds(
            tuple(Kind),
            [_kind_title(kind) for kind in (None, *Kind)],
            translate("Reuse", "Filter by kind: words taken over, or guesses"),
        )
        self.chosen.connect(self._go)
        self.refresh()

    def select_related(self, place: Span) -> bool:
        """Select the best guess for the paragraph of the reply at a place and lead there; False if there is none."""
        comparison = self._session.comparison
        guesses = related_to(comparison, place) if comparison is not None else ()
        if not guesses:
            return False
        self.field.clear()
        self.choice.menu().actions()[0].trigger()
        best = (Kind.GUESS, guesses[0].span, guesses[0].source, guesses[0].passage)
        key = next(row.key for row in self.rows if not row.heading and self._places[row.key] == best)
        self.set_current(key)
        self._go(key)
        return True

    def list_comparison(self, comparison: Comparison | None, *, is_new: bool) -> None:  # noqa: ARG002 (all is made anew)
        """Show the words taken over, and guesses; see `ComparedList`."""
        self._places = {}
        if comparison is None:
            nothing = translate("Reuse", "Words of the sources without quotation marks are listed here.")
            self.show_rows((), nothing)
            return
        places = list(_places(comparison))
        self._shared = {
            (Kind.GUESS, guess.span, guess.source, guess.passage): guess.shared for guess in comparison.related
        }
        words = self.typed_words()
        rows: list[Row] = []
        for kind, group in groupby(places, key=lambda place: place[0]):
            if self.passes(kind):
                listed = [place for place in group if _has(comparison, place, words)]
                rows += self._rows(comparison, kind, listed)
        nothing = (
            translate("Reuse", "No passage passes the filter.")
            if places
            else translate("Reuse", "No words of a source stand in the reply without quotation marks.")
        )
        self.show_rows(rows, nothing)

    def _rows(self, comparison: Comparison, kind: Kind, places: list[_Place]) -> Iterator[Row]:
        if not places:
            return
        count = len({place[1] for place in places})
        self._places[kind.value] = places[0]
        yield Row(kind.value, _heading(kind), _count_words(kind, count), heading=True)
        before: Span | None = None
        for place in places:
            _, span, source, passage = place
            again, before = span == before, span
            key = f"{kind.value} {len(self._places)}"
            self._places[key] = place
            reply, document = comparison.reply, comparison.source(source).document
            name = f"{source}, " if len(comparison.sources) > 1 else ""
            where = f"{name}{place_words(document, passage)}{_why(document.text, self._shared.get(place, ()))}"
            if again:
                yield Row(key, _words(document.text, passage), where, "↳", "muted")
            else:
                yield Row(key, _words(reply.text, span), f"{place_words(reply, span)} → {where}", *_SIGNS[kind])

    def _go(self, key: str) -> None:
        kind, span, source, passage = self._places[key]
        self.pair_chosen.emit(_heading(kind), span, source, passage)


def _places(comparison: Comparison) -> Iterator[_Place]:
    for reuse in comparison.reuse:
        for passage in reuse.passages:
            yield Kind.REUSE, reuse.span, passage.source, passage.span
    for guess in comparison.related:
        yield Kind.GUESS, guess.span, guess.source, guess.passage


def _has(comparison: Comparison, place: _Place, words: list[str]) -> bool:
    _, span, source, passage = place
    text = f"{span.of(comparison.reply.text)} {passage.of(comparison.source(source).document.text)}".casefold()
    return all(word in text for word in words)


def _words(text: str, span: Span) -> str:
    return text[span.start : min(span.end, span.start + _LONGEST)]


def _why(text: str, shared: tuple[Span, ...]) -> str:
    """Return the words for which a place is guessed: they stand together in both paragraphs."""
    return f" · {', '.join(span.of(text) for span in shared)}" if shared else ""


def _kind_title(kind: Kind | None) -> str:
    """Return a choice of the filter."""
    return translate("Reuse", "All") if kind is None else _heading(kind)


def _heading(kind: Kind) -> str:
    return {
        Kind.REUSE: translate("Reuse", "Words without marks"),
        Kind.GUESS: translate("Reuse", "Perhaps answered (a guess)"),
    }[kind]


def _count_words(kind: Kind, count: int) -> str:
    return {
        Kind.REUSE: translate("Reuse", "%n place(s) of the reply", None, count),
        Kind.GUESS: translate("Reuse", "%n paragraph(s) without quotation", None, count),
    }[kind]
