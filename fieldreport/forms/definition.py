"""The form model: what a form asks, shows and calculates, never changing and independent of how it was written down."""

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field

from fieldreport.forms.data_types import DataType
from fieldreport.forms.findings import Problem
from fieldreport.forms.graph import Graph
from fieldreport.forms.languages import Language
from fieldreport.forms.tree import Node
from fieldreport.forms.xpath import Compiled, References

PlacePath = tuple[str, ...]
"""The names from the root, itself included, to a place in the answers; instances of repeats have no part in it."""


@dataclass(frozen=True, slots=True, eq=False)
class Formula:
    """An expression of the form where it stands, with what it reads."""

    compiled: Compiled
    references: References
    at: PlacePath


@dataclass(frozen=True, slots=True, eq=False)
class Inserted:
    """A value inside a text."""

    value: Compiled


@dataclass(frozen=True, slots=True, eq=False)
class Translated:
    """A text that is found, in the language in use, by an identifier."""

    identifier: Compiled


Words = tuple[str | Inserted, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Text:
    """A label, hint or message."""

    pieces: tuple[str | Inserted | Translated, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Translation:
    """What one language says under an identifier: words, guidance, and names of pictures and sounds."""

    words: Words = ()
    guidance: Words = ()
    media: Mapping[str, str] = field(default_factory=dict)
    """Kind of medium (``image``, ``audio``, ``video``, ``big-image``) -> ``jr://`` name."""


class ControlKind(enum.StrEnum):
    """The ways to answer a question."""

    INPUT = "input"
    SELECT_ONE = "select1"
    SELECT_MANY = "select"
    RANK = "rank"
    RANGE = "range"
    UPLOAD = "upload"
    TRIGGER = "trigger"


SELECTS = frozenset({ControlKind.SELECT_ONE, ControlKind.SELECT_MANY, ControlKind.RANK})


@dataclass(frozen=True, slots=True, eq=False)
class FixedChoice:
    """A choice that is always offered."""

    value: str
    label: Text | None


@dataclass(frozen=True, slots=True, eq=False)
class ChoiceQuery:
    """Choices that are found by an expression; *value* and *label* are evaluated at each node found."""

    nodes: Formula
    value: Compiled
    label: Compiled | None
    label_is_identifier: bool


@dataclass(frozen=True, slots=True, eq=False)
class Control:
    """A question as it is shown."""

    kind: ControlKind
    path: PlacePath
    appearance: str = ""
    label: Text | None = None
    hint: Text | None = None
    choices: tuple[FixedChoice, ...] = ()
    query: ChoiceQuery | None = None
    attributes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, eq=False)
class Group:
    """Questions that are shown together; *path* is None for a group that has no place among the answers."""

    path: PlacePath | None
    contents: "tuple[Shown, ...]"
    appearance: str = ""
    label: Text | None = None
    hint: Text | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Repeat:
    """Questions that are asked again and again."""

    path: PlacePath
    contents: "tuple[Shown, ...]"
    appearance: str = ""
    label: Text | None = None
    count: Formula | None = None
    """How many instances there are; None leaves it to the person."""
    is_fixed: Formula | None = None
    """When true, the person adds and removes none."""


Shown = Control | Group | Repeat


@dataclass(frozen=True, slots=True, eq=False)
class Bind:
    """What a place's answer is, and the rules for it."""

    data_type: DataType = DataType.TEXT
    relevant: Formula | None = None
    required: Formula | None = None
    readonly: Formula | None = None
    constraint: Formula | None = None
    calculate: Formula | None = None
    constraint_message: Text | None = None
    required_message: Text | None = None
    preload: str = ""
    preload_parameters: str = ""
    meaning: Mapping[str, str] = field(default_factory=dict)
    """The attributes in our own namespace: role, person, sensitive, redact, consent."""


NO_RULES = Bind()


class Event(enum.StrEnum):
    """When an action is done."""

    FIRST_LOAD = "odk-instance-first-load"
    LOAD = "odk-instance-load"
    NEW_REPEAT = "odk-new-repeat"
    VALUE_CHANGED = "xforms-value-changed"


@dataclass(frozen=True, slots=True, eq=False)
class Action:
    """A value that is put into a place on an event."""

    events: frozenset[Event]
    target: Formula
    path: PlacePath
    """The place that *target* leads to."""
    value: Formula | None
    text: str
    source: PlacePath | None
    """The question whose change it waits for."""
    has_predicates: bool = False
    """Whether *target* says itself which instances are meant."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Place:
    """A place that holds an answer, or others."""

    path: PlacePath
    children: "tuple[Place, ...]"
    pattern: Node
    """What a new one looks like: name, attributes, default answers."""
    bind: Bind = NO_RULES
    control: Control | None = None
    group: Group | None = None
    repeat: Repeat | None = None
    own_instances: tuple[Node, ...] = ()
    """The instances of a repeat that the form brings itself."""
    actions: tuple[Action, ...] = ()
    """What is done when its value changes."""

    @property
    def name(self) -> str:
        """The last name of the path."""
        return self.path[-1]

    @property
    def is_question(self) -> bool:
        """Whether it holds an answer."""
        return not self.children and self.repeat is None

    @property
    def is_worked_out(self) -> bool:
        """Whether the form alone says what it holds: it is calculated, and nobody is asked for it."""
        return self.control is None and self.bind.calculate is not None


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Definition:
    """A whole form."""

    id: str
    version: str
    title: str
    languages: tuple[Language, ...]
    default_language: str
    root: Place
    places: Mapping[PlacePath, Place]
    """Every place, an outer one before what it holds."""
    contents: tuple[Shown, ...]
    translations: Mapping[str, Mapping[str, Translation]]
    lists: Mapping[str, Node]
    """Secondary instances by name."""
    actions: tuple[Action, ...]
    graph: Graph
    prefixes: Mapping[str, str]
    attachments: frozenset[str]
    """The ``jr://`` names that are here."""
    problems: tuple[Problem, ...]
