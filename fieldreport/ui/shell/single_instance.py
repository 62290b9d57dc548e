"""One window for one vault: a second start of the program brings the first one's window to the front."""

import hashlib
import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE = 300
"""Milliseconds for a program on the same computer to answer."""


class SingleInstance(QObject):
    """Listens at a socket of this user alone, named after the vault; nothing but “show yourself” can be asked."""

    def __init__(self, *, vault: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = _socket_name(vault)
        self._server: QLocalServer | None = None
        self._on_show: Callable[[], None] = lambda: None

    def hand_over(self) -> bool:
        """Ask a window that is there to show itself; returns whether there is one."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_PATIENCE):
            return False
        # To knock is to ask. Nothing is said that could meet a door that was shut again: that looked like no window.
        socket.disconnectFromServer()
        return True

    def listen(self, on_show: Callable[[], None]) -> bool:
        """Be the one; *on_show* is called when somebody starts the program again. Returns whether it can be asked."""
        # What a program that was killed left behind; one that lives was asked before.
        QLocalServer.removeServer(self._name)
        self._on_show = on_show
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        return self._server.listen(self._name)

    def _answer(self) -> None:
        assert self._server is not None, "a connection comes to a server"
        socket = self._server.nextPendingConnection()
        socket.disconnected.connect(socket.deleteLater)
        # There is one thing to ask for: nothing is read.
        self._on_show()
        socket.disconnectFromServer()


def _socket_name(vault: Path) -> str:
    """Name a socket that this user alone can reach, and that says nothing about the vault."""
    digest = hashlib.sha256(os.fsencode(vault.absolute())).hexdigest()[:24]
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    # Without a folder of the user's own, Qt chooses: a named pipe on Windows, the user's temporary folder on macOS.
    return str(Path(folder) / f"fieldreport-{digest}") if folder else f"fieldreport-{digest}"
