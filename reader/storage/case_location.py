"""Where cases, their backups, recovered notes and caches lie on this computer."""

import hashlib
from pathlib import Path

from platformdirs import user_cache_path, user_data_path

APPLICATION = "rejoinder"
CASE_SUFFIX = ".sqlite"
NAME_LENGTH = 12  # hexadecimal digits of the reply's hash: 48 bits tell any number of replies on one desk apart


def data_folder() -> Path:
    """Return the folder of what must not be lost; it need not exist yet."""
    return user_data_path(APPLICATION, appauthor=False)


def cache_folder() -> Path:
    """Return the folder of what can be made again; it need not exist yet."""
    return user_cache_path(APPLICATION, appauthor=False)


def case_folder() -> Path:
    """Return the folder of the cases that were not put elsewhere by `--case` or "Save case as…"."""
    return data_folder() / "cases"


def default_case_path(reply_fingerprint: str) -> Path:
    """Return where the case of a reply lies, by the SHA-256 of the reply's file."""
    return case_folder() / f"{reply_fingerprint[:NAME_LENGTH]}{CASE_SUFFIX}"


def backup_folder(case: Path) -> Path:
    """Return the folder of one case's backups: in the data folder, so that no case litters the user's own folders.

    The name holds a hash of the case's full path: cases of one name in two folders keep their backups apart.
    """
    digest = hashlib.sha256(str(case.absolute()).encode("utf-8", "surrogateescape")).hexdigest()
    return data_folder() / "backups" / f"{case.stem}-{digest[:8]}"


def recovery_folder() -> Path:
    """Return the folder of notes that could not be written to their case."""
    return data_folder() / "recovered"
