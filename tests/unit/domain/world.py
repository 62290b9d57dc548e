"""A small world of vaults that write, lose, forward and restore records; the histories of the property tests.

Two documenters with two devices each, two offices, and a stranger. Everything signed is really signed. The devices of
known people are honest: they number what they send as `services.outgoing` does, and a revision names what its parents
outlived as `services.sealing` does.
"""

import copy
import hashlib
import itertools
import json
import random
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from unittest import mock

from hypothesis import strategies as st

from fieldreport.crypto import base64url
from fieldreport.crypto.selective_disclosure import Disclosure, new_disclosure, padded_digests, sign_payload
from fieldreport.domain.consent import CAUTION, PUBLISH_CAUTION
from fieldreport.domain.feed import Dispatch, Feed, read_dispatch, read_feed
from fieldreport.domain.identifiers import AuthorId, DeviceKey, RecordId, SubjectId
from fieldreport.domain.leaf import EvidenceReference, LeafValue, json_value
from fieldreport.domain.merge import SubjectView, view_subject
from fieldreport.domain.receipt import Holding, holding_digest, read_receipt, receipt_ranges
from fieldreport.domain.record import IDENTITY_KINDS, HeldRecord, Kind, Record, parse_record
from fieldreport.domain.trust import Role, TrustView, linked_devices
from fieldreport.errors import RecordInvalid
from tests.unit.domain.voices import AUTHOR, OFFICE_X, OFFICE_Y, OTHER_AUTHOR, STRANGER, Voice

CONSENT_SLOT = "-/publish"
PEOPLE = (AUTHOR, OTHER_AUTHOR)
OFFICES = (OFFICE_X, OFFICE_Y)
KNOWN = frozenset(voice.author for voice in (*PEOPLE, *OFFICES))

Op = tuple[str, int, int, int]
"""What happens, who does it, to what or whom, and a number that decides the rest."""


