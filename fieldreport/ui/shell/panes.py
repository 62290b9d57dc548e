"""Three panes that become two, and one, as the window gets narrower or the text larger."""

import enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

_THREE_PANES = 97
"""From so many widths of "m" on, the sidebar has words; at 100 % that is about 1,200 pixels."""
_TWO_PANES = 70
_LIST_WIDTH = 400
"""Pixels, until somebody moves the handle."""


class Arrangement(enum.Enum):
    """What fits beside each other."""

    WIDE = enum.auto()
    NARROW = enum.auto()
    SINGLE = enum.auto()


class Panes(QWidget):
    """List and detail beside each other, or the one above the other when there is no room for both."""

    arranged = Signal(object)
    """Carries the new Arrangement."""

    def __init__(self, *, sidebar: QWidget, pane_list: QWidget, detail: QWidget, whole: QStackedWidget) -> None:
        super().__init__()
        self._list = pane_list
        self._detail = detail
        self._arrangement = Arrangement.WIDE
        self._shows_detail = False
        self._outer = QSplitter(Qt.Orientation.Horizontal)
        self._inner = QSplitter(Qt.Orientation.Horizontal)
        for splitter in (self._outer, self._inner):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(1)
        self._inner.addWidget(pane_list)
        self._inner.addWidget(detail)
        self._inner.setStretchFactor(0, 0)
        self._inner.setStretchFactor(1, 1)
        self._whole = whole
        self._right = QStackedWidget()
        self._right.addWidget(self._inner)
        self._right.addWidget(whole)
        self._outer.addWidget(sidebar)
        self._outer.addWidget(self._right)
        self._outer.setStretchFactor(0, 0)
        self._outer.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._outer)
        self._wanted_width: int | None = _LIST_WIDTH

    @property
    def arrangement(self) -> Arrangement:
        """What fits now."""
        return self._arrangement

    @property
    def shows_whole(self) -> bool:
        """Whether one page takes the place of list and detail."""
        return self._right.currentWidget() is self._whole

    def show_list(self) -> None:
        """Show the list; beside it the detail, if both fit."""
        self._right.setCurrentWidget(self._inner)
        self._shows_detail = False
        self._arrange()

    def show_detail(self) -> None:
        """Show the detail; beside it the list, if both fit."""
        self._right.setCurrentWidget(self._inner)
        self._shows_detail = True
        self._arrange()

    def show_whole(self, page: QWidget) -> None:
        """Show a page that needs the whole width."""
        self._whole.setCurrentWidget(page)
        self._right.setCurrentWidget(self._whole)

    def sizes(self) -> tuple[int, int]:
        """Return the widths of list and detail, to be remembered."""
        left, right = self._inner.sizes()
        return left, right

    def set_list_width(self, width: int) -> None:
        """Make the list as wide as it was, in pixels; the detail takes the rest."""
        self._wanted_width = width
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rearrange()

    def rearrange(self) -> None:
        """Find out what fits: after a change of size, or of the text's size."""
        widths = self.width() / max(self.fontMetrics().horizontalAdvance("m"), 1)
        fits = (
            Arrangement.WIDE
            if widths >= _THREE_PANES
            else Arrangement.NARROW
            if widths >= _TWO_PANES
            else Arrangement.SINGLE
        )
        if fits is not self._arrangement:
            self._arrangement = fits
            self.arranged.emit(fits)
        self._arrange()

    def _arrange(self) -> None:
        alone = self._arrangement is Arrangement.SINGLE
        self._list.setVisible(not alone or not self._shows_detail)
        self._detail.setVisible(not alone or self._shows_detail)
        # Sizes that a splitter is given before it has any itself are shares to it, not pixels.
        if self._wanted_width is not None and self._inner.isVisible() and not alone:
            width, self._wanted_width = self._wanted_width, None
            self._inner.setSizes([width, max(sum(self._inner.sizes()) - width, width)])
