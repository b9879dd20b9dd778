"""The window's style sheet, filled with the colours of a theme."""

from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from reader.resources import resource
from reader.ui.theme import INSIDE, RADIUS, SPACE, Theme, blend
from reader.workspace.settings import Look


def theme_for(look: Look, scheme: Qt.ColorScheme, accent: QColor | None = None) -> Theme:
    """Return the theme that the user wants, under the platform's colour scheme."""
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
