"""Words of documents made harmless in Markdown, as GitHub (GFM) and Obsidian read it.

What is escaped: everything that CommonMark, GFM and Obsidian give a meaning (https://spec.commonmark.org/0.31.2/#ascii-
punctuation-character, https://github.github.com/gfm/#autolinks-extension-): emphasis, code, links, pictures, HTML,
entities, headings, lists, tables, mathematics, #tags, %%comments%%, ==highlights==, and bare addresses, which both
turn into live links. Characters that mean nothing in the middle of a line stay bare, so that the source reads well too.
"""

import re

_ANYWHERE = re.compile(r"[\\`*_{}\[\]<>#|~$^=%&]")
_LINE_START = re.compile(r"^(\s*)([-+]|\d+(?=[.)]))", re.MULTILINE)
_SCHEME = re.compile(r":(?=//)")
_WWW = re.compile(r"\b(www)\.", re.IGNORECASE)
_MAIL = re.compile(r"(?<=[\w.+-])@(?=\w)")
_BREAKS = re.compile(r"\r\n?|[\u0085\u2028\u2029\v\f]")

MAIL_BREAK = "<!-- -->@"
"""GFM finds mail addresses after it has read the escapes; an empty comment, invisible when shown, parts the text."""


def quoted(text: str) -> str:
    """Return words of a document so that they show exactly, without any markup of theirs coming alive."""
    lines = _BREAKS.sub("\n", text).replace("\0", "\ufffd")
    escaped = _ANYWHERE.sub(r"\\\g<0>", lines)
    escaped = _LINE_START.sub(_escape_start, escaped)
    return _no_addresses(escaped)


def quoted_line(text: str) -> str:
    """Return words of a document on one line, for a heading, a list or a table cell."""
    return quoted(" ".join(text.split()))


def block(text: str, prefix: str = "> ") -> str:
    """Return escaped text with `prefix` before each of its lines: a block quotation ends what was left open in it."""
    return "\n".join(prefix + line if line.strip() else prefix.rstrip() for line in text.split("\n"))


def _escape_start(match: re.Match[str]) -> str:
    space, sign = match.groups()
    return f"{space}{sign}\\" if sign.isdigit() else f"{space}\\{sign}"


def _no_addresses(text: str) -> str:
    text = _SCHEME.sub(r"\\:", text)
    text = _WWW.sub(r"\1\\.", text)
    return _MAIL.sub(MAIL_BREAK, text)
