"""A message across the page: what happened, and what can be done about it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.labels import WrapLabel
from fieldreport.ui.controls.picture import Picture
from fieldreport.ui.look.look import Look

_ICONS = {
    "info": ("info", "accent"),
    "warn": ("alert-triangle", "warn"),
    "bad": ("alert-circle", "bad"),
    "ok": ("circle-check", "ok"),
}
"""Of each kind; the icon says the same as the colour."""


class Banner(QFrame):
    """*kind* is info, warn, bad or ok."""

    def __init__(
        self,
        *,
        look: Look,
        kind: str,
        text: str,
        buttons: Sequence[Button] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._words = WrapLabel(text)
        icon, token = _ICONS[kind]
        self._picture = Picture(look.icon(icon, token))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(10)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words, 1)
        for button in buttons:
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setProperty("kind", kind)
        self.setAccessibleName(text)

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def say(self, kind: str, text: str) -> None:
        """Say something else."""
        icon, token = _ICONS[kind]
        self._picture.set_icon(self._look.icon(icon, token))
        self._words.setText(text)
        self.setAccessibleName(text)
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            self.style().unpolish(self)
            self.style().polish(self)
