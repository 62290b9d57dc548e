"""What has no room where it lies: cut by an edge that does not scroll, behind a neighbour, or only seen by scrolling
sideways.

Each check returns what is wrong, one line each, as those of `acceptance` do.
"""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLayout,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QScrollArea,
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
        if layout is None:
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
        if not view.wordWrap() and view.sizeHintForIndex(view.indexFromItem(view.item(row))).isValid()
        # The row's own size hint may leave the width to the list: what counts is what the delegate would take.
        and _needed(view, row) > view.viewport().width()
    ]


def _needed(view: QListWidget, row: int) -> int:
    words = view.fontMetrics().horizontalAdvance(view.item(row).text())
    icon = 0 if view.item(row).icon().isNull() else view.iconSize().width()
    return words + icon if words else 0


def _cutting_edge(one: QWidget, root: QWidget) -> QWidget | None:
    """Return the ancestor that shows only a piece of a widget and lets nobody scroll to the rest."""
    rect = one.rect()
    step: QWidget = one
    while step is not root and (parent := step.parentWidget()) is not None:
        rect = QRect(step.mapToParent(rect.topLeft()), rect.size())
        shown = rect.intersected(parent.rect())
        area = parent.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is parent:
            # Where it scrolls, what is beyond the edge can be reached; where it does not, nothing may be beyond.
            across = area.horizontalScrollBar().maximum() > 0 and _may_scroll(area.horizontalScrollBarPolicy())
            down = area.verticalScrollBar().maximum() > 0 and _may_scroll(area.verticalScrollBarPolicy())
            shown = QRect(
                QPoint(rect.x() if across else shown.x(), rect.y() if down else shown.y()),
                QPoint(rect.right() if across else shown.right(), rect.bottom() if down else shown.bottom()),
            )
            if rect.width() - shown.width() > _HAIR or rect.height() - shown.height() > _HAIR:
                return parent
            # From here on the area stands for what it shows.
            rect = rect.intersected(parent.rect())
            if rect.isEmpty():
                return None
        elif rect.width() - shown.width() > _HAIR or rect.height() - shown.height() > _HAIR:
            return parent
        step = parent
    return None


def _may_scroll(policy: Qt.ScrollBarPolicy) -> bool:
    return policy is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        assert item is not None, "the layout counted it"
        if (part := item.widget()) is not None:
            yield part
        elif (inner := item.layout()) is not None:
            yield from _laid_out(inner)
