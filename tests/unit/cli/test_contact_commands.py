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


@pytest.mark.parametrize("command", ["verify", "show", "revoke"])
def test_an_unknown_contact_is_not_found(made: Pair, command: str) -> None:
    options = {"verify": ["--words", "x"], "show": [], "revoke": ["--yes"]}[command]
    assert made.office.fail("contact", command, "Nobody", *options, code=2)["error"] == "E_NOT_FOUND"
