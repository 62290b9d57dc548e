"""From a documenter to a member office, on to the network and to a court: each checks what came and what is missing."""

import base64
import contextlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from jwcrypto.jwk import JWK  # type: ignore[import-untyped]  # it has no types
from sd_jwt.verifier import SDJWTVerifier

from fieldreport.bootstrap import Session, open_session
from fieldreport.crypto import base64url
from fieldreport.crypto.age_file import AgeReader
from fieldreport.domain.record import parse_held_record
from tests.journeys.person import Person
from tests.journeys.pictures import write_photo
from tests.journeys.stock_tools import ToolFailed, check_archive
from tests.journeys.vault_kit import application, everything_in_vault
from tests.referral_kit import anew, resign, verify
from tests.unit.storage.decrypted_pages import decrypted_pages

pytestmark = pytest.mark.slow

YES, NO = "k00000000000000aa", "k00000000000000bb"
SECRET = {"name": "canaryNameQ7x", "phone": "canaryPhoneW4k", "note": "canaryNoteJ9t", "village": "canaryVillageR3m"}
SHOWN = "controlShownT3y"


class Network:
    """Three people at three computers, and a folder for what changes hands."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.documenter = Person("Ma Htwe", folder / "documenter", "river lantern seven quiet mango")
        self.office = Person("Member office", folder / "office", "harbour pencil cloud eleven drum")
        self.secretariat = Person("Secretariat", folder / "secretariat", "violet anchor nine gentle stone")
        self.words = {}
        for person, role in ((self.documenter, "person"), (self.office, "office"), (self.secretariat, "office")):
            person.run("vault", "new", "--name", person.name, "--role", role)
            person.run("card", "export", folder / f"{person.name}.card")
            self.words[person.name] = " ".join(person.run("card", "show")["words"])
        for one, other in (
            (self.documenter, self.office),
            (self.office, self.documenter),
            (self.office, self.secretariat),
            (self.secretariat, self.office),
        ):
            one.run("contact", "add", folder / f"{other.name}.card")
            one.run("contact", "verify", other.name, "--words", self.words[other.name])

    def carry(self, sender: Person, receiver: Person, *command: str) -> Any:
        stick = self.folder / f"stick {sender.name} {sender.commands}"
        stick.mkdir()
        done = sender.run(*command, "--to", receiver.name, stick)
        receiver.run("bundle", "import", *sorted(stick.glob("*.age")))
        return done


@pytest.fixture(scope="module")
def network(tmp_path_factory: pytest.TempPathFactory) -> Network:
    return Network(tmp_path_factory.mktemp("network"))


@pytest.fixture(scope="module")
def package(network: Network) -> Path:
    """A report on its way through all three, to the package."""
    documenter, office, secretariat = network.documenter, network.office, network.secretariat
    for number in (1, 2):
        write_photo(network.folder / f"photo{number}.png", seed=number, text="what happened")
    draft = documenter.run("draft", "new")["draft"]
    answers = {
        "/title": f"Shelling, {SHOWN}",
        "/when": "2026-05-06",
        "/place": SECRET["village"],
        f"/person[{YES}]/name": "Daw May",
        f"/person[{YES}]/consent/network_share": "yes",
        f"/person[{YES}]/consent/iimm": "yes",
        f"/person[{NO}]/name": SECRET["name"],
        f"/person[{NO}]/phone": SECRET["phone"],
        f"/person[{NO}]/consent/network_share": "no",
    }
    documenter.run("draft", "set", draft, *(text for pair in answers.items() for text in pair))
    for number in (1, 2):
        documenter.run("draft", "attach", draft, f"/photo{number}", network.folder / f"photo{number}.png")
    report = documenter.run("report", "seal", draft)["report"]
    network.carry(documenter, office, "bundle", "export", "--all")
    office.run("report", "note", report, f"Called back on {SECRET['note']}")
    network.carry(
        office, secretariat, "forward", "send", "--purpose", "network_share", "--report", report, "--place", "township",
        "--time", "month", "--pseudonyms",
    )  # fmt: skip
    checked = secretariat.run("refer", "check", "iimm", "--report", report)["reports"][0]
    assert checked["blocks"] == []
    target = network.folder / "package"
    done = secretariat.run("refer", "make", "iimm", target, "--report", report, "--yes")
    assert (done["reports"], done["evidence"], done["evidence_missing"]) == (1, 2, 0)
    return target


def everything_in(folder: Path) -> str:
    """Read every file, records with their leaves."""
    content = b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())
    records = [parse_held_record(path.read_bytes()) for path in folder.rglob("*.sdjwt")]
    return content.decode("utf-8", "replace") + repr([dict(held.leaves) for held in records])


def test_the_verifier_and_stock_tools_accept_the_package(network: Network, package: Path) -> None:
    assert accepted_by(package) == EVERYBODY


def test_a_public_library_verifies_the_documenters_record_in_the_package(package: Path) -> None:
    (file,) = (package / "data" / "records").iterdir()
    held = parse_held_record(file.read_bytes())
    key = JWK(kty="OKP", crv="Ed25519", x=base64url.encode(held.record.device))
    claims = SDJWTVerifier(file.read_text(), lambda _issuer, _header: key).get_verified_payload()
    assert claims[f"/person[{YES}]/name"] == "Daw May"


def test_the_words_are_those_that_people_compared(network: Network, package: Path) -> None:
    words = [part for one in (network.documenter, network.secretariat) for part in ("--words", network.words[one.name])]
    done = verify(package, *words, words=True)
    assert done.returncode == 0, done.stdout
    assert "GENUINE" in done.stdout
    assert network.words[network.office.name] not in done.stdout, "the office signed nothing in it"


def opened(person: Person) -> Session:
    app = application()
    return open_session(app, app.vaults.open(person.vault, person.passphrase))


def everything_at(person: Person) -> bytes:
    """Read all that a vault holds: tables, leaves, evidence, then each page of the file as it lies on the disk."""
    with contextlib.closing(opened(person)) as session:
        said, key = everything_in_vault(session), session.unlocked.vault_key
    return said + decrypted_pages(person.vault / "vault.db", key)


def decrypted(bundle: Path, receiver: Person) -> bytes:
    with contextlib.closing(opened(receiver)) as session, bundle.open("rb") as source:
        identities = session.unlocked.own.receiving
        return b"".join(bytes(piece) for piece in AgeReader(source, identities=identities).chunks())


def members_of(bundle: Path, receiver: Person) -> bytes:
    """Decrypt a bundle and return all that is in it, with the leaves of its records read."""
    content = decrypted(bundle, receiver)
    parts = re.findall(rb"[\w-]{20,}(?=~)", content)
    return content + b"\n".join(base64.urlsafe_b64decode(part + b"=" * (-len(part) % 4)) for part in parts)


@pytest.mark.skipif(os.name == "nt", reason="the stock tools are those of Unix")
def test_tar_ssh_keygen_and_sha256sum_accept_what_the_office_passed_on_and_refuse_one_flipped_bit(
    network: Network, package: Path, tmp_path: Path
) -> None:
    (bundle,) = (file for stick in network.folder.glob("stick Member office*") for file in stick.glob("*.age"))
    archive, signers = tmp_path / "bundle.tar", tmp_path / "allowed_signers"
    archive.write_bytes(decrypted(bundle, network.secretariat))
    signers.write_text(network.secretariat.read("contact", "signers"))
    checked = check_archive(archive, by="the program", signers=signers, folder=tmp_path)
    assert checked.files >= 4
    leaves = "\n".join(checked.leaves)
    assert found_in(leaves.encode()) == {"shown"}
    content = archive.read_bytes()
    at = content.index(b"~") + 20
    archive.write_bytes(content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :])
    again = tmp_path / "again"
    again.mkdir()
    with pytest.raises(ToolFailed, match="sha256sum"):
        check_archive(archive, by="the program", signers=signers, folder=again)


def found_in(content: bytes) -> set[str]:
    return {name for name, canary in {**SECRET, "shown": SHOWN}.items() if canary.encode() in content}


def test_what_was_withheld_is_in_no_bundle_no_table_no_file_and_no_package(network: Network, package: Path) -> None:
    office, secretariat = network.office, network.secretariat
    (bundle,) = (file for stick in network.folder.glob("stick Member office*") for file in stick.glob("*.age"))
    for content in (
        members_of(bundle, secretariat),
        everything_at(secretariat),
        everything_in(package).encode(),
    ):
        assert found_in(content) == {"shown"}
    for canary in (*SECRET.values(), SHOWN):
        assert bool(secretariat.run("search", canary)["reports"]) is (canary == SHOWN)
    # The control: the same looking finds each of them where it may be found.
    (first,) = (file for stick in network.folder.glob("stick Ma Htwe*") for file in stick.glob("*.age"))
    assert found_in(members_of(first, office)) == {*SECRET, "shown"} - {"note"}
    assert found_in(everything_at(office)) == {*SECRET, "shown"}


def test_the_secretariat_sees_how_many_are_withheld_and_what_the_office_says_instead(
    network: Network, package: Path
) -> None:
    text = network.secretariat.read("report", "show", network.secretariat.run("report", "list")["reports"][0]["report"])
    assert re.search(r"(?i)withheld", text), text
    assert "2026-05" in text
    assert "2026-05-06" not in text


# --- refused ----------------------------------------------------------------------------------------------------------


EVERYBODY = frozenset({"verifier", "bagit", "sha256sum"})


def accepted_by(package: Path, *, asked: frozenset[str] = EVERYBODY) -> set[str]:
    """Name who of those *asked* accepts the package: our verifier under stock Python, the library bagit, sha256sum."""
    done = verify(package)
    assert (done.returncode, "REFUSED" in done.stdout, done.stderr) in ((0, False, ""), (1, True, "")), done
    accepting = set() if done.returncode else {"verifier"}
    if "bagit" in asked and is_valid_bag(package):
        accepting.add("bagit")
    lists = ("manifest-sha256.txt", "tagmanifest-sha256.txt")
    sums = [["sha256sum", "--check", "--strict", "--quiet", name] for name in lists]
    done_by = [subprocess.run(one, cwd=package, capture_output=True, timeout=60, check=False) for one in sums]
    if all(one.returncode == 0 for one in done_by):
        accepting.add("sha256sum")
    return accepting


def is_valid_bag(package: Path) -> bool:
    command = [sys.executable, "-W", "ignore", "-m", "bagit", "--validate", str(package)]
    return subprocess.run(command, capture_output=True, timeout=60, check=False).returncode == 0


def put(file: Path, content: bytes) -> None:
    assert file.read_bytes() != content, f"{file.name} was not changed"
    file.write_bytes(content)


@pytest.mark.parametrize("where", ["beginning", "middle", "end"])
def test_one_flipped_bit_is_refused_by_everybody_wherever_it_is(package: Path, tmp_path: Path, where: str) -> None:
    copy = Path(shutil.copytree(package, tmp_path / "copy"))
    files = sorted(path for path in copy.rglob("*") if path.is_file())
    assert {path.parent.name for path in files} == {
        "copy", "data", "records", "answers", "custody", "pages", "evidence"
    }  # fmt: skip
    for file in files:
        content = file.read_bytes()
        at = {"beginning": 0, "middle": len(content) // 2, "end": len(content) - 1}[where]
        put(file, content[:at] + bytes([content[at] ^ 4]) + content[at + 1 :])
        # To start the library takes longest, and it reads the same lists.
        assert accepted_by(copy, asked=EVERYBODY if where == "middle" else EVERYBODY - {"bagit"}) == set(), file
        file.write_bytes(content)
    assert accepted_by(copy) == EVERYBODY


SWAPPED = (
    ("evidence/000001.png", "evidence/000002.png"),
    ("evidence/000001.png", "pages/000001.html"),
    ("records/000001.sdjwt", "answers/000001.json"),
    ("answers.csv", "record-set.txt"),
    ("index.html", "pages/000001.html"),
    ("custody/000001.json", "package.json"),
)


@pytest.mark.parametrize(("one", "other"), SWAPPED)
def test_two_swapped_files_are_refused(package: Path, tmp_path: Path, one: str, other: str) -> None:
    copy = Path(shutil.copytree(package, tmp_path / "copy"))
    first, second = copy / "data" / one, copy / "data" / other
    content = first.read_bytes()
    put(first, second.read_bytes())
    put(second, content)
    assert accepted_by(copy) == set()
    # Whoever makes the lists fit again deceives the stock tools, which look at nothing else, and not the verifier.
    anew(copy)
    assert accepted_by(copy) == EVERYBODY - {"verifier"}


def with_another_name(record: bytes) -> bytes:
    """Change one value in a record's leaf, and nothing else."""
    token, *leaves = record.split(b"~")
    changed = [
        base64url.encode(base64.urlsafe_b64decode(leaf + b"=" * (-len(leaf) % 4)).replace(b"Daw May", b"Daw Mya"))
        for leaf in leaves
    ]
    return b"~".join([token, *(one.encode() for one in changed)])


