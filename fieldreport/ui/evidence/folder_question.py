"""What is in a folder, before anything of it is added: every file by name, and what is left out."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from fieldreport.services.file_finding import FolderFiles, PathKind
from fieldreport.system.private_files import plain_name
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.dialog import Dialog
from fieldreport.ui.controls.labels import DimLabel
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.look.look import Look
from fieldreport.ui.words.measures import size_text

_HEIGHT = 16
_HEIGHT_OF_FEW = 9
_FEW = 6
_WIDTH = 34


class FolderQuestion(Dialog):
    """Lists the files with a mark each; those that stay marked are added."""

    def __init__(
        self, found: FolderFiles, *, look: Look, chosen: Callable[[Sequence[Path]], object], parent: QWidget
    ) -> None:
        super().__init__(parent=parent, title="")
        self._found = found
        self._chosen = chosen
        name = shown_name(plain_name(found.folder.name))
        self.heading.setText(self.tr("Add files from “%1”?").replace("%1", name))
        self.setWindowTitle(self.heading.text())
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Files in the folder"))
        self._list.setMinimumSize(look.em(_WIDTH), look.em(_HEIGHT_OF_FEW if len(found.files) < _FEW else _HEIGHT))
        for file in found.files:
            inside = shown_name(plain_name(str(file.path.relative_to(found.folder))))
            item = QListWidgetItem(f"{inside}  ({size_text(file.size)})")
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self._list.addItem(item)
        self._list.setSpacing(2)
        self._list.itemChanged.connect(self._count)
        self.body.addWidget(self._list)
        self._left_out = DimLabel(self._left_out_words())
        self._left_out.setVisible(bool(self._left_out.text()))
        self.body.addWidget(self._left_out)
        self.add_button(Button(self.tr("Cancel")))
        self.add = self.add_button(Button("", primary=True), self._take)
        self._count()

    def _marked(self) -> list[int]:
        return [row for row in range(self._list.count()) if self._list.item(row).checkState() is Qt.CheckState.Checked]

    def _count(self) -> None:
        marked = self._marked()
        size = size_text(sum(self._found.files[row].size for row in marked))
        self.add.setText(self.tr("Add %n file(s)", "", len(marked)))
        self.add.setEnabled(bool(marked))
        self.say(self.tr("%n file(s) marked, %1 together.", "", len(marked)).replace("%1", size))
        if not self._found.files:
            self.say(self.tr("There is no file in this folder that can be added."))

    def _left_out_words(self) -> str:
        kinds = [found.kind for found in self._found.left_out]
        hidden = sum(kind is PathKind.HIDDEN for kind in kinds)
        links = sum(kind in (PathKind.LINK, PathKind.SHORTCUT) for kind in kinds)
        others = len(kinds) - hidden - links
        lines = []
        if links:
            lines.append(self.tr("%n link(s) left out: only files themselves are evidence.", "", links))
        if others:
            lines.append(self.tr("%n could not be read and is left out.", "", others))
        if hidden:
            lines.append(self.tr("%n hidden file(s) left out.", "", hidden))
        if self._found.is_cut:
            lines.append(self.tr("There is more in this folder than can be listed: add its folders one by one."))
        return "\n".join(lines)

    def _take(self) -> None:
        paths = [self._found.files[row].path for row in self._marked()]
        self.accept()
        self._chosen(paths)


_FEW = 6
