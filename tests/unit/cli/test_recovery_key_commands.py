"""The recovery key: made once, kept elsewhere, and opening on a new computer what was sealed on a lost one."""

import io
from pathlib import Path

import pytest

from fieldreport.crypto.age_file import AgeReader
from fieldreport.crypto.recipients import HybridIdentity
from fieldreport.errors import NoMatchingKey
from tests.unit.cli.conftest import TITLE, Pair
from tests.unit.cli.desk import PASSPHRASE, Desk
from tests.unit.storage.decrypted_pages import decrypted_pages


def in_force(desk: Desk) -> str:
    made = desk.do("recovery", "make")
    secret: str = made["recovery_key"]
    assert desk.do("recovery", "kept", secrets=[PASSPHRASE, secret]) == {"in_force": made["recipient"]}
    return secret


def export(desk: Desk, stick: Path) -> Path:
    stick.mkdir()
    (exported,) = desk.do("bundle", "export", "--to", "Data office", "--all", "--again", stick)["bundles"]
    return Path(exported["files"][0])


def opens(secret: str, bundle: Path) -> bool:
    try:
        AgeReader(io.BytesIO(bundle.read_bytes()), identities=[HybridIdentity.parse(secret)])
    except NoMatchingKey:
        return False
    return True


def test_an_office_that_lost_everything_reads_on_a_new_computer_what_was_sent_to_it(pair: Pair, tmp_path: Path) -> None:
    secret = in_force(pair.office)
    recipient = pair.office.do("recovery", "show")["in_force"]
    assert pair.documenter.do("recovery", "use", recipient, "--yes") == {"in_force": recipient}
    bundle = export(pair.documenter, tmp_path / "stick")
    new = Desk(tmp_path / "new office")
    new.do("vault", "new", "--name", "Data office", "--role", "office")
    new.do("contact", "add", pair.cards / "documenter.card")
    words = " ".join(pair.documenter.do("card", "show")["words"])
    new.do("contact", "verify", "Ma Htwe", "--words", words)
    assert new.try_("bundle", "import", bundle).document["refused"][0]["error"] == "E_NO_KEY"
    (taken,) = new.do("bundle", "import", "--recovery-key", bundle, secrets=[PASSPHRASE, secret])["bundles"]
    assert (taken["counts"]["new"], taken["counts"]["evidence_new"]) == (2, 1)
    assert [row["title"] for row in new.do("report", "list")["reports"]] == [TITLE]
    # The key was used and not kept.
    assert new.do("recovery", "show")["in_force"] is None
    assert new.try_("bundle", "inspect", bundle).code == 5


def test_a_documenter_reads_again_what_was_sent(pair: Pair, tmp_path: Path) -> None:
    secret = in_force(pair.documenter)
    bundle = export(pair.documenter, tmp_path / "stick")
    new = Desk(tmp_path / "new laptop")
    new.do("vault", "new", "--name", "Ma Htwe", "--role", "person")
    new.do("contact", "add", pair.cards / "documenter.card")
    words = " ".join(pair.documenter.do("card", "show")["words"])
    new.do("contact", "verify", "Ma Htwe", "--words", words)
    new.do("bundle", "import", "--recovery-key", bundle, secrets=[PASSPHRASE, secret.lower()])
    assert [row["title"] for row in new.do("report", "list")["reports"]] == [TITLE]
    # For its audience nothing has changed.
    assert pair.office.do("bundle", "import", bundle)["bundles"][0]["counts"]["new"] == 2


def test_a_key_has_no_effect_until_it_was_read_off_what_was_written_down(pair: Pair, tmp_path: Path) -> None:
    desk = pair.documenter
    assert desk.fail("recovery", "kept", code=2, secrets=[PASSPHRASE, "x"])["error"] == "E_STATE"
    first = desk.do("recovery", "make")["recovery_key"]
    second = desk.do("recovery", "make")["recovery_key"]
    assert not opens(second, export(desk, tmp_path / "before"))
    mistyped = second[:-1] + ("Q" if second[-1] != "Q" else "P")
    assert desk.fail("recovery", "kept", code=3, secrets=[PASSPHRASE, mistyped])["error"] == "E_KEY"
    assert desk.fail("recovery", "kept", code=2, secrets=[PASSPHRASE, first])["error"] == "E_INPUT"
    assert desk.do("recovery", "show")["in_force"] is None
    spaced = " ".join(second[at : at + 4] for at in range(0, len(second), 4)).lower()
    desk.do("recovery", "kept", secrets=[PASSPHRASE, spaced])
    assert opens(second, export(desk, tmp_path / "after"))
    desk.do("recovery", "remove", "--yes")
    assert not opens(second, export(desk, tmp_path / "removed"))
    assert desk.fail("recovery", "remove", "--yes", code=2)["error"] == "E_STATE"


def test_the_key_itself_is_stored_nowhere(pair: Pair) -> None:
    desk = pair.documenter
    secret = in_force(desk)
    application = desk.build()
    unlocked = application.vaults.open(desk.vault, PASSPHRASE)
    unlocked.close()
    plain = decrypted_pages(desk.vault / "vault.db", unlocked.vault_key)
    identity = HybridIdentity.parse(secret)
    assert identity.recipient.text.encode() in plain, "the control is found"
    assert secret.encode() not in plain
    assert identity.seed not in plain
    assert identity.seed.hex().encode() not in plain


def test_what_is_no_recipient_is_refused(desk: Desk) -> None:
    assert desk.fail("recovery", "use", "age1pq1nonsense", "--yes", code=3)["error"] == "E_KEY"
    assert desk.fail("recovery", "use", "age1pq1nonsense", code=2, secrets=[])["error"] == "E_USAGE"


def test_it_is_told_in_words(desk: Desk) -> None:
    assert "none" in desk.read("recovery", "show")
    assert "will not be shown again" in desk.read("recovery", "make")
    assert "not in force yet" in desk.read("recovery", "show")


@pytest.mark.parametrize("command", ["import"])
def test_a_mistyped_key_opens_nothing(pair: Pair, command: str) -> None:
    refused = pair.office.fail("bundle", command, "--recovery-key", pair.bundle, code=3, secrets=[PASSPHRASE, "nope"])
    assert refused["error"] == "E_KEY"
