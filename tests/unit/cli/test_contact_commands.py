"""Commands around cards and contacts."""

from pathlib import Path

import pytest

from tests.unit.cli.conftest import Pair
from tests.unit.cli.desk import Desk


def test_the_card_shows_words_and_digits(made: Pair) -> None:
    document = made.office.do("card", "show")
    assert len(document["words"]) == len(document["digits"].split()) == 8
    assert document["recipient"].startswith("age1pq1")
    text = made.office.read("card", "show")
    assert " ".join(document["words"][:4]) in text
    assert document["recipient"] not in text, "nobody reads 1,959 characters"


def test_a_card_never_overwrites_a_file(made: Pair, tmp_path: Path) -> None:
    (tmp_path / "card").write_text("mine")
    assert made.office.fail("card", "export", tmp_path / "card", code=2)["error"] == "E_EXISTS"
    assert (tmp_path / "card").read_text() == "mine"
    assert "Card:" in made.office.read("card", "export", tmp_path / "other")


def test_a_contact_is_added_listed_shown_and_found_by_its_id(made: Pair, desk: Desk, tmp_path: Path) -> None:
    third = Desk(tmp_path / "third")
    third.do("vault", "new", "--name", "Third", "--role", "person")
    third.do("card", "export", tmp_path / "third.card")
    added = desk.do("contact", "add", tmp_path / "third.card", "--name", "တတိယ")
    assert added["trust"] == "unverified"
    assert [one["name"] for one in desk.do("contact", "list")["contacts"]] == ["Data office", "တတိယ"]
    by_id = desk.do("contact", "show", added["id"][:8])
    assert by_id["words"] == third.do("card", "show")["words"]
    assert "တတိယ" in desk.read("contact", "list")
    assert "Words:" in desk.read("contact", "show", "တတိယ")
    assert "contact verify" in desk.read("contact", "add", tmp_path / "third.card")


def test_a_vault_without_contacts_says_what_to_do(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "new")
    desk.do("vault", "new", "--name", "x", "--role", "person")
    assert "contact add" in desk.read("contact", "list")
    assert desk.read("contact", "signers") == ""


@pytest.mark.parametrize("form", ["words", "digits", "shouted"])
def test_the_right_words_verify_in_any_form(made: Pair, tmp_path: Path, form: str) -> None:
    desk = Desk(tmp_path / "new")
    desk.do("vault", "new", "--name", "x", "--role", "person")
    desk.do("contact", "add", made.cards / "office.card")
    shown = desk.do("contact", "show", "Data office")
    words = " ".join(shown["words"])
    said = {"words": words, "digits": shown["digits"], "shouted": f"  {words.upper()} "}[form]
    assert desk.do("contact", "verify", "Data office", "--words", said)["trust"] == "verified"


@pytest.mark.parametrize("change", ["last", "order", "fewer", "none"])
def test_wrong_words_verify_nobody(made: Pair, tmp_path: Path, change: str) -> None:
    desk = Desk(tmp_path / "new")
    desk.do("vault", "new", "--name", "x", "--role", "person")
    desk.do("contact", "add", made.cards / "office.card")
    words = desk.do("contact", "show", "Data office")["words"]
    said = {
        "last": [*words[:7], "zoo" if words[7] != "zoo" else "abandon"],
        "order": words[::-1],
        "fewer": words[:7],
        "none": [],
    }[change]
    failure = desk.fail("contact", "verify", "Data office", "--words", " ".join(said), code=3)
    assert failure["error"] == "E_WORDS"
    assert desk.do("contact", "show", "Data office")["trust"] == "unverified"


def test_without_words_and_without_a_person_nobody_is_verified(pair: Pair) -> None:
    failure = pair.documenter.fail("contact", "verify", "Data office", code=2, secrets=[])
    assert failure["error"] == "E_USAGE"
    assert "--words" in failure["happened"]