class Vault:
    """What one installation holds, and the one person's decisions in it."""

    def __init__(self, voice: Voice) -> None:
        self.voice = voice
        self.records: dict[RecordId, Record] = {}
        self.leaves: dict[RecordId, dict[bytes, Disclosure]] = {}
        self.by_subject: dict[SubjectId, list[RecordId]] = {}
        self.evidence: set[bytes] = set()
        self.revoked: dict[DeviceKey, frozenset[RecordId]] = {}
        self.revoked_authors: dict[AuthorId, frozenset[RecordId]] = {}
        self.exported: set[RecordId] = set()

    @property
    def is_office(self) -> bool:
        return self.voice.author in {office.author for office in OFFICES}

    def take(self, held: HeldRecord) -> HeldRecord:
        """Add a record and its leaves to what is held: a union of sets."""
        record = held.record
        if record.id not in self.records:
            self.records[record.id] = record
            self.by_subject.setdefault(record.subject, []).append(record.id)
        leaves = self.leaves.setdefault(record.id, {})
        for disclosure in held.disclosures:
            leaves.setdefault(disclosure.digest, disclosure)
        return held

    def get(self, record_id: RecordId) -> HeldRecord:
        return HeldRecord(record=self.records[record_id], disclosures=tuple(self.leaves[record_id].values()))

    def held(self) -> list[HeldRecord]:
        return [self.get(record_id) for record_id in self.records]

    def of_kind(self, kind: Kind) -> list[HeldRecord]:
        return [self.get(record_id) for record_id, record in self.records.items() if record.kind == kind]

    def trust(self) -> TrustView:
        rotations = self.of_kind(Kind.ROTATION)
        return TrustView(
            own=self.voice.author,
            own_role=Role.OFFICE if self.is_office else Role.PERSON,
            verified=KNOWN - {self.voice.author},
            offices=frozenset(office.author for office in OFFICES),
            linked_devices={
                author: linked_devices(
                    author, rotations, revoked_authors=self.revoked_authors, revoked_devices=self.revoked
                )
                for author in KNOWN
            },
            revoked_authors=dict(self.revoked_authors),
            revoked_devices=dict(self.revoked),
        )

    def view(self, subject: SubjectId, trust: TrustView | None = None) -> SubjectView:
        held = [self.get(record_id) for record_id in self.by_subject.get(subject, ())]
        return view_subject(subject, held, trust or self.trust())

    def dispatches(self, device: DeviceKey, audience: AuthorId) -> list[Dispatch]:
        found = (read_dispatch(held) for held in self.of_kind(Kind.DISPATCH))
        return [one for one in found if one is not None and (one.device, one.audience) == (device, audience)]

    def feeds(self) -> dict[tuple[DeviceKey, AuthorId], Feed]:
        found = [read_dispatch(held) for held in self.of_kind(Kind.DISPATCH)]
        keys = sorted({(one.device, one.audience) for one in found if one is not None})
        return {
            key: read_feed(one for one in found if one is not None and (one.device, one.audience) == key)
            for key in keys
        }

    def holding_of(self, record_id: RecordId) -> Holding | None:
        if record_id not in self.records:
            return None
        named = {reference.sha256 for reference in self.get(record_id).leaves.evidence().values()}
        digest = holding_digest(record_id, self.leaves[record_id])
        return Holding(record_id=record_id, digest=digest, evidence_complete=named <= self.evidence)

    # --- what an honest device does ---

    def amend(self, subject: SubjectId, text: str) -> None:
        view = self.view(subject)
        heads = view.heads_of(Kind.REPORT, "")
        if not heads or view.owner != self.voice.author or heads[0].record.nonce is None:
            return
        outlived = {over for head in heads for over in head.record.over} | set(view.retractions)
        self.take(
            self.voice.report(
                text,
                nonce=heads[0].record.nonce,
                parents=heads,
                over=[self.get(over) for over in outlived if over in self.records],
                leaves={"/place": "here"},
            )
            if outlived <= self.records.keys()
            else self._amend_over_unseen(heads, outlived, text)
        )

    def _amend_over_unseen(self, heads: Sequence[HeldRecord], outlived: set[RecordId], text: str) -> HeldRecord:
        # The parents outlived a retraction that never came here: its id is inherited all the same.
        unseen = [replace(heads[0], record=replace(heads[0].record, id=over)) for over in outlived]
        nonce = heads[0].record.nonce
        assert nonce is not None
        return self.voice.report(text, nonce=nonce, parents=heads, over=unseen)

    def state(self, kind: Kind, subject: SubjectId, leaves: dict[str, LeafValue], slot: str = "") -> None:
        view = self.view(subject)
        parents = view.heads_of(kind, slot) if kind is not Kind.NOTE else ()
        over = [self.get(over) for over in view.retractions] if kind is Kind.NOTE else []
        self.take(self.voice.about(kind, subject, leaves, slot=slot, parents=parents, over=over))

    def due(self, audience: AuthorId) -> list[RecordId]:
        listed = {record_id for one in self.dispatches(self.voice.device, audience) for record_id in one.ids}
        forwards = self.is_office and audience in {office.author for office in OFFICES}
        return sorted(
            record.id
            for record in self.records.values()
            if record.id not in listed
            and record.kind not in IDENTITY_KINDS
            and (record.author == self.voice.author or (forwards and record.author in KNOWN))
        )

    def prepare(self, audience: AuthorId) -> list[Dispatch]:
        """Give numbers to what is due, and return every dispatch that no finished export has carried."""
        mine = self.dispatches(self.voice.device, audience)
        due = self.due(audience)
        if due:
            last = max(mine, key=lambda one: one.after, default=None)
            first, parents = (1, []) if last is None else (last.after, [last.id])
            made = read_dispatch(self.take(self.voice.dispatch(audience, first, due, parents=parents)))
            assert made is not None
            mine.append(made)
        return [one for one in mine if one.id not in self.exported]

    def receipts(self) -> None:
        for (device, audience), feed in self.feeds().items():
            if audience == self.voice.author:
                self.take(self.voice.receipt(device, receipt_ranges(feed, self.holding_of)))


