"""The choice that stands in the place of a row of tabs where the row is wider than its place."""

from PySide6.QtWidgets import QComboBox, QSizePolicy, QTabBar, QWidget

from fieldreport.ui.controls.labels import plain


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