def test_a_revoked_contact_gets_nothing_and_only_after_a_yes(pair: Pair, tmp_path: Path) -> None:
    assert pair.documenter.fail("contact", "revoke", "Data office", code=2, secrets=[])["error"] == "E_USAGE"
    assert pair.documenter.do("contact", "revoke", "Data office", "--yes")["trust"] == "revoked"
    failure = pair.documenter.fail("bundle", "export", "--to", "Data office", "--all", tmp_path, code=2)
    assert failure["error"] == "E_REVOKED_CONTACT"


def test_verified_contacts_are_spelled_for_ssh_keygen(made: Pair) -> None:
    (line,) = made.office.do("contact", "signers")["allowed_signers"]
    assert ' namespaces="bundle.v1@fieldreport" ssh-ed25519 ' in line
    assert line.startswith(made.documenter.do("card", "show")["id"])
    assert made.office.read("contact", "signers") == line + "\n"


@pytest.mark.parametrize(
    ("content", "reason"), [(b"", "incomplete"), (b"junk\n", ""), (b"x" * (1 << 20) + b"\n", "too long")]
)
def test_what_is_no_card_is_refused(made: Pair, tmp_path: Path, content: bytes, reason: str) -> None:
    (tmp_path / "card").write_bytes(content)
    failure = made.office.fail("contact", "add", tmp_path / "card", code=5)
    assert failure["error"] == "E_CARD"
    assert reason in failure["happened"]


def test_our_own_card_is_no_contact(made: Pair) -> None:
    assert made.office.fail("contact", "add", made.cards / "office.card", code=2)["error"] == "E_INPUT"


@pytest.mark.parametrize("command", ["verify", "show", "revoke", "accept"])
def test_an_unknown_contact_is_not_found(made: Pair, command: str) -> None:
    options = {"verify": ["--words", "x"], "show": [], "revoke": ["--yes"], "accept": ["12", "--words", "x"]}[command]
    assert made.office.fail("contact", command, "Nobody", *options, code=2)["error"] == "E_NOT_FOUND"


@pytest.fixture
def twins(pair: Pair, tmp_path: Path) -> tuple[Desk, Desk]:
    """Two vaults made from one backup; the office has imported a report of each, as far as it can."""
    pair.documenter.do("vault", "backup", tmp_path / "backup")
    left, right = Desk(tmp_path / "left"), Desk(tmp_path / "right")
    for desk in (left, right):
        desk.do("vault", "restore", tmp_path / "backup")
        draft = desk.do("draft", "new")["draft"]
        desk.do("draft", "set", draft, "/title", f"From {desk.vault.name}")
        desk.do("report", "seal", draft)
    pair.office.do("bundle", "import", sent_by(left, tmp_path))
    outcome = pair.office.try_("bundle", "import", sent_by(right, tmp_path), as_json=False)
    assert outcome.code == 5
    assert "contact accept" in outcome.err
    assert "not verified" not in outcome.err
    return left, right


def sent_by(desk: Desk, folder: Path) -> str:
    (bundle,) = desk.do("bundle", "export", "--to", "Data office", "--all", folder)["bundles"]
    file: str = bundle["files"][0]
    return file


def titles(desk: Desk) -> set[str]:
    return {one["title"] for one in desk.do("report", "list")["reports"]}


def rotation_to(office: Desk, desk: Desk) -> str:
    key = desk.do("card", "show")["device"]
    (found,) = [one for one in office.do("contact", "show", "Ma Htwe")["devices"] if one["device"] == key]
    rotation: str = found["rotation"]
    return rotation[:8]


