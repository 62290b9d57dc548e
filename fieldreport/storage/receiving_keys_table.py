"""The keys that open what is sealed to us, and who has sealed to which of them."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from fieldreport.domain.identifiers import DeviceKey
from fieldreport.storage.database import Database


@dataclass(frozen=True, slots=True)
class ReceivingKey:
    """One receiving key of a device of ours. *seed* is None once it was destroyed; *since* is this computer's clock."""

    device: DeviceKey
    recipient: str
    seed: bytes | None = field(repr=False)
    since: str
    no: int = 0
    """Given by the table, in the order in which the keys were made."""


class ReceivingKeysTable:
    """The tables ``receiving_key`` and ``sealed_to``."""

    def __init__(self, *, database: Database) -> None:
        self._database = database

    def add(self, key: ReceivingKey) -> None:
        """Enter a new key; its *no* is not looked at."""
        self._database.execute(
            "INSERT INTO receiving_key (device, recipient, seed, since) VALUES (?, ?, ?, ?)",
            (key.device, key.recipient, key.seed, key.since),
        )

    def all(self) -> tuple[ReceivingKey, ...]:
        """Return all keys, the newest first, also those that were destroyed."""
        rows = self._database.query("SELECT device, recipient, seed, since, no FROM receiving_key ORDER BY no DESC")
        return tuple(ReceivingKey(*row) for row in rows)

    def destroy(self, number: int) -> None:
        """Overwrite the secret of one key: nothing that was sealed to it alone can be opened again."""
        self._database.execute("UPDATE receiving_key SET seed = NULL WHERE no = ?", (number,))

    def note_sealed(self, device: DeviceKey, numbers: Iterable[int]) -> None:
        """Remember that a bundle by *device* was sealed to those of our keys."""
        self._database.executemany(
            "INSERT INTO sealed_to (device, key_no) VALUES (?, ?) ON CONFLICT DO NOTHING",
            ((device, number) for number in numbers),
        )

    def newest_sealed_to(self) -> dict[DeviceKey, int]:
        """Return for each device that ever wrote to us the number of the newest key that it sealed to."""
        rows = self._database.query("SELECT device, max(key_no) FROM sealed_to GROUP BY device")
        return {DeviceKey(device): number for device, number in rows}
