"""Whether a window can open, and what is said if not."""

import pytest

from reader.cli.screen import missing_libraries, no_screen


@pytest.mark.parametrize(
    ("environ", "system", "opens"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"QT_QPA_PLATFORM": "xcb"}, "linux", False),
        ({"QT_QPA_PLATFORM": "wayland"}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", True),
        ({"QT_QPA_PLATFORM": "minimal"}, "linux", True),
        ({"QT_QPA_PLATFORM": "vnc:size=800x600"}, "linux", True),
        ({"QT_QPA_PLATFORM": "xcb;offscreen"}, "linux", True),
        ({}, "darwin", True),
        ({}, "win32", True),
    ],
)
def test_a_window_needs_a_display_on_linux_only(environ: dict[str, str], system: str, *, opens: bool) -> None:
    sentence = no_screen(environ, system, lambda _: True)
    assert (sentence is None) is opens
    if sentence is not None:
        assert "DISPLAY" in sentence
        assert sentence.endswith(".")


def test_a_display_that_nobody_serves_is_named() -> None:
    sentence = no_screen({"DISPLAY": ":4711"}, "linux")
    assert sentence is not None
    assert ":4711" in sentence
    assert no_screen({"DISPLAY": ":4711", "WAYLAND_DISPLAY": "wayland-0"}, "linux") is None
    assert no_screen({"DISPLAY": "far.example:0"}, "linux") is None


@pytest.mark.parametrize(
    ("environ", "lacking", "packages"),
    [
        ({"DISPLAY": ":0"}, {"libxcb-cursor.so.0"}, "libxcb-cursor0"),
        ({"DISPLAY": ":0"}, {"libEGL.so.1", "libxcb-icccm.so.4"}, "libegl1 libxcb-icccm4"),
        ({"WAYLAND_DISPLAY": "wayland-0"}, {"libEGL.so.1", "libxcb-icccm.so.4"}, "libegl1"),
        ({"QT_QPA_PLATFORM": "offscreen"}, {"libfontconfig.so.1"}, "libfontconfig1"),
    ],
)
def test_lacking_libraries_are_named_by_their_packages(
    environ: dict[str, str], lacking: set[str], packages: str
) -> None:
    sentence = missing_libraries(environ, "linux", lambda library: library not in lacking)
    assert sentence is not None
    assert sentence.endswith(f"sudo apt install {packages}")


@pytest.mark.parametrize(
    ("environ", "system"),
    [({"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":0"}, "linux"), ({"WAYLAND_DISPLAY": "w"}, "linux"), ({}, "darwin")],
)
def test_libraries_of_other_platforms_are_not_asked_for(environ: dict[str, str], system: str) -> None:
    assert missing_libraries(environ, system, lambda library: "xcb" not in library) is None
