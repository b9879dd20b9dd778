"""The names that an open source goes by, and which open source a cited name means."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from urllib.parse import unquote, urlsplit

from reader.analysis.document_symbols import find_symbols, is_symbol, parts_of
from reader.analysis.normalise import split_words
from reader.model.case import Assignment
from reader.model.comparison import Source
from reader.model.document import BlockKind, Document

_TOP = 2_000  # characters of the first page that may be a masthead and a title
_LONG_PARAGRAPH = 45  # words; a paragraph of as many is running text, the symbols in it are of other documents
_SENTENCE_ENDS = (".", ";", ":", "?", "!")  # a line of a masthead ends in none of these
_TITLE_WORDS = 3  # a title of fewer words is no name of its own (“Annual report”)
_TITLE_PART = 4  # words that a part of a cited title must have to be looked for by itself
_AUTHOR_LETTERS = 3  # letters of a word that tells an author
_CASE_NUMBER = re.compile(r"(?<![\w/])\d{1,6}/\d{2}(?![\w/])")
_LONGEST_TITLE = 40  # words of a block that may still be a title
_FILE_SYMBOL = re.compile(r"(?<![A-Za-z0-9])([ASE])[_-](\d{2,4}|RES|PV)[_-](\d{1,5})(?![A-Za-z0-9])")
_OWN = re.compile(
    r"(?:annex|addendum|corrigendum|enclosure|annexe|anexo) (?:to|[àa]u?|del?) (?:the )?document\w* $", re.IGNORECASE
)
_OTHER = re.compile(r"(?:\bnot|\bsee|\bin|\bto|\bof|\bby|voir|siehe|véase) \(?$", re.IGNORECASE)
_GENERIC_WORDS = (
    "a an and annex annual article book brief copy de des document documents draft du en english file final for general"
    " la le les letter nations of on original paper pdf report reports scan source standin stand statement text the to"
    " united version"
)
_GENERIC = frozenset(_GENERIC_WORDS.split())
"""Words that do not tell one document from another."""


@dataclass(frozen=True, slots=True)
class Match:
    """Open sources that a cited name may mean, and by what; several are an ambiguity."""

    sources: tuple[str, ...]
    by: str = ""


def symbols_of(document: Document) -> tuple[str, ...]:
    """Return the document symbols under which a document was issued.

    They stand in the masthead, else in a running head, in the title or in the file's name. Symbols in sentences, or
    behind words such as "see" or "not", are of other documents. A joint symbol gives all its halves.
    """
    found: list[str] = []
    for start, end in _top_lines(document):
        if document.text[start:end].rstrip().endswith(_SENTENCE_ENDS):
            continue
        for symbol in find_symbols(document.text, start, end):
            before = document.text[max(start, symbol.span.start - 40) : symbol.span.start]
            if _OWN.search(before) or not _OTHER.search(before):
                found += symbol.parts
    if not found:
        found += next(filter(None, map(_line_symbols, document.heads)), [])
    found += _line_symbols(document.title)
    stem = PurePath(document.path).stem
    found += ["/".join(match.groups()) for match in _FILE_SYMBOL.finditer(stem)]
    return tuple(dict.fromkeys(found))


def _line_symbols(line: str) -> list[str]:
    """Return the symbols in a title or a running head that are the document's own."""
    return [
        part for symbol in find_symbols(line) if not _OTHER.search(line[: symbol.span.start]) for part in symbol.parts
    ]


def _top_lines(document: Document) -> list[tuple[int, int]]:
    """Return the short paragraphs at the top of the first page, up to the first paragraph of running text."""
    page_end = max(document.pages[0].body.end, document.body.start) if document.pages else document.body.end
    end = min(page_end, document.body.start + _TOP)
    ranges: list[tuple[int, int]] = []
    start = document.body.start
    while start < end:
        stop = document.text.find("\n\n", start, document.body.end)
        stop = document.body.end if stop < 0 else stop
        if len(document.text[start:stop].split()) >= _LONG_PARAGRAPH:
            break
        ranges.append((start, min(stop, page_end, start + _TOP)))
        start = stop + 2
    return ranges


