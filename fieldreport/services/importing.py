"""Import: a file from outside becomes part of the vault as a whole, or not at all."""

import contextlib
import hashlib
import io
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from fieldreport.bundles.manifest import Role
from fieldreport.bundles.reader import HeadOnly, read_bundle
from fieldreport.bundles.split_file import JoinedReader, part_name
from fieldreport.crypto.fingerprint_words import fingerprint
from fieldreport.domain.card import card_file
from fieldreport.domain.custody import CustodyEvent, Detail
from fieldreport.domain.feed import Span, forked_dispatches
from fieldreport.domain.identifiers import VAULT_CHAIN, AuthorId, DeviceKey, RecordId
from fieldreport.domain.record import HeldRecord, Kind
from fieldreport.domain.trust import Trust
from fieldreport.errors import Category, DevicesCompete, FieldReportError, UnknownSigner
from fieldreport.services.clock import Clock, second_stamp
from fieldreport.services.custody_log import CustodyLog
from fieldreport.services.derive import Derivation
from fieldreport.services.incoming import Counts, Incoming, bundles_set_aside, introduced_by, was_imported
from fieldreport.services.own_identity import OwnIdentity
from fieldreport.services.partial_file import is_random_file_name, random_file_name
from fieldreport.services.receipts import Receipts
from fieldreport.services.record_keeper import RecordKeeper
from fieldreport.services.trust_service import TrustService
from fieldreport.storage.exchanges_table import Direction, Exchange, ExchangeState
from fieldreport.storage.quarantine_table import QuarantinedRecord
from fieldreport.storage.vault_store import VaultStore
from fieldreport.system.private_files import (
    disk_errors,
    open_exclusive,
    open_regular,
    plain_name,
    sync_file,
    sync_folder,
)
from fieldreport.system.progress import Reporter

_READ_BUFFER = 1 << 20
_RIVALS_KEPT = 8
"""Rotations of one key that are kept from bundles which wait. Two are enough for a conflict, and whoever holds a stolen
key can sign any number; one that comes later is known from the person's card."""

_FIRST_PART = re.compile(r"(.+)\.001")


@dataclass(frozen=True, slots=True)
class Missing:
    """What a feed says was sent to us and is not here."""

    device: DeviceKey
    uncovered: tuple[Span, ...]
    not_held: tuple[RecordId, ...]
    forked_numbers: tuple[int, ...]
    forked_dispatches: tuple[RecordId, ...]


@dataclass(frozen=True, slots=True)
class ImportedBundle:
    """What became of one file. *was_here* says that the very same bundle had been imported before."""

    bundle_id: str
    author: AuthorId
    created: str
    was_here: bool
    counts: Counts
    missing: tuple[Missing, ...]


@dataclass(frozen=True, slots=True)
class InspectedBundle:
    """What the head of a bundle says, before any decision."""

    bundle_id: str
    author: AuthorId
    device: DeviceKey
    name: str
    """What the sender calls itself in the bundle's introduction; empty without one. It proves nothing."""
    words: tuple[str, ...]
    """Of the key that the introduction names, to be compared; none without an introduction."""
    card_file: bytes
    """The introduction as a card file, to become a contact of; empty without one."""
    trust: Trust
    created: str
    records: int
    evidence: int
    evidence_size: int
    size: int
    part_of: tuple[int, int]
    """This bundle's number among those that were made together, and how many these are."""
    series: str
    """What those that were made together have in common; empty for one alone."""
    was_here: bool


