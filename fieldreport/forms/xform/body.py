"""The body of a form document: groups, repeats, questions and their choices."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from fieldreport.forms.definition import (
    SELECTS,
    ChoiceQuery,
    Control,
    ControlKind,
    FixedChoice,
    Formula,
    Group,
    PlacePath,
    Repeat,
    Shown,
)
from fieldreport.forms.findings import Severity
from fieldreport.forms.tree import Node
from fieldreport.forms.xform.expressions import Expressions
from fieldreport.forms.xform.model import Actions
from fieldreport.forms.xform.namespaces import JAVAROSA
from fieldreport.forms.xform.texts import Texts
from fieldreport.forms.xpath import references
from fieldreport.forms.xpath.syntax import RELATIVE, Call, Path

_KINDS: Final = {kind.value: kind for kind in ControlKind} | {
    "secret": ControlKind.INPUT,
    "textarea": ControlKind.INPUT,
}


class Body:
    """Reads what is shown, in the order in which it is shown."""

    def __init__(
        self,
        *,
        expressions: Expressions,
        texts: Texts,
        actions: Actions,
        is_place: Callable[[PlacePath], bool],
        paths_by_id: Mapping[str, PlacePath],
    ) -> None:
        self._expressions = expressions
        self._texts = texts
        self._actions = actions
        self._is_place = is_place
        self._paths_by_id = paths_by_id
        self.controls: dict[PlacePath, Control] = {}
        self.groups: dict[PlacePath, Group] = {}
        self.repeats: dict[PlacePath, Repeat] = {}

    def read(self, parent: Node, at: PlacePath) -> tuple[Shown, ...]:
        """Read what is directly in *parent*, which stands at the place *at*."""
        shown: list[Shown] = []
        for element in parent.elements():
            one: Shown | None = None
            if element.name == "group":
                one = self._group(element, at)
            elif element.name == "repeat":
                one = self._repeat(element, at)
            elif element.name in _KINDS:
                one = self._control(element, at, _KINDS[element.name])
            if one is not None:
                shown.append(one)
        return tuple(shown)

    def _place(self, element: Node, at: PlacePath) -> PlacePath | None:
        """Read where an element's answers stand; None, and a problem, if that is nowhere."""
        reference = element.attribute("ref") or element.attribute("nodeset")
        bind = element.attribute("bind")
        if reference is None and bind is not None and bind in self._paths_by_id:
            return self._paths_by_id[bind]
        reference = reference if reference is not None else bind
        if reference is None:
            self._expressions.report("control.no_place", at, element.name, control=element.name)
            return None
        path = self._expressions.path(reference, at, element.name)
        if path is None:
            return None
        if not self._is_place(path):
            self._expressions.report("control.unknown_place", path, element.name, place=reference)
            return None
        return path

    def _group(self, element: Node, at: PlacePath) -> Group:
        has_place = any(element.attribute(name) is not None for name in ("ref", "nodeset", "bind"))
        path = self._place(element, at) if has_place else None
        inside = path or at
        group = Group(
            path=path,
            contents=self.read(element, inside),
            appearance=element.attribute("appearance") or "",
            label=self._texts.element(element.child("label"), inside, "label"),
            hint=self._texts.element(element.child("hint"), inside, "hint"),
        )
        if path is not None:
            self.groups.setdefault(path, group)
        return group

    def _repeat(self, element: Node, at: PlacePath) -> Repeat | None:
        path = self._place(element, at)
        if path is None:
            return None
        if path in self.repeats or len(path) < 2:  # noqa: PLR2004 - the root cannot be repeated
            self._expressions.report("repeat.twice", path, "repeat")
            return None
        self._actions.read(element, path)
        repeat = Repeat(
            path=path,
            contents=self.read(element, path),
            appearance=element.attribute("appearance") or "",
            label=self._texts.element(element.child("label"), path, "label"),
            count=self._expressions.formula(element.attribute("count", JAVAROSA), path, "count"),
            is_fixed=self._expressions.formula(element.attribute("noAddRemove", JAVAROSA), path, "noAddRemove"),
        )
        self.repeats[path] = repeat
        return repeat

    def _control(self, element: Node, at: PlacePath, kind: ControlKind) -> Control | None:
        path = self._place(element, at)
        if path is None:
            return None
        self._actions.read(element, path, source=path)
        choices, query = self._choices(element, path) if kind in SELECTS else ((), None)
        control = Control(
            kind=kind,
            path=path,
            appearance=element.attribute("appearance") or "",
            label=self._texts.element(element.child("label"), path, "label"),
            hint=self._texts.element(element.child("hint"), path, "hint"),
            choices=choices,
            query=query,
            attributes={one.name: one.text for one in element.attributes if one.name not in {"ref", "appearance"}},
        )
        if path in self.controls:
            self._expressions.report("control.twice", path, element.name, severity=Severity.WARNING)
        self.controls[path] = control
        return control

    def _choices(self, element: Node, path: PlacePath) -> tuple[tuple[FixedChoice, ...], ChoiceQuery | None]:
        fixed: list[FixedChoice] = []
        for item in element.elements():
            if item.name == "item":
                value = item.child("value")
                fixed.append(
                    FixedChoice(
                        value=value.string().strip() if value is not None else "",
                        label=self._texts.element(item.child("label"), path, "choice"),
                    )
                )
        itemset = element.child("itemset")
        return tuple(fixed), None if itemset is None else self._query(itemset, path)

    def _query(self, itemset: Node, path: PlacePath) -> ChoiceQuery | None:
        nodes = self._expressions.formula(itemset.attribute("nodeset"), path, "choice_filter")
        if nodes is None:
            return None
        value_element, label_element = itemset.child("value"), itemset.child("label")
        value_source = value_element.attribute("ref") if value_element is not None else None
        label_source = label_element.attribute("ref") if label_element is not None else None
        value = self._expressions.compiled(value_source or "name", path, "choice value")
        label = self._expressions.compiled(label_source, path, "choice label") if label_source else None
        if value is None:
            return None
        is_identifier = False
        if label is not None and type(label.tree) is Call and label.tree.name == "jr:itext":
            label, is_identifier = self._expressions.compiled_tree(label.tree.arguments[0]), True
        # What is read at each node found is read from the form's own answers too, if the choices come from a repeat.
        read_there = [
            references(Path(nodes.compiled.tree, one.tree.steps), at=path).paths
            for one in (value, label)
            if one is not None and type(one.tree) is Path and one.tree.start == RELATIVE
        ]
        paths = nodes.references.paths.union(*read_there)
        return ChoiceQuery(
            nodes=Formula(nodes.compiled, replace(nodes.references, paths=paths), path),
            value=value,
            label=label,
            label_is_identifier=is_identifier,
        )
