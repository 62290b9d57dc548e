"""Fills our own forms in through live answers, and reads what was sealed, as the program does."""

import datetime as dt
import functools
import itertools
import random
from collections.abc import Callable, Mapping

from fieldreport.crypto.selective_disclosure import new_disclosure
from fieldreport.domain.leaf import Leaves
from fieldreport.domain.report import Fact, Meaning
from fieldreport.forms.answers import Answers, Surroundings
from fieldreport.forms.definition import Definition
from fieldreport.forms.meaning import FormMeaning
from fieldreport.forms.read import read_definition
from fieldreport.system.resource_files import resource_bytes, resource_names

NAMES = tuple(sorted(name.removesuffix(".xml") for name in resource_names("forms") if name.endswith(".xml")))
NOON = dt.datetime(2025, 5, 20, 12, tzinfo=dt.UTC)


@functools.cache
def our_form(name: str) -> Definition:
    return read_definition(resource_bytes("forms", f"{name}.xml"), {})


@functools.cache
def our_meaning(name: str) -> FormMeaning:
    return FormMeaning(our_form(name))


def numbered_instances() -> Callable[[], str]:
    numbers = itertools.count(1)
    return lambda: f"k{next(numbers):016x}"


def surroundings() -> Surroundings:
    return Surroundings(
        clock=lambda: NOON,
        timezone=dt.UTC,
        random=random.Random(7),
        properties={},
        draw_instance_id=numbered_instances(),
    )


def new_report(name: str) -> Answers:
    return Answers(definition=our_form(name), surroundings=surroundings())


def fill(answers: Answers, values: Mapping[str, str], *, below: str = "") -> None:
    """Answer questions by their paths; each must be asked, and take the answer."""
    for path, value in values.items():
        ref = f"{below}/{path}"
        answers.set(ref, value)
        view = answers.view(ref)
        assert view.is_relevant, f"{ref} is not asked"
        assert view.violation is None, f"{ref} refuses {value!r}: {view.violation}"


def filled(name: str, values: Mapping[str, str], *, below: str = "") -> Answers:
    """Begin a report of one of our forms and answer questions in it."""
    answers = new_report(name)
    fill(answers, values, below=below)
    return answers


def choose(answers: Answers, ref: str, label: str) -> None:
    """Choose as a person does, by the beginning of what is shown; exactly one choice must have it."""
    (value,) = [value for value, shown in labels_of(answers, ref).items() if shown.startswith(label)]
    fill(answers, {ref.removeprefix("/"): value})


def next_instance(answers: Answers, repeat: str) -> str:
    """Return the first instance that is still blank, else a new one."""
    for ref in answers.children(repeat):
        if not any(path.startswith(f"{ref}/") and _is_typed(answers, path) for path in answers.stored()):
            return ref
    return answers.add(repeat).added[0]


def _is_typed(answers: Answers, path: str) -> bool:
    if "#" in path:
        return False
    place = answers.place(path)
    return place.control is not None and place.pattern.string() != answers.stored()[path]


def sealed(answers: Answers) -> Leaves:
    return Leaves.of([new_disclosure(path, value) for path, value in answers.leaves().items()])


def read_back(name: str, answers: Answers) -> Meaning:
    return our_meaning(name).of(sealed(answers))


def facts(meaning: Meaning, role: str) -> list[Fact]:
    return [fact for fact in meaning.facts if fact.role == role]


def values(meaning: Meaning, role: str) -> list[str]:
    return [fact.value for fact in facts(meaning, role)]


def labels_of(answers: Answers, ref: str) -> dict[str, str]:
    return {choice.value: choice.label.plain for choice in answers.view(ref).choices}
