"""An editor on a draft of a real vault, and a picker that takes given files in as a person's choice."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QMimeData, QObject, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fieldreport.bootstrap import Application, Session
from fieldreport.domain.leaf import EvidenceReference
from fieldreport.services.drafts import Draft
from fieldreport.system.progress import Reporter
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.editor.editor_page import EditorPage
from fieldreport.ui.editor.file_picker import AttachedFile, FileRequest
from fieldreport.ui.editor.questionnaire import Questionnaire
from fieldreport.ui.editor.section_page import SectionPage
from fieldreport.ui.editor.writing import Writing
from fieldreport.ui.editor.writing_choices import WritingChoices
from fieldreport.ui.look.look import Look
from fieldreport.ui.questions.question_row import QuestionRow

T = TypeVar("T")
Ask = Callable[[VaultThread, Callable[[Session], T]], T]


class ChosenFiles(QObject):
    """Takes in what a person would have chosen, in the vault's thread."""

    def __init__(self, vault: VaultThread, chosen: Sequence[Path] = ()) -> None:
        super().__init__()
        self._vault = vault
        self.chosen = list(chosen)
        self.requests: list[FileRequest] = []
        self.shown: list[str] = []

    def attach(self, request: FileRequest, *, around: QWidget) -> None:
        self.requests.append(request)
        for file in self.chosen:
            ref = request.next_place()
            if ref:
                self._take(request, ref, file)

    @staticmethod
    def can_take(data: QMimeData) -> bool:
        return data.hasUrls()

    def take_dropped(self, request: FileRequest, data: QMimeData, *, around: QWidget) -> None:
        self.chosen = [Path(url.toLocalFile()) for url in data.urls()]
        self.attach(request, around=around)

    def show_file(self, draft: str, ref: str, *, around: QWidget) -> None:
        self.shown.append(ref)

    def _take(self, request: FileRequest, ref: str, file: Path) -> None:
        def work(session: Session, reporter: Reporter) -> EvidenceReference:
            return session.answering.attach(request.draft, ref, file, reporter=reporter)

        def done(kept: EvidenceReference) -> None:
            request.attached(AttachedFile(ref, file.name, kept.size))

        self._vault.run(self, Operation(work=work, done=done))


class Editing:
    """One person at one editor."""

    def __init__(
        self,
        *,
        qtbot: QtBot,
        look: Look,
        app: Application,
        vault: VaultThread,
        ask: Ask[object],
        draft: str,
        chosen: Sequence[Path] = (),
        choices: WritingChoices | None = None,
    ) -> None:
        self.qtbot = qtbot
        self.vault = vault
        self._ask = ask
        self.draft = draft
        self.files = ChosenFiles(vault, chosen)
        self.page = EditorPage(
            vault=vault,
            look=look,
            clock=app.clock,
            zawgyi=app.zawgyi,
            files=self.files,
            draft=draft,
            choices=choices or WritingChoices(),
        )
        qtbot.addWidget(self.page)
        self.page.resize(1000, 700)
        with qtbot.waitActive(self.page):
            self.page.show()
            self.page.activateWindow()
        qtbot.waitUntil(lambda: self.page.saved_words != "" or self.page.message != "")

    @property
    def writing(self) -> Writing:
        assert self.page.writing is not None
        return self.page.writing

    @property
    def questionnaire(self) -> Questionnaire:
        assert self.page.questionnaire is not None
        return self.page.questionnaire

    @property
    def section(self) -> SectionPage:
        self.writing.page.finish()
        return self.writing.page

    def row(self, ref: str) -> QuestionRow:
        row = self.section.row(ref)
        assert row is not None, f"{ref} is not on this page"
        return row

    def value(self, ref: str) -> str:
        return self.questionnaire.answers.view(ref).value

    def first(self, repeat: str, place: int = 0) -> str:
        return self.questionnaire.answers.children(repeat)[place]

    def open_section(self, name: str) -> SectionPage:
        states = {state.name: state.number for state in self.writing.section_list.states}
        self.writing.show_page(states[name])
        return self.section

    def stored(self) -> Draft:
        """Return the draft as the vault has it."""
        found = self._ask(self.vault, lambda session: session.drafts.find(self.draft))
        assert isinstance(found, Draft)
        return found

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: self.page.saved_words.startswith("Saved"))

    def button(self, words: str, *, within: QWidget | None = None) -> QPushButton:
        """Return the button in sight with these words."""

        def found() -> list[QPushButton]:
            buttons = (within or self.page).findChildren(QPushButton)
            return [one for one in buttons if one.isVisible() and one.text().replace("&", "") == words]

        self.qtbot.waitUntil(lambda: bool(found()))
        (button,) = found()
        return button

    def click(self, widget: QWidget) -> None:
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def labels(root: QWidget) -> Iterator[str]:
    """Return the words of all labels that are shown in *root*."""
    return (label.text() for label in root.findChildren(QLabel) if label.isVisibleTo(root) and label.text())
