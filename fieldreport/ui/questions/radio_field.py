"""One choice of a few, all in sight; a second click, or Delete, takes the answer away."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

from fieldreport.forms.appearances import appearance_tokens
from fieldreport.forms.choices import Choice
from fieldreport.forms.view import View
from fieldreport.ui.questions.choice_button import RoundChoice
from fieldreport.ui.questions.choice_words import Pictures, picture_of, words_of
from fieldreport.ui.questions.field import Field

_PICTURE = 120


class RadioField(Field):
    """Below each other, or beside each other for a scale."""

    def __init__(self, *, view: View, pictures: Pictures) -> None:
        super().__init__()
        self._pictures = pictures
        self._is_scale = "likert" in appearance_tokens(view.appearance)
        self._value = ""
        self._choices: tuple[Choice, ...] = ()
        self._buttons: dict[str, RoundChoice] = {}
        self._group = QButtonGroup(self)
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setVerticalSpacing(2)

    def show_view(self, view: View) -> None:
        if view.choices != self._choices:
            self._offer(view.choices)
        self.setEnabled(not view.is_readonly)
        self._mark(view.value)

    def target(self) -> QWidget:
        return self._buttons.get(self._value) or next(iter(self._buttons.values()), self)

    def inputs(self) -> tuple[QWidget, ...]:
        return tuple(self._buttons.values())

    def name(self, label: str) -> None:
        for choice in self._choices:
            self._buttons[choice.value].setAccessibleDescription(label)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        takes_away = event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and bool(self._value)
        if takes_away:
            self._answer("")
        return takes_away

    def _offer(self, choices: tuple[Choice, ...]) -> None:
        focused = next((value for value, button in self._buttons.items() if button.hasFocus()), None)
        for button in self._buttons.values():
            self._group.removeButton(button)
            self._layout.removeWidget(button)
            button.deleteLater()
        self._choices = choices
        self._buttons = {}
        for place, choice in enumerate(choices):
            button = RoundChoice(words_of(choice))
            if "image" in choice.media:
                button.set_picture(picture_of(self._pictures(choice.media["image"]), side=_PICTURE))
            button.setAccessibleName(words_of(choice) or choice.value)
            button.installEventFilter(self)
            button.clicked.connect(lambda _=False, value=choice.value: self._click(value))
            self._group.addButton(button)
            self._layout.addWidget(button, 0 if self._is_scale else place, place if self._is_scale else 0)
            self._buttons[choice.value] = button
        if focused in self._buttons:
            self._buttons[focused].setFocus()

    def _click(self, value: str) -> None:
        self._answer("" if value == self._value else value)

    def _answer(self, value: str) -> None:
        self._mark(value)
        self.answered.emit(value)

    def _mark(self, value: str) -> None:
        self._value = value
        chosen = self._buttons.get(value)
        if chosen is not None:
            chosen.setChecked(True)
            return
        self._group.setExclusive(False)
        for button in self._buttons.values():
            button.setChecked(False)
        self._group.setExclusive(True)
