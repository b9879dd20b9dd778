"""HTML laid out on fixed pages: nothing outside the text itself is ever fetched."""

import re

import pymupdf

from reader.errors import DocumentError
from reader.mupdf.failures import OPENING_FAILURES
from reader.mupdf.plain_text import decode_bytes

_WIDTH, _HEIGHT, _SIZE = 595.0, 842.0, 11.0  # points: A4, and the type size
_MOST_CHARACTERS = 12_000_000  # of HTML; the longest books have a third, and layout takes seconds a million
_CHARSET = re.compile(rb"""<meta[^>]+charset=["']?\s*([\w-]+)""", re.IGNORECASE)
_CHARSET_ZONE = 2048  # bytes in which a page declares its encoding
_PICTURES = re.compile(r"<(?:img|image|object|embed|iframe|video|audio|source|link)\b[^>]*>", re.IGNORECASE)
_STYLE = """<style>
@page { margin: 54pt 60pt }
sup { font-size: 0.66em; vertical-align: super }
blockquote { margin: 0.8em 2.5em; font-size: 0.94em }
blockquote blockquote { font-size: 1em }
.note { font-size: 0.8em; margin: 2pt 0 }
</style>"""


def decode_html(data: bytes) -> str:
    """Decode a page: byte order mark, then what it declares, then what its bytes suggest."""
    declared = _CHARSET.search(data[:_CHARSET_ZONE])
    if declared and not data.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        try:
            return data.decode(declared[1].decode("ascii"))
        except (LookupError, UnicodeDecodeError):
            pass
    return decode_bytes(data)


def html_pages(name: str, html: str) -> pymupdf.Document:
    """Lay out a page of HTML.

    Pictures are left out, and MuPDF is given a stream without a folder: nothing that it refers to is looked for.

    Args:
        name: of the file, for messages.
        html: the page.

    Raises:
        DocumentError: it cannot be laid out.
    """
    if len(html) > _MOST_CHARACTERS:
        raise DocumentError(f"{name} is too large to be laid out on pages.")
    try:
        flowing = pymupdf.open(stream=(_STYLE + _PICTURES.sub("", html)).encode(), filetype="html")
        flowing.layout(width=_WIDTH, height=_HEIGHT, fontsize=_SIZE)
    except OPENING_FAILURES as error:
        raise DocumentError(f"{name} cannot be laid out on pages.") from error
    return flowing
