"""Tab goes where the eyes go: the order of the layouts, not that in which widgets were made."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def order_tabs(root: QWidget) -> None:
    """Let Tab go through everything in *root* as it is laid out."""
    for one, following in pairwise(stops(root)):
        QWidget.setTabOrder(one, following)


def stops(widget: QWidget) -> Iterator[QWidget]:
    """Return where Tab stops in *widget*, in the order of its layout; hidden places too, they may be shown."""
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
        return
    layout = widget.layout()
    if layout is not None:
        yield from _stops_in(layout)


def _stops_in(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield from stops(widget)
        elif inner is not None:
            yield from _stops_in(inner)
