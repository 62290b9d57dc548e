"""One file on its way into the vault: where it comes from, where it goes, and what became of it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from fieldreport.bootstrap import Session
from fieldreport.services.drafts import FileInMemory
from fieldreport.services.evidence import EvidenceItem, FileFacts
from fieldreport.services.file_finding import FolderFiles, FoundPath, PathKind, files_in, look_at
from fieldreport.system.private_files import plain_name
from fieldreport.system.progress import Reporter

Make = Callable[[Session], bytes]
"""Makes a file's content, in the vault's thread."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """A file on a disk, or one that is made here; *place* is the question that it answers, if one was asked."""

    name: str
    source: Path | Make
    place: str | None = None

    @classmethod
    def of_path(cls, path: Path, *, place: str | None = None) -> "Incoming":
        """Take a path as somebody dropped or chose it."""
        return cls(name=plain_name(path.name), source=path, place=place)


@dataclass(frozen=True, slots=True)
class TakenIn:
    """It is in the vault."""

    item: EvidenceItem
    facts: FileFacts
    same_as: tuple[EvidenceItem, ...]
    """Other places of the draft where the same content is attached."""


@dataclass(frozen=True, slots=True)
class NotTaken:
    """It was not taken in for what lies there."""

    found: FoundPath


Outcome = TakenIn | NotTaken | FolderFiles


def look_first(path: Path, reporter: Reporter) -> FoundPath | FolderFiles:
    """Tell what lies under a path; of a folder, what is in it."""
    found = look_at(path)
    return files_in(path, reporter=reporter) if found.kind is PathKind.FOLDER else found


def take_in(session: Session, incoming: Incoming, *, draft: str, place: str, reporter: Reporter) -> TakenIn:
    """Take one file in, in the vault's thread, and look at it there. Raises as `Answering.attach` does."""
    source = incoming.source
    file = source if isinstance(source, Path) else FileInMemory(name=incoming.name, content=source(session))
    reference = session.answering.attach(draft, place, file, reporter=reporter)
    items = session.evidence.of_draft(draft)
    item = next(item for item in items if item.path == place)
    return TakenIn(
        item=item,
        facts=session.evidence.facts(item),
        same_as=tuple(other for other in items if other.path != place and other.sha256 == reference.sha256),
    )
