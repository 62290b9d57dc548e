"""A forgotten passphrase, and an office that can help: with laptop and code together, and with neither alone."""

import json
from pathlib import Path

import pytest

from fieldreport.services.office_help import help_slot
from fieldreport.storage import vault_file
from fieldreport.storage.vault_folder import VaultFolder
from tests.unit.cli.conftest import TITLE, Pair
from tests.unit.cli.desk import OTHER_PASSPHRASE, PASSPHRASE, Desk


@pytest.fixture
def arranged(pair: Pair) -> Pair:
    pair.documenter.do("office-help", "arrange", "Data office")
    return pair


def asked(desk: Desk, target: Path) -> Path:
    desk.do("office-help", "ask", "--to", target, secrets=[])
    return target


def test_a_documenter_who_forgot_the_passphrase_gets_in_again(arranged: Pair, tmp_path: Path) -> None:
    desk = arranged.documenter
    given = arranged.office.do("office-help", "give", asked(desk, tmp_path / "help.age"))
    assert (given["name"], given["vault"]) == ("Ma Htwe", desk.do("vault", "info", secrets=[])["id"])
    changed = desk.try_("vault", "passphrase", options=["--recovery-code"], secrets=[given["code"], OTHER_PASSPHRASE])
    assert changed.code == 0, changed.err
    assert [row["title"] for row in desk.do("report", "list", secrets=[OTHER_PASSPHRASE])["reports"]] == [TITLE]
    # The code was for once, in both copies.
    again = desk.try_("report", "list", options=["--recovery-code"], secrets=[given["code"]])
    assert (again.code, again.failure["error"]) == (2, "E_NOT_FOUND")
    assert all("office" not in [slot["kind"] for slot in slots_in(path)] for path in copies(desk))
    assert desk.do("custody", "verify", secrets=[OTHER_PASSPHRASE])


def copies(desk: Desk) -> list[Path]:
    return [desk.vault / "vault.json", desk.vault / "vault-copy.json"]


def slots_in(path: Path) -> list[dict[str, object]]:
    slots: list[dict[str, object]] = json.loads(path.read_text())["slots"]
    return slots


def test_both_copies_hold_the_slot_and_a_damaged_one_is_healed(arranged: Pair) -> None:
    desk = arranged.documenter
    first, second = copies(desk)
    assert first.read_bytes() == second.read_bytes()
    assert [slot["kind"] for slot in slots_in(first)] == ["passphrase", "office"]
    second.write_bytes(b"damaged")
    desk.do("report", "list")
    assert first.read_bytes() == second.read_bytes()


def test_what_the_office_reads_opens_no_other_vault(arranged: Pair, tmp_path: Path) -> None:
    code = arranged.office.do("office-help", "give", asked(arranged.documenter, tmp_path / "help.age"))["code"]
    arranged.office.do("vault", "recovery")
    refused = arranged.office.try_("report", "list", options=["--recovery-code"], secrets=[code])
    assert (refused.code, refused.failure["error"]) == (3, "E_RECOVERY_CODE")


def test_only_the_office_reads_the_request(arranged: Pair, tmp_path: Path) -> None:
    request = asked(arranged.documenter, tmp_path / "help.age")
    refused = arranged.documenter.fail("office-help", "give", request, code=5)
    assert refused["error"] == "E_NO_KEY"
    content = request.read_bytes()
    for name, hostile, error in (
        ("empty", b"", "E_NOT_AGE"),
        ("long", content + b"x" * 30_000, "E_INPUT"),
        ("flipped", content[:-20] + bytes([content[-20] ^ 1]) + content[-19:], "E_CORRUPT"),
        ("cut", content[:-300], "E_CORRUPT"),
    ):
        (tmp_path / name).write_bytes(hostile)
        refused = arranged.office.try_("office-help", "give", tmp_path / name).failure
        assert refused["error"] == error, name
    # A bundle for the office is an age file for it as well.
    assert arranged.office.try_("office-help", "give", arranged.bundle).failure["error"] == "E_INPUT"


def test_another_office_takes_the_place_of_the_first_and_help_can_end(arranged: Pair, tmp_path: Path) -> None:
    desk = arranged.documenter
    before = help_slot(VaultFolder(desk.vault))
    desk.do("office-help", "arrange", "Data office")
    after = help_slot(VaultFolder(desk.vault))
    assert before is not None
    assert after is not None
    assert before.id != after.id
    assert len(vault_file.read(VaultFolder(desk.vault)).slots) == 2
    desk.do("office-help", "end", "--yes")
    assert help_slot(VaultFolder(desk.vault)) is None
    assert desk.fail("office-help", "end", "--yes", code=2)["error"] == "E_NOT_FOUND"
    refused = desk.fail("office-help", "ask", "--to", tmp_path / "x", code=2, secrets=[])
    assert refused["error"] == "E_NOT_FOUND"
    assert not (tmp_path / "x").exists()


def test_help_is_arranged_with_a_verified_office_alone(pair: Pair, tmp_path: Path) -> None:
    assert pair.office.fail("office-help", "arrange", "Ma Htwe", code=2)["error"] == "E_NOT_PERMITTED"
    stranger = Desk(tmp_path / "stranger")
    stranger.do("vault", "new", "--name", "Stranger", "--role", "office")
    stranger.do("card", "export", tmp_path / "stranger.card")
    pair.documenter.do("contact", "add", tmp_path / "stranger.card")
    assert pair.documenter.fail("office-help", "arrange", "Stranger", code=2)["error"] == "E_UNVERIFIED"


def test_the_recovery_code_and_a_changed_passphrase_leave_the_help_as_it_is(arranged: Pair, tmp_path: Path) -> None:
    desk = arranged.documenter
    desk.do("vault", "recovery")
    desk.do("vault", "passphrase", secrets=[PASSPHRASE, OTHER_PASSPHRASE])
    given = arranged.office.do("office-help", "give", asked(desk, tmp_path / "help.age"))
    opened = desk.try_("report", "list", options=["--recovery-code"], secrets=[given["code"]])
    assert opened.code == 0
    kinds = {slot["kind"] for slot in desk.do("vault", "info", secrets=[])["slots"]}
    assert kinds == {"passphrase", "recovery", "office"}


def test_a_backup_opens_with_the_offices_help_too(arranged: Pair, tmp_path: Path) -> None:
    arranged.documenter.do("vault", "backup", tmp_path / "backup")
    backup, other = Desk(tmp_path / "backup"), Desk(tmp_path / "other laptop")
    given = arranged.office.do("office-help", "give", asked(backup, tmp_path / "help.age"))
    restored = other.try_("vault", "restore", backup.vault, options=["--recovery-code"], secrets=[given["code"]])
    assert restored.code == 0, restored.err


def test_it_is_told_in_words(arranged: Pair, tmp_path: Path) -> None:
    request = asked(arranged.documenter, tmp_path / "help.age")
    text = arranged.office.read("office-help", "give", request)
    assert "Ma Htwe" in text
    assert "a call where you know the voice" in text
