"""Help for who forgot the passphrase: a code that only an office can read, and only the laptop can use."""

import io
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from fieldreport.crypto import canonical_json
from fieldreport.crypto.age_file import AgeReader, AgeWriter, shuffled_with_decoys
from fieldreport.crypto.fingerprint_words import read_recovery_code
from fieldreport.crypto.key_slots import MAX_SEALED_SIZE, RECOVERY_COST, Slot, SlotKind, make_slot
from fieldreport.crypto.recipients import HybridIdentity, HybridRecipient
from fieldreport.domain.custody import CustodyEvent
from fieldreport.domain.identifiers import ID_SIZE, AuthorId
from fieldreport.domain.trust import Role
from fieldreport.errors import InvalidInput, NotFound, NotPermitted, WrongRecoveryCode
from fieldreport.services.contacts import Contact, Contacts
from fieldreport.services.own_identity import OwnIdentity
from fieldreport.services.plain_copies import write_new_file
from fieldreport.services.vaults import Unlocked, Vaults, new_recovery_code
from fieldreport.storage import vault_file
from fieldreport.storage.vault_folder import VaultFolder
from fieldreport.system.private_files import disk_errors, open_regular

_FORMAT = "fieldreport-office-help/1"
_TEXT_SIZE = 512
"""Bytes of the sealed text, filled with spaces: its length tells nothing."""


@dataclass(frozen=True, slots=True)
class HelpAsked:
    """What an office reads in a request for help."""

    author: AuthorId
    """Whose vault it is, as that vault said when the help was arranged: whom to call."""
    vault: str
    code: str = field(repr=False)
    """Twelve words: they open that vault, for whoever also has its files."""


class OfficeHelp:
    """The use cases of arranging help, of asking for it, and of giving it.

    The office gets no key: what it can read opens nothing without the laptop, and the laptop opens nothing without it.
    """

    def __init__(self, *, vaults: Vaults, unlocked: Unlocked, contacts: Contacts) -> None:
        self._vaults = vaults
        self._unlocked = unlocked
        self._contacts = contacts

    def arrange(self, contact: Contact) -> None:
        """Let an office help whoever forgets this vault's passphrase, in the place of one that could before.

        The code is drawn, sealed for the office, and forgotten. Both copies of ``vault.json`` hold it when this
        returns; the custody log says that, and not which office.

        Raises:
            NotPermitted: The contact is no office.
            UnverifiedContact, RevokedContact: Nothing is entrusted to it.
        """
        if contact.role is not Role.OFFICE:
            raise NotPermitted(action="arrange help with this contact", reason="it is no office")
        code = new_recovery_code()
        slot = make_slot(
            vault_id=self._unlocked.file.id,
            kind=SlotKind.OFFICE,
            secret=code,
            vault_key=self._unlocked.vault_key,
            cost=RECOVERY_COST,
            sealed=_sealed(self._contacts.recipients_of(contact), self._own.author, self._unlocked.file.id, code),
        )
        self._vaults.put_slot(self._unlocked, slot, CustodyEvent.OFFICE_HELP_SET)

    def is_arranged(self) -> bool:
        """Tell whether some office could help."""
        return help_slot(self._unlocked.folder) is not None

    def end(self) -> None:
        """Let no office help any more; an older copy of the vault still opens with its help. Raises NotFound."""
        if not self.is_arranged():
            raise NotFound(what="office's help", name="this vault")
        self._vaults.put_slot(self._unlocked, None, CustodyEvent.OFFICE_HELP_SET, without=(SlotKind.OFFICE,))

    def read_request(self, path: Path) -> HelpAsked:
        """Read, at the office, what somebody who forgot the passphrase brought or sent.

        It proves nothing about who brought it: a thief of the laptop has the same file. The office gives the code only
        to the person themselves, whose voice it knows.

        Raises:
            NoMatchingKey: It is for another office.
            NotAnAgeFile, InvalidInput: and others: it is no request for help, or damaged.
        """
        with disk_errors(path), io.BufferedReader(open_regular(path)) as file:
            untrusted = file.read(MAX_SEALED_SIZE + 1)
        if len(untrusted) > MAX_SEALED_SIZE:
            raise _not_a_request()
        return _read(untrusted, self._own.receiving)

    @property
    def _own(self) -> OwnIdentity:
        return self._unlocked.own


def save_request(path: Path, target: Path) -> None:
    """Write, from a vault that nobody can open at the moment, what its office needs in order to help.

    It is sealed for the office and tells nobody else anything.

    Raises:
        NotFound: No help was arranged.
        AlreadyExists, DiskFull: and other disk errors.
    """
    slot = help_slot(VaultFolder.find(path))
    if slot is None:
        raise NotFound(what="office's help", name="this vault")
    write_new_file(target, slot.sealed)


def help_slot(folder: VaultFolder) -> Slot | None:
    """Return the slot that an office can help with, or None. Raises VaultDamaged."""
    return next((slot for slot in vault_file.read(folder).slots if slot.kind is SlotKind.OFFICE), None)


def _sealed(recipients: Sequence[HybridRecipient], author: AuthorId, vault: str, code: str) -> bytes:
    text = canonical_json.encode({"author": author.hex(), "code": code, "format": _FORMAT, "vault": vault})
    sealed = io.BytesIO()
    writer = AgeWriter(sealed, recipients=shuffled_with_decoys(recipients))
    writer.write(text.ljust(_TEXT_SIZE))
    writer.close()
    return sealed.getvalue()


def _read(untrusted: bytes, identities: Sequence[HybridIdentity]) -> HelpAsked:
    reader = AgeReader(io.BytesIO(untrusted), identities=identities)
    text = b"".join(bytes(piece) for piece in reader.chunks()).rstrip(b" ")
    match canonical_json.decode(text, error=_not_a_request):
        case {"author": str(author), "code": str(code), "format": str(said), "vault": str(vault), **unknown} if (
            said == _FORMAT and not unknown and len(author) == 2 * ID_SIZE
        ):
            try:
                return HelpAsked(AuthorId(bytes.fromhex(author)), vault, read_recovery_code(code))
            except (ValueError, WrongRecoveryCode):
                raise _not_a_request() from None
        case _:
            raise _not_a_request()


def _not_a_request() -> InvalidInput:
    return InvalidInput(what="file", reason="it is no request for an office's help")
