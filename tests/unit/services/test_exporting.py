"""Exports to sticks that lie, are pulled, or are not there any more."""

import shutil
from functools import partial
from pathlib import Path

import pytest

from fieldreport.bundles import manifest
from fieldreport.bundles.limits import FORMAT_LIMITS, BundleLimits
from fieldreport.bundles.manifest import Manifest, ManifestFile, Role, Series
from fieldreport.bundles.writer import write_bundle
from fieldreport.domain.identifiers import SubjectId
from fieldreport.errors import FieldReportError, NotFound, ReadBackFailed
from fieldreport.services import exporting, outgoing, partial_file
from fieldreport.services.bundle_members import extension_of
from fieldreport.services.exporting import ExportedBundle, ExportOptions
from fieldreport.system.progress import Cancelled
from tests.journeys.test_roundtrip import cancelled
from tests.journeys.vault_kit import DOCUMENTER, MALLORY, OFFICE, World, export, seal, take_in, title


def test_a_stick_that_gives_back_something_else_gets_no_bundle(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    session = world[DOCUMENTER]
    subject = seal(session, {"/title": "x"})

    def lying(_: object, *, path: Path) -> None:
        content = bytearray(path.read_bytes())
        content[-100] ^= 1
        path.write_bytes(content)

    monkeypatch.setattr(partial_file, "drop_from_page_cache", lying)
    with pytest.raises(ReadBackFailed) as failed:
        export(session, OFFICE, world.stick, subject)
    assert str(failed.value.details["path"]).startswith(str(world.stick))
    assert not list(world.stick.iterdir())
    assert session.reports.show(subject).row.state == "sealed"
    monkeypatch.undo()
    (exported,) = export(session, OFFICE, world.stick, subject)
    assert take_in(world[OFFICE], exported.files[0]).counts.new == 2


def bound_members(monkeypatch: pytest.MonkeyPatch, most: int) -> None:
    """Have the format and its writer end at a handful of members."""
    monkeypatch.setattr(exporting, "write_bundle", partial(write_bundle, limits=BundleLimits(members=most)))
    monkeypatch.setattr(outgoing, "MAX_MEMBERS", most, raising=False)


def members_of(exported: list[ExportedBundle]) -> list[int]:
    return [one.records + one.evidence for one in exported]


def test_more_files_than_one_bundle_may_hold_go_into_several(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    bound_members(monkeypatch, 7)
    subjects = [seal(world[DOCUMENTER], {"/title": "x"}, {"/a": b"a%d" % n, "/b": b"b%d" % n}) for n in range(5)]
    exported = export(world[DOCUMENTER], OFFICE, world.stick, *subjects)
    assert members_of(exported) == [7, 7, 4]
    for one in exported:
        take_in(world[OFFICE], one.files[0])
    assert all(title(world[OFFICE], subject) == "x" for subject in subjects)


def test_what_went_in_small_bundles_is_sent_again_in_bundles_that_are_not_too_full(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    bound_members(monkeypatch, 8)
    for n in range(3):
        export(world[DOCUMENTER], OFFICE, world.stick, seal(world[DOCUMENTER], {"/title": "x"}, {"/a": b"%d" % n}))
    again = export(world[DOCUMENTER], OFFICE, world.stick, options=ExportOptions(again=True))
    assert members_of(again) == [6, 3]


def test_a_manifest_has_room_for_as_many_members_as_are_put_into_one_bundle() -> None:
    longest = f"{'t' * 64}/{'s' * 64}"
    described = Manifest(
        bundle_id="f" * 32,
        to=tuple(f"sha256:{number:064x}" for number in range(FORMAT_LIMITS.recipients)),
        author=bytes(32),
        device=bytes(32),
        created="2026-01-31T23:59:00Z",
        introduction=("a" * FORMAT_LIMITS.introduction,),
        series=Series("f" * 32, 1, 2),
        files=tuple(
            ManifestFile(f"data/{place:06d}.abcdefgh", FORMAT_LIMITS.member, Role.EVIDENCE, longest)
            for place in range(outgoing.MAX_MEMBERS)
        ),
    )
    assert manifest.decode(manifest.encode(described), limits=FORMAT_LIMITS) == described
    assert len(manifest.encode(described)) <= FORMAT_LIMITS.manifest


def test_a_vault_opens_although_the_stick_of_a_broken_export_is_gone(world: World) -> None:
    session = world[DOCUMENTER]
    subject = seal(session, {"/title": "x"})
    with pytest.raises(Cancelled):
        cancelled(session, world.stick, subject)
    (name,) = [one.file_name for one in session.unlocked.store.exchanges.all()]
    stray = world.stick / f"{name}.002"
    shutil.rmtree(world.stick)
    world.close(DOCUMENTER)
    world[DOCUMENTER]
    world.stick.joinpath(f"{name}.partial").write_bytes(b"half")
    stray.write_bytes(b"a part without the first")
    (world.stick / "holiday.jpg.partial").write_bytes(b"not ours")
    world.close(DOCUMENTER)
    world[DOCUMENTER]
    assert [path.name for path in world.stick.iterdir()] == ["holiday.jpg.partial"]


def test_what_is_not_there_is_not_exported(world: World) -> None:
    with pytest.raises(NotFound):
        export(world[DOCUMENTER], OFFICE, world.stick, SubjectId(bytes(32)))
    with pytest.raises(FieldReportError):
        export(world[DOCUMENTER], OFFICE, world.stick / "nowhere")


def test_what_may_be_sent_to_a_contact_is_ours_and_theirs(world: World) -> None:
    documenter, office, mallory = world[DOCUMENTER], world[OFFICE], world[MALLORY]
    ours = seal(documenter, {"/title": "ours"})
    theirs = seal(mallory, {"/title": "theirs"})
    for sender, subject in ((documenter, ours), (mallory, theirs)):
        (exported,) = export(sender, OFFICE, world.stick, subject)
        take_in(office, exported.files[0])
    assert office.exporting.sendable_to(office.contacts.find(DOCUMENTER)) == [ours]
    assert documenter.exporting.sendable_to(documenter.contacts.find(OFFICE)) == [ours]


@pytest.mark.parametrize(
    ("media_type", "extension"), [("image/jpeg", "jpg"), ("application/octet-stream", "bin"), ("x/unknown", "")]
)
def test_an_extension_is_one_that_the_format_allows(media_type: str, extension: str) -> None:
    assert extension_of(media_type) == extension
