"""Markdown and Word files into HTML in which footnotes are small print with a raised label, as on a printed page."""

import io
import re
import zipfile

from reader.errors import DocumentError

_MOST_BYTES = 400 * 1024 * 1024  # unpacked, of a Word file: more is a bomb
_MARKER = re.compile(r"(?:<sup[^>]*>\s*)+<a[^>]*>\[?(\w+)\]?</a>(?:\s*</sup>)+")
_NOTES = re.compile(r'<ol>\s*((?:<li id="(?:footnote|endnote|fn)-\w+">.*?</li>\s*)+)</ol>', re.DOTALL)
_NOTE = re.compile(r'<li id="(?:footnote|endnote|fn)-\w+">(.*?)</li>', re.DOTALL)
_BACK = re.compile(r'\s*<a[^>]*href="#[^"]*ref-\w+"[^>]*>[^<]*</a>')
_STYLES = """
p[style-name='Quote'] => blockquote > p:fresh
p[style-name='Intense Quote'] => blockquote > p:fresh
p[style-name='Block Text'] => blockquote > p:fresh
"""
_PARAGRAPH = re.compile(r"</?p[^>]*>")


def markdown_html(text: str) -> str:
    """Return a Markdown text as HTML; HTML inside it is shown as characters."""
    import mistune  # noqa: PLC0415 (the first page of a PDF does not wait for it)

    render = mistune.create_markdown(escape=True, plugins=["footnotes", "table", "strikethrough", "url"])
    return _page(str(render(text)))


def word_html(name: str, content: bytes) -> str:
    """Return the text of a Word file (DOCX) as HTML, without its pictures.

    Raises:
        DocumentError: it is damaged.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            size = sum(entry.file_size for entry in archive.infolist())
    except zipfile.BadZipFile as error:
        raise DocumentError(f"{name} is damaged and cannot be opened.") from error
    if size > _MOST_BYTES:
        raise DocumentError(f"{name} is too large to be opened.")
    import mammoth  # noqa: PLC0415 (the first page of a PDF does not wait for it)

    try:
        images = mammoth.images.img_element(lambda _: {})
        result = mammoth.convert_to_html(io.BytesIO(content), style_map=_STYLES, convert_image=images)
    except Exception as error:  # mammoth raises whatever its parsers raise
        raise DocumentError(f"{name} is damaged and cannot be opened.") from error
    return _page(result.value)


def _page(body: str) -> str:
    """Turn lists of notes into small print with raised labels, and markers into raised numbers."""
    body = _NOTES.sub(lambda notes: _small_print(notes[1]), _MARKER.sub(r"<sup>\1</sup>", body))
    return f"<html><body>{body}</body></html>"


def _small_print(notes: str) -> str:
    """Return the items of a list of notes as small print; they are numbered as they stand."""
    texts = (_PARAGRAPH.sub(" ", _BACK.sub("", item)).strip() for item in _NOTE.findall(notes))
    return "".join(f'<p class="note"><sup>{number}</sup> {text}</p>' for number, text in enumerate(texts, 1))
