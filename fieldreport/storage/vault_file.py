"""``vault.json``: the key slots and the few settings that are needed before a vault is unlocked, in two copies."""

import contextlib
import enum
import hashlib
import io
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from fieldreport.crypto import canonical_json
from fieldreport.crypto.canonical_json import JsonValue
from fieldreport.crypto.key_slots import MAX_SLOTS, Slot
from fieldreport.domain.appearance import Theme
from fieldreport.errors import FieldReportError, FileMissing, InvalidInput, VaultDamaged, VaultTooNew
from fieldreport.storage.vault_folder import VAULT_FILE, VaultFolder
from fieldreport.system.private_files import (
    disk_errors,
    open_regular,
    overwrite,
    replacement,
    unfinished_files,
    write_atomically,
)

FORMAT = "fieldreport-vault/1"

MAX_SIZE = 1 << 16
"""Bytes of the file: eight slots take 3 KiB, and more is refused before it is parsed."""

MIN_TEXT_SIZE = 50
MAX_TEXT_SIZE = 300

_ERASED = b"fieldreport: the keys were erased on purpose.\n"
_STEM = VAULT_FILE.partition(".")[0]
_ERASED_PART = "its keys, erased on purpose"

_VAULT_ID = re.compile(r"[0-9a-f]{32}")
_LANGUAGE = re.compile(r"(?:[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3})?")
_ANY_FORMAT = re.compile(r"fieldreport-vault/[1-9][0-9]{0,5}")


class VaultKind(enum.StrEnum):
    """Whether the folder is worked in, or is a backup that must be restored first."""

    VAULT = "vault"
    BACKUP = "backup"


@dataclass(frozen=True, slots=True)
class VaultSettings:
    """What the first window needs before anybody has unlocked anything. Everybody who holds the laptop can read it.

    Raises InvalidInput for a value out of bounds.
    """

    language: str = ""
    """A language tag (BCP 47), or empty: the system's."""
    text_size: int = 100
    """In percent."""
    theme: Theme = Theme.SYSTEM

    def __post_init__(self) -> None:
        if not _LANGUAGE.fullmatch(self.language):
            raise InvalidInput(what="language", reason="not a language tag")
        if isinstance(self.text_size, bool) or not MIN_TEXT_SIZE <= self.text_size <= MAX_TEXT_SIZE:
            raise InvalidInput(what="text size", reason="out of bounds")


@dataclass(frozen=True, slots=True)
class VaultFile:
    """The content of ``vault.json``. Raises InvalidInput for slots that belong to another vault, too many, or none."""

    id: str
    """32 hexadecimal digits, random."""
    slots: tuple[Slot, ...]
    kind: VaultKind = VaultKind.VAULT
    settings: VaultSettings = field(default_factory=VaultSettings)

    def __post_init__(self) -> None:
        if not _VAULT_ID.fullmatch(self.id):
            raise InvalidInput(what="vault id", reason="not 32 hexadecimal digits")
        if not 1 <= len(self.slots) <= MAX_SLOTS:
            raise InvalidInput(what="key slots", reason="none or too many")
        if len({slot.id for slot in self.slots}) != len(self.slots) or any(
            slot.vault != self.id for slot in self.slots
        ):
            raise InvalidInput(what="key slots", reason="repeated or of another vault")

    def encode(self) -> bytes:
        """Spell the file: canonical JSON and a line feed. ``sum`` tells a flipped bit from a wrong passphrase.

        It protects against nothing else: whoever can write the file can compute it.
        """
        content: dict[str, JsonValue] = {
            "format": FORMAT,
            "vault": self.id,
            "kind": self.kind.value,
            "settings": {
                "language": self.settings.language,
                "text_size": self.settings.text_size,
                "theme": self.settings.theme.value,
            },
            "slots": [slot.to_json() for slot in self.slots],
        }
        data = canonical_json.encode({**content, "sum": _sum(content)}) + b"\n"
        assert len(data) <= MAX_SIZE, "eight slots are far below the limit"
        return data

    @classmethod
    def decode(cls, untrusted_data: bytes) -> "VaultFile":
        """Read what `encode` wrote, and nothing else.

        Raises:
            VaultDamaged: The bytes are not as this program left them.
            VaultTooNew: They are whole, and of a later version. ``sum`` keeps its meaning in all versions, so that
                a flipped bit in the version number is damage and not the future.
        """
        if untrusted_data.startswith(_ERASED):
            raise VaultDamaged(part=_ERASED_PART)
        if len(untrusted_data) > MAX_SIZE or not untrusted_data.endswith(b"\n"):
            raise VaultDamaged(part=VAULT_FILE)
        untrusted = canonical_json.decode(untrusted_data[:-1], error=lambda: VaultDamaged(part=VAULT_FILE))
        if not isinstance(untrusted, dict):
            raise VaultDamaged(part=VAULT_FILE)
        stated_sum = untrusted.pop("sum", None)
        if stated_sum != _sum(untrusted):
            raise VaultDamaged(part=VAULT_FILE)
        found = untrusted.get("format")
        if found != FORMAT:
            if isinstance(found, str) and _ANY_FORMAT.fullmatch(found):
                raise VaultTooNew(found=found, known=FORMAT)
            raise VaultDamaged(part=VAULT_FILE)
        return cls._from_content(untrusted)

    @classmethod
    def _from_content(cls, untrusted: Mapping[str, JsonValue]) -> "VaultFile":
        match untrusted:
            case {
                "format": _,
                "vault": str(vault_id),
                "kind": "vault" | "backup" as kind,
                "settings": {
                    "language": str(language),
                    "text_size": int(text_size),
                    "theme": "system" | "light" | "dark" as theme,
                    **other_settings,
                },
                "slots": [*slots],
                **others,
            } if not others and not other_settings and len(slots) <= MAX_SLOTS:
                try:
                    return cls(
                        id=vault_id,
                        kind=VaultKind(kind),
                        settings=VaultSettings(language=language, text_size=text_size, theme=Theme(theme)),
                        slots=tuple(Slot.from_json(slot) for slot in slots),
                    )
                except (InvalidInput, VaultDamaged):
                    raise VaultDamaged(part=VAULT_FILE) from None
            case _:
                raise VaultDamaged(part=VAULT_FILE)


