"""Which field answers which question."""

import enum
from collections.abc import Callable, Mapping

from fieldreport.forms.appearances import appearance_tokens
from fieldreport.forms.data_types import DataType
from fieldreport.forms.definition import ControlKind
from fieldreport.forms.own_answers import COUNT, DATE
from fieldreport.forms.view import Structure, View
from fieldreport.ui.questions.check_field import AcknowledgeField, CheckField
from fieldreport.ui.questions.combo_field import ComboField
from fieldreport.ui.questions.consent_field import ConsentField
from fieldreport.ui.questions.count_field import CountField
from fieldreport.ui.questions.date_field import DateField
from fieldreport.ui.questions.field import Field
from fieldreport.ui.questions.file_field import FileField
from fieldreport.ui.questions.finding_many_field import FindingManyField
from fieldreport.ui.questions.number_field import NumberField
from fieldreport.ui.questions.place_field import PlaceField
from fieldreport.ui.questions.plain_fields import NoteField, UnsupportedField
from fieldreport.ui.questions.position_field import PointField, PointsField
from fieldreport.ui.questions.radio_field import RadioField
from fieldreport.ui.questions.range_field import RangeField
from fieldreport.ui.questions.rank_field import RankField
from fieldreport.ui.questions.text_field import LONG, LongTextField, TextField
from fieldreport.ui.questions.tools import Tools
from fieldreport.ui.questions.uncertain_date_field import UncertainDateField
from fieldreport.ui.questions.unit_field import UnitField

PLACE, UNIT = "fr-place", "fr-unit"

_IN_SIGHT = 9
"""So many choices are shown at once where the form says nothing; more are a list."""

_SEARCHED = 12
"""So many lines of a list are looked through; more are searched."""

_FINDS = frozenset({"autocomplete", "search"})


class FieldKind(enum.Enum):
    """The fields that there are."""

    TEXT = enum.auto()
    LONG_TEXT = enum.auto()
    NUMBER = enum.auto()
    DATE = enum.auto()
    UNCERTAIN_DATE = enum.auto()
    COUNT = enum.auto()
    PLACE = enum.auto()
    UNIT = enum.auto()
    POINT = enum.auto()
    POINTS = enum.auto()
    RADIO = enum.auto()
    LIST = enum.auto()
    SEARCHED_LIST = enum.auto()
    CONSENT = enum.auto()
    CHECKS = enum.auto()
    SEARCHED_MANY = enum.auto()
    RANK = enum.auto()
    RANGE = enum.auto()
    ACKNOWLEDGE = enum.auto()
    FILE = enum.auto()
    NOTE = enum.auto()
    UNSUPPORTED = enum.auto()


_BY_TYPE: Mapping[DataType, FieldKind] = {
    DataType.TEXT: FieldKind.TEXT,
    DataType.BARCODE: FieldKind.TEXT,
    DataType.INTEGER: FieldKind.NUMBER,
    DataType.DECIMAL: FieldKind.NUMBER,
    DataType.DATE: FieldKind.DATE,
    DataType.TIME: FieldKind.DATE,
    DataType.DATE_TIME: FieldKind.DATE,
    DataType.POINT: FieldKind.POINT,
    DataType.TRACE: FieldKind.POINTS,
    DataType.SHAPE: FieldKind.POINTS,
    DataType.BINARY: FieldKind.FILE,
}
_BY_CONTROL: Mapping[ControlKind | Structure, FieldKind] = {
    ControlKind.RANK: FieldKind.RANK,
    ControlKind.RANGE: FieldKind.RANGE,
    ControlKind.UPLOAD: FieldKind.FILE,
    ControlKind.TRIGGER: FieldKind.ACKNOWLEDGE,
}
_OWN = {DATE: FieldKind.UNCERTAIN_DATE, COUNT: FieldKind.COUNT, PLACE: FieldKind.PLACE, UNIT: FieldKind.UNIT}


