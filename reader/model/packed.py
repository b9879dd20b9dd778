"""Frozen data that is sent to another process while it is in use here."""

from dataclasses import fields
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed import DataclassInstance


class Packed:
    """Packed by its fields alone.

    What a cached property worked out is left behind: the other side works it out when it needs it. And packing goes
    on in a thread of its own: an object that gains a cached value meanwhile would change under its hands.
    """

    def __getstate__(self: "DataclassInstance") -> dict[str, object]:
        """Return the fields by their names."""
        return {field.name: getattr(self, field.name) for field in fields(self)}


class CrossesOnce(Packed):
    """So large that it goes over to another process only once; from then on both sides know it."""
