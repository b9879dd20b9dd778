"""What the command line says about a template of the user's that does not end."""

from pathlib import Path
from typing import NoReturn

import pytest

from reader.cli.main import FAILED, main
from reader.errors import WorkerError


def test_a_template_that_does_not_end_is_told_by_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def give_up(*_: object) -> NoReturn:
        raise WorkerError("The work on the document took too long and was given up.")

    monkeypatch.setattr("reader.cli.main.run", give_up)
    template, out = tmp_path / "endless.txt.j2", tmp_path / "out.txt"
    template.write_text("{% for one in range(9) %}{% endfor %}", encoding="utf-8")
    assert main(["compare", "--example", "--format", f"template:{template}", "-o", str(out)]) == FAILED
    assert f"The template {template} was given up: it takes too long" in capsys.readouterr().err
    assert not out.exists()
