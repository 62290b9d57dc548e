"""One bundle that is about to be written, and what stands on its envelope."""

from dataclasses import dataclass

from fieldreport.bundles.manifest import Series
from fieldreport.bundles.writer import Envelope, Member
from fieldreport.crypto.recipients import HybridRecipient
from fieldreport.services.contacts import Contact, Contacts
from fieldreport.services.outgoing import Parcel
from fieldreport.services.own_identity import OwnIdentity


@dataclass(frozen=True, slots=True)
class Job:
    """One bundle to be written."""

    contact: Contact
    parcel: Parcel
    envelope: Envelope
    bundle_id: str
    recipients: tuple[HybridRecipient, ...]
    members: tuple[Member, ...]
    evidence_missing: int
    part_size: int | None
    number: int
    """Of so many *bundles* that are made together."""
    bundles: int


def envelope_of(
    own: OwnIdentity,
    contacts: Contacts,
    recipients: tuple[HybridRecipient, ...],
    *,
    created: str,
    bundle_id: str,
    series: Series | None = None,
) -> Envelope:
    """Say who sends a bundle, with the card that shows it, and to whom it is addressed."""
    return Envelope(
        author=own.author,
        recipients=tuple(recipient.text for recipient in recipients),
        created=created,
        introduction=tuple(contacts.own_card_file().decode("ascii").splitlines()),
        series=series,
        bundle_id=bundle_id,
    )
