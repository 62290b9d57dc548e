"""Reports go out, words come back, and however the sticks travel, everybody ends with the same."""

import csv
import hashlib
import itertools
import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from fieldreport.bootstrap import Session
from fieldreport.domain.feed import Span
from fieldreport.domain.identifiers import RecordId, SubjectId
from fieldreport.domain.leaf import LeafValue
from fieldreport.domain.record import Kind
from fieldreport.domain.trust import Trust
from fieldreport.errors import NothingToDo, NotPermitted, RevokedContact, UnverifiedContact, WrongState
from fieldreport.services.exporting import ExportOptions
from fieldreport.system.progress import Cancelled, ProgressReporter
from tests.journeys.forger import Forger
from tests.journeys.test_attacks import put
from tests.journeys.vault_kit import (
    COLLEAGUE,
    DOCUMENTER,
    MALLORY,
    OFFICE,
    OTHER_OFFICE,
    STRANGER,
    World,
    assert_derived_is_what_a_rebuild_makes,
    export,
    problems,
    restore_from_backup,
    revise,
    seal,
    send,
    tables,
    take_in,
    title,
)
from tests.unit.domain.voices import Voice, showing

UCDP = Path(__file__).parents[3] / "shared" / "data" / "ucdp_ged_myanmar.csv"
PRESS_TITLES = frozenset({"source_article", "source_headline", "source_original"})
PHOTO = bytes(range(256)) * 300


def test_a_report_goes_out_and_words_come_back_and_go_out_again(world: World) -> None:
    documenter, office = world[DOCUMENTER], world[OFFICE]
    subject = seal(documenter, {"/title": "Shelling", "/place": "ပြည်ကြီး"}, {"/photo": PHOTO})
    assert documenter.reports.show(subject).row.state == "sealed"
    first = send(documenter, office, OFFICE, world.stick, subject)
    assert (first.counts.in_file, first.counts.new, first.counts.evidence_new, first.missing) == (2, 2, 1, ())
    assert documenter.reports.show(subject).row.state == "exported"
    office.statements.note(subject, "When exactly?")
    office.statements.review(subject, "status", "reviewed")
    back = send(office, documenter, DOCUMENTER, world.stick, subject)
    # Note, review, dispatch, and the receipt.
    assert (back.counts.in_file, back.counts.new) == (4, 4)
    assert documenter.reports.show(subject).row.state == "reviewed"
    revise(documenter, subject, {"/when": "2026-05-06T04:00"})
    second = send(documenter, office, OFFICE, world.stick)
    assert (second.counts.in_file, second.counts.new, second.counts.evidence_already_here) == (3, 3, 1)
    shown = office.reports.show(subject)
    assert (shown.row.revisions, shown.row.heads, shown.row.evidence_missing) == (2, 1, 0)
    assert shown.view.content.heads[0].leaves["/when"] == "2026-05-06T04:00"
    office.statements.note(subject, "Thank you.")
    send(office, documenter, DOCUMENTER, world.stick)
    notes = [key for key in documenter.reports.show(subject).view.registers if key.kind == Kind.NOTE]
    assert len(notes) == 2
    with pytest.raises(NothingToDo):
        export(office, DOCUMENTER, world.stick)
    for session in (documenter, office):
        assert not problems(session)
        assert_derived_is_what_a_rebuild_makes(session)
        events = [entry.event for entry in session.custody.of(subject)]
        assert events[0] in {"sealed", "received"}


def test_a_retraction_hides_the_report_at_the_office_until_a_revision_outlives_it(world: World) -> None:
    documenter, office = world[DOCUMENTER], world[OFFICE]
    subject = seal(documenter, {"/title": "Too dangerous"})
    send(documenter, office, OFFICE, world.stick, subject)
    documenter.statements.retract(subject, "the witness asked")
    send(documenter, office, OFFICE, world.stick)
    assert not list(office.reports.all())
    assert [row.title for row in office.reports.all(hidden=True)] == [""]
    revise(documenter, subject, {"/title": "Less dangerous"})
    send(documenter, office, OFFICE, world.stick)
    assert [row.title for row in office.reports.all()] == ["Less dangerous"]