class Importing:
    """The use case of taking in what others hand over."""

    def __init__(
        self,
        *,
        store: VaultStore,
        own: OwnIdentity,
        clock: Clock,
        keeper: RecordKeeper,
        trust: TrustService,
        derivation: Derivation,
        receipts: Receipts,
        custody: CustodyLog,
    ) -> None:
        self._store = store
        self._own = own
        self._clock = clock
        self._keeper = keeper
        self._trust = trust
        self._derivation = derivation
        self._receipts = receipts
        self._custody = custody

    def import_file(self, path: Path, *, reporter: Reporter) -> ImportedBundle:
        """Take in the bundle in *path* (or, for a file cut into parts, in ``NAME.001`` and what follows it).

        Raises:
            UnknownSigner: The sender is not verified; the file was kept as it came, for later.
            DevicesCompete: The sender's device competes with another one; the same, and the conflict is known here now.
            FieldReportError: The bundle was refused; nothing of it was taken over.
            Cancelled: The same.
        """
        try:
            return self._import(path, reporter)
        except (DevicesCompete, UnknownSigner) as waits:
            self._set_aside(path, author=AuthorId(bytes.fromhex(str(waits.details["author"]))), reporter=reporter)
            raise
        except FieldReportError as fault:
            if fault.category is Category.REFUSED:
                self._note_refusal(path, fault)
            raise

    def _import(self, path: Path, reporter: Reporter) -> ImportedBundle:
        with _bundle_source(path) as (source, size), self._receiver(path, size) as incoming:
            head = read_bundle(
                source,
                size=size,
                identities=self._own.receiving,
                my_recipients=[identity.recipient.text for identity in self._own.receiving],
                receiver=incoming,
                reporter=reporter,
            )
            incoming.finish(reporter)
            author = AuthorId(head.manifest.author)
            self._receipts.issue(author)
            if not incoming.was_here:
                detail: Detail = {"bundle": head.manifest.bundle_id, "from": author.hex()}
                self._custody.write(VAULT_CHAIN, CustodyEvent.BUNDLE_IMPORTED, detail)
            return ImportedBundle(
                bundle_id=head.manifest.bundle_id,
                author=author,
                created=head.manifest.created,
                was_here=incoming.was_here,
                counts=incoming.counts,
                missing=tuple(self.missing_from(author)),
            )

    def inspect(self, path: Path, *, reporter: Reporter) -> InspectedBundle:
        """Read the head of a bundle, and whether its end is there; nothing is unpacked, and nothing is noted.

        Raises:
            FieldReportError: It is not for us, not whole, or its head is not valid.
        """
        with _bundle_source(path) as (source, size):
            head = read_bundle(
                source,
                size=size,
                identities=self._own.receiving,
                my_recipients=[identity.recipient.text for identity in self._own.receiving],
                receiver=HeadOnly(),
                reporter=reporter,
            )
        manifest = head.manifest
        card = introduced_by(head)
        evidence = [file.size for file in manifest.files if file.role is Role.EVIDENCE]
        return InspectedBundle(
            bundle_id=manifest.bundle_id,
            author=AuthorId(manifest.author),
            device=DeviceKey(head.signer),
            name="" if card is None else card.name,
            words=() if card is None else fingerprint(card.first_key).words,
            card_file=b"" if card is None else card_file(card.records),
            trust=self._trust.view().trust_of(AuthorId(manifest.author)),
            created=manifest.created,
            records=len(manifest.files) - len(evidence),
            evidence=len(evidence),
            evidence_size=sum(evidence),
            size=size,
            part_of=(1, 1) if manifest.series is None else (manifest.series.index, manifest.series.count),
            series="" if manifest.series is None else manifest.series.id,
            was_here=was_imported(self._store, head),
        )

    def missing_from(self, author: AuthorId) -> Iterator[Missing]:
        """Say what *author*'s dispatches to us list and we do not hold."""
        trust = self._trust.view()
        for audience, device in self._store.feed_entries.feeds():
            if audience != self._own.author or not trust.is_device_of(device, author):
                continue
            entries = self._store.feed_entries
            missing = Missing(
                device=device,
                uncovered=entries.uncovered(audience, device),
                not_held=entries.not_held(audience, device),
                forked_numbers=entries.forked_numbers(audience, device),
                forked_dispatches=tuple(
                    sorted(forked_dispatches(self._keeper.parents_of(entries.dispatches(audience, device))))
                ),
            )
            if missing.uncovered or missing.not_held or missing.forked_numbers or missing.forked_dispatches:
                yield missing

    def set_aside(self) -> list[Exchange]:
        """Return the bundles that were kept unopened because nobody had verified their sender, or its device."""
        return bundles_set_aside(self._store)

    def quarantined(self) -> list[QuarantinedRecord]:
        """Return the records that came in good bundles and are not good themselves."""
        found = (self._store.quarantine.get(number) for number in self._store.quarantine.numbers())
        return [record for record in found if record is not None]

    def remove_unfinished(self) -> None:
        """Remove from the inbox what was begun to be set aside and never entered; called when the vault is opened."""
        inbox = self._store.folder.inbox
        known = {one.file_name for one in self._store.exchanges.by_state(ExchangeState.QUARANTINED)}
        with disk_errors(inbox):
            for path in [path for path in inbox.iterdir() if is_random_file_name(path.name) and path.is_file()]:
                if path.name not in known:
                    path.unlink()

    def inspect_set_aside(self, exchange: Exchange, *, reporter: Reporter) -> InspectedBundle:
        """Read the head of a bundle that was kept. Raises like `inspect`."""
        return self.inspect(self._store.folder.inbox / exchange.file_name, reporter=reporter)

    def retry_set_aside(self, exchange: Exchange, *, reporter: Reporter) -> ImportedBundle:
        """Import a bundle that was kept, now that its sender may be verified; the kept file goes when it is done."""
        kept = self._store.folder.inbox / exchange.file_name
        imported = self._import(kept, reporter)
        with disk_errors(kept):
            kept.unlink()
        sync_folder(kept.parent)
        return imported

    @contextlib.contextmanager
    def _receiver(self, path: Path, size: int) -> Iterator[Incoming]:
        incoming: Incoming | None = None
        try:
            with self._store.database.transaction():
                number = self._store.exchanges.add(self._exchange(path, size, ExchangeState.REFUSED))
                incoming = Incoming(
                    store=self._store,
                    own=self._own,
                    clock=self._clock,
                    keeper=self._keeper,
                    trust=self._trust,
                    derivation=self._derivation,
                    custody=self._custody,
                    exchange=number,
                )
                yield incoming
                self._note_import(number, path, size, incoming)
            incoming.keep_files()
        except BaseException as fault:
            if incoming is not None:
                incoming.abort()
                if isinstance(fault, DevicesCompete):
                    self._keep_rivals(incoming.rivals)
            raise

    def _keep_rivals(self, rivals: Sequence[HeldRecord]) -> None:
        """Keep the rotations that make a conflict, of a bundle that was not let in.

        A person can only decide about what this vault knows, and while nobody has, neither side may count: who came
        first says nothing about who is right. It gives nobody a power that is new: the same key can sign an ordinary
        bundle that holds the rotation. Only a key that the chain reaches gets here, see `TrustService.rivals`.
        """
        with self._store.database.transaction():
            for held in rivals:
                record = held.record
                known = self._store.records.outlines_by(record.author, kind=Kind.ROTATION.value)
                if sum(one.device == record.device for one in known) < _RIVALS_KEPT and self._keeper.keep(held).is_new:
                    detail = {"author": record.author.hex(), "rotation": record.id.hex()}
                    self._custody.write(VAULT_CHAIN, CustodyEvent.DEVICE_COMPETES, detail)
            self._derivation.refresh_known_reports()

    def _note_import(self, number: int, path: Path, size: int, incoming: Incoming) -> None:
        head = incoming.head
        assert head is not None, "a bundle that was read has a head"
        counts = incoming.counts
        self._store.exchanges.update(
            Exchange(
                direction=Direction.IN,
                bundle_id=head.manifest.bundle_id,
                counterpart=AuthorId(head.manifest.author),
                state=ExchangeState.IMPORTED,
                file_name=plain_name(path.name),
                size=size,
                sums_sha256=head.sums_sha256,
                at=second_stamp(self._clock),
                detail=json.dumps({"in file": counts.in_file, "new": counts.new, "quarantined": counts.quarantined}),
                no=number,
            )
        )

    def _note_refusal(self, path: Path, fault: FieldReportError) -> None:
        with self._store.database.transaction():
            self._store.exchanges.add(self._exchange(path, 0, ExchangeState.REFUSED, detail=fault.code))

    def _exchange(self, path: Path, size: int, state: ExchangeState, *, detail: str = "") -> Exchange:
        return Exchange(
            direction=Direction.IN,
            bundle_id="",
            counterpart=None,
            state=state,
            file_name=plain_name(path.name),
            size=size,
            sums_sha256=None,
            at=second_stamp(self._clock),
            detail=detail,
        )

    def _set_aside(self, path: Path, *, author: AuthorId, reporter: Reporter) -> None:
        """Copy the ciphertext into the inbox, byte for byte; whoever finds it there can read nothing of it."""
        with _bundle_source(path) as (source, size):
            running_hash = hashlib.sha256()
            for block in _blocks(source, path=path, size=size, reporter=reporter):
                running_hash.update(block)
            digest = running_hash.digest()
            if any(one.sums_sha256 == digest for one in self.set_aside()):
                return
            source.seek(0)
            name = random_file_name()
            target = self._store.folder.inbox / name
            try:
                with disk_errors(target), open_exclusive(target) as copy:
                    for block in _blocks(source, path=path, size=size, reporter=reporter):
                        copy.write(block)
                    sync_file(copy, path=target)
                sync_folder(target.parent)
                with self._store.database.transaction():
                    exchange = self._exchange(path, size, ExchangeState.QUARANTINED)
                    self._store.exchanges.add(replace(exchange, file_name=name, counterpart=author, sums_sha256=digest))
                    self._custody.write(VAULT_CHAIN, CustodyEvent.BUNDLE_QUARANTINED, {"from": author.hex()})
            except BaseException:
                target.unlink(missing_ok=True)
                raise


