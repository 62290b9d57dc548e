"""Questions of an office above the fields that they are about, where the answer is written."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldreport.services.questions import ShownQuestion
from fieldreport.ui.asking.question_words import asks_words
from fieldreport.ui.asking.quiet_frame import QuietFrame
from fieldreport.ui.look.look import Look

_GAP = 6


class QuestionsAbove:
    """Knows the open questions of one report, by the place of the answer."""

    def __init__(self, *, look: Look, asked: Sequence[ShownQuestion]) -> None:
        self._look = look
        self._asked: dict[str, list[ShownQuestion]] = {}
        for one in asked:
            self._asked.setdefault(one.question.about, []).append(one)

    def above(self, ref: str) -> QWidget | None:
        """Make what stands above a field; None where nobody has asked about its answer."""
        found = self._asked.get(ref)
        if not found:
            return None
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, _GAP)
        column.setSpacing(_GAP)
        for one in found:
            column.addWidget(
                QuietFrame(
                    look=self._look, kind="warn", icon="question", dim=asks_words(one), words=[one.question.text]
                )
            )
        return whole
