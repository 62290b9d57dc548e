"""Referral packages: what is in them, what is not, and what a stranger's Python says of them."""

import csv
import hashlib
import io
import json
import random
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from fieldreport.crypto.age_file import AgeReader
from fieldreport.crypto.canonical_ustar import Entry, UstarReader
from fieldreport.crypto.fingerprint_words import all_words
from fieldreport.crypto.recipients import HybridIdentity, X25519Identity
from fieldreport.domain.consent_gate import Block, WithheldFor
from fieldreport.domain.custody import CustodyEvent
from fieldreport.domain.record import Kind, parse_held_record
from fieldreport.errors import (
    AlreadyExists,
    DiskFull,
    FileMissing,
    InvalidInput,
    InvalidKey,
    LimitExceeded,
    NothingToDo,
    ReadBackFailed,
)
from fieldreport.forms.roles import ROLES
from fieldreport.services import referral_target, referring
from fieldreport.services.referral_profiles import ReferralProfiles
from fieldreport.services.referring import ReferralOptions
from fieldreport.services.vocabularies import CONSENT_PURPOSES, Vocabularies
from fieldreport.system.progress import Cancelled, ProgressReporter
from tests.journeys.test_roundtrip import CancelsAt
from tests.journeys.vault_kit import (
    DOCUMENTER,
    MALLORY,
    OFFICE,
    World,
    application,
    problems,
    restore_from_backup,
    seal,
    send,
    tables,
)
from tests.limited_disks import small_disk
from tests.referral_kit import MAY, NAW, PHOTO, anew, answers, arrived, refer, resign, verifier, verify


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, templates: Any) -> Iterator[Path]:
    world = World(application(), templates, tmp_path_factory.mktemp("referral"))
    target = world.folder / "package"
    refer(world[OFFICE], target, arrived(world))
    yield target
    world.close_all()


@pytest.fixture
def package(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "copy"))


def refused(package: Path, reason: str = "") -> None:
    done = verify(package)
    assert done.returncode == 1, done.stdout
    assert "REFUSED" in done.stdout
    assert "CONSISTENT" not in done.stdout
    assert reason in done.stdout, done.stdout
    assert not done.stderr


