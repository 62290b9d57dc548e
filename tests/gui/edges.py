"""What has no room where it lies: cut by an edge that does not scroll, behind a neighbour, or only seen by scrolling
sideways.

Each check returns what is wrong, one line each, as those of `acceptance` do.
"""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QGridLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QWidget,
)

from tests.gui.acceptance import describe, visible

_READ_OR_USED = (QAbstractButton, QLabel, QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit)
_HAIR = 1
"""Pixels that a border may lie under the next one."""


def cut_by_edges(widget: QWidget) -> list[str]:
    """Name what is read or used of which the window, or a part of it that does not scroll, shows only a piece."""
    found = []
    for one in visible(widget, QWidget):
        if isinstance(one, _READ_OR_USED) and not isinstance(one.parentWidget(), (QAbstractSpinBox, QComboBox)):
            edge = _cutting_edge(one, widget)
            if edge is not None:
                found.append(f"{describe(one)} is cut by {type(edge).__name__}")
    return found


def overlapping(widget: QWidget) -> list[str]:
    """Name the neighbours of one layout that lie on each other."""
    found = []
    for parent in visible(widget, QWidget):
        layout = parent.layout()
        if layout is None or isinstance(layout, QGridLayout):
            # What a grid lays on each other it was told to.
            continue
        parts = [one for one in _laid_out(layout) if one.isVisible() and not one.isWindow()]
        for one, other in combinations(parts, 2):
            shared = one.geometry().intersected(other.geometry())
            if shared.width() > _HAIR and shared.height() > _HAIR:
                found.append(f"{describe(one)} and {describe(other)} share {shared.size().toTuple()}")
    return found


def scrolling_sideways(widget: QWidget) -> list[str]:
    """Name the pages that are wider than their place: nobody can read lines that leave the window."""
    found = []
    for area in visible(widget, QScrollArea):
        content = area.widget()
        if content is not None and content.width() > area.viewport().width():
            found.append(f"{describe(area)} shows {area.viewport().width()} of {content.width()} pixels")
    return found


def elided_rows(widget: QWidget) -> list[str]:
    """Name the lines of lists that are longer than the list is wide."""
    return [
        f"row {view.item(row).text()!r} of {describe(view)}"
        for view in visible(widget, QListWidget)
        for row in range(view.count())
        if not view.wordWrap() and _needed(view, row) > view.viewport().width()
    ]


def _needed(view: QListWidget, row: int) -> int:
    words = view.fontMetrics().horizontalAdvance(view.item(row).text())
    icon = 0 if view.item(row).icon().isNull() else view.iconSize().width()
    return words + icon if words else 0


def _cutting_edge(one: QWidget, root: QWidget) -> QWidget | None:
    """Return the ancestor that shows only a piece of a widget and lets nobody scroll to the rest."""
    across, down = (0, one.width()), (0, one.height())
    step = one
    while step is not root and (parent := step.parentWidget()) is not None:
        across = (across[0] + step.x(), across[1] + step.x())
        down = (down[0] + step.y(), down[1] + step.y())
        area = _scrolled_by(parent)
        ways = (
            (across, parent.width(), None if area is None else area.horizontalScrollBar()),
            (down, parent.height(), None if area is None else area.verticalScrollBar()),
        )
        for (start, end), room, bar in ways:
            if (start < -_HAIR or end > room + _HAIR) and not _leads_there(bar):
                return parent
        if area is not None:
            # What is beyond the edge can be reached; from here on the area stands for it.
            across, down = (0, parent.width()), (0, parent.height())
        step = parent
    return None


def _scrolled_by(viewport: QWidget) -> QAbstractScrollArea | None:
    area = viewport.parentWidget()
    return area if isinstance(area, QAbstractScrollArea) and area.viewport() is viewport else None


def _leads_there(bar: QScrollBar | None) -> bool:
    return bar is not None and bar.maximum() > bar.minimum() and bar.isVisible()


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        assert item is not None, "the layout counted it"
        if (part := item.widget()) is not None:
            yield part
        elif (inner := item.layout()) is not None:
            yield from _laid_out(inner)