# --- order ------------------------------------------------------------------------------------------------------------


def story(world: World) -> list[Path]:
    """Six bundles of two people about reports that refer to each other."""
    documenter, colleague = world[DOCUMENTER], world[COLLEAGUE]
    subject = seal(documenter, {"/title": "One"}, {"/photo": PHOTO})
    bundles = [*export(documenter, OFFICE, world.stick, subject)]
    revise(documenter, subject, {"/title": "One, again"})
    other = seal(documenter, {"/title": "Two"}, {"/same": PHOTO})
    bundles += export(documenter, OFFICE, world.stick, other)
    bundles += export(colleague, OFFICE, world.stick, seal(colleague, {"/title": "Three"}))
    documenter.statements.retract(other, "")
    documenter.statements.consent(subject, "-/publish", "no")
    bundles += export(documenter, OFFICE, world.stick)
    revise(documenter, subject, {"/title": "One, at last"})
    bundles += export(documenter, OFFICE, world.stick)
    revise(documenter, other, {"/title": "Two, restored"})
    bundles += export(documenter, OFFICE, world.stick)
    return [bundle.files[0] for bundle in bundles]


def view_of(session: Session) -> dict[str, object]:
    """What a person sees, and the truth behind it, without the numbers that say in what order it came.

    What this vault signed for on the way is another thing each time.
    """
    rows = [replace(row, arrival=0) for row in session.reports.all(hidden=True)]
    store = session.unlocked.store
    return {
        "rows": sorted(rows, key=lambda row: row.subject),
        "texts": {row.subject: store.report_search.body(row.subject) for row in rows},
        "records": {stored.id: stored.disclosures for stored in store.records.all() if stored.kind != Kind.RECEIPT},
        "evidence": {file.sha256 for file in store.evidence.all()},
        "feeds": tables(session)["feed_entry"],
    }


def test_bundles_in_any_order_late_or_repeated_give_the_same(world: World) -> None:
    bundles = story(world)
    for bundle in bundles:
        take_in(world[OFFICE], bundle)
    expected = view_of(world[OFFICE])
    assert [row.title for row in world[OFFICE].reports.all()].count("One, at last") == 1
    dice = random.Random(7)
    orders = [list(reversed(bundles)), *(dice.sample(bundles, len(bundles)) for _ in range(6))]
    for order in orders:
        path = world.close(OFFICE)
        path.rename(world.folder / f"office {dice.random()}")
        office = world[OFFICE]
        for bundle in [*order, *dice.sample(order, 3)]:
            take_in(office, bundle)
        assert view_of(office) == expected
        assert not list(office.importing.missing_from(world[DOCUMENTER].unlocked.own.author))
        assert_derived_is_what_a_rebuild_makes(office)
        assert not problems(office)


def test_records_one_by_one_in_any_order_give_the_same_rows_as_all_at_once(world: World) -> None:
    documenter = world[DOCUMENTER]
    subject = seal(documenter, {"/title": "One"})
    revise(documenter, subject, {"/title": "Two"})
    documenter.statements.retract(subject, "")
    revise(documenter, subject, {"/title": "Three"})
    records = [arrived.held.file_form() for arrived in documenter.keeper.of_subject(subject)]
    results = []
    for order in itertools.permutations(records):
        for record in order:
            take_in(world[OFFICE], put(Forger.of(documenter).bundle(world[OFFICE], [record]), world.folder))
        results.append(view_of(world[OFFICE])["rows"])
        path = world.close(OFFICE)
        path.rename(world.folder / f"office {len(results)}")
    assert all(result == results[0] for result in results)
    assert len(results) == 24


# --- two devices ------------------------------------------------------------------------------------------------------


