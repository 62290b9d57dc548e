"""The consent gate: what of a report may go to somebody for one purpose, what is withheld, and what blocks it.

Everybody whom the report is about must have said yes to that purpose. Who has not is left out, with every leaf about
them; where the report as a whole needs a yes and has none, or nobody said yes, nothing goes.
"""

import enum
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from fieldreport.domain.consent import ConsentState
from fieldreport.domain.leaf import CREATED, FORM, LEAF_COUNT, NAME_SUFFIX, ORDER_SUFFIX, Leaves
from fieldreport.domain.written_number import digits_of, telling_number

MEDIA_PURPOSE = "media_image"
"""Somebody's face, voice or photo: what a public purpose needs beside its own yes, for files of evidence."""

ANONYMOUS_PURPOSES = frozenset({"public_anonymous", "statistics"})
"""A yes to these is a yes without identity: what the form marks as sensitive stays withheld."""

PUBLIC_PURPOSES = frozenset({"public_anonymous", "public_named"})

WHOLE = ""
"""Stands where an instance would, for the report as a whole."""


_SHORT_NAME = 2
"""Words of a name that are looked for together."""


class WithheldFor(enum.StrEnum):
    """Why a leaf does not go."""

    CONSENT = "consent"
    """The person whom it is about has not said yes."""
    SENSITIVE = "sensitive"
    """The form marks it, or names somebody in it, and nobody's yes opens it for this purpose."""
    MEDIA = "media"
    """A file for the public, of somebody who has not said yes to being seen or heard."""
    NAMES = "names"
    """Its text holds the name of somebody who is left out, or a number, as of a telephone, that is."""
    UNKNOWN = "unknown"
    """The form does not know it, so that nobody can tell what it is; or it was said to an office alone."""
    BY_HAND = "by hand"
    """A person withheld it."""
    LESS_EXACT = "less exact"
    """Something less exact, or plainer, goes in its place."""


class Block(enum.StrEnum):
    """Why nothing of a report goes."""

    NO_YES = "no yes"
    """The report as a whole needs a yes to this purpose and has none, or nobody in it has said yes."""
    RETRACTED = "retracted"
    FORM_MISSING = "form missing"
    """Without its form nobody can tell whom its answers are about."""
    NOT_PUBLIC = "not public"
    """Somebody said that it is not to be published, or not yet."""


@dataclass(frozen=True, slots=True)
class LeafAbout:
    """One leaf with what its form says of it."""

    path: str
    person: str | None
    """Whom it is about: an instance, `WHOLE`, or None for somebody who cannot be told."""
    redact: str = ""
    """The word of ``fr:redact`` where the form marks it, empty elsewhere."""
    is_known: bool = True
    is_name: bool = False
    is_file: bool = False
    text: str = ""
    sha256: bytes = b""
    """Of the file that it names; empty where it names none."""


@dataclass(frozen=True, slots=True)
class VersionAbout:
    """One version of a report, its answers in the form's order."""

    leaves: tuple[LeafAbout, ...]
    persons: frozenset[str]
    """The instances that are persons: those whom the form asks for consent, links to, or who have a register."""
    asks_whole_report: bool
    """A yes for the report as a whole is needed: the form asks for it there, or asks nobody at all."""
    orders: tuple[str, ...] = ()
    """The leaves that say where an instance stands; they go with what stands in it."""
    consents: Mapping[str, str] = field(default_factory=dict)
    """The state that its answers give to each consent register, by its slot."""
    is_read: bool = True
    """False: its form is not here, and nobody can tell whom its leaves are about."""


@dataclass(frozen=True, slots=True)
class WithheldLeaf:
    """A leaf that does not go."""

    path: str
    reason: WithheldFor
    person: str | None


@dataclass(frozen=True, slots=True)
class Said:
    """What everybody said to a purpose, and to being seen or heard, by instance; who is not in it was not asked."""

    purpose: str
    states: Mapping[str, ConsentState]
    media: Mapping[str, ConsentState]

    def state(self, person: str) -> ConsentState:
        """Return what *person* said to the purpose."""
        return self.states.get(person, ConsentState.NOT_ASKED)

    def allows(self, person: str | None) -> bool:
        """Tell whether *person* said yes to the purpose."""
        return person is not None and self.state(person) is ConsentState.YES

    def allows_media(self, person: str | None) -> bool:
        """Tell whether *person* said yes to being seen or heard, where this purpose needs that."""
        if self.purpose not in PUBLIC_PURPOSES:
            return True
        return person is not None and self.media.get(person) is ConsentState.YES


