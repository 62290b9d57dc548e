"""Which person a leaf is about: the repeat it lies in, or the one that its form names by ``fr:person``.

``fr:person`` holds the name of a question beside or around the leaf (on the question itself, or on a group or repeat
around it) whose answer leads to a person: a choice from the repeat of persons. ``-`` says: about nobody alone.
"""

from collections.abc import Iterable, Mapping
from functools import cached_property
from types import MappingProxyType

from fieldreport.domain.identifiers import is_instance_id
from fieldreport.forms.answered import Answered
from fieldreport.forms.choice_texts import child_name
from fieldreport.forms.definition import Definition, PlacePath

NOBODY = "-"


class PersonLinks:
    """What a form says of whom its questions are about."""

    def __init__(self, definition: Definition) -> None:
        self._places = definition.places
        self._links = MappingProxyType({path: link for path in definition.places if (link := self._stated(path))})

    def link_of(self, answer: Answered) -> str:
        """Return the name of the question that says whom *answer* is about, `NOBODY`, or an empty text."""
        return self.link_at(answer.place.path) if answer.place is not None else ""

    def link_at(self, path: PlacePath) -> str:
        """Return the same for every answer to the question at *path*."""
        return self._links.get(path, "")

    def question(self, answer: Answered, link: str) -> str:
        """Return the leaf's path of the nearest question *link* in the instances around *answer*, or an empty text."""
        assert answer.place is not None
        path, steps = answer.place.path, answer.steps
        for depth in range(len(steps) - 1, -1, -1):
            if (*path[: depth + 1], link) in self._places:
                around = (f"/{name}[{instance}]" if instance else f"/{name}" for name, instance in steps[:depth])
                return f"{''.join(around)}/{link}"
        return ""

    def _stated(self, path: PlacePath) -> str:
        """Return the link of the place, else that of the nearest place around it."""
        stated = (self._places[path[:length]].bind.meaning.get("person", "") for length in range(len(path), 0, -1))
        return next((link for link in stated if link), "")


class Persons:
    """Whom the answers of one report are about."""

    def __init__(self, links: PersonLinks, answers: Iterable[Answered]) -> None:
        self._links = links
        self._answers = tuple(answers)

    def of(self, answer: Answered) -> str | None:
        """Return the instance of the person that *answer* is about; empty for nobody alone, None for a broken link.

        A link is broken when what it names is withheld, contradicted, or held by two instances.
        """
        link = self._links.link_of(answer)
        if not link:
            return answer.instance
        if link == NOBODY:
            return ""
        linking = self._by_path.get(self._links.question(answer, link))
        return self._followed(linking) if linking is not None else ""

    def is_linked(self, answer: Answered) -> bool:
        """Tell whether *answer* is about somebody whom another answer names, if it does."""
        return self._links.link_of(answer) not in {"", NOBODY}

    def _followed(self, linking: Answered) -> str | None:
        stated = linking.text
        if stated is None or is_instance_id(stated):
            return stated
        control = linking.place.control if linking.place is not None else None
        name = child_name(control.query.value) if control is not None and control.query is not None else ""
        found = self._holders.get((name, stated), set())
        return next(iter(found)) if len(found) == 1 else None

    @cached_property
    def _by_path(self) -> Mapping[str, Answered]:
        return {answer.path: answer for answer in self._answers}

    @cached_property
    def _holders(self) -> Mapping[tuple[str, str], set[str]]:
        """Gather which instances hold a value under a name: the other ends of links."""
        found: dict[tuple[str, str], set[str]] = {}
        for answer in self._answers:
            if answer.instance and answer.text is not None:
                found.setdefault((answer.steps[-1][0], answer.text), set()).add(answer.instance)
        return found
