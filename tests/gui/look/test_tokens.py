"""Colours can be told apart by people who see little: WCAG 2.2, 1.4.3 and 1.4.11, computed from the table."""

import re
from dataclasses import astuple

import pytest
from PySide6.QtGui import QPalette

from fieldreport.domain.appearance import Theme
from fieldreport.ui.look.palette import palette_of
from fieldreport.ui.look.tokens import ALL_TOKENS, HIGH_CONTRAST, Tokens, chosen_tokens

TEXT = 4.5
SHAPE = 3.0

GROUNDS = ("bg", "panel", "side", "hover", "selected")
"""What the general text colours stand on."""
TINTED = {"accent": "info_bg", "warn": "warn_bg", "bad": "bad_bg", "ok": "ok_bg", "sensitive": "sensitive_bg"}

each_theme = pytest.mark.parametrize("tokens", ALL_TOKENS, ids=[tokens.name for tokens in ALL_TOKENS])


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, WCAG 2.2."""

    def luminance(color: str) -> float:
        channels = [int(color[place : place + 2], 16) / 255 for place in (1, 3, 5)]
        red, green, blue = (
            channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4 for channel in channels
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def too_weak(tokens: Tokens, fronts: tuple[str, ...], grounds: tuple[str, ...], least: float) -> dict[str, float]:
    found = {
        f"{front} on {ground}": contrast(tokens.color(front), tokens.color(ground))
        for front in fronts
        for ground in grounds
    }
    return {pair: round(ratio, 2) for pair, ratio in found.items() if ratio < least}


def test_the_measure_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@each_theme
def test_colours_are_written_in_full(tokens: Tokens) -> None:
    name, *colors = astuple(tokens)
    assert re.fullmatch(r"[a-z-]+", name)
    assert all(re.fullmatch(r"#[0-9a-f]{6}", color) for color in colors)


@each_theme
def test_text_can_be_read_on_everything(tokens: Tokens) -> None:
    coloured = ("text", "dim", "accent", "warn", "bad", "ok", "sensitive")
    assert too_weak(tokens, coloured, GROUNDS, TEXT) == {}


@each_theme
def test_text_can_be_read_in_messages(tokens: Tokens) -> None:
    for token, ground in TINTED.items():
        assert too_weak(tokens, ("text", "dim", token), (ground,), TEXT) == {}


@each_theme
def test_text_can_be_read_on_filled_buttons(tokens: Tokens) -> None:
    assert too_weak(tokens, ("on_accent",), ("accent",), TEXT) == {}
    assert too_weak(tokens, ("on_bad",), ("bad",), TEXT) == {}


@each_theme
def test_borders_of_fields_can_be_seen(tokens: Tokens) -> None:
    assert too_weak(tokens, ("input_line", "accent", "bad"), ("bg", "panel", "side"), SHAPE) == {}


@pytest.mark.parametrize("tokens", HIGH_CONTRAST, ids=[tokens.name for tokens in HIGH_CONTRAST])
def test_high_contrast_is_high(tokens: Tokens) -> None:
    assert too_weak(tokens, ("text", "dim", "accent", "warn", "bad", "ok", "sensitive"), ("bg", "panel"), 7.0) == {}
    assert too_weak(tokens, ("line",), ("bg", "panel", "side"), 7.0) == {}


@each_theme
def test_what_qt_paints_by_itself_can_be_read(tokens: Tokens) -> None:
    palette, role = palette_of(tokens), QPalette.ColorRole
    for front, ground in (
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.Text, role.AlternateBase),
        (role.ButtonText, role.Button),
        (role.HighlightedText, role.Highlight),
        (role.ToolTipText, role.ToolTipBase),
        (role.PlaceholderText, role.Base),
        (role.Link, role.Base),
    ):
        assert contrast(palette.color(front).name(), palette.color(ground).name()) >= TEXT, (front, ground)
    disabled = QPalette.ColorGroup.Disabled
    assert contrast(palette.color(disabled, role.Text).name(), palette.color(role.Window).name()) >= TEXT


@pytest.mark.parametrize(
    ("theme", "system_is_dark", "name"),
    [
        (Theme.SYSTEM, False, "light"),
        (Theme.SYSTEM, True, "dark"),
        (Theme.LIGHT, True, "light"),
        (Theme.DARK, False, "dark"),
    ],
)
def test_a_choice_goes_before_the_system(theme: Theme, system_is_dark: bool, name: str) -> None:
    chosen = chosen_tokens(theme, system_is_dark=system_is_dark, high_contrast=False)
    strong = chosen_tokens(theme, system_is_dark=system_is_dark, high_contrast=True)
    assert chosen.name == name
    assert strong.name == f"high-contrast-{name}"
