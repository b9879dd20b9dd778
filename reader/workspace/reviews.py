"""The labels of the analyst's own judgment."""

DEFAULT_REVIEWS = ("accurate", "selective", "out of context", "misquoted", "unsupported", "to check")
