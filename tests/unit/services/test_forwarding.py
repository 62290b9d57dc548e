"""Forwarding: what the receiver's vault sees, what it never gets, and what it can check."""

import base64
import hashlib
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from jwcrypto.jwk import JWK  # type: ignore[import-untyped]  # it has no types
from sd_jwt.verifier import SDJWTVerifier

from fieldreport.bootstrap import Session
from fieldreport.crypto import base64url
from fieldreport.crypto.age_file import AgeReader
from fieldreport.domain.coarsening import TimeStep
from fieldreport.domain.consent_gate import Block, WithheldFor
from fieldreport.domain.custody import CustodyEvent
from fieldreport.domain.derived_statement import DerivedKind, DerivedStatement, read_derived
from fieldreport.domain.identifiers import SubjectId
from fieldreport.domain.place import PlaceLevel
from fieldreport.domain.place_reference import PlaceReference
from fieldreport.domain.record import Kind
from fieldreport.domain.stripped_picture import stripped
from fieldreport.errors import DiskFull, NothingToDo, UnverifiedContact
from fieldreport.services.exporting import ExportOptions
from fieldreport.services.forwarding import Forwarded, ForwardedReport, ForwardOptions
from fieldreport.services.importing import ImportedBundle
from fieldreport.system.progress import Cancelled, ProgressReporter
from tests.journeys.form_kit import publish, seal_form, send_form
from tests.journeys.test_roundtrip import CancelsAt
from tests.journeys.vault_kit import (
    COLLEAGUE,
    DOCUMENTER,
    OFFICE,
    OTHER_OFFICE,
    STRANGER,
    World,
    everything_in_vault,
    export,
    problems,
    restore_from_backup,
    revise,
    seal,
    send,
    tables,
    take_in,
)
from tests.limited_disks import small_disk
from tests.referral_kit import MAY, NAW, answers, arrived


def meet(world: World) -> None:
    """The office and the other office know each other."""
    office, other = world[OFFICE], world[OTHER_OFFICE]
    office.contacts.verify(office.contacts.add(other.contacts.own_card_file()))


def forward(world: World, *subjects: SubjectId, to: str = OTHER_OFFICE, **options: object) -> Forwarded:
    office = world[OFFICE]
    chosen = ForwardOptions(**{"purpose": "iimm", **options})  # type: ignore[arg-type]
    return office.forwarding.forward(
        office.contacts.find(to), subjects, world.stick, chosen, reporter=ProgressReporter()
    )


def foreseen(world: World, *subjects: SubjectId, **options: object) -> Iterator[ForwardedReport]:
    chosen = ForwardOptions(**{"purpose": "iimm", **options})  # type: ignore[arg-type]
    return world[OFFICE].forwarding.foresee(subjects, chosen, reporter=ProgressReporter())


def pass_on(world: World, *subjects: SubjectId, to: str = OTHER_OFFICE, **options: object) -> ImportedBundle:
    *others, last = forward(world, *subjects, to=to, **options).bundles
    for bundle in others:
        take_in(world[to], bundle.files[0])
    return take_in(world[to], last.files[0])


def test_a_report_goes_on_without_what_consent_withholds_and_verifies(world: World) -> None:
    meet(world)
    subject = arrived(world)
    imported = pass_on(world, subject)
    assert (imported.counts.new, imported.counts.quarantined, imported.missing) == (2, 0, ())
    (head,) = world[OTHER_OFFICE].reports.show(subject).view.content.heads
    assert head.leaves.text(f"/person[{MAY}]/name") == "Daw May"
    assert head.leaves.text(f"/person[{NAW}]/name") is None
    assert head.record.author == world[DOCUMENTER].unlocked.own.author
    row = world[OTHER_OFFICE].reports.show(subject).row
    assert row.leaves_sealed - row.leaves_held == 3
    assert not problems(world[OTHER_OFFICE])
    assert not problems(world[OFFICE])


# --- nothing that is withheld goes ------------------------------------------------------------------------------------

