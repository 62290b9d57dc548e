"""Which reports are handed on: those that were chosen, or all that are here."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup

from fieldreport.bootstrap import Session
from fieldreport.domain.identifiers import SubjectId
from fieldreport.ui.controls.card import Card
from fieldreport.ui.questions.choice_button import RoundChoice

_SELECTED, _ALL = 0, 1


class WhichPart(Card):
    """What was retracted is among *all*: whoever has it is told."""

    def __init__(self, *, selected: Sequence[SubjectId]) -> None:
        super().__init__(self.tr("Which reports?"))
        self._selected = tuple(selected)
        self._group = QButtonGroup(self)
        for number, text in (
            (_SELECTED, self.tr("&Only the %n report(s) that you selected", "", len(self._selected))),
            (_ALL, self.tr("&All reports that are here")),
        ):
            button = RoundChoice(text, has_mnemonic=True)
            self._group.addButton(button, number)
            self.body.addWidget(button)
            button.setVisible(number == _ALL or bool(self._selected))
        self._group.button(_SELECTED if self._selected else _ALL).setChecked(True)

    def focus(self) -> None:
        """Put the cursor on what is chosen."""
        self._group.button(self._group.checkedId()).setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def chosen(self) -> tuple[SubjectId, ...] | None:
        """Those that were selected; None: all."""
        return self._selected if self._group.checkedId() == _SELECTED else None


def subjects_of(session: Session, chosen: Sequence[SubjectId] | None) -> Sequence[SubjectId]:
    """Find the reports that are meant; None: all."""
    return [row.subject for row in session.reports.all(hidden=True)] if chosen is None else chosen
