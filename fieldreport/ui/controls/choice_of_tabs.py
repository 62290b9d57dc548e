"""A row of tabs, and the choice that stands in its place where the row is wider than that."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QSizePolicy, QTabBar, QWidget

from fieldreport.ui.controls.labels import plain


def tabs_in_a_row(name: str) -> QTabBar:
    """Make a row of tabs that show their words whole; *name* is for whoever hears them."""
    tabs = QTabBar()
    tabs.setExpanding(False)
    tabs.setDrawBase(False)
    tabs.setUsesScrollButtons(True)
    tabs.setElideMode(Qt.TextElideMode.ElideNone)
    tabs.setAccessibleName(name)
    return tabs


class ChoiceOfTabs(QComboBox):
    """Offers what the tabs offer, and chooses there."""

    def __init__(self, stands_for: QTabBar, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tabs = stands_for
        self.setAccessibleName(stands_for.accessibleName())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.activated.connect(stands_for.setCurrentIndex)
        stands_for.currentChanged.connect(self.setCurrentIndex)
        self.hide()

    def fit(self, width: int) -> None:
        """Stand in for the tabs if *width*, in pixels, is too little for them; after tabs came or went, too."""
        texts = [plain(self._tabs.tabText(index)) for index in range(self._tabs.count())]
        if texts != [self.itemText(row) for row in range(self.count())]:
            self.clear()
            self.addItems(texts)
        self.setCurrentIndex(self._tabs.currentIndex())
        needed = sum(self._tabs.tabSizeHint(index).width() for index in range(self._tabs.count()))
        self.setVisible(needed > width)
        self._tabs.setVisible(needed <= width)
