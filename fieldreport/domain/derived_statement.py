"""What an office says in the place of an answer that it withholds: less exact, under another name, or as a plain copy.

It is a note of the office's own. The original is named by its record and by the digest of its leaf, a hash over a
random salt: whoever is shown the leaf later sees that it is the one, and nobody finds it by guessing.
"""

import enum
from collections.abc import Mapping
from dataclasses import dataclass

from fieldreport.domain.identifiers import ID_SIZE, RecordId
from fieldreport.domain.leaf import EvidenceReference, LeafValue, Leaves

OF = "/of"
LEAF = "/leaf"
ABOUT = "/about"
KIND = "/as"
VALUE = "/value"
FILE = "/file"
TEXT = "/text"


class DerivedKind(enum.StrEnum):
    """What was done to the original."""

    PLACE = "place"
    """A larger place around it."""
    TIME = "time"
    """A longer time around it."""
    PERSON = "person"
    """A name of our own, the same in everything that one receiver is sent."""
    FILE = "file"
    """The same picture without what the camera wrote into the file."""


_SENTENCES = {
    DerivedKind.PLACE: "Place, told less exactly by this office: {value}",
    DerivedKind.TIME: "Time, told less exactly by this office: {value}",
    DerivedKind.PERSON: "This office calls this person: {value}",
    DerivedKind.FILE: "A copy without what the camera wrote into the file. The original is withheld.",
}


@dataclass(frozen=True, slots=True)
class DerivedStatement:
    """What stands for one leaf. A file has no *value*, everything else no *file*."""

    record: RecordId
    leaf: bytes
    """The digest of the withheld leaf."""
    path: str
    kind: DerivedKind
    value: str = ""
    file: EvidenceReference | None = None

    def leaves(self) -> Mapping[str, LeafValue]:
        """Spell it as the leaves of a note."""
        said: dict[str, LeafValue] = {
            OF: self.record.hex(),
            LEAF: self.leaf.hex(),
            ABOUT: self.path,
            KIND: self.kind.value,
            TEXT: _SENTENCES[self.kind].format(value=self.value),
        }
        if self.file is not None:
            said[FILE] = self.file
        else:
            said[VALUE] = self.value
        return said


def read_derived(leaves: Leaves) -> DerivedStatement | None:
    """Read a note that stands for a withheld leaf; None for any other note."""
    record, leaf = _hash(leaves.text(OF)), _hash(leaves.text(LEAF))
    path, kind = leaves.text(ABOUT), leaves.text(KIND)
    value, file = leaves.text(VALUE), leaves.get(FILE)
    if record is None or leaf is None or path is None or kind not in set(DerivedKind):
        return None
    if isinstance(file, EvidenceReference) and kind == DerivedKind.FILE:
        return DerivedStatement(RecordId(record), leaf, path, DerivedKind.FILE, file=file)
    if value is None or kind == DerivedKind.FILE:
        return None
    return DerivedStatement(RecordId(record), leaf, path, DerivedKind(kind), value)


def _hash(untrusted_text: str | None) -> bytes | None:
    try:
        found = bytes.fromhex(untrusted_text or "")
    except ValueError:
        return None
    return found if len(found) == ID_SIZE and found.hex() == untrusted_text else None
