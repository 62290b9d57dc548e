"""The first step of an export: what goes, for whom, and how much that is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QVBoxLayout, QWidget

from fieldreport.bootstrap import Session
from fieldreport.domain.identifiers import SubjectId
from fieldreport.services.outgoing import Due
from fieldreport.system.progress import Reporter
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.card import Card
from fieldreport.ui.controls.empty_state import EmptyState
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.exchange.export_plan import Beginning, OwnForm, Plan, What
from fieldreport.ui.exchange.export_words import drafts_words, due_words
from fieldreport.ui.exchange.whom_card import WhomCard
from fieldreport.ui.look.look import Look
from fieldreport.ui.questions.choice_button import RoundChoice, SquareChoice


class WhatStep(QWidget):
    """Counts anew with each choice; nothing is written and no number is given by that."""

    changed = Signal()
    contacts_wanted = Signal()
    """A card is to be added, or words are to be compared."""

    def __init__(self, *, look: Look, vault: VaultThread, selected: Sequence[SubjectId]) -> None:
        super().__init__()
        self._look = look
        self._vault = vault
        self._selected = tuple(selected)
        self._due: Due | None = None
        self._forms: list[tuple[QCheckBox, OwnForm]] = []
        self._what = QButtonGroup(self)
        self._nobody = EmptyState(
            look.icon("users", "dim"),
            self.tr("Nobody to export to yet"),
            self.tr("Reports are encrypted for somebody whose card you have. Add the card of your office first."),
            self._contacts_button(self.tr("&Add a card")),
        )
        self._nobody.hide()
        self._what_card = self._make_what()
        self._form_card = Card(self.tr("Forms of yours that go along"))
        self._form_card.hide()
        self._whom = WhomCard(
            look=look,
            title=self.tr("For whom?"),
            insist=self.tr("&Export all the same: I know that it may be somebody else"),
        )
        self._whom.changed.connect(self.count)
        self._whom.contacts_wanted.connect(self.contacts_wanted)
        self._sum = Banner(look=look, kind="info", text=self.tr("Counting…"))
        self._drafts = Banner(look=look, kind="info", text="")
        self._drafts.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.em(1.2))
        for part in (self._nobody, self._what_card, self._form_card, self._whom, self._sum, self._drafts):
            column.addWidget(part)
        column.addStretch(1)

    @property
    def due(self) -> Due | None:
        """How much would go; None while it is counted."""
        return self._due

    @property
    def plan(self) -> Plan | None:
        """What is chosen; None while nobody is."""
        contact = self._whom.contact
        if contact is None:
            return None
        return Plan(
            what=What(self._what.checkedId()),
            contact=contact,
            selected=self._selected,
            forms=tuple(form.subject for box, form in self._forms if box.isChecked()),
            accept_unverified=self._whom.accepts_unverified,
        )

    @property
    def is_complete(self) -> bool:
        """Whether one may go on."""
        plan = self.plan
        if plan is None or self._due is None or not self._due.records:
            return False
        return self._whom.is_settled

    @property
    def summary(self) -> str:
        """What is said about how much goes."""
        return self._sum.text

    def show_beginning(self, beginning: Beginning) -> None:
        """Show whom there is, and what stays here."""
        has_contacts = bool(beginning.contacts)
        self._nobody.setVisible(not has_contacts)
        for part in (self._what_card, self._whom, self._sum):
            part.setVisible(has_contacts)
        if not self._forms:
            for form in beginning.forms:
                box = SquareChoice(shown_name(form.title).replace("&", "&&"), has_mnemonic=True)
                box.toggled.connect(self.count)
                self._form_card.body.addWidget(box)
                self._forms.append((box, form))
        self._form_card.setVisible(has_contacts and bool(self._forms))
        words = drafts_words(beginning.drafts)
        self._drafts.say("info", words)
        self._drafts.setVisible(has_contacts and bool(words))
        self._whom.show_contacts(beginning.contacts, beginning.preferred)

    def focus(self) -> None:
        """Put the cursor on what is chosen."""
        self._what.button(self._what.checkedId()).setFocus(Qt.FocusReason.OtherFocusReason)

    def count(self) -> None:
        """Ask the vault how much would go."""
        plan = self.plan
        self._due = None
        self.changed.emit()
        if plan is None:
            self._sum.say("info", self.tr("Choose whom it is for."))
            return
        self._sum.say("info", self.tr("Counting…"))
        chosen = plan

        def foresee(session: Session, _: Reporter) -> Due:
            return chosen.foresee(session)

        self._vault.run(self, Operation(work=foresee, done=self._counted, replaces="foresee"))

    def _counted(self, due: Due) -> None:
        self._due = due
        plan = self.plan
        assert plan is not None, "it was counted for somebody"
        name = shown_name(plan.contact.name)
        if due.records:
            self._sum.say("info", self.tr("For %1: %2.").replace("%2", due_words(due)).replace("%1", name))
        else:
            nothing = self.tr("%1 has everything already: there is nothing to export.")
            self._sum.say("ok", nothing.replace("%1", name))
        self.changed.emit()

    def _make_what(self) -> Card:
        card = Card(self.tr("What?"))
        for what, text in (
            (What.NEW, self.tr("&Everything sealed that they do not have yet")),
            (What.SELECTED, self.tr("&Only the %n report(s) that you selected", "", len(self._selected))),
            (What.AGAIN, self.tr("Everything &again that they were ever sent: if a bundle was lost")),
        ):
            button = RoundChoice(text, has_mnemonic=True)
            self._what.addButton(button, what.value)
            card.body.addWidget(button)
            button.setVisible(what is not What.SELECTED or bool(self._selected))
        first = self._what.button((What.SELECTED if self._selected else What.NEW).value)
        first.setChecked(True)
        self._what.idToggled.connect(lambda _, is_on: self.count() if is_on else None)
        return card

    def _contacts_button(self, text: str) -> Button:
        button = Button(text, self._look.icon("users"))
        button.clicked.connect(self.contacts_wanted)
        return button
