"""Places looked up in the vault's thread while somebody types."""

from collections.abc import Callable, Sequence

import shiboken6
from PySide6.QtCore import QObject

from fieldreport.bootstrap import Session
from fieldreport.services.places import FoundPlace
from fieldreport.system.progress import Reporter
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread


class VaultPlaces(QObject):
    """Searches the gazetteers of one vault."""

    def __init__(self, *, vault: VaultThread, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._vault = vault

    def find(self, text: str, done: Callable[[Sequence[FoundPlace]], None]) -> None:
        """Look for *text*; *done* hears of it in the window's thread."""

        def work(session: Session, _: Reporter) -> Sequence[FoundPlace]:
            return session.places.search(text)

        self._vault.run(self, Operation(work=work, done=lambda found: _call(done, found)))


def _call(done: Callable[[Sequence[FoundPlace]], None], found: Sequence[FoundPlace]) -> None:
    # The field that asked may be gone by now.
    owner = getattr(done, "__self__", None)
    if owner is None or not isinstance(owner, QObject) or shiboken6.isValid(owner):
        done(found)
