"""The files that come with the program are found."""

import pytest

from reader.resources import example_files, resource


def test_the_example_is_there_the_reply_first() -> None:
    assert [path.name for path in example_files()] == ["letter.pdf", "report.pdf", "mission-note.pdf"]


def test_a_missing_resource_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"icons/nothing\.svg"):
        resource("icons/nothing.svg")
