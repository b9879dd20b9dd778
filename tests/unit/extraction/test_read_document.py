"""Reading a file: what cannot be read says so in one sentence, what can be read holds together."""

from pathlib import Path

import pymupdf
import pytest

from reader.errors import Cancelled, DocumentError, PasswordNeeded
from reader.extraction.read_document import fingerprint_of, read_document
from reader.model.progress import Progress
from tests.unit.extraction.press import Press

LINE = "Nobody came to the gate on that evening, or so they said."


def test_an_encrypted_file_asks_for_its_password(press: Press) -> None:
    press.page().line(LINE)
    path = press.save(encryption=pymupdf.PDF_ENCRYPT_AES_256, user_pw="tolm", owner_pw="owner")
    with pytest.raises(PasswordNeeded, match=r"printed\.pdf is encrypted"):
        read_document(path)
    with pytest.raises(PasswordNeeded, match="wrong"):
        read_document(path, password="brask")  # noqa: S106
    assert read_document(path, password="tolm").text == LINE  # noqa: S106


def test_a_truncated_file_says_how_much_could_be_read(press: Press, tmp_path: Path) -> None:
    for _ in range(6):
        press.page().lines(*[LINE] * 40)
    whole = press.save().read_bytes()
    path = tmp_path / "cut.pdf"
    path.write_bytes(whole[: len(whole) * 2 // 3])
    try:
        document = read_document(path)
    except DocumentError as error:
        assert "cut.pdf is damaged" in error.sentence  # noqa: PT017
    else:
        assert any("cut.pdf is damaged" in warning for warning in document.warnings)


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("noise.pdf", bytes(range(256)) * 20, "no document"),
        ("empty.pdf", b"", "is empty"),
        ("stub.pdf", b"%PDF-1.7\n%%EOF", "damaged"),
        ("half.docx", b"PK\x03\x04 and no more", "damaged archive"),
    ],
)
def test_what_is_no_document_says_so(tmp_path: Path, name: str, content: bytes, sentence: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(DocumentError, match=sentence) as caught:
        read_document(path)
    assert name in caught.value.sentence


def test_a_missing_file_and_a_folder_say_so(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="not found"):
        read_document(tmp_path / "none.pdf")
    with pytest.raises(DocumentError, match="folder"):
        read_document(tmp_path)


def test_reading_can_be_stopped(press: Press) -> None:
    press.page().line(LINE)

    def stop(progress: Progress) -> None:
        raise Cancelled(progress.stage)

    with pytest.raises(Cancelled):
        read_document(press.save(), report=stop)


def test_a_page_of_pictures_is_known_to_have_no_text(press: Press, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.extraction.recognise_pages.find_recogniser", lambda _: None)
    press.page().line(LINE)
    press.page()
    press.document[1].draw_rect(pymupdf.Rect(100, 100, 300, 300), fill=(0, 0, 0))
    document = press.read()
    assert [page.has_text for page in document.pages] == [True, False]
    assert any("install tesseract" in warning for warning in document.warnings)


def test_text_and_places_hold_together(press: Press) -> None:
    for number in range(3):
        press.page().lines(*[f"{LINE} {number}"] * 30, indent=12)
        press.line("The end", press.raised(str(number + 1)), " of a page.").note(str(number + 1), "A note.", y=770)
    document = press.read()
    words, text = document.words, document.text
    assert list(words.starts) == sorted(words.starts)
    assert all(words.ends[index] <= words.starts[index + 1] for index in range(len(words) - 1))
    covered = "".join(text[start:end] for start, end in zip(words.starts, words.ends, strict=True))
    assert covered == "".join(text.split())
    assert document.fingerprint == fingerprint_of(Path(document.path))
    assert all(block.span.end <= document.body.end for block in document.blocks)
    assert all(note.span.start >= document.body.end for note in document.footnotes)


def test_labels_of_the_file_win(press: Press) -> None:
    press.page().line(LINE).page().line(LINE)
    press.document.set_page_labels([{"startpage": 0, "prefix": "A-", "style": "D", "firstpagenum": 4}])
    assert [page.label for page in press.read().pages] == ["A-4", "A-5"]


def test_the_table_of_contents_leads_to_its_headings(press: Press) -> None:
    press.page().lines(*[LINE] * 10)
    press.page().line(press.bold("II. The second closure", 13)).lines(*[LINE] * 10)
    press.document.set_toc([[1, "The letter", 1], [1, "II. The Second Closure", 2]])
    document = press.read()
    first, second = document.outline
    assert (first.page, first.offset) == (0, None)
    assert second.page == 1
    assert second.offset == document.text.index("II. The second")
