"""Measures the window from inside; run by `test_window_figures.py` in a process of its own.

    window_probe.py REPLY SOURCE

prints one JSON object. Times are milliseconds, memory is MB.
"""

import json
import resource
import sys
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader import app
from reader.ui import start
from reader.ui.main_window import MainWindow

EVENT_WAIT = 20  # milliseconds
PATIENCE = 300  # seconds for opening and comparing 1,500 pages on a busy machine
STEPS = 2000
SAMPLES = 100


class Probe:
    """The real window, opened on two files."""

    def __init__(self, application: QApplication, window: MainWindow, reply: Path, source: Path) -> None:
        self.application = application
        self.window = window
        self.window.resize(1440, 900)
        self.files = (reply, source)
        self.pane = self.window.view.reply.pane
        self.source_pane = self.window.view.source.pane

    def open(self) -> None:
        """Open the files, as the command line does."""
        self.window.session.open(self.files[0], self.files[1:])

    def wait(self, condition: Callable[[], object]) -> None:
        """Run the event loop until the condition holds."""
        _wait(self.application.processEvents, condition)

    def is_idle(self) -> bool:
        """Tell whether all pages in view are painted sharp."""
        return self.pane.cache.is_idle() and self.source_pane.cache.is_idle()


def measure(probe: Probe) -> dict[str, float]:
    """Measure everything but the start."""
    figures = {"stall": _longest_stall(probe)}
    figures["findings"] = len(probe.window.session.comparison.findings)  # type: ignore[union-attr]  # just waited for
    figures |= _next_quotation(probe)
    figures |= _cold_pages(probe)
    figures |= _warm_frames(probe)
    figures |= _memory(probe)
    return figures


def _longest_stall(probe: Probe) -> float:
    """Return the longest time between two turns of the event loop while opening and comparing."""
    turns: list[float] = []
    timer = QTimer()
    timer.setInterval(1)
    timer.timeout.connect(lambda: turns.append(time.perf_counter()))
    timer.start()
    probe.wait(lambda: len(turns) > 10)
    turns.clear()
    probe.open()
    probe.wait(lambda: probe.window.session.comparison is not None and probe.is_idle())
    timer.stop()
    return max(1000 * (after - before) for before, after in pairwise(turns))


def _next_quotation(probe: Probe) -> dict[str, float]:
    """Measure from the key to the painted frame, with the pages in the cache."""
    times = []
    for _ in range(SAMPLES):
        for command in ("go.next_quotation", "go.previous_quotation"):
            _press(probe, command)
            probe.wait(probe.is_idle)
        times.append(_press(probe, "go.next_quotation"))
        probe.wait(probe.is_idle)
    return {"next_p50": _share(times, 0.5), "next_p99": _share(times, 0.99)}


def _press(probe: Probe, command: str) -> float:
    """Press a command's key in the reply's pane; return the milliseconds until all that it posted is done.

    That is the layouts and the painting. What waits for an idle moment is done after the frame, and after the clock.
    """
    key = {"go.next_quotation": Qt.Key.Key_Down, "go.previous_quotation": Qt.Key.Key_Up}[command]
    probe.pane.setFocus()
    began = time.perf_counter()
    QTest.keyClick(probe.pane, key, Qt.KeyboardModifier.AltModifier)
    probe.application.sendPostedEvents()
    took = 1000 * (time.perf_counter() - began)
    probe.application.processEvents()
    return took


def _cold_pages(probe: Probe) -> dict[str, float]:
    """Measure how long a page that was never looked at takes to show at all, and to be sharp."""
    pane = probe.source_pane

    def are_there() -> bool:
        return pane.pixels.are_there()

    def are_sharp() -> bool:
        return pane.pixels.are_sharp()

    previews, sharp = [], []
    for number in range(SAMPLES):
        page = 7 + number * 13 % (pane.page_count - 20)
        began = time.perf_counter()
        pane.go_to_page(page)
        probe.wait(are_there)
        previews.append(1000 * (time.perf_counter() - began))
        probe.wait(are_sharp)
        sharp.append(1000 * (time.perf_counter() - began))
        probe.wait(probe.is_idle)
    return {"preview_p50": _share(previews, 0.5), "sharp_p50": _share(sharp, 0.5), "scale": pane.frame.stack.scale}


def _warm_frames(probe: Probe) -> dict[str, float]:
    """Measure scrolling frames with the pages in the cache."""
    times = []
    bar = probe.pane.verticalScrollBar()
    probe.pane.go_to_page(10)
    probe.wait(probe.is_idle)
    for number in range(3 * SAMPLES):
        began = time.perf_counter()
        bar.setValue(bar.value() + (7 if number // 40 % 2 else -7))
        probe.pane.viewport().repaint()
        times.append(1000 * (time.perf_counter() - began))
        probe.application.processEvents()
    return {"frame_p50": _share(times, 0.5), "frame_p99": _share(times, 0.99)}


def _memory(probe: Probe) -> dict[str, float]:
    """Step through quotations and compare the memory after a tenth of the steps with that at the end (MB)."""
    early = 0.0
    for number in range(STEPS):
        _press(probe, "go.next_quotation" if number // 250 % 2 == 0 else "go.previous_quotation")
        if number == STEPS // 10:
            probe.wait(probe.is_idle)
            early = _resident()
    probe.wait(probe.is_idle)
    return {"memory_early": early, "memory": _resident(), "memory_peak": _peak()}


def _resident() -> float:
    """Return this process's memory in MB; shared pages count."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() / 1e6


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3


def _share(times: list[float], share: float) -> float:
    return sorted(times)[min(len(times) - 1, int(share * len(times)))]


def _wait(turn: Callable[[], object], condition: Callable[[], object]) -> None:
    give_up = time.monotonic() + PATIENCE
    while not condition():
        turn()
        time.sleep(0.0002)  # the workers share two processors with this loop
        if time.monotonic() > give_up:
            raise TimeoutError
    turn()


def run() -> None:
    """Start the program without a file, measure in place of its event loop, and print the figures."""
    reply, source = map(Path, sys.argv[1:])

    def measured(application: QApplication, window: MainWindow) -> int:
        sys.stdout.write(json.dumps(measure(Probe(application, window, reply, source))) + "\n")
        window.close()
        return 0

    start.run = measured
    app.main([])


if __name__ == "__main__":
    run()
