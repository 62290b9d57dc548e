"""Settings that stay inside the vault, as names and texts; what they mean is declared where they are used."""

from fieldreport.storage.database import Database


class SettingsTable:
    """The table ``setting``."""

    def __init__(self, *, database: Database) -> None:
        self._database = database

    def get(self, name: str) -> str | None:
        """Return the setting, or None when it was never made."""
        row = self._database.one("SELECT value FROM setting WHERE name = ?", (name,))
        return None if row is None else row[0]

    def put(self, name: str, value: str) -> None:
        """Make or change the setting."""
        self._database.execute(
            "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            (name, value),
        )

    def remove(self, name: str) -> bool:
        """Forget the setting; tell whether it was there."""
        return self._database.execute("DELETE FROM setting WHERE name = ?", (name,)) == 1

    def all(self) -> dict[str, str]:
        """Return all settings by name."""
        return {name: value for name, value in self._database.query("SELECT name, value FROM setting ORDER BY name")}  # noqa: C416 - rows are tuples of any length to mypy
