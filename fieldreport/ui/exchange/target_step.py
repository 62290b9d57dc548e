"""The second step of an export: the drive, with its room and what its format allows."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from fieldreport.services.outgoing import Due
from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.card import Card
from fieldreport.ui.controls.chips import Chip
from fieldreport.ui.controls.file_dialogs import choose_folder
from fieldreport.ui.controls.labels import DimLabel, WrapLabel
from fieldreport.ui.controls.picture import Picture
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.controls.tab_order import order_tabs
from fieldreport.ui.exchange.volumes import Volume, plugged_in, volume_of
from fieldreport.ui.look.look import Look
from fieldreport.ui.questions.choice_button import RoundChoice
from fieldreport.ui.words.measures import size_text

_LOOK_AGAIN = 2000
"""Milliseconds between two looks at what is plugged in."""


class TargetStep(QWidget):
    """Drives come and go while it is shown."""

    changed = Signal()

    def __init__(self, *, look: Look, note: str = "") -> None:
        super().__init__()
        self._look = look
        self._goes = note or self.tr("The file gets a name that tells nothing. Only the one it is for can open it.")
        self._due: Due | None = None
        self._volumes: list[Volume] = []
        self._folder: Path | None = None
        """What was chosen apart from the drives that are plugged in."""
        self._rows: list[QWidget] = []
        self._group = QButtonGroup(self)
        self._group.idToggled.connect(self._toggled)
        card = Card(self.tr("Where to?"))
        self._nothing = DimLabel(
            self.tr("No stick or other drive is plugged in. Plug one in, and it appears here; or choose a folder.")
        )
        self._list = QVBoxLayout()
        self._other = Button(self.tr("Another &folder…"), look.icon("folder"))
        self._other.clicked.connect(self.choose)
        self._path = WrapLabel()
        self._path.hide()
        line = QHBoxLayout()
        line.addWidget(self._other)
        line.addWidget(self._path, 1)
        card.body.addWidget(self._nothing)
        card.body.addLayout(self._list)
        card.body.addLayout(line)
        self._note = Banner(look=look, kind="info", text="")
        self._note.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.em(1.2))
        column.addWidget(card)
        column.addWidget(self._note)
        column.addStretch(1)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_AGAIN)
        self._timer.timeout.connect(self.look_again)

    @property
    def folder(self) -> Path | None:
        """Where the bundle goes; None while nothing is chosen."""
        if self._folder is not None:
            return self._folder
        number = self._group.checkedId()
        return self._volumes[number].root if number >= 0 else None

    @property
    def volume(self) -> Volume | None:
        """The drive that the folder lies on."""
        folder = self.folder
        return None if folder is None else volume_of(folder)

    @property
    def note(self) -> str:
        """What is said about the drive."""
        return "" if self._note.isHidden() else self._note.text

    @property
    def is_complete(self) -> bool:
        """Whether one may go on."""
        volume = self.volume
        return (
            volume is not None and not volume.is_read_only and self._due is not None and volume.has_room_for(self._due)
        )

    @property
    def part_size(self) -> int | None:
        """Into which parts the bundle must be cut; None: in one piece."""
        volume = self.volume
        return None if volume is None or self._due is None else volume.part_size_for(self._due)

    def show_due(self, due: Due) -> None:
        """Say whether so much fits."""
        self._due = due
        self.look_again()
        self._show_note()

    def look_again(self) -> None:
        """See what is plugged in."""
        self.show_volumes(plugged_in())

    def show_volumes(self, volumes: list[Volume]) -> None:
        """Show these drives; the one that was chosen stays chosen while it is there."""
        if volumes == self._volumes:
            return
        former = self.folder if self._folder is None else None
        for button in self._group.buttons():
            self._group.removeButton(button)
        for row in self._rows:
            self._list.removeWidget(row)
            row.deleteLater()
        self._volumes = volumes
        self._rows = [self._row(number, volume) for number, volume in enumerate(volumes)]
        self._nothing.setVisible(not volumes)
        order_tabs(self)
        if self._folder is None:
            number = next((number for number, one in enumerate(volumes) if one.root == former), None)
            if number is None and len(volumes) == 1 and not volumes[0].is_read_only:
                number = 0
            if number is not None:
                self._group.button(number).setChecked(True)
        self._show_note()
        self.changed.emit()

    def focus(self) -> None:
        """Put the cursor on the drive that is chosen, else where a folder is."""
        chosen = self._group.checkedButton()
        (self._other if chosen is None else chosen).setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self) -> None:
        """Let the person choose any folder."""
        choose_folder(self, title=self.tr("Where the bundle goes"), chosen=self.use_folder)

    def use_folder(self, folder: Path) -> None:
        """Write to this folder."""
        self._folder = folder
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(False)
        self._group.setExclusive(True)
        self._path.setText(shown_name(str(folder)))
        self._path.show()
        self._show_note()
        self.changed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look_again()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def _row(self, number: int, volume: Volume) -> QWidget:
        row = QWidget()
        button = RoundChoice(shown_name(volume.name).replace("&", "&&"), has_mnemonic=True)
        button.setEnabled(not volume.is_read_only)
        words = self.tr("%1 free of %2").replace("%1", size_text(volume.free)).replace("%2", size_text(volume.total))
        button.setAccessibleDescription(words)
        self._group.addButton(button, number)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(Picture(self._look.icon("usb", "dim")))
        line.addWidget(button)
        line.addWidget(DimLabel(words), 1)
        text = self.tr("read only") if volume.is_read_only else self.tr("FAT32") if volume.is_fat else volume.format
        line.addWidget(Chip(text, "warn" if volume.is_read_only else "dim", look=self._look))
        self._list.addWidget(row)
        return row

    def _toggled(self, _: int, is_on: bool) -> None:  # noqa: FBT001 - the signal's own argument
        if is_on:
            self._folder = None
            self._path.hide()
            self._show_note()
            self.changed.emit()

    def _show_note(self) -> None:
        volume, due = self.volume, self._due
        kind, words = "", ""
        if volume is not None and due is not None:
            kind, words = self._words_about(volume, due)
        self._note.setVisible(bool(words))
        if words:
            self._note.say(kind, words)

    def _words_about(self, volume: Volume, due: Due) -> tuple[str, str]:
        if volume.is_read_only:
            return "warn", self.tr("This drive may only be read. Choose another one.")
        if not volume.has_room_for(due):
            words = self.tr(
                "There is not enough room: %1 are needed, and %2 are free. Make room, or choose another one."
            )
            return "warn", words.replace("%1", size_text(due.size)).replace("%2", size_text(volume.free))
        if volume.part_size_for(due) is not None:
            return "info", self.tr(
                "This drive is formatted as FAT32, which holds no file of 4 GiB or more. The bundle will be cut into"
                " parts; they belong together, so hand over all of them."
            )
        return "info", self._goes
