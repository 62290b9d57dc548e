"""Layers of the map that an organisation brought: kept as they came, encrypted like everything."""

from fieldreport.storage.database import Database


class MapLayersTable:
    """The table ``map_layer``."""

    def __init__(self, *, database: Database) -> None:
        self._database = database

    def put(self, name: str, content: bytes) -> None:
        """Keep a layer; one of the same name is replaced."""
        self._database.execute(
            "INSERT INTO map_layer (name, content) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET"
            " content = excluded.content",
            (name, content),
        )

    def names(self) -> tuple[str, ...]:
        """Return the names of all layers, sorted."""
        return tuple(name for (name,) in self._database.query("SELECT name FROM map_layer ORDER BY name"))

    def get(self, name: str) -> bytes | None:
        """Return the content of a layer, or None."""
        row = self._database.one("SELECT content FROM map_layer WHERE name = ?", (name,))
        return None if row is None else bytes(row[0])

    def remove(self, name: str) -> bool:
        """Forget a layer; tell whether there was one."""
        return self._database.execute("DELETE FROM map_layer WHERE name = ?", (name,)) == 1
