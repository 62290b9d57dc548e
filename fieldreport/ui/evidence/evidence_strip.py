"""The list of the files of a draft or a report: open, add, remove."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from fieldreport.bootstrap import Session
from fieldreport.domain.identifiers import SubjectId
from fieldreport.services.evidence import EvidenceItem
from fieldreport.system.progress import Reporter
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.dialog import Dialog
from fieldreport.ui.controls.file_drops import FileDrops
from fieldreport.ui.controls.flow_layout import FlowLayout
from fieldreport.ui.controls.labels import DimLabel
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.evidence.file_intake import FileIntake
from fieldreport.ui.evidence.strip_rows import StripDelegate, StripRows
from fieldreport.ui.evidence.thumbnails import Thumbnails
from fieldreport.ui.look.look import Look

_MOST_ROWS = 6
"""Before it scrolls."""


class EvidenceStrip(QWidget):
    """Shows files; with an *intake* it also takes them, by button, by drop and by paste, and takes them off again."""

    open_requested = Signal(object, int)
    """Look at a file; carries all EvidenceItems of the list, and which one."""
    changed = Signal(object)
    """The list was read anew; carries the EvidenceItems."""

    def __init__(
        self, *, vault: VaultThread, look: Look, intake: FileIntake | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._vault = vault
        self._look = look
        self._intake = intake
        self._load: Callable[[Session, Reporter], Sequence[EvidenceItem]] | None = None
        self._rows = StripRows(thumbnails=Thumbnails(vault=vault, parent=self), parent=self)
        self._delegate = StripDelegate(look=look, rows=self._rows, parent=self)
        self.view = QListView()
        self.view.setModel(self._rows)
        self.view.setItemDelegate(self._delegate)
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(self.tr("Files"))
        self.view.installEventFilter(self)
        self.view.activated.connect(self._open)
        self.view.doubleClicked.connect(self._open)
        self._nothing = DimLabel(self.tr("No files yet. Add photos, recordings or documents, or drop them here."))
        if intake is None:
            self._nothing.setText(self.tr("No files."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        if intake is not None:
            column.addWidget(intake)
        column.addWidget(self._nothing)
        column.addWidget(self.view)
        column.addLayout(self._buttons())
        self.view.selectionModel().currentChanged.connect(self._enable)
        if intake is not None:
            FileDrops(widget=self, can_take=intake.can_take, dropped=intake.take_data)
            intake.attached.connect(self.refresh)
            intake.removed.connect(self.refresh)
        vault.locking.connect(lambda: self._rows.show_items(()))
        look.changed.connect(self._fit)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._show(())

    @property
    def items(self) -> tuple[EvidenceItem, ...]:
        """What is listed."""
        return self._rows.items

    def show_draft(self, draft: str) -> None:
        """List the files of a draft."""
        self._load = lambda session, _: session.evidence.of_draft(draft)
        self.refresh()

    def show_report(self, subject: SubjectId) -> None:
        """List the files of a report."""
        self._load = lambda session, _: session.evidence.of_report(subject)
        self.refresh()

    def refresh(self) -> None:
        """Read the list anew."""
        if self._load is not None:
            self._vault.run(self, Operation(work=self._load, done=self._show, replaces="files"))

    def current(self) -> EvidenceItem | None:
        """Return the file in focus."""
        index = self.view.currentIndex()
        return self._rows.items[index.row()] if index.isValid() else None

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        return (watched is self.view and isinstance(event, QKeyEvent) and self._key(event)) or False

    def _key(self, event: QKeyEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress:
            return False
        if event.key() == Qt.Key.Key_Space:
            self._open(self.view.currentIndex())
        elif self._intake is not None and event.key() == Qt.Key.Key_Delete:
            self._ask_removal()
        elif self._intake is not None and event.matches(QKeySequence.StandardKey.Paste):
            self._intake.paste()
        else:
            return False
        return True

    def _buttons(self) -> FlowLayout:
        row = FlowLayout()
        self._look_button = Button(self.tr("Look at file"), self._look.icon("eye"))
        self._look_button.clicked.connect(lambda: self._open(self.view.currentIndex()))
        self._remove_button = Button(self.tr("Remove"), self._look.icon("trash"))
        self._remove_button.clicked.connect(self._ask_removal)
        self._remove_button.setVisible(self._intake is not None)
        if self._intake is not None:
            intake = self._intake
            for words, icon, act in (
                (self.tr("Add files…"), "paperclip", lambda: intake.choose()),  # noqa: PLW0108 - without the state
                (self.tr("Add folder…"), "folder", lambda: intake.choose_folder()),  # noqa: PLW0108
                (self.tr("Paste"), "copy", lambda: intake.paste()),  # noqa: PLW0108
            ):
                button = Button(words, self._look.icon(icon))
                button.clicked.connect(act)
                row.addWidget(button)
        row.addWidget(self._look_button)
        row.addWidget(self._remove_button)
        return row

    def _show(self, items: Sequence[EvidenceItem]) -> None:
        former = self.current()
        self._rows.show_items(items)
        has_any = bool(items)
        self.view.setVisible(has_any)
        self._nothing.setVisible(not has_any)
        self._look_button.setVisible(has_any)
        self._remove_button.setVisible(has_any and self._intake is not None)
        row = next((row for row, item in enumerate(items) if former and item.path == former.path), 0)
        if has_any:
            self.view.setCurrentIndex(self._rows.index(row))
        self._fit()
        self._enable()
        self.changed.emit(self._rows.items)

    def _fit(self) -> None:
        rows = min(len(self._rows.items), _MOST_ROWS)
        frame = 2 * self.view.frameWidth()
        self.view.setFixedHeight(max(rows, 1) * self._delegate.row_height(self.view.font()) + frame)

    def _enable(self) -> None:
        item = self.current()
        self._look_button.setEnabled(item is not None and item.is_here)
        self._remove_button.setEnabled(item is not None)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid() and self._rows.items[index.row()].is_here:
            self.open_requested.emit(self._rows.items, index.row())

    def _ask_removal(self) -> None:
        item, intake = self.current(), self._intake
        if item is None or intake is None:
            return
        dialog = Dialog(
            parent=self.window(),
            title=self.tr("Remove this file from the draft?"),
            words=self.tr(
                "%1 is taken off the draft. Unless another report names it, its content is destroyed in this vault;"
                " the original outside stays where it is."
            ).replace("%1", shown_name(item.shown_name)),
        )

        def remove() -> None:
            dialog.accept()
            intake.remove(item.path)

        dialog.add_button(Button(self.tr("Keep it")))
        dialog.add_button(Button(self.tr("Remove"), danger=True), remove)
        dialog.open()
