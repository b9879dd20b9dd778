"""The colour roles stay readable."""

import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette

from reader.model.alignment import VerdictKind
from reader.ui.platform_look import accent_of
from reader.ui.theme import HIGH_CONTRAST, MINIMUM_CONTRAST, SIGNS, Theme, TypeStep, contrast, scaled_font

THEMES = [pytest.param(Theme.light(), id="light"), pytest.param(Theme.night(), id="dark")]


@pytest.mark.parametrize(("one", "other", "ratio"), [("#000000", "#ffffff", 21.0), ("#777777", "#ffffff", 4.48)])
def test_contrast_is_that_of_wcag(one: str, other: str, ratio: float) -> None:
    assert contrast(QColor(one), QColor(other)) == pytest.approx(ratio, abs=0.01)


@pytest.mark.parametrize("theme", THEMES)
def test_text_in_every_role_is_readable(theme: Theme) -> None:
    hues = ["text", "muted", "accent", "warning", "note", *(kind.value for kind in VerdictKind)]
    for hue, ground in itertools.product(hues, ["paper", "panel", "window"]):
        assert contrast(getattr(theme, hue), getattr(theme, ground)) >= MINIMUM_CONTRAST, (hue, ground)
    assert contrast(theme.on_accent, theme.accent) >= MINIMUM_CONTRAST


@pytest.mark.parametrize("theme", THEMES)
def test_print_stays_readable_under_every_highlight(theme: Theme) -> None:
    grounds = [theme.selection, theme.hit, theme.current_hit]
    grounds += [theme.highlight(kind.value, current=current) for kind in VerdictKind for current in (False, True)]
    assert min(contrast(theme.ink, ground) for ground in grounds) >= MINIMUM_CONTRAST


def test_every_verdict_has_a_sign_of_its_own() -> None:
    assert set(SIGNS) == set(VerdictKind)
    assert len(set(SIGNS.values())) == len(SIGNS)


@pytest.mark.parametrize("scheme", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark])
@pytest.mark.parametrize("accent", ["#ffff00", "#000080", "#e95420"])
def test_the_platforms_accent_is_made_readable(scheme: Qt.ColorScheme, accent: str) -> None:
    theme = Theme.of(scheme, QColor(accent))
    assert contrast(theme.accent, theme.window) >= MINIMUM_CONTRAST
    assert contrast(theme.on_accent, theme.accent) >= MINIMUM_CONTRAST


@pytest.mark.parametrize(
    ("accent", "highlight", "named"),
    [
        ("#308cc6", "#308cc6", None),  # no platform theme
        ("#308cc6", "#3584e4", "#3584e4"),  # GTK
        ("#ffffff", "#c81e3c", "#c81e3c"),  # KDE's own plugin missing
        ("#e95420", "#f6d5c9", "#e95420"),  # macOS: what is selected is paler
        ("#ffffff", "#808080", None),
    ],
)
def test_the_platforms_accent_is_found_where_the_platform_names_it(
    accent: str, highlight: str, named: str | None
) -> None:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Accent, QColor(accent))
    palette.setColor(QPalette.ColorRole.Highlight, QColor(highlight))
    found = accent_of(palette)
    assert (found.name() if found else None) == named


def test_an_unknown_role_is_muted() -> None:
    theme = Theme.light()
    assert theme.role("no such role") == theme.muted
    assert theme.role("dark") == theme.muted


def test_the_type_scale_follows_the_platforms_font() -> None:
    base = QFont()
    base.setPointSizeF(20)
    assert scaled_font(base, TypeStep.SMALL).pointSizeF() == pytest.approx(17)
    base.setPixelSize(10)
    assert scaled_font(base, TypeStep.TITLE).pixelSize() == 15


@pytest.mark.parametrize("theme", THEMES)
def test_high_contrast_reaches_seven_to_one(theme: Theme) -> None:
    sharp = theme.in_high_contrast()
    hues = ["text", "ink", "muted", "accent", "line", "warning", "note", *(kind.value for kind in VerdictKind)]
    for hue, ground in itertools.product(hues, ["paper", "panel", "window", "desk"]):
        assert contrast(getattr(sharp, hue), getattr(sharp, ground)) >= HIGH_CONTRAST, (hue, ground)
    grounds = [sharp.selection, sharp.hit, sharp.current_hit]
    grounds += [sharp.highlight(kind.value, current=current) for kind in VerdictKind for current in (False, True)]
    assert min(contrast(sharp.ink, ground) for ground in grounds) >= HIGH_CONTRAST
    assert contrast(sharp.on_accent, sharp.accent) >= HIGH_CONTRAST
    assert sharp.dark == theme.dark
