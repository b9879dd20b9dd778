"""What is sent to a worker goes without what was worked out here."""

import pickle
from dataclasses import dataclass
from functools import cached_property

from reader.model.packed import Packed


@dataclass(frozen=True)
class Words(Packed):
    """A text."""

    text: str

    @cached_property
    def lengths(self) -> list[int]:
        """Lengths of its words."""
        return [len(word) for word in self.text.split()]


def test_the_fields_go_over_and_what_was_worked_out_stays() -> None:
    fresh, used = Words("a lamp by the water"), Words("a lamp by the water")
    assert used.lengths == [1, 4, 2, 3, 5]
    assert pickle.dumps(used) == pickle.dumps(fresh)
    there = pickle.loads(pickle.dumps(used))  # noqa: S301 (packed a moment ago)
    assert there == used
    assert "lengths" not in vars(there)
    assert there.lengths == used.lengths
