"""Settings survive being written, and a wrong file is named."""

from pathlib import Path

import pytest

from reader.errors import UsageError
from reader.workspace.settings import Look, Settings, load_settings, save_settings


def test_settings_survive_being_written(tmp_path: Path) -> None:
    settings = Settings(
        'A. "Nalyst" \\ é',
        "fr",
        Look.DARK,
        high_contrast=True,
        reviews=("right", "wrong “so”"),
        recognise=False,
        recognised_languages=("fra", "eng"),
    )
    save_settings(tmp_path / "deep" / "settings.toml", settings)
    assert load_settings(tmp_path / "deep" / "settings.toml") == settings


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "settings.toml") == Settings()


@pytest.mark.parametrize(
    "text",
    [
        "look = 'blue'",
        "reviews = 3",
        "author = 1",
        "high_contrast = 'yes'",
        "recognise = 1",
        "recognised_languages = 'fra'",
        "[[[",
    ],
)
def test_a_wrong_value_is_told_with_the_file(text: str, tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UsageError, match=r"settings\.toml"):
        load_settings(path)


def test_empty_review_labels_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('reviews = ["fine", " ", "fine"]', encoding="utf-8")
    assert load_settings(path).reviews == ("fine",)
