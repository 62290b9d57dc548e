"""Files on their way into a draft: chosen, dropped or pasted, taken in one after the other, and told of."""

from collections import deque
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldreport.bootstrap import Session
from fieldreport.errors import FieldReportError
from fieldreport.services.file_finding import FolderFiles, FoundPath, PathKind
from fieldreport.system.progress import Progress, Reporter
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import Running, VaultThread
from fieldreport.ui.controls.file_dialogs import choose_file, choose_files, choose_folder
from fieldreport.ui.controls.file_drops import local_paths
from fieldreport.ui.controls.progress_panel import ProgressPanel
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.evidence.file_places import FilePlaces
from fieldreport.ui.evidence.folder_question import FolderQuestion
from fieldreport.ui.evidence.incoming import Incoming, Make, TakenIn, look_first, take_in
from fieldreport.ui.evidence.intake_results import IntakeResults
from fieldreport.ui.evidence.pictures import png_of
from fieldreport.ui.look.look import Look
from fieldreport.ui.words.measures import size_text


class FileIntake(QWidget):
    """Shows progress while files come in, and what became of each. It takes no room while there is nothing to say.

    Nothing is written into the report but the files: what a photo says of itself waits for a click.
    """

    attached = Signal(object)
    """A file is in the vault and in the draft; carries what is known of it as a TakenIn."""
    given_up = Signal(str)
    """A place was asked for, and the file for it did not come; carries the path."""
    removed = Signal(str)
    """A file was taken off the draft again; carries its path."""
    date_wanted = Signal(str, str)
    """Use the day of the file under this path, as ``2026-11-23``."""
    place_wanted = Signal(str, float, float)
    """Use the place of the file under this path: latitude and longitude."""
    finished = Signal()
    """Nothing is under way any more."""

    def __init__(
        self, *, vault: VaultThread, look: Look, draft: str, places: FilePlaces, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._vault = vault
        self._look = look
        self._draft = draft
        self._places = places
        self._queue: deque[Incoming] = deque()
        self._running: Running | None = None
        self._done = 0
        self._panel = ProgressPanel()
        self._panel.cancelled.connect(self.cancel)
        self._panel.hide()
        self.results = IntakeResults(look=look)
        self.results.date_wanted.connect(self.date_wanted)
        self.results.place_wanted.connect(self.place_wanted)
        self.results.removal_wanted.connect(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._panel)
        column.addWidget(self.results)
        vault.locking.connect(self._queue.clear)

    @property
    def is_busy(self) -> bool:
        """Whether files are on their way."""
        return self._running is not None or bool(self._queue)

    def choose(self, place: str | None = None) -> None:
        """Let a person choose files; with *place* one, as the answer to the question there."""
        if place is None:
            choose_files(self, title=self.tr("Add files"), chosen=self.take_paths)
        else:
            title = self.tr("Attach a file")
            choose_file(self, title=title, chosen=lambda path: self.take_paths([path], place=place))

    def choose_folder(self) -> None:
        """Let a person choose a folder, and then its files."""
        choose_folder(self, title=self.tr("Add a folder"), chosen=lambda path: self.take_paths([path]))

    def paste(self, place: str | None = None) -> bool:
        """Take what is in the clipboard, files or a picture; tell whether there was something to take."""
        taken = self.take_data(QGuiApplication.clipboard().mimeData(), place=place)
        if not taken:
            self.results.tell("info", self.tr("There is no file and no picture in the clipboard."))
        return taken

    @staticmethod
    def can_take(data: QMimeData) -> bool:
        """Tell whether something dropped or copied holds files or a picture."""
        return bool(local_paths(data)) or data.hasImage()

    def take_data(self, data: QMimeData, *, place: str | None = None) -> bool:
        """Take what was dropped or copied; tell whether there was something to take."""
        paths = local_paths(data)
        if paths:
            self.take_paths(paths, place=place)
            return True
        picture = data.imageData()
        if not isinstance(picture, QImage) or picture.isNull():
            return False
        # Made in the vault's thread and stored from memory: no file of it ever lies on the disk.
        self.take_made(self.tr("picture from clipboard") + ".png", lambda _: png_of(picture), place=place)
        return True

    def take_made(self, name: str, make: Make, *, place: str | None = None) -> None:
        """Take a file that is made here; *make* runs in the vault's thread."""
        self._add([Incoming(name=name, source=make, place=place)])

    def take_paths(self, paths: Sequence[Path], *, place: str | None = None) -> None:
        """Take files in; the files of a folder are listed and asked about first."""
        if place is not None and len(paths) > 1:
            self.results.tell("warn", self.tr("This question takes one file. Add one at a time."))
            return
        self._add([Incoming.of_path(path, place=place) for path in paths])

    def cancel(self) -> None:
        """Stop the file that is coming in, and drop those that wait; what is in already stays."""
        self._queue.clear()
        if self._running is not None:
            self._running.cancel()

    def remove(self, path: str) -> None:
        """Take a file off the draft; unless something else names it, it is destroyed in the vault."""

        def work(session: Session, _: Reporter) -> str:
            session.answering.detach(self._draft, path)
            return path

        def done(gone: str) -> None:
            self.results.clear()
            self.removed.emit(gone)

        self._vault.run(self, Operation(work=work, done=done))

    def _add(self, incoming: Sequence[Incoming]) -> None:
        self._queue.extend(incoming)
        self._next()

    def _next(self) -> None:
        if self._running is not None:
            return
        if not self._queue:
            self._panel.hide()
            self._done = 0
            self.finished.emit()
            return
        incoming = self._queue.popleft()
        self._done += 1
        title = self.tr("Adding %1 of %2: %3")
        for number, words in enumerate((self._done, self._done + len(self._queue), shown_name(incoming.name)), 1):
            title = title.replace(f"%{number}", str(words))
        self._panel.begin(title)
        self._panel.show()
        if isinstance(incoming.source, Path):
            self._look_first(incoming, incoming.source)
        else:
            self._take(incoming)

    def _look_first(self, incoming: Incoming, path: Path) -> None:
        self._running = self._vault.run(
            self,
            Operation(
                work=lambda _, reporter: look_first(path, reporter),
                done=lambda found: self._looked(incoming, found),
                failed=lambda failure: self._fail(incoming, failure),
                cancelled=self._stopped,
            ),
        )

    def _looked(self, incoming: Incoming, found: FoundPath | FolderFiles) -> None:
        self._running = None
        if isinstance(found, FolderFiles):
            if incoming.place is None:
                FolderQuestion(found, look=self._look, chosen=self.take_paths, parent=self.window()).open()
            else:
                self.results.tell_not_taken(FoundPath(found.folder, PathKind.FOLDER))
            self._next()
        elif found.kind is PathKind.FILE:
            self._take(incoming)
        else:
            self.results.tell_not_taken(found)
            self._next()

    def _take(self, incoming: Incoming) -> None:
        place = incoming.place or self._places.place_for(incoming.name)
        if place is None:
            words = self.tr("%1 was not added: this form has no room for another file.")
            self.results.tell("warn", words.replace("%1", shown_name(incoming.name)))
            self._next()
            return

        def work(session: Session, reporter: Reporter) -> TakenIn:
            return take_in(session, incoming, draft=self._draft, place=place, reporter=reporter)

        self._running = self._vault.run(
            self,
            Operation(
                work=work,
                done=self._taken,
                failed=lambda failure: self._fail(incoming, failure, place=place),
                cancelled=lambda: self._stopped(place=place),
                progress=self._show_progress,
            ),
        )

    def _taken(self, taken: TakenIn) -> None:
        self._running = None
        self.results.tell_taken(taken)
        self.attached.emit(taken)
        self._next()

    def _fail(self, incoming: Incoming, failure: FieldReportError, *, place: str = "") -> None:
        self._running = None
        if place:
            self.given_up.emit(place)
        self.results.tell_failure(incoming, failure)
        self._next()

    def _stopped(self, *, place: str = "") -> None:
        self._running = None
        if place:
            self.given_up.emit(place)
        self.results.tell("info", self.tr("Stopped. The file that was coming in was not kept."))
        self._next()

    def _show_progress(self, progress: Progress) -> None:
        words = size_text(progress.done)
        if progress.total:
            words = self.tr("%1 of %2").replace("%1", words).replace("%2", size_text(progress.total))
        self._panel.show_progress(progress.done, progress.total, words)