def test_two_devices_of_one_identity_disagree_and_a_revision_settles_it(world: World) -> None:
    first, office = world[DOCUMENTER], world[OFFICE]
    subject = seal(first, {"/title": "Base"})
    send(first, office, OFFICE, world.stick, subject)
    second = restore_from_backup(world, DOCUMENTER)
    assert second.unlocked.own.device != first.unlocked.own.device
    assert second.unlocked.own.author == first.unlocked.own.author
    revise(first, subject, {"/title": "Left"})
    revise(second, subject, {"/title": "Right"})
    send(first, office, OFFICE, world.stick)
    send(second, office, OFFICE, world.stick)
    row = office.reports.show(subject).row
    assert (row.heads, row.revisions) == (2, 3)
    office.contacts.verify(office.contacts.find(DOCUMENTER))
    # The second device learns of the first one's revision through records that it is given, here by the office's key.
    records = [arrived.held.file_form() for arrived in first.keeper.of_subject(subject)]
    take_in(second, put(Forger.of(world[MALLORY]).bundle(second, records), world.folder))
    assert second.reports.show(subject).row.heads == 2
    revise(second, subject, {"/title": "Both"})
    imported = send(second, office, OFFICE, world.stick)
    assert not imported.missing
    row = office.reports.show(subject).row
    assert (row.title, row.heads) == ("Both", 1)
    assert not problems(office)


def test_what_is_sealed_for_an_identity_opens_on_all_its_devices(world: World) -> None:
    first, office = world[DOCUMENTER], world[OFFICE]
    subject = seal(first, {"/title": "Base"})
    send(first, office, OFFICE, world.stick, subject)
    second = restore_from_backup(world, DOCUMENTER)
    revise(second, subject, {"/title": "By the second"})
    send(second, office, OFFICE, world.stick)
    office.statements.note(subject, "for both of you")
    (exported,) = export(office, DOCUMENTER, world.stick, subject)
    for device in (first, second):
        # With a receipt for what came of each device.
        assert take_in(device, exported.files[0]).counts.new == 4


def test_a_restored_backup_sends_what_its_old_device_gave_a_number_and_never_wrote(world: World) -> None:
    first, office = world[DOCUMENTER], world[OFFICE]
    subject = seal(first, {"/title": "Never arrived"})
    with pytest.raises(Cancelled):
        cancelled(first, world.stick, subject)
    second = restore_from_backup(world, DOCUMENTER)
    assert send(second, office, OFFICE, world.stick, subject).counts.new == 2
    assert title(office, subject) == "Never arrived"


# --- other people's words ---------------------------------------------------------------------------------------------


def test_an_unknown_authors_report_brought_by_a_verified_sender_is_shown_unverified(world: World) -> None:
    office, stranger = world[OFFICE], world[STRANGER]
    subject = seal(stranger, {"/title": "Heard from a friend"})
    relayed = [arrived.held.file_form() for arrived in stranger.keeper.of_subject(subject)]
    take_in(office, put(Forger.of(world[DOCUMENTER]).bundle(office, relayed), world.folder))
    row = office.reports.show(subject).row
    assert (row.title, row.trust) == ("Heard from a friend", Trust.UNVERIFIED)
    office.contacts.verify(office.contacts.add(stranger.contacts.own_card_file()))
    assert office.reports.show(subject).row.trust is Trust.VERIFIED
    assert_derived_is_what_a_rebuild_makes(office)


