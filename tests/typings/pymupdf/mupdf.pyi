"""MuPDF's own bindings: made by a generator, without types."""

from typing import Any

def __getattr__(name: str) -> Any: ...
