"""A leaf: one answer under its path, the smallest thing that can be shown or withheld."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from fieldreport.crypto.canonical_json import JsonValue
from fieldreport.crypto.selective_disclosure import Disclosure
from fieldreport.domain.identifiers import INSTANCE_ID
from fieldreport.errors import DisclosureInvalid, InvalidInput

MAX_PATH_SIZE = 512
"""Bytes of a path in UTF-8."""

MAX_EVIDENCE_SIZE = (1 << 33) - 1
"""The largest size that a ustar header can state: 8 GiB - 1."""

CREATED = "/#created"
"""When the author says that it was made: a claim, never an order."""

FORM = "/#form"
LEAF_COUNT = "/#leaves"
"""The true number of leaves, this one included: whoever holds it sees how many are withheld."""

NAME_SUFFIX = "/#name"
"""Stands behind an evidence leaf's path and holds the file's name, a leaf of its own."""

ORDER_SUFFIX = "/#order"
"""Stands behind the path of a repeat's instance and holds its position."""

# No control characters, and no lone surrogates: they have no UTF-8.
_NAME = r"[^\x00-\x20/\[\]#~\x7f-\x9f\ud800-\udfff]+"
_META = r"/#[a-z_]{1,32}"
_PATH = re.compile(rf"(?:{_META}|(?:/{_NAME}(?:\[{INSTANCE_ID}\])?)+(?:{_META})?)")
_MEDIA_TYPE = re.compile(r"[a-z0-9][a-z0-9.+-]{0,63}/[a-z0-9][a-z0-9.+-]{0,63}")


@dataclass(frozen=True, slots=True)
class EvidenceReference:
    """What a record says of a file: type, SHA-256 (32 bytes) and size in bytes. The name is another leaf."""

    media_type: str
    sha256: bytes
    size: int


LeafValue = str | EvidenceReference


@dataclass(frozen=True, slots=True)
class Leaves(Mapping[str, LeafValue]):
    """The leaves of one record that are held here, by path.

    An author can seal two leaves under one path and show each to somebody else. Whoever holds both believes neither:
    the path is *equivocal* and has no value. That is a function of what is held, not of the order in which it came.
    """

    values_by_path: Mapping[str, LeafValue]
    equivocal: frozenset[str]

    @classmethod
    def of(cls, disclosures: Iterable[Disclosure]) -> "Leaves":
        """Gather checked disclosures of one record."""
        # One disclosure held twice is one leaf, not two that contradict each other.
        distinct = {disclosure.digest: disclosure for disclosure in disclosures}.values()
        pairs = [(disclosure.path, leaf_value(disclosure.value)) for disclosure in distinct]
        times = Counter(path for path, _ in pairs)
        return cls(
            values_by_path={path: value for path, value in pairs if times[path] == 1},
            equivocal=frozenset(path for path, count in times.items() if count > 1),
        )

    def __getitem__(self, path: str) -> LeafValue:
        return self.values_by_path[path]

    def __iter__(self) -> Iterator[str]:
        return iter(self.values_by_path)

    def __len__(self) -> int:
        return len(self.values_by_path)

    def text(self, path: str) -> str | None:
        """Return the text under *path*; None when it is not held, equivocal, or evidence."""
        value = self.values_by_path.get(path)
        return value if isinstance(value, str) else None

    def evidence(self) -> dict[str, EvidenceReference]:
        """Return the evidence leaves by path."""
        return {path: value for path, value in self.values_by_path.items() if isinstance(value, EvidenceReference)}

    def sealed_count(self) -> int | None:
        """Return how many leaves the author sealed, as the author says; None while that leaf is withheld."""
        stated = self.text(LEAF_COUNT)
        return int(stated) if stated is not None and re.fullmatch(r"[1-9][0-9]{0,3}", stated) else None


def check_path(path: str) -> None:
    """Raise DisclosureInvalid unless *path* is one that a leaf may have."""
    if not _PATH.fullmatch(path) or len(path.encode()) > MAX_PATH_SIZE:
        raise DisclosureInvalid(reason="path")


def check_answer_path(path: str) -> None:
    """Raise InvalidInput unless *path* is one under which a person may write an answer."""
    try:
        check_path(path)
    except DisclosureInvalid:
        raise InvalidInput(what="path", reason="not a path like /place/name") from None
    if "#" in path:
        raise InvalidInput(what="path", reason="names with # belong to the program")


def leaf_value(untrusted_value: JsonValue) -> LeafValue:
    """Read a leaf's value: text, or an evidence reference. Raises DisclosureInvalid for anything else."""
    match untrusted_value:
        case str():
            return untrusted_value
        case {"media_type": str(media_type), "sha256": str(sha256), "size": int(size), **rest} if not rest:
            # bool is an int to Python and `true` is not a size.
            if isinstance(size, bool) or not 0 <= size <= MAX_EVIDENCE_SIZE:
                raise DisclosureInvalid(reason="evidence size")
            if not re.fullmatch(r"[0-9a-f]{64}", sha256):
                raise DisclosureInvalid(reason="evidence hash")
            if not _MEDIA_TYPE.fullmatch(media_type):
                raise DisclosureInvalid(reason="media type")
            return EvidenceReference(media_type=media_type, sha256=bytes.fromhex(sha256), size=size)
        case _:
            raise DisclosureInvalid(reason="value")


def json_value(value: LeafValue) -> JsonValue:
    """Spell a leaf's value as it is sealed; the inverse of `leaf_value`."""
    if isinstance(value, str):
        return value
    return {"media_type": value.media_type, "sha256": value.sha256.hex(), "size": value.size}
