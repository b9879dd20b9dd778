"""Colour roles, type scale and spacing of the whole window, light and dark.

Verdict hues follow Okabe and Ito's palette for colour-blind readers (https://jfly.uni-koeln.de/color/), darkened on
light ground and lightened on dark until text in them reaches WCAG's 4.5 : 1. Colour never stands alone: every verdict
has a sign of its own shape.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette

if TYPE_CHECKING:
    from reader.model.alignment import VerdictKind


SPACE = 4  # logical pixels; all distances are multiples of it
INSIDE = 2 * SPACE  # padding inside a group
BETWEEN = 4 * SPACE  # distance between groups
RADIUS = 6  # the one corner radius, logical pixels
MINIMUM_CONTRAST = 4.5  # WCAG 2.2, 1.4.3, level AA
HIGH_CONTRAST = 7.0  # WCAG 2.2, 1.4.6, level AAA
HIGHLIGHT_STRENGTH = 0.22  # of the hue on paper
CURRENT_STRENGTH = 0.35  # of the hue on paper, for the current highlight
CHOSEN_STRENGTH = 0.18  # of the accent on a panel
FAINT = 0.30  # opacity of connectors other than the current one
RULE_WIDTH = 2  # logical pixels of the rule at the current highlight's left

SIGNS: dict[str, str] = {  # by the value of the verdict, which names its colour too
    "verbatim": "●",
    "edited": "◆",
    "altered": "▲",
    "absent": "✕",
    "elsewhere": "○",
}


class TypeStep(Enum):
    """The type scale: multiples of the platform's own font size."""

    SMALL = 0.85
    BODY = 1.0
    LARGE = 1.2
    TITLE = 1.5


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of two opaque colours, 1 to 21, as WCAG 2.2 defines it."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def blend(hue: QColor, ground: QColor, strength: float) -> QColor:
    """Return `ground` with `strength` (0 to 1) of `hue` laid over it."""
    return QColor.fromRgbF(
        ground.redF() + (hue.redF() - ground.redF()) * strength,
        ground.greenF() + (hue.greenF() - ground.greenF()) * strength,
        ground.blueF() + (hue.blueF() - ground.blueF()) * strength,
    )


def with_opacity(colour: QColor, opacity: float) -> QColor:
    """Return the colour at `opacity`, 0 to 1."""
    seen_through = QColor(colour)
    seen_through.setAlphaF(opacity)
    return seen_through


def readable_on(hue: QColor, ground: QColor, wanted: float = MINIMUM_CONTRAST) -> QColor:
    """Return `hue`, moved towards black or white until it reaches the `wanted` contrast on `ground`."""
    towards = QColor(Qt.GlobalColor.black if _luminance(ground) > 0.18 else Qt.GlobalColor.white)  # noqa: PLR2004 (mid grey)
    steps = 20
    for step in range(steps):
        moved = blend(towards, hue, step / steps)
        if contrast(moved, ground) >= wanted:
            return moved
    return towards


_GROUNDS = ("window", "panel", "desk", "paper")
_MARKS = ("selection", "hit", "current_hit")  # laid over print
_INKS = (
    *("muted", "accent", "line", "warning", "note"),
    *("verbatim", "edited", "altered", "absent", "elsewhere"),
)


