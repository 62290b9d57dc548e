"""What somebody who holds a laptop can plant in a vault folder: only expected failures pass."""

from fieldreport.crypto.key_slots import Slot, SlotKind
from fieldreport.crypto.passphrase_key import FLOOR
from fieldreport.domain.appearance import Theme
from fieldreport.errors import FieldReportError
from fieldreport.storage.vault_file import VaultFile, VaultKind, VaultSettings

_VAULT = "0123456789abcdef" * 2


def _slot(number: int, kind: SlotKind) -> Slot:
    return Slot(
        kind=kind, id=f"{number:016x}", vault=_VAULT, cost=FLOOR, salt=bytes(range(16)), wrapped=bytes(range(60))
    )


_FILES = (
    VaultFile(id=_VAULT, slots=(_slot(1, SlotKind.PASSPHRASE),)),
    VaultFile(
        id=_VAULT,
        slots=(_slot(1, SlotKind.PASSPHRASE), _slot(2, SlotKind.RECOVERY)),
        kind=VaultKind.BACKUP,
        settings=VaultSettings(language="my", text_size=200, theme=Theme.DARK),
    ),
)

VAULT_FILE_SEEDS = tuple(file.encode() for file in _FILES)
SEEDS = {"vault_file": VAULT_FILE_SEEDS}

DICTIONARY = (
    b"\n",
    b"null",
    b"true",
    b"-0",
    b"9007199254740992",
    b'"\\ud800"',
    b'"slots":[]',
    b'"kind":"backup"',
    b'"format":"fieldreport-vault/2"',
    b'"text_size":99999',
    b"[[[[[[[[",
    b"\xed\xa0\x80",
)


def fuzz_vault_file(data: bytes) -> None:
    """Whatever is read has the bytes that were read as its only spelling."""
    try:
        value = VaultFile.decode(data)
    except FieldReportError:
        return
    assert value.encode() == data


TARGETS = {"vault_file": fuzz_vault_file}
