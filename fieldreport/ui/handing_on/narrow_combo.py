"""A choice whose long lines do not make the page wide."""

from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

_LETTERS = 10


class NarrowCombo(QComboBox):
    """As wide as there is room; what is chosen is cut at its end where there is none, and whole in its tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LETTERS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.currentTextChanged.connect(self.setToolTip)
