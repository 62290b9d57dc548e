"""Replays the expression cases of getodk/web-forms: an expression, its context, its answer."""

import datetime as dt
import json
import math
import random
import re
import tomllib
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from fieldreport.errors import FieldReportError
from fieldreport.forms.tree import DOCUMENT, Node, read_xml
from fieldreport.forms.xpath import Context, Environment, NoHost, compile_expression, mark_fixed, to_number, to_text
from tests.conformance.forms.suite import Tally

FILE = "xpath-cases.json"
BAR = 0.995
ZONE = ZoneInfo("America/Phoenix")
"""Where the cases were recorded; it knows no daylight saving."""
PREFIXES = {
    "xhtml": "http://www.w3.org/1999/xhtml",
    "mathml": "http://www.w3.org/1998/Math/MathML",
    "jr": "http://openrosa.org/javarosa",
}
OFFSET = 7 / 24
"""Days by which that zone is behind UTC."""
Case = Mapping[str, Any]
FAILED = object()
"""Stands for an answer that could not be given."""


class Texts(NoHost):
    """Answers `jr:itext` out of the translations of a document."""

    def __init__(self, document: Node, language: str | None) -> None:
        translations = [node for node in document.descendants() if node.name == "translation"]
        self._chosen = next((one for one in translations if one.attribute("lang") == language), None) or next(
            iter(translations), None
        )

    def itext(self, text_id: str, context: Context) -> str:
        for text in self._chosen.elements() if self._chosen is not None else ():
            if text.attribute("id") == text_id:
                values = [value for value in text.elements() if value.attribute("form") is None]
                return values[0].string() if values else ""
        return ""


class Document:
    """A document of the suite, and the ways in which cases point into it."""

    def __init__(self, source: str) -> None:
        self.has_doctype = "<!DOCTYPE" in source
        self.top = read_xml(source)

    def node(self, path: Any) -> Node:
        """Return the node that a recorded path means; a DOCTYPE counts there as the document's first child."""
        if isinstance(path, dict):
            owner = self.node(path["of"])
            return next(one for one in owner.attributes if one.qualified_name == path["attr"])
        node = self.top
        for depth, place in enumerate(path):
            node = node.nodes()[place - (depth == 0 and self.has_doctype)]
        return node

    @cached_property
    def instances(self) -> dict[str, Node]:
        found: dict[str, Node] = {}
        for model in self.top.descendants():
            if model.name == "model":
                for instance in [one for one in model.elements() if one.name == "instance"][1:]:
                    mark_fixed(instance)
                    found[instance.attribute("id") or ""] = instance
        return found


@dataclass(frozen=True, slots=True)
class Decision:
    """Why we answer in another way than an engine; the last three explain differences from the recordings."""

    name: str
    sentence: str
    example: str
    ours: str
    theirs: str
    engine: str
    expression: str | None = None
    kinds: tuple[str, ...] = ()
    difference: str = ""

    def covers(self, case: Case, got: Any) -> bool:
        """Tell whether this explains that *case* was answered with *got*."""
        return (
            self.expression is not None
            and re.search(self.expression, case["expr"]) is not None
            and case.get("type", "error") in self.kinds
            and got is not FAILED
            and DIFFERENCES[self.difference](case.get("want"), got)
        )


def decisions() -> list[Decision]:
    """Read the decisions file."""
    with (Path(__file__).parent / "decisions.toml").open("rb") as file:
        written: list[dict[str, Any]] = tomllib.load(file)["decision"]
    return [Decision(**{**one, "kinds": tuple(one.get("kinds", ()))}) for one in written]


def _days(answer: Any) -> float:
    """Return the days that an answer stands for, whether it is a number or a date."""
    return to_number(answer if isinstance(answer, str) else float(answer), ZONE)


def _by_offset(want: Any, got: Any) -> bool:
    return math.isclose(abs(_days(want) - _days(got)), OFFSET, abs_tol=1e-8)