def test_devices_that_compete_are_listed_and_one_is_accepted_by_its_words(pair: Pair, twins: tuple[Desk, Desk]) -> None:
    left, right = twins
    assert titles(pair.office) == set()
    assert pair.office.do("contact", "list")["contacts"][0]["devices_compete"] is True
    assert "DEVICES COMPETE" in pair.office.read("contact", "list")
    text = pair.office.read("contact", "show", "Ma Htwe")
    assert text.count("conflicting") == 3, "two devices, and what to do"
    assert "2026-05-06T10:11:00Z, as it says" in text
    standings = [one["standing"] for one in pair.office.do("contact", "show", "Ma Htwe")["devices"]]
    assert standings == ["current", "conflicting", "conflicting"]
    own = right.do("card", "show")
    wrong = " ".join(own["words"])
    rotation = rotation_to(pair.office, right)
    assert pair.office.fail("contact", "accept", "Ma Htwe", rotation, "--words", wrong, code=3)["error"] == "E_WORDS"
    assert pair.office.fail("contact", "accept", "Ma Htwe", rotation, code=2, secrets=[])["error"] == "E_USAGE"
    said = " ".join(own["device_words"])
    accepted = pair.office.do("contact", "accept", "Ma Htwe", rotation, "--words", said)["devices"]
    assert [one["standing"] for one in accepted] == ["former", "rejected", "current"]
    pair.office.do("bundle", "quarantine", "retry")
    assert "From right" in titles(pair.office)
    assert "conflicting" not in pair.office.read("contact", "show", "Ma Htwe")
    assert "COMPETE" not in pair.office.read("contact", "list")
    also = " ".join(left.do("card", "show")["device_words"])
    pair.office.do("contact", "accept", "Ma Htwe", rotation_to(pair.office, left), "--also", "--words", also)
    assert {"From left", "From right"} <= titles(pair.office)


def test_one_lost_device_is_revoked_and_the_contact_stays(pair: Pair, twins: tuple[Desk, Desk]) -> None:
    left, _ = twins
    key = left.do("card", "show")["device"][:8]
    refused = pair.office.fail("contact", "revoke", "Ma Htwe", "--device", key, code=2, secrets=[])
    assert "this device" in refused["happened"]
    revoked = pair.office.do("contact", "revoke", "Ma Htwe", "--device", key, "--yes")
    assert revoked["trust"] == "verified"
    assert [one["standing"] for one in revoked["devices"]] == ["current", "revoked", "conflicting"]
    missing = pair.office.fail("contact", "revoke", "Ma Htwe", "--device", "00" * 32, "--yes", code=2)
    assert missing["error"] == "E_NOT_FOUND"


def test_a_card_with_a_rival_says_that_devices_compete(pair: Pair, twins: tuple[Desk, Desk], tmp_path: Path) -> None:
    twins[1].do("card", "export", tmp_path / "right.card")
    assert "compete" in pair.office.read("contact", "add", tmp_path / "right.card")


@pytest.mark.parametrize(("answer", "code", "standing"), [(b"y\n", 0, "current"), (b"n\n", 130, "conflicting")])
def test_a_person_is_shown_the_words_of_the_device_and_asked(
    pair: Pair,
    twins: tuple[Desk, Desk],
    monkeypatch: pytest.MonkeyPatch,
    answer: bytes,
    code: int,
    standing: str,
) -> None:
    right = twins[1]
    rotation, own = rotation_to(pair.office, right), right.do("card", "show")
    monkeypatch.setattr("fieldreport.cli.call.is_interactive", lambda: True)
    outcome = pair.office.try_("contact", "accept", "Ma Htwe", rotation, as_json=False, typed=answer)
    assert outcome.code == code
    assert " ".join(own["device_words"][:4]) in outcome.out
    assert " ".join(own["words"][:4]) not in outcome.out
    assert pair.office.do("contact", "show", "Ma Htwe")["devices"][2]["standing"] == standing


def test_a_restored_vault_shows_the_words_of_its_device_besides(desk: Desk, twins: tuple[Desk, Desk]) -> None:
    assert "This device alone" not in desk.read("card", "show")
    first, restored = desk.do("card", "show"), twins[0].do("card", "show")
    assert first["device_words"] == first["words"] == restored["words"]
    assert restored["device_words"] != restored["words"]
    text = twins[0].read("card", "show")
    assert text.index("This device alone") < text.index(" ".join(restored["device_words"][:4]))
