"""A sealed report as it is read: its leaves in the order and under the words of its form.

What was sealed is shown. That the form would not ask for an answer now, or does not know it, hides nothing.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from fieldreport.domain.leaf import NAME_SUFFIX, EvidenceReference, LeafValue, Leaves
from fieldreport.errors import NotFound
from fieldreport.forms.answer_words import answer_words
from fieldreport.forms.answers import Answers
from fieldreport.forms.definition import SELECTS, Place
from fieldreport.forms.markdown import RichText
from fieldreport.forms.sections import Section
from fieldreport.forms.sensitive import SensitiveLeaves, SensitivePlaces
from fieldreport.forms.view import Structure, View

_META = "/meta/"


@dataclass(frozen=True, slots=True)
class ReadAnswer:
    """One leaf. *label* is the question, empty for a leaf that the form does not know."""

    path: str
    label: str
    value: LeafValue | None
    """As it was sealed; None where two leaves contradict each other, so that neither holds."""
    words: str
    """The answer in words; of a file its name."""
    is_sensitive: bool = False

    @property
    def evidence(self) -> EvidenceReference | None:
        """The file, if the answer is one."""
        return self.value if isinstance(self.value, EvidenceReference) else None


@dataclass(frozen=True, slots=True)
class ReadSection:
    """Answers that belong together. *number* counts the instances of a repeat from 1; 0 is none."""

    label: str
    items: "tuple[ReadAnswer | ReadSection, ...]"
    number: int = 0

    def answers(self) -> Iterator[ReadAnswer]:
        """Go through all answers, in order."""
        for item in self.items:
            if isinstance(item, ReadAnswer):
                yield item
            else:
                yield from item.answers()


@dataclass(frozen=True, slots=True)
class ReadContent:
    """Everything that one revision says. *others* are leaves that nobody was asked for, or that the form lacks."""

    sections: tuple[ReadSection, ...]
    others: tuple[ReadAnswer, ...]

    def answers(self) -> Iterator[ReadAnswer]:
        """Go through all answers, in order."""
        for section in self.sections:
            yield from section.answers()
        yield from self.others


def read_plain(leaves: Leaves) -> ReadContent:
    """Read a report of the plain form: each answer under its path."""
    answers = tuple(
        ReadAnswer(path, "", leaves.get(path), _plain_words(path, leaves)) for path in sorted(_answer_paths(leaves))
    )
    return ReadContent(sections=(ReadSection("", answers),) if answers else (), others=())


def read_by_form(answers: Answers, leaves: Leaves, *, language: str) -> ReadContent:
    """Read a report by its form.

    Args:
        answers: The same leaves, opened with the form, in the language that its words are wanted in.
        leaves: What is held.
        language: For dates and counts (BCP 47).
    """
    return _Reader(answers, leaves, language).read()


class _Reader:
    """Walks through the sections and takes from the leaves what stands there."""

    def __init__(self, answers: Answers, leaves: Leaves, language: str) -> None:
        self._answers = answers
        self._leaves = leaves
        self._marked = {leaf.path for leaf in SensitiveLeaves(answers.definition).of(leaves)}
        self._places = SensitivePlaces(answers.definition)
        self._language = language
        self._waiting = dict.fromkeys(sorted(_answer_paths(leaves)))

    def read(self) -> ReadContent:
        with self._answers.one_act():
            sections = tuple(read for one in self._answers.sections() if (read := self._section(one)) is not None)
            return ReadContent(sections=sections, others=tuple(self._answer(path) for path in list(self._waiting)))

    def _section(self, section: Section, number: int = 0) -> ReadSection | None:
        items: list[ReadAnswer | ReadSection] = []
        for position, item in enumerate(section.items, 1):
            if isinstance(item, Section):
                read = self._section(item, position if item.kind is Structure.INSTANCE else 0)
                if read is not None:
                    items.append(read)
            elif item in self._waiting:
                items.append(self._answer(item))
        if not items:
            return None
        if section.kind is Structure.REPEAT and len(items) == 1 and isinstance(items[0], ReadSection):
            # One instance needs no heading of its own.
            items = list(items[0].items)
        return ReadSection(_plain(section.label), tuple(items), number)

    def _answer(self, path: str) -> ReadAnswer:
        self._waiting.pop(path, None)
        place, view = self._shown(path)
        value = self._leaves.get(path)
        words = _plain_words(path, self._leaves)
        if isinstance(value, str) and view is not None:
            words = answer_words(value, place, self._choices(place, view), language=self._language)
        return ReadAnswer(
            path=path,
            label=_plain(view.label) if view is not None else "",
            value=value,
            words=words,
            is_sensitive=self._is_sensitive(path, place),
        )

    def _is_sensitive(self, path: str, place: Place | None) -> bool:
        """Tell whether an answer is marked, or is called by one that is, as a link to a person by the person's name."""
        if path.startswith(_META):
            return False
        return path in self._marked or (place is not None and self._places.shows(place))

    def _shown(self, path: str) -> tuple[Place | None, View | None]:
        try:
            return self._answers.place(path), self._answers.view(path)
        except NotFound:
            return None, None

    def _choices(self, place: Place | None, view: View) -> dict[str, str]:
        control = place.control if place is not None else None
        if control is None or control.kind not in SELECTS:
            return {}
        return {choice.value: " ".join(choice.label.plain.split()) for choice in view.choices}


def _answer_paths(leaves: Leaves) -> set[str]:
    return {path for path in (*leaves, *leaves.equivocal) if "#" not in path}


def _plain_words(path: str, leaves: Leaves) -> str:
    value = leaves.get(path)
    if isinstance(value, EvidenceReference):
        return leaves.text(path + NAME_SUFFIX) or ""
    return value or ""


def _plain(text: RichText | None) -> str:
    return "" if text is None else " ".join(text.plain.split())
