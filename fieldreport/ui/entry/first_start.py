"""The first start: five short steps from nothing to a vault that its owner can open, recover and use."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldreport.bootstrap import Session
from fieldreport.domain.trust import Role
from fieldreport.errors import FieldReportError
from fieldreport.services.vaults import NewVault
from fieldreport.system.progress import Reporter
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.labels import DimLabel
from fieldreport.ui.entry.centred import Centred
from fieldreport.ui.entry.door import Door
from fieldreport.ui.entry.language_step import LanguageStep
from fieldreport.ui.entry.office_step import OfficeStep
from fieldreport.ui.entry.passphrase_step import PassphraseStep
from fieldreport.ui.entry.purpose_step import Purpose, PurposeStep
from fieldreport.ui.entry.recovery_step import RecoveryStep
from fieldreport.ui.entry.step import Step
from fieldreport.ui.look.look import Look
from fieldreport.ui.words.failure_words import failure_words
from fieldreport.ui.words.languages import Languages

_USUAL, _AROUND = 24, 12
"""Heights of a usual step and of what stands around it, in heights of a capital letter."""
_LAST_WITHOUT_VAULT = 2
"""Up to this step nothing exists, and one may go back."""


class FirstStart(QWidget):
    """Until the passphrase is confirmed nothing is written to the disk; after that there is no way back, only on."""

    opened = Signal(object)
    """Carries the VaultThread of the new vault."""
    other_chosen = Signal(object)
    restore_wanted = Signal()

    def __init__(self, *, look: Look, door: Door, languages: Languages) -> None:
        super().__init__()
        self._look = look
        self._door = door
        self._languages = languages
        self._vault: VaultThread | None = None
        self._language = LanguageStep(look=look, languages=languages)
        self._purpose = PurposeStep(look=look, path=door.path)
        self._passphrase = PassphraseStep(look=look)
        self._recovery = RecoveryStep(look=look)
        self._office = OfficeStep(look=look)
        self._steps: tuple[Step, ...] = (
            self._language,
            self._purpose,
            self._passphrase,
            self._recovery,
            self._office,
        )
        self._number = 0
        # No stack: that is as high as its highest step, and a low window scrolls for nothing.
        self._place = QWidget()
        places = QVBoxLayout(self._place)
        places.setContentsMargins(0, 0, 0, 0)
        for step in self._steps:
            step.hide()
            places.addWidget(step, 0, Qt.AlignmentFlag.AlignTop)
            step.changed.connect(self._show_buttons)
            step.submitted.connect(self.go_on)
        self._banner = Banner(look=look, kind="warn", text="")
        self._banner.hide()
        self._where = DimLabel()
        self._back = Button(self.tr("&Back"))
        self._back.clicked.connect(self.go_back)
        self._next = Button(self.tr("&Next"), primary=True)
        self._next.clicked.connect(self.go_on)
        self._later = Button(self.tr("&Later"))
        self._later.clicked.connect(self._finish)
        self._office.verified.connect(self._finish)
        self._purpose.other_wanted.connect(self.other_chosen)
        self._purpose.restore_wanted.connect(self.restore_wanted)
        self._lay_out()
        self._show_step(0)

    def focus(self) -> None:
        """Put the cursor where a person begins."""
        self._step.focus()

    def tell_failure(self, failure: object) -> None:
        """Say what went wrong."""
        if isinstance(failure, FieldReportError):
            words = failure_words(failure)
            self._say(f"{words.happened} {words.todo}")

    def show_purpose(self) -> None:
        """Go to where one says what the computer is for, as on the way back from a restore."""
        self._show_step(1)

    @property
    def step_number(self) -> int:
        """Which step is shown, from 0."""
        return self._number

    def go_on(self) -> None:
        """Take what the step asks for and go to the next one; nothing happens until it is complete."""
        step = self._step
        if not step.is_complete or not self._next.isEnabled():
            return
        self._say("")
        if step is self._language:
            self._languages.choose(self._language.language)
            self._look.set_text_size(self._language.text_size)
        if step is self._passphrase:
            self._make_vault()
        elif step is self._office:
            self._office.verify()
        else:
            self._show_step(self.step_number + 1)

    def go_back(self) -> None:
        """Go to the step before, while nothing was written."""
        if 0 < self.step_number <= _LAST_WITHOUT_VAULT:
            self._say("")
            self._show_step(self.step_number - 1)

    @property
    def _step(self) -> Step:
        return self._steps[self.step_number]

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self._back)
        buttons.addStretch(1)
        buttons.addWidget(self._later)
        buttons.addWidget(self._next)
        column = QVBoxLayout()
        column.setSpacing(self._look.em(1.4))
        column.addWidget(self._where)
        column.addWidget(self._banner)
        column.addWidget(self._place)
        column.addLayout(buttons)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Centred(column, look=self._look, width=44))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The buttons stay where they are from step to step, as far as the window has room for that.
        self._place.setMinimumHeight(max(min(self._look.em(_USUAL), self.height() - self._look.em(_AROUND)), 0))

    def _show_step(self, number: int) -> None:
        self._step.hide()
        self._number = number
        self._step.show()
        self._where.setText(
            self.tr("Step %1 of %2").replace("%1", str(number + 1)).replace("%2", str(len(self._steps)))
        )
        self._show_buttons()
        self._step.focus()

    def _show_buttons(self) -> None:
        step = self._step
        self._back.setVisible(0 < self.step_number <= _LAST_WITHOUT_VAULT)
        self._later.setVisible(step is self._office)
        self._next.setVisible(step is not self._office or self._office.has_card)
        self._next.setEnabled(step.is_complete)
        self._next.setText(step.next_words)

    def _make_vault(self) -> None:
        purpose = self._purpose.purpose
        path = practice_path(self._door.path) if purpose is Purpose.PRACTICE else self._door.path
        new = NewVault(
            path=path,
            name=self._purpose.name,
            role=Role.OFFICE if purpose is Purpose.OFFICE else Role.PERSON,
            passphrase=self._passphrase.passphrase,
        )
        self._set_busy(self.tr("Making your vault. This takes some seconds…"))
        self._vault = self._door.with_new_vault(new)
        self._vault.opened.connect(self._made)
        self._vault.refused.connect(self._refused)
        self._vault.open()

    def _made(self) -> None:
        assert self._vault is not None, "it was just opened"
        self._passphrase.forget()
        language, size, theme = self._language.language, self._look.text_size, self._look.theme
        wants_practice = self._purpose.purpose is Purpose.PRACTICE

        def prepare(session: Session, reporter: Reporter) -> str:
            session.vault_choices.set_appearance(language=language, text_size=size, theme=theme)
            words = session.vault_choices.new_recovery_words()
            if wants_practice:
                session.practice.fill(reporter=reporter)
            return words

        self._vault.run(self, Operation(work=prepare, done=self._prepared, failed=self._refused_after))

    def _prepared(self, words: str) -> None:
        self._set_busy("")
        self._recovery.show_words(words)
        self._office.use(self._vault)
        self._show_step(3)

    def _refused(self, refusal: FieldReportError) -> None:
        self._vault = None
        self._set_busy("")
        self.tell_failure(refusal)

    def _refused_after(self, refusal: FieldReportError) -> None:
        # The vault is made and its passphrase opens it; the recovery sheet can be made later, in the settings.
        self._set_busy("")
        self.tell_failure(refusal)
        self._office.use(self._vault)
        self._show_step(4)

    def _set_busy(self, words: str) -> None:
        self._next.setEnabled(not words)
        self._back.setEnabled(not words)
        self._place.setEnabled(not words)
        self._where.setText(words or self._where.text())

    def _finish(self) -> None:
        vault, self._vault = self._vault, None
        self._recovery.forget()
        if vault is not None:
            self.opened.emit(vault)

    def _say(self, text: str) -> None:
        self._banner.say("warn", text)
        self._banner.setVisible(bool(text))


def practice_path(path: Path) -> Path:
    """Name the folder of the practice vault, beside the real one: what is invented never lies among reports."""
    return path.with_name(f"{path.name}-practice")
