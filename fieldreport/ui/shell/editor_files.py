"""Files for the editor: chosen by a person, taken in with progress in front of the page, looked at in a window."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtWidgets import QWidget

from fieldreport.services.evidence import EvidenceItem
from fieldreport.text.zawgyi import ZawgyiCheck
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.dialog import Dialog
from fieldreport.ui.controls.file_dialogs import choose_file, choose_files
from fieldreport.ui.editor.file_picker import AttachedFile, FileRequest
from fieldreport.ui.evidence.evidence_viewer import EvidenceViewer
from fieldreport.ui.evidence.evidence_window import EvidenceWindow
from fieldreport.ui.evidence.file_intake import FileIntake
from fieldreport.ui.evidence.incoming import TakenIn
from fieldreport.ui.look.look import Look

_WIDTH = 40


class EditorFiles:
    """A `FilePicker` on the vault's own intake and viewer."""

    def __init__(self, *, vault: VaultThread, look: Look, zawgyi: ZawgyiCheck) -> None:
        self._vault = vault
        self._look = look
        self._zawgyi = zawgyi

    def attach(self, request: FileRequest, *, around: QWidget) -> None:
        """Let a person choose, and take in what was chosen."""
        title = QCoreApplication.translate("EditorFiles", "Add files")
        if request.takes_many:
            choose_files(around, title=title, chosen=lambda paths: self.take_in(request, paths, around=around))
        else:
            choose_file(around, title=title, chosen=lambda path: self.take_in(request, [path], around=around))

    def take_in(self, request: FileRequest, paths: Sequence[Path], *, around: QWidget) -> None:
        """Take files in, and say what became of each."""
        self._intake(request, around).take_paths(paths)

    @staticmethod
    def can_take(data: QMimeData) -> bool:
        """Tell whether something that is dragged holds files or a picture."""
        return FileIntake.can_take(data)

    def take_dropped(self, request: FileRequest, data: QMimeData, *, around: QWidget) -> None:
        """Take in what was dropped, in the same way."""
        self._intake(request, around).take_data(data)

    def _intake(self, request: FileRequest, around: QWidget) -> FileIntake:
        dialog = Dialog(parent=around.window(), title=QCoreApplication.translate("EditorFiles", "Adding files"))
        dialog.setMinimumWidth(self._look.em(_WIDTH))
        places = _Places(request)
        intake = FileIntake(vault=self._vault, look=self._look, draft=request.draft, places=places, parent=dialog)
        intake.attached.connect(lambda taken: places.attached(_attached(taken)))
        dialog.body.addWidget(intake)
        done = Button(QCoreApplication.translate("EditorFiles", "&Done"), primary=True)
        dialog.add_button(done, dialog.accept)
        dialog.finished.connect(lambda _: intake.cancel())
        dialog.finished.connect(lambda _: places.give_up())
        dialog.open()
        # Until all are in, leaving stops what is on its way: that takes Esc or Cancel, not a hasty Enter.
        done.setEnabled(False)
        intake.finished.connect(lambda: done.setEnabled(True))
        return intake

    def show_file(self, draft: str, ref: str, *, around: QWidget) -> None:
        """Show the file that is attached at *ref*, with the draft's other files beside it."""

        def show(items: Sequence[EvidenceItem]) -> None:
            row = next((number for number, item in enumerate(items) if item.path == ref), None)
            if row is not None:
                self.look_at(items, row, over=around)

        self._vault.run(around, Operation(work=lambda session, _: session.evidence.of_draft(draft), done=show))

    def look_at(self, items: Sequence[EvidenceItem], row: int, *, over: QWidget) -> EvidenceWindow:
        """Show files in a window of their own."""
        viewer = EvidenceViewer(vault=self._vault, look=self._look, zawgyi=self._zawgyi)
        window = EvidenceWindow(viewer, vault=self._vault, over=over)
        window.show_files(items, row)
        return window


class _Places:
    """Asks the editor where the next file goes, and says in the end which of those places stayed empty."""

    def __init__(self, request: FileRequest) -> None:
        self._request = request
        self._promised: set[str] = set()

    def place_for(self, name: str) -> str | None:
        place = self._request.next_place()
        if place:
            self._promised.add(place)
        return place or None

    def attached(self, file: AttachedFile) -> None:
        self._promised.discard(file.ref)
        self._request.attached(file)

    def give_up(self) -> None:
        for place in self._promised:
            self._request.given_up(place)
        self._promised.clear()


def _attached(taken: TakenIn) -> AttachedFile:
    return AttachedFile(ref=taken.item.path, name=taken.item.name, size=taken.item.size)
