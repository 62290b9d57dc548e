"""A question on a small page of its own, answered by real keys and clicks."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fieldreport.domain.place import Place, PlaceCode, PlaceLevel
from fieldreport.forms.answers import Answers
from fieldreport.services.places import FoundPlace
from fieldreport.text.place_names import Match
from fieldreport.ui.editor.questionnaire import Happened, Questionnaire
from fieldreport.ui.look.look import Look
from fieldreport.ui.questions.field import Field
from fieldreport.ui.questions.question_row import QuestionRow
from fieldreport.ui.questions.tools import Tools
from tests.unit.forms.kit import report

REF = "/q"
OTHER = "/other"

CHIN = Place(PlaceCode("MMR004"), PlaceLevel.STATE_REGION, ("Chin",))
TEDIM = Place(PlaceCode("MMR004002701"), PlaceLevel.TOWN, ("Tedim", "Tiddim", "တီးတိန်"), CHIN.code)
TEDIM_TRACT = Place(PlaceCode("MMR004002702"), PlaceLevel.VILLAGE_TRACT, ("Tedim Tract",), CHIN.code)


class SomePlaces:
    """Two places that lie in one state, found at once."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def find(self, text: str, done: Callable[[Sequence[FoundPlace]], None], *, owner: QObject) -> None:
        self.asked.append(text)
        known = (TEDIM, TEDIM_TRACT)
        done(
            [
                FoundPlace(Match(place.code, name, 100.0), place, (CHIN,))
                for place in known
                for name in place.names[:1]
                if text.casefold() in " ".join(place.names).casefold() or text == place.code
            ]
        )


def tools(look: Look, **others: object) -> Tools:
    given: dict[str, object] = {
        "look": look,
        "places": SomePlaces(),
        "size_of": lambda _: None,
        "pictures": lambda _: None,
        "unit_words": lambda key: f"{key.level} {key.number}",
    }
    return Tools(**{**given, **others})  # type: ignore[arg-type]


class OneQuestion:
    """A question and a button behind it, in a window that has the focus."""

    def __init__(self, qtbot: QtBot, look: Look, answers: Answers, **others: object) -> None:
        self.qtbot = qtbot
        self.answers = answers
        self.questionnaire = Questionnaire(answers=answers)
        self.stored: list[tuple[str, str | None]] = []
        self.wishes: list[object] = []
        self.questionnaire.to_store.connect(self.stored.extend)
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.row = QuestionRow(shown=self.questionnaire.shown(REF), tools=tools(look, **others))
        self.row.answered.connect(self.questionnaire.answer)
        self.row.wished.connect(lambda _, wish: self.wishes.append(wish))
        self.questionnaire.happened.connect(self._follow)
        self.elsewhere = QPushButton("Elsewhere")
        layout = QVBoxLayout(self.window)
        layout.addWidget(self.row)
        layout.addWidget(self.elsewhere)
        layout.addStretch(1)
        self.window.resize(700, 500)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.row.focus()

    @property
    def field(self) -> Field:
        return self.row.field

    @property
    def value(self) -> str:
        return self.answers.view(REF).value

    def part(self, name: str) -> QWidget:
        """Return the part of the field that screen readers call so."""
        (found,) = [widget for widget in self.field.inputs() if widget.property("part") == name]
        return found

    def edit(self, name: str = "") -> QLineEdit:
        found = self.part(name) if name else self.field.target()
        assert isinstance(found, QLineEdit)
        return found

    def type(self, text: str, into: QWidget | None = None) -> None:
        """Type with keys, whatever the script."""
        target = into or self.field.target()
        target.setFocus()
        type_text(target, text)

    def press(self, key: Qt.Key, *, on: QWidget | None = None) -> None:
        self.qtbot.keyClick(on or self.field.target(), key)

    def click(self, widget: QWidget) -> None:
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    def leave(self) -> None:
        self.elsewhere.setFocus()

    def _follow(self, happened: Happened) -> None:
        if REF in happened.shown or happened.is_everything:
            self.row.show_question(self.questionnaire.shown(REF))


def type_text(target: QWidget, text: str) -> None:
    """Send a key event for each character, as keyboards of every language do."""
    for char in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(target, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, char))


def compose(target: QWidget, preedit: str, commit: str = "") -> None:
    """Let an input method show *preedit*, and write *commit*."""
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QCoreApplication.sendEvent(target, event)


def one(
    control: str = "",
    *,
    bind: str = 'type="string"',
    model: str = "",
    body: str = "",
    start: str = "",
    others: str = "",
    attachments: Mapping[str, bytes] | None = None,
) -> Answers:
    """Begin a report that asks one question, ``/q``; *control* are the attributes of its input, *body* replaces it."""
    asked = body or f'<input ref="/data/q" {control}><label>The question</label></input>'
    return report(
        f"<q>{start}</q><other/>",
        f'<bind nodeset="/data/q" {bind}/>{others}',
        f'{asked}<input ref="/data/other"><label>Another</label></input>',
        model=model,
        attachments=attachments or {},
    )


def choices(kind: str = "select1", appearance: str = "", count: int = 3) -> str:
    """Write a question with choices *a*, *b*, *c*, …"""
    items = "".join(
        f"<item><label>{name.upper()} as words</label><value>{name}</value></item>"
        for name in (chr(ord("a") + place % 26) + (str(place // 26) if place >= 26 else "") for place in range(count))
    )
    return f'<{kind} ref="/data/q" appearance="{appearance}"><label>The question</label>{items}</{kind}>'