def test_leaves_that_are_shown_later_let_the_record_grow(world: World) -> None:
    office, documenter = world[OFFICE], world[DOCUMENTER]
    subject = seal(documenter, {"/title": "Shown", "/secret": "later"}, {"/photo": PHOTO})
    (held,) = (arrived.held for arrived in documenter.keeper.of_subject(subject))
    forger = Forger.of(documenter)
    for paths, outcome in (
        (("/title", "/#leaves"), (1, 0, 0)),
        (("/title",), (0, 0, 1)),
        (("/secret", "/photo"), (0, 1, 0)),
        (("/title", "/secret"), (0, 0, 1)),
    ):
        content = forger.bundle(office, [showing(held, *paths).file_form()], evidence=[])
        counts = take_in(office, put(content, world.folder)).counts
        assert (counts.new, counts.grew, counts.already_here) == outcome
    row = office.reports.show(subject).row
    assert (row.leaves_held, row.leaves_sealed, row.evidence_missing) == (4, len(held.disclosures), 1)
    counts = take_in(office, put(forger.bundle(office, [], evidence=[PHOTO]), world.folder)).counts
    assert counts.evidence_new == 1
    assert office.reports.show(subject).row.evidence_missing == 0
    assert_derived_is_what_a_rebuild_makes(office)


def test_what_somebody_else_wrote_is_not_passed_on(world: World) -> None:
    documenter, office = world[DOCUMENTER], world[OFFICE]
    subject = seal(documenter, {"/title": "For the office alone"})
    send(documenter, office, OFFICE, world.stick, subject)
    office.contacts.verify(office.contacts.add(world[OTHER_OFFICE].contacts.own_card_file()))
    with pytest.raises(NotPermitted):
        export(office, OTHER_OFFICE, world.stick, subject)


def test_nothing_is_sealed_for_somebody_unverified_or_revoked(world: World) -> None:
    documenter = world[DOCUMENTER]
    subject = seal(documenter, {"/title": "Secret"})
    documenter.contacts.add(world[STRANGER].contacts.own_card_file())
    before = tables(documenter, without=frozenset())
    with pytest.raises(UnverifiedContact):
        export(documenter, STRANGER, world.stick, subject)
    assert tables(documenter, without=frozenset()) == before
    assert export(documenter, STRANGER, world.stick, subject, options=ExportOptions(accept_unverified=True))
    documenter.contacts.revoke(documenter.contacts.find(STRANGER))
    with pytest.raises(RevokedContact):
        export(documenter, STRANGER, world.stick, subject, options=ExportOptions(accept_unverified=True))


# --- exports that do not come to their end, and series ----------------------------------------------------------------


class CancelsAt:
    """A person who loses patience at the n-th look."""

    def __init__(self, looks: int) -> None:
        self._left = looks

    def report(self, done: int, total: int | None = None) -> None:
        self._left -= 1
        if self._left == 0:
            raise Cancelled


def cancelled(session: Session, stick: Path, *subjects: SubjectId, at: int = 3) -> None:
    session.exporting.export(
        session.contacts.find(OFFICE), subjects, stick, options=ExportOptions(), reporter=CancelsAt(at)
    )


@pytest.mark.parametrize("looks", [1, 2, 5, 8])
def test_a_cancelled_export_sends_the_same_dispatch_next_time(world: World, looks: int) -> None:
    documenter, office = world[DOCUMENTER], world[OFFICE]
    subject = seal(documenter, {"/title": "One"})
    with pytest.raises(Cancelled):
        cancelled(documenter, world.stick, subject, at=looks)
    assert not list(world.stick.iterdir())
    assert documenter.reports.show(subject).row.state == "sealed"
    later = seal(documenter, {"/title": "Two"})
    imported = send(documenter, office, OFFICE, world.stick, later)
    # Two reports in two dispatches: the one that was cancelled, as it was, and the next.
    assert (imported.counts.new, imported.missing) == (4, ())
    feed = office.delivery.feed(documenter.unlocked.own.device, office.unlocked.own.author)
    assert (sorted(feed.by_number), feed.forked_numbers) == ([1, 2], frozenset())


