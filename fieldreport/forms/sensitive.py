"""Which leaves identify or endanger somebody, so that forwarding withholds them unless consent says otherwise."""

from dataclasses import dataclass

from fieldreport.domain.leaf import NAME_SUFFIX, Leaves
from fieldreport.forms.answered import FormOrder
from fieldreport.forms.choice_texts import child_name
from fieldreport.forms.definition import Definition, Place, PlacePath
from fieldreport.forms.links import PersonLinks, Persons

YES = "yes"
NO = frozenset({"", "no", "false", "false()"})
"""What of `fr:sensitive` says that something is not; any other word marks it, for somebody meant something."""

IDENTITY = "identity"
"""Tells who somebody is: what holds for a marked leaf without ``fr:redact``.

Others of ours are ``contact``, ``place``, ``health`` and ``strict``; an office may use words of its own.
"""


@dataclass(frozen=True, slots=True)
class SensitiveLeaf:
    """A leaf that is withheld by default."""

    path: str
    redact: str
    """Why: the word of ``fr:redact``."""
    person: str | None
    """Whose consent can open it: an instance, empty for the report as a whole, None for a link that leads to nobody."""


class SensitivePlaces:
    """What of a form is marked. What lies in a marked group is marked."""

    def __init__(self, definition: Definition) -> None:
        self._redact = {
            path: place.bind.meaning.get("redact", IDENTITY)
            for path, place in definition.places.items()
            if place.bind.meaning.get("sensitive", "") not in NO
        }
        self._names = frozenset(path[-1] for path in self._redact)

    def redact_of(self, path: PlacePath) -> str | None:
        """Return the word of ``fr:redact`` for a place that is marked, None for another."""
        lengths = range(len(path), 0, -1)
        return next((self._redact[path[:length]] for length in lengths if path[:length] in self._redact), None)

    def shows(self, place: Place) -> bool:
        """Tell whether a question shows what is marked: in its own answer, or in choices named by other answers."""
        if self.redact_of(place.path) is not None:
            return True
        query = place.control.query if place.control is not None else None
        return query is not None and child_name(query.label) in self._names


class SensitiveLeaves:
    """Finds them in any report of one form."""

    def __init__(self, definition: Definition) -> None:
        self._order = FormOrder(definition)
        self._links = PersonLinks(definition)
        self._places = SensitivePlaces(definition)

    def of(self, leaves: Leaves) -> tuple[SensitiveLeaf, ...]:
        """List them in the form's order; a file's name goes with the file.

        A leaf that the form does not know is marked: nobody has said what it is.
        """
        answers = self._order.answers(leaves)
        persons = Persons(self._links, answers)
        found = []
        for answer in answers:
            redact = IDENTITY if answer.place is None else self._places.redact_of(answer.place.path)
            if redact is not None:
                # A link that was not answered, and one that is withheld from us, look the same.
                person = persons.of(answer) or (None if persons.is_linked(answer) else "")
                names = (
                    (answer.path, answer.path + NAME_SUFFIX) if answer.path + NAME_SUFFIX in leaves else (answer.path,)
                )
                found += [SensitiveLeaf(path=path, redact=redact, person=person) for path in names]
        return tuple(found)
