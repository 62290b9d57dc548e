"""Commands around bundles, and what is kept out of the vault."""

import contextlib
import hashlib
import io
from pathlib import Path

import pytest

from fieldreport.bootstrap import open_session
from fieldreport.bundles.manifest import Role
from fieldreport.bundles.writer import Envelope, Member, write_bundle
from fieldreport.system.progress import ProgressReporter
from tests.unit.cli.conftest import EVIDENCE, TITLE, Pair
from tests.unit.cli.desk import PASSPHRASE, Desk
from tests.unit.cli.reference import JSON_KEYS


@pytest.fixture
def stranger(made: Pair, tmp_path: Path) -> Pair:
    """An office that has the documenter's card, and has not compared the words."""
    office = Desk(tmp_path / "stranger")
    office.do("vault", "new", "--name", "Stranger", "--role", "office")
    office.do("card", "export", tmp_path / "stranger.card")
    documenter = made.documenter.copy(tmp_path / "documenter")
    documenter.do("contact", "add", tmp_path / "stranger.card")
    (tmp_path / "stick").mkdir()
    exported = documenter.do("bundle", "export", "--to", "Stranger", "--all", "--unverified", tmp_path / "stick")
    return Pair(documenter, office, made.report, Path(exported["bundles"][0]["files"][0]), made.cards)


def test_a_bundle_is_inspected_without_taking_anything_over(pair: Pair) -> None:
    document = pair.office.do("bundle", "inspect", pair.bundle)
    assert document["trust"] == "verified"
    assert document["claimed_name"] == "Ma Htwe"
    assert document["words"] == pair.documenter.do("card", "show")["words"]
    assert (document["records"], document["evidence"], document["evidence_size"]) == (2, 1, len(EVIDENCE))
    assert not document["imported_before"]
    assert document["part_of"] == [1, 1]
    assert pair.office.do("report", "list")["reports"] == []
    text = pair.office.read("bundle", "inspect", pair.bundle)
    assert "yes, the words were compared" in text


def test_a_bundle_is_imported_once(pair: Pair) -> None:
    (imported,) = pair.office.do("bundle", "import", pair.bundle)["bundles"]
    assert imported["counts"] == {
        "in_file": 2, "new": 2, "grew": 0, "already_here": 0, "quarantined": 0,
        "evidence_new": 1, "evidence_already_here": 0, "cleared_before": 0,
    }  # fmt: skip
    assert imported["missing"] == []
    (report,) = pair.office.do("report", "list")["reports"]
    assert (report["title"], report["trust"], report["state"]) == (TITLE, "verified", "received")
    (again,) = pair.office.do("bundle", "import", pair.bundle)["bundles"]
    assert again["imported_before"]
    assert pair.office.do("bundle", "inspect", pair.bundle)["imported_before"]
    assert "imported before" in pair.office.read("bundle", "import", pair.bundle)


def test_an_import_is_told_in_words(pair: Pair) -> None:
    text = pair.office.read("bundle", "import", pair.bundle)
    assert "2 records: 2 new" in text
    assert "1 file of evidence new" in text
    assert "Ma Htwe" in text


def test_a_bundle_in_parts_is_put_together(pair: Pair, tmp_path: Path) -> None:
    arguments = ("bundle", "export", "--to", "Data office", "--all", "--again", "--part-size", "100000", tmp_path)
    (exported,) = pair.documenter.do(*arguments)["bundles"]
    assert len(exported["files"]) > 1
    first = Path(exported["files"][0])
    assert first.name.endswith(".001")
    assert pair.office.do("bundle", "inspect", first)["evidence"] == 1
    last = Path(exported["files"][-1])
    kept = last.read_bytes()
    last.unlink()
    assert pair.office.fail("bundle", "inspect", first, code=5)["error"] == "E_TRUNCATED"
    last.write_bytes(kept)
    assert pair.office.do("bundle", "import", first)["bundles"][0]["counts"]["new"] == 2


def test_a_large_export_becomes_a_series(pair: Pair, tmp_path: Path) -> None:
    (tmp_path / "more.jsonl").write_text('{"/title": "a"}\n{"/title": "b"}\n')
    pair.documenter.do("report", "load", tmp_path / "more.jsonl")
    (tmp_path / "stick").mkdir()
    arguments = ("bundle", "export", "--to", "Data office", "--all", "--bundle-size", "1", tmp_path / "stick")
    exported = pair.documenter.do(*arguments)["bundles"]
    assert len(exported) == 2
    files = [one["files"][0] for one in exported]
    assert pair.office.do("bundle", "inspect", files[1])["part_of"] == [2, 2]
    late = pair.office.try_("bundle", "import", files[1], as_json=False)
    assert "MISSING" in late.out
    after = pair.office.do("bundle", "import", files[0], pair.bundle)
    assert after["bundles"][-1]["missing"] == []