def _sum(content: Mapping[str, JsonValue]) -> str:
    return hashlib.sha256(canonical_json.encode(dict(content))).hexdigest()


def read(folder: VaultFolder) -> VaultFile:
    """Return the first good copy.

    Raises:
        VaultTooNew: A later version wrote the vault. An older second copy is not taken: it may lack a slot.
        VaultDamaged: No copy is good; it is said if that is because the keys were erased.
        FileUnreadable, ReadOnly: No copy is good, and one of them could not even be read.
    """
    refusals: list[FieldReportError] = []
    for path in (folder.vault_file, folder.vault_file_copy):
        try:
            return VaultFile.decode(_read_bounded(path))
        except VaultTooNew:
            raise
        except FieldReportError as error:
            refusals.append(error)
    for refusal in refusals:
        if not isinstance(refusal, (FileMissing, VaultDamaged)) or refusal.details.get("part") == _ERASED_PART:
            raise refusal
    raise VaultDamaged(part=VAULT_FILE)


def write(folder: VaultFolder, value: VaultFile) -> None:
    """Write both copies, each atomically, the first one first; `read` takes it should the power go in between."""
    with writing(folder, value) as put:
        put()


@contextlib.contextmanager
def writing(folder: VaultFolder, value: VaultFile) -> Iterator[Callable[[], None]]:
    """Bring both copies to the disk, and hand out what puts them in their places.

    Between the two, something else can be done that may fail: a full disk must not leave a passphrase in force of
    which its owner was told that it was not changed.
    """
    data = value.encode()
    with replacement(folder.vault_file, data) as put_first, replacement(folder.vault_file_copy, data) as put_second:

        def put() -> None:
            put_first()
            put_second()

        yield put


def heal(folder: VaultFolder, value: VaultFile) -> bool:
    """Rewrite the copies that differ from *value*, which has just opened the vault; tell whether one did.

    An old second copy is more than untidy: with it an abandoned passphrase would still open the vault. When `read`
    no longer returns *value*, another process changed it in between and nothing is done.
    """
    if read(folder) != value:
        return False
    data = value.encode()
    healed = False
    for path in (folder.vault_file, folder.vault_file_copy):
        if not _holds(path, data):
            write_atomically(path, data)
            healed = True
    return healed


def destroy(folder: VaultFolder) -> int:
    """Overwrite the key slots wherever they stand in *folder*; return in how many files that was.

    Until the last copy is overwritten the vault opens as before, and heals the others: whenever the process dies,
    nothing has happened yet, or nobody opens it any more. Doing it again does no harm.

    Raises ReadOnly, FileUnreadable: As the disk says; copies that come later were not tried.
    """
    # What a crash left beside them holds slots too.
    left = [path for path in unfinished_files(folder.path) if path.name.startswith(f".{_STEM}")]
    return sum(overwrite(path, _ERASED) for path in (*left, folder.vault_file_copy, folder.vault_file))


def differing_copies(folder: VaultFolder, value: VaultFile) -> tuple[str, ...]:
    """Return the names of those of the two copies that cannot be read, or do not say *value*."""
    data = value.encode()
    return tuple(path.name for path in (folder.vault_file, folder.vault_file_copy) if not _holds(path, data))


def _holds(path: Path, data: bytes) -> bool:
    try:
        return _read_bounded(path) == data
    except FieldReportError:
        return False


def _read_bounded(path: Path) -> bytes:
    with disk_errors(path), io.BufferedReader(open_regular(path)) as file:
        return file.read(MAX_SIZE + 1)
