"""The people in a report: whom each leaf is about, what of it is marked, and who must be asked for consent."""

from collections.abc import Collection, Iterator

from fieldreport.domain.consent_gate import WHOLE, LeafAbout, VersionAbout, unread_leaves
from fieldreport.domain.leaf import NAME_SUFFIX, ORDER_SUFFIX, EvidenceReference, Leaves
from fieldreport.forms.answered import Answered, FormOrder
from fieldreport.forms.consents import Consents
from fieldreport.forms.definition import Definition, PlacePath
from fieldreport.forms.links import NOBODY, PersonLinks, Persons
from fieldreport.forms.sensitive import IDENTITY, SensitivePlaces

_NAME_ROLES = frozenset({"person.name", "source.name"})
_IDENTITY_ROLES = _NAME_ROLES | {"person.document"}
"""What tells who somebody is whether or not the form marks it; a form that says ``no`` has thought of it."""


class FormPeople:
    """Finds them in any report of one form."""

    def __init__(self, definition: Definition) -> None:
        self._root = definition.root.name
        self._order = FormOrder(definition)
        self._links = PersonLinks(definition)
        self._marks = SensitivePlaces(definition)
        self._consents = Consents(definition)
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
        known = {instance for answer in answers for instance in self._person_instances(answer)}
        known.update(instance for answer in answers for _, instance in answer.steps if instance in registered)
        known.update(person for answer in answers if persons.is_linked(answer) and (person := persons.of(answer)))
        read = [
            about
            for answer in answers
            for about in self._leaves_of(answer, self._person(answer, persons, known, may_lack=may_lack), leaves)
        ]
        return VersionAbout(
            leaves=(*read, *unread_leaves(leaves, read)),
            persons=frozenset(known),
            asks_whole_report=self._asks_whole,
            orders=tuple(path for path in (*leaves, *leaves.equivocal) if path.endswith(ORDER_SUFFIX)),
            consents=self._consents.of(answers, persons),
        )

    def _leaves_of(self, answer: Answered, person: str | None, leaves: Leaves) -> Iterator[LeafAbout]:
        role = "" if answer.place is None else answer.place.bind.meaning.get("role", "")
        is_file = isinstance(answer.value, EvidenceReference)
        redact = self._redact(answer, role)
        yield LeafAbout(
            path=answer.path,
            person=person,
            redact=redact,
            is_known=answer.place is not None,
            is_name=role in _NAME_ROLES,
            is_file=is_file,
            text=answer.text or "",
        )
        name = answer.path + NAME_SUFFIX
        if name in leaves or name in leaves.equivocal:
            yield LeafAbout(
                path=name,
                person=person,
                redact=redact,
                is_known=answer.place is not None,
                is_file=is_file,
                text=leaves.text(name) or "",
            )

    def _redact(self, answer: Answered, role: str) -> str:
        if answer.place is None:
            return ""
        marked = self._marks.redact_of(answer.place.path)
        if marked is not None:
            return marked
        says_nothing = "sensitive" not in answer.place.bind.meaning
        return IDENTITY if role in _IDENTITY_ROLES and says_nothing else ""

    def _person(self, answer: Answered, persons: Persons, known: Collection[str], *, may_lack: bool) -> str | None:
        if not self._links.link_of(answer):
            # In a repeat within the repeat of persons it is still the person whom an answer is about.
            around = [instance for _, instance in answer.steps if instance in known]
            return around[-1] if around else answer.instance
        person = persons.of(answer)
        if person or not persons.is_linked(answer):
            return person
        return None if person is None or may_lack else WHOLE

    def _person_instances(self, answer: Answered) -> Iterator[str]:
        path: PlacePath = (self._root,)
        for name, instance in answer.steps:
            path = (*path, name)
            if instance and path in self._person_repeats:
                yield instance


def _repeat_around(definition: Definition, path: PlacePath) -> PlacePath:
    lengths = range(len(path) - 1, 0, -1)
    return next((path[:length] for length in lengths if definition.places[path[:length]].repeat is not None), ())
