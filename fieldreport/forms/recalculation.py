"""Keeps a report's answers consistent: a change queues what depends on it, and each cell is computed once, in order."""

from typing import Final

from fieldreport.errors import EvaluationFailed, LimitExceeded
from fieldreport.forms.actions import Actions
from fieldreport.forms.cell_formulas import formulas_of_cells
from fieldreport.forms.choices import ChoiceLists, still_offered
from fieldreport.forms.data_types import stored_value
from fieldreport.forms.definition import Action, Definition, Event, Place
from fieldreport.forms.graph import Aspect, Cell, Reader
from fieldreport.forms.history import Deed, InstanceCut, InstanceInserted, ValuePut
from fieldreport.forms.live import MAX_LENGTH, LiveTree, state_of
from fieldreport.forms.tree import Node
from fieldreport.forms.troubles import Troubles
from fieldreport.forms.work_queue import WorkQueue
from fieldreport.forms.xpath import Context, Environment, Value, to_boolean, to_number

MAX_COUNTED: Final = 1_000
"""Instances of one repeat that a form's own count may ask for."""

MAX_ROUNDS: Final = 100
"""Rounds of actions that wait for one another's changes."""

_STEPS_AT_LEAST: Final = 20_000
_STEPS_A_PLACE: Final = 30
"""Evaluations that one act may take; one that needs more does not settle."""

CELLS_KEPT: Final = frozenset({Aspect.CALCULATE, Aspect.COUNT})
"""What is not computed while answers come back as they were."""


