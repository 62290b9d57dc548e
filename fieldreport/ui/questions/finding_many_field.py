"""Any of many choices: what was chosen stands above a list that is searched by typing."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldreport.forms.choices import Choice
from fieldreport.forms.view import View
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.flow_layout import FlowLayout
from fieldreport.ui.look.look import Look
from fieldreport.ui.questions.choice_words import words_of
from fieldreport.ui.questions.combo_field import FindingCombo
from fieldreport.ui.questions.field import Field, part


class FindingManyField(Field):
    """A button for each choice that was made takes it away again."""

    def __init__(self, *, look: Look) -> None:
        super().__init__()
        self._look = look
        self._label = ""
        self._choices: tuple[Choice, ...] | None = None
        self._chosen: list[str] = []
        self._buttons: list[Button] = []
        self._above = QWidget()
        self._flow = FlowLayout(self._above)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self._combo = FindingCombo()
        line = self._combo.lineEdit()
        assert line is not None, "it is editable"
        line.setPlaceholderText(self.tr("Type to find one more, or open the list"))
        self._combo.activated.connect(self._add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._above)
        layout.addWidget(self._combo)
        self.setFocusProxy(self._combo)

    def show_view(self, view: View) -> None:
        chosen = view.value.split()
        if view.choices != self._choices or chosen != self._chosen:
            self._choices = view.choices
            self._chosen = chosen
            self._rebuild()
        self.setEnabled(not view.is_readonly)

    def flush(self) -> None:
        self._combo.settle()

    def target(self) -> QWidget:
        return self._combo

    def inputs(self) -> tuple[QWidget, ...]:
        return (*self._buttons, self._combo)

    def name(self, label: str) -> None:
        self._label = label
        super().name(label)

    def _rebuild(self) -> None:
        for button in self._buttons:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        words = {choice.value: words_of(choice) for choice in self._choices or ()}
        for value in self._chosen:
            said = words.get(value, value)
            button = Button(said, self._look.icon("x", "dim"))
            button.setToolTip(self.tr("Take “{words}” away").format(words=said))
            part(button, self.tr("take “{words}” away").format(words=said))
            button.clicked.connect(lambda _=False, value=value: self._remove(value))
            self._flow.addWidget(button)
            self._buttons.append(button)
        self._above.setVisible(bool(self._chosen))
        self._combo.blockSignals(True)
        self._combo.clear()
        self._combo.addItem("", "")
        for value, said in words.items():
            if value not in self._chosen:
                self._combo.addItem(said, value)
        self._combo.setCurrentIndex(0)
        self._combo.blockSignals(False)
        self.name(self._label)

    def _add(self, row: int) -> None:
        value = self._combo.itemData(row)
        if isinstance(value, str) and value and value not in self._chosen:
            self._answer([*self._chosen, value])

    def _remove(self, value: str) -> None:
        self._answer([one for one in self._chosen if one != value])
        self._combo.setFocus()

    def _answer(self, chosen: list[str]) -> None:
        order = [choice.value for choice in self._choices or ()]
        self._chosen = sorted(chosen, key=lambda value: order.index(value) if value in order else len(order))
        self._rebuild()
        self.answered.emit(" ".join(self._chosen))
