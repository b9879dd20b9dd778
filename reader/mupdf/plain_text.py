"""Plain text out of bytes of any encoding."""

from pathlib import Path

from charset_normalizer import from_bytes

from reader.errors import DocumentError

_BYTE_ORDER_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\0\0", "utf-32"),
    (b"\0\0\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_SAMPLE = 1 << 18  # bytes on which a foreign encoding is guessed: more changes no guess, but costs seconds


def decode_text(path: Path) -> str:
    """Read a text file: UTF-8 or UTF-16 where it is, else the encoding that its bytes suggest.

    Raises:
        DocumentError: it cannot be read.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise DocumentError(f"{path} cannot be read: {error.strerror}.") from error
    return decode_bytes(data)


def decode_bytes(data: bytes) -> str:
    """Decode the bytes of a text, never failing; line ends become \\n."""
    encoding = next((name for mark, name in _BYTE_ORDER_MARKS if data.startswith(mark)), None)
    if encoding is None:
        encoding = _guessed(data)
    return data.decode(encoding, errors="replace").replace("\r\n", "\n").replace("\r", "\n")


def _guessed(data: bytes) -> str:
    """Name the encoding of bytes without a byte order mark."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        best = from_bytes(data[:_SAMPLE]).best()
        return best.encoding if best else "cp1252"
    return "utf-8"
