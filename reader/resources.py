"""Where the files that come with the program are: icons, the default keymap, the example documents."""

from pathlib import Path

_HERE = Path(__file__).resolve().parent
_INSTALLED = _HERE / "resource_files"  # where pyproject.toml puts them in the wheel
_CHECKOUT = _HERE.parent / "resources"


def resource(name: str) -> Path:
    """Return the path of a file or folder that comes with the program.

    Args:
        name: relative to the resources folder, with forward slashes: "example/letter.pdf".

    Raises:
        FileNotFoundError: there is no such resource: the installation is incomplete.
    """
    root = _INSTALLED if _INSTALLED.is_dir() else _CHECKOUT
    path = root / name
    if not path.exists():
        raise FileNotFoundError(f"{name} is missing from the program's files in {root}")
    return path


def example_files() -> tuple[Path, ...]:
    """Return the example's documents: an invented letter, the report it answers, the note that the report quotes."""
    return tuple(resource(f"example/{name}") for name in ("letter.pdf", "report.pdf", "mission-note.pdf"))
