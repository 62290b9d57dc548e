"""What the computer is for, and what others will call whoever writes here."""

import enum
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit

from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.file_dialogs import choose_folder
from fieldreport.ui.controls.labelled_field import LabelledField
from fieldreport.ui.controls.labels import DimLabel
from fieldreport.ui.entry.step import Step
from fieldreport.ui.look.look import Look
from fieldreport.ui.questions.choice_button import RoundChoice


class Purpose(enum.Enum):
    """What a vault is made for."""

    REPORTS = enum.auto()
    OFFICE = enum.auto()
    PRACTICE = enum.auto()


class PurposeStep(Step):
    """Asks for one of three, and for a name."""

    other_wanted = Signal(object)
    """Carries the folder of a vault that exists already."""

    restore_wanted = Signal()

    def __init__(self, *, look: Look, path: Path) -> None:
        super().__init__(
            look=look,
            title=self.tr("What is this computer for?"),
            words=self.tr("Everything is kept in one encrypted folder, the vault."),
        )
        self._choices = {
            Purpose.REPORTS: RoundChoice(self.tr("&Writing reports, and taking them to an office"), has_mnemonic=True),
            Purpose.OFFICE: RoundChoice(self.tr("An &office that collects reports"), has_mnemonic=True),
            Purpose.PRACTICE: RoundChoice(self.tr("&Trying it out, with invented reports"), has_mnemonic=True),
        }
        group = QButtonGroup(self)
        for button in self._choices.values():
            group.addButton(button)
            self.body.addWidget(button)
            button.toggled.connect(lambda _: self.changed.emit())
        self._choices[Purpose.REPORTS].setChecked(True)
        self._name = QLineEdit()
        self._name.textChanged.connect(lambda _: self.changed.emit())
        self._name.returnPressed.connect(self.submitted)
        self.body.addWidget(
            LabelledField(
                self.tr("What others will &call you"),
                self._name,
                hint=self.tr("A name, a code or an office. Offices see it; it stands in every bundle, encrypted."),
            )
        )
        self.body.addWidget(DimLabel(self.tr("The vault's folder: %1").replace("%1", str(path)), selectable=True))
        other = Button(self.tr("Open a &vault that exists already…"), flat=True)
        other.clicked.connect(
            lambda: choose_folder(self, title=self.tr("The folder of a vault"), chosen=self.other_wanted.emit)
        )
        restore = Button(self.tr("&Restore from a backup…"), flat=True)
        restore.clicked.connect(self.restore_wanted)
        self.body.addWidget(other, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(restore, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def purpose(self) -> Purpose:
        """What was chosen."""
        return next(purpose for purpose, button in self._choices.items() if button.isChecked())

    @property
    def name(self) -> str:
        """What was typed, without white space around it."""
        return self._name.text().strip()

    @property
    def is_complete(self) -> bool:
        return bool(self.name)

    def focus(self) -> None:
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)
