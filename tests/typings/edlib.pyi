"""The part of edlib that is used here; the package brings no types of its own."""

from collections.abc import Sequence
from typing import Literal, TypedDict

class Result(TypedDict):
    editDistance: int
    alphabetLength: int
    locations: list[tuple[int | None, int]]
    cigar: str | None

def align(
    query: str | bytes,
    target: str | bytes,
    mode: Literal["NW", "HW", "SHW"] = "NW",
    task: Literal["distance", "locations", "path"] = "distance",
    k: int = -1,
    additionalEqualities: Sequence[tuple[str, str]] | None = None,
) -> Result: ...
