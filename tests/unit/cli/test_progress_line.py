"""Progress is seen on a terminal, and only there."""

import io

from reader.cli.progress_line import ProgressLine
from reader.cli.terminal import Terminal
from reader.model.progress import Progress

TERMINAL = Terminal(40, colour=False)


class Screen(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """Pretend."""
        return True


def test_the_line_says_how_far_it_is_and_goes_away() -> None:
    screen = Screen()
    with ProgressLine(screen, TERMINAL) as line:
        line.report(Progress("Reading report.pdf", 212, 506))
        assert screen.getvalue().endswith("Reading report.pdf, 212 of 506")
    assert screen.getvalue().endswith("\r\x1b[K")


def test_a_long_or_hostile_name_stays_on_its_line() -> None:
    screen = Screen()
    with ProgressLine(screen, TERMINAL) as line:
        line.report(Progress("Reading \x1b[2J\n" + "x" * 100))
        shown = screen.getvalue().removeprefix("\r\x1b[K")
    assert len(shown) < 40
    assert "\x1b" not in shown
    assert "\n" not in shown


def test_a_log_stays_clean() -> None:
    log = io.StringIO()
    with ProgressLine(log, TERMINAL) as line:
        line.report(Progress("Reading report.pdf", 1, 2))
    assert log.getvalue() == ""
