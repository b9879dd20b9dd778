"""Which findings are listed, and what of it can be switched on and off."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from reader.model.alignment import VerdictKind
from reader.ui.labels import review_name, verdict_name
from reader.ui.text import translate
from reader.ui.theme import SIGNS


@dataclass(frozen=True, slots=True)
class FindingFilter:
    """Which findings are listed; empty sets and None let all pass."""

    text: str = ""
    verdicts: frozenset[VerdictKind] = field(default_factory=frozenset)
    review: str | None = None  # a label; "" for unreviewed ones
    with_note: bool = False
    problems: bool = False
    uncited: bool = False

    @property
    def active(self) -> bool:
        """Tell whether anything is left out."""
        return self != FindingFilter()


@dataclass(frozen=True, slots=True)
class FilterPart:
    """One entry of the filter's menu: whether it holds, and the filter after it was chosen."""

    title: str
    holds: bool
    switched: FindingFilter


def filter_parts(wanted: FindingFilter, labels: Sequence[str]) -> tuple[tuple[FilterPart, ...], ...]:
    """Return what can be switched in a filter, by groups; verdicts add up, of the reviews one holds.

    Args:
        wanted: the filter in force.
        labels: the user's review labels.
    """
    problems = replace(wanted, problems=not wanted.problems)
    uncited = replace(wanted, uncited=not wanted.uncited)
    noted = replace(wanted, with_note=not wanted.with_note)
    reviews = (("", translate("List", "Not reviewed")), *((label, review_name(label)) for label in labels))
    return (
        (
            FilterPart(translate("List", "Problems only"), wanted.problems, problems),
            FilterPart(translate("List", "Without citation"), wanted.uncited, uncited),
            FilterPart(translate("List", "With a note"), wanted.with_note, noted),
        ),
        tuple(
            FilterPart(
                f"{SIGNS[kind]}  {verdict_name(kind)}",
                kind in wanted.verdicts,
                replace(wanted, verdicts=wanted.verdicts ^ {kind}),
            )
            for kind in VerdictKind
        ),
        tuple(
            FilterPart(name, wanted.review == label, replace(wanted, review=None if wanted.review == label else label))
            for label, name in reviews
        ),
    )


def filter_name(wanted: FindingFilter, labels: Sequence[str]) -> str:
    """Return what a filter lets pass, in a word or two."""
    chosen = [part.title for group in filter_parts(wanted, labels) for part in group if part.holds]
    if not chosen:
        return translate("List", "All")
    return chosen[0] if len(chosen) == 1 else translate("List", "%n filter(s)", None, len(chosen))
