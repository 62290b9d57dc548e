"""What was done to a report's answers, step by step, so that it can be undone and done again."""

from collections import deque
from dataclasses import dataclass
from typing import Final

from fieldreport.forms.tree import Node

MAX_STEPS: Final = 500
"""Steps that can be undone; older ones stand in the draft's log."""

MAX_LENGTH: Final = 10_000_000
"""Characters of the answers in all steps: a narrative of 250 pages that is saved again and again fills the memory."""


@dataclass(frozen=True, slots=True, eq=False)
class ValuePut:
    """An answer became another."""

    node: Node
    old: str
    new: str


@dataclass(frozen=True, slots=True, eq=False)
class InstanceInserted:
    """An instance of a repeat came."""

    parent: Node
    node: Node
    index: int
    is_kept: bool
    """Whether it had been put aside before."""


@dataclass(frozen=True, slots=True, eq=False)
class InstanceCut:
    """An instance of a repeat went."""

    parent: Node
    node: Node
    index: int
    is_kept: bool
    """Whether it was put aside, to come back when more are counted."""


Deed = ValuePut | InstanceInserted | InstanceCut
Step = tuple[Deed, ...]
"""Everything that followed from one act of a person."""


class History:
    """The steps done, and those undone since."""

    def __init__(self) -> None:
        self._done: deque[Step] = deque(maxlen=MAX_STEPS)
        self._undone: list[Step] = []
        self._length = 0

    def record(self, step: Step) -> None:
        """Take down a step; what was undone before cannot be done again after it."""
        if not step:
            return
        if len(self._done) == MAX_STEPS:
            self._length -= _length(self._done[0])
        self._done.append(step)
        self._length += _length(step)
        self._undone.clear()
        # The step just done can always be taken back.
        while self._length > MAX_LENGTH and len(self._done) > 1:
            self._length -= _length(self._done.popleft())

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to undo."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to do again."""
        return bool(self._undone)

    def take_back(self) -> Step:
        """Return the last step, which is there, now counted as undone."""
        step = self._done.pop()
        self._length -= _length(step)
        self._undone.append(step)
        return step

    def take_again(self) -> Step:
        """Return the step undone last, which is there, now counted as done."""
        step = self._undone.pop()
        self._done.append(step)
        self._length += _length(step)
        return step


def _length(step: Step) -> int:
    return sum(len(deed.old) for deed in step if isinstance(deed, ValuePut))
