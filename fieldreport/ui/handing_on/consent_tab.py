"""Consent on a report: for each purpose who said what, when and to whom; and who must hear that it was taken back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from fieldreport.bootstrap import Session
from fieldreport.domain.identifiers import SubjectId
from fieldreport.services.consent_history import ConsentHistory, PersonConsent, PurposeConsent, Saying
from fieldreport.services.consent_notices import Notice
from fieldreport.services.unfinished_words import WITHDRAWAL, words_about
from fieldreport.system.progress import Reporter
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.card import Card
from fieldreport.ui.controls.empty_state import EmptyState
from fieldreport.ui.controls.kept_words import KeptWords
from fieldreport.ui.controls.labels import DimLabel, Heading, WrapLabel
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.handing_on.notice_card import NoticeCard
from fieldreport.ui.handing_on.person_words import person_text, state_chip
from fieldreport.ui.handing_on.withdraw_dialog import WithdrawDialog
from fieldreport.ui.look.look import Look
from fieldreport.ui.reports.state_words import consent_text
from fieldreport.ui.words.measures import moment_text


@dataclass(frozen=True, slots=True)
class Found:
    """What the vault says."""

    consents: Sequence[PurposeConsent]
    notices: Sequence[Notice]


def consent_history(session: Session) -> ConsentHistory:
    """Read consent in an open vault."""
    return ConsentHistory(
        store=session.unlocked.store,
        own=session.unlocked.own,
        keeper=session.keeper,
        trust=session.trust,
        derivation=session.derivation,
        meanings=session.meanings,
        gate=session.consent_gate,
        contents=session.contents,
    )


class ConsentTab(QWidget):
    """Reads by itself what it shows, and again after each change."""

    shown = Signal()
    """What it shows is there now."""

    def __init__(
        self, *, vault: VaultThread, look: Look, subject: SubjectId, language: str, may_withdraw: bool
    ) -> None:
        super().__init__()
        self._vault = vault
        self._look = look
        self._subject = subject
        self._language = language
        self._may_withdraw = may_withdraw
        self._found = Found((), ())
        self.cards: list[NoticeCard] = []
        self._told = Banner(look=look, kind="ok", text="")
        self._told.hide()
        self._content: QWidget | None = None
        # Made before anything is read, so that Tab knows the way through the page.
        self._withdraw = Button(self.tr("Record a withdrawal…"), look.icon("undo"))
        self._withdraw.clicked.connect(lambda: self.ask_withdrawal())  # noqa: PLW0108 - without its state
        self._withdraw.hide()
        acts = QHBoxLayout()
        acts.addWidget(self._withdraw)
        acts.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._column.addWidget(self._told)
        self._column.addLayout(acts)
        self._column.addStretch(1)
        self.refresh()

    def refresh(self) -> None:
        """Read it again."""
        subject, language = self._subject, self._language

        def read(session: Session, _: Reporter) -> Found:
            return Found(consent_history(session).of(subject, words=language), session.consent_notices.of(subject))

        self._vault.run(self, Operation(work=read, done=self._show, replaces="consent"))

    def ask_withdrawal(self, instance: str = "", purpose: str = "") -> None:
        """Ask who takes what back."""
        dialog = WithdrawDialog(parent=self, consents=self._found.consents)
        dialog.choose(instance, purpose)
        kept = KeptWords(field=dialog.reason, vault=self._vault, place=words_about(WITHDRAWAL, self._subject))
        dialog.confirmed.connect(lambda *said: self.withdraw(*said, forget=kept.forget))
        dialog.open()

    def withdraw(
        self, instance: str, purpose: str, reason: str, *, forget: Callable[[Session], None] = lambda _: None
    ) -> None:
        """Record it; *forget* is told in the vault's thread that the reason is where it belongs."""
        subject = self._subject

        def in_vault(session: Session, _: Reporter) -> int:
            done = session.consent_notices.withdraw(subject, instance, purpose, reason=reason)
            forget(session)
            return len(done.notices)

        self._vault.run(self, Operation(work=in_vault, done=self._withdrawn, survives_locking=True))

    def _withdrawn(self, notices: int) -> None:
        if notices:
            words = self.tr("The withdrawal is recorded. %n is to be told of it.", "", notices)
        else:
            words = self.tr("The withdrawal is recorded. Nobody has this report from you, so nobody is to be told.")
        self._tell("warn" if notices else "ok", words)

    def _written(self, names: str) -> None:
        words = self.tr("The notice is written and read back: %1. Hand it over.").replace("%1", shown_name(names))
        self._tell("ok", words)

    def _tell(self, kind: str, words: str) -> None:
        self._told.say(kind, words)
        self._told.show()
        self.refresh()

    def _show(self, found: Found) -> None:
        self._found = found
        if self._content is not None:
            self._column.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        content = self._content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.cards = []
        if found.notices:
            column.addWidget(Heading(self.tr("Who has it, and must hear of a no")))
        for notice in found.notices:
            column.addWidget(self._notice(notice))
        self._withdraw.setVisible(self._may_withdraw and bool(found.consents))
        for about in found.consents:
            column.addWidget(self._purpose(about))
        if not found.consents:
            column.addWidget(
                EmptyState(
                    self._look.icon("users", "dim"),
                    self.tr("Nobody was asked for anything"),
                    self.tr("Without a yes nothing of this report may be handed on for any purpose."),
                )
            )
        self._column.insertWidget(2, content)
        last: QWidget = self._withdraw
        for card in self.cards:
            for stop in card.stops:
                QWidget.setTabOrder(last, stop)
                last = stop
        self.shown.emit()

    def _purpose(self, about: PurposeConsent) -> Card:
        card = Card(about.words)
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._look.em(1))
        grid.setVerticalSpacing(self._look.em(0.7))
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        for row, one in enumerate(about.people):
            grid.addWidget(state_chip(one.person.state, self._look), row, 0, top)
            grid.addLayout(self._person(one), row, 1)
        card.body.addLayout(grid)
        return card

    def _person(self, one: PersonConsent) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(WrapLabel(person_text(one.person)))
        for saying in one.sayings:
            column.addWidget(DimLabel(self._saying(saying), selectable=True))
        if not one.sayings:
            column.addWidget(DimLabel(self.tr("The report does not say that they were asked.")))
        return column

    def _saying(self, saying: Saying) -> str:
        who = shown_name(saying.name) or saying.by.hex()[:12]
        state = consent_text(saying.state) if saying.state else self.tr("Withheld from us")
        words = self.tr("%1: in the report by %2, %3") if saying.in_report else self.tr("%1: recorded by %2, %3")
        when = moment_text(saying.at) if saying.at else self.tr("no time given")
        text = words.replace("%1", state).replace("%3", when).replace("%2", who)
        return f"{text}\n{shown_name(saying.reason)}" if saying.reason else text

    def _notice(self, notice: Notice) -> NoticeCard:
        person, purpose = self._names(notice)
        card = NoticeCard(look=self._look, vault=self._vault, notice=notice, person=person, purpose=purpose)
        card.written.connect(self._written)
        card.record_wanted.connect(self.ask_withdrawal)
        self.cards.append(card)
        return card

    def _names(self, notice: Notice) -> tuple[str, str]:
        for about in self._found.consents:
            for one in about.people:
                if (one.person.instance, about.purpose) == (notice.instance, notice.purpose):
                    return person_text(one.person), about.words
        return notice.instance or self.tr("The report as a whole"), notice.purpose
