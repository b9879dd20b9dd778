"""Figures are measured only when asked for: `pytest tests/benchmarks --benchmark-enable`."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def _as_in_a_worker() -> Iterator[None]:
    """Let the collector of cycles rest, as it does in a worker process while a task is performed."""
    gc.disable()
    yield
    gc.enable()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the benchmarks out of an ordinary run: they want a quiet machine and minutes."""
    if config.getoption("benchmark_enable") or config.getoption("benchmark_only"):
        return
    here = Path(__file__).parent
    skip = pytest.mark.skip(reason="figures: run with --benchmark-enable")
    for item in items:
        if item.path.is_relative_to(here):
            item.add_marker(skip)
