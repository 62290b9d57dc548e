"""Tab goes through a page in the order in which its parts are laid out, also those that were put in later."""

from collections.abc import Collection, Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QSplitter, QWidget


def order_tabs(page: QWidget) -> None:
    """Chain the stops of *page* anew; after parts were added or moved."""
    stops = list(_stops(page))
    if stops:
        _begin_with(stops[0], page, set(stops))
    for former, following in pairwise(stops):
        QWidget.setTabOrder(former, following)


def _begin_with(first: QWidget, page: QWidget, stops: Collection[QWidget]) -> None:
    # The chain is a ring, and Qt ignores an order behind what Tab does not reach: *first* is put behind the stop that
    # Tab reaches first now, and that one goes to its own place afterwards.
    step: QWidget | None = page
    while step is not None and step not in stops:
        step = step.nextInFocusChain()
    if step is not None and step is not first:
        QWidget.setTabOrder(step, first)


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
