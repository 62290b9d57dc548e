"""vault.json and its second copy."""

import hashlib
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from fieldreport.crypto import canonical_json
from fieldreport.crypto.key_slots import Slot, SlotKind
from fieldreport.crypto.passphrase_key import FLOOR
from fieldreport.domain.appearance import Theme
from fieldreport.errors import FieldReportError, FileUnreadable, InvalidInput, VaultDamaged, VaultTooNew
from fieldreport.storage import vault_file
from fieldreport.storage.vault_file import VaultFile, VaultKind, VaultSettings
from fieldreport.storage.vault_folder import VaultFolder

VAULT = "0123456789abcdef" * 2


def a_slot(number: int = 0, *, vault: str = VAULT) -> Slot:
    return Slot(
        kind=SlotKind.PASSPHRASE, id=f"{number:016x}", vault=vault, cost=FLOOR, salt=bytes(16), wrapped=bytes(60)
    )


FILE = VaultFile(
    id=VAULT,
    slots=(a_slot(0), a_slot(1)),
    kind=VaultKind.BACKUP,
    settings=VaultSettings(language="my-MM", text_size=150, theme=Theme.DARK),
)
NEWER = replace(FILE, slots=(a_slot(2),))


def altered(change: Callable[[dict[str, Any]], object], *, with_right_sum: bool = True) -> bytes:
    content: Any = canonical_json.decode(FILE.encode()[:-1], error=lambda: VaultDamaged(part="test"))
    change(content)
    if with_right_sum:
        content.pop("sum", None)
        content["sum"] = hashlib.sha256(canonical_json.encode(content)).hexdigest()
    return canonical_json.encode(content) + b"\n"


def test_what_is_written_is_read_back() -> None:
    assert VaultFile.decode(FILE.encode()) == FILE
    plain = VaultFile(id=VAULT, slots=(a_slot(),))
    assert VaultFile.decode(plain.encode()) == plain


def test_it_is_canonical_json_with_a_line_feed() -> None:
    assert FILE.encode().startswith(b'{"format":"fieldreport-vault/1","kind":"backup","settings":{"language":"my-MM",')
    assert FILE.encode().endswith(b"}\n")


def test_every_flipped_bit_is_noticed() -> None:
    data = FILE.encode()
    for position in range(len(data)):
        for bit in range(8):
            flipped = bytearray(data)
            flipped[position] ^= 1 << bit
            with pytest.raises(VaultDamaged):
                VaultFile.decode(bytes(flipped))


@pytest.mark.parametrize("size", [0, 1, 100, len(FILE.encode()) - 1])
def test_a_cut_file_is_damaged(size: int) -> None:
    with pytest.raises(VaultDamaged):
        VaultFile.decode(FILE.encode()[:size])


