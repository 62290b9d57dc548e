"""The choice that stands above a page in the place of the list beside it, where there is no room for a list."""

from PySide6.QtWidgets import QComboBox, QListWidget, QSizePolicy, QWidget


class ChoiceOfList(QComboBox):
    """Offers what a list offers, and chooses there."""

    def __init__(self, stands_for: QListWidget, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = stands_for
        self.setModel(stands_for.model())
        self.setAccessibleName(stands_for.accessibleName())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.activated.connect(stands_for.setCurrentRow)
        stands_for.currentRowChanged.connect(self.setCurrentIndex)
        self.hide()

    def take_place(self, wanted: bool) -> None:  # noqa: FBT001 - as Qt's own setters
        """Show this and hide the list, or the other way round."""
        self.setIconSize(self._list.iconSize())
        self.setCurrentIndex(self._list.currentRow())
        self.setVisible(wanted)
        self._list.setVisible(not wanted)
