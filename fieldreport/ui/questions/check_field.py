"""Any of a few choices, all in sight; and the single tick of an acknowledgement."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldreport.forms.choices import Choice
from fieldreport.forms.view import View
from fieldreport.ui.questions.choice_button import SquareChoice
from fieldreport.ui.questions.choice_words import Pictures, picture_of, words_of
from fieldreport.ui.questions.field import Field

_PICTURE = 120
ACKNOWLEDGED = "OK"
"""What ODK stores for a tick."""


class CheckField(Field):
    """Answers stand in the order of the form, whatever the order of the clicks."""

    def __init__(self, *, pictures: Pictures) -> None:
        super().__init__()
        self._pictures = pictures
        self._choices: tuple[Choice, ...] = ()
        self._buttons: dict[str, SquareChoice] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)

    def show_view(self, view: View) -> None:
        if view.choices != self._choices:
            self._offer(view.choices)
        self.setEnabled(not view.is_readonly)
        chosen = set(view.value.split())
        for value, button in self._buttons.items():
            button.setChecked(value in chosen)

    def target(self) -> QWidget:
        return next(iter(self._buttons.values()), self)

    def inputs(self) -> tuple[QWidget, ...]:
        return tuple(self._buttons.values())

    def name(self, label: str) -> None:
        for button in self._buttons.values():
            button.setAccessibleDescription(label)

    def _offer(self, choices: tuple[Choice, ...]) -> None:
        focused = next((value for value, button in self._buttons.items() if button.hasFocus()), None)
        for button in self._buttons.values():
            self._layout.removeWidget(button)
            button.deleteLater()
        self._choices = choices
        self._buttons = {}
        for choice in choices:
            button = SquareChoice(words_of(choice))
            if "image" in choice.media:
                button.set_picture(picture_of(self._pictures(choice.media["image"]), side=_PICTURE))
            button.setAccessibleName(words_of(choice) or choice.value)
            button.clicked.connect(self._say)
            self._layout.addWidget(button)
            self._buttons[choice.value] = button
        if focused in self._buttons:
            self._buttons[focused].setFocus()

    def _say(self) -> None:
        self.answered.emit(" ".join(value for value, button in self._buttons.items() if button.isChecked()))


class AcknowledgeField(Field):
    """One tick; its words are the question's own."""

    def __init__(self) -> None:
        super().__init__()
        self._button = SquareChoice(self.tr("Yes, I have read this"))
        self._button.clicked.connect(self._say)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._button)
        self.setFocusProxy(self._button)

    def show_view(self, view: View) -> None:
        self._button.setEnabled(not view.is_readonly)
        self._button.setChecked(bool(view.value))

    def target(self) -> QWidget:
        return self._button

    def _say(self, checked: bool) -> None:  # noqa: FBT001 - what Qt's signal carries
        self.answered.emit(ACKNOWLEDGED if checked else "")
