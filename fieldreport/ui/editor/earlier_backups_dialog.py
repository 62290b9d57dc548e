"""After sealing for an office only: which backups still hold an earlier draft."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.dialog import Dialog
from fieldreport.ui.controls.labels import WrapLabel


class EarlierBackupsDialog(Dialog):
    """Names them, one a line."""

    def __init__(self, *, backups: Sequence[str], parent: QWidget) -> None:
        super().__init__(
            parent=parent,
            title=self.tr("A backup still holds an earlier draft"),
            words=self.tr(
                "The report is sealed. These backups were made while it was an ordinary draft, and could not be reached"
                " now. Plug them in and back up to them once more, or destroy them."
            ),
        )
        for backup in backups:
            self.body.addWidget(WrapLabel(backup))
        self.body.addStretch(1)
        self.add_button(Button(self.tr("Close"), primary=True))
