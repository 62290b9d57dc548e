"""The last step of a referral: where the package goes, and whether anybody can read it."""

from pathlib import Path

from PySide6.QtWidgets import QButtonGroup, QPlainTextEdit

from fieldreport.services.outgoing import Due
from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.card import Card
from fieldreport.ui.controls.labelled_field import labelled
from fieldreport.ui.exchange.target_step import TargetStep
from fieldreport.ui.handing_on.step_by_step import Step
from fieldreport.ui.look.look import Look
from fieldreport.ui.questions.choice_button import RoundChoice

_FOLDER, _FILE = 0, 1
_LINES = 3


class PackageTargetStep(Step):
    """Neither way is chosen before a person says which: a folder in the open, or one file that is encrypted."""

    def __init__(self, *, look: Look) -> None:
        super().__init__(look=look)
        self._unticked = Banner(look=look, kind="warn", text="")
        self._unticked.hide()
        card = Card(self.tr("Who can read it?"))
        self._group = QButtonGroup(self)
        for number, text in (
            (_FILE, self.tr("Only the &receiver: one encrypted file, for a key that they gave you")),
            (_FOLDER, self.tr("Whoever &gets hold of it: a folder, not encrypted")),
        ):
            button = RoundChoice(text, has_mnemonic=True)
            self._group.addButton(button, number)
            card.body.addWidget(button)
        self.keys = QPlainTextEdit()
        self.keys.setTabChangesFocus(True)
        self.keys.setFixedHeight(look.em(2.2 * _LINES))
        self.keys.textChanged.connect(self.changed)
        self._key_field = labelled(
            self.tr("&Keys of the receiver"),
            self.keys,
            hint=self.tr("Each on a line of its own; they begin with age1. Any age program opens the file."),
        )
        self._key_field.hide()
        self._open = Banner(
            look=look,
            kind="warn",
            text=self.tr(
                "Everything in it can be read by anybody who finds it, and what was once written to a stick or a disk"
                " may be found there after it was deleted. Carry it yourself, on a drive that is encrypted."
            ),
        )
        self._open.hide()
        card.body.addWidget(self._key_field)
        card.body.addWidget(self._open)
        self.target = TargetStep(look=look, note=self.tr("The package is read back before it gets its name."))
        self._group.idToggled.connect(lambda *_: self._show_way())
        self.target.changed.connect(self.changed)
        for part in (self._unticked, card, self.target):
            self.column.addWidget(part)
        self.column.addStretch(1)

    @property
    def folder(self) -> Path | None:
        """Where the package goes."""
        return self.target.folder

    @property
    def recipients(self) -> tuple[str, ...]:
        """The keys that were typed; none for a folder in the open."""
        return tuple(self.keys.toPlainText().split()) if self._group.checkedId() == _FILE else ()

    @property
    def is_complete(self) -> bool:
        """A way and a place are chosen."""
        way = self._group.checkedId()
        return self.target.is_complete and (way == _FOLDER or (way == _FILE and bool(self.recipients)))

    def choose_open(self) -> None:
        """Write a folder that anybody reads."""
        self._group.button(_FOLDER).setChecked(True)

    def show_due(self, due: Due, *, unticked: int) -> None:
        """Say whether so much fits, and what nobody ticked."""
        self.target.show_due(due)
        self._unticked.say("warn", self.tr("%n point(s) of the checklist are not ticked.", "", unticked))
        self._unticked.setVisible(bool(unticked))

    def focus(self) -> None:
        """Begin with who can read it."""
        self._group.buttons()[0].setFocus()

    def _show_way(self) -> None:
        way = self._group.checkedId()
        self._key_field.setVisible(way == _FILE)
        self._open.setVisible(way == _FOLDER)
        self.changed.emit()
