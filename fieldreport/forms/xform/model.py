"""The model of a form document: the answers' pattern, the rules of each place, the lists."""

from collections.abc import Callable, Mapping
from typing import Final

from fieldreport.errors import FormRefused
from fieldreport.forms.data_types import DataType, data_type
from fieldreport.forms.definition import Action, Bind, Event, Formula, PlacePath
from fieldreport.forms.findings import Severity
from fieldreport.forms.lists import CSV_FOLDER, read_list
from fieldreport.forms.tree import ELEMENT, LIMITS, Node, without_layout
from fieldreport.forms.xform.expressions import Expressions, static_path
from fieldreport.forms.xform.namespaces import FIELDREPORT, JAVAROSA, OPENROSA
from fieldreport.forms.xform.texts import Texts
from fieldreport.forms.xpath import mark_fixed
from fieldreport.forms.xpath.syntax import Path, Step

META_NAMES: Final = ("instanceID", "deprecatedID")
"""What every report has: its identifier, and that of the submission that it replaces."""

LAST_SAVED: Final = "jr://instance/last-saved"
MAX_LIST_NODES: Final = LIMITS.nodes
"""Of all lists beside a form together: 450 MB. A gazetteer of 80,000 places in six columns has 560,000."""

_EVENTS: Final = {event.value: event for event in Event}


def primary_instance(model: Node) -> Node:
    """Return the root of the answers' pattern, with the identifiers that every report has.

    Raises:
        FormRefused: there is none.
    """
    instances = [element for element in model.elements() if element.name == "instance"]
    roots = instances[0].elements() if instances else []
    if len(roots) != 1:
        raise FormRefused(reason="no primary instance with one root")
    root = without_layout(roots[0])
    root.parent = None
    meta = root.child("meta")
    if meta is None:
        meta = root.append(Node(ELEMENT, "meta", namespace=OPENROSA, prefix="orx"))
        meta.declarations = {"orx": OPENROSA}
    for name in META_NAMES:
        if meta.child(name) is None:
            meta.append(Node(ELEMENT, name, namespace=meta.namespace, prefix=meta.prefix))
    return root


def attachment_name(source: str) -> str:
    """Return the plain name behind a ``jr://`` name: what stands after its last slash."""
    return source.rpartition("/")[2]


class Lists:
    """Reads the secondary instances: those in the document, and those in attachments and nowhere else."""

    def __init__(self, expressions: Expressions, attachments: Mapping[str, bytes]) -> None:
        self._expressions = expressions
        self._attachments = attachments
        self._known: dict[tuple[str, bool], Node] = {}
        self._nodes_left = MAX_LIST_NODES

    def read(self, model: Node) -> dict[str, Node]:
        """Return the lists by name; one that cannot be had is empty, and a problem."""
        lists: dict[str, Node] = {}
        instances = [element for element in model.elements() if element.name == "instance"]
        for element in instances[1:]:
            name, source = element.attribute("id"), element.attribute("src")
            if name is None:
                self._expressions.report("list.no_name")
                continue
            if name in lists:
                self._expressions.report("list.twice", list=name)
                continue
            if source:
                lists[name] = self._external(name, source)
            else:
                lists[name] = without_layout(element)
                mark_fixed(lists[name])
        return lists

    def _external(self, name: str, source: str) -> Node:
        content = self._attachments.get(attachment_name(source)) if source.startswith("jr://") else None
        if content is None:
            # What was answered last time is never handed to a form: empty, as on the first time.
            if source != LAST_SAVED:
                self._expressions.report("list.missing", list=name, file=source)
            return Node(ELEMENT, "instance")
        # Read once, however many lists lead to it in however many ways: no list ever changes.
        key = attachment_name(source), source.startswith(CSV_FOLDER)
        if key not in self._known:
            self._known[key] = self._read(content, name, source)
        return self._known[key]

    def _read(self, content: bytes, name: str, source: str) -> Node:
        reason = "the lists are too large together"
        if self._nodes_left > 0:
            try:
                instance = read_list(content, source)
            except FormRefused as error:
                reason = str(error.details["reason"])
            else:
                self._nodes_left -= sum(1 for _ in instance.descendants())
                if self._nodes_left >= 0:
                    mark_fixed(instance)
                    return instance
        self._expressions.report("list.unreadable", list=name, file=source, reason=reason)
        return Node(ELEMENT, "instance")


