"""What one act changed: what a draft must store, and what may look different."""

from collections.abc import Mapping
from dataclasses import dataclass

from fieldreport.forms.history import Step, ValuePut
from fieldreport.forms.live import ORDER, LiveTree, Ref, state_of
from fieldreport.forms.tree import Node


@dataclass(frozen=True, slots=True)
class Changes:
    """The consequences of one act."""

    stored: Mapping[str, str | None]
    """What the draft has to hold from now on: an answer, or None where there is none any more."""
    shown: frozenset[Ref]
    """Places whose view may differ; whatever else is shown is still right."""
    added: tuple[Ref, ...] = ()
    """Instances that came."""
    removed: tuple[Ref, ...] = ()
    """Instances that went."""


def changes_of(step: Step, shown: set[str], tree: LiveTree) -> Changes:
    """Gather what *step* changed, as it is now that everything is settled."""
    stored: dict[str, str | None] = {}
    instances: dict[Ref, Node] = {}
    parents: dict[Node, None] = {}
    for deed in step:
        state = state_of(deed.node)
        is_held = tree.is_held(deed.node)
        if isinstance(deed, ValuePut):
            stored[state.ref] = (state.value or None) if is_held else None
            continue
        instances[state.ref] = deed.node
        parents[deed.parent] = None
        stored[f"{state.ref}{ORDER}"] = None
        stored.update((ref, (value or None) if is_held else None) for ref, value in tree.held(deed.node))
    for parent in parents:
        if tree.is_held(parent):
            stored.update(tree.positions(parent))
    # An instance may have come and gone: what counts is whether it is here now.
    return Changes(
        stored=stored,
        shown=frozenset(Ref(ref) for ref in shown),
        added=tuple(ref for ref, node in instances.items() if tree.is_attached(node)),
        removed=tuple(ref for ref, node in instances.items() if not tree.is_attached(node)),
    )
