"""The files of a referral package that programs read: records, answers as JSON and CSV, chains of custody.

Every name in the package is a number of ours: nothing that somebody wrote becomes the name of a file.
"""

import csv
import hashlib
import io
import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass

from fieldreport.domain.custody import CustodyEntry
from fieldreport.domain.identifiers import AuthorId, RecordId, SubjectId, is_instance_id
from fieldreport.domain.leaf import EvidenceReference, LeafValue, json_value
from fieldreport.domain.record import HeldRecord
from fieldreport.domain.referral import PACKAGE_FORMAT, PROFILE_FORMAT, ReferralProfile
from fieldreport.exports.bag import PAYLOAD, BagFile, ByteSource, small_file

RECORD_SET = "record-set.txt"
INDEX = "index.html"

_BOM = b"\xef\xbb\xbf"
"""Spreadsheets take a text for Latin-1 without it."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "'")


@dataclass(frozen=True, slots=True)
class PackagedEvidence:
    """A file that a disclosed leaf names; *open* is None where it is not here."""

    record: RecordId
    path: str
    reference: EvidenceReference
    extension: str
    open: Callable[[], AbstractContextManager[ByteSource]] | None


@dataclass(frozen=True, slots=True)
class PackagedReport:
    """One report: what is shown of its records, what this vault did with it, and the same to be read by people."""

    subject: SubjectId
    records: tuple[HeldRecord, ...]
    evidence: tuple[PackagedEvidence, ...]
    custody: tuple[CustodyEntry, ...]
    page: bytes


@dataclass(frozen=True, slots=True)
class PackageHead:
    """What is said of a package as a whole."""

    package: str
    profile: ReferralProfile
    author: AuthorId
    created: str


def record_set(records: Iterable[HeldRecord]) -> bytes:
    """List the ids of all records, sorted: the hash of this list is what an outside timestamp is made of."""
    return "".join(f"{one}\n" for one in sorted({held.record.id.hex() for held in records})).encode("ascii")


def payload_of(
    head: PackageHead, reports: Sequence[PackagedReport], *, rotations: Sequence[HeldRecord], index: bytes
) -> tuple[BagFile, ...]:
    """Spell all files below ``data/`` but the index's content, which is given."""
    records = [held for report in reports for held in report.records]
    numbers = {held.record.id: number for number, held in enumerate(records, start=1)}
    evidence = [one for report in reports for one in report.evidence]
    names = _evidence_names(evidence)
    listed = record_set(records)
    return (
        _file(INDEX, index),
        _file("package.json", _json(_about(head, reports, records, evidence, names=names, listed=listed))),
        _file("profile.json", _json(_profile(head.profile))),
        _file(RECORD_SET, listed),
        _file("answers.csv", _csv(records, names)),
        *(_file(_record_name(numbers[held.record.id]), held.file_form()) for held in records),
        *(_file(_answers_name(numbers[held.record.id]), _json(_answers(held, names))) for held in records),
        *(_file(_custody_name(number), _json(list(_chain(report)))) for number, report in enumerate(reports, start=1)),
        *(_file(page_name(number), report.page) for number, report in enumerate(reports, start=1)),
        *(_file(f"identities/{number:06}.sdjwt", held.file_form()) for number, held in enumerate(rotations, start=1)),
        *_evidence_files(evidence, names),
    )


def page_name(number: int) -> str:
    """Name the page of the report of that number, counted from 1."""
    return f"pages/{number:06}.html"


_Names = Mapping[tuple[RecordId, str], str]


def _evidence_names(evidence: Iterable[PackagedEvidence]) -> _Names:
    """Give each content one name, whoever names it."""
    by_content: dict[bytes, str] = {}
    names = {}
    for one in evidence:
        if one.open is not None:
            ending = f".{one.extension}" if one.extension else ""
            fresh = f"evidence/{len(by_content) + 1:06}{ending}"
            names[one.record, one.path] = by_content.setdefault(one.reference.sha256, fresh)
    return names


def _evidence_files(evidence: Iterable[PackagedEvidence], names: _Names) -> Iterator[BagFile]:
    done = set()
    for one in evidence:
        name = names.get((one.record, one.path))
        if one.open is not None and name is not None and name not in done:
            done.add(name)
            yield BagFile(f"{PAYLOAD}{name}", one.reference.size, one.reference.sha256, one.open)


