"""The window's style sheet, filled with the colours of a theme."""

from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication

from reader.resources import resource
from reader.ui.platform_look import PlatformLook
from reader.ui.theme import INSIDE, RADIUS, SPACE, Theme, blend
from reader.workspace.settings import Look, Settings


def theme_for(settings: Settings, platform: PlatformLook) -> Theme:
    """Return the theme that the user wants; what the settings leave open is as the platform has it."""
    chosen = {Look.LIGHT: Qt.ColorScheme.Light, Look.DARK: Qt.ColorScheme.Dark}
    theme = Theme.of(chosen.get(settings.look, platform.scheme), platform.accent)
    return theme.in_high_contrast() if settings.high_contrast or platform.high_contrast else theme


def style_sheet(theme: Theme) -> str:
    """Return the style sheet of the whole window."""
    colours = {name: getattr(theme, name) for name in theme.__dataclass_fields__}
    values = {name: colour.name() for name, colour in colours.items() if isinstance(colour, QColor)}
    values |= {
        "hover": blend(theme.accent, theme.window, 0.10).name(),
        "chosen": theme.chosen.name(),
        "caution": blend(theme.warning, theme.window, 0.12).name(),
        "calm": blend(theme.accent, theme.window, 0.10).name(),
        "down": resource("icons/down.svg").as_posix(),  # in a grey that both themes can bear
        "check": resource("icons/check.svg").as_posix(),  # in the same
        "radius": f"{RADIUS}px",
        "space": f"{SPACE}px",
        "inside": f"{INSIDE}px",
        # Qt mirrors what style sheets place, but not their paddings.
        "trailing": "left" if QGuiApplication.isRightToLeft() else "right",
    }
    return Template(resource("styles/window.qss").read_text(encoding="utf-8")).substitute(values)
