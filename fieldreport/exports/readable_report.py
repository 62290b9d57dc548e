"""A report set out for a reader: titles, questions with their answers, files, and where all of it comes from."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """A label and what stands beside it. *is_sensitive* marks what should not be shown to everybody."""

    label: str
    value: str
    is_sensitive: bool = False


@dataclass(frozen=True, slots=True)
class ReadableSection:
    """Answers that belong together, and the sections within; a title may be empty."""

    title: str
    lines: tuple[Line, ...]
    sections: "tuple[ReadableSection, ...]" = ()


@dataclass(frozen=True, slots=True)
class ReadableFile:
    """A file of evidence; the hash is empty unless it was asked for."""

    label: str
    name: str
    media_type: str
    size: str
    is_here: bool
    sha256: str = ""
    is_sensitive: bool = False


@dataclass(frozen=True, slots=True)
class ReadableVersion:
    """One version of the report; there are several only while they contradict each other."""

    title: str
    remarks: tuple[str, ...]
    """What is withheld, left out or contradicted, in sentences."""
    sections: tuple[ReadableSection, ...]
    files: tuple[ReadableFile, ...]


@dataclass(frozen=True, slots=True)
class ReadableStatement:
    """What somebody said about the report later: a note, a review, a question."""

    kind: str
    by: str
    created: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class HeadingWords:
    """The words that belong to no form, in the language of the report."""

    evidence: str
    file_missing: str
    consents: str
    statements: str
    provenance: str
    sensitive: str


@dataclass(frozen=True, slots=True)
class ReadableReport:
    """Everything, in the order in which it is read. *language* is a BCP 47 code."""

    title: str
    language: str
    reference: str
    """The report's short id, as people say it to each other."""
    words: HeadingWords
    facts: tuple[Line, ...]
    warnings: tuple[str, ...]
    versions: tuple[ReadableVersion, ...]
    consents: tuple[Line, ...]
    """As they hold now, whatever was said first."""
    statements: tuple[ReadableStatement, ...]
    provenance: tuple[Line, ...]
    notes: tuple[str, ...]
    """How to read it: what was translated, and what was left out."""
