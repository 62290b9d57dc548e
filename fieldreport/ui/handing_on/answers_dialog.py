"""Each answer of a report: what goes, what stays and why; a person may keep more of it back, never less."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldreport.services.handing_on import ForeseenAnswer
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.dialog import Dialog
from fieldreport.ui.controls.labels import DimLabel, Heading, literal
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.look.look import Look
from fieldreport.ui.questions.choice_button import SquareChoice
from fieldreport.ui.words.consent_words import reason_words

_LONGEST = 240


class AnswersDialog(Dialog):
    """A tick: it goes. What consent keeps back has no tick to set."""

    chosen = Signal(object, object)
    """Carries the paths of this report that stay by hand, and those that do not."""

    def __init__(
        self, *, parent: QWidget, look: Look, answers: Sequence[ForeseenAnswer], by_hand: Collection[str], several: bool
    ) -> None:
        words = self.tr("Take the tick off what is to stay here as well. Read it as somebody who looks for a person.")
        if several:
            more = self.tr("What you keep back here stays in all reports that are chosen, where they have it.")
            words = f"{words} {more}"
        super().__init__(parent=parent, title=self.tr("What goes, answer by answer"), words=words)
        self.boxes: dict[str, SquareChoice] = {}
        for answer in answers:
            if answer.stays is None:
                box = SquareChoice(literal(_line(answer)), has_mnemonic=True)
                box.setChecked(answer.path not in by_hand)
                self.boxes[answer.path] = box
                self.body.addWidget(box)
        staying = [answer for answer in answers if answer.stays is not None]
        if not self.boxes:
            self.body.addWidget(DimLabel(self.tr("Nothing of it goes.")))
        if staying:
            self.body.addWidget(Heading(self.tr("These stay here")))
        for answer in staying:
            assert answer.stays is not None, "it was asked for"
            self.body.addWidget(DimLabel(f"{_line(answer)}\n{reason_words(answer.stays)}"))
        self.add_button(Button(self.tr("Cancel")))
        self.add_button(Button(self.tr("Keep back"), primary=True), self._take)

    def _take(self) -> None:
        kept = {path for path, box in self.boxes.items() if not box.isChecked()}
        self.chosen.emit(kept, set(self.boxes) - kept)
        self.accept()


def _line(answer: ForeseenAnswer) -> str:
    words = shown_name(" ".join(answer.words.split()))
    if len(words) > _LONGEST:
        words = words[:_LONGEST] + "…"
    return f"{shown_name(answer.label) or answer.path}: {words}"