def field_kind(view: View) -> FieldKind:
    """Choose the field for a question; an appearance that we do not know changes nothing."""
    tokens = set(appearance_tokens(view.appearance))
    if view.kind is ControlKind.INPUT:
        return _input_kind(view, tokens)
    if view.kind is ControlKind.SELECT_ONE:
        return _one_kind(view, tokens)
    if view.kind is ControlKind.SELECT_MANY:
        is_long = len(view.choices) > _IN_SIGHT or not tokens.isdisjoint(_FINDS)
        return FieldKind.SEARCHED_MANY if is_long else FieldKind.CHECKS
    return _BY_CONTROL.get(view.kind, FieldKind.UNSUPPORTED)


def _input_kind(view: View, tokens: set[str]) -> FieldKind:
    own = next((kind for name, kind in _OWN.items() if name in tokens), None)
    if view.data_type is DataType.TEXT:
        if own is not None:
            return own
        if view.is_readonly:
            return FieldKind.NOTE
        if not tokens.isdisjoint(LONG):
            return FieldKind.LONG_TEXT
    return _BY_TYPE.get(view.data_type, FieldKind.UNSUPPORTED)


def _one_kind(view: View, tokens: set[str]) -> FieldKind:
    if view.meaning.get("consent"):
        return FieldKind.CONSENT
    count = len(view.choices)
    has_pictures = any("image" in choice.media for choice in view.choices)
    if "likert" in tokens or (has_pictures and "minimal" not in tokens):
        return FieldKind.RADIO
    if not tokens.isdisjoint(_FINDS) or count > _SEARCHED:
        return FieldKind.SEARCHED_LIST
    return FieldKind.LIST if "minimal" in tokens or count > _IN_SIGHT else FieldKind.RADIO


def make_field(kind: FieldKind, view: View, tools: Tools) -> Field:
    """Make a field; it shows nothing yet."""
    return _MAKERS[kind](view, tools)


_MAKERS: Mapping[FieldKind, Callable[[View, Tools], Field]] = {
    FieldKind.TEXT: lambda view, _: TextField(view=view),
    FieldKind.LONG_TEXT: lambda _view, _: LongTextField(),
    FieldKind.NUMBER: lambda _view, _: NumberField(),
    FieldKind.DATE: lambda view, tools: DateField(view=view, look=tools.look, words=tools.date_words),
    FieldKind.UNCERTAIN_DATE: lambda _, tools: UncertainDateField(look=tools.look, words=tools.date_words),
    FieldKind.COUNT: lambda _, tools: CountField(is_burmese=tools.is_burmese),
    FieldKind.PLACE: lambda _, tools: PlaceField(look=tools.look, places=tools.places),
    FieldKind.UNIT: lambda view, tools: UnitField(view=view, unit_words=tools.unit_words),
    FieldKind.POINT: lambda _, tools: PointField(look=tools.look),
    FieldKind.POINTS: lambda _, tools: PointsField(look=tools.look),
    FieldKind.RADIO: lambda view, tools: RadioField(view=view, pictures=tools.pictures),
    FieldKind.LIST: lambda _view, _: ComboField(finds=False),
    FieldKind.SEARCHED_LIST: lambda _view, _: ComboField(finds=True),
    FieldKind.CONSENT: lambda _view, _: ConsentField(),
    FieldKind.CHECKS: lambda _, tools: CheckField(pictures=tools.pictures),
    FieldKind.SEARCHED_MANY: lambda _, tools: FindingManyField(look=tools.look),
    FieldKind.RANK: lambda _, tools: RankField(look=tools.look),
    FieldKind.RANGE: lambda view, _: RangeField(view=view),
    FieldKind.ACKNOWLEDGE: lambda _view, _: AcknowledgeField(),
    FieldKind.FILE: lambda view, tools: FileField(view=view, look=tools.look, size_of=tools.size_of),
    FieldKind.NOTE: lambda _view, _: NoteField(),
    FieldKind.UNSUPPORTED: lambda _view, _: UnsupportedField(),
}
