"""Small pictures of files, made in the vault's thread, kept in memory alone and not for long."""

from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from fieldreport.bootstrap import Session
from fieldreport.domain.media_kind import Family, MediaKind
from fieldreport.services.evidence import EvidenceItem
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.evidence.evidence_device import EvidenceDevice
from fieldreport.ui.evidence.pictures import thumbnail

SIDE = 112
"""Pixels of the longer side: sharp at twice the size that is shown."""
_KEPT = 300
"""About 15 MB."""


@dataclass(frozen=True, slots=True)
class Thumbnail:
    """What a file is, and how it looks if it is a picture that may be decoded."""

    kind: MediaKind
    image: QImage | None


class Thumbnails(QObject):
    """Answers with what it has, and asks for what it has not. Locking drops everything."""

    ready = Signal(bytes)
    """There is a thumbnail now; carries the SHA-256 of the content."""

    def __init__(self, *, vault: VaultThread, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._vault = vault
        self._kept: OrderedDict[bytes, Thumbnail | None] = OrderedDict()
        vault.locking.connect(self.clear)

    def get(self, item: EvidenceItem) -> Thumbnail | None:
        """Return what is there; None: not yet, or it cannot be had."""
        if item.sha256 in self._kept:
            self._kept.move_to_end(item.sha256)
            return self._kept[item.sha256]
        if item.is_here and not self._vault.is_closing:
            self._ask(item)
        return None

    def clear(self) -> None:
        """Forget all."""
        self._kept.clear()

    def _ask(self, item: EvidenceItem) -> None:
        self._keep(item.sha256, None)
        self._vault.run(
            self,
            Operation(
                work=lambda session, _: _made(session, item),
                done=lambda made: self._arrived(item.sha256, made),
                # A damaged file is told of by the checks and by looking at it; here it has an icon.
                failed=lambda _failure: None,
            ),
        )

    def _arrived(self, sha256: bytes, made: Thumbnail) -> None:
        self._keep(sha256, made)
        self.ready.emit(sha256)

    def _keep(self, sha256: bytes, made: Thumbnail | None) -> None:
        self._kept[sha256] = made
        self._kept.move_to_end(sha256)
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)


def _made(session: Session, item: EvidenceItem) -> Thumbnail:
    kind = session.evidence.kind(item)
    if kind.family is not Family.PICTURE or item.needs_asking:
        return Thumbnail(kind=kind, image=None)
    device = EvidenceDevice(session.evidence.open(item))
    try:
        return Thumbnail(kind=kind, image=thumbnail(device, kind, side=SIDE))
    finally:
        device.shut()
