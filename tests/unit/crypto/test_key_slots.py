"""Key slots."""

import dataclasses
import json
import re
from typing import Any

import pytest

from fieldreport.crypto import canonical_json
from fieldreport.crypto.canonical_json import JsonValue
from fieldreport.crypto.key_slots import MAX_SLOTS, RECOVERY_COST, Slot, SlotKind, make_slot, open_slot
from fieldreport.crypto.passphrase_key import FLOOR, KeyCost
from fieldreport.errors import InvalidKey, KeyCostRefused, VaultDamaged

VAULT = "0123456789abcdef" * 2
VAULT_KEY = bytes(range(32))
SECRET = "caf\u00e9 correct horse"

OLD_SLOT: JsonValue = {
    "kind": "passphrase",
    "id": "6cdb688091fa45d5",
    "vault": "0123456789abcdef0123456789abcdef",
    "kdf": "argon2id",
    "m": 65536,
    "t": 3,
    "p": 4,
    "salt": "glh9QYjO5tqNQtakkCP5pg",
    "wrapped": "OS4DtGzWLVXWjyT_ra6xLzXgMNovtPf3H8AiRmeNO5L3y9zHI64ixcSQxP_f4sNBB7-QuGrAHKQfInXr",
}


@pytest.fixture(scope="module")
def slot() -> Slot:
    return make_slot(vault_id=VAULT, kind=SlotKind.PASSPHRASE, secret=SECRET, vault_key=VAULT_KEY, cost=FLOOR)


@pytest.fixture
def written(slot: Slot) -> dict[str, Any]:
    return dict(slot.to_json())


def test_a_slot_opens_with_its_secret_however_the_keyboard_spells_it(slot: Slot) -> None:
    assert open_slot(slot, secret="cafe\u0301 correct horse") == VAULT_KEY


def test_a_slot_does_not_open_with_another_secret(slot: Slot) -> None:
    assert open_slot(slot, secret=SECRET.title()) is None


def test_a_slot_comes_back_from_its_json(slot: Slot, written: dict[str, Any]) -> None:
    assert Slot.from_json(json.loads(json.dumps(written))) == slot
    assert sorted(written) == ["id", "kdf", "kind", "m", "p", "salt", "t", "vault", "wrapped"]
    assert re.fullmatch("[0-9a-f]{16}", written["id"])
    assert (written["m"], written["t"], written["p"]) == (65536, 3, 4)
    assert len(canonical_json.encode(written)) < 300


def test_a_slot_written_years_ago_still_opens() -> None:
    assert open_slot(Slot.from_json(OLD_SLOT), secret=SECRET) == VAULT_KEY


@pytest.mark.parametrize(
    "change",
    [
        {"kind": SlotKind.RECOVERY},
        {"id": "0" * 16},
        {"vault": "0" * 32},
        {"cost": KeyCost(memory_kib=64 * 1024, passes=3, lanes=2)},
        {"salt": bytes(16)},
    ],
    ids=lambda change: next(iter(change)),
)
def test_a_slot_of_which_any_field_was_exchanged_does_not_open(slot: Slot, change: dict[str, Any]) -> None:
    assert open_slot(dataclasses.replace(slot, **change), secret=SECRET) is None


def test_a_slot_whose_wrapped_key_was_altered_does_not_open(slot: Slot) -> None:
    altered = bytearray(slot.wrapped)
    altered[20] ^= 1
    assert open_slot(dataclasses.replace(slot, wrapped=bytes(altered)), secret=SECRET) is None


def test_two_slots_of_one_secret_have_nothing_in_common(slot: Slot) -> None:
    other = make_slot(vault_id=VAULT, kind=SlotKind.RECOVERY, secret=SECRET, vault_key=VAULT_KEY, cost=RECOVERY_COST)
    assert (other.id, other.salt) != (slot.id, slot.salt)
    assert other.wrapped[:12] != slot.wrapped[:12]
    assert open_slot(other, secret=SECRET) == VAULT_KEY


