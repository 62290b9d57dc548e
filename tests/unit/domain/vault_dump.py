"""All that a person could see in a vault of the small world, spelled out, so that two vaults can be compared."""

from collections.abc import Iterable

from fieldreport.domain.identifiers import RecordId
from fieldreport.domain.leaf import LeafValue
from fieldreport.domain.merge import SubjectView
from fieldreport.domain.record import HeldRecord, Kind
from fieldreport.domain.report import plain_meaning
from fieldreport.domain.trust import rotation_conflicts
from tests.unit.domain.world import CONSENT_SLOT, KNOWN, Vault


def dump(vault: Vault) -> dict[str, object]:
    """Spell a vault out."""
    trust = vault.trust()
    result: dict[str, object] = {
        f"device {author.hex()}": sorted(key.hex() for key in trust.linked_devices.get(author, frozenset()))
        for author in KNOWN
    }
    rotations = vault.of_kind(Kind.ROTATION)
    for author in KNOWN:
        conflicts = rotation_conflicts(
            author, rotations, revoked_authors=vault.revoked_authors, revoked_devices=vault.revoked
        )
        result[f"conflict {author.hex()}"] = sorted(record_id.hex() for record_id in conflicts)
    for subject in vault.by_subject:
        result[f"subject {subject.hex()}"] = dump_subject(vault.view(subject, trust))
    for (device, audience), feed in vault.feeds().items():
        result[f"feed {device.hex()} {audience.hex()}"] = (
            sorted((number, sorted(ids)) for number, ids in feed.by_number.items()),
            feed.uncovered(),
            sorted(feed.forked_numbers),
            sorted(feed.forked_dispatches),
            feed.not_held(vault.records.keys()),
        )
    return result


def dump_subject(view: SubjectView) -> tuple[object, ...]:
    """Spell out what is seen of one subject."""
    registers = [
        (key, register.in_conflict, _dump_heads(register.heads), _dump_heads(register.hidden))
        for key, register in view.registers.items()
    ]
    meanings = [plain_meaning(head.leaves) for head in view.content.heads]
    cautious = [
        view.cautious_value(Kind.CONSENT, CONSENT_SLOT),
        view.cautious_value(Kind.REVIEW, "publish"),
    ]
    return (view.owner, view.trust, view.retractions, view.revisions, registers, meanings, cautious)


def _dump_heads(heads: Iterable[HeldRecord]) -> list[tuple[RecordId, list[tuple[str, LeafValue]], list[str]]]:
    return [
        (head.record.id, sorted(head.leaves.items(), key=lambda item: item[0]), sorted(head.leaves.equivocal))
        for head in heads
    ]
