"""Referral packages made from real vaults, and the stand-alone verifier run as a stranger runs it."""

import hashlib
import json
import subprocess
import sys
from collections.abc import Mapping
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

from fieldreport.bootstrap import Session
from fieldreport.domain.identifiers import RecordId, SubjectId, new_nonce, subject_id
from fieldreport.domain.leaf import LEAF_COUNT
from fieldreport.domain.record import Kind, Statement, parse_held_record
from fieldreport.domain.record import seal as seal_record
from fieldreport.domain.referral import referral_leaves, referral_statement
from fieldreport.exports import referral_files
from fieldreport.exports.bag import bag_of, manifest_of, small_file
from fieldreport.exports.referral_files import record_set
from fieldreport.services.referral_profiles import ReferralProfiles
from fieldreport.services.referring import ReferralOptions, Referred
from fieldreport.system.progress import ProgressReporter
from tests.journeys.vault_kit import DOCUMENTER, OFFICE, World, seal, send

VERIFIER = Path(__file__).resolve().parents[1] / "resources" / "verifier" / "verify.py"
STOCK_PYTHON = Path(sys.base_prefix) / "bin" / f"python{sys.version_info.major}.{sys.version_info.minor}"
"""Python as the system has it, without what this project installed."""

MAY, NAW = "k00000000000000a1", "k00000000000000b2"
PHOTO = bytes(range(256)) * 300


def answers(**more: str) -> dict[str, str]:
    """A report about two people: one said yes to IIMM, the other did not."""
    return {
        "/title": "Shelling of a village",
        "/when": "2026-05-06",
        f"/person[{MAY}]/name": "Daw May",
        f"/person[{MAY}]/consent/iimm": "yes",
        f"/person[{NAW}]/name": "Naw Secret",
        f"/person[{NAW}]/phone": "0912345678",
        f"/person[{NAW}]/consent/iimm": "no",
        **more,
    }


def arrived(world: World, said: Mapping[str, str] | None = None, *, photo: bytes = PHOTO) -> SubjectId:
    """Have the documenter seal a report and the office take it in."""
    documenter, office = world[DOCUMENTER], world[OFFICE]
    subject = seal(documenter, said or answers(), {"/photo": photo} if photo else None)
    send(documenter, office, OFFICE, world.stick, subject)
    return subject


def refer(
    session: Session, target: Path, *subjects: SubjectId, profile: str = "iimm", options: ReferralOptions | None = None
) -> Referred:
    found = ReferralProfiles().find(profile)
    return session.referring.refer(subjects, found, target, options or ReferralOptions(), reporter=ProgressReporter())


def verify(package: Path, *arguments: str, words: bool = False) -> subprocess.CompletedProcess[str]:
    """Run the verifier under stock Python, isolated from everything."""
    return subprocess.run(
        [str(STOCK_PYTHON), "-I", str(VERIFIER), str(package), *([] if words else ["--no-words"]), *arguments],
        capture_output=True,
        text=True,
        timeout=280,
        check=False,
    )


def verifier() -> ModuleType:
    """Load the verifier's functions."""
    spec = spec_from_file_location("verify", VERIFIER)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def anew(package: Path) -> None:
    """Make the lists of files fit again, as whoever changed a file would."""
    payload = sorted(path.relative_to(package).as_posix() for path in (package / "data").rglob("*") if path.is_file())
    lists = {"manifest-sha256.txt": payload}
    tags = ("bagit.txt", "bag-info.txt", "manifest-sha256.txt", "referral.sdjwt", "verify.py")
    for name, files in {**lists, "tagmanifest-sha256.txt": [one for one in tags if (package / one).exists()]}.items():
        lines = (f"{hashlib.sha256((package / file).read_bytes()).hexdigest()}  {file}\n" for file in files)
        (package / name).write_text("".join(lines))


def resign(package: Path, forger: Session) -> None:
    """Make a whole package anew in *forger*'s name: records, answers, lists and signature, all of which fit."""
    data, key = package / "data", forger.unlocked.own.signing_key
    author = forger.unlocked.own.author
    about = json.loads((data / "package.json").read_text())
    changed: dict[str, str] = {about["author"]: author.hex()}
    reports = []
    for file in sorted((data / "records").iterdir()):
        old = parse_held_record(file.read_bytes())
        nonce = new_nonce()
        statement = Statement(kind=Kind.REPORT, author=author, subject=subject_id(author, nonce), nonce=nonce)
        leaves = {path: value for path, value in old.leaves.items() if path != LEAF_COUNT}
        new = seal_record(statement, leaves, key=key)
        file.write_bytes(new.file_form())
        changed[old.record.id.hex()] = new.record.id.hex()
        changed[old.record.subject.hex()] = new.record.subject.hex()
        reports.append(new)
    _replace(data, changed)
    for stated, new in zip(about["records"], reports, strict=True):
        _replace_json(data / stated["answers"], ("answers", LEAF_COUNT), str(len(new.disclosures)))
    about = json.loads((data / "package.json").read_text())
    for stated, new in zip(about["records"], reports, strict=True):
        stated["shown"] = stated["sealed"] = len(new.disclosures)
    for one in about["reports"]:
        (data / one["custody"]).write_text("[]")
    listed = record_set(reports)
    about["record_set"] = hashlib.sha256(listed).hexdigest()
    (data / "package.json").write_text(json.dumps(about))
    (data / "record-set.txt").write_bytes(listed)
    names = {(RecordId(bytes.fromhex(one["record"])), one["path"]): one["file"] for one in about["evidence"]}
    (data / "answers.csv").write_bytes(referral_files._csv(reports, names))
    payload = [
        small_file(path.relative_to(package).as_posix(), path.read_bytes())
        for path in data.rglob("*")
        if path.is_file()
    ]
    manifest = manifest_of(payload)
    profile = ReferralProfiles().find(about["profile"])
    said = referral_leaves(
        package=about["package"],
        profile=profile,
        manifest=hashlib.sha256(manifest).digest(),
        record_set=hashlib.sha256(listed).digest(),
    )
    signature = seal_record(referral_statement(author), said, key=key)
    tags = [small_file("referral.sdjwt", signature.file_form()), small_file("verify.py", VERIFIER.read_bytes())]
    for one in bag_of(payload, manifest=manifest, tags=tags, info={}):
        with one.open() as source:
            content = bytearray(one.size)
            source.readinto(memoryview(content))
        (package / one.name).write_bytes(content)


def _replace(data: Path, changed: Mapping[str, str]) -> None:
    for path in data.rglob("*.json"):
        text = path.read_text()
        for old, new in changed.items():
            text = text.replace(old, new)
        path.write_text(text)


def _replace_json(path: Path, place: tuple[str, str], value: str) -> None:
    document = json.loads(path.read_text())
    document[place[0]][place[1]] = value
    path.write_text(json.dumps(document))
