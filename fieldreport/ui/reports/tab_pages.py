"""The pages behind the tabs of a report: each scrolls by itself, and goes when another takes its place."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QWidget


def throw_away(pages: QStackedWidget, index: int) -> None:
    """Take the page at *index* out of the stack, and destroy it."""
    page = pages.widget(index)
    if page is not None:
        pages.removeWidget(page)
        page.deleteLater()


def scrolled(page: QWidget) -> QWidget:
    """Put a page into an area that scrolls up and down alone."""
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
