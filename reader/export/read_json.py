"""Checked reading of values of a JSON file that somebody else wrote: ValueError for what is not as expected."""

from datetime import UTC, datetime
from typing import Any


def mapping(value: object) -> dict[str, Any]:
    """Return an object's members."""
    if not isinstance(value, dict):
        raise ValueError("an object is missing")  # noqa: TRY004 (wrong content of a file, not a wrong call)
    return value


def text(value: object) -> str:
    """Return a text."""
    if not isinstance(value, str):
        raise ValueError("a text is missing")  # noqa: TRY004 (wrong content of a file, not a wrong call)
    return value


def optional_text(value: object) -> str:
    """Return a text, empty where there is none."""
    return "" if value is None else text(value)


def texts(value: object) -> tuple[str, ...]:
    """Return a list of texts, empty where there is none."""
    if value is None:
        return ()
    if not isinstance(value, list):
        raise ValueError("a list is missing")  # noqa: TRY004 (wrong content of a file, not a wrong call)
    return tuple(map(text, value))


def offset(value: object) -> int:
    """Return a number from 0."""
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise ValueError("an offset is missing")
    return value


def time(value: object) -> datetime:
    """Return a time in UTC, taken as UTC where it names no zone."""
    moment = datetime.fromisoformat(text(value))
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def as_list(value: object) -> list[Any]:
    """Return a list: JSON-LD writes a single value without brackets, and none as nothing."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]
