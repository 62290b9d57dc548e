"""Whom this vault knows, and under which name."""

from dataclasses import dataclass

from fieldreport.domain.identifiers import AuthorId, DeviceKey
from fieldreport.domain.trust import Role
from fieldreport.storage.database import Database, Row


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody else's identity. *name* is what the person of this vault calls them, never what they call themselves."""

    author: AuthorId
    first_key: DeviceKey
    name: str
    role: Role
    added_at: str


class ContactsTable:
    """The table ``contact``."""

    def __init__(self, *, database: Database) -> None:
        self._database = database

    def add(self, contact: Contact) -> bool:
        """Enter a contact; False says that the identity is known already, and nothing changed."""
        return (
            self._database.execute(
                "INSERT INTO contact (author, first_key, name, role, added_at) VALUES (?, ?, ?, ?, ?)"
                " ON CONFLICT (author) DO NOTHING",
                (contact.author, contact.first_key, contact.name, contact.role.value, contact.added_at),
            )
            == 1
        )

    def rename(self, author: AuthorId, name: str) -> bool:
        """Call a contact something else; tell whether there is one."""
        return self._database.execute("UPDATE contact SET name = ? WHERE author = ?", (name, author)) == 1

    def remove(self, author: AuthorId) -> bool:
        """Forget a contact; tell whether there was one. Trust decisions and records stay."""
        return self._database.execute("DELETE FROM contact WHERE author = ?", (author,)) == 1

    def get(self, author: AuthorId) -> Contact | None:
        """Return the contact, or None."""
        row = self._database.one(
            "SELECT author, first_key, name, role, added_at FROM contact WHERE author = ?", (author,)
        )
        return None if row is None else _contact(row)

    def all(self) -> tuple[Contact, ...]:
        """Return all contacts by name."""
        rows = self._database.query("SELECT author, first_key, name, role, added_at FROM contact ORDER BY name, author")
        return tuple(map(_contact, rows))


def _contact(row: Row) -> Contact:
    author, first_key, name, role, added_at = row
    return Contact(author=author, first_key=first_key, name=name, role=Role(role), added_at=added_at)
