"""Language, size of the text, colours, and the languages of forms."""

from dataclasses import replace

from PySide6.QtWidgets import QButtonGroup, QCheckBox, QComboBox, QRadioButton

from fieldreport.domain.appearance import Theme
from fieldreport.ui.controls.card import Card
from fieldreport.ui.controls.flow_layout import FlowLayout
from fieldreport.ui.controls.labelled_field import LabelledField
from fieldreport.ui.controls.labels import DimLabel
from fieldreport.ui.controls.page_frame import PageFrame
from fieldreport.ui.look.look import Look
from fieldreport.ui.settings.choices import Choices

_SIZES = (100, 110, 125, 150, 175, 200)


class AppearancePart(PageFrame):
    """What a person sees is seen at once."""

    def __init__(self, *, look: Look, choices: Choices) -> None:
        super().__init__(title="")
        self.set_title(self.tr("Language and look"))
        self._choices = choices
        self._look = look
        self._language = QComboBox()
        for tag, name in choices.languages.offered():
            self._language.addItem(name, tag)
        self._language.activated.connect(self._choose_language)
        self._sizes = QComboBox()
        for percent in _SIZES:
            self._sizes.addItem(f"{percent} %", percent)
        self._sizes.activated.connect(lambda _: choices.choose_text_size(self._sizes.currentData()))
        self._themes = {
            Theme.SYSTEM: QRadioButton(self.tr("As the &system")),
            Theme.LIGHT: QRadioButton(self.tr("&Light")),
            Theme.DARK: QRadioButton(self.tr("&Dark")),
        }
        self._contrast = QCheckBox(self.tr("&High contrast"))
        self._contrast.toggled.connect(self._choose_contrast)
        self._first = QComboBox()
        self._first.addItem(self.tr("As the window"), "")
        self._second = QComboBox()
        self._second.addItem(self.tr("None"), "")
        for choice in (self._first, self._second):
            for tag, name in choices.languages.offered():
                choice.addItem(name, tag)
            choice.activated.connect(self._choose_form_languages)
        self._lay_out()
        self._show()
        choices.changed.connect(self._show)
        look.changed.connect(self._show)

    def _lay_out(self) -> None:
        words = Card(self.tr("Language and size"))
        words.body.addWidget(
            LabelledField(
                self.tr("Language of the &window"),
                self._language,
                hint=self.tr("Holds everywhere when the vault is opened the next time."),
            )
        )
        words.body.addWidget(LabelledField(self.tr("Size of the &text"), self._sizes))
        colours = Card(self.tr("Colours"))
        group = QButtonGroup(self)
        row = FlowLayout()
        for theme, button in self._themes.items():
            group.addButton(button)
            button.toggled.connect(self._theme_chooser(theme))
            row.addWidget(button)
        colours.body.addLayout(row)
        colours.body.addWidget(self._contrast)
        forms = Card(self.tr("Questions of forms"))
        forms.body.addWidget(
            DimLabel(self.tr("Where a form has them. With a second language each question is shown in both."))
        )
        forms.body.addWidget(LabelledField(self.tr("&First language"), self._first))
        forms.body.addWidget(LabelledField(self.tr("S&econd language"), self._second))
        for card in (words, colours, forms):
            self.body.addWidget(card)
        self.body.addStretch(1)

    def _theme_chooser(self, theme: Theme) -> object:
        def choose(chosen: bool) -> None:  # noqa: FBT001 - the signal's own argument
            if chosen:
                self._choices.choose_theme(theme)

        return choose

    def _choose_language(self, _: int) -> None:
        self._choices.choose_language(self._language.currentData())

    def _choose_contrast(self, wanted: bool) -> None:  # noqa: FBT001 - the signal's own argument
        self._choices.change(replace(self._choices.settings, high_contrast=wanted))

    def _show(self) -> None:
        settings = self._choices.settings
        for part in (self._language, self._sizes, self._contrast, *self._themes.values()):
            part.blockSignals(True)
        self._language.setCurrentIndex(self._language.findData(self._choices.languages.current))
        self._sizes.setCurrentIndex(self._sizes.findData(self._look.text_size))
        self._themes[self._look.theme].setChecked(True)
        self._contrast.setChecked(settings.high_contrast)
        for part in (self._language, self._sizes, self._contrast, *self._themes.values()):
            part.blockSignals(False)
        self._show_form_language(self._first, settings.form_language)
        self._show_form_language(self._second, settings.second_form_language)

    @staticmethod
    def _show_form_language(choice: QComboBox, tag: str) -> None:
        if choice.findData(tag) < 0:
            # Chosen while a form was filled in that has more languages than the window.
            choice.addItem(tag, tag)
        choice.setCurrentIndex(choice.findData(tag))

    def _choose_form_languages(self, _: int) -> None:
        self._choices.change(
            replace(
                self._choices.settings,
                form_language=self._first.currentData(),
                second_form_language=self._second.currentData(),
            )
        )
