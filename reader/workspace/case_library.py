"""Which case file belongs to a reply, and which cases were open last."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.model.case import CaseDocument

MAX_RECENT = 50


@dataclass(frozen=True, slots=True)
class RecentCase:
    """A case that was open: its file, its documents, and the reply's content at that time."""

    case: str  # path of the case file
    reply: str  # path
    sources: tuple[str, ...]  # paths
    fingerprint: str  # of the reply
    opened: str  # ISO 8601 with a time zone


@dataclass(frozen=True, slots=True)
class CaseChoice:
    """Where a reply's case is, and, if its file has changed since, the case of the file as it was."""

    path: Path
    earlier: Path | None = None


class CaseLibrary:
    """Remembers cases in one small file.

    Losing that file loses no note: cases are found by the reply's content under their default names.

    Args:
        index: the file.
        default_path: gives the default place of the case for a reply's fingerprint.
        look_up: finds the cases of a reply by looking into all case files, with whether the reply's text is the same;
            asked only where the index knows nothing.
    """

    def __init__(
        self,
        index: Path,
        default_path: Callable[[str], Path],
        look_up: Callable[[CaseDocument], Sequence[tuple[Path, bool]]] = lambda _: (),
    ) -> None:
        self._index = index
        self._default_path = default_path
        self._look_up = look_up

    def recent(self) -> tuple[RecentCase, ...]:
        """Return the cases that were open, the last one first; none if the file cannot be read."""
        try:
            entries = json.loads(self._index.read_text(encoding="utf-8"))
            return tuple(_recent_case(entry) for entry in entries)
        except (OSError, ValueError, TypeError, KeyError, AttributeError):
            return ()

    def choose(self, reply: CaseDocument) -> CaseChoice:
        """Return the case of a reply: by content, else a new one, naming the case of the same path if there is one."""
        known = [case for case in self.recent() if Path(case.case).is_file()]
        for case in known:
            if case.fingerprint == reply.fingerprint:
                return CaseChoice(Path(case.case))
        path = self._default_path(reply.fingerprint)
        if path.exists():
            return CaseChoice(path)
        found = self._look_up(reply)
        for place, same_text in found:
            if same_text:  # the file was only saved anew
                return CaseChoice(place)
        here = str(Path(reply.path).absolute())
        same_path = [Path(case.case) for case in known if case.reply == here] + [place for place, _ in found]
        return CaseChoice(path, same_path[0] if same_path else None)

    def remember(self, case: RecentCase) -> None:
        """Put a case at the head of the recent ones. An unwritable folder is no reason to trouble the reader."""
        others = [other for other in self.recent() if other.case != case.case or other.reply != case.reply]
        self._write([case, *others][:MAX_RECENT])

    def _write(self, cases: Iterable[RecentCase]) -> None:
        text = json.dumps([asdict(case) for case in cases], ensure_ascii=False, indent=1)
        beside = self._index.with_suffix(".new")
        try:
            self._index.parent.mkdir(parents=True, exist_ok=True)
            beside.write_text(text, encoding="utf-8")
            os.replace(beside, self._index)  # noqa: PTH105 (atomic, and says so)
        except OSError:
            beside.unlink(missing_ok=True)


def _recent_case(entry: dict[str, object]) -> RecentCase:
    sources = entry["sources"]
    if not isinstance(sources, list):
        raise TypeError("sources must be a list")
    texts = {name: str(entry[name]) for name in ("case", "reply", "fingerprint", "opened")}
    return RecentCase(sources=tuple(map(str, sources)), **texts)
