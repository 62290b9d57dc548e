"""What a bundle brings, taken in member by member inside one transaction: records, evidence, and what is not valid."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from fieldreport.bundles.archive_reader import BundleHead, MemberSink
from fieldreport.bundles.manifest import ManifestFile, Role, address
from fieldreport.domain.card import Card, parse_introduction
from fieldreport.domain.custody import CustodyEvent
from fieldreport.domain.form_record import PACKAGE_MEDIA_TYPE, read_form_record
from fieldreport.domain.identifiers import AuthorId, DeviceKey, SubjectId
from fieldreport.domain.receipt import read_receipt
from fieldreport.domain.record import MAX_FILE_SIZE, HeldRecord, Kind, parse_held_record
from fieldreport.domain.trust import Trust
from fieldreport.errors import (
    CardInvalid,
    DevicesCompete,
    DiskFull,
    FieldReportError,
    LimitExceeded,
    ManifestInvalid,
    SignerRevoked,
    UnknownSigner,
)
from fieldreport.services.clock import Clock, second_stamp
from fieldreport.services.custody_log import CustodyLog
from fieldreport.services.derive import Derivation
from fieldreport.services.own_identity import OwnIdentity
from fieldreport.services.record_keeper import Arrived, RecordKeeper
from fieldreport.services.rosters import Rosters
from fieldreport.services.trust_service import TrustService
from fieldreport.storage.evidence_files import EvidenceWriter
from fieldreport.storage.exchanges_table import Exchange, ExchangeState
from fieldreport.storage.quarantine_table import QuarantinedRecord
from fieldreport.storage.vault_store import VaultStore
from fieldreport.system.private_files import free_space
from fieldreport.system.progress import Reporter

_RECORDS_A_STEP = 100
"""Records after which the derived rows are written: all of a big bundle would not fit into memory."""

_SPARE_SPACE = 16 << 20
"""Bytes that stay free beyond what the bundle holds: the database grows too."""

_REBUILDING_KINDS = frozenset({Kind.ROTATION, Kind.ROSTER})
"""Kinds after which all subjects are seen anew: records count that did not before."""


@dataclass(slots=True)
class Counts:
    """What became of the records of a bundle. In the file = new + grew + already here + quarantined."""

    in_file: int = 0
    new: int = 0
    grew: int = 0
    already_here: int = 0
    """Also those that were cleared here: what they say stays away."""
    quarantined: int = 0
    evidence_new: int = 0
    evidence_already_here: int = 0
    cleared_before: int = 0
    """Of those already here: how many were cleared, and stay so."""

    @property
    def add_up(self) -> bool:
        """Tell whether every record of the file is accounted for."""
        return self.in_file == self.new + self.grew + self.already_here + self.quarantined


@dataclass(slots=True)
class _Touched:
    fresh: dict[SubjectId, list[Arrived]] = field(default_factory=dict)
    """Subjects of which this one record is all there is: derived without reading it again."""
    later: dict[SubjectId, None] = field(default_factory=dict)
    """All others, derived once at the end; to do it after each record would cost the square of their number."""


class _Abortable(Protocol):
    def abort(self) -> None: ...


class Incoming:
    """The receiver of one bundle. Everything it does is undone when the transaction around it fails."""

    def __init__(
        self,
        *,
        store: VaultStore,
        own: OwnIdentity,
        clock: Clock,
        keeper: RecordKeeper,
        trust: TrustService,
        derivation: Derivation,
        custody: CustodyLog,
        exchange: int,
    ) -> None:
        self._store = store
        self._own = own
        self._clock = clock
        self._keeper = keeper
        self._trust = trust
        self._derivation = derivation
        self._custody = custody
        self._exchange = exchange
        self._rosters = Rosters(store=store, clock=clock, keeper=keeper, trust=trust, custody=custody)
        self._touched = _Touched()
        self._rebuild = False
        self._forms: set[str] = set()
        """Forms that may say from now on what their answers mean."""
        self._unwanted: set[bytes] = set()
        """Files that cleared records name: nothing of them is stored again."""
        self._files: list[_Abortable] = []
        self._finished: list[str] = []
        self.head: BundleHead | None = None
        self.rivals: tuple[HeldRecord, ...] = ()
        """Rotations of the introduction that do not count because others of the same keys are held here."""
        self.was_here = False
        self.counts = Counts()

    def begin(self, head: BundleHead, /) -> bool:
        """Decide on the sender, before anything is unpacked.

        Raises:
            UnknownSigner: Nobody verified this identity here, or the device is not one of its own.
            DevicesCompete: The device is one that another one competes with, or that was not chosen.
            SignerRevoked: The identity or the device was revoked.
            ManifestInvalid: The introduction does not hold together.
            DiskFull: There is no room for what the bundle states.
        """
        self.head = head
        author, device = AuthorId(head.manifest.author), DeviceKey(head.signer)
        card = introduced_by(head)
        introduction = () if card is None else card.records
        trust = self._trust.view()
        match trust.trust_of(author):
            case Trust.REVOKED:
                raise SignerRevoked(author=author.hex())
            case Trust.UNVERIFIED:
                raise UnknownSigner(author=author.hex())
            case Trust.OWN | Trust.VERIFIED:
                pass
        for held in introduction:
            kept = self._rosters.keep(held)
            self._rebuild |= (kept.is_new or kept.grown > 0) and held.record.kind in _REBUILDING_KINDS
        self._check_device(device, author, introduction)
        self._store.receiving_keys.note_sealed(
            device, (key.no for key in self._store.receiving_keys.all() if address(key.recipient) in head.manifest.to)
        )
        self.was_here = was_imported(self._store, head)
        wanted = sum(file.size for file in head.manifest.files if file.role is Role.EVIDENCE)
        if not self.was_here and free_space(self._store.folder.path) < wanted + _SPARE_SPACE:
            raise DiskFull(path=str(self._store.folder.path))
        return not self.was_here

    def _check_device(self, device: DeviceKey, author: AuthorId, introduction: Sequence[HeldRecord]) -> None:
        trust = self._trust.view()
        if device in trust.revoked_devices:
            raise SignerRevoked(author=author.hex())
        if trust.is_device_of(device, author):
            return
        # Which devices are ours we know; there is nothing to decide.
        if author != self._own.author:
            self.rivals = self._trust.rivals(author, introduction)
        if self.rivals:
            raise DevicesCompete(author=author.hex(), rotation=self.rivals[0].record.id.hex())
        raise UnknownSigner(author=author.hex())

    def open_member(self, file: ManifestFile, sha256: bytes, /) -> MemberSink:
        """Prepare for a record or for a file of evidence."""
        if file.role is Role.RECORD:
            if file.size > MAX_FILE_SIZE:
                raise LimitExceeded(which="record size")
            return _RecordSink(self._take_record)
        here = self._store.evidence.get(sha256)
        if here is not None and self._store.evidence_files.seems_whole(here):
            self.counts.evidence_already_here += 1
            return _Ignored()
        if sha256 in self._unwanted and not self._store.named_evidence.naming(sha256):
            return _Ignored()
        writer = self._store.evidence_files.create(hashing=False)
        self._files.append(writer)
        return _EvidenceSink(writer, sha256, self._take_evidence)

    def finish(self, reporter: Reporter) -> None:
        """Derive what the bundle changed; the last thing inside the transaction. Raises Cancelled."""
        self._flush()
        assert self.head is not None, "a bundle that was read has a head"
        listening = _AtTheEnd(reporter, self.head.archive_size)
        if self._rebuild:
            self._derivation.refresh_known_reports(listening)
        else:
            waiting = self._derivation.reports_of_forms(self._forms)
            self._derivation.refresh({**self._touched.later, **waiting}, reporter=listening)
        assert self.counts.add_up, "every record is counted once"

    def abort(self) -> None:
        """Remove the evidence files that were begun; the transaction undoes the rest."""
        for file in self._files:
            file.abort()
        for name in self._finished:
            self._store.evidence_files.remove(name)
        self.keep_files()

    def keep_files(self) -> None:
        """Hear that the transaction was committed: the files belong to the vault now."""
        self._files.clear()
        self._finished.clear()

    def _take_record(self, untrusted_content: bytes) -> None:
        self.counts.in_file += 1
        try:
            held = parse_held_record(untrusted_content)
        except FieldReportError as fault:
            self.counts.quarantined += 1
            self._store.quarantine.add(
                QuarantinedRecord(
                    exchange=self._exchange,
                    position=self.counts.in_file,
                    reason=str(fault),
                    untrusted_content=untrusted_content,
                    at=second_stamp(self._clock),
                )
            )
            return
        known_before = self._store.records.has_subject(held.record.subject)
        kept = self._rosters.keep(held)
        self.counts.new += kept.is_new
        self.counts.grew += bool(kept.grown)
        self.counts.already_here += not kept.is_new and not kept.grown
        if kept.was_cleared:
            self.counts.cleared_before += 1
            self._unwanted.update(reference.sha256 for reference in held.leaves.evidence().values())
        if kept.is_new or kept.grown:
            self._note(Arrived(kept.arrival, held), is_new=kept.is_new, known_before=known_before)

    def _note(self, arrived: Arrived, *, is_new: bool, known_before: bool) -> None:
        record = arrived.held.record
        self._rebuild |= record.kind in _REBUILDING_KINDS
        if record.kind == Kind.DISPATCH:
            return
        if record.kind == Kind.RECEIPT:
            self._receipted(arrived.held)
        if said := read_form_record(arrived.held):
            self._forms.add(said.form_id)
        subject = record.subject
        if known_before:
            self._touched.fresh.pop(subject, None)
        else:
            self._touched.fresh[subject] = [arrived]
        if known_before or arrived.held.leaves.evidence():
            self._touched.later[subject] = None
        assert self.head is not None, "no member comes before the head"
        self._custody.write(
            subject,
            CustodyEvent.RECEIVED if is_new else CustodyEvent.GREW,
            {
                "record": record.id.hex(),
                "bundle": self.head.manifest.bundle_id,
                "from": self.head.manifest.author.hex(),
            },
        )
        if len(self._touched.fresh) >= _RECORDS_A_STEP:
            self._flush()

    def _receipted(self, held: HeldRecord) -> None:
        """Look again at our reports in the feed that a receipt is about: they may have arrived."""
        receipt = read_receipt(held)
        if receipt is not None:
            listed = {entry.record_id for entry in self._store.feed_entries.of(receipt.audience, receipt.device)}
            self._touched.later.update(dict.fromkeys(self._keeper.subjects_of(listed)))

    def _flush(self) -> None:
        self._derivation.refresh(self._touched.fresh, known=self._touched.fresh)
        self._touched.fresh.clear()

    def _take_evidence(self, writer: EvidenceWriter, sha256: bytes) -> None:
        stored = writer.finish(sha256=sha256)
        self._finished.append(stored.name)
        now = second_stamp(self._clock)
        if not self._store.evidence.add(stored, stored_at=now):
            # What was lost here comes back. The lost one's file goes when the vault is opened next.
            self._store.evidence.replace(stored, stored_at=now)
        self.counts.evidence_new += 1
        for named in self._store.named_evidence.naming(sha256):
            if named.reference.media_type == PACKAGE_MEDIA_TYPE:
                self._forms.add(sha256.hex())
            self._touched.later.update(dict.fromkeys(self._keeper.subjects_of([named.record_id])))


def introduced_by(head: BundleHead) -> Card | None:
    """Read the sender's card from a bundle's head, None without one. Raises ManifestInvalid for one that is not its."""
    if not head.manifest.introduction:
        return None
    try:
        card = parse_introduction([text.encode("ascii") for text in head.manifest.introduction])
    except CardInvalid:
        raise ManifestInvalid(field="introduction") from None
    if card.author != head.manifest.author or card.device != head.signer:
        raise ManifestInvalid(field="introduction")
    return card


def bundles_set_aside(store: VaultStore) -> list[Exchange]:
    """Return the bundles that were kept unopened because nobody had verified their sender, or its device."""
    kept = store.exchanges.by_state(ExchangeState.QUARANTINED)
    return [one for one in kept if (store.folder.inbox / one.file_name).exists()]


def was_imported(store: VaultStore, head: BundleHead) -> bool:
    """Tell whether the very same bundle was imported before."""
    return any(
        one.state is ExchangeState.IMPORTED and one.sums_sha256 == head.sums_sha256
        for one in store.exchanges.by_bundle(head.manifest.bundle_id)
    )


class _AtTheEnd:
    """Hears whether somebody asks to stop, while the bar of a file that was read to its end stays there."""

    def __init__(self, reporter: Reporter, size: int) -> None:
        self._reporter = reporter
        self._size = size

    def report(self, _: int, __: int | None = None) -> None:
        self._reporter.report(self._size, self._size)


class _RecordSink:
    """Gathers one record in memory."""

    def __init__(self, take: Callable[[bytes], None]) -> None:
        self._take = take
        self._content = bytearray()

    def write(self, data: memoryview, /) -> None:
        self._content += data

    def close(self) -> None:
        self._take(bytes(self._content))


class _EvidenceSink:
    """Encrypts one file of evidence anew as it comes; the reader hashes it meanwhile."""

    def __init__(self, writer: EvidenceWriter, sha256: bytes, take: Callable[[EvidenceWriter, bytes], None]) -> None:
        self._writer = writer
        self._sha256 = sha256
        self._take = take

    def write(self, data: memoryview, /) -> None:
        self._writer.write(data)

    def close(self) -> None:
        self._take(self._writer, self._sha256)


class _Ignored:
    """For evidence that is here already; its hash is checked all the same."""

    def write(self, data: memoryview, /) -> None:
        pass

    def close(self) -> None:
        pass
