"""The part of mammoth that is used here; the package brings no types of its own."""

from collections.abc import Callable
from typing import IO, Any

class Result:
    value: str
    messages: list[Any]

class _Images:
    def img_element(self, func: Callable[[Any], dict[str, str]]) -> Callable[..., Any]: ...

images: _Images

def convert_to_html(
    fileobj: IO[bytes],
    *,
    convert_image: Callable[..., Any] | None = None,
    style_map: str | None = None,
    id_prefix: str = "",
) -> Result: ...
