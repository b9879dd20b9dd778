"""Figures are measured only when asked for: `pytest tests/benchmarks --benchmark-enable`."""

from pathlib import Path

import pytest


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the benchmarks out of an ordinary run: they want a quiet machine and minutes."""
    if config.getoption("benchmark_enable") or config.getoption("benchmark_only"):
        return
    here = Path(__file__).parent
    skip = pytest.mark.skip(reason="figures: run with --benchmark-enable")
    for item in items:
        if item.path.is_relative_to(here):
            item.add_marker(skip)
