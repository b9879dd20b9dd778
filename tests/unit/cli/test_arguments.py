"""What the command line accepts."""

from pathlib import Path

import pytest

from reader.cli.arguments import parse_compare, parse_export, parse_window
from reader.export.registry import EXPORTERS
from reader.model.recognition import Recognition, Scope


def test_the_reply_comes_first_and_the_sources_keep_their_order() -> None:
    arguments = parse_compare(
        ["letter.pdf", "--format", "json", "b.pdf", "a.pdf", "--password", "x", "--password", "y"]
    )
    assert arguments.files == (Path("letter.pdf"), Path("b.pdf"), Path("a.pdf"))
    assert arguments.format == "json"
    assert arguments.passwords == ("x", "y")


def test_text_for_people_is_the_default() -> None:
    assert parse_compare(["a", "b"]).format == "text"


@pytest.mark.parametrize(
    ("options", "recognition"),
    [
        ([], None),
        (["--recognise", "all"], Recognition(Scope.ALL)),
        (["--languages", "eng+fra"], Recognition(Scope.MISSING, ("eng", "fra"))),
        (["--recognise", "doubtful", "--languages", "fra,eng"], Recognition(Scope.DOUBTFUL, ("fra", "eng"))),
    ],
)
def test_what_is_recognised_can_be_chosen(options: list[str], recognition: Recognition | None) -> None:
    assert parse_compare(["a", "b", *options]).recognition == recognition
    assert parse_export(["--case", "c", "--format", "json", "-o", "out", *options]).recognition == recognition


@pytest.mark.parametrize("format_id", [*(exporter.id for exporter in EXPORTERS), "annotated-pdf:S1"])
def test_every_export_format_can_be_chosen(format_id: str) -> None:
    assert parse_compare(["a", "b", "--format", format_id]).format == format_id
    assert parse_export(["--case", "c", "--format", format_id, "-o", "out"]).format == format_id


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        ([], "at least one source"),
        (["letter.pdf"], "at least one source"),
        (["a", "b", "--format", "punched-cards"], "punched-cards"),
        (["--example", "a"], "takes no files"),
        (["a", "b", "--colour"], "--colour"),
        (["a", "b", "--languages", "eng++fra"], "eng+fra"),
        (["a", "b", "--recognise", "some"], "some"),
    ],
)
def test_wrong_usage_says_what_is_wrong_and_exits_with_2(
    arguments: list[str], complaint: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        parse_compare(arguments)
    assert left.value.code == 2
    assert complaint in capsys.readouterr().err


@pytest.mark.parametrize("missing", ["--case", "--format", "-o"])
def test_an_export_needs_case_format_and_output(missing: str) -> None:
    arguments = {"--case": "c", "--format": "csv", "-o": "out"}
    del arguments[missing]
    with pytest.raises(SystemExit):
        parse_export([part for pair in arguments.items() for part in pair])


def test_the_window_opens_with_any_number_of_files() -> None:
    assert parse_window([]).files == ()
    assert parse_window(["letter.pdf", "report.pdf", "--case", "my.sqlite"]).case == Path("my.sqlite")
    assert parse_window(["--example"]).example
