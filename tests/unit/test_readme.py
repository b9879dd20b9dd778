"""The README says what the program does today."""

import re
from pathlib import Path

import pytest

from reader.commands.cheat_sheet import key_table
from reader.commands.keymap import default_keymap
from reader.commands.table import COMMANDS
from reader.export.registry import EXPORTERS
from reader.model.alignment import VerdictKind

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_key_table_is_that_of_the_commands() -> None:
    """Run `.ci/write-keys` to bring it up to date."""
    [table] = re.findall(r"<!-- keys -->\n(.*?)<!-- /keys -->", README, re.DOTALL)
    assert table.strip() == key_table(COMMANDS, default_keymap(COMMANDS)).strip()


@pytest.mark.parametrize("name", [exporter.id for exporter in EXPORTERS])
def test_every_export_format_is_named(name: str) -> None:
    assert f"`{name}`" in README


@pytest.mark.parametrize("verdict", list(VerdictKind))
def test_every_verdict_is_explained(verdict: VerdictKind) -> None:
    assert f"| {verdict} | " in README


@pytest.mark.parametrize("link", re.findall(r"\]\(([^)#:]+)\)", README))
def test_links_and_pictures_are_there(link: str) -> None:
    assert (ROOT / link).exists()