def test_nothing_is_sent_twice_unless_it_is_wanted(pair: Pair, tmp_path: Path) -> None:
    arguments = ("bundle", "export", "--to", "Data office")
    assert pair.documenter.fail(*arguments, "--all", tmp_path, code=2)["error"] == "E_NOTHING"
    assert pair.documenter.fail(*arguments, tmp_path, code=2)["error"] == "E_USAGE"
    text = pair.documenter.read(*arguments, "--report", pair.report[:8], "--again", tmp_path)
    assert "Read back from the medium" in text


def test_evidence_that_is_missing_is_told(pair: Pair, tmp_path: Path) -> None:
    (file,) = (pair.documenter.vault / "evidence").iterdir()
    file.unlink()
    arguments = ("bundle", "export", "--to", "Data office", "--all", "--again", tmp_path)
    assert pair.documenter.do(*arguments)["bundles"][0]["evidence_missing"] == 1
    assert "1 file of evidence not here" in pair.documenter.read(*arguments)


def test_nothing_is_sealed_for_a_contact_that_nobody_verified(stranger: Pair, tmp_path: Path) -> None:
    arguments = ("bundle", "export", "--to", "Stranger", "--all", "--again", tmp_path)
    assert stranger.documenter.fail(*arguments, code=2)["error"] == "E_UNVERIFIED"


def test_a_reviewed_report_of_one_documenter_is_not_told_to_another(pair: Pair, tmp_path: Path) -> None:
    pair.office.do("bundle", "import", pair.bundle)
    pair.office.do("report", "note", pair.report, "only for her")
    third = Desk(tmp_path / "third")
    third.do("vault", "new", "--name", "Third", "--role", "person")
    third.do("card", "export", tmp_path / "third.card")
    pair.office.do("contact", "add", tmp_path / "third.card")
    to_third = ("bundle", "export", "--to", "Third", "--all", "--unverified", tmp_path)
    assert pair.office.fail(*to_third, code=2)["error"] == "E_NOTHING"
    (exported,) = pair.office.do("bundle", "export", "--to", "Ma Htwe", "--all", tmp_path)["bundles"]
    # The note, the dispatch that lists it, and the receipt for what came.
    assert exported["records"] == 3
    pair.documenter.do("bundle", "import", exported["files"][0])
    assert "only for her" in pair.documenter.read("report", "show", pair.report)


def test_a_bundle_of_an_unknown_sender_waits_unopened_until_its_words_were_compared(stranger: Pair) -> None:
    office = stranger.office
    assert office.do("bundle", "inspect", stranger.bundle)["trust"] == "unverified"
    assert "NO: compare" in office.read("bundle", "inspect", stranger.bundle)
    outcome = office.try_("bundle", "import", stranger.bundle)
    assert outcome.code == 5
    assert outcome.document["refused"][0]["error"] == "E_UNKNOWN_SIGNER"
    assert outcome.failure["error"] == "E_UNKNOWN_SIGNER"
    (waiting,) = office.do("bundle", "quarantine", "list")["bundles"]
    assert waiting["size"] == stranger.bundle.stat().st_size
    assert waiting["name"] in office.read("bundle", "quarantine", "list")
    early = office.try_("bundle", "quarantine", "retry")
    assert (early.code, early.document["waiting"][0]["error"]) == (5, "E_UNKNOWN_SIGNER")
    assert list(early.document) == JSON_KEYS["bundle quarantine retry"].split()
    assert office.do("vault", "info", "--unlock")["counts"]["bundles_set_aside"] == 1
    words = stranger.documenter.do("card", "show")["words"]
    office.do("contact", "add", stranger.cards / "documenter.card")
    office.do("contact", "verify", "Ma Htwe", "--words", " ".join(words))
    assert "2 records: 2 new" in office.read("bundle", "quarantine", "retry", waiting["name"])
    assert office.do("bundle", "quarantine", "list") == {"bundles": [], "records": []}
    assert "none" in office.read("bundle", "quarantine", "list")
    assert office.fail("bundle", "quarantine", "retry", code=2)["error"] == "E_NOTHING"
    assert office.fail("bundle", "quarantine", "retry", "other.age", code=2)["error"] == "E_NOT_FOUND"
    assert office.fail("bundle", "quarantine", "show", "1", code=2)["error"] == "E_NOT_FOUND"