@dataclass(frozen=True, slots=True)
class Theme:
    """Named colour roles; nothing in the window names a colour otherwise.

    `desk` lies around the pages, `window` under panels' frames, `panel` under lists and cards; `paper` and `ink` are
    the page; `selection`, `hit` and `current_hit` are laid over text on paper at full strength (multiplied).
    """

    dark: bool
    window: QColor
    panel: QColor
    desk: QColor
    paper: QColor
    ink: QColor
    text: QColor
    muted: QColor
    accent: QColor
    on_accent: QColor
    line: QColor
    selection: QColor
    hit: QColor
    current_hit: QColor
    warning: QColor
    shadow: QColor
    note: QColor
    violet: QColor
    lime: QColor
    verbatim: QColor
    edited: QColor
    altered: QColor
    absent: QColor
    elsewhere: QColor
    high_contrast: bool = False

    @classmethod
    def light(cls) -> Theme:
        """Return the light theme."""
        return cls(
            dark=False,
            window=QColor("#f3f2ef"),
            panel=QColor("#fbfaf8"),
            desk=QColor("#e5e3df"),
            paper=QColor("#ffffff"),
            ink=QColor("#16181c"),
            text=QColor("#1d1f23"),
            muted=QColor("#5b5f66"),
            accent=QColor("#0a5fa8"),
            on_accent=QColor("#ffffff"),
            line=QColor("#d6d3cd"),
            selection=QColor("#b9d6f2"),
            hit=QColor("#ffe9a3"),
            current_hit=QColor("#ffc04d"),
            warning=QColor("#a8321c"),
            shadow=QColor(0, 0, 0, 38),
            note=QColor("#8a5a00"),
            violet=QColor("#6848b8"),
            lime=QColor("#5c7000"),
            verbatim=QColor("#00704f"),
            edited=QColor("#0067a5"),
            altered=QColor("#b04a00"),
            absent=QColor("#a3447a"),
            elsewhere=QColor("#5f636a"),
        )

    @classmethod
    def night(cls) -> Theme:
        """Return the dark theme."""
        return cls(
            dark=True,
            window=QColor("#202226"),
            panel=QColor("#26282d"),
            desk=QColor("#17181b"),
            paper=QColor("#1f2124"),
            ink=QColor("#dfe0e3"),
            text=QColor("#e4e5e8"),
            muted=QColor("#a4a9b1"),
            accent=QColor("#6cb2ee"),
            on_accent=QColor("#10222f"),
            line=QColor("#3b3e44"),
            selection=QColor("#274a6d"),
            hit=QColor("#5a4a12"),
            current_hit=QColor("#7a5500"),
            warning=QColor("#ff9a85"),
            shadow=QColor(0, 0, 0, 120),
            note=QColor("#e3b04b"),
            violet=QColor("#b8a0ff"),
            lime=QColor("#c3d35c"),
            verbatim=QColor("#35c99b"),
            edited=QColor("#6cb2ee"),
            altered=QColor("#ff8f52"),
            absent=QColor("#e59ac5"),
            elsewhere=QColor("#a9aeb5"),
        )

    @classmethod
    def of(cls, scheme: Qt.ColorScheme, accent: QColor | None = None) -> Theme:
        """Return the theme for the platform's colour scheme.

        Args:
            scheme: as `QStyleHints.colorScheme` gives it; an unknown one is taken as light.
            accent: the platform's accent colour, made readable on the window's ground; None keeps the own one.
        """
        theme = cls.night() if scheme is Qt.ColorScheme.Dark else cls.light()
        if accent is None or not accent.isValid():
            return theme
        readable = readable_on(accent, theme.window)
        on_accent = QColor(Qt.GlobalColor.white)
        if contrast(on_accent, readable) < MINIMUM_CONTRAST:
            on_accent = QColor(Qt.GlobalColor.black)
        values = {name: getattr(theme, name) for name in cls.__dataclass_fields__}
        return cls(**(values | {"accent": readable, "on_accent": on_accent}))

    def in_high_contrast(self) -> Theme:
        """Return the theme on plain black or white: hues and lines moved until they reach WCAG's 7 : 1."""
        white, black = QColor(Qt.GlobalColor.white), QColor(Qt.GlobalColor.black)
        ground, ink = (black, white) if self.dark else (white, black)
        colours: dict[str, Any] = dict.fromkeys(_GROUNDS, ground) | {"text": ink, "ink": ink, "on_accent": ground}
        colours |= {name: readable_on(getattr(self, name), ground, HIGH_CONTRAST) for name in _INKS}
        colours |= {name: readable_on(getattr(self, name), ink, HIGH_CONTRAST) for name in _MARKS}
        return replace(self, high_contrast=True, **colours)

    @property
    def chosen(self) -> QColor:
        """The ground of what is chosen in a list."""
        return blend(self.accent, self.panel, CHOSEN_STRENGTH)

    def verdict(self, kind: VerdictKind) -> QColor:
        """Return the colour of a verdict, fit for text on `paper`, `panel` and `window`."""
        return self.role(kind.value)

    def role(self, name: str) -> QColor:
        """Return the hue of a role: a verdict's value, a note's colour, "hit", "accent"; muted for any other."""
        colour = getattr(self, name, None)
        return colour if isinstance(colour, QColor) else self.muted

    def highlight(self, role: str, *, current: bool = False) -> QColor:
        """Return the opaque colour that a highlight of that role has on paper."""
        return blend(self.role(role), self.paper, CURRENT_STRENGTH if current else HIGHLIGHT_STRENGTH)

    def palette(self) -> QPalette:
        """Return the palette that brings the platform's own widgets into the theme."""
        palette = QPalette()
        roles = QPalette.ColorRole
        for role, colour in (
            (roles.Window, self.window),
            (roles.WindowText, self.text),
            (roles.Base, self.panel),
            (roles.AlternateBase, self.window),
            (roles.Text, self.text),
            (roles.PlaceholderText, self.muted),
            (roles.Button, self.window),
            (roles.ButtonText, self.text),
            (roles.ToolTipBase, self.panel),
            (roles.ToolTipText, self.text),
            (roles.Highlight, self.accent),
            (roles.HighlightedText, self.on_accent),
            (roles.Link, self.accent),
            (roles.Mid, self.line),
            (roles.Accent, self.accent),
        ):
            palette.setColor(role, colour)
        for role in (roles.WindowText, roles.Text, roles.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.muted)
        return palette


def scaled_font(base: QFont, step: TypeStep) -> QFont:
    """Return the platform's font `base` at a step of the type scale."""
    font = QFont(base)
    if base.pointSizeF() > 0:
        font.setPointSizeF(base.pointSizeF() * step.value)
    else:
        font.setPixelSize(round(base.pixelSize() * step.value))
    return font


def _luminance(colour: QColor) -> float:
    """Return the relative luminance, 0 to 1 (WCAG 2.2's definition and constants)."""
    threshold, linear, offset, exponent = 0.04045, 12.92, 0.055, 2.4
    channels = [
        value / linear if value <= threshold else ((value + offset) / (1 + offset)) ** exponent
        for value in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
