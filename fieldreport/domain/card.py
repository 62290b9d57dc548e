"""A contact card: who somebody is, under which key they write, and to which key one writes to them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from fieldreport.crypto.recipients import HybridRecipient
from fieldreport.domain.identifiers import IDENTITY_NONCE, AuthorId, DeviceKey, RecordId, author_id, identity_subject
from fieldreport.domain.leaf import LeafValue
from fieldreport.domain.record import HeldRecord, Kind, Record, Statement, parse_held_record
from fieldreport.domain.roster import checked_day, day_or_empty, read_roster
from fieldreport.domain.trust import Role, linked_devices
from fieldreport.errors import CardInvalid, DisclosureInvalid, InvalidInput, InvalidKey, RecordInvalid

NAME = "/name"
ROLE = "/role"
RECIPIENT = "/recipient"
EXPIRES = "/expires"
"""The day by which a newer receiving key should be there; it is a reason for a warning, never for a refusal."""

MAX_NAME_SIZE = 200
"""Characters of the name that somebody gives themselves."""

MAX_CARD_FILE_SIZE = 1 << 20
"""Bytes of a card with its rotations; a card of one device takes about 6 KB."""

MAX_COMPANIONS = 63
"""Rotations, rosters and cards of other desks in one card file."""

_COMPANIONS = frozenset({Kind.ROTATION, Kind.ROSTER, Kind.CARD})


@dataclass(frozen=True, slots=True)
class Card:
    """What a card says; its name is what they call themselves, the vault's person may choose another."""

    author: AuthorId
    first_key: DeviceKey
    device: DeviceKey
    name: str
    role: Role
    recipient: str
    expires: str
    records: tuple[HeldRecord, ...]


def card_statement(author: AuthorId, device: DeviceKey, parents: Iterable[RecordId]) -> Statement:
    """Prepare the card record of one device of *author*; *parents* are the heads of that device's card register.

    Each device has a card register of its own: what is sent to an identity is sealed to all its devices.
    """
    return Statement(
        kind=Kind.CARD,
        author=author,
        subject=identity_subject(author),
        nonce=IDENTITY_NONCE,
        slot=device.hex(),
        parents=tuple(parents),
    )


def card_leaves(*, name: str, role: Role, recipient: str, expires: str = "") -> dict[str, LeafValue]:
    """Spell what a card says. Raises InvalidInput for a name that nobody would read, or for no day."""
    if not _is_name(name):
        raise InvalidInput(what="name", reason="empty, too long, or with characters that cannot be seen")
    leaves: dict[str, LeafValue] = {NAME: name, ROLE: role.value, RECIPIENT: recipient}
    return {**leaves, EXPIRES: checked_day(expires)} if expires else leaves


def recipient_of(card: HeldRecord) -> HybridRecipient | None:
    """Return the key to which one seals for a card's device; None while it is withheld or in no form of ours."""
    stated = card.leaves.text(RECIPIENT)
    try:
        return None if stated is None else HybridRecipient.parse(stated)
    except InvalidKey:
        return None


def card_file(records: Sequence[HeldRecord]) -> bytes:
    """Write a card as a file of its own: the card record, then its identity's rotations, roster and other cards.

    Those that no chain from the first key reaches are left out: anybody can write one that names this author.
    """
    card, *others = records
    devices = _linked_by(card.record.author, others)
    chain = [held for held in others if _is_of(held.record, devices)]
    return b"".join(held.file_form() + b"\n" for held in (card, *chain))


def parse_card_file(untrusted_content: bytes) -> Card:
    """Read a card file. Raises CardInvalid; a good card proves nothing until its words were compared."""
    if len(untrusted_content) > MAX_CARD_FILE_SIZE:
        raise CardInvalid(reason="too long")
    if not untrusted_content.endswith(b"\n"):
        raise CardInvalid(reason="incomplete")
    return parse_introduction(untrusted_content[:-1].split(b"\n"))


def parse_introduction(untrusted_records: Sequence[bytes]) -> Card:
    """Read a card record and what links its device to the identity's first key: rotations, or an organisation's roster.

    Cards of other desks of the same identity may follow.

    Raises:
        CardInvalid: A record is not valid, is not of this identity, or the chain of keys does not close.
    """
    if not 1 <= len(untrusted_records) <= MAX_COMPANIONS + 1:
        raise CardInvalid(reason="number of records")
    try:
        card, *others = (parse_held_record(untrusted) for untrusted in untrusted_records)
    except (RecordInvalid, DisclosureInvalid) as fault:
        raise CardInvalid(reason=str(fault.details["reason"])) from None
    author = card.record.author
    if card.record.kind != Kind.CARD or any(
        held.record.kind not in _COMPANIONS or held.record.author != author for held in others
    ):
        raise CardInvalid(reason="kind")
    cards = [held.record.device for held in (card, *others) if held.record.kind == Kind.CARD]
    if len(set(cards)) != len(cards):
        raise CardInvalid(reason="kind")
    if any(held.record.kind == Kind.ROSTER and read_roster(held) is None for held in others):
        raise CardInvalid(reason="roster")
    first_key = next((held.record.device for held in (card, *others) if author_id(held.record.device) == author), None)
    if first_key is None:
        raise CardInvalid(reason="first key")
    devices = _linked_by(author, others)
    if not all(_is_of(held.record, devices) for held in (card, *others)):
        raise CardInvalid(reason="device")
    return _card(card, first_key=first_key, others=others)


def _linked_by(author: AuthorId, others: Sequence[HeldRecord]) -> frozenset[DeviceKey]:
    # Every rotation and roster shown is followed: which of them counts is for the vault to decide, which may hold more.
    everything = frozenset(held.record.id for held in others)
    rosters = [roster for held in others if (roster := read_roster(held)) is not None]
    first_keys = {held.record.device for held in others if author_id(held.record.device) == author}
    roots = first_keys.union(*(roster.desks for roster in rosters)) if rosters else None
    return linked_devices(author, others, accepted=everything, desks=None if roots is None else frozenset(roots))


def _is_of(record: Record, linked: frozenset[DeviceKey]) -> bool:
    return author_id(record.device) == record.author or record.device in linked


def _is_name(name: str) -> bool:
    # Characters that cannot be seen can make one name look like another, or turn the text around it.
    return 0 < len(name) <= MAX_NAME_SIZE and name.isprintable() and name == name.strip()


def _card(card: HeldRecord, *, first_key: DeviceKey, others: Sequence[HeldRecord]) -> Card:
    leaves = card.leaves
    name, role, recipient = leaves.text(NAME), leaves.text(ROLE), recipient_of(card)
    if name is None or not _is_name(name):
        raise CardInvalid(reason="name")
    if role not in set(Role):
        raise CardInvalid(reason="role")
    if recipient is None:
        raise CardInvalid(reason="recipient")
    return Card(
        author=card.record.author,
        first_key=first_key,
        device=card.record.device,
        name=name,
        role=Role(role),
        recipient=recipient.text,
        expires=day_or_empty(leaves.text(EXPIRES)),
        records=(card, *others),
    )
