"""How a case remembers which of its documents are recognised, and in which languages: as settings in its file."""

from __future__ import annotations

from typing import Protocol

from reader.model.recognition import Recognition, Scope

_KEY = "recognition of {}"
_PARTS = "+"


class CaseSettings(Protocol):
    """The settings of a case file."""

    def setting(self, key: str) -> str | None:
        """Return a setting, or None."""

    def put_setting(self, key: str, value: str) -> None:
        """Write a setting."""


def remember_recognition(case: CaseSettings, fingerprint: str, recognition: Recognition) -> None:
    """Store how the document of that content is to be recognised.

    Raises:
        CaseFileError: the case file cannot be written.
    """
    case.put_setting(_KEY.format(fingerprint), _PARTS.join((recognition.scope, *recognition.languages)))


def remembered_recognition(case: CaseSettings, fingerprint: str) -> Recognition | None:
    """Return how the document of that content is to be recognised; None if nothing, or nothing known, is stored.

    Raises:
        CaseFileError: the case file cannot be read.
    """
    scope, *languages = (case.setting(_KEY.format(fingerprint)) or "").split(_PARTS)
    return Recognition(Scope(scope), tuple(languages)) if scope in set(Scope) else None
