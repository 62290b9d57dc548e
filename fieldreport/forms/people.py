"""The people in a report: whom each leaf is about, what of it is marked, and who must be asked for consent."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from fieldreport.domain.consent_gate import WHOLE, LeafAbout, VersionAbout, unread_leaves
from fieldreport.domain.leaf import NAME_SUFFIX, ORDER_SUFFIX, EvidenceReference, Leaves
from fieldreport.forms.answered import Answered, FormOrder
from fieldreport.forms.consents import Consents
from fieldreport.forms.definition import Definition, Place, PlacePath
from fieldreport.forms.links import NOBODY, PersonLinks, Persons
from fieldreport.forms.sensitive import IDENTITY, SensitivePlaces

_NAME_ROLES = frozenset({"person.name", "source.name"})
_IDENTITY_ROLES = _NAME_ROLES | {"person.document"}
"""What tells who somebody is whether or not the form marks it; a form that says ``no`` has thought of it."""


@dataclass(frozen=True, slots=True)
class _Marks:
    """What a form says of every answer to one question."""

    redact: str
    is_name: bool
    link: str


class FormPeople:
    """Finds them in any report of one form."""

    def __init__(self, definition: Definition) -> None:
        self._root = definition.root.name
        self._order = FormOrder(definition)
        self._links = PersonLinks(definition)
        self._consents = Consents(definition)
        sensitive = SensitivePlaces(definition)
        self._marks = {path: self._marks_at(place, sensitive) for path, place in definition.places.items()}
        places = [(path, self._links.link_at(path)) for path in self._consents.purposes]
        unlinked = [_repeat_around(definition, path) for path, link in places if not link]
        self._person_repeats = frozenset(repeat for repeat in unlinked if repeat)
        # Asked outside of every repeat, or said to be about nobody alone: it is the report's. So is a yes that no
        # question asks for.
        self._asks_whole = not places or () in unlinked or any(link == NOBODY for _, link in places)

    def of(self, leaves: Leaves, *, registered: Collection[str], may_lack: bool) -> VersionAbout:
        """Read one version.

        Args:
            leaves: What is held of it.
            registered: The instances that have a consent register: whoever was asked is a person.
            may_lack: Whether leaves may be withheld from us; then a link that is not there may be one of them.
        """
        answers = self._order.answers(leaves)
        persons = Persons(self._links, answers)
        known: set[str] = set()
        # The instances around each answer, from the outermost.
        around = [tuple(self._instances(answer)) if answer.instance else () for answer in answers]
        for steps in around:
            known.update(one for path, one in steps if path in self._person_repeats or one in registered)
        known.update(person for answer in answers if persons.is_linked(answer) and (person := persons.of(answer)))
        read: list[LeafAbout] = []
        for answer, steps in zip(answers, around, strict=True):
            marks = _STRANGE if answer.place is None else self._marks[answer.place.path]
            if not marks.link:
                # In a repeat within the repeat of persons it is still the person whom an answer is about.
                person = next((one for _, one in reversed(steps) if one in known), answer.instance)
            else:
                person = persons.of(answer)
                if not person and marks.link != NOBODY:
                    person = None if person is None or may_lack else WHOLE
            read += _leaves_of(answer, person, marks, leaves)
        return VersionAbout(
            leaves=(*read, *unread_leaves(leaves, read)),
            persons=frozenset(known),
            asks_whole_report=self._asks_whole,
            orders=tuple(path for path in (*leaves, *leaves.equivocal) if path.endswith(ORDER_SUFFIX)),
            consents=self._consents.of(answers, persons),
        )

    def _instances(self, answer: Answered) -> Iterator[tuple[PlacePath, str]]:
        path: PlacePath = (self._root,)
        for name, instance in answer.steps:
            path = (*path, name)
            if instance:
                yield path, instance

    def _marks_at(self, place: Place, sensitive: SensitivePlaces) -> _Marks:
        role = place.bind.meaning.get("role", "")
        redact = sensitive.redact_of(place.path)
        if redact is None:
            is_identity = role in _IDENTITY_ROLES and "sensitive" not in place.bind.meaning
            redact = IDENTITY if is_identity else ""
        return _Marks(redact=redact, is_name=role in _NAME_ROLES, link=self._links.link_at(place.path))


_STRANGE = _Marks(redact="", is_name=False, link="")


def _leaves_of(answer: Answered, person: str | None, marks: _Marks, leaves: Leaves) -> Iterator[LeafAbout]:
    is_file = isinstance(answer.value, EvidenceReference)
    # Of two leaves that contradict each other nobody can tell what they are.
    is_known = answer.place is not None and answer.value is not None
    text = answer.text or ""
    sha256 = answer.value.sha256 if isinstance(answer.value, EvidenceReference) else b""
    yield LeafAbout(answer.path, person, marks.redact, is_known, marks.is_name, is_file, text, sha256)
    name = answer.path + NAME_SUFFIX
    if is_file and name in leaves:
        text = leaves.text(name) or ""
        yield LeafAbout(name, person, marks.redact, is_known=is_known, is_file=True, text=text)


def _repeat_around(definition: Definition, path: PlacePath) -> PlacePath:
    lengths = range(len(path) - 1, 0, -1)
    return next((path[:length] for length in lengths if definition.places[path[:length]].repeat is not None), ())