def test_of_several_files_each_is_tried_and_told(pair: Pair, tmp_path: Path) -> None:
    (tmp_path / "junk.age").write_bytes(b"junk")
    outcome = pair.office.try_("bundle", "import", tmp_path / "missing", tmp_path / "junk.age", pair.bundle)
    assert outcome.code == 6
    assert [one["error"] for one in outcome.document["refused"]] == ["E_FILE_MISSING", "E_NOT_AGE"]
    assert len(outcome.document["bundles"]) == 1
    text = pair.office.try_("bundle", "import", tmp_path / "junk.age", as_json=False)
    assert (text.code, text.out) == (5, "")
    assert "not an encrypted bundle" in text.err


@pytest.mark.parametrize("place", [0.0, 0.2, 0.5, 0.999999])
def test_one_changed_bit_anywhere_is_refused_as_a_whole(pair: Pair, tmp_path: Path, place: float) -> None:
    content = bytearray(pair.bundle.read_bytes())
    content[int(place * len(content))] ^= 1
    (tmp_path / "altered.age").write_bytes(content)
    outcome = pair.office.try_("bundle", "import", tmp_path / "altered.age")
    assert (outcome.code, outcome.document["bundles"]) == (5, [])
    assert pair.office.do("report", "list")["reports"] == []
    assert pair.office.do("vault", "info", "--unlock")["counts"]["evidence_files"] == 0


def test_a_bundle_for_somebody_else_cannot_be_opened(pair: Pair) -> None:
    outcome = pair.documenter.try_("bundle", "import", pair.bundle)
    assert (outcome.code, outcome.document["refused"][0]["error"]) == (5, "E_NO_KEY")


def test_a_revoked_sender_is_refused(pair: Pair) -> None:
    pair.office.do("contact", "revoke", "Ma Htwe", "--yes")
    outcome = pair.office.try_("bundle", "import", pair.bundle)
    assert (outcome.code, outcome.document["refused"][0]["error"]) == (5, "E_REVOKED")
    assert "REVOKED" in pair.office.read("bundle", "inspect", pair.bundle)


def test_an_invalid_record_in_a_good_bundle_is_kept_apart_and_shown_safely(pair: Pair, tmp_path: Path) -> None:
    junk = b"junk \x1b[2J\xe2\x80\xae \xff"
    application = pair.documenter.build()
    with contextlib.closing(application.vaults.open(pair.documenter.vault, PASSPHRASE)) as unlocked:
        session = open_session(application, unlocked)
        (office,) = session.contacts.all()
        recipients = session.contacts.recipients_of(office)
        with (tmp_path / "crafted.age").open("wb") as target:
            write_bundle(
                target,
                signing_key=unlocked.own.signing_key,
                recipients=recipients,
                envelope=Envelope(
                    author=unlocked.own.author,
                    recipients=tuple(one.text for one in recipients),
                    created="2026-01-31T23:59:00Z",
                ),
                members=[
                    Member(
                        role=Role.RECORD,
                        media_type="application/sd-jwt",
                        extension="sdjwt",
                        size=len(junk),
                        sha256=hashlib.sha256(junk).digest(),
                        open=lambda: io.BytesIO(junk),
                    )
                ],
                reporter=ProgressReporter(),
            )
    (imported,) = pair.office.do("bundle", "import", tmp_path / "crafted.age")["bundles"]
    assert (imported["counts"]["in_file"], imported["counts"]["quarantined"]) == (1, 1)
    (listed,) = pair.office.do("bundle", "quarantine", "list")["records"]
    assert listed["reason"].startswith("E_RECORD")
    assert "E_RECORD" in pair.office.read("bundle", "quarantine", "list")
    shown = pair.office.do("bundle", "quarantine", "show", str(listed["number"]))
    assert list(shown) == JSON_KEYS["bundle quarantine show"].split()
    text = pair.office.read("bundle", "quarantine", "show", str(listed["number"]))
    assert "junk \\u001b[2J\\u202e \\xff" in text


def test_parts_that_would_be_too_many_are_a_mistake_of_the_request(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    failure = desk.fail(
        "bundle", "export", "--to", "Data office", "--again", "--part-size", "10", tmp_path / "stick", code=2
    )
    assert failure["error"] == "E_INPUT"
    assert not list((tmp_path / "stick").iterdir())