@dataclass(slots=True)
class World:
    """All vaults after a history, with what really happened."""

    vaults: list[Vault]
    clones: list[Vault] = field(default_factory=list)
    attacks: list[HeldRecord] = field(default_factory=list)
    given: dict[tuple[DeviceKey, AuthorId], list[Dispatch]] = field(default_factory=dict)
    copied_keys: set[DeviceKey] = field(default_factory=set)
    cancelled: int = 0
    numbers: Iterator[int] = field(default_factory=lambda: itertools.count(1000))

    @property
    def everybody(self) -> list[Vault]:
        return [*self.vaults, *self.clones]

    def subjects(self) -> list[SubjectId]:
        return sorted({record.subject for vault in self.everybody for record in vault.records.values()})

    def union(self) -> list[HeldRecord]:
        """Every record with every leaf that is held anywhere, the stranger's included."""
        whole = Vault(OFFICE_X)
        for held in itertools.chain(*(vault.held() for vault in self.everybody), self.attacks):
            whole.take(held)
        return whole.held()


@contextmanager
def reproducible() -> Iterator[None]:
    """Draw salts and decoys from a counter: a history that fails must fail again when it is repeated."""
    numbers = itertools.count()

    def token_bytes(size: int) -> bytes:
        return hashlib.shake_256(b"%d" % next(numbers)).digest(size)

    with mock.patch("fieldreport.crypto.selective_disclosure.secrets.token_bytes", token_bytes):
        yield


def live(history: Sequence[Op]) -> World:
    """Let everything happen, from a beginning that all share: one report of the first author, known to everybody."""
    with reproducible():
        devices = [AUTHOR, AUTHOR.on(101), OTHER_AUTHOR, OTHER_AUTHOR.on(102), *OFFICES]
        world = World(vaults=[Vault(voice) for voice in devices])
        beginning = [AUTHOR.rotation(devices[1]), OTHER_AUTHOR.rotation(devices[3])]
        beginning.append(_report(world, world.vaults[0], 0))
        for vault in world.vaults:
            for held in beginning:
                vault.take(held)
            vault.evidence |= world.vaults[0].evidence
        for op in history:
            OPS[op[0]](world, *op[1:])
    return world


def _picture(number: int) -> EvidenceReference:
    return EvidenceReference("image/png", hashlib.sha256(b"%d" % number).digest(), number)


def _report(world: World, vault: Vault, number: int) -> HeldRecord:
    leaves: dict[str, LeafValue] = {"/consent/publish": CAUTION[number % 5]}
    unique = next(world.numbers)
    if number % 2 == 0:
        leaves["/photo"] = _picture(unique)
        vault.evidence.add(_picture(unique).sha256)
    nonce = unique.to_bytes(16, "big")
    return vault.take(vault.voice.report(f"r{number}", nonce=nonce, leaves=leaves))


def _subject(vault: Vault, which: int) -> SubjectId:
    reports = sorted({record.subject for record in vault.records.values() if record.kind == Kind.REPORT})
    return reports[which % len(reports)]


def _author_of(world: World, who: int) -> Vault:
    return world.vaults[who % 4]


def _anybody(world: World, who: int) -> Vault:
    return world.vaults[who % 6]


def _office(world: World, who: int) -> Vault:
    return world.vaults[4 + who % 2]


def _do_report(world: World, who: int, _: int, number: int) -> None:
    _report(world, _author_of(world, who), number)


def _do_amend(world: World, who: int, which: int, number: int) -> None:
    vault = _author_of(world, who)
    vault.amend(_subject(vault, which), f"a{number}")


def _do_note(world: World, who: int, which: int, number: int) -> None:
    vault = _anybody(world, who)
    vault.state(Kind.NOTE, _subject(vault, which), {"/text": f"n{number}"})


def _do_review(world: World, who: int, which: int, number: int) -> None:
    vault = _office(world, who)
    vault.state(Kind.REVIEW, _subject(vault, which), {"/value": f"s{number % 3}"}, "status")