CANARIES = {
    "withheld by consent": "canaryConsentQ7x",
    "withheld by hand": "canaryHandW4k",
    "said again elsewhere": "canaryHandW4k",
    "a note of the office": "canaryNoteJ9t",
    "a review of the office": "canaryTagR3m",
    "a file's name": "canaryFileH5v.jpg",
    "the place": "canaryVillageB8d",
}


def secret_report(world: World) -> SubjectId:
    subject = arrived(
        world,
        answers(
            **{
                f"/person[{NAW}]/name": CANARIES["withheld by consent"],
                "/contact": CANARIES["withheld by hand"],
                "/account": f"We asked {CANARIES['said again elsewhere']} about it",
                "/place": f"{CANARIES['the place']} [MMR001010701]",
                "/harmless": "controlShownT3y",
            }
        ),
        photo=photograph(),
    )
    office = world[OFFICE]
    office.statements.note(subject, CANARIES["a note of the office"])
    office.statements.review(subject, "tags", CANARIES["a review of the office"])
    return subject


def photograph() -> bytes:
    """A picture with what a camera writes beside it."""
    secret = b"Exif\0\0" + b"canaryExifZ2c" + bytes(40)
    segment = b"\xff\xe1" + (len(secret) + 2).to_bytes(2, "big") + secret
    table = b"\xff\xdb\x00\x43\x00" + bytes(range(64))
    scan = b"\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00" + b"pixels\xff\x00more\xff\xd0" + b"\xff\xd9"
    return b"\xff\xd8" + segment + table + scan + b"canaryTailZ2c"


def members_of(world: World, name: str, file: Path) -> bytes:
    """Decrypt a bundle with the receiver's key and return all that is in it, disclosures read."""
    content = b""
    identities = world[name].unlocked.own.receiving
    with file.open("rb") as source:
        content = b"".join(bytes(piece) for piece in AgeReader(source, identities=identities).chunks())
    leaves = [
        base64.urlsafe_b64decode(part + b"=" * (-len(part) % 4)) for part in re.findall(rb"[\w-]{20,}(?=~)", content)
    ]
    return content + b"\n".join(leaves)


def found(content: bytes) -> set[str]:
    return {
        name
        for name, canary in {**CANARIES, "camera": "canaryExif", "tail": "canaryTail"}.items()
        if canary.encode() in content
    }


def test_what_is_withheld_is_in_no_member_and_in_no_table_or_file_of_the_receiver(world: World) -> None:
    meet(world)
    subject = secret_report(world)
    done = forward(world, subject, by_hand=("/contact",), place=PlaceLevel.TOWNSHIP, strip_files=True, pseudonyms=True)
    (file,) = done.bundles[0].files
    take_in(world[OTHER_OFFICE], file)
    for content in (members_of(world, OTHER_OFFICE, file), everything_in_vault(world[OTHER_OFFICE])):
        assert found(content) == set()
        assert b"controlShownT3y" in content
        assert b"pixels" in content, "the picture itself goes"
    # The control: the same search finds all of them where they are.
    assert found(everything_in_vault(world[OFFICE])) >= set(CANARIES) - {"a file's name"} | {"camera", "tail"}


@pytest.mark.parametrize(("by_hand", "strip"), [((), False), (("/kept",), False), ((), True)])
def test_a_file_withheld_at_one_place_goes_from_no_other_place(
    world: World, by_hand: tuple[str, ...], strip: bool
) -> None:
    meet(world)
    office, other, withheld = world[OFFICE], world[OTHER_OFFICE], photograph()
    private = "/kept" if by_hand else f"/person[{NAW}]/portrait"
    files = {private: withheld, "/photo": withheld, "/other": b"harmless" * 900}
    subject = seal(world[DOCUMENTER], answers(), files)
    send(world[DOCUMENTER], office, OFFICE, world.stick, subject)
    told = {leaf.path for leaf in next(foreseen(world, subject, by_hand=by_hand, strip_files=strip)).withheld}
    assert {private, "/photo", "/photo/#name"} <= told
    pass_on(world, subject, by_hand=by_hand, strip_files=strip)
    assert b"pixels" not in everything_in_vault(other)
    assert hashlib.sha256(withheld).hexdigest().encode() not in everything_in_vault(other)
    # What is no picture cannot be stripped, and stays.
    assert (b"harmless" in everything_in_vault(other)) is not strip


