"""What may become of an address in a document: shown, copied, and opened only if it is a page's or a letter's."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QPushButton

from reader.model.document import Link
from reader.model.span import Span
from reader.ui.main_window import MainWindow

COPY, OPEN = "Copy the address", "Open in the browser"


@pytest.fixture
def browser(monkeypatch: pytest.MonkeyPatch) -> list[QUrl]:
    """Return what the desktop is asked to open."""
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    return opened


@pytest.fixture
def follow(window: MainWindow) -> Callable[[str], dict[str, QPushButton]]:
    """Return a function that follows a link to an address and returns what is offered, by name."""

    def follow_link(address: str) -> dict[str, QPushButton]:
        window.references.follow_target(window.view.reply, Link(Span(0, 6), address))
        buttons = window.strip.findChildren(QPushButton)
        return {button.text(): button for button in buttons if button.text() in {COPY, OPEN} and not button.isHidden()}

    return follow_link


Follow = Callable[[str], dict[str, QPushButton]]


@pytest.mark.parametrize(
    "address",
    ["http://example.org/a", "https://example.org/?q=a b", "HTTPS://EXAMPLE.ORG/", "mailto:clerk@example.org"],
)
def test_a_page_is_opened_only_when_asked(browser: list[QUrl], follow: Follow, address: str) -> None:
    offered = follow(address)
    assert list(offered) == [COPY, OPEN]
    assert browser == []
    offered[OPEN].click()
    assert browser == [QUrl(address)]


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/passwd",
        "FILE:///C:/Windows/System32/calc.exe",
        "smb://host/share",
        "\\\\host\\share",
        "//host/share",
        "javascript:alert(1)",
        " javascript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,<b>x</b>",
        "ms-settings:display",
        "ftp://example.org/",
        "ssh://example.org",
        "https:evil",
        "http:///",
        "mailto:",
        "annex.pdf",
        "#page=3",
        "",
    ],
)
def test_other_addresses_are_shown_and_never_opened(browser: list[QUrl], follow: Follow, address: str) -> None:
    offered = follow(address)
    assert list(offered) == [COPY]
    offered[COPY].click()
    assert QGuiApplication.clipboard().text() == address
    assert browser == []


def test_the_address_is_shown_as_it_is(window: MainWindow, follow: Follow) -> None:
    follow("https://example.org/<b>bold</b>")
    assert window.strip.sentence == "This link leads to https://example.org/<b>bold</b>"