class Recalculation:
    """Changes answers, and everything that follows from it."""

    def __init__(
        self, *, definition: Definition, tree: LiveTree, environment: Environment, choices: ChoiceLists
    ) -> None:
        self._definition = definition
        self._graph = definition.graph
        self._tree = tree
        self._environment = environment
        self._choices = choices
        self._actions = Actions(definition=definition, tree=tree, environment=environment)
        self._queue = WorkQueue(rank=definition.graph.rank)
        # What a cell is worth in every instance alike, until something changes that it reads.
        self._shared_values: dict[Cell, Value] = {}
        self._changed: list[Node] = []
        self._is_restoring = False
        self._steps_left = 0
        self.deeds: list[Deed] = []
        """What was done since somebody emptied it."""
        self.shown: set[str] = set()
        """What may look different since somebody emptied it."""
        self.troubles = Troubles()
        self.formulas = formulas_of_cells(definition)

    # ---- the whole report

    def compute_all(self, *, keep_values: bool) -> None:
        """Compute every cell; with *keep_values* no calculation, as when answers come back that were left settled."""
        self._is_restoring = keep_values
        self._queue_all(self._tree.root)
        self.settle()
        self._is_restoring = False

    def fire(self, event: Event, under: Node | None = None) -> None:
        """Do the actions that wait for *event*, in all of the answers or those below one instance."""
        for action in self._definition.actions:
            if event in action.events:
                self._act(action, self._tree.root if under is None else under, under)

    @staticmethod
    def _is_below(node: Node, above: Node) -> bool:
        one: Node | None = node
        while one is not None and one is not above:
            one = one.parent
        return one is above

    # ---- changes

    def put(self, node: Node, value: str) -> None:
        """Make *value* the answer at *node*."""
        state = state_of(node)
        if state.value == value:
            return
        self.deeds.append(ValuePut(node, state.value, value))
        self._put(node, value)

    def _put_worked_out(self, node: Node, value: str) -> None:
        """Make what the form worked out the answer at *node*.

        Raises:
            EvaluationFailed: the report would become too long.
        """
        longer = len(value) - len(state_of(node).value)
        if longer > 0 and self._tree.length + longer > MAX_LENGTH:
            raise EvaluationFailed(reason="too long a report")
        self.put(node, value)

    def _put(self, node: Node, value: str) -> None:
        state = state_of(node)
        self._tree.length += len(value) - len(state.value)
        state.value = value
        # A choice that is gone takes its answer along only until the next answer.
        state.available = None
        if state.is_relevant:
            node.text = value
        self._queue_own(node, Aspect.CHOICES, Aspect.CONSTRAINT)
        self._value_changed(node)

    def add_instances(self, place: Place, parent: Node, number: int) -> None:
        """Add instances of a repeat behind the others: first those that a lower count had put aside.

        Raises:
            LimitExceeded: the report would become too large; those before it have come.
        """
        existing = len(self._tree.instances(place, parent))
        index = self._tree.index_for_new(place, parent)
        try:
            for added in range(number):
                kept = self._tree.kept(place, parent)
                node = kept[-1] if kept else self._tree.new_instance(place, parent, existing=existing + added)
                self._insert(parent, node, index + added)
                self.deeds.append(InstanceInserted(parent, node, index + added, is_kept=bool(kept)))
                if kept:
                    self._tree.take_kept(node)
                else:
                    self.fire(Event.NEW_REPEAT, node)
        finally:
            self._touch_instances(place, parent)

    def remove_instances(self, place: Place, parent: Node, nodes: list[Node], *, is_kept: bool) -> None:
        """Take instances of a repeat away; with *is_kept* they are put aside, and come back when more are counted."""
        for node in nodes:
            self.deeds.append(InstanceCut(parent, node, self._tree.detach(node), is_kept))
            if is_kept:
                self._tree.keep(parent, node)
        self._touch_instances(place, parent)

    def restore(self, deeds: tuple[Deed, ...], *, forward: bool) -> None:
        """Undo a step, or do it again (*forward*): values and instances as they were, and what follows from them."""
        self._is_restoring = True
        for deed in deeds if forward else reversed(deeds):
            if isinstance(deed, ValuePut):
                self._put(deed.node, deed.new if forward else deed.old)
                continue
            if isinstance(deed, InstanceInserted) is forward:
                if deed.is_kept:
                    self._tree.take_kept(deed.node)
                self._insert(deed.parent, deed.node, deed.index)
            else:
                self._tree.detach(deed.node)
                if deed.is_kept:
                    self._tree.keep(deed.parent, deed.node)
            self._touch_instances(state_of(deed.node).place, deed.parent)
        self.settle()
        self._is_restoring = False

    def _insert(self, parent: Node, node: Node, index: int) -> None:
        self._tree.attach(parent, node, index)
        self._show_all(node)
        self._spread_relevance(node, is_above_relevant=state_of(parent).is_relevant)
        self._queue_all(node)

    def _show_all(self, node: Node) -> None:
        for one in self._tree.subtree(node):
            self._show(one)

    def _show(self, node: Node) -> None:
        """Tell that *node* may look different, and the runs of instances directly below it."""
        state = state_of(node)
        self.shown.add(state.ref)
        for place in state.place.children:
            if place.repeat is not None:
                self.shown.add(self._tree.range_ref(place, node))

    # ---- what follows

    def settle(self) -> None:
        """Compute what is queued, do the actions that wait for changes, and so on until nothing is left."""
        self._steps_left = _STEPS_AT_LEAST + _STEPS_A_PLACE * len(self._tree.by_ref)
        for _ in range(MAX_ROUNDS):
            self._work_off()
            if not self._changed:
                return
            changed, self._changed = self._changed, []
            for node in changed:
                for action in state_of(node).place.actions:
                    self._act(action, node)
        self._give_up(None)

    def _work_off(self) -> None:
        while (first := self._queue.take()) is not None:
            cell, node = first
            self._steps_left -= 1
            if self._steps_left < 0:
                self._give_up(cell)
            elif self._tree.is_attached(node):
                self._compute(cell, node)
        self._shared_values.clear()

    def _give_up(self, cell: Cell | None) -> None:
        self._queue.clear()
        self._changed.clear()
        path = cell.repeat or cell.path if cell is not None else ()
        self.troubles.report(
            "calculation.unsettled", path, cell.aspect.name.lower() if cell is not None else "setvalue"
        )

    def _value(self, cell: Cell, node: Node) -> Value | None:
        """Evaluate a cell; None, and a problem, when that fails: things stay as they are."""
        shared = self._shared_values.get(cell)
        if shared is not None:
            return shared
        formula = self.formulas[cell]
        try:
            value = formula.compiled(Context(node, self._environment))
        except EvaluationFailed as error:
            path = cell.repeat or cell.path
            self.troubles.failed(error, path, cell.aspect.name.lower())
            return None
        if formula.references.is_same_everywhere:
            self._shared_values[cell] = value
        return value

    def _compute(self, cell: Cell, node: Node) -> None:
        if cell.aspect is Aspect.CHOICES:
            self._compute_choices(node)
        elif cell.aspect is Aspect.COUNT:
            self._compute_count(cell, node)
        else:
            self._compute_rule(cell, node)

    def _compute_rule(self, cell: Cell, node: Node) -> None:
        state, aspect = state_of(node), cell.aspect
        if aspect is Aspect.CALCULATE and not state.is_relevant:
            return
        if aspect is Aspect.CONSTRAINT and not node.text:
            # Without an answer there is nothing to hold against it.
            self._set_flag(node, "is_valid", new=True)
            return
        value = self._value(cell, node)
        if value is None:
            return
        if aspect is Aspect.CALCULATE:
            try:
                self._put_worked_out(node, stored_value(state.place.bind.data_type, value))
            except EvaluationFailed as error:
                self.troubles.failed(error, cell.path, aspect.name.lower())
        elif aspect is Aspect.RELEVANT:
            state.is_self_relevant = to_boolean(value)
            above = node.parent
            is_above_relevant = above is self._tree.document or above is None or state_of(above).is_relevant
            self._spread_relevance(node, is_above_relevant=is_above_relevant)
        elif aspect is Aspect.READONLY:
            if self._set_flag(node, "is_readonly", new=to_boolean(value)):
                self._show_all(node)
        else:
            self._set_flag(node, "is_required" if aspect is Aspect.REQUIRED else "is_valid", new=to_boolean(value))

    def _set_flag(self, node: Node, name: str, *, new: bool) -> bool:
        state = state_of(node)
        if getattr(state, name) is new:
            return False
        setattr(state, name, new)
        self.shown.add(state.ref)
        return True

    def _compute_choices(self, node: Node) -> None:
        state = state_of(node)
        try:
            state.available = self._choices.values(node) if state.value else None
        except EvaluationFailed as error:
            self.troubles.failed(error, state.place.path, "choices")
        self._show_value(node)

    def _show_value(self, node: Node) -> None:
        """Make what counts of an answer what it has to be now."""
        state = state_of(node)
        text = state.value if state.is_relevant else ""
        if text and state.available is not None:
            text = still_offered(state.value, state.available, state.place.control)
        if text != node.text:
            node.text = text
            self._queue_own(node, Aspect.CONSTRAINT)
            self._value_changed(node)

    def _compute_count(self, cell: Cell, parent: Node) -> None:
        assert cell.repeat is not None
        place = self._definition.places[cell.repeat]
        # The count is written where an instance would stand, and there may be none.
        value = self._value(cell, Node(parent.kind, place.name, parent=parent))
        if value is None:
            return
        number = to_number(value, self._environment.timezone)
        if number != number:  # noqa: PLR0124 - a blank count changes nothing
            return
        wanted = int(max(0, min(number, MAX_COUNTED)))
        if number > MAX_COUNTED:
            self.troubles.report("repeat.count_too_high", cell.repeat, "count", limit=MAX_COUNTED)
        existing = self._tree.instances(place, parent)
        if len(existing) > wanted:
            self.remove_instances(place, parent, existing[wanted:][::-1], is_kept=True)
        elif len(existing) < wanted:
            try:
                self.add_instances(place, parent, wanted - len(existing))
            except LimitExceeded:
                self.troubles.report("repeat.count_too_high", cell.repeat, "count", limit=MAX_COUNTED)

    def _spread_relevance(self, node: Node, *, is_above_relevant: bool) -> None:
        state = state_of(node)
        is_relevant = is_above_relevant and state.is_self_relevant
        if is_relevant is state.is_relevant:
            return
        state.is_relevant = is_relevant
        self._show(node)
        if not state.place.children:
            self._show_value(node)
            self._queue_own(node, *((Aspect.CALCULATE, Aspect.CONSTRAINT) if is_relevant else (Aspect.CONSTRAINT,)))
        for child in node.children:
            self._spread_relevance(child, is_above_relevant=is_relevant)
        self._touch(node)

    def _value_changed(self, node: Node) -> None:
        state = state_of(node)
        self.shown.add(state.ref)
        if state.place.actions and not self._is_restoring:
            self._changed.append(node)
        self._touch(node)

    # ---- the queue

    def _push(self, cell: Cell, node: Node) -> None:
        self._shared_values.pop(cell, None)
        if cell.aspect is Aspect.SHOWN:
            repeat = None if cell.repeat is None else self._definition.places[cell.repeat]
            self.shown.add(state_of(node).ref if repeat is None else self._tree.range_ref(repeat, node))
            return
        if cell.aspect is Aspect.CHOICES:
            self.shown.add(state_of(node).ref)
            if not state_of(node).value:
                return
        if self._is_restoring and cell.aspect in CELLS_KEPT:
            return
        self._queue.put(cell, node)

    def _queue_own(self, node: Node, *aspects: Aspect) -> None:
        for cell in self._graph.at.get(state_of(node).place.path, ()):
            if cell.aspect in aspects:
                self._push(cell, node)

    def _queue_all(self, node: Node) -> None:
        for one in self._tree.subtree(node):
            for cell in self._graph.at.get(state_of(one).place.path, ()):
                self._push(cell, one)

    def _touch(self, node: Node) -> None:
        """Queue what reads *node*."""
        for reader in self._graph.readers.get(state_of(node).place.path, ()):
            self._push_reader(reader, self._tree.above(node, reader.shared))

    def _touch_instances(self, place: Place, parent: Node) -> None:
        """Queue what reads instances of a repeat that came or went below *parent*."""
        self.shown.add(self._tree.range_ref(place, parent))
        for reader in self._graph.outside_readers.get(place.path, ()):
            self._push_reader(reader, self._tree.above(parent, reader.shared))
        inside = self._graph.inside_readers.get(place.path, ())
        for node in self._tree.instances(place, parent):
            # Its position is shown.
            self.shown.add(state_of(node).ref)
            for reader in inside:
                self._push_reader(reader, node)

    def _push_reader(self, reader: Reader, shared: Node) -> None:
        if reader.suffix is None:
            if self._queue.fan_out(reader.cell, shared):
                for node in self._tree.nodes_at(reader.cell.path, shared):
                    self._push(reader.cell, node)
            return
        found = self._tree.by_ref.get((self._tree.base_ref(shared) + reader.suffix) or "/")
        if found is not None:
            self._push(reader.cell, found)

    # ---- actions

    def _act(self, action: Action, source: Node, under: Node | None = None) -> None:
        """Do an action that *source* sets off, only below *under* if that is given."""
        try:
            for node in self._actions.targets(action, source):
                if under is None or self._is_below(node, under):
                    self._put_worked_out(node, self._actions.value(action, node))
        except EvaluationFailed as error:
            self.troubles.failed(error, action.path, "setvalue")
