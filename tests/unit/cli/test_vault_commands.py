"""Commands around the vault as a whole."""

from pathlib import Path

import pytest

from tests.unit.cli.conftest import TITLE, Pair
from tests.unit.cli.desk import OTHER_PASSPHRASE, PASSPHRASE, Desk


def test_a_new_vault_says_where_it_is_and_keeps_its_secret(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "new")
    outcome = desk.try_("vault", "new", "--name", "Ko Aung", "--role", "person")
    assert outcome.document == {"vault": str(tmp_path / "new"), "name": "Ko Aung", "role": "person"}
    assert PASSPHRASE not in outcome.out + outcome.err


def test_a_new_vault_with_a_recovery_code_opens_with_it(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "new")
    code = desk.do("vault", "new", "--name", "Ko Aung", "--role", "person", "--recovery")["recovery_code"]
    assert len(code.split()) == 12
    shouted = code.upper().replace(" ", "   ")
    assert desk.try_("card", "show", secrets=[shouted], options=["--recovery-code"]).code == 0
    assert desk.fail("vault", "new", "--name", "Ko Aung", "--role", "person", code=2)["error"] == "E_EXISTS"


def test_the_recovery_code_is_readable_without_json(tmp_path: Path) -> None:
    text = Desk(tmp_path / "new").read("vault", "new", "--name", "Ko Aung", "--role", "person", "--recovery")
    assert "Write these words on paper" in text
    assert " 1 " in text
    assert "12 " in text


@pytest.mark.parametrize("passphrase", ["", "short", "elevenchars"])
def test_a_weak_passphrase_makes_no_vault(tmp_path: Path, passphrase: str) -> None:
    desk = Desk(tmp_path / "new")
    failure = desk.fail("vault", "new", "--name", "x", "--role", "person", code=3, secrets=[passphrase])
    assert failure["error"] == "E_WEAK_PASSPHRASE"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["", "  ", "a\x1b[2Jb", "a\u202eb", "x" * 201])
def test_a_name_that_nobody_can_read_is_refused(tmp_path: Path, name: str) -> None:
    assert Desk(tmp_path / "new").fail("vault", "new", "--name", name, "--role", "person", code=2)["error"] == "E_INPUT"
    assert list(tmp_path.iterdir()) == []


def test_what_is_known_without_a_passphrase_names_nobody(made: Pair) -> None:
    outcome = made.documenter.try_("vault", "info", secrets=[])
    document = outcome.document
    assert document["kind"] == "vault"
    assert document["slots"] == [{"kind": "passphrase", "memory_kib": 65536, "passes": 3, "lanes": 4}]
    assert "counts" not in document
    assert "Htwe" not in outcome.out
    assert "64 MiB, 3 passes" in made.documenter.read("vault", "info")


def test_what_is_in_it_is_counted_after_unlocking(desk: Desk) -> None:
    assert desk.do("vault", "info", "--unlock")["counts"] == {
        "reports": 1,
        "drafts": 0,
        # Two cards, the report, the dispatch.
        "records": 4,
        "contacts": 1,
        "evidence_files": 1,
        "evidence_bytes": 256 * 700,
        "records_quarantined": 0,
        "bundles_set_aside": 0,
    }


def test_a_changed_passphrase_opens_and_the_old_one_does_not(desk: Desk) -> None:
    desk.do("vault", "passphrase", secrets=[PASSPHRASE, OTHER_PASSPHRASE])
    assert desk.fail("report", "list", code=3)["error"] == "E_PASSPHRASE"
    desk.do("report", "list", secrets=[OTHER_PASSPHRASE])


def test_a_forgotten_passphrase_is_replaced_with_the_recovery_code(desk: Desk) -> None:
    code = desk.do("vault", "recovery")["recovery_code"]
    outcome = desk.try_("vault", "passphrase", secrets=[code, OTHER_PASSPHRASE], options=["--recovery-code"])
    assert outcome.code == 0
    assert code not in outcome.out + outcome.err
    desk.do("report", "list", secrets=[OTHER_PASSPHRASE])