def _do_publish(world: World, who: int, which: int, number: int) -> None:
    vault = _office(world, who)
    vault.state(Kind.REVIEW, _subject(vault, which), {"/value": PUBLISH_CAUTION[number % 3]}, "publish")


def _do_consent(world: World, who: int, which: int, number: int) -> None:
    vault = _anybody(world, who)
    vault.state(Kind.CONSENT, _subject(vault, which), {"/value": CAUTION[number % 5]}, CONSENT_SLOT)


def _do_retract(world: World, who: int, which: int, number: int) -> None:
    vault = _anybody(world, who)
    vault.state(Kind.RETRACTION, _subject(vault, which), {"/reason": f"w{number}"})


def _do_restore_text(world: World, who: int, which: int, number: int) -> None:
    """The author takes a report back, regrets it, and goes on writing."""
    vault = _author_of(world, who)
    subject = _subject(vault, which)
    if vault.view(subject).owner == vault.voice.author:
        vault.state(Kind.RETRACTION, subject, {})
        vault.amend(subject, f"again{number}")
        # The author's other device may get the new text without ever seeing what it outlived.
        other = world.vaults[(world.vaults.index(vault)) ^ 1]
        for head in vault.view(subject).content.heads if number % 2 else ():
            other.take(head)
            other.amend(subject, f"elsewhere{number}")


def _do_equivocate(world: World, who: int, to: int, number: int) -> None:
    """An author seals two leaves under one path and shows each of them to somebody else."""
    vault, office = _author_of(world, who), _office(world, to)
    held = vault.voice.report(f"e{number}", nonce=next(world.numbers).to_bytes(16, "big"))
    path, value = (("/title", "something else"), ("/consent/publish", "yes"), ("/photo", json_value(_picture(number))))[
        number % 3
    ]
    twins = [new_disclosure(path, value) for _ in range(1 if path == "/title" else 2)]
    payload = json.loads(
        base64url.decode(held.record.token.split(".")[1], error=lambda: RecordInvalid(reason="payload"))
    )
    payload["_sd"] = padded_digests(leaf.digest for leaf in (*held.disclosures, *twins))
    record = parse_record(sign_payload(payload, vault.voice.key))
    vault.take(HeldRecord(record, (*held.disclosures, *twins[:-1])))
    office.take(HeldRecord(record, (twins[-1],)))


def _do_rotate(world: World, who: int, _: int, number: int) -> None:
    vault = _author_of(world, who)
    new = vault.voice.on(next(world.numbers))
    vault.take(vault.voice.rotation(new))
    vault.voice = new


def _do_revoke(world: World, who: int, which: int, number: int) -> None:
    vault = _office(world, who)
    device, author = _author_of(world, which).voice.device, _author_of(world, which).voice.author
    if number % 5 == 0:
        named = frozenset(record.id for record in vault.records.values() if record.author == author)
        vault.revoked_authors.setdefault(author, named)
    else:
        held_before = frozenset(record.id for record in vault.records.values() if record.device == device)
        vault.revoked.setdefault(device, held_before)
    if number % 2:
        # Whoever has the revoked key goes on with it.
        thief = Voice(author=_author_of(world, which).voice.author, key=_author_of(world, which).voice.key)
        vault.take(thief.rotation(thief.on(next(world.numbers))))


def _do_send(world: World, who: int, to: int, number: int) -> None:
    sender = _anybody(world, who)
    receiver = _office(world, to) if not sender.is_office or number % 2 else _anybody(world, to)
    if receiver.voice.author != sender.voice.author:
        _export(world, sender, receiver, number)


def _do_cancel(world: World, who: int, to: int, number: int) -> None:
    """An export that broke off after its dispatch was written: the numbers are given, nothing was sent."""
    sender, receiver = _author_of(world, who), _office(world, to)
    world.cancelled += 1
    _prepare(world, sender, receiver.voice.author)
    if number % 2:
        _report(world, sender, number)
        _export(world, sender, receiver, 0)


