"""What the platform says about colours: light or dark, its accent, and whether it asks for high contrast."""

from functools import cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette, QStyleHints

_QT_OWN_ACCENT = QColor("#308cc6")  # Qt's, where the platform names none


def accent_of(palette: QPalette) -> QColor | None:
    """Return the accent colour that a platform's palette names; None if it names none.

    Some platforms (GTK) name it as the colour of what is selected only, and leave the accent white or Qt's own blue.
    """
    for role in (QPalette.ColorRole.Accent, QPalette.ColorRole.Highlight):
        colour = palette.color(role)
        if colour != _QT_OWN_ACCENT and colour.hslSaturation():
            return colour
    return None


def platform_accent() -> QColor | None:
    """Return the platform's accent colour.

    The program's own palette hides it, and is taken away to see it: set a theme's palette afterwards.
    """
    QGuiApplication.setPalette(QPalette())
    return accent_of(QGuiApplication.palette())


@cache
def _style_hints() -> QStyleHints:
    """Return Qt's hints, held as long as the program runs.

    When Python's last holder of them goes, PySide deletes the hints on accessibility, which are Qt's: the next window
    would be handed what is gone.
    """
    return QGuiApplication.styleHints()


class PlatformLook(QObject):
    """Read anew whenever the platform says that something of it has changed.

    Args:
        parent: owner.
    """

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._hints = _style_hints()
        self._accessibility = self._hints.accessibility()
        self.accent = platform_accent()
        self._hints.colorSchemeChanged.connect(self.read)
        self._accessibility.contrastPreferenceChanged.connect(self.read)

    @property
    def scheme(self) -> Qt.ColorScheme:
        """Light or dark, or unknown."""
        return self._hints.colorScheme()

    @property
    def high_contrast(self) -> bool:
        """Whether the platform asks for it."""
        return self._accessibility.contrastPreference() is Qt.ContrastPreference.HighContrast

    def read(self) -> None:
        """See what the platform says now, and tell of it."""
        self.accent = platform_accent()
        self.changed.emit()
