"""This installation's own signing keys: that of the current device, and those of former ones."""

from dataclasses import dataclass, field

from fieldreport.domain.identifiers import AuthorId, DeviceKey
from fieldreport.storage.database import Database


@dataclass(frozen=True, slots=True)
class OwnDevice:
    """A device key of ours with its secret, 32 bytes; None once it lives on in shares alone. *since* is a claim."""

    device: DeviceKey
    author: AuthorId
    signing_seed: bytes | None = field(repr=False)
    since: str


class OwnDevicesTable:
    """The table ``own_device``."""

    def __init__(self, *, database: Database) -> None:
        self._database = database

    def make_current(self, device: OwnDevice) -> None:
        """Enter a new device as the current one; the one before becomes a former one. Its key is kept."""
        self._database.execute("UPDATE own_device SET state = 'former' WHERE state = 'current'")
        self._database.execute(
            "INSERT INTO own_device (device, author, signing_seed, state, since) VALUES (?, ?, ?, 'current', ?)",
            (device.device, device.author, device.signing_seed, device.since),
        )

    def current(self) -> OwnDevice | None:
        """Return the device that signs; None only while a vault is being made."""
        row = self._database.one("SELECT device, author, signing_seed, since FROM own_device WHERE state = 'current'")
        return None if row is None else OwnDevice(*row)

    def all(self) -> tuple[OwnDevice, ...]:
        """Return the current device, then the former ones, the latest first."""
        rows = self._database.query(
            "SELECT device, author, signing_seed, since FROM own_device"
            " ORDER BY state = 'current' DESC, since DESC, device"
        )
        return tuple(OwnDevice(*row) for row in rows)

    def speak_for(self, author: AuthorId) -> None:
        """Let all devices speak for another identity from now on: this vault became a desk of it."""
        self._database.execute("UPDATE own_device SET author = ?", (author,))

    def forget_signing_seed(self, device: DeviceKey) -> None:
        """Destroy the secret of a former device."""
        self._database.execute("UPDATE own_device SET signing_seed = NULL WHERE device = ?", (device,))