def everything_in(folder: Path) -> bytes:
    return b"\n".join(path.name.encode() + path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


# --- accepted ---------------------------------------------------------------------------------------------------------


def test_the_verifier_accepts_a_package_and_does_not_call_it_genuine(package: Path) -> None:
    done = verify(package)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "CONSISTENT" in done.stdout
    assert "GENUINE" not in done.stdout.upper()
    assert not done.stderr


def test_the_library_bagit_accepts_it(package: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-m", "bagit", "--validate", str(package)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_sha256sum_accepts_both_lists(package: Path) -> None:
    for name in ("manifest-sha256.txt", "tagmanifest-sha256.txt"):
        subprocess.run(["sha256sum", "--check", "--strict", "--quiet", name], cwd=package, check=True, timeout=60)


def test_the_verifier_in_the_package_is_the_one_that_is_published(package: Path) -> None:
    published = Path(__file__).resolve().parents[3] / "resources" / "verifier"
    program = (published / "verify.py").read_bytes()
    assert (package / "verify.py").read_bytes() == program
    assert (published / "verify.py.sha256").read_text() == f"{hashlib.sha256(program).hexdigest()}  verify.py\n"


@pytest.mark.slow
def test_the_words_of_everybody_who_signed_are_printed_and_compared(world: World, package: Path) -> None:
    office, documenter = (world[name].contacts.own_fingerprint() for name in (OFFICE, DOCUMENTER))
    done = verify(package, "--words", " ".join(office.words), "--words", documenter.digits, words=True)
    assert done.returncode == 0, done.stdout + done.stderr
    for one in (office, documenter):
        assert f"{' '.join(one.words)}   ({one.digits})" in done.stdout
    assert "GENUINE" in done.stdout


@pytest.mark.slow
def test_a_package_wholly_signed_anew_by_somebody_else_shows_other_words(world: World, package: Path) -> None:
    resign(package, world[MALLORY])
    office = " ".join(world[OFFICE].contacts.own_fingerprint().words)
    done = verify(package, "--words", office, words=True)
    assert done.returncode == 1, done.stdout
    assert "nobody who signed here" in done.stdout
    assert office not in done.stdout
    assert " ".join(world[MALLORY].contacts.own_fingerprint().words) in done.stdout


def test_a_package_signed_anew_is_consistent_and_nothing_more(world: World, package: Path) -> None:
    resign(package, world[MALLORY])
    done = verify(package)
    assert done.returncode == 0, done.stdout
    assert "who signed is not shown" in done.stdout


# --- refused ----------------------------------------------------------------------------------------------------------


def test_one_flipped_bit_anywhere_is_refused(package: Path) -> None:
    for path in sorted(package.rglob("*")):
        if not path.is_file():
            continue
        content = path.read_bytes()
        changed = bytearray(content)
        changed[len(changed) // 2] ^= 1
        path.write_bytes(changed)
        refused(package)
        path.write_bytes(content)
    assert verify(package).returncode == 0


def test_a_changed_value_with_lists_that_fit_again_is_refused(package: Path) -> None:
    file = package / "data" / "answers" / "000001.json"
    file.write_text(file.read_text().replace("Shelling of a village", "Nothing happened"))
    anew(package)
    refused(package, "answers/000001.json differs from its record")


def test_two_files_that_changed_places_are_refused(world: World) -> None:
    first, second = arrived(world), arrived(world, answers(**{"/title": "Other"}), photo=PHOTO[::-1])
    target = world.folder / "two"
    refer(world[OFFICE], target, first, second)
    assert verify(target).returncode == 0
    one, other = sorted((target / "data" / "evidence").iterdir())
    content = one.read_bytes()
    one.write_bytes(other.read_bytes())
    other.write_bytes(content)
    refused(target)
    anew(target)
    refused(target, "is not what was sealed")


def change_csv(package: Path) -> None:
    file = package / "data" / "answers.csv"
    file.write_bytes(file.read_bytes().replace(b"2026-05-06", b"2026-05-07"))


def change_custody(package: Path) -> None:
    file = package / "data" / "custody" / "000001.json"
    file.write_text(file.read_text().replace("received", "reviewed"))


def drop_custody_entry(package: Path) -> None:
    file = package / "data" / "custody" / "000001.json"
    file.write_text(json.dumps(json.loads(file.read_text())[1:]))


def drop_a_leaf(package: Path) -> None:
    file = package / "data" / "records" / "000001.sdjwt"
    token, *leaves = file.read_bytes().split(b"~")
    file.write_bytes(b"~".join([token, *leaves[1:]]))


def forge_a_leaf(package: Path) -> None:
    file = package / "data" / "records" / "000001.sdjwt"
    file.write_bytes(
        file.read_bytes() + b"WyJlS3hYQkdJRlowWFhreVlDNXczNVdnIiwiL3RpdGxlIiwiU2hlbGxpbmcgb2YgYSB2aWxsYWdlIl0~"
    )


def change_token(package: Path) -> None:
    file = package / "data" / "records" / "000001.sdjwt"
    token, _, leaves = file.read_bytes().partition(b"~")
    changed = token[:-2] + (b"A" if token[-2:-1] != b"A" else b"B") + token[-1:]
    file.write_bytes(changed + b"~" + leaves)


def add_a_file(package: Path) -> None:
    (package / "data" / "extra.txt").write_text("x")


def add_a_record(package: Path) -> None:
    shutil.copy(package / "referral.sdjwt", package / "data" / "records" / "000009.sdjwt")


def change_record_set(package: Path) -> None:
    (package / "data" / "record-set.txt").write_text("00" * 32 + "\n")


def drop_evidence(package: Path) -> None:
    next((package / "data" / "evidence").iterdir()).unlink()


def change_purpose(package: Path) -> None:
    file = package / "data" / "package.json"
    file.write_text(file.read_text().replace('"purpose": "iimm"', '"purpose": "public_named"'))


def change_page(package: Path) -> None:
    file = package / "data" / "pages" / "000001.html"
    file.write_text(file.read_text().replace("Shelling", "Feast"))


def drop_signature(package: Path) -> None:
    (package / "referral.sdjwt").unlink()


def other_kind_of_signature(package: Path) -> None:
    shutil.copy(package / "data" / "records" / "000001.sdjwt", package / "referral.sdjwt")


def nested_json(package: Path) -> None:
    (package / "data" / "package.json").write_text("[" * 200_000)


def huge_number(package: Path) -> None:
    (package / "data" / "package.json").write_text("1" * 20_000)


def not_json(package: Path) -> None:
    (package / "data" / "package.json").write_bytes(b"\xff\xfe")


def empty_package_json(package: Path) -> None:
    (package / "data" / "package.json").write_text("{}")


@pytest.mark.parametrize(
    "change",
    [
        change_csv,
        change_custody,
        drop_custody_entry,
        drop_a_leaf,
        forge_a_leaf,
        change_token,
        add_a_file,
        add_a_record,
        change_record_set,
        drop_evidence,
        change_purpose,
        change_page,
        drop_signature,
        other_kind_of_signature,
        nested_json,
        huge_number,
        not_json,
        empty_package_json,
    ],
)
def test_what_was_changed_is_refused_with_and_without_new_lists(package: Path, change: Callable[[Path], None]) -> None:
    change(package)
    refused(package)
    anew(package)
    refused(package)


def escape(package: Path) -> None:
    (package.parent / "outside").write_text("x")
    with (package / "manifest-sha256.txt").open("a") as file:
        file.write(f"{hashlib.sha256(b'x').hexdigest()}  data/../../outside\n")


def link(package: Path) -> None:
    file = package / "data" / "index.html"
    content = file.read_bytes()
    file.unlink()
    (package.parent / "index.html").write_bytes(content)
    file.symlink_to(package.parent / "index.html")


def no_manifest(package: Path) -> None:
    (package / "manifest-sha256.txt").unlink()


def other_version(package: Path) -> None:
    (package / "bagit.txt").write_text("BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n")


def listed_twice(package: Path) -> None:
    file = package / "manifest-sha256.txt"
    file.write_text(file.read_text() + file.read_text().splitlines(keepends=True)[0])


def no_package(package: Path) -> None:
    shutil.rmtree(package)


@pytest.mark.parametrize("change", [escape, link, no_manifest, other_version, listed_twice, no_package])
def test_a_bag_that_is_none_is_refused(package: Path, change: Callable[[Path], None]) -> None:
    change(package)
    refused(package)


# --- what is in it ----------------------------------------------------------------------------------------------------


def test_what_is_withheld_is_nowhere_in_the_package_and_what_is_shown_is(world: World) -> None:
    names = {"shown": "canaryShownQ7x", "withheld": "canaryWithheldW4k", "by hand": "canaryHandJ9t"}
    subject = arrived(
        world,
        answers(
            **{
                f"/person[{MAY}]/name": names["shown"],
                f"/person[{NAW}]/name": names["withheld"],
                f"/person[{MAY}]/phone": names["by hand"],
                "/account": f"They called {names['by hand']} at night",
            }
        ),
    )
    target = world.folder / "package"
    refer(world[OFFICE], target, subject, options=ReferralOptions(by_hand=("/person/phone",)))
    content = everything_in(target)
    records = [parse_held_record(path.read_bytes()) for path in sorted((target / "data" / "records").iterdir())]
    said = content.decode("utf-8", "replace") + str([dict(held.leaves) for held in records])
    assert names["shown"] in said
    assert said.count(names["shown"]) >= 4, "record, JSON, CSV and page"
    assert names["withheld"] not in said
    assert names["by hand"] not in said
    assert world[DOCUMENTER].unlocked.own.name not in said, "we call the author by no name"
    # The control: another purpose, to which that person said yes.
    other = world.folder / "other"
    refer(world[OFFICE], other, arrived(world, answers(**{f"/person[{NAW}]/consent/iimm": "yes"})))
    assert b"Naw Secret" in everything_in(other)


def test_answers_as_csv_run_no_formula_and_are_read_back(world: World) -> None:
    target = world.folder / "package"
    refer(world[OFFICE], target, arrived(world, answers(**{"/title": '=HYPERLINK("x")', "/note": "'quoted"})))
    rows = list(csv.DictReader(io.StringIO((target / "data" / "answers.csv").read_bytes().decode("utf-8-sig"))))
    values = {row["path"]: row["value"] for row in rows}
    assert values["/title"] == '\'=HYPERLINK("x")'
    assert values["/note"] == "''quoted"
    assert values["/photo"] == "evidence/000001.jpg"
    assert verify(target).returncode == 0


def test_what_people_wrote_is_text_in_pages_and_never_the_name_of_a_file(world: World) -> None:
    target = world.folder / "package"
    subject = arrived(world, answers(**{"/title": "<script>alert(1)</script>", "/../../etc": "x"}))
    refer(world[OFFICE], target, subject)
    for page in target.rglob("*.html"):
        assert "<script" not in page.read_text()
        assert "default-src 'none'" in page.read_text()
    names = {path.relative_to(target).as_posix() for path in target.rglob("*")}
    assert all(set(name) <= set("abcdefghijklmnopqrstuvwxyz0123456789./-") for name in names)


def test_nobody_else_may_read_what_lies_in_the_folder(package: Path, made: Path) -> None:
    assert {path.stat().st_mode & 0o077 for path in (made, *made.rglob("*"))} == {0}


def test_consent_said_later_goes_along_and_closes(world: World) -> None:
    said = answers()
    del said[f"/person[{NAW}]/consent/iimm"]
    subject = arrived(world, said)
    office = world[OFFICE]
    office.statements.consent(subject, f"{MAY}/iimm", "no")
    with pytest.raises(NothingToDo):
        refer(office, world.folder / "package", subject)
    documenter = world[DOCUMENTER]
    documenter.statements.consent(subject, f"{NAW}/iimm", "yes")
    send(documenter, office, OFFICE, world.stick)
    done = refer(office, world.folder / "package", subject)
    assert done.records == 2
    assert b"Naw Secret" in everything_in(world.folder / "package")
    assert b"Daw May" not in everything_in(world.folder / "package")
    assert verify(world.folder / "package").returncode == 0


def test_a_report_in_which_nobody_said_yes_is_left_out_and_told(world: World) -> None:
    yes, no = arrived(world), arrived(world, {"/title": "Nobody was asked"}, photo=b"")
    done = refer(world[OFFICE], world.folder / "package", yes, no)
    assert (done.reports, [one.subject for one in done.blocked], done.blocked[0].blocks) == (1, [no], (Block.NO_YES,))


def test_what_would_go_is_told_before(world: World) -> None:
    subject = arrived(world)
    (one,) = world[OFFICE].referring.foresee(
        [subject], ReferralProfiles().find("iimm"), ReferralOptions(), reporter=ProgressReporter()
    )
    reasons = {leaf.path: leaf.reason for leaf in one.withheld}
    assert reasons[f"/person[{NAW}]/phone"] is WithheldFor.CONSENT
    assert (one.files, one.files_missing, one.blocks) == (1, 0, ())
    assert {field.role for field in one.lacks} >= {"incident.when"}, "the plain form has no roles"


def test_the_vault_remembers_what_it_referred(world: World) -> None:
    subject = arrived(world)
    office = world[OFFICE]
    done = refer(office, world.folder / "package", subject)
    entry = office.custody.of(subject)[-1]
    assert entry.event == CustodyEvent.REFERRED
    assert entry.detail["package"] == done.package
    (held,) = office.keeper.of_author(office.unlocked.own.author, Kind.REFERRAL)
    assert held.file_form() == (world.folder / "package" / "referral.sdjwt").read_bytes()
    assert not problems(office)


def test_a_later_device_is_shown_by_its_rotation(world: World) -> None:
    later = restore_from_backup(world, DOCUMENTER)
    subject = seal(later, answers())
    send(later, world[OFFICE], OFFICE, world.stick, subject)
    refer(world[OFFICE], world.folder / "package", subject)
    assert (world.folder / "package" / "data" / "identities" / "000001.sdjwt").is_file()
    assert verify(world.folder / "package").returncode == 0


def test_evidence_that_is_not_here_or_damaged_is_listed_as_missing(world: World) -> None:
    subject = arrived(world)
    office = world[OFFICE]
    stored = office.unlocked.store.evidence.get(hashlib.sha256(PHOTO).digest())
    assert stored is not None
    path = office.unlocked.folder.evidence / stored.name
    damaged = bytearray(path.read_bytes())
    damaged[40_000] ^= 1
    path.write_bytes(damaged)
    done = refer(office, world.folder / "package", subject)
    assert (done.evidence, done.evidence_missing) == (0, 1)
    assert "1 file(s) of evidence" in verify(world.folder / "package").stdout
    assert [path.name for path in world.folder.iterdir() if "partial" in path.name] == []


def test_the_custody_chain_names_nothing_that_is_withheld_and_closes(world: World) -> None:
    subject = arrived(world)
    office = world[OFFICE]
    office.statements.consent(subject, f"{NAW}/iimm", "withdrawn")
    office.plain_copies.save_derived(subject, f"/person[{NAW}]/face", b"x", world.folder / "face")
    office.plain_copies.save_derived(subject, "/photo", b"x", world.folder / "photo")
    refer(office, world.folder / "package", subject)
    chain = json.loads((world.folder / "package" / "data" / "custody" / "000001.json").read_text())
    assert [entry.get("withheld", False) for entry in chain] == [False, True, True, False]
    assert NAW not in str(chain)
    assert verify(world.folder / "package").returncode == 0


# --- one encrypted file -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("identity", [HybridIdentity.generate(), X25519Identity.generate()], ids=["pq", "x25519"])
def test_one_file_for_a_recipient_holds_the_same_package(world: World, identity: Any) -> None:
    target = world.folder / "package.age"
    done = refer(world[OFFICE], target, arrived(world), options=ReferralOptions(recipients=(identity.recipient.text,)))
    assert done.is_encrypted
    assert b"Daw May" not in target.read_bytes()
    with target.open("rb") as file:
        unpack(AgeReader(file, identities=[identity]), world.folder / "unpacked")
    assert verify(world.folder / "unpacked" / done.package).returncode == 0


def unpack(age: AgeReader, folder: Path) -> None:
    archive, path = UstarReader(), folder
    for piece in age.chunks():
        for event in archive.feed(piece):
            if isinstance(event, Entry):
                path = folder / event.name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(b"")
            elif isinstance(event, memoryview):
                with path.open("ab") as file:
                    file.write(event)
    archive.close()


def test_recipients_of_two_kinds_or_none_at_all_are_refused(world: World) -> None:
    subject = arrived(world)
    both = (HybridIdentity.generate().recipient.text, X25519Identity.generate().recipient.text)
    with pytest.raises(InvalidInput):
        refer(world[OFFICE], world.folder / "x", subject, options=ReferralOptions(recipients=both))
    with pytest.raises(InvalidKey):
        refer(world[OFFICE], world.folder / "x", subject, options=ReferralOptions(recipients=("age1nonsense",)))


# --- what goes wrong --------------------------------------------------------------------------------------------------


def test_nothing_is_overwritten_and_no_folder_is_made_up(world: World) -> None:
    subject = arrived(world)
    (world.folder / "package").mkdir()
    with pytest.raises(AlreadyExists):
        refer(world[OFFICE], world.folder / "package", subject)
    with pytest.raises(FileMissing):
        refer(world[OFFICE], world.folder / "nowhere" / "package", subject)


def test_a_mistyped_path_to_withhold_is_refused_before_anything_is_written(world: World) -> None:
    subject = arrived(world)
    for path in ("/person/nmae", "no path"):
        with pytest.raises(InvalidInput):
            refer(world[OFFICE], world.folder / "package", subject, options=ReferralOptions(by_hand=(path,)))
    assert not (world.folder / "package").exists()


@pytest.mark.parametrize("recipients", [(), (X25519Identity.generate().recipient.text,)], ids=["folder", "file"])
def test_a_stick_that_gives_back_something_else_gets_no_package(
    world: World, monkeypatch: pytest.MonkeyPatch, recipients: tuple[str, ...]
) -> None:
    def lying(_: object, *, path: Path) -> None:
        content = bytearray(path.read_bytes())
        if len(content) > 50_000:
            content[-10] ^= 1
            path.write_bytes(content)

    subject = arrived(world)
    monkeypatch.setattr(referral_target, "drop_from_page_cache", lying)
    with pytest.raises(ReadBackFailed):
        refer(world[OFFICE], world.folder / "package", subject, options=ReferralOptions(recipients=recipients))
    assert not [path for path in world.folder.iterdir() if path.name.startswith("package")]
    assert world[OFFICE].custody.of(subject)[-1].event != CustodyEvent.REFERRED


@pytest.mark.parametrize("looks", [1, 2, 5, 9])
def test_a_cancelled_referral_leaves_nothing(world: World, looks: int) -> None:
    subject = arrived(world)
    with pytest.raises(Cancelled):
        world[OFFICE].referring.refer(
            [subject],
            ReferralProfiles().find("iimm"),
            world.folder / "package",
            ReferralOptions(),
            reporter=CancelsAt(looks),
        )
    assert not [path for path in world.folder.iterdir() if path.name.startswith("package")]


@pytest.mark.parametrize("recipients", [(), (X25519Identity.generate().recipient.text,)], ids=["folder", "file"])
def test_what_a_killed_program_left_in_the_clear_goes_when_the_vault_is_opened(
    world: World, monkeypatch: pytest.MonkeyPatch, recipients: tuple[str, ...]
) -> None:
    subject = arrived(world)
    for kind in (referral_target.FolderTarget, referral_target.SealedTarget):
        monkeypatch.setattr(kind, "remove", lambda _: None)
        monkeypatch.setattr(kind, "read_back", _killed)
    monkeypatch.setattr(world[OFFICE].unlocked.store.settings, "remove", lambda _: False)
    with pytest.raises(KeyboardInterrupt):
        refer(world[OFFICE], world.folder / "package", subject, options=ReferralOptions(recipients=recipients))
    assert (world.folder / "package.partial").exists()
    world.close(OFFICE)
    monkeypatch.undo()
    assert world[OFFICE].reports.count() == 1
    assert not (world.folder / "package.partial").exists()


def _killed(*_: object) -> None:
    raise KeyboardInterrupt


def test_more_reports_than_memory_holds_are_refused(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    subject = arrived(world)
    monkeypatch.setattr(referring, "MAX_REPORTS", 0)
    with pytest.raises(LimitExceeded):
        refer(world[OFFICE], world.folder / "package", subject)


# --- profiles ---------------------------------------------------------------------------------------------------------


def test_every_profile_asks_for_a_purpose_and_for_roles_that_forms_have() -> None:
    profiles = ReferralProfiles().all()
    assert {one.id for one in profiles} == {"iimm", "icc", "icj", "un-procedures", "press"}
    purposes = Vocabularies().by_name[CONSENT_PURPOSES].terms
    for one in profiles:
        assert one.purpose in purposes
        assert one.checklist
        assert {field.role for field in one.fields} <= set(ROLES)


def test_the_words_in_the_verifier_are_those_of_the_program() -> None:
    assert tuple(verifier().WORDS.split()) == all_words()


@pytest.mark.parametrize("recipients", [(), (X25519Identity.generate().recipient.text,)], ids=["folder", "file"])
def test_a_full_stick_is_told_and_left_as_it_was(world: World, tmp_path: Path, recipients: tuple[str, ...]) -> None:
    subject = arrived(world)
    before = tables(world[OFFICE])
    with small_disk(tmp_path / "stick of 60 KiB", kibibytes=60) as stick:
        with pytest.raises(DiskFull):
            refer(world[OFFICE], stick / "package", subject, options=ReferralOptions(recipients=recipients))
        assert not list(stick.iterdir())
    assert tables(world[OFFICE]) == before


def test_whatever_stands_in_a_file_the_verifier_says_so_and_does_not_fall_over(
    package: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    module, dice = verifier(), random.Random(20261125)
    files = [path for path in sorted((package / "data").rglob("*")) if path.is_file()]
    for _ in range(400):
        path = dice.choice(files)
        content = path.read_bytes()
        path.write_bytes(mutated(content, dice))
        anew(package)
        assert module.main([str(package), "--no-words"]) == 1, path
        assert "REFUSED" in capsys.readouterr().out
        path.write_bytes(content)
    anew(package)
    assert module.main([str(package), "--no-words"]) == 0


def mutated(content: bytes, dice: random.Random) -> bytes:
    """Change something that is written there: a byte, a piece, a number, a name, the end."""
    at = dice.randrange(len(content))
    pieces = [b"", b"null", b"[]", b"{}", b"-1", b"1e999", b'"', b"\\u0000", b"\xff", b"~", b".", b"9" * 30]
    match dice.randrange(4):
        case 0:
            changed = content[:at] + bytes([content[at] ^ 1 << dice.randrange(8)]) + content[at + 1 :]
        case 1:
            changed = content[:at] + dice.choice(pieces) + content[at + dice.randrange(20) :]
        case 2:
            changed = content[:at]
        case _:
            changed = content[:at] + content[at : at + 50] + content[at:]
    return changed if changed != content else content + b"x"


@pytest.mark.skipif(
    not (shutil.which("age") and shutil.which("tar")), reason="the stock programs age and tar are needed"
)
def test_stock_programs_open_the_encrypted_package(world: World) -> None:
    identity = X25519Identity.generate()
    key = world.folder / "key"
    key.write_text(f"{identity.text}\n")
    target = world.folder / "package.age"
    done = refer(world[OFFICE], target, arrived(world), options=ReferralOptions(recipients=(identity.recipient.text,)))
    (world.folder / "unpacked").mkdir()
    command = f"age -d -i {key} {target} | tar -x -C {world.folder / 'unpacked'}"
    subprocess.run(["sh", "-c", command], check=True, timeout=60)
    assert verify(world.folder / "unpacked" / done.package).returncode == 0