def test_a_number_withheld_by_hand_goes_in_no_other_text(world: World) -> None:
    meet(world)
    told = answers(**{"/contact": "09 7031 8264", "/account": "She rang +95 9 70318264 at night", "/fee": "5000000"})
    subject = arrived(world, told)
    pass_on(world, subject, by_hand=("/contact",))
    there = everything_in_vault(world[OTHER_OFFICE])
    assert b"70318264" not in there
    assert b"7031 8264" not in there
    assert b"5000000" in there


def test_a_later_export_of_any_kind_brings_nothing_of_what_was_withheld(world: World) -> None:
    meet(world)
    subject = secret_report(world)
    pass_on(world, subject, by_hand=("/contact",), place=PlaceLevel.TOWNSHIP, strip_files=True)
    office = world[OFFICE]
    office.statements.note(subject, "canaryNoteJ9t again")
    own = seal(office, {"/title": "The office's own"})
    for options in (ExportOptions(), ExportOptions(again=True)):
        (exported,) = export(office, OTHER_OFFICE, world.stick, own, options=options)
        assert found(members_of(world, OTHER_OFFICE, exported.files[0])) == set()
        take_in(world[OTHER_OFFICE], exported.files[0])
    assert found(everything_in_vault(world[OTHER_OFFICE])) == set()
    assert not problems(world[OTHER_OFFICE])


def test_a_report_of_our_own_that_went_with_leaves_withheld_is_not_followed_by_its_next_version(world: World) -> None:
    meet(world)
    office = world[OFFICE]
    subject = seal(office, answers())
    pass_on(world, subject)
    revise(office, subject, {f"/person[{NAW}]/name": "canaryConsentQ7x"})
    other = seal(office, {"/title": "Something else"})
    (exported,) = export(office, OTHER_OFFICE, world.stick, other)
    assert found(members_of(world, OTHER_OFFICE, exported.files[0])) == set()
    pass_on(world, subject)
    assert len(world[OTHER_OFFICE].reports.show(subject).view.content.heads) == 1
    assert found(everything_in_vault(world[OTHER_OFFICE])) == set()


@pytest.mark.parametrize("looks", [1, 2, 3, 5])
def test_a_forward_that_was_cancelled_sends_nothing_more_by_a_plain_export(world: World, looks: int) -> None:
    meet(world)
    subject = secret_report(world)
    office = world[OFFICE]
    options = ForwardOptions(purpose="iimm", by_hand=("/contact",), strip_files=True, place=PlaceLevel.TOWNSHIP)
    before = set(world.stick.iterdir())
    with pytest.raises(Cancelled):
        office.forwarding.forward(
            office.contacts.find(OTHER_OFFICE), [subject], world.stick, options, reporter=CancelsAt(looks)
        )
    assert set(world.stick.iterdir()) == before
    own = seal(office, {"/title": "The office's own"})
    (exported,) = export(office, OTHER_OFFICE, world.stick, own)
    take_in(world[OTHER_OFFICE], exported.files[0])
    assert found(everything_in_vault(world[OTHER_OFFICE])) == set()
    pass_on(world, subject, by_hand=("/contact",), strip_files=True, place=PlaceLevel.TOWNSHIP)
    assert found(everything_in_vault(world[OTHER_OFFICE])) == set()
    assert world[OTHER_OFFICE].reports.show(subject).view.content.heads
    assert not problems(office)


# --- what the receiver can check, and later gets ----------------------------------------------------------------------


def test_more_leaves_later_are_those_that_were_signed(world: World) -> None:
    meet(world)
    said = answers()
    del said[f"/person[{NAW}]/consent/iimm"]
    subject = arrived(world, said)
    pass_on(world, subject)
    documenter, office, other = world[DOCUMENTER], world[OFFICE], world[OTHER_OFFICE]
    (before,) = other.reports.show(subject).view.content.heads
    assert before.leaves.text(f"/person[{NAW}]/name") is None
    documenter.statements.consent(subject, f"{NAW}/iimm", "yes")
    send(documenter, office, OFFICE, world.stick)
    imported = pass_on(world, subject)
    assert imported.counts.grew == 1
    (after,) = other.reports.show(subject).view.content.heads
    assert after.record == before.record
    assert after.leaves.text(f"/person[{NAW}]/name") == "Naw Secret"
    assert imported.missing == ()


