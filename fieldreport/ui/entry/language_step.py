"""Language and text size: the first thing, in words of every language."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton

from fieldreport.ui.controls.labels import Heading
from fieldreport.ui.entry.step import Step
from fieldreport.ui.look.look import Look
from fieldreport.ui.words.languages import Languages

_SIZES = (100, 125, 150, 200)


class LanguageStep(Step):
    """What is chosen here is seen at once."""

    def __init__(self, *, look: Look, languages: Languages) -> None:
        super().__init__(
            look=look,
            title="FieldReport",
            words=self.tr("Choose a language and a size of the text that you read easily. You can change both later."),
        )
        self._languages = QButtonGroup(self)
        self._tags: dict[QRadioButton, str] = {}
        for tag, name in languages.offered():
            button = QRadioButton(name)
            button.setChecked(tag == languages.current)
            self._tags[button] = tag
            self._languages.addButton(button)
            self.body.addWidget(button)
        self.body.addWidget(Heading(self.tr("Size of the text")))
        self._sizes = QButtonGroup(self)
        self._percents: dict[QRadioButton, int] = {}
        row = QHBoxLayout()
        for percent in _SIZES:
            size = QRadioButton(f"{percent} %")
            size.setChecked(percent == look.text_size)
            size.toggled.connect(self._resize)
            self._percents[size] = percent
            self._sizes.addButton(size)
            row.addWidget(size)
        row.addStretch(1)
        self.body.addLayout(row)

    @property
    def language(self) -> str:
        """The chosen language's tag."""
        return next((tag for button, tag in self._tags.items() if button.isChecked()), "en")

    @property
    def text_size(self) -> int:
        """In percent."""
        return next((percent for button, percent in self._percents.items() if button.isChecked()), 100)

    def focus(self) -> None:
        for button in self._tags:
            if button.isChecked():
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _resize(self, chosen: bool) -> None:  # noqa: FBT001 - the signal's own argument
        if chosen:
            self.look.set_text_size(self.text_size)
