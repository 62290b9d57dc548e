"""From a documenter to a member office, on to the network and to a court: each checks what comes, and what is not."""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from jwcrypto.jwk import JWK  # type: ignore[import-untyped]  # it has no types
from sd_jwt.verifier import SDJWTVerifier

from fieldreport.crypto import base64url
from fieldreport.domain.record import parse_held_record
from tests.journeys.person import Person
from tests.journeys.pictures import write_photo
from tests.referral_kit import verify

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
    write_photo(network.folder / "photo.png", seed=1, text="what happened")
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
    documenter.run("draft", "attach", draft, "/photo", network.folder / "photo.png")
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
    assert (done["reports"], done["evidence"], done["evidence_missing"]) == (1, 1, 0)
    return target


def everything_in(folder: Path) -> str:
    """Read every file, records with their leaves."""
    content = b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())
    records = [parse_held_record(path.read_bytes()) for path in folder.rglob("*.sdjwt")]
    return content.decode("utf-8", "replace") + repr([dict(held.leaves) for held in records])


def test_the_verifier_and_stock_tools_accept_the_package(network: Network, package: Path) -> None:
    done = verify(package)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    for name in ("manifest-sha256.txt", "tagmanifest-sha256.txt"):
        subprocess.run(["sha256sum", "--check", "--strict", "--quiet", name], cwd=package, check=True, timeout=60)
    bagit = [sys.executable, "-W", "ignore", "-m", "bagit", "--validate", str(package)]
    assert subprocess.run(bagit, capture_output=True, timeout=60, check=False).returncode == 0


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


def test_what_was_withheld_on_the_way_is_neither_at_the_secretariat_nor_in_the_package(
    network: Network, package: Path
) -> None:
    secretariat, office = network.secretariat, network.office
    (report,) = secretariat.run("report", "list")["reports"]
    held = str(secretariat.run("report", "show", report["report"])) + str(secretariat.run("records", "verify"))
    for text in (held, everything_in(package)):
        assert [canary for canary in SECRET.values() if canary in text] == []
        assert SHOWN in text
    for canary in (*SECRET.values(), SHOWN):
        assert bool(secretariat.run("search", canary)["reports"]) is (canary == SHOWN)
    # The control: the same words find it where it may be found.
    assert SECRET["phone"] in str(office.run("report", "show", report["report"]))
    assert office.run("search", SECRET["name"])["reports"]


def test_the_secretariat_sees_how_many_are_withheld_and_what_the_office_says_instead(
    network: Network, package: Path
) -> None:
    text = network.secretariat.read("report", "show", network.secretariat.run("report", "list")["reports"][0]["report"])
    assert re.search(r"(?i)withheld", text), text
    assert "2026-05" in text
    assert "2026-05-06" not in text


@pytest.mark.parametrize("how", ["bit", "swap", "value"])
def test_a_flipped_bit_a_swapped_file_and_a_changed_value_are_refused(package: Path, tmp_path: Path, how: str) -> None:
    copy = Path(shutil.copytree(package, tmp_path / "copy"))
    if how == "bit":
        (file,) = (copy / "data" / "evidence").iterdir()
        content = bytearray(file.read_bytes())
        content[len(content) // 2] ^= 4
        file.write_bytes(content)
    elif how == "swap":
        pages, answers = copy / "data" / "pages" / "000001.html", copy / "data" / "answers" / "000001.json"
        content = bytearray(pages.read_bytes())
        pages.write_bytes(answers.read_bytes())
        answers.write_bytes(content)
    else:
        file = copy / "data" / "answers.csv"
        file.write_bytes(file.read_bytes().replace(b"Daw May", b"Daw Mya"))
    done = verify(copy)
    assert (done.returncode, done.stderr) == (1, "")
    assert "REFUSED" in done.stdout