VALUES: Mapping[str, Callable[[bytes], bytes]] = {
    "answers.csv": lambda said: said.replace(b"Daw May", b"Daw Mya"),
    "answers/000001.json": lambda said: said.replace(b"Daw May", b"Daw Mya"),
    "pages/000001.html": lambda said: said.replace(b"Daw May", b"Daw Mya"),
    "records/000001.sdjwt": with_another_name,
    "index.html": lambda said: said.replace(SHOWN.encode(), b"x" * len(SHOWN)),
    "custody/000001.json": lambda said: re.sub(rb'"at": "20\d\d', b'"at": "1999', said, count=1),
    "package.json": lambda said: re.sub(rb'"created": "20\d\d', b'"created": "1999', said),
    "profile.json": lambda said: said.replace(b"iimm", b"immi"),
    "record-set.txt": lambda said: said.translate(bytes.maketrans(b"0123456789abcdef", b"123456789abcdef0")),
}


@pytest.mark.parametrize("name", VALUES)
def test_one_changed_value_is_refused_also_with_lists_that_fit_again(package: Path, tmp_path: Path, name: str) -> None:
    copy = Path(shutil.copytree(package, tmp_path / "copy"))
    file = copy / "data" / name
    put(file, VALUES[name](file.read_bytes()))
    assert accepted_by(copy) == set()
    anew(copy)
    assert accepted_by(copy) == EVERYBODY - {"verifier"}


def test_no_tool_refuses_a_package_wholly_signed_by_another_key_and_none_calls_it_genuine(
    network: Network, package: Path, tmp_path: Path
) -> None:
    copy = Path(shutil.copytree(package, tmp_path / "copy"))
    with contextlib.closing(opened(network.office)) as forger:
        resign(copy, forger)
    assert accepted_by(copy) == EVERYBODY
    # Only the words tell, which take a minute to make: they are compared where packages are tested one by one.
    assert "GENUINE" not in verify(copy).stdout