def test_a_cancelled_import_leaves_nothing(world: World) -> None:
    documenter, office = world[DOCUMENTER], world[OFFICE]
    (exported,) = export(documenter, OFFICE, world.stick, seal(documenter, {"/title": "x"}, {"/photo": PHOTO * 40}))
    before = tables(office, without=frozenset())
    for looks in (1, 2, 3):
        with pytest.raises(Cancelled):
            office.importing.import_file(exported.files[0], reporter=CancelsAt(looks))
        assert tables(office, without=frozenset()) == before
        assert office.unlocked.store.evidence_files.names() == frozenset()
    assert take_in(office, exported.files[0]).counts.new == 2


def test_a_series_arrives_in_any_order_and_says_exactly_what_is_missing(world: World) -> None:
    documenter, office = world[DOCUMENTER], world[OFFICE]
    subjects = [seal(documenter, {"/title": str(number), "/text": "x" * 3000}) for number in range(6)]
    exported = export(documenter, OFFICE, world.stick, *subjects, options=ExportOptions(bundle_size=15_000))
    assert len(exported) == 3
    inspected = [office.importing.inspect(one.files[0], reporter=ProgressReporter()) for one in exported]
    assert [one.part_of for one in inspected] == [(1, 3), (2, 3), (3, 3)]
    (missing,) = take_in(office, exported[2].files[0]).missing
    assert (missing.uncovered, missing.not_held) == ((Span(1, 4),), ())
    (missing,) = take_in(office, exported[0].files[0]).missing
    assert missing.uncovered == (Span(3, 4),)
    assert take_in(office, exported[1].files[0]).missing == ()
    assert office.reports.count() == 6


def test_a_dispatch_without_its_records_names_each_of_them(world: World) -> None:
    documenter, office = world[DOCUMENTER], world[OFFICE]
    subject = seal(documenter, {"/title": "Listed and lost"})
    export(documenter, OFFICE, world.stick, subject)
    (dispatch,) = documenter.unlocked.store.records.by_kind(Kind.DISPATCH)
    (record,) = documenter.unlocked.store.records.by_subject(subject)
    only_dispatch = Forger.of(documenter).bundle(office, [dispatch.held().file_form()])
    (missing,) = take_in(office, put(only_dispatch, world.folder)).missing
    assert missing.not_held == (record.id,)
    assert missing.uncovered == ()


def test_what_was_lost_on_the_way_is_sent_again_under_the_same_numbers(world: World) -> None:
    documenter, office = world[DOCUMENTER], world[OFFICE]
    lost = export(documenter, OFFICE, world.stick, seal(documenter, {"/title": "lost"}))
    lost[0].files[0].unlink()
    (missing,) = send(documenter, office, OFFICE, world.stick, seal(documenter, {"/title": "late"})).missing
    assert missing.uncovered == (Span(1, 1),)
    (again,) = export(documenter, OFFICE, world.stick, options=ExportOptions(again=True))
    counts = take_in(office, again.files[0])
    assert (counts.counts.new, counts.counts.already_here, counts.missing) == (2, 2, ())


def test_a_bundle_cut_into_parts_is_imported_from_its_first(world: World) -> None:
    documenter, office = world[DOCUMENTER], world[OFFICE]
    subject = seal(documenter, {"/title": "cut"}, {"/photo": PHOTO})
    (exported,) = export(documenter, OFFICE, world.stick, subject, options=ExportOptions(part_size=10_000))
    assert len(exported.files) > 8
    assert [path.name[-4:] for path in exported.files[:2]] == [".001", ".002"]
    assert take_in(office, exported.files[0]).counts.evidence_new == 1
    assert not problems(office)


