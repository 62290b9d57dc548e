"""The page of a picture: the picture, its tools, and blackening parts of it on a copy."""

from collections.abc import Callable

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldreport.bootstrap import Session
from fieldreport.domain.media_kind import MediaKind
from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.buttons import Button, IconButton
from fieldreport.ui.controls.flow_layout import FlowLayout
from fieldreport.ui.evidence.picture_view import PictureView
from fieldreport.ui.evidence.pictures import Decoded, blackened
from fieldreport.ui.look.look import Look

_STEP = 1.25
_GAP = 8


class PicturePage(QWidget):
    """Looks at one picture."""

    copy_wanted = Signal(object)
    """Keep a copy with the boxes; carries what makes the file, to be called in the vault's thread."""

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._picture: Decoded | None = None
        self._kind: MediaKind | None = None
        self.view = PictureView(look=look)
        self._reduced = Banner(look=look, kind="info", text=self.tr("This picture is very large; it is shown reduced."))
        self._hint = Banner(
            look=look,
            kind="info",
            text=self.tr(
                "Draw boxes over what nobody may see (or press Insert, and move them with the arrow keys). The copy"
                " holds the picture alone, without what the camera wrote; the original stays as it is."
            ),
        )
        self._undo = Button(self.tr("Take back a box"), look.icon("undo"))
        self._undo.clicked.connect(self.view.undo_box)
        self._save = Button(self.tr("Keep a copy with these boxes"), look.icon("check", "on_accent"), primary=True)
        self._save.clicked.connect(self._keep_copy)
        self.view.boxes_changed.connect(self._enable)
        self._foot = QWidget()
        foot = FlowLayout(self._foot)
        foot.setContentsMargins(_GAP, _GAP, _GAP, _GAP)
        foot.addWidget(self._undo)
        foot.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._tools())
        column.addWidget(self._reduced)
        column.addWidget(self._hint)
        column.addWidget(self.view, 1)
        column.addWidget(self._foot)
        self._set_drawing(False)

    def show_picture(self, picture: Decoded | None, kind: MediaKind | None = None) -> None:
        """Show a picture; None drops what was there."""
        self._picture, self._kind = picture, kind
        self._black.setChecked(False)
        self._reduced.setVisible(picture is not None and picture.is_reduced)
        self.view.show_picture(picture)

    def end_drawing(self) -> None:
        """Look at the picture as it is again."""
        self._black.setChecked(False)

    def set_copying(self, possible: bool) -> None:  # noqa: FBT001 - as Qt's own setters
        """Say whether there is a place where a copy can be kept."""
        self._black.setVisible(possible)

    def _tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(_GAP, _GAP // 2, _GAP, _GAP // 2)
        view = self.view
        tools: tuple[tuple[str, str, Callable[[], object]], ...] = (
            ("zoom-fit", self.tr("Show the whole picture"), view.fit),
            ("zoom-in", self.tr("Larger"), lambda: view.zoom(_STEP)),
            ("zoom-out", self.tr("Smaller"), lambda: view.zoom(1 / _STEP)),
            ("rotate-left", self.tr("Turn the view left"), lambda: view.turn(-1)),
            ("rotate-right", self.tr("Turn the view right"), lambda: view.turn(1)),
        )
        for icon, words, act in tools:
            button = IconButton(self._look.icon(icon), words)
            button.clicked.connect(_without_state(act))
            row.addWidget(button)
        row.addStretch(1)
        self._black = Button(self.tr("Blacken parts"), self._look.icon("redact"))
        self._black.setCheckable(True)
        self._black.toggled.connect(self._set_drawing)
        row.addWidget(self._black)
        return row

    def _set_drawing(self, wanted: bool) -> None:  # noqa: FBT001 - a slot
        self.view.set_drawing(wanted)
        self._hint.setVisible(wanted)
        self._foot.setVisible(wanted)
        self._enable()
        if wanted:
            self.view.setFocus()

    def _enable(self) -> None:
        has_boxes = bool(self.view.boxes)
        self._undo.setEnabled(has_boxes)
        self._save.setEnabled(has_boxes)

    def _keep_copy(self) -> None:
        picture, kind, boxes = self._picture, self._kind, self.view.boxes
        if picture is not None and kind is not None and boxes:
            self.copy_wanted.emit(_making(picture, boxes, kind))


def _making(picture: Decoded, boxes: tuple[QRect, ...], kind: MediaKind) -> Callable[[Session], bytes]:
    return lambda _: blackened(picture.image, boxes, kind)


def _without_state(act: Callable[[], object]) -> Callable[[], object]:
    return lambda: act()  # noqa: PLW0108 - without the state that comes along
