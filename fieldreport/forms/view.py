"""What a front end shows of one place in the answers."""

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field

from fieldreport.forms.choices import Choice
from fieldreport.forms.data_types import DataType
from fieldreport.forms.definition import ControlKind
from fieldreport.forms.live import Ref
from fieldreport.forms.markdown import RichText


class ViolationKind(enum.StrEnum):
    """Why an answer does not do."""

    REQUIRED = "required"
    CONSTRAINT = "constraint"
    DATA_TYPE = "type"


@dataclass(frozen=True, slots=True)
class Violation:
    """What is wrong with an answer; *message* is the form's own, if it has one."""

    kind: ViolationKind
    message: RichText | None = None


class Structure(enum.StrEnum):
    """What a place is that is no question."""

    ROOT = "root"
    GROUP = "group"
    REPEAT = "repeat"
    """The run of instances of a repeat: where one is added."""
    INSTANCE = "instance"
    HIDDEN = "hidden"
    """An answer that nobody is asked for: calculated, or given by the form."""


@dataclass(frozen=True, slots=True)
class View:
    """A place as it is now."""

    ref: Ref
    kind: ControlKind | Structure
    data_type: DataType = DataType.TEXT
    label: RichText | None = None
    hint: RichText | None = None
    guidance: RichText | None = None
    value: str = ""
    """The answer that counts; of a file that does not count now, still its name."""
    choices: tuple[Choice, ...] = ()
    is_relevant: bool = True
    is_readonly: bool = False
    is_required: bool = False
    violation: Violation | None = None
    appearance: str = ""
    media: Mapping[str, str] = field(default_factory=dict)
    """Attachments that belong to the label, by kind."""
    attributes: Mapping[str, str] = field(default_factory=dict)
    """What else the form says of the control: start, end, step, media type, …"""
    meaning: Mapping[str, str] = field(default_factory=dict)
    count: int = 0
    """Of a repeat: how many instances there are."""
    can_change_count: bool = False
    """Whether a person may add and remove instances."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How an answer stands, without what is shown of its question: cheap enough to ask of every question."""

    ref: Ref
    kind: ControlKind | Structure
    is_relevant: bool
    is_readonly: bool
    is_answered: bool
    violation: Violation | None
