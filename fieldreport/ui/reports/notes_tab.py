"""What was said of a report after it was sealed, and a field to say something oneself."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from fieldreport.bootstrap import Session
from fieldreport.domain.consent import ConsentState
from fieldreport.domain.record import Kind
from fieldreport.domain.review import ASSIGNEE, STATUS, TAGS, read_tags
from fieldreport.services.reading import ReadReport, ReadStatement
from fieldreport.services.unfinished_words import NOTE, words_about
from fieldreport.system.progress import Reporter
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.card import Card
from fieldreport.ui.controls.kept_words import KeptWords
from fieldreport.ui.controls.labelled_field import labelled
from fieldreport.ui.controls.labels import DimLabel, WrapLabel
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.look.look import Look
from fieldreport.ui.reports.signature_tab import person_name
from fieldreport.ui.reports.state_words import consent_text, status_mark
from fieldreport.ui.words.measures import moment_text

_LINES = 3


class NotesTab(QWidget):
    """Notes, questions, reviews and consent, the oldest first."""

    changed = Signal()
    """A note was added."""

    def __init__(self, *, vault: VaultThread, look: Look, report: ReadReport, may_note: bool) -> None:
        super().__init__()
        self._vault = vault
        self._subject = report.card.subject
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        if not report.statements:
            column.addWidget(DimLabel(self.tr("Nobody has said anything of this report yet.")))
        for statement in report.statements:
            column.addWidget(self._card(statement))
        if may_note:
            column.addWidget(self._writing(look))
        column.addStretch(1)

    def _card(self, statement: ReadStatement) -> Card:
        card = Card(self._title(statement))
        card.body.addWidget(WrapLabel(self._words(statement), selectable=True))
        told = self.tr("{name}, {time}").format(name=person_name(statement.by), time=moment_text(statement.created))
        card.body.addWidget(DimLabel(told))
        return card

    def _title(self, statement: ReadStatement) -> str:
        if statement.kind is Kind.REVIEW:
            return {
                STATUS: self.tr("Review"),
                ASSIGNEE: self.tr("Assigned to"),
                TAGS: self.tr("Tags"),
            }.get(statement.slot, self.tr("Leave to publish"))
        return {
            Kind.NOTE: self.tr("Note"),
            Kind.QUESTION: self.tr("Question"),
            Kind.CONSENT: self.tr("Consent"),
            Kind.RETRACTION: self.tr("Retraction"),
        }.get(statement.kind, statement.kind.value)

    def _words(self, statement: ReadStatement) -> str:
        text = statement.text
        if statement.kind is Kind.REVIEW and statement.slot == STATUS:
            return shown_name(status_mark(text).text) if text else self.tr("Not begun")
        if statement.kind is Kind.REVIEW and statement.slot == TAGS:
            return ", ".join(map(shown_name, read_tags(text))) or self.tr("None")
        if statement.kind is Kind.CONSENT and text in set(ConsentState):
            return f"{statement.slot.partition('/')[2]}: {consent_text(text)}"
        return text or self.tr("No words given")

    def _writing(self, look: Look) -> Card:
        card = Card(self.tr("Add a note"))
        field = QPlainTextEdit()
        field.setTabChangesFocus(True)
        field.setFixedHeight(look.em(2.2 * _LINES))
        card.body.addWidget(
            labelled(self.tr("Note"), field, hint=self.tr("Signed, kept beside the report, and sent with it."))
        )
        button = Button(self.tr("Add note"))
        button.setEnabled(False)
        field.textChanged.connect(lambda: button.setEnabled(bool(field.toPlainText().strip())))

        subject = self._subject
        assert subject is not None, "a report has a subject"
        kept = KeptWords(field=field, vault=self._vault, place=words_about(NOTE, subject))

        def add() -> None:
            text = field.toPlainText()
            button.setEnabled(False)

            def in_vault(session: Session, _: Reporter) -> None:
                session.statements.note(subject, text)
                kept.forget(session)

            self._vault.run(self, Operation(work=in_vault, done=lambda _: self.changed.emit(), survives_locking=True))

        button.clicked.connect(add)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button)
        card.body.addLayout(row)
        return card
