"""All questions about a report: what was asked, what was answered, and what the answering versions say otherwise."""

from collections.abc import Mapping, Sequence
from itertools import islice

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldreport.bootstrap import Session
from fieldreport.domain.identifiers import RecordId
from fieldreport.domain.question import Answer, QuestionState
from fieldreport.forms.reading import ReadAnswer
from fieldreport.services.contents import Difference
from fieldreport.services.questions import ShownQuestion
from fieldreport.system.progress import Reporter
from fieldreport.ui.asking.asking import Asking
from fieldreport.ui.asking.question_words import about_words, asks_words, question_chip
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.card import Card
from fieldreport.ui.controls.flow_layout import FlowLayout
from fieldreport.ui.controls.labels import DimLabel, WrapLabel
from fieldreport.ui.look.look import Look
from fieldreport.ui.reports.difference_card import DifferenceCard

_COMPARED = 40
"""Answers whose differences are laid out; the others are compared under *Versions*."""

_Key = tuple[RecordId, RecordId]


class QuestionsTab(QWidget):
    """Those that wait first, then the latest."""

    def __init__(self, *, vault: VaultThread, look: Look, asking: Asking, language: str, hides: bool) -> None:
        super().__init__()
        self._look = look
        self._asking = asking
        self._hides = hides
        self._answers: Mapping[str, ReadAnswer] = asking.answers()
        self._places: dict[_Key, QVBoxLayout] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        if not asking.asked:
            column.addWidget(DimLabel(self.tr("Nobody has asked anything about this report.")))
        latest_first = asking.asked[::-1]
        for shown in sorted(latest_first, key=lambda one: one.question.state is not QuestionState.ASKED):
            column.addWidget(self._card(shown))
        column.addStretch(1)
        wanted = list(islice(self._places, _COMPARED))
        asked = {one.question.record: one.question.answers for one in asking.asked}

        def compare(session: Session, _: Reporter) -> dict[_Key, tuple[Difference, ...]]:
            return {
                (record, version): session.questions.differences(record, answer, language=language)
                for record, version in wanted
                for answer in asked[record]
                if answer.version == version
            }

        if wanted:
            vault.run(self, Operation(work=compare, done=self._show_differences))

    def _card(self, shown: ShownQuestion) -> Card:
        question = shown.question
        card = Card(asks_words(shown))
        card.corner.addWidget(question_chip(question.state, look=self._look))
        card.body.addWidget(DimLabel(about_words(shown)))
        card.body.addWidget(WrapLabel(question.text, selectable=True))
        says = self._answers.get(question.about)
        if says is not None and question.state is QuestionState.ASKED:
            hidden = says.is_sensitive and self._hides
            now = self.tr("Hidden: sensitive") if hidden else says.words
            card.body.addWidget(DimLabel(self.tr("The report says: {answer}").format(answer=now)))
        for answer in question.answers:
            self._add_answer(card, question.record, answer)
        buttons = self._buttons(shown)
        if buttons:
            line = FlowLayout()
            for button in buttons:
                line.addWidget(button)
            card.body.addLayout(line)
        return card

    def _add_answer(self, card: Card, record: RecordId, answer: Answer) -> None:
        told = self.tr("Answered in version {version}").format(version=answer.version.hex()[:8])
        card.body.addWidget(DimLabel(told))
        if answer.words:
            card.body.addWidget(WrapLabel(answer.words, selectable=True))
        place = QVBoxLayout()
        card.body.addLayout(place)
        self._places[record, answer.version] = place

    def _buttons(self, shown: ShownQuestion) -> Sequence[Button]:
        asking, state = self._asking, shown.question.state
        buttons = []
        if state is QuestionState.ASKED and shown.is_to_us:
            version = Button(self.tr("Answer by a new version"), self._look.icon("pencil"))
            version.clicked.connect(lambda: asking.answer_by_version(shown))
            in_words = Button(self.tr("Answer in words…"))
            in_words.clicked.connect(lambda: asking.answer_in_words(shown))
            buttons = [version, in_words]
        elif state is QuestionState.ASKED and shown.is_ours:
            back = Button(self.tr("Take back…"))
            back.clicked.connect(lambda: asking.take_back(shown))
            buttons = [back]
        elif state is QuestionState.ANSWERED and shown.is_ours and asking.can_ask:
            again = Button(self.tr("Ask again…"))
            again.clicked.connect(lambda: asking.ask(shown.question.about))
            buttons = [again]
        return buttons

    def _show_differences(self, found: Mapping[_Key, tuple[Difference, ...]]) -> None:
        for key, differences in found.items():
            if not differences:
                words = self.tr("No answer of the report is different.")
                self._places[key].addWidget(DimLabel(words))
                continue
            card = DifferenceCard(
                title=self.tr("%n answer(s) differ", "", len(differences)),
                left=self.tr("When it was asked"),
                right=self.tr("Answered"),
            )
            card.show_differences(differences, hides=self._hides)
            self._places[key].addWidget(card)
