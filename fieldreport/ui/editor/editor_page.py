"""The page on which a report is written, from the first answer to the seal."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QMimeData, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from fieldreport.bootstrap import Session
from fieldreport.domain.date_words import date_words
from fieldreport.errors import FieldReportError
from fieldreport.forms.answers import Answers
from fieldreport.forms.changes import Changes
from fieldreport.forms.review import Review
from fieldreport.services.clock import Clock
from fieldreport.services.sealing import Sealed
from fieldreport.system.progress import Reporter
from fieldreport.text.zawgyi import ZawgyiCheck
from fieldreport.ui.asking.questions_above import QuestionsAbove
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.commands.command import Abilities, CommandId
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.file_drops import FileDrops
from fieldreport.ui.controls.tab_order import order_tabs
from fieldreport.ui.editor.draft_files import DraftFiles
from fieldreport.ui.editor.draft_keeper import DraftKeeper
from fieldreport.ui.editor.editor_frame import EditorFrame
from fieldreport.ui.editor.file_picker import FilePicker
from fieldreport.ui.editor.language_menu import LanguageMenu
from fieldreport.ui.editor.opened_draft import OpenedDraft, open_draft
from fieldreport.ui.editor.plain_writing import PlainWriting
from fieldreport.ui.editor.questionnaire import Happened, Questionnaire
from fieldreport.ui.editor.sealing_act import SealingAct
from fieldreport.ui.editor.unit_words import UnitNames
from fieldreport.ui.editor.vault_places import VaultPlaces
from fieldreport.ui.editor.writing import Writing
from fieldreport.ui.editor.writing_choices import WritingChoices
from fieldreport.ui.look.look import Look
from fieldreport.ui.questions.field import Wish
from fieldreport.ui.questions.tools import Tools
from fieldreport.ui.words.failure_words import failure_words

_BURMESE = "my"
_NOTHING_FOUND = Review(findings=(), sections=(), hidden_answers=0)


class EditorPage(EditorFrame):
    """Opens one draft; everything that is typed goes into the vault as it is typed."""

    opened = Signal()
    sealed = Signal(object)
    """Carries the subject of the sealed report."""
    closed = Signal()
    """The draft is no more, or cannot be opened; the page can go."""
    stored = Signal()
    """Something was stored: what lists show of the draft may differ."""
    abilities_changed = Signal()
    choose_on_map = Signal(str, str)
    """A point is wanted: carries where, and the answer that is there; `take_position` brings it."""
    show_on_map = Signal(str)
    """Carries the answer to a question for a place."""
    languages_chosen = Signal(str, str)
    sensitive_hidden = Signal(bool)

    def __init__(
        self,
        *,
        vault: VaultThread,
        look: Look,
        clock: Clock,
        zawgyi: ZawgyiCheck,
        files: FilePicker,
        draft: str,
        choices: WritingChoices,
    ) -> None:
        super().__init__(look=look)
        self._vault = vault
        self._clock = clock
        self._zawgyi = zawgyi
        self._picker = files
        self._choices = choices
        self._draft = draft
        self._opened: OpenedDraft | None = None
        self._keeper: DraftKeeper | None = None
        self._files: DraftFiles | None = None
        self._sealing: SealingAct | None = None
        self.questionnaire: Questionnaire | None = None
        self.writing: Writing | None = None
        self.plain: PlainWriting | None = None
        self._languages: LanguageMenu | None = None
        self._sizes: dict[str, int] = {}
        self._order = QTimer(self)
        self._order.setSingleShot(True)
        self._order.setInterval(0)
        self._order.timeout.connect(lambda: order_tabs(self))
        self.add_button.clicked.connect(self.add_files)
        self.check_button.clicked.connect(self.check)
        self.seal_button.clicked.connect(self.seal)
        self.trash_action.triggered.connect(self.move_to_trash)
        self.hiding.connect(self._hide_sensitive)
        self._show_able()
        FileDrops(
            widget=self,
            can_take=lambda data: self._files is not None and files.can_take(data),
            dropped=self.take_dropped,
        )
        vault.run(
            self, Operation(work=lambda session, _: open_draft(session, draft), done=self._show, failed=self._fail)
        )

    # ---- for others

    @property
    def draft(self) -> str:
        """The draft's id."""
        return self._draft

    def abilities(self) -> Abilities:
        """Say what can be done now. See `CommandSource`."""
        if self._opened is None:
            return {}
        able: dict[CommandId, Callable[[], object]] = {
            CommandId.SAVE: self.save,
            CommandId.SEAL: self.seal,
            CommandId.ADD_FILES: self.add_files,
            CommandId.TRASH: self.move_to_trash,
        }
        if self.questionnaire is not None:
            able[CommandId.CHECK] = self.check
            able[CommandId.HIDE_SENSITIVE] = self.hide_button.toggle
            if self.questionnaire.answers.can_undo:
                able[CommandId.UNDO] = self.undo
            if self.questionnaire.answers.can_redo:
                able[CommandId.REDO] = self.redo
        return able

    def leave(self) -> None:
        """Hand everything that was typed to the vault's thread: the page goes, or the vault is locked."""
        self.flush()

    def flush(self) -> None:
        """Say at once what was typed."""
        for writing in (self.writing, self.plain):
            if writing is not None:
                writing.flush()

    def save(self) -> None:
        """Store now what was typed, and try again what could not be stored."""
        self.flush()
        if self._keeper is not None:
            self._keeper.again()
            if self._keeper.is_settled:
                self.saved.say_saved(self._clock())

    def undo(self) -> None:
        """Take the last act back, and show where that was."""
        self._turn_back(Questionnaire.undo)

    def redo(self) -> None:
        """Do again what was undone last, and show where that was."""
        self._turn_back(Questionnaire.redo)

    def check(self) -> None:
        """Say what is missing or does not do."""
        if self.writing is not None:
            self.writing.check()

    def seal(self) -> None:
        """Tell what becomes final, and seal if a person wants it."""
        self.flush()
        if self._keeper is None or self._sealing is None:
            return
        self._keeper.again()
        review = self.questionnaire.review() if self.questionnaire is not None else _NOTHING_FOUND
        self._sealing.begin(review)

    def add_files(self) -> None:
        """Let a person attach files where the form has room for them."""
        self.flush()
        if self._files is not None:
            self._files.add()

    def take_dropped(self, data: QMimeData) -> None:
        """Take in what was dropped anywhere on the page."""
        self.flush()
        if self._files is not None:
            self._files.take_dropped(data)

    def take_position(self, ref: str, latitude: float, longitude: float) -> None:
        """Answer a question for a point with what was chosen on the map; five decimals are a metre."""
        if self.questionnaire is not None:
            self.questionnaire.answer(ref, f"{latitude:.5f} {longitude:.5f}")

    def go_to(self, ref: str) -> None:
        """Show a question and put the cursor into it."""
        if self.writing is not None:
            self.writing.go_to(ref)

    @property
    def saved_words(self) -> str:
        """What the foot says about storing."""
        return self.saved.words

    @property
    def sealing(self) -> SealingAct | None:
        """The way to the seal, once the draft is open."""
        return self._sealing

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # In a window of its own menus these come as commands; fields let them pass.
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo()
        else:
            super().keyPressEvent(event)

    # ---- opening

    def _show(self, opened: OpenedDraft) -> None:
        self._opened = opened
        self._keeper = keeper = DraftKeeper(vault=self._vault, draft=opened.draft, parent=self)
        keeper.saving.connect(self.saved.say_saving)
        keeper.saved.connect(self._tell_saved)
        keeper.failed.connect(self._tell_not_saved)
        self._sealing = SealingAct(
            vault=self._vault, look=self._look, opened=opened, is_stored=lambda: keeper.is_settled, parent=self
        )
        self._sealing.sealed.connect(self._tell_sealed)
        self._sealing.look_at_findings.connect(self.check)
        if opened.answers is None:
            self._show_plain(opened, keeper)
        else:
            self._show_form(opened, opened.answers, keeper)
        self._files = DraftFiles(
            vault=self._vault, picker=self._picker, opened=opened, questionnaire=self.questionnaire, around=self
        )
        self._files.changed.connect(self.stored)
        self._files.stored_at.connect(self._show_file)
        self.show_asked(opened.asked, self.go_to)
        self.show_revision(opened.draft.row.subject is not None)
        self.saved.say_saved(self._clock())
        self._show_able()
        if self.writing is not None:
            # What is not laid out yet takes no focus.
            QTimer.singleShot(0, self.writing, partial(self.writing.begin_at, self._choices.at))
        self._order.start()
        self.opened.emit()

    def _show_plain(self, opened: OpenedDraft, keeper: DraftKeeper) -> None:
        self.heading.setText(self.tr("Report without a form"))
        self.plain = PlainWriting(answers=opened.draft.answers)
        self.plain.to_store.connect(keeper.store)
        self.plain.refused.connect(self._tell_refused)
        self.inside.addWidget(self.plain)

    def _show_form(self, opened: OpenedDraft, answers: Answers, keeper: DraftKeeper) -> None:
        self.questionnaire = questionnaire = Questionnaire(answers=answers, parent=self)
        questionnaire.set_languages(self._choices.language_of(answers), self._choices.second_language_of(answers))
        questionnaire.hide_sensitive(self._choices.hides_sensitive)
        questionnaire.to_store.connect(keeper.store)
        questionnaire.refused.connect(self._tell_refused)
        questionnaire.happened.connect(self._follow)
        questionnaire.wished.connect(self._grant)
        is_burmese = self._choices.window_language == _BURMESE
        self._sizes.update(opened.sizes)
        tools = Tools(
            look=self._look,
            places=VaultPlaces(vault=self._vault),
            size_of=self._sizes.get,
            pictures=opened.pictures.get,
            unit_words=UnitNames(language=self._choices.window_language).words,
            date_words=date_words(self._choices.window_language),
            is_burmese=is_burmese,
            above=QuestionsAbove(look=self._look, asked=opened.asked).above,
        )
        self.writing = Writing(questionnaire=questionnaire, tools=tools, zawgyi=self._zawgyi)
        self.writing.page_shown.connect(lambda _: self._show_able())
        self.writing.rearranged.connect(self._order.start)
        self.inside.addWidget(self.writing)
        self._languages = LanguageMenu(look=self._look, languages=answers.definition.languages)
        self._languages.show_chosen(answers.language, questionnaire.second_language)
        self._languages.chosen.connect(self._choose_languages)
        self.corner.insertWidget(0, self._languages)
        self.show_hiding(questionnaire.hides_sensitive)
        self.hide_button.show()
        self.check_button.show()
        self._show_title()

    def _fail(self, refusal: FieldReportError) -> None:
        self._tell_refused(refusal)
        self.heading.setText(self.tr("This draft cannot be opened"))

    # ---- head and foot

    def _show_able(self) -> None:
        for button in (self.add_button, self.check_button, self.seal_button):
            button.setEnabled(self._opened is not None)
        self.abilities_changed.emit()

    def _show_title(self) -> None:
        questionnaire = self.questionnaire
        if questionnaire is None:
            return
        if self.heading.text() != questionnaire.title:
            self.heading.setText(questionnaire.title)

    # ---- what happens

    def _turn_back(self, act: Callable[[Questionnaire], Changes | None]) -> None:
        if self.questionnaire is None or self.writing is None:
            return
        self.flush()
        changes = act(self.questionnaire)
        if changes is not None:
            self.writing.go_to_change(changes)

    def _follow(self, happened: Happened) -> None:
        self._show_title()
        self._show_able()

    def _choose_languages(self, first: str, second: str) -> None:
        if self.questionnaire is None or self._languages is None:
            return
        self.flush()
        self.questionnaire.set_languages(first, second)
        self._languages.show_chosen(self.questionnaire.answers.language, self.questionnaire.second_language)
        self.languages_chosen.emit(first, second)

    def _hide_sensitive(self, hide: bool) -> None:  # noqa: FBT001 - what Qt's signal carries
        if self.questionnaire is not None and self.questionnaire.hides_sensitive is not hide:
            self.flush()
            self.questionnaire.hide_sensitive(hide)
            self.sensitive_hidden.emit(hide)

    def _grant(self, ref: str, wish: Wish) -> None:
        if self._files is None or self.questionnaire is None:
            return
        value = self.questionnaire.answers.view(ref).value
        match wish:
            case Wish.ATTACH:
                self._files.attach(ref)
            case Wish.OPEN_FILE:
                self._picker.show_file(self._draft, ref, around=self)
            case Wish.REMOVE_FILE:
                self._files.remove(ref)
            case Wish.CHOOSE_ON_MAP:
                self.choose_on_map.emit(ref, value)
            case Wish.SHOW_ON_MAP:
                self.show_on_map.emit(value)

    def _show_file(self, ref: str, size: int) -> None:
        self._sizes[ref] = size

    # ---- storing

    def _tell_saved(self) -> None:
        self.say("")
        self.saved.say_saved(self._clock())
        self.stored.emit()

    def _tell_not_saved(self, refusal: FieldReportError) -> None:
        words = failure_words(refusal)
        self.saved.say_failed()
        again = Button(self.tr("Try again"))
        again.clicked.connect(self.save)
        kept = self.tr("What you wrote is still in this window.")
        self.say(f"{words.happened} {kept} {words.todo}", [again])

    def _tell_refused(self, refusal: FieldReportError) -> None:
        words = failure_words(refusal)
        close = Button(self.tr("Close"), flat=True)
        close.clicked.connect(lambda: self.say(""))
        self.say(f"{words.happened} {words.todo}", [close])

    # ---- ending

    def _tell_sealed(self, sealed: Sealed) -> None:
        self._end()
        self.sealed.emit(sealed.subject)

    def move_to_trash(self) -> None:
        """Put the draft aside; it can be taken out of the trash again, so nobody is asked twice."""
        if self._opened is None:
            return
        self.flush()
        self._end()
        draft = self._draft

        def work(session: Session, _: Reporter) -> None:
            session.drafts.move_to_trash(draft)

        self._vault.run(self, Operation(work=work, done=lambda _: self.closed.emit()))

    def _end(self) -> None:
        """Store nothing more: what is still typed belongs to a draft that is gone."""
        if self._keeper is not None:
            self._keeper.close()
