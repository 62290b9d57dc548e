"""An organisation of two desks as a documenter knows it: the card of one desk is not here, and the list is old."""

from fieldreport.crypto.recipients import HybridIdentity
from fieldreport.crypto.signing_key import SigningKey
from fieldreport.domain.card import card_file, card_leaves, card_statement
from fieldreport.domain.identifiers import DeviceKey, author_id
from fieldreport.domain.record import seal
from fieldreport.domain.roster import roster_leaves, roster_statement
from fieldreport.domain.trust import Role

ROOT, FIRST, SECOND = (SigningKey(bytes([number]) * 32) for number in (71, 72, 73))
RECEIVING = HybridIdentity(bytes(range(32)))


def organisation_card() -> bytes:
    """Make its card file."""
    author = author_id(DeviceKey(ROOT.public))
    recipient = RECEIVING.recipient.text
    card = seal(
        card_statement(author, DeviceKey(FIRST.public), ()),
        card_leaves(name="Desk in Mae Sot", role=Role.OFFICE, recipient=recipient),
        key=FIRST,
    )
    desks = [DeviceKey(key.public) for key in (FIRST, SECOND)]
    leaves = roster_leaves(number=4, name="Network office", desks=desks, expires="2025-01-31")
    return card_file([card, seal(roster_statement(author), leaves, key=ROOT)])
