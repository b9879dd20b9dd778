"""Plain text out of bytes of any encoding."""

_BYTE_ORDER_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\0\0", "utf-32"),
    (b"\0\0\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_SAMPLE = 1 << 18  # bytes on which a foreign encoding is guessed: more changes no guess, but costs seconds
_WESTERN = "cp1252"  # Latin-1 with the quotation marks of Windows
# What texts are really written in; among all that Python knows, charset-normalizer takes German for Mac Turkish.
_CANDIDATES = (
    _WESTERN,
    "cp1250",
    "cp1251",
    "cp1253",
    "cp1254",
    "cp1255",
    "cp1256",
    "cp1257",
    "koi8_r",
    "shift_jis",
    "euc_jp",
    "gb18030",
    "big5",
    "euc_kr",
)
_CHAOS_TIE, _COHERENCE_TIE = 0.04, 0.1  # within these of the best guess the Western encoding wins: it is the commonest
_MOSTLY, _HARDLY = 0.7, 0.05  # of every other byte that are zero in UTF-16 of Latin letters, and of the ones between


def decode_bytes(data: bytes) -> str:
    """Decode the bytes of a text, never failing; every line ends in one line feed.

    The encoding is told by the byte order mark, else it is UTF-8 or UTF-16 where the bytes are valid as such, else
    what charset-normalizer thinks most likely.
    """
    encoding = next((name for mark, name in _BYTE_ORDER_MARKS if data.startswith(mark)), None)
    if encoding is None:
        encoding = utf16_without_mark(data[:_SAMPLE]) or _guessed(data)
    return data.decode(encoding, errors="replace").replace("\r\n", "\n").replace("\r", "\n")


def utf16_without_mark(data: bytes) -> str | None:
    """Name the byte order of UTF-16 without a byte order mark; None if the bytes are something else."""
    half = len(data) // 2
    even, odd = data[0 : 2 * half : 2].count(0), data[1 : 2 * half : 2].count(0)
    if odd > _MOSTLY * half and even < _HARDLY * half:
        return "utf-16-le"
    if even > _MOSTLY * half and odd < _HARDLY * half:
        return "utf-16-be"
    return None


def _guessed(data: bytes) -> str:
    """Name the encoding of bytes without a byte order mark."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        from charset_normalizer import from_bytes  # noqa: PLC0415 (seldom needed; the first page is waited for)

        found = from_bytes(data[:_SAMPLE], cp_isolation=list(_CANDIDATES))
        best = found.best()
        if best is None:
            return _WESTERN
        western = any(
            match.encoding == _WESTERN
            and match.chaos <= best.chaos + _CHAOS_TIE
            and match.coherence >= best.coherence - _COHERENCE_TIE
            for match in found
        )
        return _WESTERN if western else best.encoding
    return "utf-8"
