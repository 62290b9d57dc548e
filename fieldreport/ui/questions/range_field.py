"""A number on a scale: a slider, and the number itself to type."""

from decimal import Decimal, InvalidOperation

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QWidget

from fieldreport.forms.view import View
from fieldreport.ui.questions.field import Field, part
from fieldreport.ui.questions.line_edit import ShortEdit
from fieldreport.ui.questions.number_field import number_text
from fieldreport.ui.questions.typing import Typing

_DIGITS = 7
_MOST_STEPS = 100_000


class _Slider(QSlider):
    """The mouse wheel scrolls the page and never changes an answer."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class RangeField(Field):
    """Without an answer the slider stands at the beginning and the number is empty: that is not the lowest number."""

    def __init__(self, *, view: View) -> None:
        super().__init__()
        self._start, end, self._step = (_number(view.attributes.get(name, "")) for name in ("start", "end", "step"))
        self._step = abs(self._step) or Decimal(1)
        self._sign = 1 if end >= self._start else -1
        steps = min(int(abs(end - self._start) / self._step), _MOST_STEPS)
        self._slider = _Slider(Qt.Orientation.Horizontal)
        self._slider.setRange(0, steps)
        self._slider.valueChanged.connect(self._slid)
        part(self._slider, self.tr("scale"))
        self._edit = ShortEdit(digits=_DIGITS)
        self._typing = Typing(self)
        self._typing.watch(self._edit)
        self._typing.paused.connect(self._say)
        self._edit.textEdited.connect(self._typing.typed)
        self._edit.returnPressed.connect(self.enter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(QLabel(str(self._start)))
        row.addWidget(self._slider, 1)
        row.addWidget(QLabel(str(end)))
        row.addSpacing(8)
        row.addWidget(self._edit)
        self.setFocusProxy(self._edit)

    def show_view(self, view: View) -> None:
        self._slider.setEnabled(not view.is_readonly)
        self._edit.setReadOnly(view.is_readonly)
        if not self._typing.is_pending and number_text(self._edit.text()) != view.value:
            self._edit.show_text(view.value)
        self._follow(view.value)

    def flush(self) -> None:
        self._typing.flush()

    def target(self) -> QWidget:
        return self._edit

    def inputs(self) -> tuple[QWidget, ...]:
        return self._slider, self._edit

    def _follow(self, value: str) -> None:
        self._slider.blockSignals(True)
        place = (_number(value) - self._start) * self._sign / self._step if value else Decimal(0)
        self._slider.setValue(int(min(max(place, Decimal(0)), Decimal(_MOST_STEPS))))
        self._slider.blockSignals(False)

    def _slid(self, place: int) -> None:
        number = self._start + self._sign * place * self._step
        text = format(number.normalize(), "f") if number else "0"
        self._typing.forget()
        self._edit.show_text(text)
        self.answered.emit(text)

    def _say(self) -> None:
        text = number_text(self._edit.text())
        self._follow(text)
        self.answered.emit(text)


def _number(text: str) -> Decimal:
    try:
        number = Decimal(text)
    except InvalidOperation:
        return Decimal(0)
    return number if number.is_finite() else Decimal(0)