class Binds:
    """Reads the rules of the places."""

    def __init__(self, expressions: Expressions, texts: Texts, is_place: Callable[[PlacePath], bool]) -> None:
        self._expressions = expressions
        self._texts = texts
        self._is_place = is_place
        self.paths_by_id: dict[str, PlacePath] = {}

    def read(self, model: Node, root: PlacePath) -> dict[PlacePath, Bind]:
        """Return the rules by place."""
        binds: dict[PlacePath, Bind] = {}
        for element in model.elements():
            if element.name != "bind":
                continue
            reference = element.attribute("nodeset") or element.attribute("ref")
            if reference is None:
                self._expressions.report("bind.no_place", details=element.attribute("id") or "")
                continue
            path = self._expressions.path(reference, root, "bind")
            if path is None:
                continue
            if not self._is_place(path):
                if not path[-1:] or not path[-1].startswith("@"):
                    self._expressions.report("bind.unknown_place", path, "bind", place=reference)
                continue
            if identifier := element.attribute("id"):
                self.paths_by_id[identifier] = path
            binds[path] = self._bind(element, path, binds.get(path))
        return binds

    def _bind(self, element: Node, path: PlacePath, former: Bind | None) -> Bind:
        """Read one element; a second one for the same place adds to the first."""

        def rule(part: str) -> object:
            found = self._expressions.formula(element.attribute(part), path, part)
            return found if found is not None or former is None else getattr(former, part)

        def message(part: str, kept: str) -> object:
            found = self._texts.message(element.attribute(part, JAVAROSA), path, part)
            return found if found is not None or former is None else getattr(former, kept)

        meaning = {one.name: one.text for one in element.attributes if one.namespace == FIELDREPORT}
        return Bind(
            data_type=self._data_type(element, path, former),
            relevant=rule("relevant"),  # type: ignore[arg-type]
            required=rule("required"),  # type: ignore[arg-type]
            readonly=rule("readonly"),  # type: ignore[arg-type]
            constraint=rule("constraint"),  # type: ignore[arg-type]
            calculate=rule("calculate"),  # type: ignore[arg-type]
            constraint_message=message("constraintMsg", "constraint_message"),  # type: ignore[arg-type]
            required_message=message("requiredMsg", "required_message"),  # type: ignore[arg-type]
            preload=element.attribute("preload", JAVAROSA) or (former.preload if former else ""),
            preload_parameters=element.attribute("preloadParams", JAVAROSA)
            or (former.preload_parameters if former else ""),
            meaning={**(former.meaning if former else {}), **meaning},
        )

    def _data_type(self, element: Node, path: PlacePath, former: Bind | None) -> DataType:
        written = element.attribute("type")
        if written is None:
            return former.data_type if former else DataType.TEXT
        found = data_type(written)
        if found is None:
            self._expressions.report("bind.unknown_type", path, "type", severity=Severity.WARNING, type=written)
            return DataType.TEXT
        return found


class Actions:
    """Reads the actions, wherever in the document they stand."""

    def __init__(
        self, expressions: Expressions, is_place: Callable[[PlacePath], bool], paths_by_id: Mapping[str, PlacePath]
    ) -> None:
        self._expressions = expressions
        self._is_place = is_place
        self._paths_by_id = paths_by_id
        self.found: list[Action] = []

    def read(self, parent: Node, at: PlacePath, *, source: PlacePath | None = None) -> None:
        """Read the actions directly in *parent*, which stands at the place *at*."""
        for element in parent.elements():
            if element.name == "setvalue":
                self._read(element, at, source)
            elif element.name in {"setgeopoint", "recordaudio"}:
                # Where somebody is, and what is heard around them, is not taken without them.
                self._expressions.report(
                    "action.not_done", at, "action", severity=Severity.WARNING, action=element.name
                )

    def _read(self, element: Node, at: PlacePath, source: PlacePath | None) -> None:
        target = self._target(element, at)
        if target is None:
            return
        path = static_path(target.compiled.tree, at)
        if path is None or not self._is_place(path):
            if path is None or not path[-1:] or not path[-1].startswith("@"):
                self._expressions.report("action.unknown_place", at, "setvalue", place=target.compiled.source)
            return
        events = {_EVENTS[name] for name in (element.attribute("event") or "").split() if name in _EVENTS}
        if not events:
            self._expressions.report("action.no_event", path, "setvalue", severity=Severity.WARNING)
            return
        value = self._expressions.formula(element.attribute("value"), path, "setvalue")
        self.found.append(
            Action(
                events=frozenset(events),
                target=target,
                path=path,
                value=value,
                text="" if element.attribute("value") else element.string(),
                source=source,
                has_predicates=any(step.predicates for step in _steps(target)),
            )
        )

    def _target(self, element: Node, at: PlacePath) -> Formula | None:
        reference, bind = element.attribute("ref"), element.attribute("bind")
        if reference is None and bind is not None and bind in self._paths_by_id:
            reference = "/" + "/".join(self._paths_by_id[bind])
        if reference is None:
            self._expressions.report("action.no_place", at, "setvalue")
            return None
        return self._expressions.formula(reference, at, "setvalue")


def _steps(target: Formula) -> tuple[Step, ...]:
    tree = target.compiled.tree
    return tree.steps if type(tree) is Path else ()
