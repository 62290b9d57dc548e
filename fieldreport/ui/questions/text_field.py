"""A text: one line, or many."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldreport.domain.numerals import ascii_digits
from fieldreport.forms.appearances import appearance_tokens
from fieldreport.forms.view import View
from fieldreport.ui.questions.field import Field
from fieldreport.ui.questions.line_edit import LineEdit, TextEdit
from fieldreport.ui.questions.typing import Typing

LONG = frozenset({"multiline", "textarea"})
_NUMERIC = frozenset({"numbers", "thousands-sep"})
_LINES, _MOST_LINES = 4, 16


class TextField(Field):
    """One line. Of a text that asks for digits, Burmese and Shan digits are stored as 0 to 9."""

    def __init__(self, *, view: View) -> None:
        super().__init__()
        self._is_numeric = not _NUMERIC.isdisjoint(appearance_tokens(view.appearance))
        self._shown = ""
        self._edit = LineEdit(self)
        self._typing = Typing(self)
        self._typing.watch(self._edit)
        self._typing.paused.connect(self._say)
        self._edit.textEdited.connect(self._typing.typed)
        self._edit.returnPressed.connect(self.enter)
        _fill(self, self._edit)

    def show_view(self, view: View) -> None:
        self._edit.setReadOnly(view.is_readonly)
        # An answer that is as it was says nothing about what stands here: it may have been refused, and is kept.
        if self._typing.is_pending or view.value == self._shown:
            return
        self._shown = view.value
        if self._value() != view.value:
            self._edit.show_text(view.value)

    def flush(self) -> None:
        self._typing.flush()

    def target(self) -> QWidget:
        return self._edit

    def _value(self) -> str:
        text = self._edit.text()
        return ascii_digits(text) if self._is_numeric else text

    def _say(self) -> None:
        self.answered.emit(self._value())


class LongTextField(Field):
    """Many lines, as many as it takes."""

    def __init__(self) -> None:
        super().__init__()
        self._shown = ""
        self._edit = TextEdit(lines=_LINES, most_lines=_MOST_LINES)
        self._typing = Typing(self)
        self._typing.watch(self._edit)
        self._typing.paused.connect(self._say)
        self._is_showing = False
        self._edit.textChanged.connect(self._changed)
        _fill(self, self._edit)

    def show_view(self, view: View) -> None:
        self._edit.setReadOnly(view.is_readonly)
        if self._typing.is_pending or view.value == self._shown:
            return
        self._shown = view.value
        self._is_showing = True
        self._edit.show_text(view.value)
        self._is_showing = False

    def flush(self) -> None:
        self._typing.flush()

    def target(self) -> QWidget:
        return self._edit

    def _changed(self) -> None:
        if not self._is_showing:
            self._typing.typed()

    def _say(self) -> None:
        self.answered.emit(self._edit.toPlainText())


def _fill(field: QWidget, inner: QWidget) -> None:
    layout = QVBoxLayout(field)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(inner)
    field.setFocusProxy(inner)
