"""The fonts that come along: Latin and Burmese look the same on every computer, whatever is installed there."""

from PySide6.QtGui import QFont, QFontDatabase

from fieldreport.system.resource_files import resource_bytes, resource_names

FAMILIES = ("Noto Sans", "Noto Sans Myanmar")
"""Latin first: with the Myanmar font first every line would be half as high again. One Myanmar family only: Qt
remembers the first one that it fell back to."""


def load_fonts() -> None:
    """Make the families known to Qt; known ones are not loaded twice."""
    if set(FAMILIES) <= set(QFontDatabase.families()) and QFontDatabase.styles(FAMILIES[1]):
        return
    for name in resource_names("fonts"):
        if name.endswith(".ttf"):
            QFontDatabase.addApplicationFontFromData(resource_bytes("fonts", name))


def window_font(points: float) -> QFont:
    """Return the font of all text, in *points*."""
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPointSizeF(points)
    return font
