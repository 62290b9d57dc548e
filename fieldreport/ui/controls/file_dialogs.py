"""Choosing files and folders without leaving a trace of it on the computer."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

_Option = QFileDialog.Option


def choose_files(
    parent: QWidget, *, title: str, chosen: Callable[[list[Path]], object], kinds: Sequence[str] = ()
) -> QFileDialog:
    """Let a person choose one or more files that exist; nothing is called when they choose none.

    *kinds* are filters as ``"Bundles (*.age)"``.
    """
    dialog = _dialog(parent, title, QFileDialog.FileMode.ExistingFiles, kinds)
    return _open(dialog, chosen)


def choose_file(
    parent: QWidget, *, title: str, chosen: Callable[[Path], object], kinds: Sequence[str] = ()
) -> QFileDialog:
    """Let a person choose one file that exists."""
    dialog = _dialog(parent, title, QFileDialog.FileMode.ExistingFile, kinds)
    return _open(dialog, lambda paths: chosen(paths[0]))


def choose_folder(parent: QWidget, *, title: str, chosen: Callable[[Path], object]) -> QFileDialog:
    """Let a person choose a folder that exists."""
    dialog = _dialog(parent, title, QFileDialog.FileMode.Directory, ())
    dialog.setOption(_Option.ShowDirsOnly)
    return _open(dialog, lambda paths: chosen(paths[0]))


def save_as(
    parent: QWidget,
    *,
    title: str,
    chosen: Callable[[Path], object],
    name: str,
    folder: Path | None = None,
    kinds: Sequence[str] = (),
) -> QFileDialog:
    """Let a person say where a new file goes; an existing one is asked about. *name* is proposed."""
    dialog = _dialog(parent, title, QFileDialog.FileMode.AnyFile, kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    if folder is not None:
        dialog.setDirectory(str(folder))
    dialog.selectFile(name)
    return _open(dialog, lambda paths: chosen(paths[0]))


def _dialog(parent: QWidget, title: str, mode: QFileDialog.FileMode, kinds: Sequence[str]) -> QFileDialog:
    dialog = QFileDialog(parent, title, str(Path.home()))
    # The system's own dialog remembers in the system what was chosen.
    dialog.setOption(_Option.DontUseNativeDialog)
    dialog.setOption(_Option.DontUseCustomDirectoryIcons)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(mode)
    if kinds:
        dialog.setNameFilters(list(kinds))
    return dialog


def _open(dialog: QFileDialog, chosen: Callable[[list[Path]], object]) -> QFileDialog:
    def tell() -> None:
        paths = [Path(name) for name in dialog.selectedFiles()]
        if paths:
            chosen(paths)

    dialog.accepted.connect(tell)
    dialog.open()
    return dialog
