"""What of a report goes to somebody and what stays: leaves are left out one by one, the record stays the same."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass

from fieldreport.domain.consent_gate import Block, WithheldLeaf
from fieldreport.domain.derived_statement import DerivedStatement
from fieldreport.domain.identifiers import SubjectId, is_instance_id
from fieldreport.domain.leaf import NAME_SUFFIX, Leaves
from fieldreport.domain.place_reference import PlaceReference
from fieldreport.domain.record import HeldRecord
from fieldreport.domain.written_number import digits_of, telling_number

_LEAST_SECRET = 4
"""Characters: a shorter text that was withheld is found in every second sentence."""


@dataclass(frozen=True, slots=True)
class RedactedVersion:
    """One signed version: as it is held here, and as it goes."""

    held: HeldRecord
    shown: HeldRecord
    withheld: tuple[WithheldLeaf, ...]
    derived: tuple[DerivedStatement, ...] = ()
    """What is said in the place of withheld leaves."""
    files_to_strip: tuple[str, ...] = ()
    """The paths of files of which a plain copy is to go in their place."""
    names: tuple[str, ...] = ()
    """The paths of withheld names, if they were asked for."""


@dataclass(frozen=True, slots=True)
class RedactedReport:
    """What goes of one report. With a block nothing goes."""

    subject: SubjectId
    blocks: tuple[Block, ...]
    versions: tuple[RedactedVersion, ...]
    persons: frozenset[str]
    """The instances of those who said yes; empty text for the report as a whole."""

    @property
    def is_open(self) -> bool:
        """Whether something of it may go."""
        return not self.blocks


def show_without(held: HeldRecord, paths: frozenset[str]) -> HeldRecord:
    """Return *held* without the leaves under *paths*; the signed record is the same."""
    return HeldRecord(held.record, tuple(leaf for leaf in held.disclosures if leaf.path not in paths))


def matches(path: str, pattern: str) -> bool:
    """Tell whether a leaf is what a person named to be withheld: itself, or what lies around it.

    ``/person/name`` names every person's, ``/person[k7f2c19a03be5d410]`` all about one.
    """
    return _steps_match(path, pattern) or (not _names_instances(pattern) and _steps_match(_plain(path), pattern))


def matching(leaves: Leaves, patterns: Iterable[str]) -> frozenset[str]:
    """Return the paths that a person named to be withheld."""
    named = tuple(patterns)
    paths = (*leaves, *leaves.equivocal)
    return frozenset(path for path in paths if any(matches(path, pattern) for pattern in named))


def with_same_files(leaves: Leaves, paths: Collection[str]) -> frozenset[str]:
    """Return *paths*, and every other path that names a file which one of them names, each with the file's name."""
    evidence = leaves.evidence()
    files = {evidence[path].sha256 for path in paths if path in evidence}
    same = [path for path, reference in evidence.items() if reference.sha256 in files]
    return frozenset(paths).union(same, (path + NAME_SUFFIX for path in same if path + NAME_SUFFIX in leaves))


def saying_the_same(
    leaves: Leaves, withheld: Iterable[str], already: Collection[str], *, fold: Callable[[str], str]
) -> frozenset[str]:
    """Return the paths of what says somewhere else what stands in a withheld leaf.

    Args:
        leaves: What is held.
        withheld: The paths of what must not be told.
        already: Paths that do not go anyway.
        fold: Brings texts into the form in which they are compared, words between single spaces.
    """
    told = [text for path in withheld if (text := leaves.text(path))]
    secrets = _secrets(told, fold)
    numbers = [number for text in told if (number := telling_number(text))]
    if not secrets and not numbers:
        return frozenset()
    texts = ((path, leaves.text(path)) for path in leaves if path not in already and "#" not in path)
    return frozenset(
        path
        for path, text in texts
        if text and (_says(fold(text), secrets) or any(number in digits_of(text) for number in numbers))
    )


def _secrets(texts: Iterable[str], fold: Callable[[str], str]) -> Sequence[str]:
    # The code of a gazetteer behind a place's name stands in no account of what happened.
    folded = (fold(PlaceReference.read(text).name or text) for text in texts)
    return [f" {text} " for text in folded if len(text) >= _LEAST_SECRET and not text.isdecimal()]


def _says(folded: str, secrets: Sequence[str]) -> bool:
    padded = f" {folded} "
    return any(secret in padded for secret in secrets)


def _steps_match(path: str, pattern: str) -> bool:
    return path == pattern or path.startswith((f"{pattern}/", f"{pattern}["))


def _names_instances(pattern: str) -> bool:
    return "[" in pattern


def _plain(path: str) -> str:
    """Return a path without the instances of repeats."""
    steps = (step.partition("[") for step in path.split("/"))
    return "/".join(
        name if is_instance_id(rest.removesuffix("]")) else f"{name}{mark}{rest}" for name, mark, rest in steps
    )