def _prepare(world: World, sender: Vault, audience: AuthorId) -> list[Dispatch]:
    dispatches = sender.prepare(audience)
    given = world.given.setdefault((sender.voice.device, audience), [])
    given.extend(one for one in dispatches if one not in given)
    return dispatches


def _export(world: World, sender: Vault, receiver: Vault, number: int) -> None:
    dispatches = _prepare(world, sender, receiver.voice.author)
    sender.exported.update(one.id for one in dispatches)
    chosen = random.Random(number)
    items = [sender.get(one.id) for one in dispatches]
    # A copy of this device may have written some of these dispatches, about records that never came here.
    listed = dict.fromkeys(record_id for one in dispatches for record_id in one.ids if record_id in sender.records)
    for held in map(sender.get, listed):
        withhold = held.record.author != sender.voice.author and number % 3
        items.append(_withhold(held, chosen) if withhold else held)
    items += [held for held in sender.of_kind(Kind.ROTATION) if held.record.author == sender.voice.author]
    items += [
        held
        for held in sender.of_kind(Kind.RECEIPT)
        if held.record.author == sender.voice.author and read_receipt(held) is not None
    ]
    _carry(items, sender, receiver, chosen, loss=(0.0, 0.0, 0.2, 0.6)[number % 4])


def _withhold(held: HeldRecord, chosen: random.Random) -> HeldRecord:
    return replace(held, disclosures=tuple(item for item in held.disclosures if chosen.random() < 0.6))


