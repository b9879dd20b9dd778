"""Whether a citation's hyperlink leads where its words say."""

import re
from urllib.parse import unquote, urlsplit

from reader.analysis.document_symbols import find_symbols, parts_of
from reader.model.citation import Citation

_EMPTY = re.compile(r"#?$|about:|javascript:", re.IGNORECASE)
_OPAQUE = re.compile(
    r"(?:^|\.)(?:documents|documents-dds-ny|daccess-ods|daccess-dds-ny|digitallibrary|treaties)\.un\.org$"
)
"""Hosts whose addresses do not name the document: nothing can be said about them."""
_HOST = re.compile(r"^(?:https?://)?[^/]*/(?:[a-z]{2}/)?")  # with the language that may begin the path
_DIGITS_ONLY = re.compile(r"[^a-z0-9]")


def link_fault(citation: Citation, visible: str | None) -> str | None:
    """Say how a citation's link and its words disagree, or None.

    Args:
        citation: with the address that its link leads to.
        visible: the address that is printed in its text.
    """
    address = citation.address
    if address is None:
        return None
    if _EMPTY.match(address.strip()):
        return f"its link leads nowhere (“{address.strip()}”)"
    if visible is not None:
        return (
            None
            if plain_address(visible) == plain_address(address)
            else f"link text names {visible}, its address leads to {address}"
        )
    if citation.document is None or not find_symbols(citation.document):
        return None
    host = urlsplit(address if "//" in address else f"//{address}").netloc.lower()
    if _OPAQUE.search(host) or _holds(address, citation.document):
        return None
    others = find_symbols(_HOST.sub("", unquote(address)))
    leads = f"to {others[0].text}" if others else f"elsewhere: {address}"
    return f"link text names {citation.document}, its address leads {leads}"


def plain_address(address: str) -> str:
    """Return an address without the differences that do not change where it leads."""
    address = unquote(address).strip().lower()
    address = re.sub(r"^https?://(?:www\.)?|^www\.", "", address)
    return address.rstrip("/.#")


def _holds(address: str, symbol: str) -> bool:
    """Tell whether an address names a symbol, its strokes written in whatever way."""
    plain = _DIGITS_ONLY.sub("", unquote(address).lower())
    return any(_DIGITS_ONLY.sub("", part.lower()) in plain for part in parts_of(symbol))
