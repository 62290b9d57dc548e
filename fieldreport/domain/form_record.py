"""What a form record says: under which name a form goes, and which package it is."""

from dataclasses import dataclass

from fieldreport.domain.leaf import EvidenceReference, LeafValue
from fieldreport.domain.record import HeldRecord, Kind

NAME = "/name"
TITLE = "/title"
VERSION = "/version"
PACKAGE = "/package"

PACKAGE_MEDIA_TYPE = "application/x-tar"

MAX_TEXT = 500
"""Characters of a name, title or version that are kept; more help nobody to find a form."""


@dataclass(frozen=True, slots=True)
class FormStatement:
    """One version of a form, as its office states it."""

    name: str
    """What the form calls itself, the same in all its versions."""

    title: str
    version: str
    package: EvidenceReference

    @property
    def form_id(self) -> str:
        """The form's id: SHA-256 of its package, in hexadecimal."""
        return self.package.sha256.hex()

    def leaves(self) -> dict[str, LeafValue]:
        """Spell it as leaves."""
        return {NAME: self.name, TITLE: self.title, VERSION: self.version, PACKAGE: self.package}


def read_form_record(held: HeldRecord) -> FormStatement | None:
    """Read a form record; None if it is none, or its package is withheld or no package."""
    package = held.leaves.evidence().get(PACKAGE)
    if held.record.kind != Kind.FORM or package is None or package.media_type != PACKAGE_MEDIA_TYPE:
        return None
    name, title, version = ((held.leaves.text(path) or "")[:MAX_TEXT] for path in (NAME, TITLE, VERSION))
    return FormStatement(name=name, title=title, version=version, package=package)