def _by_offset_and_part(want: Any, got: Any) -> bool:
    return math.floor(_days(got) + OFFSET + 1e-8) == _days(want)


DIFFERENCES: Mapping[str, Callable[[Any, Any], bool]] = {
    "any": lambda want, got: want != got,
    "by the offset of the zone": _by_offset,
    "by the offset of the zone and the part of the day": _by_offset_and_part,
    "not true": lambda want, got: want is True and got is False,
    "a number instead of none": lambda want, got: want == "NaN" and not math.isnan(float(got)),
    "a CDATA section apart": lambda want, _: any(one["name"] == "#cdata-section" for one in want),
}


def answer(case: Case, document: Document) -> Any:
    """Evaluate a case, as the kind of value that it was asked for; FAILED when that is refused."""
    environment = Environment(
        root=document.node(case["root"]) if case["odk"] else None,
        clock=lambda: dt.datetime.fromtimestamp(case.get("now", 0) / 1000, dt.UTC),
        timezone=ZONE,
        random=random.Random(1),
        instances=document.instances if case["odk"] else {},
        host=Texts(document.top, case.get("lang")),
    )
    try:
        context = Context(document.node(case["ctx"]), environment)
        compiled = compile_expression(case["expr"], prefixes=PREFIXES)
        match case.get("type"):
            case "number":
                return compiled.as_number(context) + 0.0
            case "string":
                return compiled.as_text(context)
            case "boolean":
                return compiled.as_boolean(context)
            case _:
                return compiled(context)
    except FieldReportError:
        return FAILED


def agrees(case: Case, got: Any, document: Document) -> bool:
    """Tell whether *got* is what was recorded."""
    if case.get("error") or got is FAILED:
        return bool(case.get("error")) and got is FAILED
    want = case["want"]
    match case["type"]:
        case "number":
            want = float(want)
            same = got == want or (math.isnan(got) and math.isnan(want)) or math.isclose(got, want, rel_tol=1e-12)
            return same or bool(case.get("volatile"))
        case "string":
            return got == want or (bool(case.get("volatile")) and abs(len(got) - len(want)) <= 1)
        case "boolean":
            return bool(got == want)
        case _:
            return _same_nodes(case, got, document)


def _same_nodes(case: Case, got: Any, document: Document) -> bool:
    # A DOCTYPE is a node in a browser, and none in XPath.
    want = [one for one in case["want"] if not (document.has_doctype and one["path"] == [0])]
    if not isinstance(got, list):
        # jr:itext() gives a text here, there its node and those of its other forms.
        return to_text(got) in [one["value"] for one in want]
    values = [None if node.kind is DOCUMENT else node.string() for node in got]
    wanted = [one["value"] for one in want]
    in_chance_order = re.fullmatch(r"randomize\([^,]*\)", case["expr"]) is not None
    return values == wanted or (in_chance_order and Counter(values) == Counter(wanted))


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one case: *decision* is set when it differs on purpose."""

    case: Case
    got: Any
    agrees: bool
    decision: Decision | None


def outcomes(folder: Path) -> list[Outcome]:
    """Evaluate every case of *folder*."""
    suite = json.loads((folder / FILE).read_text(encoding="utf-8"))
    rules = decisions()
    found: list[Outcome] = []
    for case in suite["cases"]:
        document = Document(suite["docs"][case["doc"]])
        got = answer(case, document)
        good = agrees(case, got, document)
        covering = None if good else next((rule for rule in rules if rule.covers(case, got)), None)
        found.append(Outcome(case, got, good, covering))
    return found


def run(folder: Path) -> Tally:
    """Evaluate every case of *folder*, and count."""
    found = outcomes(folder)
    problems = [
        f"{one.case['id']} {one.case['expr']!r}: wanted {one.case.get('want')!r}, got {one.got!r}"
        for one in found
        if not one.agrees and one.decision is None
    ]
    intended = sum(one.decision is not None for one in found)
    return Tally("expressions", len(found) - intended - len(problems), intended, BAR, tuple(problems))
