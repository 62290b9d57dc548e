"""One report's live answers: set, add, remove, undo; each act returns what it changed."""

import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Final

from fieldreport.errors import InvalidInput, NotFound, WrongState
from fieldreport.forms.changes import Changes, changes_of
from fieldreport.forms.choices import ChoiceLists
from fieldreport.forms.data_types import DataType
from fieldreport.forms.definition import Definition, Event, Place, PlacePath
from fieldreport.forms.findings import Problem
from fieldreport.forms.history import History, Step
from fieldreport.forms.live import ORDER, LiveTree, Ref, StoredAnswers, state_of
from fieldreport.forms.preload import first_preloads, last_preloads
from fieldreport.forms.recalculation import Recalculation
from fieldreport.forms.sections import Section, Sections
from fieldreport.forms.texts import Texts, within_length
from fieldreport.forms.tree import Node
from fieldreport.forms.view import Standing, View
from fieldreport.forms.viewing import Viewing
from fieldreport.forms.xpath import Context, Environment, Random

MAX_ANSWER_LENGTH: Final = 500_000
"""Characters of one answer: about 250 pages."""

_POSITION: Final = re.compile(r"(?:[\w.-]+:)?([\w.\-]+)(?:\[([0-9]{1,6})\])?")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Everything that a report takes from outside its form."""

    clock: Callable[[], dt.datetime]
    """The present, with a time zone."""
    timezone: dt.tzinfo
    random: Random
    properties: Mapping[str, str]
    """What the person lets be known: ``username``, ``deviceid``, …, in lower case."""
    draw_instance_id: Callable[[], str]
    """Draws ``k`` and 16 hexadecimal digits."""


class Answers:
    """The answers of one report, always consistent."""

    def __init__(
        self,
        *,
        definition: Definition,
        surroundings: Surroundings,
        language: str | None = None,
        stored: Mapping[str, str] | None = None,
        recalculate: bool = False,
    ) -> None:
        """Begin a new report; with *stored* see `reopen`."""
        self.definition = definition
        self._surroundings = surroundings
        self._texts = Texts(definition=definition, language=language or definition.default_language)
        self._tree = LiveTree(definition=definition, draw_instance_id=surroundings.draw_instance_id)
        self._environment = Environment(
            root=self._tree.document,
            clock=surroundings.clock,
            timezone=surroundings.timezone,
            random=surroundings.random,
            instances=definition.lists,
            host=self,
        )
        choices = ChoiceLists(texts=self._texts, environment=self._environment, prefixes=definition.prefixes)
        self._choices = choices
        self._recalculation = Recalculation(
            definition=definition, tree=self._tree, environment=self._environment, choices=choices
        )
        self._viewing = Viewing(tree=self._tree, texts=self._texts, choices=choices, environment=self._environment)
        self._history = History()
        self._unplaced: dict[str, str] = {}
        if stored is None:
            self._start()
        else:
            self._continue(stored, recalculate=recalculate)
        self._begin()

    @classmethod
    def reopen(
        cls,
        *,
        definition: Definition,
        surroundings: Surroundings,
        stored: Mapping[str, str],
        language: str | None = None,
        recalculate: bool = False,
    ) -> "Answers":
        """Open a report again from what `stored` returned; events of a first load do not happen again.

        Calculations are not done again either, so that a report is as it was left, unless *recalculate* says that its
        answers come from elsewhere: another version of the form, a submission.
        """
        return cls(
            definition=definition, surroundings=surroundings, language=language, stored=stored, recalculate=recalculate
        )

    def _start(self) -> None:
        self._tree.plant(None)
        properties = self._surroundings.properties
        given = first_preloads(
            self.definition,
            moment=self._now(),
            random=self._surroundings.random,
            properties=lambda name: properties.get(name, ""),
        )
        self._preload(given)
        self._recalculation.fire(Event.FIRST_LOAD)
        self._recalculation.fire(Event.LOAD)
        self._recalculation.compute_all(keep_values=False)

    def _continue(self, stored: Mapping[str, str], *, recalculate: bool) -> None:
        self._tree.plant(StoredAnswers(stored))
        known = self._all_stored()
        self._unplaced = {ref: value for ref, value in stored.items() if value and ref not in known}
        self._recalculation.fire(Event.LOAD)
        self._recalculation.compute_all(keep_values=not recalculate)

    def _begin(self) -> None:
        self._recalculation.deeds.clear()
        self._recalculation.shown.clear()
        self._environment.begin_act()

    # ---- acts

    def set(self, ref: str, value: str) -> Changes:
        """Answer a question. What does not fit its type or constraint is kept, and shown as a violation.

        Raises:
            NotFound: no such place.
            InvalidInput: it is no question, or the value is too long.
            WrongState: the form says that it cannot be answered, or works it out.
        """
        node = self._node(ref)
        if not state_of(node).place.is_question:
            raise InvalidInput(what="question", reason=f"{ref} is no question")
        if self._viewing.is_readonly(node) or state_of(node).place.is_worked_out:
            raise WrongState(what="question", state="read-only", wanted="one that can be answered")
        if len(value) > MAX_ANSWER_LENGTH:
            raise InvalidInput(what="answer", reason=f"longer than {MAX_ANSWER_LENGTH} characters")
        self._recalculation.put(node, value)
        return self._finish_act()

    def add(self, range_ref: str) -> Changes:
        """Add an instance to a repeat; `Changes.added` begins with it.

        Raises:
            NotFound: no such repeat.
            WrongState: the form decides how many there are.
            LimitExceeded: the report would become too large.
        """
        place, parent = self._range(range_ref)
        self._check_can_change_count(place, parent)
        self._recalculation.add_instances(place, parent, 1)
        return self._finish_act()

    def remove(self, ref: str) -> Changes:
        """Take an instance of a repeat away, with everything in it; `undo` brings it back as the same one.

        Raises:
            NotFound: no such instance.
            WrongState: the form decides how many there are.
        """
        node = self._node(ref)
        place, parent = state_of(node).place, node.parent
        if place.repeat is None or parent is None:
            raise NotFound(what="instance", name=ref)
        self._check_can_change_count(place, parent)
        self._recalculation.remove_instances(place, parent, [node], is_kept=False)
        return self._finish_act()

    def undo(self) -> Changes:
        """Take the last act back. Raises WrongState when there is none."""
        if not self._history.can_undo:
            raise WrongState(what="history", state="at its beginning", wanted="an act to undo")
        return self._restore(self._history.take_back(), forward=False)

    def redo(self) -> Changes:
        """Do the act again that was undone last. Raises WrongState when there is none."""
        if not self._history.can_redo:
            raise WrongState(what="history", state="at its end", wanted="an act to do again")
        return self._restore(self._history.take_again(), forward=True)

    @property
    def can_undo(self) -> bool:
        """Whether there is an act to undo."""
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is an act to do again."""
        return self._history.can_redo

    def finish(self) -> Changes:
        """Give the report what it has when it is finished: the time at which that was, if the form asks for it."""
        self._preload(last_preloads(self.definition, moment=self._now()))
        return self._finish_act()

    def set_language(self, key: str) -> None:
        """Show everything in another language of the form; no answer changes. Raises NotFound."""
        if key not in self.definition.translations:
            raise NotFound(what="language", name=key)
        self._texts.language = key

    def one_act(self) -> AbstractContextManager[None]:
        """Let all that is asked within take no more work together than one act may."""
        return self._environment.one_act()

    # ---- what is there

    @property
    def language(self) -> str:
        """The key of the language in use; empty if the form has none."""
        return self._texts.language

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What went wrong while calculating, since the report was opened."""
        return self._recalculation.troubles.all()

    def view(self, ref: str) -> View:
        """Show a place, or the run of instances of a repeat. Raises NotFound."""
        self._environment.begin_act()
        node = self._tree.by_ref.get(ref)
        if node is not None:
            return self._viewing.view(node)
        return self._viewing.range(*self._range(ref))

    def standing(self, ref: str) -> Standing:
        """Tell how the answer to a question stands. Raises NotFound."""
        self._environment.begin_act()
        return self._viewing.standing(self._node(ref))

    def children(self, ref: str) -> tuple[Ref, ...]:
        """Return what is directly below a place, in the order of the form; of a repeat, its instances.

        Raises:
            NotFound: no such place.
        """
        node = self._tree.by_ref.get(ref)
        if node is None:
            place, parent = self._range(ref)
            return tuple(state_of(one).ref for one in self._tree.instances(place, parent))
        base = self._tree.base_ref(node)
        return tuple(Ref(f"{base}/{place.name}") for place in state_of(node).place.children)

    def place(self, ref: str) -> Place:
        """Return the place of the form that a reference stands for. Raises NotFound."""
        node = self._tree.by_ref.get(ref)
        return state_of(node).place if node is not None else self._range(ref)[0]

    def sections(self) -> tuple[Section, ...]:
        """Return the sections in the order in which the report is filled in, as it is now."""
        self._environment.begin_act()
        return Sections(definition=self.definition, tree=self._tree, viewing=self._viewing).all()

    def questions(self) -> tuple[Ref, ...]:
        """Return every place that holds an answer, asked for or not, in the order of the tree."""
        return tuple(state_of(node).ref for node in self._answers())

    def count_hidden_answers(self) -> int:
        """Return how many answers are kept though they do not count now."""
        return sum(1 for node in self._answers() if state_of(node).value and not node.text)

    def instances(self, path: PlacePath) -> tuple[Ref, ...]:
        """Return where a place of the form stands in the answers; several times below repeats."""
        return tuple(state_of(node).ref for node in self._tree.nodes_at(path, self._tree.root))

    def by_position(self, path: str) -> Ref:
        """Turn a path with positions, ``/data/person[2]/name``, into a reference. Raises NotFound."""
        node = self._tree.document
        for part in path.strip("/").split("/"):
            match = _POSITION.fullmatch(part)
            found = [child for child in node.children if match is not None and child.name == match[1]]
            position = int(match[2] or 1) if match is not None else 0
            if not 0 < position <= len(found):
                raise NotFound(what="place", name=path)
            node = found[position - 1]
        return state_of(node).ref

    def stored(self) -> Mapping[str, str]:
        """Return everything that a draft has to hold: every answer, also one that does not count now, and positions."""
        return {**self._all_stored(), **self._unplaced}

    def leaves(self) -> Mapping[str, str]:
        """Return what is sealed: answers that count and are not blank, and positions of instances; files apart."""
        found: dict[str, str] = {}
        for node in self._tree.subtree(self._tree.root):
            state = state_of(node)
            if not state.is_relevant:
                continue
            if state.place.is_question:
                if node.text and state.place.bind.data_type is not DataType.BINARY:
                    found[state.ref] = node.text
                continue
            for place in state.place.children:
                if place.repeat is not None:
                    relevant = [one for one in self._tree.instances(place, node) if state_of(one).is_relevant]
                    for position, one in enumerate(relevant, 1):
                        found[f"{state_of(one).ref}{ORDER}"] = str(position)
        return found

    def attachments(self) -> Mapping[str, str]:
        """Return the names of the files that count, by where they belong."""
        return {
            state_of(node).ref: node.text
            for node in self._answers()
            if node.text and state_of(node).place.bind.data_type is DataType.BINARY
        }

    @property
    def root(self) -> Node:
        """The root of the tree of answers: for those who write it out, never for changing it."""
        return self._tree.root

    # ---- what an expression asks

    def itext(self, text_id: str, context: Context) -> str:
        """Return a translated text. See `xpath.Host`."""
        said = self._texts.translated(text_id, Context(context.current, context.environment))
        return "".join(piece for piece, _ in within_length(said))

    def choice_name(self, value: str, path: str, context: Context) -> str:
        """Return the label of a choice. See `xpath.Host`."""
        return self._choices.name(value, self._choices.question_at(path, context))

    def device_property(self, name: str) -> str:
        """Return a property of the device. See `xpath.Host`."""
        return self._surroundings.properties.get(name.lower(), "")

    def form_version(self) -> str:
        """Return the form's version. See `xpath.Host`."""
        return self.definition.version

    # ---- inside

    def _answers(self) -> Iterator[Node]:
        return (node for node in self._tree.subtree(self._tree.root) if state_of(node).place.is_question)

    def _node(self, ref: str) -> Node:
        node = self._tree.by_ref.get(ref)
        if node is None:
            raise NotFound(what="place", name=ref)
        return node

    def _range(self, ref: str) -> tuple[Place, Node]:
        above, slash, name = ref.rpartition("/")
        parent = self._tree.by_ref.get(above or slash)
        for place in state_of(parent).place.children if parent is not None else ():
            if place.name == name and place.repeat is not None and parent is not None:
                return place, parent
        raise NotFound(what="place", name=ref)

    def _check_can_change_count(self, place: Place, parent: Node) -> None:
        if not self._viewing.can_change_count(place, parent):
            raise WrongState(what="repeat", state="counted by the form", wanted="one that a person may change")

    def _now(self) -> dt.datetime:
        return self._surroundings.clock().astimezone(self._surroundings.timezone)

    def _preload(self, found: Iterable[tuple[PlacePath, str]]) -> None:
        for path, value in found:
            for node in self._tree.nodes_at(path, self._tree.root):
                if state_of(node).place.is_question and not (state_of(node).value and path[-1] == "instanceID"):
                    self._recalculation.put(node, value)

    def _finish_act(self) -> Changes:
        self._recalculation.settle()
        step = tuple(self._recalculation.deeds)
        self._history.record(step)
        return self._changes(step)

    def _restore(self, step: Step, *, forward: bool) -> Changes:
        self._recalculation.restore(step, forward=forward)
        return self._changes(step)

    def _changes(self, step: Step) -> Changes:
        changes = changes_of(step, self._recalculation.shown, self._tree)
        self._begin()
        return changes

    def _all_stored(self) -> dict[str, str]:
        return {ref: value for ref, value in self._tree.held(self._tree.root) if value}
