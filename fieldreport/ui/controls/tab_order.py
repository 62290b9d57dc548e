"""Tab goes through a page in the order in which its parts are laid out, also those that were put in later."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QSplitter, QWidget


def order_tabs(page: QWidget) -> None:
    """Chain the stops of *page* anew; after parts were added or moved."""
    for former, following in pairwise(_stops(page)):
        QWidget.setTabOrder(former, following)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    if isinstance(widget, QScrollArea):
        content = widget.widget()
        if content is not None:
            yield from _stops(content)
    elif isinstance(widget, QSplitter):
        for index in range(widget.count()):
            part = widget.widget(index)
            assert part is not None, "the splitter counted it"
            yield from _stops(part)
    elif (layout := widget.layout()) is not None:
        yield from _stops_of(layout)


def _stops_of(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        assert item is not None, "the layout counted it"
        if (widget := item.widget()) is not None:
            yield from _stops(widget)
        elif (inner := item.layout()) is not None:
            yield from _stops_of(inner)
