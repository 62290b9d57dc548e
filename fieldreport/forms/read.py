"""From an XForm document to a form model, with problems instead of exceptions as long as there is anything to show."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from fieldreport.errors import FormRefused, XmlRefused
from fieldreport.forms.definition import (
    NO_RULES,
    Action,
    Bind,
    ControlKind,
    Definition,
    Event,
    Formula,
    Place,
    PlacePath,
    Text,
    Translated,
    Translation,
)
from fieldreport.forms.graph import Aspect, Cell, build_graph
from fieldreport.forms.languages import language
from fieldreport.forms.tree import Node, TreeLimits, read_xml
from fieldreport.forms.xform.body import Body
from fieldreport.forms.xform.expressions import Expressions
from fieldreport.forms.xform.model import Actions, Binds, Lists, primary_instance
from fieldreport.forms.xform.namespaces import JAVAROSA, OPENROSA, USUAL_PREFIXES
from fieldreport.forms.xform.texts import Texts
from fieldreport.forms.xpath import Compiled, references
from fieldreport.forms.xpath.syntax import Text as Literal

FORM_LIMITS: Final = TreeLimits(size=32 << 20, nodes=800_000, depth=100)
"""A form of five thousand questions in five languages with ten thousand choices has 300,000 nodes."""

MAX_PLACES: Final = 20_000
"""Questions and groups of one form; the largest in use have two thousand."""


def read_definition(untrusted_xform: bytes | str, attachments: Mapping[str, bytes]) -> Definition:
    """Read a form; *attachments* are its lists and media by plain name. What is wrong stands in its `problems`.

    Follows the ODK XForms specification.

    Raises:
        FormRefused: it is no XForm, or larger or deeper than a form may be.
    """
    model, body, title = _parts(untrusted_xform)
    expressions = Expressions({**_declared_prefixes(model), **_declared_prefixes(body), **USUAL_PREFIXES})
    root = primary_instance(model)
    sketches = _sketches(root)
    texts = Texts(expressions)
    translations, default_language = texts.translations(model.child("itext"))
    lists = Lists(expressions, attachments).read(model)
    binds = Binds(expressions, texts, sketches.__contains__)
    rules = binds.read(model, (root.name,))
    actions = Actions(expressions, sketches.__contains__, binds.paths_by_id)
    actions.read(model, (root.name,))
    shown = Body(
        expressions=expressions,
        texts=texts,
        actions=actions,
        is_place=sketches.__contains__,
        paths_by_id=binds.paths_by_id,
    )
    contents = shown.read(body, ())
    places = _places(sketches, rules, shown, tuple(actions.found))
    graph = build_graph(_cells(places, translations), places, frozenset(shown.repeats))
    return Definition(
        id=root.attribute("id") or "",
        version=root.attribute("version") or root.attribute("version", OPENROSA) or "",
        title=title,
        languages=tuple(language(key) for key in translations),
        default_language=default_language,
        root=places[root.name,],
        places=places,
        contents=contents,
        translations=translations,
        lists=lists,
        actions=tuple(actions.found),
        graph=graph,
        prefixes=expressions.prefixes,
        attachments=frozenset(attachments),
        problems=tuple(expressions.problems),
    )


def _parts(untrusted_xform: bytes | str) -> tuple[Node, Node, str]:
    try:
        document = read_xml(untrusted_xform, limits=FORM_LIMITS)
    except XmlRefused as error:
        place = f"line {error.details['line']}, column {error.details['column']}"
        raise FormRefused(reason=f"XML: {error.details['reason']}, {place}") from None
    html = document.elements()[0]
    head, body = html.child("head"), html.child("body")
    model = head.child("model") if head is not None else None
    if head is None or model is None or body is None:
        raise FormRefused(reason="no model or no body")
    title = head.child("title")
    return model, body, "" if title is None else title.string().strip()


def _declared_prefixes(element: Node) -> dict[str, str]:
    declared: dict[str, str] = {}
    above: Node | None = element
    while above is not None:
        declared = {**(above.declarations or {}), **declared}
        above = above.parent
    for node in element.descendants():
        for prefix, namespace in (node.declarations or {}).items():
            declared.setdefault(prefix, namespace)
    return {prefix: namespace for prefix, namespace in declared.items() if prefix}


@dataclass(slots=True)
class _Sketch:
    """What the pattern says of one place, before the rules are known."""

    pattern: Node
    children: dict[str, PlacePath] = field(default_factory=dict)
    own_instances: list[Node] = field(default_factory=list)
    has_template: bool = False


def _sketches(root: Node) -> dict[PlacePath, _Sketch]:
    """Find the places in the pattern; several nodes of one name are instances of one place."""
    found: dict[PlacePath, _Sketch] = {}
    stack: list[tuple[Node, PlacePath]] = [(root, ())]
    while stack:
        node, above = stack.pop()
        path = (*above, node.name)
        is_template = node.attribute("template", JAVAROSA) is not None
        sketch = found.get(path)
        if sketch is None:
            if len(found) >= MAX_PLACES:
                raise FormRefused(reason="too many questions")
            sketch = found[path] = _Sketch(pattern=node)
            if above:
                found[above].children[node.name] = path
        if is_template and not sketch.has_template:
            sketch.pattern, sketch.has_template = node, True
        if not is_template:
            sketch.own_instances.append(node)
        stack.extend((child, path) for child in reversed(node.elements()))
    return found


def _places(
    sketches: Mapping[PlacePath, _Sketch], rules: Mapping[PlacePath, Bind], shown: Body, actions: tuple[Action, ...]
) -> dict[PlacePath, Place]:
    waiting: dict[PlacePath, list[Action]] = {}
    for action in actions:
        if action.source is not None and Event.VALUE_CHANGED in action.events:
            waiting.setdefault(action.source, []).append(action)
    made: dict[PlacePath, Place] = {}
    # Deepest first: a place holds its children.
    for path in sorted(sketches, key=len, reverse=True):
        sketch = sketches[path]
        repeat = shown.repeats.get(path)
        made[path] = Place(
            path=path,
            children=tuple(made[child] for child in sketch.children.values()),
            pattern=sketch.pattern,
            bind=rules.get(path, NO_RULES),
            control=shown.controls.get(path),
            group=shown.groups.get(path),
            repeat=repeat,
            own_instances=tuple(sketch.own_instances) if repeat is not None else (),
            actions=tuple(waiting.get(path, ())),
        )
    return {path: made[path] for path in sketches}


def _cells(places: Mapping[PlacePath, Place], translations: Mapping[str, Mapping[str, Translation]]) -> Iterator[Cell]:
    """List every expression with what it reads."""
    for place in places.values():
        bind, path = place.bind, place.path
        rules = (
            (Aspect.RELEVANT, bind.relevant),
            (Aspect.CALCULATE, bind.calculate),
            (Aspect.READONLY, bind.readonly),
            (Aspect.REQUIRED, bind.required),
            (Aspect.CONSTRAINT, bind.constraint),
        )
        for aspect, formula in rules:
            if formula is not None:
                yield Cell(path, aspect, _reads(formula, places))
        if place.repeat is not None and place.repeat.count is not None:
            yield Cell(path[:-1], Aspect.COUNT, _reads(place.repeat.count, places), repeat=path)
        control = place.control
        if control is not None and control.query is not None:
            yield Cell(path, Aspect.CHOICES, _reads(control.query.nodes, places))
        elif control is not None and control.kind is ControlKind.RANK:
            # A ranking is of all that is offered, also where that is always the same.
            yield Cell(path, Aspect.CHOICES)
        read_when_shown = _read_when_shown(place, places, translations)
        if read_when_shown:
            yield Cell(path, Aspect.SHOWN, read_when_shown)
            if place.repeat is not None:
                yield Cell(path[:-1], Aspect.SHOWN, read_when_shown, repeat=path)


def _reads(formula: Formula, places: Mapping[PlacePath, Place]) -> frozenset[tuple[PlacePath, PlacePath]]:
    """Return what a formula reads, with what the choices whose labels it asks for are made of."""
    reads = formula.references.paths
    for path, _ in formula.references.choices:
        question = places.get(path)
        if question is not None and question.control is not None and question.control.query is not None:
            reads |= question.control.query.nodes.references.paths
    return reads


def _read_when_shown(
    place: Place, places: Mapping[PlacePath, Place], translations: Mapping[str, Mapping[str, Translation]]
) -> frozenset[tuple[PlacePath, PlacePath]]:
    control, group, repeat = place.control, place.group, place.repeat
    texts = [place.bind.constraint_message, place.bind.required_message]
    reads: frozenset[tuple[PlacePath, PlacePath]] = frozenset()
    if control is not None:
        texts += [control.label, control.hint, *(choice.label for choice in control.choices)]
    if group is not None:
        texts += [group.label, group.hint]
    if repeat is not None:
        texts.append(repeat.label)
        reads |= _reads(repeat.is_fixed, places) if repeat.is_fixed is not None else frozenset()
    for text in texts:
        for compiled in _inserted(text, translations):
            found = references(compiled.tree, at=place.path)
            reads |= _reads(Formula(compiled, found, place.path), places)
    return reads


def _inserted(text: Text | None, translations: Mapping[str, Mapping[str, Translation]]) -> Iterator[Compiled]:
    """Yield the expressions in a text, and in its translations as far as it is known which they are."""
    for piece in text.pieces if text is not None else ():
        if isinstance(piece, str):
            continue
        if not isinstance(piece, Translated):
            yield piece.value
            continue
        yield piece.identifier
        tree = piece.identifier.tree
        if isinstance(tree, Literal):
            for said in translations.values():
                entry = said.get(tree.value)
                for word in (*entry.words, *entry.guidance) if entry is not None else ():
                    if not isinstance(word, str):
                        yield word.value
