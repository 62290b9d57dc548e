"""Referral: a package for a court, a mechanism or the press, which proves itself without us."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from fieldreport import __version__
from fieldreport.crypto.derived_keys import random_id
from fieldreport.crypto.fingerprint_words import fingerprint
from fieldreport.domain.consent_gate import Block, WithheldLeaf
from fieldreport.domain.custody import CustodyEvent
from fieldreport.domain.identifiers import AuthorId, DeviceKey, RecordId, SubjectId, author_id
from fieldreport.domain.leaf import CREATED
from fieldreport.domain.record import HeldRecord, seal
from fieldreport.domain.referral import ExpectedField, ReferralProfile, referral_leaves, referral_statement
from fieldreport.domain.trust import Trust
from fieldreport.errors import EvidenceDamaged, LimitExceeded, NothingToDo
from fieldreport.exports.bag import BagFile, ByteSource, bag_of, manifest_of, small_file
from fieldreport.exports.referral_files import (
    PackagedEvidence,
    PackagedReport,
    PackageHead,
    page_name,
    payload_of,
    record_set,
)
from fieldreport.exports.referral_index import IndexedReport, ReferralIndex, index_html
from fieldreport.services.bundle_members import extension_of
from fieldreport.services.clock import Clock, minute_stamp
from fieldreport.services.custody_log import CustodyLog
from fieldreport.services.own_identity import OwnIdentity
from fieldreport.services.record_keeper import RecordKeeper
from fieldreport.services.redaction import Outlook, Redaction, RedactionRules, consents_that_go
from fieldreport.services.referral_pages import ReferralPage, ReferralPages
from fieldreport.services.referral_target import (
    FolderTarget,
    PackageTarget,
    SealedTarget,
    parse_recipients,
    refuse_taken,
    remove_staged,
)
from fieldreport.services.trust_service import TrustService
from fieldreport.services.verifier import FILE_NAME, Verifier
from fieldreport.storage.vault_store import VaultStore
from fieldreport.system.private_files import disk_errors
from fieldreport.system.progress import Reporter

MAX_REPORTS = 1000
"""Reports of one package: their pages and records are held in memory until the lists of all files are made."""

_STAGED = "referral.staged"
"""The setting that names what is half written: a vault that was killed meanwhile removes it when it is opened."""


@dataclass(frozen=True, slots=True)
class ReferralOptions:
    """How to refer. *recipients* are ``age1…`` keys: with them one encrypted file is written, else a plain folder."""

    by_hand: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ForeseenReport:
    """What would go of one report, to be shown before. With *blocks* nothing of it goes."""

    subject: SubjectId
    blocks: tuple[Block, ...]
    shown: int
    withheld: tuple[WithheldLeaf, ...]
    files: int
    files_missing: int
    trust: Trust
    """What this vault thinks of the author: a package is consistent also with records of a stranger."""
    lacks: tuple[ExpectedField, ...]
    """What the receiver looks for and would not find."""


@dataclass(frozen=True, slots=True)
class Signer:
    """An identity that signed something in a package, and what it is called here; empty: it is no contact."""

    author: AuthorId
    name: str
    first_key: DeviceKey | None
    """None: it is not here, so that nobody can tell its words."""


@dataclass(frozen=True, slots=True)
class Referred:
    """A package that was written and read back."""

    package: str
    path: Path
    is_encrypted: bool
    reports: int
    records: int
    evidence: int
    evidence_missing: int
    size: int
    record_set: bytes
    """SHA-256 of the list of records, for an outside timestamp."""
    blocked: tuple[ForeseenReport, ...]
    signers: tuple[Signer, ...]
    """Everybody whose words the verifier prints: ourselves first."""


@dataclass(frozen=True, slots=True)
class _Draft:
    """A package before it is written."""

    head: PackageHead
    outlooks: tuple[Outlook, ...]
    purpose: str


class Referring:
    """The use case of making a package."""

    def __init__(
        self,
        *,
        store: VaultStore,
        own: OwnIdentity,
        clock: Clock,
        keeper: RecordKeeper,
        trust: TrustService,
        redaction: Redaction,
        pages: ReferralPages,
        custody: CustodyLog,
    ) -> None:
        self._store = store
        self._own = own
        self._clock = clock
        self._keeper = keeper
        self._trust = trust
        self._redaction = redaction
        self._pages = pages
        self._custody = custody

    def foresee(
        self, subjects: Sequence[SubjectId], profile: ReferralProfile, options: ReferralOptions, *, reporter: Reporter
    ) -> list[ForeseenReport]:
        """Tell what `refer` would hand on; nothing is written. Raises like it."""
        return [self._foreseen(outlook, profile) for outlook in self._outlooks(subjects, profile, options, reporter)]

    def refer(
        self,
        subjects: Sequence[SubjectId],
        profile: ReferralProfile,
        target: Path,
        options: ReferralOptions,
        *,
        reporter: Reporter,
    ) -> Referred:
        """Write a package to *target*: a new folder, not encrypted, or one encrypted file for the recipients.

        What consent does not allow is left out, and so are whole reports in which nobody said yes. It is in the
        custody log before it has its name.

        Raises:
            NothingToDo: Nothing of these reports may go.
            AlreadyExists: Something lies at *target*.
            NotFound: There is no such report.
            InvalidInput, InvalidKey: A path to withhold is in none of the reports, or a recipient is none.
            LimitExceeded: More than MAX_REPORTS.
            ReadBackFailed, DiskFull: and other disk errors; what was written was removed.
            Cancelled: The same.
        """
        recipients = parse_recipients(options.recipients)
        with disk_errors(target.parent):
            target.parent.stat()
        refuse_taken(target)
        outlooks = list(self._outlooks(subjects, profile, options, reporter))
        going = tuple(outlook for outlook in outlooks if outlook.report.is_open)
        if not going:
            raise NothingToDo(what="report of which something may go for this purpose")
        package = random_id(16).hex()
        head = PackageHead(package, profile, self._own.author, minute_stamp(self._clock))
        draft = _Draft(head, going, profile.purpose)
        damaged: set[bytes] = set()
        while True:
            place: PackageTarget = (
                SealedTarget(target, recipients=recipients, folder=package) if recipients else FolderTarget(target)
            )
            try:
                done = self._write(draft, place, damaged, reporter)
            except EvidenceDamaged as fault:
                sha256 = bytes.fromhex(str(fault.details["sha256"]))
                if sha256 in damaged:
                    raise
                # One damaged file must not keep everything else from a court: it is listed as missing.
                damaged.add(sha256)
                continue
            blocked = tuple(self._foreseen(one, profile) for one in outlooks if not one.report.is_open)
            return replace(done, path=target, is_encrypted=bool(recipients), blocked=blocked)

    def words_of(self, signer: Signer) -> str:
        """Return the eight words of somebody who signed; empty if they cannot be told. As slow as unlocking."""
        return "" if signer.first_key is None else " ".join(fingerprint(signer.first_key).words)

    def remove_unfinished(self) -> None:
        """Remove what a program that was killed left in the clear; called when the vault is opened."""
        left = self._store.settings.get(_STAGED)
        if left is not None:
            remove_staged(Path(json.loads(left)))
            with self._store.database.transaction():
                self._store.settings.remove(_STAGED)

    def _outlooks(
        self, subjects: Sequence[SubjectId], profile: ReferralProfile, options: ReferralOptions, reporter: Reporter
    ) -> Iterable[Outlook]:
        if len(subjects) > MAX_REPORTS:
            raise LimitExceeded(which="reports of a package")
        rules = RedactionRules(profile.purpose, options.by_hand, profile.withhold)
        return self._redaction.each(subjects, rules, reporter=reporter)

    def _foreseen(self, outlook: Outlook, profile: ReferralProfile) -> ForeseenReport:
        report = outlook.report
        evidence = [one.sha256 for version in report.versions for one in version.shown.leaves.evidence().values()]
        return ForeseenReport(
            subject=report.subject,
            blocks=report.blocks,
            shown=sum(len(version.shown.disclosures) for version in report.versions),
            withheld=tuple(leaf for version in report.versions for leaf in version.withheld),
            files=len(set(evidence)),
            files_missing=len(set(evidence) - self._store.evidence.held_of(evidence)),
            trust=outlook.view.trust,
            lacks=_lacking(profile, self._pages.roles(report)) if report.is_open else (),
        )

    def _write(self, draft: _Draft, place: PackageTarget, damaged: set[bytes], reporter: Reporter) -> Referred:
        reports, pages = self._packaged(draft, damaged)
        records = [held for report in reports for held in report.records]
        listed = small_file("record-set", record_set(records)).sha256
        index = self._index(draft, reports, pages, listed)
        rotations = self._rotations(records)
        payload = payload_of(draft.head, reports, rotations=rotations, index=index)
        manifest = manifest_of(payload)
        signature = self._sign(draft.head, manifest=manifest, listed=listed)
        bag = self._bag(draft.head, payload, manifest, signature)
        with self._store.database.transaction():
            self._store.settings.put(_STAGED, json.dumps(str(place.staged.absolute())))
        try:
            size = place.write(bag, reporter)
            place.read_back(bag, reporter)
            with self._store.database.transaction():
                self._note(draft, signature)
            place.finish()
        finally:
            place.remove()
            with self._store.database.transaction():
                self._store.settings.remove(_STAGED)
        evidence = [one for report in reports for one in report.evidence]
        return Referred(
            package=draft.head.package,
            path=place.staged,
            is_encrypted=False,
            reports=len(reports),
            records=len(records),
            evidence=len({one.reference.sha256 for one in evidence if one.open is not None}),
            evidence_missing=len({one.reference.sha256 for one in evidence if one.open is None}),
            size=size,
            record_set=listed,
            blocked=(),
            signers=tuple(self._signers([signature, *records], rotations)),
        )

    def _packaged(self, draft: _Draft, damaged: set[bytes]) -> tuple[list[PackagedReport], list[ReferralPage]]:
        reports, pages = [], []
        for outlook in draft.outlooks:
            records = (
                *(version.shown for version in outlook.report.versions),
                *consents_that_go(outlook, draft.purpose),
            )
            evidence = tuple(
                PackagedEvidence(
                    held.record.id,
                    path,
                    reference,
                    extension_of(reference.media_type),
                    None if reference.sha256 in damaged else self._opener(reference.sha256),
                )
                for held in records
                for path, reference in sorted(held.leaves.evidence().items())
            )
            here = frozenset(one.reference.sha256 for one in evidence if one.open is not None)
            page = self._pages.of(outlook.report, here=here)
            subject = outlook.report.subject
            reports.append(PackagedReport(subject, records, evidence, tuple(self._custody.of(subject)), page.html))
            pages.append(page)
        return reports, pages

    def _opener(self, sha256: bytes) -> Callable[[], AbstractContextManager[ByteSource]] | None:
        stored = self._store.evidence.get(sha256)
        return None if stored is None else partial(self._store.evidence_files.open, stored)

    def _index(
        self, draft: _Draft, reports: Sequence[PackagedReport], pages: Sequence[ReferralPage], listed: bytes
    ) -> bytes:
        profile = draft.head.profile
        return index_html(
            ReferralIndex(
                package=draft.head.package,
                profile=profile,
                office=self._own.name,
                created=draft.head.created,
                record_set=listed.hex(),
                reports=tuple(
                    IndexedReport(
                        title=page.title,
                        subject=report.subject.hex(),
                        page=page_name(number),
                        records=tuple(held.record.id.hex() for held in report.records),
                        files=len({one.reference.sha256 for one in report.evidence if one.open is not None}),
                        withheld=sum(len(version.withheld) for version in outlook.report.versions),
                        lacks=tuple(one.words for one in _lacking(profile, page.roles) if one.is_needed),
                    )
                    for number, (outlook, report, page) in enumerate(
                        zip(draft.outlooks, reports, pages, strict=True), start=1
                    )
                ),
            )
        )

    def _rotations(self, records: Sequence[HeldRecord]) -> list[HeldRecord]:
        """Return the records that show that whoever signed here speaks for the identity that is named."""
        signing = {(held.record.author, held.record.device) for held in records}
        signing.add((self._own.author, self._own.device))
        # A first key is known by the identity's id itself.
        later: dict[AuthorId, None] = {
            author: None for author, device in sorted(signing) if author_id(device) != author
        }
        return [held for author in later for held in self._trust.counting_rotations(author)]

    def _signers(self, records: Sequence[HeldRecord], rotations: Sequence[HeldRecord]) -> Iterator[Signer]:
        devices = [one.record.device for one in (*records, *rotations)]
        first = {author_id(device): device for device in devices}
        for author in dict.fromkeys(one.record.author for one in records):
            contact = self._store.contacts.get(author)
            name = self._own.name if author == self._own.author else "" if contact is None else contact.name
            yield Signer(author, name, first.get(author))

    def _sign(self, head: PackageHead, *, manifest: bytes, listed: bytes) -> HeldRecord:
        leaves = referral_leaves(
            package=head.package,
            profile=head.profile,
            manifest=small_file("manifest", manifest).sha256,
            record_set=listed,
        )
        statement = referral_statement(self._own.author)
        return seal(statement, {**leaves, CREATED: head.created}, key=self._own.signing_key)

    def _bag(
        self, head: PackageHead, payload: Sequence[BagFile], manifest: bytes, signature: HeldRecord
    ) -> tuple[BagFile, ...]:
        tags = (
            small_file("referral.sdjwt", signature.file_form()),
            small_file(FILE_NAME, Verifier().content),
        )
        info = {
            "Source-Organization": self._own.name,
            "External-Identifier": head.package,
            "External-Description": head.profile.title,
            "Bagging-Date": head.created[:10],
            "Bag-Software-Agent": f"FieldReport {__version__}",
        }
        return bag_of(payload, manifest=manifest, tags=tags, info=info)

    def _note(self, draft: _Draft, signature: HeldRecord) -> None:
        self._keeper.keep(signature)
        detail = {
            "package": draft.head.package,
            "purpose": draft.purpose,
            "record": RecordId(signature.record.id).hex(),
        }
        for outlook in draft.outlooks:
            self._custody.write(outlook.report.subject, CustodyEvent.REFERRED, detail)


def _lacking(profile: ReferralProfile, roles: frozenset[str]) -> tuple[ExpectedField, ...]:
    return tuple(one for one in profile.fields if one.role not in roles)
