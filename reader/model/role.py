"""What a document is in its case."""

from enum import StrEnum


class Role(StrEnum):
    """What a document is in its case."""

    REPLY = "reply"
    SOURCE = "source"