def unread_leaves(leaves: Leaves, read: Iterable[LeafAbout]) -> Iterator[LeafAbout]:
    """Yield what is left of *leaves* beside those that were *read*, positions, and what everybody may know.

    An answer to a question is among it, and the name of a file whose own leaf is withheld from us.
    """
    known = {*(leaf.path for leaf in read), CREATED, FORM, LEAF_COUNT}
    for path in (*leaves, *leaves.equivocal):
        if path not in known and not path.endswith(ORDER_SUFFIX):
            yield LeafAbout(path=path, person=WHOLE, is_known=False)


def withheld(version: VersionAbout, said: Said, *, fold: Callable[[str], str] = str) -> tuple[WithheldLeaf, ...]:
    """Return the leaves of *version* that do not go, in its order, those of positions last.

    Args:
        version: What there is.
        said: What everybody said.
        fold: Brings names and texts into the form in which they are compared, words between single spaces.
    """
    found: dict[str, WithheldLeaf] = {}
    for leaf in version.leaves:
        reason = _reason(leaf, version, said)
        if reason is not None:
            found[leaf.path] = WithheldLeaf(leaf.path, reason, leaf.person)
    # A name or a number that is withheld here and stands in the account there is no secret.
    folded = [fold(leaf.text) for leaf in version.leaves if leaf.is_name and leaf.path in found]
    secret = [f" {name} " for spelled in folded for name in _spellings(spelled)]
    numbers = [number for leaf in version.leaves if leaf.path in found and (number := telling_number(leaf.text))]
    for leaf in version.leaves if secret or numbers else ():
        if leaf.path in found or not leaf.text:
            continue
        if _holds(fold(leaf.text), secret) or any(number in digits_of(leaf.text) for number in numbers):
            found[leaf.path] = WithheldLeaf(leaf.path, WithheldFor.NAMES, leaf.person)
    _withhold_same_files(version, found)
    ordered = [found[leaf.path] for leaf in version.leaves if leaf.path in found]
    return (*ordered, *_orders(version, found))


def _withhold_same_files(version: VersionAbout, found: dict[str, WithheldLeaf]) -> None:
    """Withhold a file under each path that names it: who is in a picture is in it wherever it was attached."""
    gone = {leaf.sha256: found[leaf.path] for leaf in version.leaves if leaf.sha256 and leaf.path in found}
    same = {leaf.path: gone[leaf.sha256] for leaf in version.leaves if leaf.sha256 in gone}
    for leaf in version.leaves:
        first = same.get(leaf.path.removesuffix(NAME_SUFFIX))
        if first is not None and leaf.path not in found:
            found[leaf.path] = WithheldLeaf(leaf.path, first.reason, first.person)


def _reason(leaf: LeafAbout, version: VersionAbout, said: Said) -> WithheldFor | None:
    is_person = leaf.person is None or leaf.person in version.persons
    if is_person and not said.allows(leaf.person):
        return WithheldFor.CONSENT
    if not leaf.is_known:
        return WithheldFor.UNKNOWN
    if leaf.redact and (said.purpose in ANONYMOUS_PURPOSES or not said.allows(leaf.person)):
        return WithheldFor.SENSITIVE
    if leaf.is_file and not said.allows_media(leaf.person if is_person else WHOLE):
        return WithheldFor.MEDIA
    return None


def _spellings(name: str) -> Iterator[str]:
    """Yield a folded name, and a longer one without its first word too: an account often leaves out Ma, U or Saw."""
    words = name.split(" ")
    if name:
        yield name
    if len(words) > _SHORT_NAME:
        yield " ".join(words[1:])


def _holds(folded: str, names: Sequence[str]) -> bool:
    padded = f" {folded} "
    return any(name in padded for name in names)


def _orders(version: VersionAbout, found: Mapping[str, WithheldLeaf]) -> Iterator[WithheldLeaf]:
    """Withhold the position of every instance of which nothing else goes."""
    # What is around a leaf that goes may be known; what is around none that goes may not.
    going = [leaf.path for leaf in version.leaves if leaf.path not in found]
    for path in version.orders if found else ():
        inside = path.removesuffix(ORDER_SUFFIX) + "/"
        gone = next((one for one in found.values() if one.path.startswith(inside)), None)
        if gone is not None and not any(other.startswith(inside) for other in going):
            yield WithheldLeaf(path, gone.reason, gone.person)
