"""The window's style sheet, filled with the colours of a theme."""

from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from reader.resources import resource
from reader.ui.theme import INSIDE, RADIUS, SPACE, Theme, blend
from reader.workspace.settings import Look

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


def theme_for(look: Look, scheme: Qt.ColorScheme, accent: QColor | None) -> Theme:
    """Return the theme that the user wants, under the platform's colour scheme and with its accent."""
    wanted = {Look.LIGHT: Qt.ColorScheme.Light, Look.DARK: Qt.ColorScheme.Dark}.get(look, scheme)
    return Theme.of(wanted, accent)


def style_sheet(theme: Theme) -> str:
    """Return the style sheet of the whole window."""
    colours = {name: getattr(theme, name) for name in theme.__dataclass_fields__}
    values = {name: colour.name() for name, colour in colours.items() if isinstance(colour, QColor)}
    values |= {
        "hover": blend(theme.accent, theme.window, 0.10).name(),
        "chosen": blend(theme.accent, theme.panel, 0.18).name(),
        "caution": blend(theme.warning, theme.window, 0.12).name(),
        "calm": blend(theme.accent, theme.window, 0.10).name(),
        "down": resource("icons/down.svg").as_posix(),  # in a grey that both themes can bear
        "radius": f"{RADIUS}px",
        "space": f"{SPACE}px",
        "inside": f"{INSIDE}px",
    }
    return Template(resource("styles/window.qss").read_text(encoding="utf-8")).substitute(values)
