"""What is due to an audience: which records, under which numbers, said in a dispatch before the first byte leaves."""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from fieldreport.domain.completeness import dispatches_within
from fieldreport.domain.custody import CustodyEvent
from fieldreport.domain.feed import MAX_IDS, Dispatch, dispatch_leaves, dispatch_slot, read_dispatch
from fieldreport.domain.identifiers import IDENTITY_NONCE, AuthorId, RecordId, SubjectId, identity_subject
from fieldreport.domain.record import HeldRecord, Kind, Statement, seal
from fieldreport.errors import NothingToDo
from fieldreport.services.custody_log import CustodyLog
from fieldreport.services.own_identity import OwnIdentity
from fieldreport.services.receipts import Receipts
from fieldreport.services.record_keeper import RecordKeeper
from fieldreport.services.trust_service import TrustService
from fieldreport.storage.records_table import RecordOutline
from fieldreport.storage.vault_store import VaultStore

OWN_KINDS = (Kind.REPORT, Kind.FORM, Kind.CONSENT, Kind.RETRACTION, Kind.NOTE, Kind.REVIEW, Kind.QUESTION)
"""What we send of our own about a subject. Other people's records are passed on only through the consent gate."""

MAX_MEMBERS = 30_000
"""Records and files of one bundle. The format allows 50,000, but its manifest has 8 MiB, and the longest media types
take 230 bytes a file: a dispatch that fits into no bundle would block everything after it for ever."""


@dataclass(frozen=True, slots=True)
class _Load:
    """What some records take in a bundle: bytes, and members, counted as if no two named the same file."""

    size: int
    members: int


@dataclass(frozen=True, slots=True)
class Due:
    """What an export would carry, before any number is given."""

    reports: int
    """Reports about which something is sent: a new one, a correction, a note."""
    forms: int
    records: int
    files: int
    size: int
    """Bytes of records and files; the bundles are a little larger."""
    largest: int
    """Bytes of the largest record with its files: they are not taken apart, so no bundle of it is smaller."""


@dataclass(frozen=True, slots=True)
class Parcel:
    """What goes into one bundle: dispatches, and the records that they list, in the order of their numbers."""

    dispatches: tuple[RecordId, ...]
    records: tuple[RecordId, ...]
    companions: tuple[RecordId, ...] = ()
    """Go along without a number: what shows whose keys signed the rest."""
    receipts: tuple[RecordId, ...] = ()
    """What we sign for having of the audience's own; without a number, as dispatches: else receipts would never end."""


