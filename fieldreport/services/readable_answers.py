"""The answers of one version in words: questions by their labels, choices, dates and counts as people say them."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

from fieldreport.domain.leaf import NAME_SUFFIX, EvidenceReference, Leaves
from fieldreport.domain.sizes import size_text
from fieldreport.exports.readable_report import Line, ReadableFile, ReadableSection
from fieldreport.forms.answer_words import typed_words
from fieldreport.forms.answered import Answered, FormOrder, steps_of
from fieldreport.forms.definition import SELECTS, Definition
from fieldreport.forms.labels import InstanceLabels, Labels
from fieldreport.services.report_words import ReportWords

Steps = tuple[tuple[str, str], ...]


@dataclass(slots=True)
class _Container:
    """A group, or one instance of a repeat, while it is filled."""

    title: str
    lines: list[Line] = field(default_factory=list)
    inner: list["_Container"] = field(default_factory=list)

    def made(self) -> ReadableSection:
        return ReadableSection(self.title, tuple(self.lines), tuple(one.made() for one in self.inner))


class ReadableAnswers:
    """Sets out the leaves of one version; *definition* is None where the form is not here, or is none of ours.

    Args:
        leaves: What may be shown, the sensitive only if it was asked for.
        definition: The form that they answer.
        sensitive: The paths among them that are marked.
        words: The language of what is no part of the form; the form's words are in the same one if it has it.
    """

    def __init__(
        self, leaves: Leaves, *, definition: Definition | None, sensitive: frozenset[str], words: ReportWords
    ) -> None:
        self._leaves = leaves
        self._sensitive = sensitive
        self._words = words
        self._labels = None if definition is None else Labels(definition, words.code)
        self.answers = _plain(leaves) if definition is None else FormOrder(definition).answers(leaves)
        self._instance_labels = InstanceLabels(self.answers)
        self._containers: dict[Steps, _Container] = {}
        self._instances: dict[tuple[Steps, str], list[str]] = {}

    def sections(self) -> tuple[ReadableSection, ...]:
        """Return the answers, group by group; files are listed by `files`."""
        root = _Container("")
        self._containers = {(): root}
        for answer in self.answers:
            if isinstance(answer.value, EvidenceReference) or self._is_technical(answer):
                continue
            line = Line(
                label=self.label(answer),
                value=self.shown(answer),
                is_sensitive=answer.path in self._sensitive,
            )
            self._container(answer.steps[:-1]).lines.append(line)
        own = (ReadableSection("", tuple(root.lines)),) if root.lines else ()
        return (*own, *(one.made() for one in root.inner))

    def files(self, *, here: frozenset[bytes], with_hashes: bool) -> tuple[ReadableFile, ...]:
        """Return the files of evidence that the version names."""
        return tuple(
            ReadableFile(
                label=self.label(answer),
                name=self._leaves.text(answer.path + NAME_SUFFIX) or self._words.file,
                media_type=answer.value.media_type,
                size=size_text(answer.value.size),
                is_here=answer.value.sha256 in here,
                sha256=answer.value.sha256.hex() if with_hashes else "",
                is_sensitive=answer.path in self._sensitive,
            )
            for answer in self.answers
            if isinstance(answer.value, EvidenceReference)
        )

    def label(self, answer: Answered) -> str:
        """Return what the question is called; one that the form does not know, by its path."""
        known = self._labels.of(answer.place) if self._labels is not None and answer.place is not None else ""
        return known or " / ".join(name.replace("_", " ") for name, _ in answer.steps)

    def shown(self, answer: Answered) -> str:
        """Say an answer in words; what cannot be read stands as it is."""
        text = answer.text
        if text is None:
            return self._words.contradicted
        control = answer.place.control if answer.place is not None else None
        if answer.place is None or control is None or self._labels is None:
            return text
        if control.kind in SELECTS:
            return "\n".join(self._labels.choices(answer, self._instance_labels))
        return typed_words(text, answer.place, is_burmese=self._words.burmese, is_document=True)

    def instance_name(self, instance: str) -> str:
        """Return what an instance of a repeat is called here, as “Person 2”; itself if it has no answers."""
        for answer in self.answers:
            for depth, (_, own) in enumerate(answer.steps):
                if own == instance:
                    return self._title(answer.steps[: depth + 1]) or instance
        return instance

    def purpose(self, purpose: str) -> str:
        """Return the words with which the form asks for a consent."""
        return self._purposes.get(purpose) or purpose

    @cached_property
    def _purposes(self) -> dict[str, str]:
        if self._labels is None:
            return {}
        places = (answer.place for answer in self.answers)
        asking = {place.bind.meaning.get("consent", ""): place for place in places if place is not None}
        return {purpose: self._labels.of(place) for purpose, place in asking.items()}

    def _is_technical(self, answer: Answered) -> bool:
        """Tell whether nobody was asked for it: ids, times, and what the form calculates."""
        return answer.path.startswith("/meta/") or (answer.place is not None and answer.place.control is None)

    def _container(self, steps: Steps) -> _Container:
        known = self._containers.get(steps)
        if known is None:
            outer = self._container(steps[:-1])
            title = self._title(steps)
            # A group without a name only holds questions together: they stand where it stands.
            known = _Container(title) if title else outer
            if title:
                outer.inner.append(known)
            self._containers[steps] = known
        return known

    def _title(self, steps: Steps) -> str:
        names = tuple(name for name, _ in steps)
        label = self._labels.of_path(names) if self._labels is not None else ""
        _, instance = steps[-1]
        if not instance:
            return label
        siblings = self._siblings(steps)
        return f"{label or names[-1].replace('_', ' ')} {siblings.index(instance) + 1}"

    def _siblings(self, steps: Steps) -> list[str]:
        """Return the instances beside this one, itself included, in their order."""
        around, name = steps[:-1], steps[-1][0]
        if (around, name) not in self._instances:
            depth = len(around)
            found = (
                answer.steps[depth][1]
                for answer in self.answers
                if len(answer.steps) > depth and answer.steps[:depth] == around and answer.steps[depth][0] == name
            )
            self._instances[around, name] = list(dict.fromkeys(found))
        return self._instances[around, name]


def _plain(leaves: Leaves) -> tuple[Answered, ...]:
    """Take answers without a form, in the order of their paths."""
    paths: Iterable[str] = sorted({path for path in (*leaves, *leaves.equivocal) if "#" not in path})
    return tuple(
        Answered(
            path=path,
            place=None,
            instance=next((own for _, own in reversed(steps_of(path)) if own), ""),
            value=leaves.get(path),
        )
        for path in paths
    )
