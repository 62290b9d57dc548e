"""Places looked up in the vault's thread while somebody types."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from fieldreport.bootstrap import Session
from fieldreport.services.places import FoundPlace
from fieldreport.system.progress import Reporter
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread


class VaultPlaces:
    """Searches the gazetteers of one vault."""

    def __init__(self, *, vault: VaultThread) -> None:
        self._vault = vault

    def find(self, text: str, done: Callable[[Sequence[FoundPlace]], None], *, owner: QObject) -> None:
        """Look for *text*; of the searches of one field only the latest counts."""

        def work(session: Session, _: Reporter) -> Sequence[FoundPlace]:
            return session.places.search(text)

        self._vault.run(owner, Operation(work=work, done=done, replaces="places"))
