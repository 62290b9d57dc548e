"""What can be done with one line of the list, or with many at once: in a bar below it, and in its context menu."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QMenu, QVBoxLayout, QWidget

from fieldreport.bootstrap import Session
from fieldreport.domain.identifiers import SubjectId
from fieldreport.domain.listing import Scope
from fieldreport.domain.review import MAX_WORD, ReviewStatus
from fieldreport.services.report_list import Card, draft_of_key
from fieldreport.system.progress import Reporter
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.dialog import Dialog
from fieldreport.ui.controls.flow_layout import FlowLayout
from fieldreport.ui.controls.labelled_field import labelled
from fieldreport.ui.controls.labels import DimLabel
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.look.look import Look
from fieldreport.ui.receipts.clear_action import ClearAction
from fieldreport.ui.reports.state_words import status_mark

_MARGIN = 12

_Work = Callable[[Session, Sequence[SubjectId], Reporter], object]


class BulkActions(QFrame):
    """Knows which lines are chosen; the bar shows from two lines on, and in a trash that holds something."""

    done = Signal()
    """Something was changed: the list has to be asked for again."""
    export = Signal(object)
    """Carries the subjects that are to be exported."""
    hand_on = Signal(object)
    """Carries the subjects that are to go to another office."""
    refer = Signal(object)
    """Carries the subjects that are to be put into a package."""
    gone = Signal(object)
    """Carries the numbers of lines that are in this list no more."""

    def __init__(self, *, vault: VaultThread, look: Look, is_office: bool) -> None:
        super().__init__()
        self._vault = vault
        self._look = look
        self._is_office = is_office
        self._scope = Scope.ALL
        self._keys: Sequence[int] = ()
        self._cards: Sequence[Card] = ()
        self._holds_lines = True
        self._clearing = ClearAction(vault=vault, look=look, page=self)
        self._clearing.cleared.connect(self.done)
        self.setProperty("kind", "foot")
        self._told = DimLabel()
        self._buttons = QWidget()
        self._row = FlowLayout(self._buttons, gap=6)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN // 2, _MARGIN, _MARGIN // 2)
        column.addWidget(self._told)
        column.addWidget(self._buttons)
        self._make_buttons()
        self._show()

    @property
    def has_drafts(self) -> bool:
        """Whether a draft is chosen."""
        return any(key < 0 for key in self._keys)

    @property
    def has_reports(self) -> bool:
        """Whether a report is chosen."""
        return any(key > 0 for key in self._keys)

    def set_scope(self, scope: Scope) -> None:
        """Say which part of the vault the list shows."""
        self._scope = scope
        self._keys = ()
        self._make_buttons()
        self._show()

    def follow(self, keys: Sequence[int], cards: Sequence[Card]) -> None:
        """Say which lines are chosen, with the cards of the first of them, as far as they are here."""
        self._keys, self._cards = keys, cards
        self._clearing.follow(keys)
        self._show()

    def tell_whether_empty(self, *, is_empty: bool) -> None:
        """Say whether nothing at all is in the part of the vault that the list shows."""
        self._holds_lines = not is_empty
        self._show()

    def fill(self, menu: QMenu) -> None:
        """Put into a context menu what can be done with the chosen lines."""
        for text, icon, action, is_meant in self._actions():
            if is_meant():
                entry = menu.addAction(self._look.icon(icon), text)
                entry.triggered.connect(lambda _=False, action=action: action())
        if self.has_reports:
            self._clearing.fill(menu)
        if self._is_office and self.has_reports:
            self._fill_statuses(menu.addMenu(self._look.icon("shield-check"), self.tr("Review")))

    def move_to_trash(self) -> None:
        """Put the chosen drafts into the trash."""
        self._each_draft(lambda session, draft: session.drafts.move_to_trash(draft))

    def ask_export(self) -> None:
        """Let the chosen reports be exported."""
        self._find(self.export.emit)

    def ask_hand_on(self) -> None:
        """Let the chosen reports go to another office."""
        self._find(self.hand_on.emit)

    def ask_refer(self) -> None:
        """Let the chosen reports be put into a package."""
        self._find(self.refer.emit)

    def _find(self, then: Callable[[list[SubjectId]], None]) -> None:
        keys = list(self._keys)

        def find(session: Session, _: Reporter) -> list[SubjectId]:
            return session.report_list.subjects_of(keys)

        self._vault.run(self, Operation(work=find, done=then))

    # ---- the bar

    def _actions(self) -> list[tuple[str, str, Callable[[], object], Callable[[], bool]]]:
        if self._scope is Scope.TRASH:
            return [
                (self.tr("Restore"), "undo", self._restore, lambda: self.has_drafts),
                (self.tr("Delete for good…"), "trash", self._ask_delete, lambda: self.has_drafts),
            ]
        actions = [(self.tr("Export…"), "upload", self.ask_export, lambda: self.has_reports)]
        if self._is_office:
            actions += [
                (self.tr("Hand on…"), "send", self.ask_hand_on, lambda: self.has_reports),
                (self.tr("Referral package…"), "archive", self.ask_refer, lambda: self.has_reports),
                (self.tr("Mark as read"), "eye", self._mark_read, lambda: self.has_reports),
                (self.tr("Mark as unread"), "inbox", self._mark_unread, lambda: self.has_reports),
                (self.tr("Tags…"), "tag", self._ask_tags, lambda: self.has_reports),
                (self.tr("Assign…"), "user", self._ask_assignee, lambda: self.has_reports),
            ]
        return [*actions, (self.tr("Move to trash"), "trash", self.move_to_trash, lambda: self.has_drafts)]

    def _make_buttons(self) -> None:
        self._clearing.drop_button()
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._shown: list[tuple[QWidget, Callable[[], bool]]] = []
        for text, icon, action, is_meant in self._actions():
            if action == self._mark_unread:
                # Rarely wanted of many: the context menu has it.
                continue
            button = Button(text, self._look.icon(icon))
            button.clicked.connect(lambda _=False, action=action: action())
            self._row.addWidget(button)
            self._shown.append((button, is_meant))
        if self._scope is not Scope.TRASH and not self._is_office:
            button = self._clearing.make_button()
            self._row.addWidget(button)
            self._shown.append((button, lambda: self.has_reports))
        if self._scope is Scope.TRASH:
            button = Button(self.tr("Empty trash…"), danger=True)
            button.clicked.connect(self._ask_empty)
            self._row.addWidget(button)
            self._shown.append((button, lambda: self._holds_lines))
        elif self._is_office:
            button = Button(self.tr("Review"), self._look.icon("shield-check"))
            button.setProperty("opens", True)
            menu = QMenu(self.tr("Review"), button)
            self._fill_statuses(menu)
            button.setMenu(menu)
            self._row.addWidget(button)
            self._shown.append((button, lambda: self.has_reports))

    def _fill_statuses(self, menu: QMenu) -> None:
        for status in ReviewStatus:
            mark = status_mark(status.value)
            action = menu.addAction(self._look.icon(mark.icon), mark.text)
            action.triggered.connect(partial(self._set_status, status))
        menu.addAction(self.tr("Not begun")).triggered.connect(partial(self._set_status, None))

    def _show(self) -> None:
        several = len(self._keys) > 1
        self.setVisible(several or (self._scope is Scope.TRASH and self._holds_lines))
        self._told.setText(self.tr("%n chosen", "", len(self._keys)))
        self._told.setVisible(bool(self._keys))
        for button, is_meant in self._shown:
            button.setVisible(is_meant())
        if several and self.has_reports and not self._is_office:
            self._clearing.look_up()

    # ---- what is done

    def _reports(self, work: _Work) -> None:
        keys = list(self._keys)

        def in_vault(session: Session, reporter: Reporter) -> object:
            return work(session, session.report_list.subjects_of(keys), reporter)

        self._vault.run(self, Operation(work=in_vault, done=lambda _: self.done.emit()))

    def _each_draft(self, work: Callable[[Session, str], object]) -> None:
        keys = [key for key in self._keys if key < 0]

        def in_vault(session: Session, _: Reporter) -> None:
            for key in keys:
                work(session, draft_of_key(key))

        def tell(_: object) -> None:
            self.gone.emit(keys)
            self.done.emit()

        self._vault.run(self, Operation(work=in_vault, done=tell))

    def _restore(self) -> None:
        self._each_draft(lambda session, draft: session.drafts.restore(draft))

    def _mark_read(self) -> None:
        self._reports(lambda session, subjects, _: session.reviewing.mark_read(subjects))

    def _mark_unread(self) -> None:
        self._reports(lambda session, subjects, _: session.reviewing.mark_unread(subjects))

    def _set_status(self, status: ReviewStatus | None, _: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's own
        self._reports(
            lambda session, subjects, reporter: session.reviewing.set_status(subjects, status, reporter=reporter)
        )

    def _ask_delete(self) -> None:
        dialog = Dialog(
            parent=self,
            title=self.tr("Delete %n draft(s) for good?", "", sum(key < 0 for key in self._keys)),
            words=self.tr("Their answers, their history and the files that only they hold are destroyed."),
        )

        def delete() -> None:
            dialog.accept()
            self._each_draft(lambda session, draft: session.drafts.delete(draft))

        dialog.add_button(Button(self.tr("Keep")))
        dialog.add_button(Button(self.tr("Delete for good"), danger=True), delete)
        dialog.open()

    def _ask_empty(self) -> None:
        dialog = Dialog(
            parent=self,
            title=self.tr("Empty the trash?"),
            words=self.tr("Every draft in it is destroyed, with the files that only it holds."),
        )

        def empty() -> None:
            dialog.accept()

            def in_vault(session: Session, _: Reporter) -> int:
                return session.drafts.empty_trash()

            self._vault.run(self, Operation(work=in_vault, done=lambda _: self.done.emit()))

        dialog.add_button(Button(self.tr("Keep")))
        dialog.add_button(Button(self.tr("Empty trash"), danger=True), empty)
        dialog.open()

    def _ask_tags(self) -> None:
        tags = sorted({tag for card in self._cards for tag in card.tags})
        dialog = Dialog(
            parent=self,
            title=self.tr("Tags of %n report(s)", "", sum(key > 0 for key in self._keys)),
            words=self.tr("Tags are signed and seen by all desks of the office; they do not go to documenters."),
        )
        added, removed = QLineEdit(), QLineEdit()
        dialog.body.addWidget(labelled(self.tr("Add"), added, hint=self.tr("Several with commas between them")))
        there = self.tr("There now: {tags}").format(tags=", ".join(map(shown_name, tags))) if tags else ""
        dialog.body.addWidget(labelled(self.tr("Take off"), removed, hint=there))

        def take() -> None:
            dialog.accept()
            to_add, to_remove = _words_of(added.text()), _words_of(removed.text())
            if to_add or to_remove:
                self._reports(
                    lambda session, subjects, reporter: session.reviewing.tag(
                        subjects, add=to_add, remove=to_remove, reporter=reporter
                    )
                )

        dialog.add_button(Button(self.tr("Cancel")))
        dialog.add_button(Button(self.tr("Save tags"), primary=True), take)
        dialog.open()

    def _ask_assignee(self) -> None:
        names = sorted({name for card in self._cards for name in card.assignees})
        dialog = Dialog(
            parent=self,
            title=self.tr("Who works on %n report(s)?", "", sum(key > 0 for key in self._keys)),
            words=self.tr("Signed and seen by all desks of the office. Empty: nobody."),
        )
        name = QLineEdit(names[0] if len(names) == 1 else "")
        name.setMaxLength(MAX_WORD)
        dialog.body.addWidget(labelled(self.tr("Name"), name))

        def take() -> None:
            dialog.accept()
            text = name.text()
            self._reports(
                lambda session, subjects, reporter: session.reviewing.assign(subjects, text, reporter=reporter)
            )

        dialog.add_button(Button(self.tr("Cancel")))
        dialog.add_button(Button(self.tr("Assign"), primary=True), take)
        dialog.open()


def _words_of(text: str) -> list[str]:
    # People type the comma of their own writing.
    for comma in "၊،":
        text = text.replace(comma, ",")
    return [word.strip() for word in text.split(",") if word.strip()]
