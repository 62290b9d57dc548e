"""What an action does: where it puts its value, and which value that is."""

from fieldreport.forms.data_types import stored_value
from fieldreport.forms.definition import Action, Definition
from fieldreport.forms.live import LiveTree, State, state_of
from fieldreport.forms.tree import Node
from fieldreport.forms.xpath import Context, Environment


class Actions:
    """Works out the actions of a form."""

    def __init__(self, *, definition: Definition, tree: LiveTree, environment: Environment) -> None:
        self._definition = definition
        self._tree = tree
        self._environment = environment

    def targets(self, action: Action, source: Node) -> list[Node]:
        """Find the places: in the instances shared with *source*, unless the action itself says which instances.

        Raises:
            EvaluationFailed: it cannot be worked out which.
        """
        if action.has_predicates:
            found = action.target.compiled.as_nodes(Context(source, self._environment))
            # A reference can lead into a list, which nobody writes into.
            return [node for node in found if isinstance(node.state, State) and node.state.place.path == action.path]
        path = state_of(source).place.path
        shared = 1
        for depth in range(1, min(len(path), len(action.path)) + 1):
            if path[:depth] != action.path[:depth]:
                break
            if self._definition.places[path[:depth]].repeat is not None:
                shared = depth
        return self._tree.nodes_at(action.path, self._tree.above(source, shared))

    def value(self, action: Action, node: Node) -> str:
        """Work out what the action puts at *node*.

        Raises:
            EvaluationFailed: it cannot be worked out.
        """
        value = action.text if action.value is None else action.value.compiled(Context(node, self._environment))
        return stored_value(state_of(node).place.bind.data_type, value)