def _carry(items: list[HeldRecord], sender: Vault, receiver: Vault, chosen: random.Random, *, loss: float) -> None:
    items = items + items[: len(items) // 3]
    chosen.shuffle(items)
    for held in items:
        if chosen.random() >= loss:
            receiver.take(held)
            named = {reference.sha256 for reference in held.leaves.evidence().values()}
            if chosen.random() >= loss:
                receiver.evidence |= named & sender.evidence


def _do_sync(world: World, who: int, to: int, number: int) -> None:
    """Two devices of one identity, or somebody and an office, put side by side what they hold; some of it is lost."""
    one, other = _anybody(world, who), _anybody(world, to)
    chosen = random.Random(number)
    items = [_withhold(held, chosen) if number % 3 == 0 else held for held in one.held()]
    _carry(items, one, other, chosen, loss=(0.0, 0.3, 0.8)[number % 3])


def _do_receipt(world: World, who: int, to: int, number: int) -> None:
    office = _office(world, who)
    office.receipts()
    for held in office.of_kind(Kind.RECEIPT):
        _author_of(world, to).take(held)


def _do_forward(world: World, who: int, to: int, number: int) -> None:
    """An office passes on what it may, without some leaves or some evidence, and is sent a receipt."""
    sender, receiver = _office(world, who), _office(world, who + 1)
    author = _author_of(world, who)
    sender.take(_report(world, author, number))
    if number % 4 < 2:
        sender.evidence |= author.evidence
    _export(world, sender, receiver, number)
    receiver.receipts()
    for held in receiver.of_kind(Kind.RECEIPT):
        sender.take(held)


def _do_clone(world: World, who: int, to: int, number: int) -> None:
    """A backup is restored on another machine and goes on: with the old key, or correctly with a new one."""
    original = _author_of(world, who)
    clone = copy.copy(original)
    clone.records, clone.evidence, clone.exported = dict(original.records), {*original.evidence}, {*original.exported}
    clone.leaves = {record_id: dict(leaves) for record_id, leaves in original.leaves.items()}
    clone.by_subject = {subject: list(ids) for subject, ids in original.by_subject.items()}
    world.clones.append(clone)
    if number % 3 == 0:
        new = clone.voice.on(next(world.numbers))
        clone.take(clone.voice.rotation(new))
        clone.voice = new
    else:
        world.copied_keys.add(clone.voice.device)
    _report(world, clone, number)
    clone.amend(_subject(clone, to), f"clone{number}")
    _export(world, clone, _office(world, to), 0)
    if number % 2:
        _export(world, original, _office(world, to), 0)


def _do_attack(world: World, who: int, which: int, number: int) -> None:
    """A stranger signs whatever may help: under their own name, and under that of the author."""
    target = _anybody(world, who)
    subject = _subject(target, which)
    view = target.view(subject)
    heads = view.heads_of(Kind.REPORT, "")
    consents = view.heads_of(Kind.CONSENT, CONSENT_SLOT)
    posing = Voice(author=view.owner or AUTHOR.author, key=STRANGER.key)
    for voice in (posing, STRANGER):
        world.attacks += [
            voice.about(Kind.RETRACTION, subject),
            voice.consent(subject, CAUTION[number % 5], parents=consents),
            voice.review(subject, "yes", slot="publish", parents=view.heads_of(Kind.REVIEW, "publish")),
            voice.about(Kind.NOTE, subject, {"/text": "x"}),
            voice.rotation(STRANGER.on(500 + number % 3)),
        ]
    if heads and heads[0].record.nonce is not None:
        world.attacks.append(posing.report("taken over", nonce=heads[0].record.nonce, parents=heads))


def _do_dispute(world: World, who: int, which: int, number: int) -> None:
    """An office says no; the other office, or the author, hears of it and says yes."""
    office, author = world.vaults[4 + number % 2], world.vaults[0]
    other = world.vaults[5 - number % 2] if who % 2 else author
    subject = _subject(author, which)
    kind, slot, no = ((Kind.CONSENT, CONSENT_SLOT, "withdrawn"), (Kind.REVIEW, "publish", "never"))[who % 3 == 0]
    for vault in (office, other):
        for record_id in author.by_subject[subject]:
            vault.take(author.get(record_id))
    office.state(kind, subject, {"/value": no}, slot)
    for record_id in office.by_subject[subject]:
        other.take(office.get(record_id))
    if other.is_office and kind is Kind.REVIEW and number % 4 < 2:
        other.state(kind, subject, {"/value": no}, slot)
    if other.is_office or kind is Kind.CONSENT:
        other.state(kind, subject, {"/value": "yes"}, slot)


def _do_lose_a_bundle(world: World, who: int, to: int, number: int) -> None:
    """Two exports, of which the first never arrives."""
    sender, receiver = _author_of(world, who), _office(world, to)
    for lost in (True, False):
        _report(world, sender, number + lost)
        _export(world, sender, Vault(receiver.voice) if lost else receiver, 0)


OPS = {
    "report": _do_report,
    "amend": _do_amend,
    "note": _do_note,
    "review": _do_review,
    "publish": _do_publish,
    "consent": _do_consent,
    "retract": _do_retract,
    "restore text": _do_restore_text,
    "equivocate": _do_equivocate,
    "rotate": _do_rotate,
    "revoke": _do_revoke,
    "send": _do_send,
    "cancel": _do_cancel,
    "lose a bundle": _do_lose_a_bundle,
    "sync": _do_sync,
    "receipt": _do_receipt,
    "forward": _do_forward,
    "dispute": _do_dispute,
    "clone": _do_clone,
    "attack": _do_attack,
}

_OFTEN = (
    "send",
    "send",
    "send",
    "forward",
    "restore text",
    "amend",
    "amend",
    "consent",
    "publish",
    "sync",
    "sync",
    "receipt",
    "clone",
    "clone",
    "dispute",
    "dispute",
    "cancel",
    "cancel",
    "restore text",
)


def _spread(number: int) -> int:
    # Hypothesis likes small numbers; what is decided by a remainder should not.
    return int.from_bytes(hashlib.sha256(b"%d" % number).digest()[:4], "big")


HISTORIES = st.lists(
    st.tuples(
        st.sampled_from([*OPS, *_OFTEN]),
        st.integers(0, 10**6).map(_spread),
        st.sampled_from([0, 0, 0, 1, 2]),
        st.integers(0, 10**6).map(_spread),
    ),
    min_size=15,
    max_size=40,
)
