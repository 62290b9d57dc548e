"""What every field is: it shows a view and says what a person answered."""

import enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldreport.forms.view import View


class Wish(enum.Enum):
    """What a person asks for in a field that others can do."""

    CHOOSE_ON_MAP = enum.auto()
    SHOW_ON_MAP = enum.auto()
    ATTACH = enum.auto()
    OPEN_FILE = enum.auto()
    REMOVE_FILE = enum.auto()


class Field(QWidget):
    """The part of a question in which a person answers; label, hint and problem stand around it."""

    answered = Signal(str)
    """The answer as it is stored; empty for no answer."""
    wished = Signal(object)
    """Carries a Wish."""

    def show_view(self, view: View) -> None:
        """Show the question as it is now. What a person is typing is never replaced, and the cursor stays."""
        raise NotImplementedError

    def flush(self) -> None:
        """Say at once what was typed and not said yet; half-typed words of an input method too."""

    def enter(self) -> None:
        """Say what was typed and go on to the next field: Enter in a line."""
        self.flush()
        self.focusNextPrevChild(True)

    def target(self) -> QWidget:
        """Return what takes the focus, and the label's mnemonic."""
        return self

    def inputs(self) -> tuple[QWidget, ...]:
        """Return everything in it that can take the focus; screen readers need a name for each."""
        return (self.target(),)

    def name(self, label: str) -> None:
        """Tell screen readers what this is about."""
        for widget in self.inputs():
            own = widget.property("part")
            widget.setAccessibleName(f"{label}: {own}" if own else label)


def part(widget: QWidget, name: str) -> None:
    """Call *widget* by this name behind the question's: “When: month”."""
    widget.setProperty("part", name)
    widget.setAccessibleName(name)
