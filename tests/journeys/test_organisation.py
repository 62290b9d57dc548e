"""An office with two desks: what is sent to it opens at both, one's key is renewed, and the old one ends in time."""

import functools
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from fieldreport.crypto import passphrase_key
from tests.unit.cli.desk import PASSPHRASE, Desk


@pytest.fixture(autouse=True)
def remembered_derivations() -> Iterator[None]:
    """Run Argon2id once for each passphrase and salt: seventy commands open three vaults."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(passphrase_key, "_argon2id", functools.cache(passphrase_key._argon2id))
        yield


@dataclass(slots=True)
class Person:
    """Somebody at the command line of their own vault; *shares* are typed after the passphrase."""

    desk: Desk
    shares: tuple[str, ...] = ()

    def run(self, *arguments: str | Path, expect: int = 0) -> Any:
        """Run a command and return its document; for an expected failure the one on standard error."""
        outcome = self.desk.try_(*arguments, secrets=(PASSPHRASE, *self.shares))
        assert outcome.code == expect, (arguments[:2], outcome.code, outcome.err)
        return json.loads(outcome.err if expect and not outcome.out else outcome.out)


def words_of(person: Person) -> str:
    return " ".join(person.run("card", "show")["words"])


def with_shares(person: Person, *shares: str) -> Person:
    """Have the person type shares after the passphrase."""
    person.shares = shares
    return person


def test_an_office_with_two_desks(tmp_path: Path) -> None:
    documenter, first, second = (Person(Desk(tmp_path / name)) for name in ("documenter", "first", "second"))
    stick = tmp_path / "stick"
    stick.mkdir()
    documenter.run("vault", "new", "--name", "Ma Htwe", "--role", "person")
    first.run("vault", "new", "--name", "Data office", "--role", "office")
    second.run("vault", "new", "--name", "Second desk", "--role", "office")
    documenter.run("card", "export", stick / "documenter.card")
    first.run("card", "export", stick / "before.card")
    said = words_of(first)
    documenter.run("contact", "add", stick / "before.card")
    documenter.run("contact", "verify", "Data office", "--words", said)

    # The office becomes an organisation: its words stay, and its key goes into shares.
    made = first.run("organisation", "create", "--name", "Data office", "--desk", "First desk")
    assert (made["number"], len(made["desks"]), made["holds_key"]) == (1, 1, True)
    assert words_of(first) == said
    shares = first.run("organisation", "shares", "--yes")["shares"]
    assert [len(share.split()) for share in shares] == [33, 33, 33]
    wrong = with_shares(first, shares[0], shares[2].rsplit(" ", 1)[0] + " academic")
    assert wrong.run("organisation", "combine", "--forget", "--yes", expect=3)["details"]["share"] == 2
    with_shares(first, shares[0], shares[2]).run("organisation", "combine", "--forget", "--yes")
    assert not with_shares(first).run("organisation", "roster")["holds_key"]

    # A second desk asks, is named, and joins.
    first.run("card", "export", stick / "one desk.card")
    second.run("contact", "add", stick / "one desk.card")
    second.run("contact", "verify", "First desk", "--words", said)
    asked = second.run("desk", "request", "First desk", stick / "request")
    second.run("desk", "join", stick / "one desk.card", expect=2)
    add = ("desk", "add", stick / "request", "--words", " ".join(asked["device_words"]))
    assert with_shares(first, shares[0], shares[0]).run(*add, expect=3)["error"] == "E_SHARES"
    named = with_shares(first, shares[1], shares[2]).run(*add)
    assert (named["number"], [one["has_card"] for one in named["desks"]]) == (2, [True, True])
    with_shares(first).run("card", "export", stick / "two desks.card")
    second.run("desk", "join", stick / "two desks.card")
    assert words_of(second) == said
    assert {one["name"] for one in second.run("desk", "list")["desks"]} == {"First desk", "Second desk"}

    # The documenter gets the new card, and seals once: both desks open the same file.
    for desk in (first, second):
        desk.run("contact", "add", stick / "documenter.card")
        desk.run("contact", "verify", "Ma Htwe", "--words", words_of(documenter))
    documenter.run("contact", "add", stick / "two desks.card", "--name", "Data office")
    assert {one["name"] for one in documenter.run("desk", "list", "--of", "Data office")["desks"]} == {
        "First desk",
        "Second desk",
    }
    bundle = send(documenter, "shelling of a village", stick)
    first.run("bundle", "import", *bundle)
    second.run("bundle", "import", *bundle)

    # Either desk's receipt tells that the report arrived.
    (receipt,) = [second.run("receipt", "send", "--to", "Ma Htwe", stick)["bundle"]["files"]]
    documenter.run("bundle", "import", *receipt)
    assert [one["state"] for one in documenter.run("report", "list")["reports"]] == ["received"]

    # The first desk's key is renewed. The old one waits for whoever has not heard of it, and for what is missing.
    renewed = first.run("key", "renew")["keys"]
    assert [one["state"] for one in renewed] == ["in use", "old", "old"]
    number = str(renewed[1]["number"])
    assert {one["reason"] for one in renewed[1]["waiting"]} == {"has not sealed anything to a newer key yet"}
    assert first.run("key", "destroy", number, "--yes", expect=2)["error"] == "E_KEY_AWAITED"
    (receipt,) = [first.run("receipt", "send", "--to", "Ma Htwe", stick)["bundle"]["files"]]
    lost = send(documenter, "a bundle that comes late", stick)
    documenter.run("bundle", "import", *receipt)
    later = send(documenter, "after the new card", stick)
    first.run("bundle", "import", *later)
    waiting = first.run("key", "old")["keys"][1]["waiting"]
    assert ("Ma Htwe", "sent something that is not here yet") in {(one["who"], one["reason"]) for one in waiting}
    first.run("bundle", "import", *lost)
    waiting = first.run("key", "old")["keys"][1]["waiting"]
    assert {one["who"] for one in waiting} == {f"desk {second_key(second)[:8]}"}, "the other desk has the old card yet"
    first.run("card", "export", stick / "renewed.card")
    with_shares(first, shares[0], shares[1]).run("desk", "remove", "Second desk", "--yes")
    destroyed = with_shares(first).run("key", "destroy", number, "--yes")["keys"]
    assert [one["state"] for one in destroyed] == ["in use", "destroyed", "old"]
    (refused,) = first.run("bundle", "import", *bundle, expect=5)["refused"]
    assert refused["error"] == "E_NO_KEY", "nobody opens it here any more"

    # The second desk was removed: once the documenter has the new list, what it signs from now on is refused.
    first.run("card", "export", stick / "one desk again.card")
    documenter.run("contact", "add", stick / "one desk again.card", "--name", "Data office")
    (late,) = [second.run("receipt", "send", "--to", "Ma Htwe", stick)["bundle"]["files"]]
    (refused,) = documenter.run("bundle", "import", *late, expect=5)["refused"]
    assert refused["error"] == "E_REVOKED"
    documenter.run("contact", "add", stick / "two desks.card", "--name", "Data office")
    assert len(documenter.run("desk", "list", "--of", "Data office")["desks"]) == 1, "an older list changes nothing"
    assert "received" in {one["state"] for one in documenter.run("report", "list")["reports"]}, "it was held before"


def send(documenter: Person, title: str, stick: Path) -> list[Path]:
    draft = documenter.run("draft", "new")["draft"]
    documenter.run("draft", "set", draft, "/title", title)
    documenter.run("report", "seal", draft)
    (bundle,) = documenter.run("bundle", "export", "--to", "Data office", "--all", stick)["bundles"]
    return [Path(file) for file in bundle["files"]]


def second_key(second: Person) -> str:
    return str(second.run("card", "show")["device"])
