"""Looking at files one after the other: the file in the middle, its facts beside it, the next one a key away."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from fieldreport.bootstrap import Session
from fieldreport.errors import FieldReportError
from fieldreport.services.evidence import EvidenceItem, OfDraft, OfReport, TimeNote
from fieldreport.system.progress import Reporter
from fieldreport.text.zawgyi import ZawgyiCheck
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.controls.buttons import Button, IconButton
from fieldreport.ui.controls.labels import Heading
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.evidence.content_stage import ContentStage
from fieldreport.ui.evidence.facts_panel import FactsPanel
from fieldreport.ui.evidence.file_intake import FileIntake
from fieldreport.ui.evidence.looking import Looked, looking
from fieldreport.ui.evidence.moments import stored
from fieldreport.ui.evidence.pictures import blackened_name
from fieldreport.ui.evidence.saving_copies import CopySaving
from fieldreport.ui.look.look import Look

_FACTS_WIDTH = 20
_NARROW = 46
"""In heights of the letters: below, the facts are shown only when somebody asks."""
_GAP = 8


class EvidenceViewer(QWidget):
    """Shows files of one draft or report, in a pane or in a window of its own.

    Locking, closing, and another file drop what is shown at once: pixels, text, players, the open file and its key.
    """

    date_wanted = Signal(str, str)
    """Use the day of the file under this path, as ``2026-11-23``."""
    place_wanted = Signal(str, float, float)
    """Use the place of the file under this path: latitude and longitude."""
    shown = Signal(object)
    """Another file is shown; carries the EvidenceItem."""
    closed = Signal()
    """Somebody has seen enough."""

    def __init__(
        self,
        *,
        vault: VaultThread,
        look: Look,
        zawgyi: ZawgyiCheck,
        intake: FileIntake | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._vault = vault
        self._look = look
        self._intake = intake
        self._items: tuple[EvidenceItem, ...] = ()
        self._row = 0
        self._looked: Looked | None = None
        self._saving = CopySaving(vault=vault, window=self)
        self.stage = ContentStage(look=look, zawgyi=zawgyi)
        self.stage.opening_wanted.connect(lambda: self._look_at(opens=True))
        self.stage.turn_file.connect(self.step)
        self.stage.copy_wanted.connect(self._keep_copy)
        self.stage.note_wanted.connect(self._note)
        self.stage.saving_wanted.connect(self.save_copy)
        self.facts = FactsPanel(look=look)
        self.facts.date_wanted.connect(lambda day: self._with_path(self.date_wanted.emit, day))
        self.facts.place_wanted.connect(lambda *place: self._with_path(self.place_wanted.emit, *place))
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.stage)
        self._split.addWidget(self.facts)
        self._split.setStretchFactor(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(self._split, 1)
        vault.locking.connect(self.drop)
        self.drop()

    @property
    def item(self) -> EvidenceItem | None:
        """The file that is shown."""
        return self._items[self._row] if self._items else None

    def show_files(self, items: Sequence[EvidenceItem], row: int = 0) -> None:
        """Look at the file in that row, with the others a key away."""
        self._items = tuple(items)
        self._row = row
        self._begin()

    def step(self, rows: int) -> None:
        """Go on by so many files; at either end it stays."""
        wanted = min(max(self._row + rows, 0), len(self._items) - 1)
        if self._items and wanted != self._row:
            self._row = wanted
            self._begin()

    def drop(self) -> None:
        """Forget all that is shown, at once."""
        self._looked = None
        self._items = ()
        self.stage.drop()
        self.facts.clear()
        self._name.setText("")
        self._number.setText("")
        self._enable()

    def save_copy(self) -> None:
        """Ask whether a copy may leave the vault."""
        if self.item is not None and self._looked is not None:
            self._saving.ask(self.item, self._looked.facts.kind)

    def leave(self) -> None:
        """Stop what plays; the page goes."""
        self.drop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_PageUp: -1,
            Qt.Key.Key_PageDown: 1,
        }
        key = Qt.Key(event.key())
        if key in steps:
            self.step(steps[key])
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Escape):
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._facts_button.setChecked(self.width() >= self._look.em(_NARROW))

    def _head(self) -> QHBoxLayout:
        self._name = Heading()
        self._number = QLabel()
        self._number.setProperty("kind", "dim")
        self._back = IconButton(self._look.icon("chevron-left"), self.tr("Previous file"))
        self._forth = IconButton(self._look.icon("chevron-right"), self.tr("Next file"))
        self._back.clicked.connect(lambda: self.step(-1))
        self._forth.clicked.connect(lambda: self.step(1))
        self._facts_button = IconButton(self._look.icon("info"), self.tr("Facts"))
        self._facts_button.setCheckable(True)
        self._facts_button.setChecked(True)
        self._facts_button.toggled.connect(self.facts.setVisible)
        self.facts.setMinimumWidth(self._look.em(_FACTS_WIDTH * 0.75))
        self._save = Button(self.tr("Save a copy…"), self._look.icon("download"))
        self._save.clicked.connect(self.save_copy)
        row = QHBoxLayout()
        row.setContentsMargins(_GAP, _GAP, _GAP, _GAP)
        row.addWidget(self._back)
        row.addWidget(self._number)
        row.addWidget(self._forth)
        row.addWidget(self._name, 1)
        row.addWidget(self._save)
        row.addWidget(self._facts_button)
        return row

    def _begin(self) -> None:
        item = self.item
        self._looked = None
        self.stage.drop()
        self.facts.clear()
        self._enable()
        if item is None:
            return
        self._name.setText(shown_name(item.shown_name))
        place = self.tr("%1 of %2").replace("%1", str(self._row + 1)).replace("%2", str(len(self._items)))
        self._number.setText(place)
        self.shown.emit(item)
        if not item.is_here:
            self.stage.say_missing()
            return
        self._look_at(opens=not item.needs_asking)

    def _look_at(self, *, opens: bool) -> None:
        item = self.item
        if item is None:
            return

        def done(looked: Looked) -> None:
            self._arrived(item, looked, opens=opens)

        self.stage.wait()
        self._vault.run(
            self, Operation(work=looking(item, opens=opens), done=done, failed=self._fail, replaces="looking")
        )

    def _arrived(self, item: EvidenceItem, looked: Looked, *, opens: bool) -> None:
        if item is not self.item:
            return
        self._looked = looked
        self.facts.show_facts(item, looked)
        self.stage.picture.set_copying(isinstance(item.holder, OfReport) or self._intake is not None)
        if opens:
            self.stage.show_content(looked, can_note=isinstance(item.holder, OfReport))
        else:
            self.stage.ask_first(looked.facts.kind)
        self._enable()

    def _fail(self, failure: FieldReportError) -> None:
        self.stage.say_failure(failure)

    def _keep_copy(self, make: Callable[[Session], bytes]) -> None:
        item, looked = self.item, self._looked
        if item is None or looked is None:
            return
        name = blackened_name(item.shown_name, looked.facts.kind)
        if isinstance(item.holder, OfDraft) and self._intake is not None:
            self._intake.take_made(name, make)
            self.stage.say_kept()
        elif isinstance(item.holder, OfReport):
            self._saving.ask_made(item, looked.facts.kind, name, make)

    def _note(self, words: str, seconds: float) -> None:
        item = self.item
        if item is None or not isinstance(item.holder, OfReport):
            return
        subject = item.holder.subject

        def work(session: Session, _: Reporter) -> Sequence[TimeNote]:
            session.statements.note(subject, words, about=item.path, at=stored(seconds))
            return session.evidence.notes(item)

        self._vault.run(self, Operation(work=work, done=self.stage.show_notes))

    def _with_path(self, emit: Callable[..., object], *values: object) -> None:
        if self.item is not None:
            emit(self.item.path, *values)

    def _enable(self) -> None:
        self._back.setEnabled(self._row > 0 and bool(self._items))
        self._forth.setEnabled(self._row + 1 < len(self._items))
        self._save.setEnabled(self._looked is not None)
