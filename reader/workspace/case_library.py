"""Which case file belongs to a reply, and which cases were open last."""

import json
import os
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

MAX_RECENT = 50


@dataclass(frozen=True, slots=True)
class RecentCase:
    """A case that was open: its file, its documents, and the reply's content at that time."""

    case: str  # path of the case file
    reply: str  # path
    sources: tuple[str, ...]  # paths
    fingerprint: str  # of the reply
    title: str
    opened: str  # ISO 8601 with a time zone


@dataclass(frozen=True, slots=True)
class CaseChoice:
    """Where a reply's case is, and, if its file has changed since, the case of the file as it was."""

    path: Path
    earlier: RecentCase | None = None


class CaseLibrary:
    """Remembers cases in one small file.

    Losing that file loses no note: cases are found by the reply's content under their default names.

    Args:
        index: the file.
        default_path: gives the default place of the case for a reply's fingerprint.
    """

    def __init__(self, index: Path, default_path: Callable[[str], Path]) -> None:
        self._index = index
        self._default_path = default_path

    def recent(self) -> tuple[RecentCase, ...]:
        """Return the cases that were open, the last one first; none if the file cannot be read."""
        try:
            entries = json.loads(self._index.read_text(encoding="utf-8"))
            return tuple(_recent_case(entry) for entry in entries)
        except (OSError, ValueError, TypeError, KeyError, AttributeError):
            return ()

    def choose(self, reply: Path, fingerprint: str) -> CaseChoice:
        """Return the case of a reply: by content, else a new one, naming the case of the same path if there is one."""
        known = self.recent()
        for case in known:
            if case.fingerprint == fingerprint and Path(case.case).is_file():
                return CaseChoice(Path(case.case))
        path = self._default_path(fingerprint)
        if path.exists():
            return CaseChoice(path)
        same_path = (case for case in known if case.reply == str(reply.absolute()) and Path(case.case).is_file())
        return CaseChoice(path, next(same_path, None))

    def remember(self, case: RecentCase) -> None:
        """Put a case at the head of the recent ones. An unwritable folder is no reason to trouble the reader."""
        others = [other for other in self.recent() if other.case != case.case or other.reply != case.reply]
        self._write([case, *others][:MAX_RECENT])

    def forget(self, case: RecentCase) -> None:
        """Take a case off the list; its file stays."""
        self._write([other for other in self.recent() if other != case])

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
    texts = {name: str(entry[name]) for name in ("case", "reply", "fingerprint", "title", "opened")}
    return RecentCase(sources=tuple(map(str, sources)), **texts)
