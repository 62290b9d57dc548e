"""A place as an answer states it: the name as people say it, and behind it, in brackets, the code of a gazetteer.

``Pyigyi Mandai [MMR006010702]`` keeps both what the witness said and what the documenter chose. A place that is in no
gazetteer is its name alone, and whoever reads the text without our program reads a place.
"""

import re
from dataclasses import dataclass

NOT_KNOWN = "unknown"
"""Asked, and nobody knew: differs from an answer that is not there."""

_CODED = re.compile(r"(?P<name>[^\[\]]*)\[(?P<code>[A-Za-z0-9][A-Za-z0-9._:-]{0,63})\]\s*")


@dataclass(frozen=True, slots=True)
class PlaceReference:
    """A name, and a code or an empty text."""

    name: str
    code: str = ""

    @classmethod
    def read(cls, answer: str) -> "PlaceReference":
        """Read any text: what does not end in a code is a name as a whole, and what is not known has none."""
        if answer.strip() == NOT_KNOWN:
            return cls(name="")
        if match := _CODED.fullmatch(answer):
            return cls(name=match["name"].strip(), code=match["code"])
        return cls(name=answer.strip())

    def __str__(self) -> str:
        """Spell it as an answer."""
        return f"{self.name} [{self.code}]".lstrip() if self.code else self.name or NOT_KNOWN
