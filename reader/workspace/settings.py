"""The user's settings: a small TOML file that can also be edited by hand."""

from dataclasses import dataclass, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from reader.errors import UsageError
from reader.model.recognition import Recognition, Scope
from reader.workspace.reviews import DEFAULT_REVIEWS


class Look(StrEnum):
    """Light or dark, or as the system says."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that can be set besides the keys."""

    author: str = ""
    language: str = ""  # a language code; empty: the system's
    look: Look = Look.SYSTEM
    high_contrast: bool = False  # also where the system does not ask for it
    reviews: tuple[str, ...] = DEFAULT_REVIEWS
    recognise: bool = True  # pages without text, without being asked
    recognised_languages: tuple[str, ...] = ()  # tesseract's names; empty: English

    @property
    def recognition(self) -> Recognition:
        """What is recognised in each document that is opened."""
        return Recognition(Scope.MISSING if self.recognise else Scope.NONE, self.recognised_languages)


def load_settings(path: Path) -> Settings:
    """Return the settings of a file, the default ones if there is no such file.

    Raises:
        UsageError: the file cannot be read; the sentence names it and says what is wrong.
    """
    try:
        values = _toml(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError) as error:  # neither text nor TOML
        raise UsageError(f"{path} cannot be read: {error}. The default settings are used.") from error
    settings = Settings()
    for field in fields(Settings):
        if field.name in values:
            settings = _with(settings, field.name, values[field.name], path)
    return settings


def _toml(text: str) -> dict[str, Any]:
    """Return what a TOML text holds."""
    import tomllib  # noqa: PLC0415 (most users have no settings file: the first page does not wait for this)

    return tomllib.loads(text)


def save_settings(path: Path, settings: Settings) -> None:
    """Write the settings.

    Raises:
        UsageError: the file cannot be written.
    """
    import json  # noqa: PLC0415 (settings are read at each start and seldom written)

    lines = ["# Settings of Rejoinder"]
    for field in fields(Settings):
        value = getattr(settings, field.name)
        # JSON's texts, lists and truth values are valid TOML.
        lines.append(
            f"{field.name} = {json.dumps(list(value) if isinstance(value, tuple) else value, ensure_ascii=False)}"
        )
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    except OSError as error:
        raise UsageError(f"{path} cannot be written: {error}.") from error


def _with(settings: Settings, name: str, value: object, path: Path) -> Settings:
    default = getattr(settings, name)
    if isinstance(default, Look) and value in set(Look):
        return _changed(settings, name, Look(str(value)))
    if isinstance(default, tuple) and isinstance(value, list) and all(isinstance(label, str) for label in value):
        labels = tuple(dict.fromkeys(label.strip() for label in value if label.strip()))
        return _changed(settings, name, labels or getattr(Settings(), name))
    if type(value) is type(default) and isinstance(value, bool | str):
        return _changed(settings, name, value)
    raise UsageError(f"{path}: “{name}” has a wrong value. The default settings are used.")


def _changed(settings: Settings, name: str, value: Look | tuple[str, ...] | bool | str) -> Settings:
    """Return settings with another value of one of them."""
    changed: dict[str, Any] = {name: value}
    return replace(settings, **changed)
