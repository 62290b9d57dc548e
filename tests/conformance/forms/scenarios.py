"""Replays the recorded scenarios: a form, operations on it, and the facts of every node after each."""

import datetime as dt
import gzip
import json
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from fieldreport.errors import FieldReportError
from fieldreport.forms.answers import Answers, Surroundings
from fieldreport.forms.definition import Definition, Place
from fieldreport.forms.live import Ref
from fieldreport.forms.markdown import RichText
from fieldreport.forms.out.submission import submission
from fieldreport.forms.read import read_definition
from fieldreport.forms.resume import resume
from fieldreport.forms.view import View
from tests.conformance.forms.suite import Tally
from tests.conformance.forms.surroundings import surroundings

Json = dict[str, Any]

BAR = 0.985

ZONE = ZoneInfo("America/Phoenix")
"""The zone in which the traces were recorded."""

FACTS = ("rel", "ro", "req", "val", "label", "hint", "opts", "viol")
_VOLATILE = re.compile(r"uuid|now\(|today\(|random")
_PREFIX = re.compile(r"/[\w.-]+:")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:e[-+]\d+)?")
_LAST_INDEX = re.compile(r"\[\d+\]$")


class SetClock:
    """A clock that stands where the trace says."""

    def __init__(self, milliseconds: int) -> None:
        self.milliseconds = milliseconds

    def __call__(self) -> dt.datetime:
        return dt.datetime.fromtimestamp(self.milliseconds / 1000, dt.UTC)


