"""Whoever holds the switched-off laptop can write vault.json; it must cost the owner nothing and give nothing away."""

import contextlib
import shutil
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from fieldreport.crypto.key_slots import MAX_SLOTS, Slot, SlotKind
from fieldreport.crypto.passphrase_key import FLOOR, KeyCost
from fieldreport.errors import (
    FieldReportError,
    KeyCostRefused,
    VaultDamaged,
    WrongPassphrase,
    WrongState,
)
from fieldreport.services.vaults import Vaults
from fieldreport.storage import vault_file
from fieldreport.storage.vault_file import VaultFile, VaultKind
from fieldreport.storage.vault_folder import VaultFolder
from tests.journeys.vault_kit import DOCUMENTER, OFFICE, PASSPHRASE, World


@pytest.fixture
def vault(world: World) -> Path:
    world[DOCUMENTER]
    return world.close(DOCUMENTER)


def plant(path: Path, change: Callable[[VaultFile], VaultFile]) -> None:
    folder = VaultFolder.find(path)
    vault_file.write(folder, change(vault_file.read(folder)))


def refusal(vaults: Vaults, path: Path) -> tuple[FieldReportError, float]:
    begun = time.perf_counter()
    with pytest.raises(FieldReportError) as refused:
        vaults.open(path, PASSPHRASE)
    return refused.value, time.perf_counter() - begun


@pytest.mark.parametrize(
    "cost",
    [
        replace(FLOOR, memory_kib=1 << 40),
        replace(FLOOR, memory_kib=1),
        replace(FLOOR, passes=1 << 30),
        replace(FLOOR, lanes=1 << 20),
        KeyCost(memory_kib=2 << 20, passes=64, lanes=4),
        KeyCost(memory_kib=0, passes=0, lanes=0),
    ],
    ids=str,
)
def test_a_planted_slot_with_a_mad_cost_is_refused_before_it_costs_anything(
    world: World, vault: Path, cost: KeyCost
) -> None:
    plant(vault, lambda file: replace(file, slots=(replace(file.slots[0], cost=cost),)))
    fault, seconds = refusal(world.app.vaults, vault)
    assert isinstance(fault, (KeyCostRefused, VaultDamaged))
    assert seconds < 0.1


def test_eight_planted_slots_keep_the_owner_waiting_for_eight_at_most(world: World, vault: Path) -> None:
    def planted(file: VaultFile) -> VaultFile:
        fakes = [replace(file.slots[0], id=f"{number:016x}", salt=bytes([number] * 16)) for number in range(MAX_SLOTS)]
        return replace(file, slots=tuple(fakes))

    plant(vault, planted)
    fault, _ = refusal(world.app.vaults, vault)
    assert isinstance(fault, WrongPassphrase)


def test_nine_slots_are_no_vault_file(world: World, vault: Path) -> None:
    folder = VaultFolder.find(vault)
    file = vault_file.read(folder)
    content = file.encode()
    slot = content[content.index(b'"slots":[') + 9 : content.index(b"]", content.index(b'"slots":['))]
    for path in (folder.vault_file, folder.vault_file_copy):
        path.write_bytes(content.replace(slot, b",".join([slot] * (MAX_SLOTS + 1))))
    fault, seconds = refusal(world.app.vaults, vault)
    assert isinstance(fault, VaultDamaged)
    assert seconds < 0.1


def test_slots_of_another_vault_open_nothing(world: World, vault: Path) -> None:
    world[OFFICE]
    other = vault_file.read(VaultFolder.find(world.close(OFFICE)))
    plant(vault, lambda _: other)
    fault, _ = refusal(world.app.vaults, vault)
    # The passphrase opens the slot; the key that comes out of it is not this database's.
    assert isinstance(fault, VaultDamaged)

    def relabelled(slot: Slot, vault_id: str) -> Slot:
        return replace(slot, vault=vault_id)

    own = vault_file.read(VaultFolder.find(world.templates[DOCUMENTER].path))
    plant(vault, lambda _: replace(own, slots=tuple(relabelled(slot, own.id) for slot in other.slots)))
    fault, _ = refusal(world.app.vaults, vault)
    assert isinstance(fault, WrongPassphrase)


def test_a_planted_recovery_slot_costs_an_owner_with_a_passphrase_nothing(world: World, vault: Path) -> None:
    plant(
        vault,
        lambda file: replace(
            file,
            slots=(
                *(
                    replace(file.slots[0], kind=SlotKind.RECOVERY, id=f"{number:016x}", cost=replace(FLOOR, passes=60))
                    for number in range(MAX_SLOTS - 1)
                ),
                *file.slots,
            ),
        ),
    )
    begun = time.perf_counter()
    with contextlib.closing(world.app.vaults.open(vault, PASSPHRASE)):
        assert time.perf_counter() - begun < 2


@pytest.mark.parametrize("damage", [b"", b"{}\n", b'{"format":"fieldreport-vault/1"}\n', bytes(1 << 17)])
def test_a_vault_file_that_is_none_is_taken_from_its_copy(world: World, vault: Path, damage: bytes) -> None:
    folder = VaultFolder.find(vault)
    folder.vault_file.write_bytes(damage)
    world.app.vaults.open(vault, PASSPHRASE).close()
    assert folder.vault_file.read_bytes() == folder.vault_file_copy.read_bytes()


def test_a_backup_is_not_worked_in_and_a_vault_is_not_restored(world: World, vault: Path) -> None:
    plant(vault, lambda file: replace(file, kind=VaultKind.BACKUP))
    fault, _ = refusal(world.app.vaults, vault)
    assert isinstance(fault, WrongState)


def test_a_database_of_another_vault_is_refused(world: World, vault: Path) -> None:
    world[OFFICE]
    shutil.copy(world.close(OFFICE) / "vault.db", vault / "vault.db")
    fault, _ = refusal(world.app.vaults, vault)
    assert isinstance(fault, VaultDamaged)