def test_forwarding_the_same_again_has_nothing_to_do(world: World) -> None:
    meet(world)
    subject = arrived(world)
    pass_on(world, subject, pseudonyms=True, time=TimeStep.MONTH)
    with pytest.raises(NothingToDo):
        forward(world, subject, pseudonyms=True, time=TimeStep.MONTH)
    assert forward(world, subject, arrived(world), time=TimeStep.MONTH).unchanged == 1


def test_a_public_library_verifies_what_was_forwarded(world: World) -> None:
    meet(world)
    subject = arrived(world)
    pass_on(world, subject)
    (head,) = world[OTHER_OFFICE].reports.show(subject).view.content.heads
    key = JWK(kty="OKP", crv="Ed25519", x=base64url.encode(head.record.device))
    claims = SDJWTVerifier(head.file_form().decode(), lambda _issuer, _header: key).get_verified_payload()
    assert claims[f"/person[{MAY}]/name"] == "Daw May"
    assert f"/person[{NAW}]/name" not in claims
    assert "Naw Secret" not in repr(claims)


def test_what_was_retracted_since_is_told_without_its_reason(world: World) -> None:
    meet(world)
    subject = arrived(world)
    pass_on(world, subject)
    world[DOCUMENTER].statements.retract(subject, "canaryConsentQ7x was named in it")
    send(world[DOCUMENTER], world[OFFICE], OFFICE, world.stick)
    done = forward(world, subject)
    assert (done.retractions, [one.blocks for one in done.blocked]) == (1, [(Block.RETRACTED,)])
    take_in(world[OTHER_OFFICE], done.bundles[0].files[0])
    assert world[OTHER_OFFICE].reports.show(subject).view.is_hidden
    assert found(everything_in_vault(world[OTHER_OFFICE])) == set()


def test_what_was_retracted_before_it_ever_went_is_not_told(world: World) -> None:
    meet(world)
    subject = arrived(world)
    world[DOCUMENTER].statements.retract(subject, "")
    send(world[DOCUMENTER], world[OFFICE], OFFICE, world.stick)
    with pytest.raises(NothingToDo):
        forward(world, subject)


def test_a_later_device_of_the_author_is_known_to_the_receiver(world: World) -> None:
    meet(world)
    later = restore_from_backup(world, DOCUMENTER)
    subject = seal(later, answers())
    send(later, world[OFFICE], OFFICE, world.stick, subject)
    pass_on(world, subject)
    assert world[OTHER_OFFICE].reports.show(subject).view.content.heads


def test_consent_taken_back_later_reaches_who_got_the_report(world: World) -> None:
    meet(world)
    subject = arrived(world)
    pass_on(world, subject)
    office = world[OFFICE]
    office.consent_notices.withdraw(subject, MAY, "iimm")
    (exported,) = export(office, OTHER_OFFICE, world.stick)
    take_in(world[OTHER_OFFICE], exported.files[0])
    assert world[OTHER_OFFICE].reports.show(subject).consents[f"{MAY}/iimm"] == "withdrawn"
    assert found(everything_in_vault(world[OTHER_OFFICE])) == set()


# --- what is said in the place of what is withheld --------------------------------------------------------------------


def derived_at(session: Session, subject: SubjectId) -> dict[DerivedKind, DerivedStatement]:
    view = session.reports.show(subject).view
    heads = [head for key, register in view.registers.items() if key.kind == Kind.NOTE for head in register.heads]
    return {said.kind: said for head in heads if (said := read_derived(head.leaves)) is not None}