def scenarios(folder: Path) -> Iterator[Json]:
    """Yield the recorded tests."""
    with gzip.open(folder / "scenario-traces.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def run(folder: Path) -> Tally:
    """Replay every scenario that can be."""
    passed = intended = 0
    problems: list[str] = []
    for record in scenarios(folder):
        replay = Replay(record)
        replay.run()
        if replay.misses:
            problems.append(f"{record['id']} {record['file']} {replay.misses[0]}")
        elif replay.intended:
            intended += 1
        elif replay.traces:
            passed += 1
    return Tally("scenarios", passed=passed, intended=intended, bar=BAR, problems=tuple(problems))


class Replay:
    """One recorded test."""

    def __init__(self, record: Json) -> None:
        self._record = record
        self.facts: Counter[str] = Counter()
        self.not_replayed: Counter[str] = Counter()
        self.misses: list[str] = []
        self.intended: list[str] = []
        self.traces = 0
        self._ends: dict[int, tuple[Answers, Json]] = {}

    def run(self) -> None:
        """Replay the traces in their order; one may continue from another."""
        for number, trace in enumerate(self._record["traces"]):
            clock = SetClock(trace["now"])
            definition = read_definition(trace["form"], _attachments(trace))
            properties = {name.lower(): value for name, value in (trace["preload"] or {}).items()}
            around = surroundings(clock=clock, timezone=ZONE, properties=properties)
            answers = self._open(trace, definition, around)
            if answers is None:
                continue
            self.traces += 1
            self._replay(number, trace, answers, clock)

    def _open(self, trace: Json, definition: Definition, around: Surroundings) -> Answers | None:
        parent = trace.get("parent")
        if trace.get("edit"):
            return resume(definition=definition, surroundings=around, untrusted_submission=trace["edit"], is_edit=True)
        if parent is None:
            return Answers(definition=definition, surroundings=around)
        if parent in self._ends:
            former, state = self._ends[parent]
            if _continues(trace["init"], state, former):
                is_edit = any(ref.endswith("deprecatedID") and ref not in state for ref in trace["init"])
                return resume(
                    definition=definition,
                    surroundings=around,
                    untrusted_submission=submission(former),
                    is_edit=is_edit,
                )
        if trace["init"] == self._record["traces"][0]["init"]:
            return Answers(definition=definition, surroundings=around)
        self.not_replayed["continuations of a submission that was not recorded"] += 1
        return None

    def _replay(self, number: int, trace: Json, answers: Answers, clock: SetClock) -> None:
        state = dict(trace["init"])
        self._compare(f"trace {number} at first", answers, state)
        for step, operation in enumerate(trace["ops"]):
            where = f"trace {number} step {step}"
            state.update(operation["d"]["set"])
            for ref in operation["d"]["del"]:
                state.pop(ref, None)
            clock.milliseconds = operation.get("now", clock.milliseconds)
            if operation["op"] == "outside" or (operation["op"] == "answer" and operation["stored"] is None):
                self.not_replayed["traces from an unrecorded change on"] += 1
                return
            try:
                _apply(answers, operation)
            except FieldReportError as error:
                if not operation.get("err"):
                    self.misses.append(f"{where}: {operation['op']} refused: {error}")
                    return
            else:
                if operation.get("err"):
                    self.misses.append(f"{where}: {operation['op']} is refused upstream")
            self._compare(where, answers, state)
            if self.misses:
                return
        self._ends[number] = (answers, state)

    def _compare(self, where: str, answers: Answers, state: Json) -> None:
        refs = _refs_by_position(answers)
        for path, want in state.items():
            ref = refs.get(_PREFIX.sub("/", path))
            if ref is None:
                self.misses.append(f"{where} {path}: missing")
                continue
            view = answers.view(ref)
            for fact in _compared(path, want):
                wanted = want[fact]
                if isinstance(wanted, dict) and "error" in wanted:
                    continue
                if fact == "val" and _is_volatile(answers.definition, answers.place(ref), path, wanted):
                    self.facts["volatile"] += 1
                    continue
                found = _fact(view, fact)
                if fact == "opts" and isinstance(wanted, dict):
                    found = {"n": len(found), "first": found[:20]}
                self.facts["compared"] += 1
                if _squeezed(found) == _squeezed(wanted) or (
                    fact in {"label", "hint"} and _squeezed(found or "") == _squeezed(wanted or "")
                ):
                    self.facts["equal"] += 1
                elif reason := intended(answers.place(ref), fact, wanted, found):
                    self.intended.append(reason)
                else:
                    self.misses.append(f"{where} {path} {fact}: {wanted!r:.150} is wanted, {found!r:.150} found")


def intended(place: Place, fact: str, wanted: object, found: object) -> str | None:
    """Return the name of the decision by which a fact may differ; None if there is none."""
    calculate = place.bind.calculate
    sums = calculate is not None and "sum(" in calculate.compiled.source
    if fact == "val" and wanted == "" and found == "0" and sums:
        return "blanks-add-nothing"
    if fact in {"val", "label"} and isinstance(wanted, str) and isinstance(found, str) and _nearly_equal(wanted, found):
        return "local-days"
    return None


def _nearly_equal(wanted: str, found: str) -> bool:
    """Tell whether texts differ only in numbers, and those by less than a millisecond is of a day."""
    numbers = [[float(number) for number in _NUMBER.findall(text)] for text in (wanted, found)]
    return _squeezed(_NUMBER.sub("#", wanted)) == _squeezed(_NUMBER.sub("#", found)) and all(
        abs(one - other) < 1e-9 for one, other in zip(*numbers, strict=True)
    )


def _attachments(trace: Json) -> Mapping[str, bytes]:
    return {name.rpartition("/")[2]: file["body"].encode() for name, file in (trace.get("res") or {}).items()}


def _continues(init: Json, state: Json, former: Answers) -> bool:
    """Tell whether a trace begins with the answers with which another ended: those that nothing calculates."""
    refs = _refs_by_position(former)

    def given(facts: Json) -> dict[str, str]:
        return {
            path: fact["val"]
            for path, fact in facts.items()
            if fact.get("val")
            and fact["rel"]
            and not path.endswith(("instanceID", "deprecatedID"))
            and not ((ref := refs.get(_PREFIX.sub("/", path))) and former.place(ref).bind.calculate is not None)
        }

    return given(init) == given(state)


def _apply(answers: Answers, operation: Json) -> None:
    arguments, ref = operation["args"], operation["ref"]
    match operation["op"]:
        case "answer":
            answers.set(answers.by_position(ref), operation["stored"])
        case "createNewRepeat":
            target = arguments[0] if isinstance(arguments[0], str) else _LAST_INDEX.sub("", ref)
            above, _, name = target.rpartition("/")
            parent = answers.by_position(above)
            answers.add(f"{'' if parent == '/' else parent}/{name.rpartition(':')[2]}")
        case "removeRepeat":
            answers.remove(answers.by_position(arguments[0]))
        case "setLanguage":
            answers.set_language(arguments[0])
        case other:
            raise AssertionError(other)


def _refs_by_position(answers: Answers) -> dict[str, Ref]:
    """Return the references by path with positions, as the traces name nodes."""
    found: dict[str, Ref] = {}

    def walk(ref: Ref, path: str) -> None:
        found[path] = ref
        for child in answers.children(ref):
            place = answers.place(child)
            below = f"{path}/{place.name}"
            if place.repeat is None:
                walk(child, below)
                continue
            found[f"range:{below}"] = child
            for position, instance in enumerate(answers.children(child), 1):
                walk(instance, f"{below}[{position}]")

    walk(Ref("/"), f"/{answers.definition.root.name}")
    return found


def _compared(path: str, want: Json) -> list[str]:
    if path.startswith("range:"):
        return ["n"]
    if want["t"] == "root":
        return ["rel"]
    return [fact for fact in FACTS if fact in want and not (want["t"] == "repeat-instance" and fact == "label")]


def _fact(view: View, fact: str) -> Any:
    facts: dict[str, Callable[[], Any]] = {
        "n": lambda: view.count,
        "rel": lambda: view.is_relevant,
        "ro": lambda: view.is_readonly,
        "req": lambda: view.is_required,
        "val": lambda: view.value,
        "label": lambda: _source(view.label),
        "hint": lambda: _source(view.hint),
        "opts": lambda: [[choice.value, choice.label.source] for choice in view.choices],
        "viol": lambda: _violation(view),
    }
    return facts[fact]()


def _violation(view: View) -> Json | None:
    violation = view.violation
    return None if violation is None else {"c": violation.kind.value, "m": _source(violation.message)}


def _source(text: RichText | None) -> str | None:
    return None if text is None else text.source


def _is_volatile(definition: Definition, place: Place, path: str, wanted: str) -> bool:
    """Tell whether another run cannot have the same value: identifiers, clocks, preloads."""
    bind = place.bind
    sources = [bind.calculate.compiled.source] if bind.calculate is not None else []
    sources += [
        action.value.compiled.source
        for action in definition.actions
        if action.path == place.path and action.value is not None
    ]
    return (
        bool(bind.preload)
        or path.endswith("instanceID")
        or "uuid:" in str(wanted)
        or any(_VOLATILE.search(source) for source in sources)
    )


def _squeezed(fact: Any) -> Any:
    """Compare white space as one blank."""
    if isinstance(fact, str):
        return " ".join(fact.split())
    if isinstance(fact, list):
        return [_squeezed(one) for one in fact]
    if isinstance(fact, dict):
        return {key: _squeezed(one) for key, one in fact.items()}
    return fact
