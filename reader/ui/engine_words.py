"""What the engine says, in the user's language. It speaks English; forms of its sentences are put into others."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property

from PySide6.QtCore import QCoreApplication

from reader.ui.engine_sentences import SENTENCES

# What a field of a form can hold, where it is not just any words. What stands in one of these fields is itself a
# sentence of the engine or a part of one, and is translated too.
_WEIGHT = "number|negation|modal|quantifier|name|date"
_PARTS: Mapping[str, str] = {
    "weight": _WEIGHT,
    "weights": rf"(?:{_WEIGHT})(?: and (?:{_WEIGHT}))*",
    "place": r"footnote \S+|text(?:, page \S+)?",
    "by": "the names on its first page|its [a-z ]+|your assignment",
    "how": "crashed|took too long|was halted from outside",
    "pages": r"Page \d+|Pages [\d, toand]+|\d+ pages",
    "numbers": r"[\d, toand]+",
    "ranges": r"[\d, to]+",
    "range": r"\d+(?: to \d+)?",
    "kind": "note|review|[a-z]+ “.*”",
    "division": r"(?:vol\.|book|part|annex|chap\.|sect\.) \S+|annex|preamble",
    "reason": ".+",
    "fault": ".+",
    "sentence": ".+",
}
# Fields that hold no words of a document.
_FIELDS: Mapping[str, str] = {
    "n": r"\d+", "offset": r"\d+", "seen": r"\d+", "all": r"\d+", "number": r"\d+", "line": r"\d+",
    "first": r"\d+", "last": r"\S+", "page": r"\S+", "paragraph": r"\S+", "article": r"\S+", "note": r"\S+",
    "number_of": r"\S+",
}  # fmt: skip
_FIELD = re.compile(r"\{(\w+)\}|%(n)")


@dataclass(frozen=True)
class _Form:
    """A form of a sentence; its pattern is made when a sentence may be of it: making all takes a tenth of a second."""

    text: str

    @cached_property
    def core(self) -> str:
        """Its longest words of its own: a sentence without them is none of this form, which is quickly seen."""
        return max(_FIELD.sub("\0", self.text).split("\0"), key=len)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What recognises it."""
        return re.compile("".join(_pattern(self.text)), re.DOTALL)

    def spoken(self, found: re.Match[str]) -> str:
        """Return a sentence of this form in the user's language."""
        fields = {name: engine_words(value) if name in _PARTS else value for name, value in found.groupdict().items()}
        count = int(fields.pop("n", -1))
        words = QCoreApplication.translate("Engine", self.text, None, count)
        return _FIELD.sub(lambda field: fields.get(field[1] or "", field[0]), words)


def engine_words(sentence: str) -> str:
    """Return a sentence of the engine in the user's language; one whose form is not known stays as it is."""
    for form in _forms():
        if form.core in sentence and (found := form.pattern.fullmatch(sentence)):
            return form.spoken(found)
    return sentence


@cache
def _forms() -> tuple[_Form, ...]:
    """Return the forms; of two that fit a sentence the one that says more by itself comes first."""
    own_words = {text: len(_FIELD.sub("", text)) for text in SENTENCES}
    return tuple(map(_Form, sorted(SENTENCES, key=lambda text: -own_words[text])))


def _pattern(text: str) -> Iterator[str]:
    """Yield the pieces of the pattern of a form."""
    end = 0
    for field in _FIELD.finditer(text):
        name = field[1] or field[2]
        yield re.escape(text[end : field.start()])
        yield f"(?P<{name}>{_PARTS.get(name) or _FIELDS.get(name, '.+')})"
        end = field.end()
    yield re.escape(text[end:])
