"""Exports to sticks that lie, are pulled, or are not there any more."""

import shutil
from pathlib import Path

import pytest

from fieldreport.domain.identifiers import SubjectId
from fieldreport.errors import FieldReportError, NotFound, ReadBackFailed
from fieldreport.services import partial_file
from fieldreport.services.exporting import extension_of
from fieldreport.system.progress import Cancelled
from tests.journeys.test_roundtrip import cancelled
from tests.journeys.vault_kit import DOCUMENTER, MALLORY, OFFICE, World, export, seal, take_in


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
