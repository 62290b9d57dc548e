"""The pages behind tabs: each scrolls by itself, and is thrown away when its report was read anew."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QWidget


def throw_away(pages: QStackedWidget, index: int) -> None:
    """Take a page out; nothing where there is none."""
    page = pages.widget(index)
    if page is not None:
        pages.removeWidget(page)
        page.deleteLater()


def scrolled(page: QWidget) -> QWidget:
    """Put a page into an area that scrolls up and down."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 4, 0)
    row.addWidget(page)
    area.setWidget(holder)
    area.setMinimumHeight(1)
    return area
