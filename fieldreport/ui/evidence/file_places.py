"""Where in a draft a file goes that was added to no question in particular."""

from typing import Protocol

from fieldreport.domain.identifiers import new_instance_id


class FilePlaces(Protocol):
    """Asked in the window's thread, just before a file is taken in."""

    def place_for(self, name: str) -> str | None:
        """Return the path under which a file of that name is attached; None: the form has no room for one."""


class PlainPlaces:
    """Of the plain form, which takes a file under any path: each becomes an instance of evidence of its own."""

    def place_for(self, name: str) -> str | None:
        """Return a path that is used for the first time."""
        return f"/evidence[{new_instance_id()}]/file"
