"""The choice to seal for an office alone, with what it means in plain words before anybody decides."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from fieldreport.domain.identifiers import AuthorId
from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.look.look import Look
from fieldreport.ui.questions.choice_button import SquareChoice


@dataclass(frozen=True, slots=True)
class OfferedOffice:
    """An office for which this draft can be sealed alone."""

    author: AuthorId
    name: str


class OfficeOnlyChoice(QWidget):
    """Not chosen at first, unless the draft was meant for an office from its beginning."""

    def __init__(
        self, *, look: Look, offices: Sequence[OfferedOffice], is_chosen: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._offices = tuple(offices)
        self.choice = SquareChoice(
            self.tr("&For the office only: nobody reads it on this computer again"), has_mnemonic=True
        )
        self.which = QComboBox()
        self.which.setAccessibleName(self.tr("Which office"))
        self.which.addItems([office.name for office in self._offices])
        self.meaning = Banner(look=look, kind="warn", text=self._words())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.choice)
        column.addWidget(self.which)
        column.addWidget(self.meaning)
        self.choice.toggled.connect(self._show)
        self.which.currentIndexChanged.connect(lambda _: self.meaning.say("warn", self._words()))
        self.choice.setChecked(is_chosen)
        self._show(is_chosen)

    @property
    def office(self) -> AuthorId | None:
        """The office that alone will read it; None: it is sealed in the ordinary way."""
        return self._offices[self.which.currentIndex()].author if self.choice.isChecked() else None

    def _show(self, chosen: bool) -> None:  # noqa: FBT001 - what the signal carries
        # One office needs no choice among offices: the words name it.
        self.which.setVisible(chosen and len(self._offices) > 1)
        self.meaning.setVisible(chosen)

    def _words(self) -> str:
        words = self.tr(
            "Only %1, and whoever keeps the recovery key, will ever read it. The draft, its history and its files are"
            " destroyed on this computer. A correction has to be written anew. Export it soon: until then this computer"
            " holds the only copy."
        )
        return words.replace("%1", self._offices[max(self.which.currentIndex(), 0)].name)
