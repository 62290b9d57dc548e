"""Who speaks in the tests of the domain: identities with real keys, and the records that they sign."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from fieldreport.crypto.signing_key import SigningKey
from fieldreport.domain.feed import Span, dispatch_leaves, dispatch_slot
from fieldreport.domain.identifiers import (
    IDENTITY_NONCE,
    AuthorId,
    DeviceKey,
    RecordId,
    SubjectId,
    author_id,
    identity_subject,
    subject_id,
)
from fieldreport.domain.leaf import LeafValue
from fieldreport.domain.receipt import ReceiptRange, receipt_leaves, receipt_slot
from fieldreport.domain.record import HeldRecord, Kind, Statement, seal
from fieldreport.domain.trust import NEW_KEY, Role, TrustView

NONCE = bytes(range(1, 17))


@dataclass(frozen=True, slots=True)
class Voice:
    """One device of one identity."""

    author: AuthorId
    key: SigningKey

    @classmethod
    def numbered(cls, number: int) -> "Voice":
        """Make an identity with its first device; the same number gives the same keys."""
        key = SigningKey(number.to_bytes(32, "big"))
        return cls(author=author_id(DeviceKey(key.public)), key=key)

    @property
    def device(self) -> DeviceKey:
        return DeviceKey(self.key.public)

    def on(self, number: int) -> "Voice":
        """The same identity on another device; nothing links it yet."""
        return replace(self, key=SigningKey(number.to_bytes(32, "big")))

    def subject(self, nonce: bytes = NONCE) -> SubjectId:
        return subject_id(self.author, nonce)

    def report(
        self,
        text: str = "shelling",
        *,
        nonce: bytes = NONCE,
        parents: Iterable[HeldRecord] = (),
        over: Iterable[HeldRecord] = (),
        leaves: Mapping[str, LeafValue] | None = None,
    ) -> HeldRecord:
        statement = Statement(
            kind=Kind.REPORT,
            author=self.author,
            subject=self.subject(nonce),
            nonce=nonce,
            parents=ids(parents),
            over=ids(over),
        )
        return seal(statement, {"/title": text, **(leaves or {})}, key=self.key)

    def about(
        self,
        kind: Kind,
        subject: SubjectId,
        leaves: Mapping[str, LeafValue] | None = None,
        *,
        slot: str = "",
        parents: Iterable[HeldRecord] = (),
        over: Iterable[HeldRecord] = (),
    ) -> HeldRecord:
        statement = Statement(
            kind=kind, author=self.author, subject=subject, slot=slot, parents=ids(parents), over=ids(over)
        )
        return seal(statement, leaves or {}, key=self.key)

    def consent(
        self, subject: SubjectId, value: str, *, slot: str = "-/publish", parents: Iterable[HeldRecord] = ()
    ) -> HeldRecord:
        return self.about(Kind.CONSENT, subject, {"/value": value}, slot=slot, parents=parents)

    def review(
        self, subject: SubjectId, value: str, *, slot: str = "status", parents: Iterable[HeldRecord] = ()
    ) -> HeldRecord:
        return self.about(Kind.REVIEW, subject, {"/value": value}, slot=slot, parents=parents)

    def of_identity(
        self,
        kind: Kind,
        leaves: Mapping[str, LeafValue],
        *,
        slot: str = "",
        parents: Iterable[RecordId] = (),
    ) -> HeldRecord:
        statement = Statement(
            kind=kind,
            author=self.author,
            subject=identity_subject(self.author),
            nonce=IDENTITY_NONCE,
            slot=slot,
            parents=tuple(parents),
        )
        return seal(statement, leaves, key=self.key)

    def rotation(self, new: "Voice") -> HeldRecord:
        return self.of_identity(Kind.ROTATION, {NEW_KEY: new.device.hex()})

    def dispatch(
        self, audience: AuthorId, first: int, sent: Iterable[RecordId], *, parents: Iterable[RecordId] = ()
    ) -> HeldRecord:
        leaves = dispatch_leaves(first, tuple(sent))
        return self.of_identity(Kind.DISPATCH, leaves, slot=dispatch_slot(audience), parents=parents)

    def receipt(
        self, device: DeviceKey, ranges: Iterable[ReceiptRange], *, second_copy: Sequence[Span] = ()
    ) -> HeldRecord:
        leaves = receipt_leaves(device, self.author, ranges, second_copy=second_copy)
        return self.of_identity(Kind.RECEIPT, leaves, slot=receipt_slot(device))


def ids(held: Iterable[HeldRecord]) -> tuple[RecordId, ...]:
    return tuple(item.record.id for item in held)


def showing(held: HeldRecord, *paths: str) -> HeldRecord:
    """The same record with only these leaves held."""
    return replace(held, disclosures=tuple(item for item in held.disclosures if item.path in paths))


AUTHOR, OTHER_AUTHOR = Voice.numbered(1), Voice.numbered(2)
OFFICE_X, OFFICE_Y = Voice.numbered(3), Voice.numbered(4)
STRANGER = Voice.numbered(5)


def trust_of_office_x(**changes: object) -> TrustView:
    """Office X knows both authors and office Y, and nobody else."""
    view = TrustView(
        own=OFFICE_X.author,
        own_role=Role.OFFICE,
        verified=frozenset({AUTHOR.author, OTHER_AUTHOR.author, OFFICE_Y.author}),
        offices=frozenset({OFFICE_Y.author}),
    )
    return replace(view, **changes)  # type: ignore[arg-type]  # field names are checked by replace itself
