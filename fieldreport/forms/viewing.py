"""Shows places: evaluates labels, hints, choices and messages for one place when somebody looks at it."""

import datetime as dt

from fieldreport.errors import EvaluationFailed
from fieldreport.forms.choices import Choice, ChoiceLists
from fieldreport.forms.data_types import DataType, fits
from fieldreport.forms.definition import Control, ControlKind, Group, Place, Repeat, Text
from fieldreport.forms.live import LiveTree, State, state_of
from fieldreport.forms.markdown import RichText
from fieldreport.forms.own_answers import fits_own
from fieldreport.forms.texts import Texts
from fieldreport.forms.tree import Node
from fieldreport.forms.view import Standing, Structure, View, Violation, ViolationKind
from fieldreport.forms.xpath import Context, Environment
from fieldreport.forms.xpath.values import read_number


def _is_in_range(control: Control | None, text: str) -> bool:
    """Tell whether a number lies between the ends of its range, as far as those are numbers."""
    if control is None or control.kind is not ControlKind.RANGE:
        return True
    start, end = (read_number(control.attributes.get(name, ""), dt.UTC) for name in ("start", "end"))
    # Which of the two is greater is the form's affair; an end that is no number bounds nothing.
    low, high = (end, start) if start > end else (start, end)
    number = read_number(text, dt.UTC)
    return not (number < low or number > high)


class Viewing:
    """Makes views."""

    def __init__(self, *, tree: LiveTree, texts: Texts, choices: ChoiceLists, environment: Environment) -> None:
        self._tree = tree
        self._texts = texts
        self._choices = choices
        self._environment = environment

    def view(self, node: Node) -> View:
        """Show a place."""
        state = state_of(node)
        place = state.place
        if not place.is_question:
            return self._structure(node, state)
        context = Context(node, self._environment)
        control, bind = place.control, place.bind
        violation = self.violation(node)
        if control is None:
            return View(
                ref=state.ref,
                kind=Structure.HIDDEN,
                data_type=bind.data_type,
                value=node.text,
                is_relevant=state.is_relevant,
                is_readonly=self.is_readonly(node),
                is_required=state.is_required,
                violation=violation,
                meaning=bind.meaning,
            )
        return View(
            ref=state.ref,
            kind=control.kind,
            data_type=bind.data_type,
            label=self._texts.shown(control.label, context),
            hint=self._texts.shown(control.hint, context),
            guidance=self._texts.guidance(control.hint, context),
            # A file is still there while it does not count, and so is its name.
            value=state.value if bind.data_type is DataType.BINARY else node.text,
            choices=self._offered(node),
            is_relevant=state.is_relevant,
            is_readonly=self.is_readonly(node),
            is_required=state.is_required,
            violation=violation,
            appearance=control.appearance,
            media=self._texts.media(control.label, context),
            attributes=control.attributes,
            meaning=bind.meaning,
        )

    def standing(self, node: Node) -> Standing:
        """Tell how the answer at *node* stands; *node* is a question's."""
        state = state_of(node)
        place = state.place
        value = state.value if place.bind.data_type is DataType.BINARY else node.text
        return Standing(
            ref=state.ref,
            kind=Structure.HIDDEN if place.control is None else place.control.kind,
            is_relevant=state.is_relevant,
            is_readonly=self.is_readonly(node),
            is_answered=bool(value),
            violation=self.violation(node),
        )

    def violation(self, node: Node) -> Violation | None:
        """Tell what is wrong with the answer at *node*."""
        state = state_of(node)
        bind = state.place.bind
        if not state.is_relevant:
            return None
        if not node.text:
            is_missing = state.is_required
            return Violation(ViolationKind.REQUIRED, self.words(bind.required_message, node)) if is_missing else None
        control = state.place.control
        if not fits(bind.data_type, node.text) or not _is_in_range(control, node.text):
            return Violation(ViolationKind.DATA_TYPE)
        fits_kind = control is None or fits_own(control.appearance, node.text)
        if fits_kind and state.is_valid:
            return None
        # A constraint beside an own kind of answer says roughly what that asks for, in the form's own words.
        kind = ViolationKind.CONSTRAINT if fits_kind else ViolationKind.DATA_TYPE
        return Violation(kind, self.words(bind.constraint_message, node))

    def words(self, text: Text | None, node: Node) -> RichText | None:
        """Show a text that stands at *node*."""
        return self._texts.shown(text, Context(node, self._environment))

    def can_change_count(self, place: Place, parent: Node) -> bool:
        """Tell whether a person may add and remove instances of a repeat below *parent*."""
        repeat = place.repeat
        if repeat is None or repeat.count is not None:
            return False
        if repeat.is_fixed is None:
            return True
        try:
            return not repeat.is_fixed.compiled.as_boolean(self._where_one_would_be(place, parent))
        except EvaluationFailed:
            return False

    def is_asked_for(self, place: Place, parent: Node) -> bool:
        """Tell whether instances of a repeat below *parent* count: those that are there, else one that would come."""
        if not state_of(parent).is_relevant:
            return False
        instances = self._tree.instances(place, parent)
        if instances:
            return any(state_of(one).is_relevant for one in instances)
        relevant = place.bind.relevant
        try:
            return relevant is None or relevant.compiled.as_boolean(self._where_one_would_be(place, parent))
        except EvaluationFailed:
            return True

    def _where_one_would_be(self, place: Place, parent: Node) -> Context:
        # What is written of a repeat stands where an instance would, and there may be none.
        return Context(Node(parent.kind, place.name, parent=parent), self._environment)

    def range(self, place: Place, parent: Node) -> View:
        """Show the run of instances of a repeat."""
        context = self._where_one_would_be(place, parent)
        shown = self._shown_as(place)
        return View(
            ref=self._tree.range_ref(place, parent),
            kind=Structure.REPEAT,
            label=self._texts.shown(shown.label, context) if shown is not None else None,
            is_relevant=state_of(parent).is_relevant,
            is_readonly=self.is_readonly(parent),
            appearance=shown.appearance if shown is not None else "",
            meaning=place.bind.meaning,
            count=len(self._tree.instances(place, parent)),
            can_change_count=self.can_change_count(place, parent),
        )

    def _structure(self, node: Node, state: State) -> View:
        place = state.place
        context = Context(node, self._environment)
        kind = Structure.GROUP if place.repeat is None else Structure.INSTANCE
        shown = self._shown_as(place)
        return View(
            ref=state.ref,
            kind=Structure.ROOT if node is self._tree.root else kind,
            label=self._texts.shown(shown.label, context) if shown is not None else None,
            hint=self._texts.shown(shown.hint, context) if isinstance(shown, Group) else None,
            is_relevant=state.is_relevant,
            is_readonly=self.is_readonly(node),
            is_required=state.is_required,
            appearance=shown.appearance if shown is not None else "",
            meaning=place.bind.meaning,
        )

    @staticmethod
    def _shown_as(place: Place) -> Group | Repeat | None:
        """Return what a group or repeat looks like: what stands around a repeat carries its label."""
        if place.repeat is None or (place.repeat.label is None and place.group is not None):
            return place.group
        return place.repeat

    def _offered(self, node: Node) -> tuple[Choice, ...]:
        try:
            return self._choices.choices(node)
        except EvaluationFailed:
            return ()

    def is_readonly(self, node: Node) -> bool:
        """Tell whether the form forbids to answer at *node*, or anywhere in what holds it."""
        one: Node | None = node
        while one is not None and one is not self._tree.document:
            if state_of(one).is_readonly:
                return True
            one = one.parent
        return False
