"""Plain text is decoded in whatever encoding it is."""

import pytest

from reader.mupdf.plain_text import decode_bytes

FRENCH = "Le préfet déclara que la porte n’était plus fermée ; personne ne répondit à sa lettre, même à l’été. " * 4


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_encodings_are_told_apart(encoding: str) -> None:
    assert decode_bytes(FRENCH.encode(encoding)) == FRENCH


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1251", "Ворота были закрыты вечером девятого числа, и никто не пришёл открыть их до самого утра. "),
        ("koi8_r", "Ворота были закрыты вечером девятого числа, и никто не пришёл открыть их до самого утра. "),
        ("cp1250", "Zażółć gęślą jaźń. Brama została zamknięta wieczorem, a strażnik nie wpisał niczego do księgi. "),
        ("cp1252", "Die Schleuse wurde am Abend geschlossen; später hieß es, niemand hätte gefragt – “so” sagte er. "),
        ("shift_jis", "門は夕方に閉じられ、番人は帳簿に何も書かなかった。"),
    ],
)
def test_other_encodings_are_guessed(encoding: str, text: str) -> None:
    assert decode_bytes((text * 5).encode(encoding)) == text * 5


def test_line_ends_become_one_sign() -> None:
    assert decode_bytes(b"one\r\ntwo\rthree\n") == "one\ntwo\nthree\n"
