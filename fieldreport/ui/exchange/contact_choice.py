"""Choosing whom something is for: one line for each contact, with how far it is trusted."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from fieldreport.domain.identifiers import AuthorId
from fieldreport.domain.trust import Role, Trust
from fieldreport.services.contacts import Contact
from fieldreport.ui.controls.labels import DimLabel
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.controls.tab_order import order_tabs
from fieldreport.ui.exchange.trust_words import role_text, trust_chip
from fieldreport.ui.look.look import Look
from fieldreport.ui.questions.choice_button import RoundChoice


class ContactChoice(QWidget):
    """Somebody who was revoked is shown, and cannot be chosen."""

    chosen = Signal()

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._contacts: list[Contact] = []
        self._group = QButtonGroup(self)
        self._group.idToggled.connect(self._toggled)
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @property
    def contact(self) -> Contact | None:
        """Who is chosen."""
        number = self._group.checkedId()
        return self._contacts[number] if number >= 0 else None

    def show_contacts(self, contacts: Sequence[Contact], preferred: AuthorId | None) -> None:
        """Show *contacts*; who was chosen stays chosen, else *preferred*, else the one verified office."""
        former = self.contact
        for row in self._rows:
            self._column.removeWidget(row)
            row.deleteLater()
        for button in self._group.buttons():
            self._group.removeButton(button)
        self._contacts = list(contacts)
        self._rows = [self._row(number, contact) for number, contact in enumerate(contacts)]
        wanted = preferred if former is None else former.author
        number = next((number for number, contact in enumerate(contacts) if contact.author == wanted), None)
        order_tabs(self)
        offices = [
            number for number, one in enumerate(contacts) if one.trust is Trust.VERIFIED and one.role is Role.OFFICE
        ]
        if number is None and len(offices) == 1:
            (number,) = offices
        if number is not None and contacts[number].trust is not Trust.REVOKED:
            self._group.button(number).setChecked(True)

    def _row(self, number: int, contact: Contact) -> QWidget:
        row = QWidget()
        button = RoundChoice(shown_name(contact.name).replace("&", "&&"), has_mnemonic=True)
        button.setAccessibleDescription(role_text(contact.role))
        button.setEnabled(contact.trust is not Trust.REVOKED)
        self._group.addButton(button, number)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(button)
        role = DimLabel(role_text(contact.role))
        line.addWidget(role, 1)
        line.addWidget(trust_chip(contact.trust, self._look))
        self._column.addWidget(row)
        return row

    def _toggled(self, _: int, is_on: bool) -> None:  # noqa: FBT001 - the signal's own argument
        if is_on:
            self.chosen.emit()
