"""The passphrase: typed twice, judged honestly, or drawn."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar

from fieldreport.services.passphrase_strength import Judgement, Strength, generated_passphrase, judge_passphrase
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.labelled_field import LabelledField
from fieldreport.ui.controls.labels import WrapLabel
from fieldreport.ui.entry.passphrase_field import PassphraseField
from fieldreport.ui.entry.step import Step
from fieldreport.ui.look.look import Look

_MARKS = {Strength.TOO_SHORT: 0, Strength.WEAK: 1, Strength.UNKNOWN: 2, Strength.FAIR: 3, Strength.STRONG: 4}


class PassphraseStep(Step):
    """Nobody can recover it: that is said before it is chosen, not after it was lost."""

    def __init__(self, *, look: Look) -> None:
        super().__init__(
            look=look,
            title=self.tr("Choose a passphrase"),
            words=self.tr(
                "It encrypts everything here. Nobody can recover it, we neither: if it is lost and the recovery sheet"
                " too, all reports are lost."
            ),
        )
        self._first = PassphraseField(look=look, name=self.tr("Passphrase"))
        self._second = PassphraseField(look=look, name=self.tr("The same passphrase again"))
        self._first.changed.connect(self._judge)
        self._second.changed.connect(self._compare)
        self._first.submitted.connect(self._second.setFocus)
        self._second.submitted.connect(self.submitted)
        self._draw = Button(self.tr("&Draw six words for me"), flat=True)
        self._draw.clicked.connect(self.draw)
        self._bar = QProgressBar()
        self._bar.setRange(0, max(_MARKS.values()))
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Strength of the passphrase"))
        self._verdict = WrapLabel()
        self._second_field = LabelledField(self.tr("The same passphrase &again"), self._second)
        self.body.addWidget(LabelledField(self.tr("&Passphrase"), self._first))
        self.body.addWidget(self._bar)
        self.body.addWidget(self._verdict)
        self.body.addWidget(self._draw, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._second_field)
        self._judge()

    @property
    def passphrase(self) -> str:
        """What was typed."""
        return self._first.text

    @property
    def verdict(self) -> str:
        """What is said about it."""
        return self._verdict.text()

    @property
    def is_complete(self) -> bool:
        return judge_passphrase(self._first.text).strength is not Strength.TOO_SHORT and (
            self._first.text == self._second.text
        )

    @property
    def next_words(self) -> str:
        return self.tr("&Make the vault")

    def focus(self) -> None:
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def draw(self) -> None:
        """Draw words and show them: they must be written down or learnt before they are typed again."""
        self._second.clear()
        self._first.set_text(generated_passphrase(), shown=True)
        self._second.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Drop what was typed: the vault is made."""
        self._first.clear()
        self._second.clear()

    def _judge(self) -> None:
        judgement = judge_passphrase(self._first.text)
        self._bar.setValue(_MARKS[judgement.strength])
        self._verdict.setText(self._words(judgement) if self._first.text else self.tr("At least 12 characters."))
        self._compare()

    def _compare(self) -> None:
        differs = bool(self._second.text) and not self._first.text.startswith(self._second.text)
        self._second_field.show_problem(self.tr("This is not the same.") if differs else "")
        self.changed.emit()

    def _words(self, judgement: Judgement) -> str:
        match judgement.strength:
            case Strength.TOO_SHORT:
                return self.tr("Too short: at least 12 characters.")
            case Strength.WEAK:
                return self.tr("Weak: who takes this laptop and has many computers guesses it within a month.")
            case Strength.FAIR:
                return self.tr("Fair: guessing takes years. Six drawn words are much better.")
            case Strength.STRONG:
                return self.tr("Strong: guessing takes longer than anybody will try.")
            case _:
                return self.tr(
                    "Nobody can say how strong this is: there is no list of words for this script. Do not take a"
                    " proverb, a song or names; take six words that do not belong together."
                )
