"""What the platform says is there for each window, however many were closed before it."""

import gc

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from reader.ui.platform_look import PlatformLook


@pytest.mark.usefixtures("qapp")
def test_what_is_said_outlives_a_window() -> None:
    PlatformLook(QObject())
    gc.collect()
    accessibility = QGuiApplication.styleHints().accessibility()
    assert accessibility.contrastPreference() is Qt.ContrastPreference.NoPreference
