"""What to know before relying on somebody's keys: what is past its day, missing or contradicted."""

import enum

from fieldreport.domain.card import EXPIRES
from fieldreport.domain.identifiers import identity_subject
from fieldreport.domain.record import Kind
from fieldreport.domain.roster import day_or_empty
from fieldreport.services.clock import Clock
from fieldreport.services.contacts import Contact, Contacts
from fieldreport.services.derive import Derivation
from fieldreport.services.trust_service import TrustService


class Caution(enum.StrEnum):
    """What a person should know before they rely on somebody's keys. None of it refuses anything."""

    CARD_EXPIRED = "a receiving key is past its day: ask for a newer card"
    ROSTER_EXPIRED = "the list of desks is past its day: ask for a newer card"
    ROSTERS_COMPETE = "two lists of desks contradict each other: ask the organisation which one is theirs"
    CARD_MISSING = "the card of a desk is not here: it cannot read what is sealed now; ask for a newer card"


class Cautions:
    """Looks at the keys of one contact."""

    def __init__(self, *, clock: Clock, trust: TrustService, contacts: Contacts, derivation: Derivation) -> None:
        self._clock = clock
        self._trust = trust
        self._contacts = contacts
        self._derivation = derivation

    def about(self, contact: Contact) -> list[Caution]:
        """Tell what to know before sealing to *contact*; the computer's clock may be wrong, so nothing is refused."""
        rosters = self._trust.rosters(contact.author)
        cards = self._derivation.view(identity_subject(contact.author))
        passed_over = self._contacts.passed_over(contact)
        heads = [
            head
            for key, register in cards.registers.items()
            for head in register.heads
            if key.kind == Kind.CARD and head.record.device not in passed_over
        ]
        found = []
        if any(self._is_past(day_or_empty(head.leaves.text(EXPIRES))) for head in heads):
            found.append(Caution.CARD_EXPIRED)
        if rosters.in_force is not None and self._is_past(rosters.in_force.expires):
            found.append(Caution.ROSTER_EXPIRED)
        if rosters.competing:
            found.append(Caution.ROSTERS_COMPETE)
        if (rosters.desks or frozenset()) - {head.record.device for head in heads} - passed_over:
            found.append(Caution.CARD_MISSING)
        return found

    def _is_past(self, day: str) -> bool:
        return bool(day) and day < self._clock().date().isoformat()