def test_a_new_recovery_code_takes_the_place_of_the_former(desk: Desk) -> None:
    first = desk.do("vault", "recovery")["recovery_code"]
    second = desk.do("vault", "recovery")["recovery_code"]
    assert desk.try_("report", "list", secrets=[first], options=["--recovery-code"]).code == 3
    assert desk.try_("report", "list", secrets=[second], options=["--recovery-code"]).code == 0


def test_a_vault_without_a_recovery_code_says_so(desk: Desk) -> None:
    outcome = desk.try_("report", "list", secrets=["abandon " * 11 + "about"], options=["--recovery-code"])
    assert (outcome.code, outcome.failure["error"]) == (2, "E_NOT_FOUND")


def test_a_whole_vault_passes_its_check(desk: Desk) -> None:
    document = desk.do("vault", "check")
    assert document["whole"]
    assert document["problems"] == []
    assert document["evidence_files"] == 1
    assert "Everything is as this program left it." in desk.read("vault", "check")


def test_damaged_evidence_is_found_by_the_check_and_ends_with_code_4(desk: Desk) -> None:
    (file,) = (desk.vault / "evidence").iterdir()
    content = bytearray(file.read_bytes())
    content[1000] ^= 1
    file.write_bytes(content)
    outcome = desk.try_("vault", "check")
    assert outcome.code == 4
    assert not outcome.document["whole"]
    assert "E_EVIDENCE_DAMAGED" in outcome.document["problems"][0]
    text = desk.try_("vault", "check", as_json=False)
    assert text.code == 4
    assert "1 problem found" in text.out


def test_a_backup_is_made_checked_and_restored(desk: Desk, tmp_path: Path) -> None:
    target = tmp_path / "backup"
    assert desk.do("vault", "backup", target)["files_copied"] == 1
    assert desk.do("vault", "backup", target)["files_there"] == 1
    assert "There already" in desk.read("vault", "backup", target)
    backup = Desk(target)
    assert backup.do("vault", "info")["kind"] == "backup"
    assert backup.do("vault", "check")["whole"]
    restored = Desk(tmp_path / "restored")
    restored.do("vault", "restore", target)
    (report,) = restored.do("report", "list")["reports"]
    assert report["title"] == TITLE
    assert restored.do("card", "show")["device"] != desk.do("card", "show")["device"]
    assert restored.do("card", "show")["words"] == desk.do("card", "show")["words"]


def test_a_backup_is_checked_and_restored_with_the_recovery_code(desk: Desk, tmp_path: Path) -> None:
    code = desk.do("vault", "recovery")["recovery_code"]
    desk.do("vault", "backup", tmp_path / "backup")
    checked = Desk(tmp_path / "backup").try_("vault", "check", secrets=[code], options=["--recovery-code"])
    assert checked.code == 0
    restored = Desk(tmp_path / "restored")
    assert restored.try_(
        "vault", "restore", tmp_path / "backup", secrets=[code], options=["--recovery-code"]
    ).code == 0  # fmt: skip
    assert len(restored.do("report", "list")["reports"]) == 1


def test_nobody_works_in_a_backup(desk: Desk, tmp_path: Path) -> None:
    desk.do("vault", "backup", tmp_path / "backup")
    failure = Desk(tmp_path / "backup").fail("report", "list", code=2, secrets=[])
    assert failure["error"] == "E_STATE"
    assert desk.fail("vault", "restore", tmp_path / "backup", code=2)["error"] == "E_EXISTS"


def test_the_emergency_key_is_written_once_for_its_owner_alone(desk: Desk, tmp_path: Path) -> None:
    target = tmp_path / "key"
    outcome = desk.try_("vault", "emergency-key", "--to", target)
    assert (outcome.code, target.exists()) == (2, False)
    assert "--yes" in outcome.failure["happened"]
    assert desk.do("vault", "emergency-key", "--to", target, "--yes") == {"file": str(target), "keys": 1}
    assert target.read_text().splitlines()[-1].startswith("AGE-SECRET-KEY-PQ-1")
    assert target.stat().st_mode & 0o777 == 0o600
    assert desk.fail("vault", "emergency-key", "--to", target, "--yes", code=2)["error"] == "E_EXISTS"
    assert desk.do("custody", "show", "vault")["entries"][-1]["event"] == "emergency key saved"
    assert "without any passphrase" in desk.read("vault", "emergency-key", "--to", tmp_path / "second", "--yes")
