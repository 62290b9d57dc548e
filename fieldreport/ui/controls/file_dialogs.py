"""Choosing files and folders without leaving a trace of it on the computer."""

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import (
    QFileInfo,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSettings,
    QStorageInfo,
    Qt,
    QUrl,
)
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QFileDialog,
    QFileSystemModel,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.look.icon_engine import IconStore, SvgIconEngine

_Option = QFileDialog.Option
_WIDTH, _HEIGHT, _PLACES = 60, 36, 11
"""In widths of "m"."""


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
    """Let a person say where a new file goes; before an existing one is replaced they are asked. *name* is proposed."""
    dialog = _dialog(parent, title, QFileDialog.FileMode.AnyFile, kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    if folder is not None:
        dialog.setDirectory(str(folder))
    dialog.selectFile(name)
    return _open(dialog, lambda paths: chosen(paths[0]))


class _PlainNames(QStyledItemDelegate):
    """Shows names as they may be shown, beside icons in the colour of the text."""

    def __init__(self, parent: QFileDialog) -> None:
        super().__init__(parent)
        self._icons = IconStore()

    def displayText(self, value: object, locale: QLocale | QLocale.Language) -> str:
        return shown_name(super().displayText(value, locale))

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        file = index.data(QFileSystemModel.Roles.FileInfoRole)
        if isinstance(file, QFileInfo) and not option.icon.isNull():
            color = option.palette.text().color().name()
            option.icon = QIcon(SvgIconEngine(self._icons, "folder" if file.isDir() else "file", lambda _: color))


def _dialog(parent: QWidget, title: str, mode: QFileDialog.FileMode, kinds: Sequence[str]) -> QFileDialog:
    _keep_no_history()
    dialog = QFileDialog(parent, title, str(Path.home()))
    # The system's own dialog remembers in the system what was chosen.
    dialog.setOption(_Option.DontUseNativeDialog)
    # It would read a file in each folder that it passes.
    dialog.setOption(_Option.DontUseCustomDirectoryIcons)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.destroyed.connect(_forget_history)
    dialog.setItemDelegate(_PlainNames(dialog))
    dialog.setFileMode(mode)
    dialog.setSidebarUrls([QUrl.fromLocalFile(str(place)) for place in (Path.home(), *drives())])
    if kinds:
        dialog.setNameFilters(list(kinds))
    em = dialog.fontMetrics().horizontalAdvance("m")
    dialog.resize(em * _WIDTH, em * _HEIGHT)
    places = dialog.findChild(QListView, "sidebar")
    if isinstance(places, QListView):
        places.setMinimumWidth(em * _PLACES)
    return dialog


def _open(dialog: QFileDialog, chosen: Callable[[list[Path]], object]) -> QFileDialog:
    def tell() -> None:
        paths = [Path(name) for name in dialog.selectedFiles()]
        if paths:
            chosen(paths)

    dialog.accepted.connect(tell)
    dialog.open()
    return dialog


def drives() -> Iterator[Path]:
    """Name what is plugged in: sticks, cards, other disks."""
    for volume in QStorageInfo.mountedVolumes():
        root = Path(volume.rootPath())
        if volume.isValid() and volume.isReady() and (os.name == "nt" or _is_plugged_in(root)):
            yield root


def _is_plugged_in(root: Path) -> bool:
    return any(root.is_relative_to(place) for place in ("/media", "/run/media", "/mnt", "/Volumes"))


def _keep_no_history() -> None:
    """Send the history that Qt's dialog writes when it goes to where nothing can be written.

    A file on Linux. The registry of Windows and the preferences of macOS ignore it: see `_forget_history`.
    """
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull + "/none")


def _forget_history(_: QObject) -> None:
    if sys.platform in {"win32", "darwin"}:
        settings = QSettings(QSettings.Scope.UserScope, "QtProject")
        settings.remove("FileDialog")
        settings.remove("Qt")
        settings.sync()
