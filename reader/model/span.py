"""Spans of reading text."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open range of code-point offsets into `Document.text`."""

    start: int
    end: int

    def __post_init__(self) -> None:
        """Refuse a span that runs backwards: it would silently select nothing."""
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def __len__(self) -> int:
        """Return the number of code points."""
        return self.end - self.start

    def __bool__(self) -> bool:
        """An empty span is still a place."""
        return True

    def of(self, text: str) -> str:
        """Return the characters of `text` that the span selects."""
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        """Tell whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        """Tell whether `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def holds(self, offset: int) -> bool:
        """Tell whether the character at `offset` is inside."""
        return self.start <= offset < self.end
