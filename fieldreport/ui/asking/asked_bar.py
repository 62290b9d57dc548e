"""A line above a new version that is being written: questions wait for an answer, and each leads to its field."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldreport.services.questions import ShownQuestion
from fieldreport.ui.asking.question_words import about_words, asks_words
from fieldreport.ui.asking.quiet_frame import QuietFrame
from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.dialog import Dialog
from fieldreport.ui.look.look import Look

_SIDES = 24
_BELOW = 8


class AskedBar(QWidget):
    """One line, however many questions there are: the page below is for writing."""

    chosen = Signal(str)
    """Carries the path of the answer to which somebody wants to go."""

    def __init__(self, *, look: Look, asked: Sequence[ShownQuestion]) -> None:
        super().__init__()
        self._look = look
        self._asked = asked
        button = Button(self.tr("Read…"))
        button.setAccessibleName(self.tr("Read the questions"))
        button.clicked.connect(self.read)
        self.words = self.tr("%n question(s) about this report wait for an answer.", "", len(asked))
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDES, 0, _SIDES, _BELOW)
        column.addWidget(Banner(look=look, kind="warn", text=self.words, buttons=[button]))

    def read(self) -> None:
        """Show the questions."""
        dialog = Dialog(
            parent=self.parentWidget(),
            title=self.tr("Questions about this report"),
            words=self.tr(
                "Change the answer that a question is about, and sealing says that it is answered. "
                "What needs words is asked for when you seal."
            ),
        )
        for one in self._asked:
            dialog.body.addWidget(self._frame(one, dialog))
        dialog.body.addStretch(1)
        dialog.add_button(Button(self.tr("Close"), primary=True))
        dialog.open()

    def _frame(self, shown: ShownQuestion, dialog: Dialog) -> QuietFrame:
        buttons = []
        about = shown.question.about
        if about:
            go = Button(self.tr("Go to the answer"))

            def lead() -> None:
                dialog.accept()
                self.chosen.emit(about)

            go.clicked.connect(lead)
            buttons = [go]
        return QuietFrame(
            look=self._look,
            kind="warn",
            icon="question",
            dim=f"{asks_words(shown)}\n{about_words(shown)}",
            words=[shown.question.text],
            buttons=buttons,
        )
