"""Every icon draws something, in every theme and size, and takes the colour of the theme."""

import re
import xml.etree.ElementTree as ET

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap

from fieldreport.domain.appearance import Theme
from fieldreport.errors import NotFound
from fieldreport.system.resource_files import resource_bytes, resource_names
from fieldreport.ui.look.look import Look

NAMES = tuple(name.removesuffix(".svg") for name in resource_names("icons"))
SVG = "{http://www.w3.org/2000/svg}"


def image_of(icon: QIcon, side: int, mode: QIcon.Mode = QIcon.Mode.Normal, scale: float = 1.0) -> QImage:
    return icon.pixmap(QSize(side, side), scale, mode).toImage()


def ink(image: QImage) -> dict[str, int]:
    """Count the opaque pixels by colour."""
    found: dict[str, int] = {}
    for x in range(image.width()):
        for y in range(image.height()):
            color = image.pixelColor(x, y)
            if color.alpha() == 255:
                found[color.name()] = found.get(color.name(), 0) + 1
    return found


def main_color(found: dict[str, int]) -> str:
    """Return the colour of most pixels; where lines meet, Qt rounds it by one."""
    return max(found, key=lambda color: found[color])


def test_there_are_icons() -> None:
    assert len(NAMES) >= 60


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
@pytest.mark.parametrize("name", NAMES)
def test_an_icon_draws_lines_in_the_colour_of_the_theme(name: str, theme: Theme, look: Look) -> None:
    look.set_theme(theme)
    image = image_of(look.icon(name), 48)
    found = ink(image)
    assert main_color(found) == look.tokens.text
    share = sum(found.values()) / (image.width() * image.height())
    assert 0.015 < share < 0.45


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_keeps_clear_of_the_edge(name: str, look: Look) -> None:
    image = image_of(look.icon(name), 48)
    edge = [(x, y) for x in range(48) for y in range(48) if x in {0, 47} or y in {0, 47}]
    assert all(image.pixelColor(x, y).alpha() == 0 for x, y in edge)


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_is_drawn_in_our_manner(name: str) -> None:
    root = ET.fromstring(resource_bytes("icons", f"{name}.svg"))
    assert root.tag == f"{SVG}svg"
    manner = {key: root.get(key) for key in ("viewBox", "fill", "stroke", "stroke-width", "stroke-linecap")}
    assert manner == {
        "viewBox": "0 0 24 24",
        "fill": "none",
        "stroke": "currentColor",
        "stroke-width": "2",
        "stroke-linecap": "round",
    }
    assert {child.tag for child in root} <= {f"{SVG}path", f"{SVG}circle", f"{SVG}rect"}
    assert not re.findall(rb"#[0-9a-f]{3,6}|url|href", resource_bytes("icons", f"{name}.svg"))


def test_no_two_icons_are_the_same() -> None:
    drawings = [resource_bytes("icons", f"{name}.svg") for name in NAMES]
    assert len(set(drawings)) == len(drawings)


def test_an_icon_follows_the_theme_without_being_asked_for_again(look: Look) -> None:
    icon = look.icon("lock")
    light = image_of(icon, 32)
    look.set_theme(Theme.DARK)
    assert main_color(ink(image_of(icon, 32))) == look.tokens.text
    look.set_theme(Theme.LIGHT)
    assert image_of(icon, 32) == light


def test_an_icon_that_cannot_be_used_is_dim(look: Look) -> None:
    assert main_color(ink(image_of(look.icon("lock", "accent"), 32, QIcon.Mode.Disabled))) == look.tokens.dim
    assert main_color(ink(image_of(look.icon("lock", "accent"), 32))) == look.tokens.accent


def test_an_icon_is_sharp_on_a_fine_screen(look: Look) -> None:
    pixmap = look.icon("lock").pixmap(QSize(24, 24), 2.0)
    assert pixmap.size() == QSize(48, 48)
    assert pixmap.devicePixelRatio() == 2.0
    fine = pixmap.toImage()
    fine.setDevicePixelRatio(1.0)
    assert fine == image_of(look.icon("lock"), 48)


def test_an_icon_stays_square_in_an_oblong(look: Look) -> None:
    oblong = QPixmap(60, 30)
    oblong.fill(Qt.GlobalColor.transparent)
    painter = QPainter(oblong)
    look.icon("circle").paint(painter, oblong.rect())
    painter.end()
    image = oblong.toImage()
    columns = [x for x in range(60) if any(image.pixelColor(x, y).alpha() for y in range(30))]
    assert max(columns) - min(columns) < 30
    assert min(columns) >= 15


def test_a_copied_and_changed_icon_still_draws(look: Look) -> None:
    copy = QIcon(look.icon("lock"))
    other = QPixmap(8, 8)
    other.fill(Qt.GlobalColor.red)
    copy.setIsMask(True)
    assert ink(image_of(copy, 32))


def test_an_icon_that_does_not_exist_is_refused(look: Look) -> None:
    with pytest.raises(NotFound):
        look.icon("no-such-icon")
