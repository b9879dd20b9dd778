"""What the engine says, in the user's language. It speaks English; known forms of its sentences are put into others."""

import re
from collections.abc import Callable, Iterable, Iterator

from reader.ui.text import translate

Form = tuple[str, Callable[[], str]]


def engine_words(sentence: str) -> str:
    """Return a reason or a pinpoint's detail in the user's language; a form that is not known stays as it is."""
    return put_into_words(sentence, _forms())


def put_into_words(sentence: str, forms: Iterable[Form]) -> str:
    """Return what the first form that fits a sentence makes of it, else the sentence itself."""
    for pattern, words in forms:
        match = re.fullmatch(pattern, sentence, re.DOTALL)
        if match:
            return words().format(**{name: value or "" for name, value in match.groupdict().items()})
    return sentence


def _forms() -> Iterator[Form]:
    """Yield patterns of the engine's sentences with their translations."""
    yield r"the same words in the same order", lambda: translate("Engine", "the same words in the same order")
    yield (
        r"the same words in the same order, but for typography",
        lambda: translate("Engine", "the same words in the same order, but for typography"),
    )
    yield r"number differs: (?P<pair>.*)", lambda: translate("Engine", "number differs: {pair}")
    yield r"negation differs: (?P<pair>.*)", lambda: translate("Engine", "negation differs: {pair}")
    yield r"modal differs: (?P<pair>.*)", lambda: translate("Engine", "modal verb differs: {pair}")
    yield r"quantifier differs: (?P<pair>.*)", lambda: translate("Engine", "quantifier differs: {pair}")
    yield r"name differs: (?P<pair>.*)", lambda: translate("Engine", "name differs: {pair}")
    yield r"date differs: (?P<pair>.*)", lambda: translate("Engine", "date differs: {pair}")
    yield r"adds “(?P<words>.*)”", lambda: translate("Engine", "adds “{words}”")
    yield r"leaves out “(?P<words>.*)”", lambda: translate("Engine", "leaves out “{words}”")
    yield (
        r"leaves out (?P<count>\d+) words: “(?P<words>.*)”",
        lambda: translate("Engine", "leaves out {count} words: “{words}”"),
    )
    yield (
        r"put together from (?P<count>\d+) places",
        lambda: translate("Engine", "put together from {count} places"),
    )
    yield (
        r"put together from (?P<count>\d+) places, which is not shown",
        lambda: translate("Engine", "put together from {count} places, which is not shown"),
    )
    yield r"only a part of it is found", lambda: translate("Engine", "only a part of it is found")
    yield r"not found: “(?P<words>.*)”", lambda: translate("Engine", "not found: “{words}”")
    yield r"says “(?P<mine>.*)” for “(?P<theirs>.*)”", lambda: translate("Engine", "says “{mine}” for “{theirs}”")
    yield r"spelling: (?P<pairs>.*)", lambda: translate("Engine", "spelling: {pairs}")
    yield r"every difference is shown", lambda: translate("Engine", "every difference is shown")
    yield r"shown: brackets or ellipses", lambda: translate("Engine", "shown: brackets or ellipses")
    yield (
        r"shown: brackets or ellipses, which leave out (?P<count>\d+) words?",
        lambda: translate("Engine", "shown: brackets or ellipses; words left out: {count}"),
    )
    yield (
        r"cited to (?P<document>.*), which is not open",
        lambda: translate("Engine", "cited to {document}, which is not open"),
    )
    yield (
        r"not found in (?P<documents>.*), searched as a whole",
        lambda: translate("Engine", "not found in {documents}, searched as a whole"),
    )
    yield r"not cited", lambda: translate("Engine", "not cited")
    yield r"(?P<count>\d+) places", lambda: translate("Engine", "{count} places")
    yield (
        r"the nearest passage has (?P<share>\d+ ?%) of it",
        lambda: translate("Engine", "the nearest passage has {share} of it"),
    )
    yield (
        r"found on page (?P<page>\S+), para\. (?P<paragraph>\S+)",
        lambda: translate("Engine", "found on page {page}, para. {paragraph}"),
    )
    yield r"found on page (?P<page>\S+)", lambda: translate("Engine", "found on page {page}")
    yield (
        r"page (?P<page>\S+), para\. (?P<paragraph>\S+)",
        lambda: translate("Engine", "page {page}, para. {paragraph}"),
    )
    yield (
        r"pages are (?P<offset>\d+) behind, seen in (?P<seen>\d+) of (?P<all>\d+)",
        lambda: translate("Engine", "pages are {offset} behind, seen in {seen} of {all}"),
    )
    yield (
        r"pages are (?P<offset>\d+) ahead, seen in (?P<seen>\d+) of (?P<all>\d+)",
        lambda: translate("Engine", "pages are {offset} ahead, seen in {seen} of {all}"),
    )