@contextlib.contextmanager
def _bundle_source(path: Path) -> Iterator[tuple[io.BufferedReader, int]]:
    """Open a bundle, or the parts of one, as one seekable stream; also hand out its size."""
    with contextlib.ExitStack() as open_files:
        with disk_errors(path):
            parts = [open_files.enter_context(open_regular(part)) for part in _parts_of(path)]
            size = sum(part.seek(0, io.SEEK_END) for part in parts)
        joined: io.BufferedReader = io.BufferedReader(JoinedReader(parts), _READ_BUFFER)
        joined.seek(0)
        with disk_errors(path):
            yield joined, size


def _parts_of(path: Path) -> list[Path]:
    if _FIRST_PART.fullmatch(path.name) is None:
        return [path]
    stem = path.name.removesuffix(".001")
    found = [path]
    while (following := path.with_name(part_name(stem, len(found) + 1))).is_file():
        found.append(following)
    return found


def _blocks(source: io.BufferedReader, *, path: Path, size: int, reporter: Reporter) -> Iterator[memoryview]:
    """Yield *source* to its end, each block valid until the next step; an error of reading names *path*."""
    buffer = memoryview(bytearray(_READ_BUFFER))
    done = 0
    while True:
        with disk_errors(path):
            count = source.readinto(buffer)
        if not count:
            return
        yield buffer[:count]
        done += count
        reporter.report(done, size)
