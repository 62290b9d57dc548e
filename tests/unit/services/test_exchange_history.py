"""What an export would carry, how it goes step by step, and what is told of it afterwards."""

import pytest

from fieldreport.errors import InvalidInput, UnknownSigner
from fieldreport.services.exchange_history import Outcome
from fieldreport.services.exporting import ExportOptions, ExportStep, Stage
from fieldreport.system.progress import ProgressReporter
from tests.journeys.vault_kit import DOCUMENTER, OFFICE, OTHER_OFFICE, STRANGER, World, export, revise, seal, take_in


def outcomes(world: World, name: str) -> list[tuple[Outcome, str]]:
    return [(one.outcome, one.name) for one in world[name].exchange_history.all()]


def test_what_would_go_is_told_and_nothing_is_written(world: World) -> None:
    session = world[DOCUMENTER]
    subjects = [seal(session, {"/title": "x"}, {"/a": b"a" * 5000, "/b": b"a" * 5000}), seal(session, {"/title": "y"})]
    contact = session.contacts.find(OFFICE)
    due = session.exporting.foresee(contact, subjects, again=False)
    assert (due.reports, due.forms, due.records, due.files) == (2, 0, 2, 1), "the same file travels once"
    assert 5000 < due.size < 15_000
    assert due.largest > 10_000
    assert session.exporting.foresee(contact, subjects, again=False) == due, "no number was given"
    (exported,) = export(session, OFFICE, world.stick, *subjects)
    assert exported.evidence == due.files
    assert session.exporting.foresee(contact, subjects, again=False).records == 0
    assert session.exporting.foresee(contact, [], again=True).records == 2
    revise(session, subjects[1], {"/title": "y, corrected"})
    assert session.exporting.foresee(contact, [], again=False).reports == 1, "a correction follows what was sent"


def test_each_bundle_is_written_and_then_read_back(world: World) -> None:
    session = world[DOCUMENTER]
    subjects = [seal(session, {"/title": "x"}, {"/a": b"%d" % n * 2000}) for n in range(2)]
    steps: list[ExportStep] = []
    session.exporting.export(
        session.contacts.find(OFFICE),
        subjects,
        world.stick,
        options=ExportOptions(bundle_size=3000),
        reporter=ProgressReporter(),
        on_step=steps.append,
    )
    assert steps == [ExportStep(stage, bundle, 2) for bundle in (1, 2) for stage in (Stage.WRITING, Stage.READING_BACK)]


def test_the_history_tells_both_sides_what_became_of_a_bundle(world: World) -> None:
    assert world[OFFICE].exchange_history.last_stamp() == ""
    (exported,) = export(world[DOCUMENTER], OFFICE, world.stick, seal(world[DOCUMENTER], {"/title": "x"}))
    take_in(world[OFFICE], exported.files[0])
    assert outcomes(world, DOCUMENTER) == [(Outcome.EXPORTED, OFFICE)]
    assert outcomes(world, OFFICE) == [(Outcome.IMPORTED, DOCUMENTER)]
    (one,) = world[OFFICE].exchange_history.all()
    assert (one.file_name, one.is_outgoing) == (exported.files[0].name, False)
    assert one.counts == {"in file": 2, "new": 2, "quarantined": 0}
    assert world[OFFICE].exchange_history.last_stamp() == one.at


def test_what_waits_brings_its_card_and_is_told_to_have_come_later(world: World) -> None:
    (exported,) = export(world[STRANGER], OFFICE, world.stick, seal(world[STRANGER], {"/title": "x"}))
    office = world[OFFICE]
    with pytest.raises(UnknownSigner):
        take_in(office, exported.files[0])
    assert outcomes(world, OFFICE) == [(Outcome.WAITING, "")]
    (waiting,) = office.importing.set_aside()
    found = office.importing.inspect_set_aside(waiting, reporter=ProgressReporter())
    contact = office.contacts.add(found.card_file)
    assert contact.author == waiting.counterpart
    assert found.words == office.contacts.fingerprint_of(contact).words
    office.contacts.verify(contact)
    office.importing.retry_set_aside(waiting, reporter=ProgressReporter())
    assert outcomes(world, OFFICE) == [(Outcome.IMPORTED, STRANGER), (Outcome.TAKEN_LATER, STRANGER)]


def test_a_contact_is_renamed_here_alone_and_never_like_another(world: World) -> None:
    contacts = world[DOCUMENTER].contacts
    office = contacts.find(OFFICE)
    for name in ("", "  ", "a\nb", OTHER_OFFICE):
        with pytest.raises(InvalidInput):
            contacts.rename(office, name)
    assert contacts.rename(office, "headquarters").author == office.author
    assert contacts.find("headquarters").name == "headquarters"