def _about(
    head: PackageHead,
    reports: Sequence[PackagedReport],
    records: Sequence[HeldRecord],
    evidence: Sequence[PackagedEvidence],
    *,
    names: _Names,
    listed: bytes,
) -> dict[str, object]:
    return {
        "format": PACKAGE_FORMAT,
        "package": head.package,
        "profile": head.profile.id,
        "purpose": head.profile.purpose,
        "author": head.author.hex(),
        "created": head.created,
        "record_set": hashlib.sha256(listed).hexdigest(),
        "reports": [
            {"subject": report.subject.hex(), "custody": _custody_name(number), "page": page_name(number)}
            for number, report in enumerate(reports, start=1)
        ],
        "records": [
            {
                "id": held.record.id.hex(),
                "kind": held.record.kind,
                "file": _record_name(number),
                "answers": _answers_name(number),
                "shown": len(held.disclosures),
                "sealed": held.leaves.sealed_count(),
            }
            for number, held in enumerate(records, start=1)
        ],
        "evidence": [
            {"file": names[one.record, one.path], "record": one.record.hex(), "path": one.path}
            for one in evidence
            if (one.record, one.path) in names
        ],
        "missing": [
            {"record": one.record.hex(), "path": one.path} for one in evidence if (one.record, one.path) not in names
        ],
    }


def _profile(profile: ReferralProfile) -> dict[str, object]:
    return {
        "format": PROFILE_FORMAT,
        "id": profile.id,
        "title": profile.title,
        "purpose": profile.purpose,
        "about": profile.about,
        "withhold": sorted(profile.withhold),
        "fields": [
            {"role": one.role, "need": "needed" if one.is_needed else "useful", "words": one.words}
            for one in profile.fields
        ],
        "checklist": list(profile.checklist),
    }


def _answers(held: HeldRecord, names: _Names) -> dict[str, object]:
    leaves = held.leaves
    return {
        "report": held.record.subject.hex(),
        "record": held.record.id.hex(),
        "kind": held.record.kind,
        "answers": {path: _answer(held.record.id, path, value, names) for path, value in sorted(leaves.items())},
        "contradicted": sorted(leaves.equivocal),
    }


def _answer(record: RecordId, path: str, value: LeafValue, names: _Names) -> object:
    if isinstance(value, str):
        return value
    spelled = json_value(value)
    assert isinstance(spelled, dict), "evidence is an object"
    return {**spelled, "file": names.get((record, path))}


def _csv(records: Iterable[HeldRecord], names: _Names) -> bytes:
    text = io.StringIO(newline="")
    rows = csv.writer(text)
    rows.writerow(["report", "record", "kind", "path", "value"])
    for held in records:
        record = held.record
        for path, value in sorted(held.leaves.items()):
            shown = value if isinstance(value, str) else _file_text(names.get((record.id, path)), value)
            rows.writerow([record.subject.hex(), record.id.hex(), record.kind, _guarded(path), _guarded(shown)])
    return _BOM + text.getvalue().encode()


def _file_text(name: str | None, value: EvidenceReference) -> str:
    return name or f"sha256:{value.sha256.hex()}"


def _guarded(text: str) -> str:
    """Keep a spreadsheet from running a cell as a formula; the apostrophe is taken off again by who reads it back."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def _chain(report: PackagedReport) -> Iterator[dict[str, object]]:
    """Spell a chain. An entry about a withheld leaf is there by its hash alone: the chain closes all the same."""
    shown = {path for held in report.records for path in held.leaves}
    for entry in report.custody:
        links: dict[str, object] = {"seq": entry.seq, "previous": entry.previous.hex(), "hash": entry.hash.hex()}
        if any(_tells(str(value), shown) for value in entry.detail.values()):
            yield {**links, "withheld": True}
        else:
            yield {**links, "at": entry.at, "event": entry.event, "detail": dict(entry.detail)}


def _tells(value: str, shown: Collection[str]) -> bool:
    """Tell whether a detail of the log names an answer, or somebody, of whom nothing is shown."""
    if value.startswith("/"):
        return value not in shown
    instance = value.partition("/")[0]
    return is_instance_id(instance) and not any(f"[{instance}]" in path for path in shown)


def _record_name(number: int) -> str:
    return f"records/{number:06}.sdjwt"


def _answers_name(number: int) -> str:
    return f"answers/{number:06}.json"


def _custody_name(number: int) -> str:
    return f"custody/{number:06}.json"


def _file(name: str, content: bytes) -> BagFile:
    return small_file(f"{PAYLOAD}{name}", content)


def _json(document: object) -> bytes:
    return (json.dumps(document, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()
