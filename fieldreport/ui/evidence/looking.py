"""What is asked of the vault's thread to look at a file: its facts, and its content in the form that is shown."""

from collections.abc import Callable
from dataclasses import dataclass

from fieldreport.bootstrap import Session
from fieldreport.domain.media_kind import Family, decoded_text
from fieldreport.services.evidence import EvidenceItem, FileFacts, Origin, TimeNote
from fieldreport.system.progress import Reporter
from fieldreport.ui.evidence.evidence_device import Decrypting, EvidenceDevice
from fieldreport.ui.evidence.pictures import Decoded, PictureTrouble, decode
from fieldreport.ui.evidence.text_view import SHOWN_SIZE


@dataclass(frozen=True, slots=True)
class Text:
    """The beginning of a text; *is_cut*: the file goes on."""

    text: str
    is_cut: bool


@dataclass(frozen=True, slots=True)
class OpenFile:
    """The file itself, for players and pages; whoever takes it closes it."""

    reader: Decrypting


Content = Decoded | PictureTrouble | Text | OpenFile | None
"""None: nothing of it is shown."""


@dataclass(frozen=True, slots=True)
class Looked:
    """All that is known of a file."""

    facts: FileFacts
    origin: Origin
    notes: tuple[TimeNote, ...]
    content: Content


def looking(item: EvidenceItem, *, opens: bool) -> Callable[[Session, Reporter], Looked]:
    """Return the work of looking at *item*; at its content only if *opens*: its facts need no decoder."""

    def work(session: Session, _: Reporter) -> Looked:
        facts = session.evidence.facts(item)
        return Looked(
            facts=facts,
            origin=session.evidence.origin(item),
            notes=session.evidence.notes(item),
            content=_content(session, item, facts) if opens else None,
        )

    return work


def _content(session: Session, item: EvidenceItem, facts: FileFacts) -> Content:
    match facts.kind.family:
        case Family.PICTURE:
            device = EvidenceDevice(session.evidence.open(item))
            try:
                return decode(device, facts.kind)
            finally:
                device.shut()
        case Family.TEXT:
            return _text(session.evidence.open(item), item.size)
        case Family.SOUND | Family.VIDEO | Family.PDF:
            return OpenFile(session.evidence.open(item))
        case _:
            return None


def _text(reader: Decrypting, size: int) -> Text | None:
    content = bytearray(min(size, SHOWN_SIZE))
    try:
        reader.readinto(memoryview(content))
    finally:
        reader.close()
    is_cut = size > SHOWN_SIZE
    text = decoded_text(bytes(content), is_cut=is_cut)
    return None if text is None else Text(text=text, is_cut=is_cut)
