"""Reading and drawing a file brings in nothing that it refers to: no request leaves, no other file is looked into."""

import socket
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pymupdf
import pytest

from reader.extraction.read_document import read_document
from reader.model.raster import BYTES_PER_PIXEL, Raster
from reader.mupdf.render import PageRenderer

OTHERS = "words that belong to another file"
PINK = bytes((255, 0, 255))  # the colour of the picture that must not show, whichever way round it is told
PROLOGUE = '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY other SYSTEM "{file}">]>'

Listener = tuple[str, Callable[[], int]]


@pytest.fixture
def listener() -> Iterator[Listener]:
    """An address on this machine, and a function that counts the calls that came in."""
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        server.settimeout(0.1)

        def calls() -> int:
            count = 0
            while True:
                try:
                    server.accept()[0].close()
                except TimeoutError:
                    return count
                count += 1

        yield f"http://127.0.0.1:{server.getsockname()[1]}", calls


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    """A folder with a text and a picture that a document may want to show."""
    folder = tmp_path / "outside"
    folder.mkdir()
    (folder / "text.txt").write_text(OTHERS, encoding="utf-8")
    pixels = pymupdf.Pixmap(pymupdf.csRGB, (0, 0, 60, 60), False)
    pixels.set_rect(pixels.irect, tuple(PINK))
    pixels.save(folder / "picture.png")
    return folder


def references(address: str, outside: Path) -> str:
    """Write HTML that wants pictures, styles and frames from everywhere."""
    picture, text = outside / "picture.png", outside / "text.txt"
    places = (f"{address}/a.png", picture.as_uri(), str(picture), "../outside/picture.png")
    return (
        "".join(
            f'<p>Words.</p><img src="{place}"/><object data="{place}"/>'
            f'<div style="background-image:url({place})">x</div>'
            f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">'
            f'<image width="60" height="60" xlink:href="{place}"/></svg>'
            for place in places
        )
        + f'<link rel="stylesheet" href="{address}/s.css"/><iframe src="{text.as_uri()}"></iframe>'
    )


def web_page(path: Path, address: str, outside: Path) -> None:
    path.write_text(f"<html><body>{references(address, outside)}</body></html>", encoding="utf-8")


def book(path: Path, address: str, outside: Path) -> None:
    """Write an EPUB whose chapter refers outside, and whose entity is another file."""
    prologue = PROLOGUE.format(file=(outside / "text.txt").as_uri())
    body = f"<p>Words &other;</p>{references(address, outside)}"
    html = f'<html xmlns="http://www.w3.org/1999/xhtml"><body>{body}</body></html>'
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" version="2.0"><manifest>'
        '<item id="c" href="c.xhtml" media-type="application/xhtml+xml"/></manifest>'
        '<spine><itemref idref="c"/></spine></package>'
    )
    container = (
        '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles>'
        '<rootfile full-path="c.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
    )
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/epub+zip")
        archive.writestr("META-INF/container.xml", container)
        archive.writestr("c.opf", package)
        archive.writestr("c.xhtml", prologue + html)


def portable(path: Path, address: str, outside: Path) -> None:
    """Write a PDF that acts when it is opened and keeps a picture's data in another file."""
    with pymupdf.open() as document:
        page = document.new_page()
        page.insert_text((72, 72), "Words.")
        picture = page.insert_image((72, 100, 132, 160), filename=outside / "picture.png")
        document.update_stream(picture, b"")
        document.xref_set_key(picture, "F", f"<</FS/URL/F({address}/stream)>>")
        document.xref_set_key(document.pdf_catalog(), "OpenAction", f"<</S/URI/URI({address}/opened)>>")
        document.xref_set_key(
            document.pdf_catalog(), "AA", f"<</WC<</S/JavaScript/JS(app.launchURL\\('{address}/js'\\))>>>>"
        )
        document.save(path)


@pytest.mark.parametrize("make", [web_page, book, portable], ids=lambda make: make.__name__)
def test_nothing_outside_a_file_is_brought_in(
    make: Callable[[Path, str, Path], None], tmp_path: Path, listener: Listener, outside: Path
) -> None:
    address, calls = listener
    inside = tmp_path / "inside"
    inside.mkdir()
    path = inside / "file"
    make(path, address, outside)
    document = read_document(path)
    assert "Words" in document.text
    assert OTHERS not in document.text
    with PageRenderer(path) as renderer:
        for number in range(len(renderer.sizes())):
            raster = Raster(number, 300, 400, 0, 0, 300, 400)
            pixels = bytearray(raster.size_bytes)
            renderer.render(raster, memoryview(pixels))
            colours = (bytes(pixels[start : start + len(PINK)]) for start in range(0, len(pixels), BYTES_PER_PIXEL))
            assert PINK not in colours
    assert calls() == 0
