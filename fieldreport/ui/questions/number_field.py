"""A number, in the digits of either script."""

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldreport.domain.numerals import ascii_digits
from fieldreport.forms.view import View
from fieldreport.ui.questions.field import Field
from fieldreport.ui.questions.line_edit import ShortEdit
from fieldreport.ui.questions.typing import Typing

_GROUPED = re.compile(r"(?<=[0-9])[,\u00a0\u202f ](?=[0-9]{3}(?![0-9]))")
_WIDTH = 14
"""Digits that are seen at once."""


class NumberField(Field):
    """A short line. What is no number is kept as it was typed, and the form says that it does not do."""

    def __init__(self) -> None:
        super().__init__()
        self._edit = ShortEdit(digits=_WIDTH)
        self._edit.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
        self._typing = Typing(self)
        self._typing.watch(self._edit)
        self._typing.paused.connect(self._say)
        self._edit.textEdited.connect(self._typing.typed)
        self._edit.returnPressed.connect(self.enter)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._edit)
        layout.addStretch(1)
        self.setFocusProxy(self._edit)

    def show_view(self, view: View) -> None:
        self._edit.setReadOnly(view.is_readonly)
        if not self._typing.is_pending and number_text(self._edit.text()) != view.value:
            self._edit.show_text(view.value)

    def flush(self) -> None:
        self._typing.flush()

    def target(self) -> QWidget:
        return self._edit

    def _say(self) -> None:
        self.answered.emit(number_text(self._edit.text()))


def number_text(typed: str) -> str:
    """Bring what was typed to the digits that are stored; separators of thousands go."""
    return _GROUPED.sub("", ascii_digits(typed.strip()))
