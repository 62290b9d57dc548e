"""The vectors of docs/record-format.md: every record in them is read, or refused for exactly the reason that it has."""

import json
from pathlib import Path
from typing import Any

import pytest

from fieldreport.domain.feed import Span
from fieldreport.domain.leaf import json_value
from fieldreport.domain.receipt import read_receipt
from fieldreport.domain.record import HeldRecord, Kind, parse_held_record
from fieldreport.errors import DisclosureInvalid, RecordInvalid
from tests.vectors.make_record_vectors import FOLDER, all_files, main

VALID = sorted((FOLDER / "valid").glob("*.json"))
INVALID = sorted((FOLDER / "invalid").glob("*.json"))


def _load(path: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return loaded


def _fields(held: HeldRecord) -> dict[str, object]:
    record = held.record
    fields: dict[str, object] = {
        "v": 1,
        "kind": record.kind,
        "device": record.device.hex(),
        "author": record.author.hex(),
        "subject": record.subject.hex(),
        "slot": record.slot,
        "parents": [parent.hex() for parent in record.parents],
        "over": [outlived.hex() for outlived in record.over],
        "_sd_alg": "sha-256",
    }
    return fields if record.nonce is None else {**fields, "nonce": record.nonce.hex()}


@pytest.mark.parametrize("path", VALID, ids=lambda path: path.stem)
def test_a_valid_record_is_read_as_the_vector_says(path: Path) -> None:
    vector = _load(path)
    held = parse_held_record(vector["content"].encode())
    assert held.record.id.hex() == vector["id"]
    assert _fields(held) == vector["fields"]
    assert {place: json_value(value) for place, value in held.leaves.items()} == vector["leaves"]
    assert sorted(held.leaves.equivocal) == vector["equivocal"]
    assert parse_held_record(held.file_form()).leaves == held.leaves


@pytest.mark.parametrize("path", INVALID, ids=lambda path: path.stem)
def test_an_invalid_record_is_refused_for_its_one_defect(path: Path) -> None:
    vector = _load(path)
    with pytest.raises((RecordInvalid, DisclosureInvalid)) as refused:
        parse_held_record(vector["content"].encode())
    assert f"{refused.value.code} {refused.value.details['reason']}" == vector["expect"]


def test_the_vector_of_a_receipt_says_what_is_held_twice_and_what_is_asked_for_again() -> None:
    held = parse_held_record(_load(FOLDER / "valid" / "receipt-second-copy.json")["content"].encode())
    receipt = read_receipt(held)
    assert receipt is not None
    assert [stated.span for stated in receipt.ranges] == [Span(1, 1)]
    assert (receipt.second_copy, receipt.again) == ((Span(1, 1),), (Span(2, 3), Span(9, 9)))


def test_every_kind_has_a_valid_vector() -> None:
    assert {_load(path)["fields"]["kind"] for path in VALID} >= {kind.value for kind in Kind}


def test_the_files_are_those_that_their_maker_makes() -> None:
    made = all_files()
    assert set(made) == {*VALID, *INVALID}
    for path, text in made.items():
        assert path.read_text(encoding="utf-8") == text, path.name


def test_the_maker_writes_nothing_without_being_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    assert "--write" in capsys.readouterr().out
