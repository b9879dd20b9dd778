"""Where keys, settings and the window's state are kept."""

from pathlib import Path

from platformdirs import user_config_path

APPLICATION = "rejoinder"


def config_file(name: str) -> Path:
    """Return a file in the platform's configuration folder; it need not exist yet."""
    return user_config_path(APPLICATION, appauthor=False) / name


def key_file() -> Path:
    """Return the file with the user's keys."""
    return config_file("keys.toml")


def settings_file() -> Path:
    """Return the file with the user's settings."""
    return config_file("settings.toml")


def template_folder() -> Path:
    """Return the folder where the user may put templates of exports of their own."""
    return config_file("templates")


def state_file() -> Path:
    """Return the file with sizes and places of the window's parts."""
    return config_file("window.ini")
