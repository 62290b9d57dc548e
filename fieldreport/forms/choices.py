"""The choices of a question as they are offered now: fixed ones, or found in a list or in the answers themselves."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from fieldreport.errors import EvaluationFailed
from fieldreport.forms.definition import SELECTS, ChoiceQuery, Control, ControlKind, FixedChoice
from fieldreport.forms.live import State, state_of
from fieldreport.forms.markdown import RichText, rich_text
from fieldreport.forms.texts import Texts
from fieldreport.forms.tree import Node
from fieldreport.forms.xpath import Context, Environment, compile_expression, to_text

_PARSING: Final = 30
"""Steps of work for each character of an expression that is read while another one is evaluated."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What can be chosen. *media* are attachment names by kind."""

    value: str
    label: RichText
    media: Mapping[str, str] = field(default_factory=dict)


class ChoiceLists:
    """Finds choices."""

    def __init__(self, *, texts: Texts, environment: Environment, prefixes: Mapping[str, str]) -> None:
        self._texts = texts
        self._environment = environment
        self._prefixes = prefixes

    def choices(self, node: Node) -> tuple[Choice, ...]:
        """Return what can be chosen at a question.

        Raises:
            EvaluationFailed: the expression that finds them cannot be worked out.
        """
        control = state_of(node).place.control
        if control is None or control.kind not in SELECTS:
            return ()
        if control.query is not None:
            return tuple(self._found(node, control.query))
        return tuple(self._fixed(choice, Context(node, self._environment)) for choice in control.choices)

    def _fixed(self, choice: FixedChoice, context: Context) -> Choice:
        label = self._texts.shown(choice.label, context)
        if label is None:
            # A label may be a picture alone; without any the value has to do.
            label = rich_text([(choice.value if choice.label is None else "", False)])
        return Choice(choice.value, label, self._texts.media(choice.label, context))

    def values(self, node: Node) -> Mapping[str, None]:
        """Return the values that can be chosen at a question, in order.

        Raises:
            EvaluationFailed: as above.
        """
        control = state_of(node).place.control
        assert control is not None
        if control.query is None:
            return dict.fromkeys(choice.value for choice in control.choices)
        return dict.fromkeys(self._value(control.query, item) for item in self._items(node, control.query))

    def name(self, value: str, question: Node) -> str:
        """Return the label of one value, "" when it cannot be chosen."""
        control = state_of(question).place.control
        if control is None or control.kind not in SELECTS:
            raise EvaluationFailed(reason="not a question with choices")
        context = Context(question, self._environment)
        for choice in control.choices:
            if choice.value == value:
                return self._texts.plain(choice.label, context)
        if control.query is not None:
            for item in self._items(question, control.query):
                if self._value(control.query, item) == value:
                    return "".join(piece for piece, _ in self._label(control.query, item))
        return ""

    def question_at(self, path: str, context: Context) -> Node:
        """Find the question that an expression names by a path written as text.

        Raises:
            EvaluationFailed: there is none.
        """
        context.environment.spend(_PARSING * len(path))
        compiled = compile_expression(path.strip(), prefixes=self._prefixes)
        # Within another evaluation: no fresh allowance of work.
        found = compiled.evaluate(Context(context.current, context.environment))
        if not isinstance(found, list) or not found or not isinstance(found[0].state, State):
            raise EvaluationFailed(reason=f"{path} is no question with choices")
        return found[0]

    def _items(self, node: Node, query: ChoiceQuery) -> Iterator[Context]:
        evaluate = query.nodes.compiled
        for item in evaluate.as_nodes(Context(node, self._environment)):
            yield Context(item, self._environment, current=node)

    @staticmethod
    def _value(query: ChoiceQuery, item: Context) -> str:
        return to_text(query.value.evaluate(item))

    def _label(self, query: ChoiceQuery, item: Context) -> Iterator[tuple[str, bool]]:
        if query.label is None:
            yield self._value(query, item), False
            return
        text = to_text(query.label.evaluate(item))
        if query.label_is_identifier:
            yield from self._texts.translated(text, Context(item.current, self._environment))
        else:
            yield text, self._is_answer(item.node)

    @staticmethod
    def _is_answer(node: Node) -> bool:
        # What somebody wrote is shown as it is; what stands in the form's list may have Markdown.
        return isinstance(node.state, State)

    def _found(self, node: Node, query: ChoiceQuery) -> Iterator[Choice]:
        for item in self._items(node, query):
            media: Mapping[str, str] = {}
            if query.label_is_identifier and query.label is not None:
                media = self._texts.media_of(to_text(query.label.evaluate(item)))
            yield Choice(self._value(query, item), rich_text(self._label(query, item)), media)


def still_offered(value: str, available: Mapping[str, None], control: Control | None) -> str:
    """Return what of an answer is among the choices; a ranking that names some has all others behind them."""
    chosen = [one for one in value.split() if one in available]
    if chosen and control is not None and control.kind is ControlKind.RANK:
        chosen += [one for one in available if one not in chosen]
    return " ".join(chosen)
