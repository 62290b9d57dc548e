"""The beginning of a text file, as it is; old Burmese encodings are offered in the new one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from fieldreport.text.zawgyi import Suggestion, ZawgyiCheck
from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.look.look import Look

SHOWN_SIZE = 1 << 20
"""Bytes of a text that are shown."""


class TextView(QWidget):
    """Shows text that cannot be changed; markup is shown as what it is."""

    converted = Signal()
    """Somebody looks at it in the other encoding."""

    def __init__(self, *, look: Look, zawgyi: ZawgyiCheck, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zawgyi = zawgyi
        self._suggestion: Suggestion | None = None
        self._is_converted = False
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Text of the file"))
        self._switch = Button("")
        self._switch.clicked.connect(self._convert)
        self._banner = Banner(
            look=look, kind="info", text=self.tr("This text seems to be in Zawgyi."), buttons=[self._switch]
        )
        self._cut = Banner(look=look, kind="info", text=self.tr("The file is longer; its first part (1 MiB) is shown."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._banner)
        column.addWidget(self._cut)
        column.addWidget(self.text, 1)

    def show_text(self, text: str, *, is_cut: bool) -> None:
        """Show a text; none drops what was there."""
        self._suggestion = self._zawgyi.suggest_conversion(text)
        self._is_converted = False
        self._cut.setVisible(is_cut)
        self._banner.setVisible(self._suggestion is not None)
        self._switch.setText(self.tr("Show it in Unicode"))
        self.text.setPlainText(text)

    def _convert(self) -> None:
        if self._suggestion is None:
            return
        self._is_converted = not self._is_converted
        self.text.setPlainText(self._suggestion.converted if self._is_converted else self._suggestion.original)
        self._switch.setText(self.tr("Show it as it is") if self._is_converted else self.tr("Show it in Unicode"))
        self.converted.emit()
