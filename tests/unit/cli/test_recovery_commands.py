"""prove and erase: a report before the worst day, and nothing left after it."""

import shutil
from pathlib import Path

import pytest

from tests.unit.cli.conftest import Pair
from tests.unit.cli.desk import PASSPHRASE, Desk


@pytest.fixture
def desk(made: Pair, tmp_path: Path) -> Desk:
    return made.copy(tmp_path / "desks").documenter


def flip_a_bit(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


def test_a_laptop_is_lost_and_everything_comes_back_on_another_one(desk: Desk, tmp_path: Path) -> None:
    stick, other = tmp_path / "stick", Desk(tmp_path / "other laptop" / "vault")
    other.vault.parent.mkdir()
    numbers = [desk.do("vault", "backup", stick, "--keep", "2")["generation"] for _ in range(3)]
    assert numbers == [1, 2, 3]
    assert desk.do("prove")["passed"]
    reports = desk.do("report", "list")["reports"]
    assert desk.do("erase", "--yes", secrets=[])["left"] == []
    (newest,) = [path for path in stick.iterdir() if path.name.endswith("0003")]
    assert other.do("vault", "restore", newest) == {
        "vault": str(other.vault),
        "files_missing": 0,
        "damaged": [],
    }
    proof = other.do("prove", "--backup", stick)
    assert (proof["passed"], proof["backups"][0]["backup"]) == (True, str(newest))
    assert [row["report"] for row in other.do("report", "list")["reports"]] == [row["report"] for row in reports]


def test_the_report_says_in_words_what_was_tried(desk: Desk, tmp_path: Path) -> None:
    text = desk.read("prove")
    assert "both copies are good" in text
    assert "No recovery code" in text
    assert "No backup" in text
    assert "PASSED" in text
    assert "restored for a trial" in desk.read("vault", "backup", tmp_path / "b", "--keep", "3").lower()
    assert "It restores whole." in desk.read("prove")
    shutil.move(tmp_path / "b", tmp_path / "c")
    assert "Not tried, out of reach" in desk.read("prove")


def test_what_is_damaged_ends_with_code_4_and_is_named(desk: Desk, tmp_path: Path) -> None:
    backup = Path(desk.do("vault", "backup", tmp_path / "b", "--keep", "1")["backup"])
    (photo,) = (backup / "evidence").iterdir()
    flip_a_bit(photo)
    outcome = desk.try_("prove")
    assert outcome.code == 4
    assert "/photo" in outcome.document["backups"][0]["problems"][0]
    shown = desk.try_("prove", as_json=False)
    assert (shown.code, "FAILED" in shown.out, "PROBLEM" in shown.out) == (4, True, True)
    (here,) = (desk.vault / "evidence").iterdir()
    flip_a_bit(here)
    outcome = desk.try_("vault", "backup", tmp_path / "b", "--keep", "1")
    assert outcome.code == 4
    assert "/photo" in outcome.document["problems"][0]
    restored = Desk(tmp_path / "restored")
    assert restored.fail("vault", "restore", outcome.document["backup"], code=4)["error"] == "E_BACKUP_INCOMPLETE"
    shown = restored.try_("vault", "restore", outcome.document["backup"], "--incomplete", as_json=False)
    assert "DAMAGED" in shown.out


def test_the_copies_of_the_key_slots_are_named_when_they_differ(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fieldreport.storage.vault_file.heal", lambda folder, value: False)
    flip_a_bit(desk.vault / "vault-copy.json")
    shown = desk.try_("prove", as_json=False)
    assert (shown.code, "DAMAGED: vault-copy.json" in shown.out) == (4, True)


def test_nothing_is_erased_unless_somebody_says_so(desk: Desk) -> None:
    refused = desk.try_("erase", secrets=[])
    assert refused.code == 2
    assert "SSD" in refused.failure["happened"]
    assert "--yes" in refused.failure["happened"]
    desk.do("vault", "check", secrets=[PASSPHRASE])


def test_where_there_is_no_vault_nothing_is_erased(tmp_path: Path) -> None:
    assert Desk(tmp_path / "x").fail("erase", "--yes", code=2, secrets=[])["error"] == "E_NO_VAULT"


@pytest.mark.parametrize(("typed", "gone"), [(b"erase everything\n", True), (b"yes\n", False), (b"\n", False)])
def test_the_words_must_be_typed(desk: Desk, typed: bytes, gone: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fieldreport.cli.call.is_interactive", lambda: True)
    outcome = desk.try_("erase", as_json=False, secrets=[], typed=typed)
    assert desk.vault.exists() is not gone
    assert (outcome.code == 0) is gone
    assert "SSD" in outcome.err


def test_a_persons_own_file_is_named_and_stays(desk: Desk) -> None:
    (desk.vault / "letter.txt").write_text("mine")
    shown = desk.try_("erase", "--yes", as_json=False, secrets=[])
    assert "LEFT: " in shown.out
    assert [path.name for path in desk.vault.iterdir()] == ["letter.txt"]
