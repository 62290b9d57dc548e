"""One backup in the list of backups: where it lies, when it was made and tried, and what is damaged in it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldreport.services.known_backups import BackupStanding
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.chips import Chip
from fieldreport.ui.controls.labels import DimLabel, WrapLabel
from fieldreport.ui.controls.picture import Picture
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.look.look import Look
from fieldreport.ui.recovery.backup_words import standing_mark, standing_words

_MOST_PROBLEMS = 10


class BackupRow(QWidget):
    """Each damaged thing has a line of its own: whoever reads it can ask the office for just that."""

    try_wanted = Signal()

    def __init__(self, *, look: Look, backup: BackupStanding) -> None:
        super().__init__()
        self.path = backup.path
        place = shown_name(str(backup.path))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(WrapLabel(place, selectable=True))
        words.addWidget(DimLabel(standing_words(backup)))
        problems = backup.trial.problems if backup.trial is not None else ()
        for problem in problems[:_MOST_PROBLEMS]:
            label = WrapLabel(shown_name(problem), selectable=True)
            label.setProperty("kind", "problem")
            words.addWidget(label)
        if len(problems) > _MOST_PROBLEMS:
            words.addWidget(DimLabel(self.tr("and %n more", "", len(problems) - _MOST_PROBLEMS)))
        if backup.shares_drive:
            warning = self.tr("It lies on the same drive as the vault: whatever takes one takes both.")
            words.addWidget(DimLabel(warning))
        word, token, icon = standing_mark(backup)
        self.chip = Chip(word, token, icon, look=look)
        end = QVBoxLayout()
        end.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignRight)
        self.try_button = Button(self.tr("Try it"), look.icon("refresh"), flat=True)
        self.try_button.setAccessibleName(self.tr("Restore %1 for a trial").replace("%1", place))
        self.try_button.setToolTip(self.tr("Restores it for a trial beside the vault. Nothing is changed."))
        self.try_button.clicked.connect(self.try_wanted)
        if not backup.is_in_reach:
            self.try_button.hide()
        end.addWidget(self.try_button, 0, Qt.AlignmentFlag.AlignRight)
        end.addStretch(1)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        line.addWidget(Picture(look.icon("hard-drive", "dim")), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        line.addLayout(end)
