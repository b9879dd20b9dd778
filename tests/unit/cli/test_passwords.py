"""An encrypted document asks for its password three times."""

from pathlib import Path

import pytest

from reader.cli.passwords import Passwords
from reader.errors import PasswordNeeded
from reader.model.document import Document, WordBoxes
from reader.model.span import Span

PATH = Path("letter.pdf")
OPENING = {"red"}
DOCUMENT = Document("", str(PATH), "letter", "", Span(0, 0), WordBoxes(), ())


@pytest.mark.parametrize(
    ("given", "typed", "opens", "asked", "known"),
    [
        ([], ["red"], True, 1, ("red",)),
        (["red"], [], True, 0, ("red",)),
        (["old"], ["wrong", "worse", "red"], True, 3, ("old", "red")),
        ([], ["wrong", "worse", "worst", "red"], False, 3, ()),
        ([], [None], False, 1, ()),
    ],
)
def test_what_opens_a_document(
    given: list[str],
    typed: list[str | None],
    opens: bool,
    asked: int,
    known: tuple[str, ...],
) -> None:
    told: list[str] = []

    def ask(sentence: str) -> str | None:
        told.append(sentence)
        return typed.pop(0)

    def read(path: Path, password: str | None) -> Document:
        if password in OPENING:
            return DOCUMENT
        raise PasswordNeeded(f"{path} is encrypted." if password is None else f"{password} is wrong.")

    passwords = Passwords(given, ask)
    if opens:
        assert passwords.unlock(PATH, read) is DOCUMENT
    else:
        with pytest.raises(PasswordNeeded):
            passwords.unlock(PATH, read)
    assert len(told) == asked
    assert passwords.known == known
    assert told[1:2] in ([], ["wrong is wrong."])