def test_damaged_evidence_is_left_out_and_counted_and_the_reports_go(world: World) -> None:
    documenter, office = world[DOCUMENTER], world[OFFICE]
    photos = {"/good": PHOTO, "/gone": b"gone" * 1000, "/bad": b"bad!" * 100_000}
    subject = seal(documenter, {"/title": "three photos"}, photos)
    store = documenter.unlocked.store
    for content, damage in ((photos["/gone"], -1), (photos["/bad"], 100_000)):
        stored = store.evidence.get(hashlib.sha256(content).digest())
        assert stored is not None
        path = documenter.unlocked.folder.evidence / stored.name
        if damage < 0:
            path.unlink()
        else:
            damaged = bytearray(path.read_bytes())
            damaged[damage] ^= 1
            path.write_bytes(damaged)
    assert len(documenter.checks.check_vault(reporter=ProgressReporter()).problems) == 2
    (exported,) = export(documenter, OFFICE, world.stick, subject)
    assert (exported.evidence, exported.evidence_missing) == (1, 2)
    take_in(office, exported.files[0])
    assert office.reports.show(subject).row.evidence_missing == 2
    assert len(list(world.stick.iterdir())) == 1


def test_a_revision_waits_until_all_evidence_of_the_report_is_here(world: World) -> None:
    first = world[DOCUMENTER]
    second = restore_from_backup(world, DOCUMENTER)
    subject = seal(first, {"/title": "with a photo"}, {"/photo": PHOTO})
    records = [arrived.held.file_form() for arrived in first.keeper.of_subject(subject)]
    forger = Forger.of(world[MALLORY])
    take_in(second, put(forger.bundle(second, records), world.folder))
    with pytest.raises(WrongState):
        second.sealing.begin_revision(subject)
    assert not second.drafts.all()
    take_in(second, put(forger.bundle(second, [], evidence=[PHOTO]), world.folder))
    revise(second, subject, {"/title": "revised"})
    assert second.reports.show(subject).row.evidence_missing == 0


def test_progress_of_nobody_else_is_touched_by_an_import(world: World) -> None:
    """A voice that speaks about a subject which is not here yet is kept, and has its effect when the report comes."""
    office, documenter = world[OFFICE], world[DOCUMENTER]
    author = Voice(documenter.unlocked.own.author, documenter.unlocked.own.signing_key)
    report = author.report("late")
    retraction = author.about(Kind.RETRACTION, report.record.subject)
    for held in (retraction, report):
        take_in(office, put(Forger.of(documenter).bundle(office, [held.file_form()]), world.folder))
    assert office.reports.show(report.record.subject).view.is_hidden


# --- real data --------------------------------------------------------------------------------------------------------


def events(path: Path) -> Iterator[Mapping[str, LeafValue]]:
    with path.open(newline="", encoding="utf-8") as file:
        for number, row in enumerate(csv.DictReader(file)):
            answers = {f"/ucdp/{name}": text for name, text in row.items() if text and name not in PRESS_TITLES}
            yield {**answers, "/title": f"{row['conflict_name']}, {number}"}


@pytest.mark.slow
def test_seven_thousand_real_events_arrive_with_every_leaf(world: World) -> None:
    if not UCDP.exists():
        pytest.skip("the UCDP data lie beside the repository, not in it")
    documenter, office = world[DOCUMENTER], world[OFFICE]
    sealed = documenter.sealing.seal_answers(events(UCDP), reporter=ProgressReporter())
    assert len(sealed) == 7374
    (exported,) = export(documenter, OFFICE, world.stick, *(one.subject for one in sealed))
    imported = take_in(office, exported.files[0])
    assert (imported.counts.in_file, imported.counts.new, imported.missing) == (7375, 7375, ())
    assert office.reports.count() == documenter.reports.count() == 7374
    ours, theirs = (leaves_of(session) for session in (documenter, office))
    assert theirs == ours
    assert sum(map(len, ours.values())) > 7374 * 20
    assert titles(office) == titles(documenter)
    assert {row.state for row in documenter.reports.all()} == {"exported"}


def leaves_of(session: Session) -> dict[RecordId, Sequence[tuple[bytes, str]]]:
    return {stored.id: stored.disclosures for stored in session.unlocked.store.records.all() if stored.kind == "report"}


def titles(session: Session) -> dict[SubjectId, str]:
    return {row.subject: row.title for row in session.reports.all()}
