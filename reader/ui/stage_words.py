"""What the program is at work on, in the user's language."""

from collections.abc import Iterator

from reader.ui.engine_words import Form, put_into_words
from reader.ui.text import translate


def stage_words(stage: str) -> str:
    """Return the stage of long work in the user's language; one that is not known stays as it is."""
    return put_into_words(stage, _stages())


def _stages() -> Iterator[Form]:
    """Yield patterns of the stages with their translations; those that name no file first."""
    yield r"Reading citations", lambda: translate("Stages", "Reading citations")
    yield r"Reading the reply", lambda: translate("Stages", "Reading the reply")
    yield r"Reading (?P<name>.*)", lambda: translate("Stages", "Reading {name}")
    yield (
        r"Recognising the text of (?P<name>.*)",
        lambda: translate("Stages", "Recognising the text of {name}"),
    )
    yield (
        r"Converting (?P<name>.*) with LibreOffice",
        lambda: translate("Stages", "Converting {name} with LibreOffice"),
    )
    yield r"Comparing", lambda: translate("Stages", "Comparing")
    yield r"Searching the sources", lambda: translate("Stages", "Searching the sources")
    yield r"Comparing quotations", lambda: translate("Stages", "Comparing quotations")
    yield r"Judging quotations", lambda: translate("Stages", "Judging quotations")
    yield r"Following quotations of sources", lambda: translate("Stages", "Following quotations of sources")
    yield r"Looking for words without marks", lambda: translate("Stages", "Looking for words without marks")
    yield r"Looking for related paragraphs", lambda: translate("Stages", "Looking for related paragraphs")