CHANGES: dict[str, Callable[[dict[str, Any]], object]] = {
    "unknown field": lambda content: content.update(extra=1),
    "unknown setting": lambda content: content["settings"].update(extra=1),
    "missing field": lambda content: content.pop("kind"),
    "kind": lambda content: content.update(kind="copy"),
    "vault id": lambda content: content.update(vault="0" * 31),
    "vault id of another type": lambda content: content.update(vault=0),
    "language": lambda content: content["settings"].update(language="../x"),
    "text size": lambda content: content["settings"].update(text_size=10_000),
    "text size that is a truth value": lambda content: content["settings"].update(text_size=True),
    "theme": lambda content: content["settings"].update(theme="pink"),
    "no slots": lambda content: content.update(slots=[]),
    "nine slots": lambda content: content.update(slots=[a_slot(number).to_json() for number in range(9)]),
    "a slot twice": lambda content: content["slots"].append(content["slots"][0]),
    "a slot of another vault": lambda content: content["slots"].append(a_slot(3, vault="f" * 32).to_json()),
    "a broken slot": lambda content: content["slots"].append({}),
    "no format": lambda content: content.pop("format"),
    "a format of something else": lambda content: content.update(format="fieldreport-bundle/1"),
    "version zero": lambda content: content.update(format="fieldreport-vault/0"),
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_whole_file_that_says_something_impossible_is_damaged(name: str) -> None:
    with pytest.raises(VaultDamaged) as raised:
        VaultFile.decode(altered(CHANGES[name]))
    assert raised.value.details == {"part": "vault.json"}


@pytest.mark.parametrize(
    "data",
    [b"[]\n", b"null\n", b"{}\n", b'{"sum":null}\n', FILE.encode() + b"\n", FILE.encode()[:-1] + b" \n", b"\xff\n"],
)
def test_other_json_and_other_bytes_are_damaged(data: bytes) -> None:
    with pytest.raises(VaultDamaged):
        VaultFile.decode(data)


def test_an_endless_file_is_refused_before_it_is_parsed() -> None:
    with pytest.raises(VaultDamaged):
        VaultFile.decode(b"[" * (vault_file.MAX_SIZE + 1))


def test_a_later_version_is_told_from_a_flipped_bit_in_the_version() -> None:
    with pytest.raises(VaultTooNew) as raised:
        VaultFile.decode(altered(lambda content: content.update(format="fieldreport-vault/2", news=[])))
    assert raised.value.details == {"found": "fieldreport-vault/2", "known": "fieldreport-vault/1"}
    with pytest.raises(VaultDamaged):
        VaultFile.decode(altered(lambda content: content.update(format="fieldreport-vault/3"), with_right_sum=False))


@pytest.mark.parametrize(
    "make",
    [
        lambda: VaultSettings(language="EN"),
        lambda: VaultSettings(language="en_GB"),
        lambda: VaultSettings(text_size=vault_file.MAX_TEXT_SIZE + 1),
        lambda: VaultSettings(text_size=vault_file.MIN_TEXT_SIZE - 1),
        lambda: VaultFile(id="x", slots=(a_slot(),)),
        lambda: VaultFile(id=VAULT, slots=()),
        lambda: VaultFile(id=VAULT, slots=tuple(map(a_slot, range(9)))),
        lambda: VaultFile(id=VAULT, slots=(a_slot(), a_slot())),
        lambda: VaultFile(id="f" * 32, slots=(a_slot(),)),
    ],
)
def test_what_could_not_be_read_is_not_written_either(make: Callable[[], object]) -> None:
    with pytest.raises(InvalidInput):
        make()


def test_eight_slots_stay_far_below_the_limit() -> None:
    assert len(VaultFile(id=VAULT, slots=tuple(map(a_slot, range(8)))).encode()) < vault_file.MAX_SIZE // 8


@pytest.mark.skipif(sys.platform == "win32", reason="Windows writes names at once")
def test_both_copies_have_reached_the_disk_before_either_takes_its_name(
    folder: VaultFolder, disk_steps: list[str]
) -> None:
    vault_file.write(folder, FILE)
    assert disk_steps == ["sync file", "sync file", "replace", "sync folder", "replace", "sync folder"]


def test_both_copies_are_written(folder: VaultFolder) -> None:
    vault_file.write(folder, FILE)
    assert folder.vault_file.read_bytes() == folder.vault_file_copy.read_bytes() == FILE.encode()
    assert vault_file.read(folder) == FILE


@pytest.mark.parametrize("damage", ["missing", "flipped", "empty", "folder"])
@pytest.mark.parametrize("which", ["first", "second"])
def test_one_good_copy_is_enough_and_heals_the_other(damage: str, which: str, folder: VaultFolder) -> None:
    vault_file.write(folder, FILE)
    path = folder.vault_file if which == "first" else folder.vault_file_copy
    spoil(path, damage)
    assert vault_file.read(folder) == FILE
    if damage == "folder":
        # Nothing of ours makes a folder there; a person has to look at it.
        with pytest.raises(FileUnreadable):
            vault_file.heal(folder, FILE)
        return
    assert vault_file.heal(folder, FILE)
    assert folder.vault_file.read_bytes() == folder.vault_file_copy.read_bytes() == FILE.encode()
    assert not vault_file.heal(folder, FILE)


def spoil(path: Path, damage: str) -> None:
    data = bytearray(path.read_bytes())
    path.unlink()
    if damage == "flipped":
        data[len(data) // 2] ^= 1
        path.write_bytes(data)
    elif damage == "empty":
        path.touch()
    elif damage == "folder":
        path.mkdir()


@pytest.mark.parametrize("damage", ["missing", "flipped", "empty"])
def test_without_a_good_copy_the_vault_is_damaged(damage: str, folder: VaultFolder) -> None:
    vault_file.write(folder, FILE)
    spoil(folder.vault_file, damage)
    spoil(folder.vault_file_copy, "flipped")
    with pytest.raises(VaultDamaged) as raised:
        vault_file.read(folder)
    assert raised.value.details == {"part": "vault.json"}


def test_a_copy_that_the_disk_does_not_give_out_is_told_as_the_disks_fault(folder: VaultFolder) -> None:
    vault_file.write(folder, FILE)
    folder.vault_file.unlink()
    folder.vault_file.symlink_to(folder.vault_file.name)
    spoil(folder.vault_file_copy, "flipped")
    with pytest.raises(FileUnreadable):
        vault_file.read(folder)


def test_a_crash_between_the_two_copies_keeps_the_new_one_and_the_old_passphrase_goes(folder: VaultFolder) -> None:
    vault_file.write(folder, FILE)
    # The power went after the first of two writes.
    folder.vault_file.write_bytes(NEWER.encode())
    assert vault_file.read(folder) == NEWER
    assert vault_file.heal(folder, NEWER)
    assert folder.vault_file_copy.read_bytes() == NEWER.encode()


def test_a_failed_write_of_the_second_copy_is_told(folder: VaultFolder) -> None:
    vault_file.write(folder, FILE)
    spoil(folder.vault_file_copy, "folder")
    with pytest.raises(FileUnreadable):
        vault_file.write(folder, NEWER)
    assert vault_file.read(folder) == NEWER


def test_healing_never_brings_back_what_another_process_replaced(folder: VaultFolder) -> None:
    vault_file.write(folder, FILE)
    opened = vault_file.read(folder)
    vault_file.write(folder, NEWER)
    assert not vault_file.heal(folder, opened)
    assert vault_file.read(folder) == NEWER


@pytest.mark.parametrize("first", ["newer", "damaged"])
def test_an_older_second_copy_does_not_hide_a_later_version(first: str, folder: VaultFolder) -> None:
    vault_file.write(folder, FILE)
    later = altered(lambda content: content.update(format="fieldreport-vault/2"))
    if first == "newer":
        folder.vault_file.write_bytes(later)
    else:
        spoil(folder.vault_file, "flipped")
        folder.vault_file_copy.write_bytes(later)
    with pytest.raises(VaultTooNew):
        vault_file.read(folder)


def test_all_failures_are_expected_ones(folder: VaultFolder) -> None:
    with pytest.raises(FieldReportError):
        vault_file.read(folder)