class Outgoing:
    """Gives numbers. They are given in one transaction, never used twice and never taken back."""

    def __init__(
        self,
        *,
        store: VaultStore,
        own: OwnIdentity,
        keeper: RecordKeeper,
        trust: TrustService,
        receipts: Receipts,
        custody: CustodyLog,
    ) -> None:
        self._store = store
        self._own = own
        self._keeper = keeper
        self._trust = trust
        self._receipts = receipts
        self._custody = custody

    def prepare(
        self,
        audience: AuthorId,
        subjects: Iterable[SubjectId],
        *,
        again: bool,
        max_size: int,
        requested: bool = False,
    ) -> list[Parcel]:
        """Decide what is sent to *audience*, and sign for it.

        First come the dispatches of exports that were cancelled or broken off: the same numbers for the same records.
        Then everything of ours about *subjects*, and about what the audience was sent before, that it was not sent yet:
        a correction or a retraction reaches everybody who has the report.

        Args:
            audience: Whom it goes to.
            subjects: Reports that the person chose.
            again: Send everything again that was ever sent to this audience, too.
            max_size: Bytes of records and evidence after which the next bundle begins; so does one after MAX_MEMBERS.
            requested: Send again what this audience asked for once more.

        Raises:
            NothingToDo: Nothing is due.
        """
        with self._store.database.transaction():
            exported = self._store.exchanges.exported_dispatches()
            repeated = self._repeated(audience, again=again, exported=exported, requested=requested)
            due = self._due(audience, subjects, exported=exported)
            fresh = [self._dispatch(audience, piece) for piece in self._cut(due, max_size)]
            receipts = self._receipts.issue(audience)
        dispatches = sorted([*repeated, *fresh], key=lambda dispatch: (dispatch.first, dispatch.id))
        if not dispatches:
            raise NothingToDo(what="record that this audience was not sent yet")
        first, *others = self._parcels(dispatches, max_size)
        return [replace(first, receipts=receipts), *others]

    def prepare_to_pass_on(
        self, audience: AuthorId, records: Sequence[RecordId], *, grown: Sequence[RecordId], max_size: int
    ) -> list[Parcel]:
        """Sign for *records*, whoever wrote them; inside a transaction.

        Of those, the ones that this audience was sent before are left out unless they are among *grown*: these go once
        more, under the numbers that they have. Nothing to do is an empty list.
        """
        exported = self._store.exchanges.exported_dispatches()
        places = {record_id: place for place, record_id in enumerate(records)}
        outlines = sorted(self._store.records.outlines(records), key=lambda outline: places[outline.id])
        sent = self._sent_of(outlines, audience, exported=exported)
        due = [outline for outline in outlines if outline.id not in sent]
        repeated = self._repeated(audience, again=False, exported=exported, requested=False)
        fresh = [self._dispatch(audience, piece) for piece in self._cut(due, max_size)]
        dispatches = sorted([*repeated, *fresh], key=lambda dispatch: (dispatch.first, dispatch.id))
        parcels = list(self._parcels(dispatches, max_size))
        carried = {record_id for parcel in parcels for record_id in parcel.records}
        again = [record_id for record_id in grown if record_id in sent and record_id not in carried]
        return [*parcels, *self._parcels_again(audience, again, max_size)] if again else parcels

    def _parcels_again(self, audience: AuthorId, records: Sequence[RecordId], max_size: int) -> Iterable[Parcel]:
        """Put records that have their numbers into parcels, each with the dispatches that gave them."""
        for piece in self._cut(list(self._store.records.outlines(records)), max_size):
            ids = [outline.id for outline in piece]
            entries = self._store.feed_entries.naming_each(ids, audience=audience)
            named = dict.fromkeys(entry.dispatch for entry in entries if entry.device == self._own.device)
            yield Parcel(dispatches=tuple(sorted(named)), records=tuple(ids))

    def sign_for(self, audience: AuthorId, record: RecordId) -> RecordId:
        """Give the next number to one record that goes to *audience*; inside a transaction. Returns the dispatch."""
        return self._dispatch(audience, list(self._store.records.outlines([record]))).id

    def own_forms(self, form: str) -> list[RecordId]:
        """Return our own records that publish a form; none for a form that comes with the program, or is not ours."""
        if not re.fullmatch("[0-9a-f]{64}", form):
            return []
        naming = self._store.named_evidence.naming(bytes.fromhex(form))
        outlines = self._store.records.outlines(named.record_id for named in naming)
        return [one.id for one in outlines if one.kind == Kind.FORM and one.author == self._own.author]

    def prepare_receipts(self, audience: AuthorId, *, ask_again: bool) -> Parcel:
        """Sign for what is held of all that *audience* sent; with *ask_again* also for what is missing.

        Raises:
            NothingToDo: Nothing of it ever came here, or, with *ask_again*, nothing is missing.
        """
        feeds = self._receipts.feeds_from(audience)
        if ask_again and not any(self._receipts.review(device).wanted for device in feeds):
            raise NothingToDo(what="record of this contact that is missing")
        if not feeds:
            raise NothingToDo(what="record that this contact sent")
        with self._store.database.transaction():
            return Parcel(dispatches=(), records=(), receipts=self._receipts.issue(audience, ask_again=ask_again))

    def foresee(
        self,
        audience: AuthorId,
        subjects: Iterable[SubjectId],
        *,
        again: bool,
        requested: bool = False,
    ) -> Due:
        """Tell what `prepare` would find for the same arguments; nothing is written, and nothing due is no error."""
        exported = self._store.exchanges.exported_dispatches()
        repeated = self._repeated(audience, again=again, exported=exported, requested=requested)
        ids = dict.fromkeys(record_id for dispatch in repeated for record_id in dispatch.ids)
        ids.update(dict.fromkeys(outline.id for outline in self._due(audience, subjects, exported=exported)))
        outlines = list(self._store.records.outlines(ids))
        forms = {outline.subject for outline in outlines if outline.kind == Kind.FORM}
        files = {
            named.reference.sha256: named.reference.size for named in self._store.named_evidence.of_each(list(ids))
        }
        return Due(
            reports=len({outline.subject for outline in outlines} - forms),
            forms=len(forms),
            records=len(ids),
            files=len(files),
            size=sum(self._store.records.sizes(ids).values()) + sum(files.values()),
            largest=max((load.size for load in self._loads_of(list(ids)).values()), default=0),
        )

    def _repeated(
        self, audience: AuthorId, *, again: bool, exported: Collection[RecordId], requested: bool
    ) -> list[Dispatch]:
        mine = self._store.records.ids_of_kind(
            Kind.DISPATCH.value, slot=dispatch_slot(audience), device=self._own.device
        )
        repeated = [self._read(self._keeper.by_id(one)) for one in mine if again or one not in exported]
        asked = self._receipts.asked_again(audience) if requested else {}
        for device, numbers in asked.items():
            # Also of a former device: what it signed is here, and nobody else can send it again.
            repeated += dispatches_within(self._keeper.dispatches(device, audience), numbers)
        # What was sealed for an office only goes in the file that it was sealed into.
        elsewhere = self._store.office_only.dispatches()
        return list({dispatch.id: dispatch for dispatch in repeated if dispatch.id not in elsewhere}.values())

    def _due(
        self, audience: AuthorId, subjects: Iterable[SubjectId], *, exported: Collection[RecordId]
    ) -> list[RecordOutline]:
        chosen = {subject: place for place, subject in enumerate(dict.fromkeys(subjects))}
        # Where we said one thing alone, nothing followed what was sent: most reports need no look.
        followed = self._store.records.subjects_with_several(self._own.author)
        passed_on = self._passed_on(audience, exported=exported)
        trust = self._trust.view()
        ours = [
            outline
            for outline in self._store.records.outlines_about(
                {**chosen, **dict.fromkeys(followed), **dict.fromkeys(passed_on)}, author=self._own.author
            )
            # Anybody can write a record that names us; we hand on only what we said.
            if outline.kind in OWN_KINDS and trust.is_authentic(outline)
        ]
        # Nothing is left of these that could be sent.
        cleared = {one.record_id for one in self._store.cleared.of_each(outline.id for outline in ours)}
        ours = [outline for outline in ours if outline.id not in cleared]
        # What was said in the place of something withheld was said to one receiver.
        derived = self._store.forwarded.among(outline.id for outline in ours if outline.kind == Kind.NOTE)
        ours = [outline for outline in ours if outline.id not in derived]
        sent = self._sent_of(ours, audience, exported=exported)
        about_sent = {outline.subject for outline in ours if outline.id in sent}
        # What went with leaves withheld goes no further by itself: what we say of it may tell what was withheld.
        about_sent -= self._store.forwarded.subjects_to(audience)
        due = [
            outline
            for outline in ours
            if outline.id not in sent
            and (
                outline.subject in chosen
                or outline.subject in about_sent
                or (outline.kind == Kind.CONSENT and outline.subject in passed_on)
            )
        ]
        return sorted(due, key=lambda outline: (chosen.get(outline.subject, len(chosen)), outline.arrival))

    def _passed_on(self, audience: AuthorId, *, exported: Collection[RecordId]) -> set[SubjectId]:
        """Return the reports that *audience* was sent and that we said something about consent of, whoever wrote them.

        Who holds a report must hear that somebody in it took their consent back.
        """
        records = self._store.records
        about = {outline.subject for outline in records.outlines_by(self._own.author, kind=Kind.CONSENT.value)}
        versions = list(records.outlines_of_kind(about, kind=Kind.REPORT.value))
        sent = self._sent_of(versions, audience, exported=exported)
        return {outline.subject for outline in versions if outline.id in sent}

    def _sent_of(
        self, outlines: Iterable[RecordOutline], audience: AuthorId, *, exported: Collection[RecordId]
    ) -> set[RecordId]:
        own_devices = {own.device for own in self._store.own_devices.all()}
        entries = self._store.feed_entries.naming_each((outline.id for outline in outlines), audience=audience)
        return {
            entry.record_id
            for entry in entries
            if entry.device in own_devices
            # A former device repeats nothing: what it gave a number and never wrote, this one sends under its own.
            and (entry.device == self._own.device or entry.dispatch in exported)
        }

    def _dispatch(self, audience: AuthorId, due: Sequence[RecordOutline]) -> Dispatch:
        last = self._store.feed_entries.last(audience, self._own.device)
        statement = Statement(
            kind=Kind.DISPATCH,
            author=self._own.author,
            subject=identity_subject(self._own.author),
            nonce=IDENTITY_NONCE,
            slot=dispatch_slot(audience),
            parents=() if last is None else (last.dispatch,),
        )
        leaves = dispatch_leaves(1 if last is None else last.number + 1, [outline.id for outline in due])
        held = seal(statement, leaves, key=self._own.signing_key)
        self._keeper.keep(held)
        detail = {"audience": audience.hex(), "dispatch": held.record.id.hex()}
        for subject in dict.fromkeys(outline.subject for outline in due):
            self._custody.write(subject, CustodyEvent.DISPATCHED, detail)
        return self._read(held)

    def _cut(self, due: Sequence[RecordOutline], max_size: int) -> list[list[RecordOutline]]:
        loads = self._loads_of([outline.id for outline in due])
        pieces: list[list[RecordOutline]] = []
        room = places = 0
        for outline in due:
            load = loads[outline.id]
            if not pieces or len(pieces[-1]) == MAX_IDS or load.size > room or load.members > places:
                pieces.append([])
                # The dispatch itself is a member, too.
                room, places = max_size, MAX_MEMBERS - 1
            pieces[-1].append(outline)
            room, places = room - load.size, places - load.members
        return pieces

    def _parcels(self, dispatches: Sequence[Dispatch], max_size: int) -> Iterable[Parcel]:
        pending: list[Dispatch] = []
        room, slots, places = max_size, MAX_IDS, MAX_MEMBERS
        for dispatch in dispatches:
            loads = self._loads_of(dispatch.ids).values()
            size, members = sum(load.size for load in loads), 1 + sum(load.members for load in loads)
            if pending and (size > room or len(dispatch.ids) > slots or members > places):
                yield _parcel(pending)
                pending, room, slots, places = [], max_size, MAX_IDS, MAX_MEMBERS
            pending.append(dispatch)
            room, slots, places = room - size, slots - len(dispatch.ids), places - members
        if pending:
            yield _parcel(pending)

    def _loads_of(self, record_ids: Sequence[RecordId]) -> dict[RecordId, _Load]:
        sizes = self._store.records.sizes(record_ids)
        members = dict.fromkeys(sizes, 1)
        for named in self._store.named_evidence.of_each(record_ids):
            sizes[named.record_id] += named.reference.size
            members[named.record_id] += 1
        return {record_id: _Load(size, members[record_id]) for record_id, size in sizes.items()}

    def _read(self, held: HeldRecord) -> Dispatch:
        dispatch = read_dispatch(held)
        assert dispatch is not None, "we read what we wrote"
        return dispatch


def _parcel(dispatches: Sequence[Dispatch]) -> Parcel:
    records = dict.fromkeys(record_id for dispatch in dispatches for record_id in dispatch.ids)
    return Parcel(dispatches=tuple(dispatch.id for dispatch in dispatches), records=tuple(records))
