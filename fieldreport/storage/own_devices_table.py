"""This installation's own keys: the current device, and the former ones that still open what was sealed to them."""

from dataclasses import dataclass, field

from fieldreport.domain.identifiers import AuthorId, DeviceKey
from fieldreport.storage.database import Database


@dataclass(frozen=True, slots=True)
class OwnDevice:
    """A device key of ours with its secrets, 32 bytes each. *since* is this computer's clock."""

    device: DeviceKey
    author: AuthorId
    signing_seed: bytes = field(repr=False)
    receiving_seed: bytes = field(repr=False)
    since: str


class OwnDevicesTable:
    """The table ``own_device``."""

    def __init__(self, *, database: Database) -> None:
        self._database = database

    def make_current(self, device: OwnDevice) -> None:
        """Enter a new device as the current one; the one before becomes a former one. Its keys are kept."""
        self._database.execute("UPDATE own_device SET state = 'former' WHERE state = 'current'")
        self._database.execute(
            "INSERT INTO own_device (device, author, signing_seed, receiving_seed, state, since)"
            " VALUES (?, ?, ?, ?, 'current', ?)",
            (device.device, device.author, device.signing_seed, device.receiving_seed, device.since),
        )

    def current(self) -> OwnDevice | None:
        """Return the device that signs; None only while a vault is being made."""
        row = self._database.one(
            "SELECT device, author, signing_seed, receiving_seed, since FROM own_device WHERE state = 'current'"
        )
        return None if row is None else OwnDevice(*row)

    def all(self) -> tuple[OwnDevice, ...]:
        """Return the current device, then the former ones, the latest first."""
        rows = self._database.query(
            "SELECT device, author, signing_seed, receiving_seed, since FROM own_device"
            " ORDER BY state = 'current' DESC, since DESC, device"
        )
        return tuple(OwnDevice(*row) for row in rows)
