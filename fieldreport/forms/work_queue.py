"""What waits to be computed: a cell once in each instance, after the cells on which it depends."""

from collections.abc import Mapping
from heapq import heappop, heappush
from itertools import count

from fieldreport.forms.graph import Cell
from fieldreport.forms.tree import Node


class WorkQueue:
    """Cells with the nodes at which they wait, by the rank that the form's graph gives them."""

    def __init__(self, *, rank: Mapping[Cell, int]) -> None:
        self._rank = rank
        self._heap: list[tuple[int, int, Cell, Node]] = []
        self._queued: set[tuple[Cell, Node]] = set()
        self._numbers = count()
        # Without this, fifty instances that change would each queue a cell in all fifty.
        self._fanned_out: dict[Cell, set[Node]] = {}

    def put(self, cell: Cell, node: Node) -> None:
        """Let *cell* wait at *node*; once is enough."""
        key = (cell, node)
        if key not in self._queued:
            self._queued.add(key)
            heappush(self._heap, (self._rank[cell], next(self._numbers), cell, node))

    def fan_out(self, cell: Cell, above: Node) -> bool:
        """Tell whether *cell* has still to be put at every node below *above*, which the caller does at once.

        It has not as long as none of them was taken. An instance that comes later brings all of its own cells.
        """
        fanned_out = self._fanned_out.setdefault(cell, set())
        if above in fanned_out:
            return False
        fanned_out.add(above)
        return True

    def take(self) -> tuple[Cell, Node] | None:
        """Take out what is first, None when nothing waits."""
        if not self._heap:
            self._fanned_out.clear()
            return None
        _, _, cell, node = heappop(self._heap)
        self._queued.discard((cell, node))
        self._fanned_out.pop(cell, None)
        return cell, node

    def clear(self) -> None:
        """Let nothing wait any more."""
        self._heap.clear()
        self._queued.clear()
        self._fanned_out.clear()
