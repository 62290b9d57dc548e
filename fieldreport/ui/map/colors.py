"""The colours of the map, made from those of the theme."""

from dataclasses import dataclass

from PySide6.QtGui import QColor

from fieldreport.ui.look.look import Look


@dataclass(frozen=True, slots=True, eq=False)
class MapColors:
    """What is painted in which colour."""

    water: QColor
    home: QColor
    abroad: QColor
    frontier: QColor
    border: QColor
    text: QColor
    dim: QColor
    marker: QColor
    on_marker: QColor
    edge: QColor
    """Around a marker, so that it stands out from everything."""
    selected: QColor
    layer: QColor


def map_colors(look: Look) -> MapColors:
    """Make them anew after the theme changed."""
    return MapColors(
        water=mixed(look.color("selected"), look.color("side"), 0.45),
        home=look.color("bg"),
        abroad=mixed(look.color("bg"), look.color("side"), 0.75),
        frontier=look.color("input_line"),
        border=mixed(look.color("input_line"), look.color("bg"), 0.55),
        text=look.color("text"),
        dim=look.color("dim"),
        marker=look.color("accent"),
        on_marker=look.color("on_accent"),
        edge=look.color("bg"),
        selected=look.color("warn"),
        layer=look.color("ok"),
    )


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """Return a colour between two; *share* is how much of *other* is in it."""
    return QColor.fromRgbF(
        one.redF() * (1 - share) + other.redF() * share,
        one.greenF() * (1 - share) + other.greenF() * share,
        one.blueF() * (1 - share) + other.blueF() * share,
    )


def faint(color: QColor, alpha: int) -> QColor:
    """Return the colour with that much cover, 0 to 255."""
    made = QColor(color)
    made.setAlpha(alpha)
    return made