def test_place_and_time_are_told_less_exactly_by_the_office_beside_the_signed_original(world: World) -> None:
    meet(world)
    known = {place.level: place for place in world[OFFICE].places.search("Hpakant")[0].within}
    town = world[OFFICE].places.search("Hpakant")[0].place
    subject = arrived(
        world, answers(**{"/place": str(PlaceReference(town.name, town.code)), "/position": "25.6112 96.3149 0 0"})
    )
    pass_on(world, subject, place=PlaceLevel.STATE_REGION, time=TimeStep.MONTH)
    other = world[OTHER_OFFICE]
    (head,) = other.reports.show(subject).view.content.heads
    said = derived_at(other, subject)
    state = known[PlaceLevel.STATE_REGION]
    assert said[DerivedKind.PLACE].value == f"{state.name} [{state.code}]"
    assert said[DerivedKind.TIME].value == "2026-05"
    for one in said.values():
        assert one.record == head.record.id
        assert one.leaf in head.record.digests
        assert head.leaves.text(one.path) is None
    # The original, shown later, is the one that was meant.
    (original,) = world[OFFICE].reports.show(subject).view.content.heads
    (leaf,) = (one for one in original.disclosures if one.digest == said[DerivedKind.TIME].leaf)
    assert (leaf.path, leaf.value) == ("/when", "2026-05-06")


def test_a_plain_copy_of_a_picture_goes_in_the_place_of_the_picture(world: World) -> None:
    meet(world)
    subject = arrived(world, photo=photograph())
    pass_on(world, subject, strip_files=True)
    other = world[OTHER_OFFICE]
    copy = derived_at(other, subject)[DerivedKind.FILE]
    assert copy.file is not None
    stored = other.unlocked.store.evidence.get(copy.file.sha256)
    assert stored is not None
    content = b"".join(bytes(piece) for piece in other.unlocked.store.evidence_files.stream(stored))
    assert content == stripped(photograph())
    assert hashlib.sha256(photograph()).hexdigest() not in repr(everything_in_vault(other))
    assert hashlib.sha256(photograph()).digest() not in everything_in_vault(other)


def test_a_file_that_cannot_be_stripped_stays(world: World) -> None:
    meet(world)
    subject = arrived(world, photo=b"%PDF-1.4 canaryExif")
    pass_on(world, subject, strip_files=True)
    assert DerivedKind.FILE not in derived_at(world[OTHER_OFFICE], subject)
    assert world[OTHER_OFFICE].unlocked.store.evidence.all() == ()


def test_people_are_called_the_same_for_one_receiver_and_otherwise_for_another(world: World) -> None:
    meet(world)
    office = world[OFFICE]
    subject = arrived(world)
    names: dict[str, set[str]] = {}
    for receiver in (OTHER_OFFICE, COLLEAGUE):
        world[receiver].contacts.verify(world[receiver].contacts.add(office.contacts.own_card_file()))
        for _ in range(2):
            options = {"by_hand": ("/person/name",), "pseudonyms": True}
            pass_on(world, subject, to=receiver, **options)
            names.setdefault(receiver, set()).add(derived_at(world[receiver], subject)[DerivedKind.PERSON].value)
            subject, first = arrived(world), subject
            subject = first
            revise(world[DOCUMENTER], subject, {"/title": f"Revised for {receiver} {len(names)}"})
            send(world[DOCUMENTER], office, OFFICE, world.stick)
    assert all(len(one) == 1 for one in names.values())
    assert names[OTHER_OFFICE].isdisjoint(names[COLLEAGUE])


# --- what would go ----------------------------------------------------------------------------------------------------


def test_what_would_go_is_told_before_and_changes_nothing(world: World) -> None:
    meet(world)
    subject, asked_nobody = arrived(world), arrived(world, {"/title": "x"}, photo=b"")
    before = tables(world[OFFICE])
    one, none = world[OFFICE].forwarding.foresee(
        [subject, asked_nobody], ForwardOptions(purpose="iimm", time=TimeStep.YEAR), reporter=ProgressReporter()
    )
    assert none.blocks == (Block.NO_YES,)
    reasons = {leaf.path: leaf.reason for leaf in one.withheld}
    assert reasons[f"/person[{NAW}]/name"] is WithheldFor.CONSENT
    assert reasons["/when"] is WithheldFor.LESS_EXACT
    assert [said.value for said in one.derived] == ["2026"]
    assert tables(world[OFFICE]) == before