@pytest.mark.parametrize(
    "cost",
    [
        KeyCost(64 * 1024, 2, 4),
        KeyCost(256 * 1024, 2, 4),
        KeyCost(64 * 1024, 3, 3),
        KeyCost(1024, 3, 4),
        KeyCost(2**21, 64, 4),
    ],
)
def test_no_slot_is_made_at_a_cost_below_the_floor_or_above_all_bounds(cost: KeyCost) -> None:
    with pytest.raises(KeyCostRefused):
        make_slot(vault_id=VAULT, kind=SlotKind.PASSPHRASE, secret=SECRET, vault_key=VAULT_KEY, cost=cost)


def test_a_planted_slot_is_read_but_never_run(written: dict[str, Any]) -> None:
    planted = Slot.from_json(written | {"m": 2**40})
    with pytest.raises(KeyCostRefused):
        open_slot(planted, secret=SECRET)


def test_only_a_vault_key_of_32_bytes_is_wrapped() -> None:
    with pytest.raises(InvalidKey):
        make_slot(vault_id=VAULT, kind=SlotKind.PASSPHRASE, secret=SECRET, vault_key=bytes(31), cost=FLOOR)


@pytest.mark.parametrize(
    "change",
    [
        {"kind": "office"},
        {"kind": None},
        {"id": "0" * 15},
        {"id": "A" * 16},
        {"id": 7},
        {"vault": "0" * 31},
        {"vault": "é" * 32},
        {"kdf": "scrypt"},
        {"m": "65536"},
        {"m": 65536.0},
        {"m": True},
        {"t": None},
        {"t": False},
        {"p": [4]},
        {"p": True},
        {"salt": "AAAA"},
        {"salt": "A" * 21 + "B"},
        {"salt": "A" * 22 + "=="},
        {"salt": 0},
        {"wrapped": "A" * 80 + "\n"},
        {"wrapped": "A" * 79},
        {"wrapped": "A" * 84},
        {"wrapped": None},
        {"note": ""},
    ],
    ids=repr,
)
def test_a_slot_that_is_not_in_its_one_form_is_damaged(written: dict[str, Any], change: dict[str, Any]) -> None:
    with pytest.raises(VaultDamaged) as damage:
        Slot.from_json(written | change)
    assert damage.value.details == {"part": "key slot"}


def test_a_slot_that_lacks_a_field_is_damaged(written: dict[str, Any]) -> None:
    for name in written:
        with pytest.raises(VaultDamaged):
            Slot.from_json({key: value for key, value in written.items() if key != name})


@pytest.mark.parametrize("other", [None, [], "slot", 1, {}], ids=repr)
def test_what_is_no_object_is_no_slot(other: JsonValue) -> None:
    with pytest.raises(VaultDamaged):
        Slot.from_json(other)


def test_a_vault_has_at_most_eight_slots() -> None:
    assert MAX_SLOTS == 8


def test_an_offices_slot_carries_its_code_sealed_and_bound() -> None:
    slot = make_slot(
        vault_id="0123456789abcdef" * 2,
        kind=SlotKind.OFFICE,
        secret="a code",
        vault_key=bytes(32),
        cost=FLOOR,
        sealed=b"an age file",
    )
    assert Slot.from_json(slot.to_json()) == slot
    assert open_slot(slot, secret="a code") == bytes(32)
    assert open_slot(dataclasses.replace(slot, sealed=b"another file"), secret="a code") is None


@pytest.mark.parametrize(
    ("kind", "sealed"),
    [
        ("office", None),
        ("office", ""),
        ("office", 5),
        ("office", "A" * 40_000),
        ("passphrase", "AAAA"),
        ("recovery", "AAAA"),
        ("passphrase", ""),
    ],
)
def test_what_is_sealed_stands_beside_an_offices_slot_alone(kind: str, sealed: str | int | None) -> None:
    slot = make_slot(
        vault_id="0123456789abcdef" * 2,
        kind=SlotKind.PASSPHRASE,
        secret="a passphrase",
        vault_key=bytes(32),
        cost=FLOOR,
    )
    with pytest.raises(VaultDamaged):
        Slot.from_json({**slot.to_json(), "kind": kind, "sealed": sealed})