class SourceNames:
    """The open sources by all their names."""

    def __init__(self, sources: Sequence[Source], assignments: Sequence[Assignment] = ()) -> None:
        """Read the names off the sources; `assignments` are the user's own and win."""
        self._fingerprints = {source.document.fingerprint: source.id for source in sources}
        self._assigned = {fold(assignment.document): assignment.fingerprint for assignment in assignments}
        self._symbols: dict[str, list[str]] = {}
        for source in sources:
            for symbol in source.symbols or symbols_of(source.document):
                for part in parts_of(symbol):
                    self._symbols.setdefault(part.casefold(), []).append(source.id)
        self._titles = {source.id: _titles(source.document) for source in sources}
        self._numbers = {source.id: _case_numbers(source.document) for source in sources}
        self._files = {source.id: fold(PurePath(source.document.path).stem) for source in sources}

    def assigned(self, names: Sequence[str]) -> Match | None:
        """Return what the user said that one of these names means, or None."""
        for name in names:
            fingerprint = self._assigned.get(fold(name))
            if fingerprint is not None:
                source = self._fingerprints.get(fingerprint)
                return Match((source,) if source else (), "your assignment")
        return None

    def match(self, names: Sequence[str]) -> Match:
        """Return the open sources that a document's names mean: by symbol, else by title, else by file name."""
        chosen = self.assigned(names)
        if chosen is not None:
            return chosen
        symbols = [part for name in names if is_symbol(name) for part in parts_of(name)]
        by_symbol = _unique(source for symbol in symbols for source in self._symbols.get(symbol.casefold(), ()))
        if by_symbol:
            return Match(by_symbol, "its symbol")
        by_number = _unique(source for source, numbers in self._numbers.items() if not numbers.isdisjoint(names))
        if by_number:
            return Match(by_number, "its number")
        wanted = _unique(words for name in names for words in _name_parts(name))
        by_title = _unique(
            source for source, titles in self._titles.items() if any(_named(words, titles) for words in wanted)
        )
        if by_title:
            return Match(by_title, "its title")
        by_file = _unique(
            source for source, stem in self._files.items() if any(_in_file(words, stem) for words in wanted)
        )
        return Match(by_file, "its file name") if by_file else Match(())

    def by_author(self, name: str) -> Match:
        """Return the sources on whose first page, or in whose file name, all words of a short name stand."""
        wanted = {word for word in fold(name).split() if len(word) >= _AUTHOR_LETTERS and word not in _GENERIC}
        if all(word.isdigit() for word in wanted):
            return Match(())
        found = _unique(
            source
            for source, titles in self._titles.items()
            if wanted <= {word for text in (*titles, self._files[source]) for word in text.split()}
        )
        return Match(found, "the names on its first page")

    def by_abbreviation(self, abbreviation: str) -> Match:
        """Return the sources whose title or file name a siglum may shorten: “Opp. Br.” is the opposition brief."""
        short = [part for part in fold(abbreviation).split() if part]
        found = _unique(
            source
            for source, titles in self._titles.items()
            if short and any(_shortens(short, title) for title in (*titles[:1], self._files[source]))
        )
        return Match(found, "its title")


def _shortens(short: Sequence[str], title: str) -> bool:
    """Tell whether every part of an abbreviation begins a word of a title, one at least a telling word."""
    words = [[word for word in title.split() if word.startswith(part)] for part in short]
    return all(words) and any(word not in _GENERIC for fitting in words for word in fitting)


def _case_numbers(document: Document) -> frozenset[str]:
    """Return the application numbers that stand at the top of a judgment."""
    return frozenset(
        match.group()
        for start, end in _top_lines(document)
        for match in _CASE_NUMBER.finditer(document.text, start, end)
    )


def fold(name: str) -> str:
    """Return a name's words, folded, with single spaces: two names are one if these are."""
    return " ".join(split_words(name).folds)


def _titles(document: Document) -> tuple[str, ...]:
    """Return the folded texts that may be a document's title: its metadata, its first headings, its first lines."""
    texts = [document.title]
    texts += [document.text[start:end] for start, end in _top_lines(document)]
    limit = document.body.start + _TOP
    texts += [
        block.span.of(document.text)
        for block in document.blocks
        if block.kind is BlockKind.HEADING and block.span.start < limit
    ]
    folded = (fold(text) for text in texts if len(text.split()) <= _LONGEST_TITLE)
    return _unique(text for text in folded if text)


def _name_parts(name: str) -> tuple[str, ...]:
    """Return the folded runs of words by which a cited name may be looked for: the whole, its parts between commas."""
    if re.match(r"(?:https?://|www\.)", name, re.IGNORECASE):
        path = unquote(urlsplit(name if "//" in name else f"//{name}").path)
        last = re.sub(r"\.\w{1,5}$", "", path.rstrip("/").rpartition("/")[2])
        words = re.sub(r"^\d+\W", "", last).replace("-", " ").replace("_", " ")
        return tuple(part for part in (fold(words),) if _is_telling(part, _TITLE_PART))
    parts = [fold(piece) for piece in re.split(r"[,;:“”\"]|\. ", name)]
    whole = fold(name)
    return _unique(
        [*([whole] if _is_telling(whole, 1) else []), *(part for part in parts if _is_telling(part, _TITLE_PART))]
    )


def _is_telling(words: str, least: int) -> bool:
    pieces = words.split()
    return len(pieces) >= least and any(word not in _GENERIC and not word.isdigit() for word in pieces)


def _named(words: str, titles: Sequence[str]) -> bool:
    """Tell whether a cited name is a title, or stands in one, or holds one."""
    for title in titles:
        if words == title:
            return True
        if len(words.split()) >= _TITLE_WORDS and f" {words} " in f" {title} ":
            return True
        if len(title.split()) > _TITLE_WORDS and _is_telling(title, _TITLE_PART) and f" {title} " in f" {words} ":
            return True
    return False


def _in_file(words: str, stem: str) -> bool:
    """Tell whether a file is named after a cited name: all the telling words of its name, two or more, stand in it."""
    telling = [word for word in stem.split() if word not in _GENERIC and not word.isdigit()]
    if words == stem and telling:
        return True
    present = words.split()
    return len(telling) >= _TITLE_WORDS - 1 and all(word in present for word in telling)


def _unique(items: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(items))
