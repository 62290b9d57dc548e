"""Names for the identities that commands print: what this vault's person calls them, and never only what they claim."""

from fieldreport.bootstrap import Session
from fieldreport.domain.identifiers import AuthorId

SHORT_ID = 12
"""Digits of an id that are shown: enough to type, and to tell any two apart in practice."""


class People:
    """Knows the contacts of one vault, and the vault itself."""

    def __init__(self, session: Session) -> None:
        own = session.unlocked.own
        self._names = {contact.author: contact.name for contact in session.contacts.all()}
        self._names[own.author] = own.name

    def name_of(self, author: AuthorId) -> str:
        """Return a name, or the beginning of the id of somebody who is no contact."""
        return self._names.get(author) or f"unknown {short(author)}"

    def document_of(self, author: AuthorId) -> dict[str, str | None]:
        """Return the same for a JSON document; the name is null for somebody who is no contact."""
        return {"id": author.hex(), "name": self._names.get(author)}


def short(identifier: bytes) -> str:
    """Return the beginning of an id, as people type it."""
    return identifier.hex()[:SHORT_ID]
