"""Filling in: a form of five hundred questions, three thousand live ones, a long cascade."""

import math
import random
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from fieldreport.forms.answers import Answers
from fieldreport.forms.data_types import DataType
from fieldreport.forms.definition import ControlKind
from fieldreport.forms.intake import TakenIn
from fieldreport.forms.package import FormPackage
from fieldreport.forms.read import read_definition
from fieldreport.forms.view import Structure
from tests.benchmarks.bench_kit import Pair, Scale, silent, timed
from tests.benchmarks.figures import Figure, Unit
from tests.conformance.forms.surroundings import surroundings
from tests.unit.forms.large_form import large_form

FIRST_LOAD_BAR = 0.5
CACHED_LOAD_BAR = 0.1
NEW_REPORT_BAR = 0.015
ANSWER_BAR = 0.0002
WORST_ANSWER_BAR = 0.010
CASCADE_BAR = 0.001


def measure(folder: Path, scale: Scale) -> list[Figure]:
    form, attachments = large_form()
    reading = [timed(partial(read_definition, form, attachments))[0] for _ in range(scale.rounds)]
    definition = read_definition(form, attachments)
    package = FormPackage(form.encode(), attachments, None, "")
    new = partial(Answers, definition=definition, surroundings=surroundings())
    opening = [timed(new)[0] for _ in range(scale.rounds)]
    usual, worst = [], []
    for seed in range(scale.rounds):
        answers = new()
        chance = random.Random(seed)
        _answer_everything(answers, chance)
        usual.append(_p95(_answer_everything(answers, chance)))
        worst.append(max(_answer_everything(_with_three_thousand_questions(new()), chance)))
    return [
        Figure("500 questions: first load", Unit.SECONDS, tuple(reading), FIRST_LOAD_BAR),
        Figure(
            "500 questions: load from the cache",
            Unit.SECONDS,
            _cached(folder, package, scale),
            CACHED_LOAD_BAR,
        ),
        Figure("500 questions: new report", Unit.SECONDS, tuple(opening), NEW_REPORT_BAR),
        Figure("500 questions: one answer, p95", Unit.SECONDS, tuple(usual), ANSWER_BAR),
        Figure("3,000 live questions: one answer, worst", Unit.SECONDS, tuple(worst), WORST_ANSWER_BAR),
        Figure("cascade of 4,500 places: the choices", Unit.SECONDS, _cascade(new(), scale), CASCADE_BAR),
    ]


def _with_three_thousand_questions(answers: Answers) -> Answers:
    for _ in range(50):
        for repeat in range(3):
            answers.add(f"/r{repeat}")
    assert len(answers.questions()) > 3_000
    return answers


def _answer_everything(answers: Answers, chance: random.Random) -> list[float]:
    """Answer every question that there is; returns how long each took."""
    times: list[float] = []
    for ref in answers.questions():
        view = answers.view(ref)
        if view.kind is Structure.HIDDEN or view.is_readonly:
            continue
        value = "some words"
        if view.kind is ControlKind.SELECT_ONE:
            value = chance.choice(view.choices).value if view.choices else ""
        elif view.data_type is DataType.INTEGER:
            value = str(chance.randrange(20))
        times.append(_seconds(partial(answers.set, ref, value)))
    return times


def _cascade(answers: Answers, scale: Scale) -> tuple[float, ...]:
    answers.set("/region", "r3")
    answers.set("/district", "r3d4")
    assert len(answers.view("/village").choices) == 15
    return tuple(_seconds(partial(answers.view, "/village")) for _ in range(scale.rounds))


def _cached(folder: Path, package: FormPackage, scale: Scale) -> tuple[float, ...]:
    """Ask the library of the office that published the form, once it has read it."""
    pair = Pair(folder / "library")
    with pair.open("office") as office:
        definition = read_definition(package.xform, package.attachments)
        form = office.form_publishing.publish(TakenIn(package, definition, ()), reporter=silent()).form
        office.form_library.definition(form)
        return tuple(_seconds(partial(office.form_library.definition, form)) for _ in range(scale.rounds))


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _p95(taken: Sequence[float]) -> float:
    return sorted(taken)[math.ceil(0.95 * len(taken)) - 1]
