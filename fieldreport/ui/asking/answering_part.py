"""Which questions a new version answers, told before it is sealed, with room for words to each."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from fieldreport.domain.identifiers import RecordId
from fieldreport.services.questions import DraftQuestion
from fieldreport.ui.asking.question_words import about_words, asks_words
from fieldreport.ui.asking.quiet_frame import QuietFrame
from fieldreport.ui.controls.labelled_field import labelled
from fieldreport.ui.controls.labels import DimLabel, Heading
from fieldreport.ui.look.look import Look

_GAP = 10
_SHOWN = 30
"""Questions with room for words; of more the rest is counted, and stays open unless its answer was changed."""


def reply_place(question: RecordId) -> str:
    """Name the place where words to a question are kept until they are sealed: one, wherever they are typed."""
    return f"reply {question.hex()}"


class AnsweringPart(QWidget):
    """Those that the changes answer by themselves first; a question with words to it is answered too."""

    def __init__(self, *, look: Look, asked: Sequence[DraftQuestion]) -> None:
        super().__init__()
        self.fields: dict[RecordId, QLineEdit] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_GAP)
        self._column.addWidget(Heading(self.tr("Questions about this report")))
        for one in sorted(asked, key=lambda one: not one.is_answered)[:_SHOWN]:
            self._add(one, look)
        if len(asked) > _SHOWN:
            self._column.addWidget(DimLabel(self.tr("%n more question(s)", "", len(asked) - _SHOWN)))
        words = self.tr("Whoever has the report from you gets your words too, not only whoever asked.")
        self._column.addWidget(DimLabel(words))

    def replies(self) -> Mapping[RecordId, str]:
        """Return what is said in words to which question."""
        said = {record: field.text().strip() for record, field in self.fields.items()}
        return {record: words for record, words in said.items() if words}

    def _add(self, one: DraftQuestion, look: Look) -> None:
        shown = one.shown
        becomes = (
            self.tr("Answered: this version changes that answer.")
            if one.is_answered
            else self.tr("Stays open, unless you answer it in words here.")
        )
        self._column.addWidget(
            QuietFrame(
                look=look,
                kind="ok" if one.is_answered else "warn",
                icon="circle-check" if one.is_answered else "question",
                dim=f"{asks_words(shown)}\n{about_words(shown)}",
                words=[shown.question.text, becomes],
            )
        )
        field = QLineEdit()
        label = self.tr("Words to it, if any") if one.is_answered else self.tr("Your answer in words")
        self._column.addWidget(labelled(label, field))
        self.fields[shown.question.record] = field