def test_the_vault_remembers_to_whom_it_went_and_for_what(world: World) -> None:
    meet(world)
    subject = arrived(world)
    pass_on(world, subject)
    (entry,) = (one for one in world[OFFICE].custody.of(subject) if one.event == CustodyEvent.FORWARDED)
    assert entry.detail["purpose"] == "iimm"
    assert entry.detail["audience"] == world[OTHER_OFFICE].unlocked.own.author.hex()


def test_nothing_is_forwarded_to_somebody_unverified(world: World) -> None:
    subject = arrived(world)
    office = world[OFFICE]
    office.contacts.add(world[STRANGER].contacts.own_card_file())
    before = tables(office)
    with pytest.raises(UnverifiedContact):
        forward(world, subject, to=STRANGER)
    assert tables(office) == before


def test_a_form_of_the_office_goes_along_and_is_not_sent_twice(world: World) -> None:
    meet(world)
    documenter, office, other = world[DOCUMENTER], world[OFFICE], world[OTHER_OFFICE]
    form = publish(office)
    send_form(office, documenter, DOCUMENTER, form, world.stick)
    reports = []
    for day in ("2025-05-06", "2025-06-07"):
        answers_to_form = {"/heading": "Raid", "/kind": "arrest", "/day": day, "/killed": "3", "/publish": "yes"}
        reports.append(seal_form(documenter, form, answers_to_form))
    send(documenter, office, OFFICE, world.stick, *reports)
    pass_on(world, reports[0], purpose="publish", time=TimeStep.MONTH)
    assert other.reports.show(reports[0]).row.title == "Raid"
    assert other.form_library.find("office").id == form
    assert derived_at(other, reports[0])[DerivedKind.TIME].value == "2025-05"
    imported = pass_on(world, reports[1], purpose="publish")
    assert (imported.counts.new, imported.counts.already_here) == (2, 0)


def test_what_went_with_leaves_withheld_is_not_among_what_may_be_exported_whole(world: World) -> None:
    meet(world)
    office = world[OFFICE]
    forwarded, never = seal(office, answers()), seal(office, {"/title": "Another"})
    contact = office.contacts.find(OTHER_OFFICE)
    assert set(office.exporting.sendable_to(contact)) == {forwarded, never}
    pass_on(world, forwarded)
    assert office.exporting.sendable_to(contact) == [never]


MARKED_FORM = """
| settings |
| | form_title | form_id | version | namespaces |
| | Marked | marked | 1 | fr="urn:fieldreport:form:1" |
| survey |
| | type | name | label | bind::fr:role | bind::fr:consent | bind::fr:sensitive | bind::fr:redact |
| | text | heading | Heading | incident.title | | | |
| | text | phone | Phone | | | yes | contact |
| | text | who | Who | person.name | | yes | |
| | text | agreed | Agreed? | | iimm | | |
"""


def test_what_a_form_marks_goes_with_a_yes_unless_it_is_asked_to_stay(world: World) -> None:
    meet(world)
    documenter, office = world[DOCUMENTER], world[OFFICE]
    form = publish(office, MARKED_FORM)
    send_form(office, documenter, DOCUMENTER, form, world.stick)
    said = {"/heading": "Raid", "/phone": "0912345678", "/who": "Daw May", "/agreed": "yes"}
    subject = seal_form(documenter, form, said)
    send(documenter, office, OFFICE, world.stick, subject)
    for marked, stays in ((frozenset(), set()), (frozenset({"contact"}), {"/phone"})):
        options = ForwardOptions(purpose="iimm", marked=marked)
        (one,) = office.forwarding.foresee([subject], options, reporter=ProgressReporter())
        assert {leaf.path for leaf in one.withheld} == stays


def test_a_full_stick_is_told_and_the_same_goes_next_time(world: World, tmp_path: Path) -> None:
    meet(world)
    subject = arrived(world)
    office = world[OFFICE]
    with small_disk(tmp_path / "stick of 60 KiB", kibibytes=60) as stick:
        with pytest.raises(DiskFull):
            office.forwarding.forward(
                office.contacts.find(OTHER_OFFICE),
                [subject],
                stick,
                ForwardOptions(purpose="iimm"),
                reporter=ProgressReporter(),
            )
        assert not list(stick.iterdir())
    assert pass_on(world, subject).missing == ()
    assert not problems(office)
