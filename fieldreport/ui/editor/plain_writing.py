"""A report without a form: its title, and each text under its path."""

from collections.abc import Mapping

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from fieldreport.domain.report import PLAIN_TITLE
from fieldreport.errors import FieldReportError
from fieldreport.services.drafts import check_answer
from fieldreport.ui.controls.labelled_field import LabelledField
from fieldreport.ui.questions.line_edit import LineEdit, TextEdit
from fieldreport.ui.questions.typing import Typing

PLAIN_TEXT = "/text"
_LINES, _MOST_LINES = 10, 40
_SIDES, _GAP = 24, 16


class PlainWriting(QScrollArea):
    """Title and text, and below them whatever else the draft holds."""

    to_store = Signal(object)
    refused = Signal(object)

    def __init__(self, *, answers: Mapping[str, str]) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Report without a form"))
        self._answers = dict(answers)
        self._edits: dict[str, LineEdit | TextEdit] = {}
        self._typing: dict[str, Typing] = {}
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(_SIDES, _GAP, _SIDES, _GAP)
        self._column.setSpacing(_GAP)
        self._add(PLAIN_TITLE, self.tr("Title"), LineEdit())
        self._add(PLAIN_TEXT, self.tr("Text"), TextEdit(lines=_LINES, most_lines=_MOST_LINES))
        for path in sorted(self._answers.keys() - {PLAIN_TITLE, PLAIN_TEXT}):
            self._add(path, path, TextEdit(lines=1, most_lines=_MOST_LINES))
        self._column.addStretch(1)
        self.setWidget(content)
        # Not before it is shown: a window without the focus would keep it for later.
        QTimer.singleShot(0, self._edits[PLAIN_TITLE], self._edits[PLAIN_TITLE].setFocus)

    @property
    def answers(self) -> Mapping[str, str]:
        """What is answered by now."""
        return {path: text for path, text in self._answers.items() if text}

    def edit(self, path: str) -> LineEdit | TextEdit:
        """Return the input of a path."""
        return self._edits[path]

    def flush(self) -> None:
        """Say at once what was typed."""
        for typing in self._typing.values():
            typing.flush()

    def _add(self, path: str, label: str, edit: LineEdit | TextEdit) -> None:
        edit.show_text(self._answers.get(path, ""))
        typing = Typing(edit)
        typing.watch(edit)
        typing.paused.connect(lambda: self._say(path))
        changed = edit.textEdited if isinstance(edit, LineEdit) else edit.textChanged
        changed.connect(typing.typed)
        self._edits[path] = edit
        self._typing[path] = typing
        self._column.addWidget(LabelledField(label.replace("&", "&&"), edit))

    def _say(self, path: str) -> None:
        edit = self._edits[path]
        text = edit.text() if isinstance(edit, LineEdit) else edit.toPlainText()
        if text == self._answers.get(path, ""):
            return
        try:
            check_answer(text)
        except FieldReportError as refusal:
            self.refused.emit(refusal)
            return
        self._answers[path] = text
        self.to_store.emit([(path, text or None)])
