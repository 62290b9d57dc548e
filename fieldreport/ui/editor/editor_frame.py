"""What stands around the writing: title and small buttons above, the state of storing and the big buttons below."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from fieldreport.services.questions import ShownQuestion
from fieldreport.ui.asking.asked_bar import AskedBar
from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.buttons import Button, IconButton
from fieldreport.ui.controls.foot import Foot
from fieldreport.ui.controls.labels import DimLabel, Heading, Level
from fieldreport.ui.editor.saved_words import SavedWords
from fieldreport.ui.look.look import Look

_SIDES = 24
_LOW = 22
"""Lines of text below which the title stands alone, with a button for what else a line above the page says."""


class EditorFrame(QWidget):
    """Empty until somebody puts the writing into `inside`."""

    hiding = Signal(bool)
    """Private answers are to be hidden, or shown."""

    def __init__(self, *, look: Look) -> None:
        super().__init__()
        self._look = look
        self._is_revision = False
        self._asked: AskedBar | None = None
        self._asked_button: IconButton | None = None
        self.heading = Heading("", Level.TITLE)
        self.revision = DimLabel(self.tr("New revision of a sealed report"))
        self.corner = QHBoxLayout()
        """To the right of the title."""
        self.inside = QVBoxLayout()
        self.saved = SavedWords(look=look)
        self.hide_button = IconButton(look.icon("eye"), self.tr("Hide private answers"))
        self.trash_action = QMenu(self).addAction(look.icon("trash"), self.tr("Move to the trash"))
        self.add_button = Button(self.tr("Add &files"), look.icon("paperclip"))
        self.check_button = Button(self.tr("&Check"), look.icon("list"))
        self.seal_button = Button(self.tr("&Seal …"), look.icon("shield-check", "on_accent"), primary=True)
        self._messages = QVBoxLayout()
        self._messages.setContentsMargins(_SIDES, 0, _SIDES, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addLayout(self._messages)
        column.addLayout(self.inside, 1)
        foot = Foot(self.saved, stays_beside=True)
        for button in (self.add_button, self.check_button, self.seal_button):
            foot.add_button(button)
        column.addWidget(foot)
        # Files may hover over it: then it has a border.
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.revision.hide()
        self.hide_button.hide()
        self.check_button.hide()

    def show_hiding(self, hides: bool) -> None:  # noqa: FBT001 - as Qt's own setters
        """Show whether private answers are hidden."""
        self.hide_button.setChecked(hides)
        self.hide_button.setIcon(self._look.icon("eye-off" if hides else "eye"))
        self.hide_button.set_words(self.tr("Show private answers") if hides else self.tr("Hide private answers"))

    def say(self, words: str, buttons: Sequence[Button] = ()) -> None:
        """Show one message above the page, in the place of the former one; no words: none."""
        while (item := self._messages.takeAt(0)) is not None:
            former = item.widget()
            if former is not None:
                former.hide()
                former.deleteLater()
        if words:
            self._messages.addWidget(Banner(look=self._look, kind="bad", text=words, buttons=buttons))

    def show_revision(self, is_revision: bool) -> None:  # noqa: FBT001 - as Qt's own setters
        """Say below the title that this becomes a new version, where there is room; the seal says it in any case."""
        self._is_revision = is_revision
        self.heading.setAccessibleDescription(self.revision.text() if is_revision else "")
        self._fit_low()

    def show_asked(self, asked: Sequence[ShownQuestion], go_to: Callable[[str], None]) -> None:
        """Say above the page that questions wait for an answer; *go_to* leads to the one that is chosen."""
        if not asked:
            return
        self._asked = AskedBar(look=self._look, asked=asked)
        self._asked.chosen.connect(go_to)
        self.inside.insertWidget(0, self._asked)
        self._asked_button = IconButton(self._look.icon("question", "warn"), self._asked.words)
        self._asked_button.clicked.connect(self._asked.read)
        self.corner.insertWidget(0, self._asked_button)
        self._fit_low()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_low()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit_low()

    def _fit_low(self) -> None:
        is_low = self.height() < self.fontMetrics().lineSpacing() * _LOW
        self.heading.set_level(Level.HEADING if is_low else Level.TITLE)
        self.revision.setVisible(self._is_revision and not is_low)
        if self._asked is not None and self._asked_button is not None:
            self._asked.setVisible(not is_low)
            self._asked_button.setVisible(is_low)

    @property
    def message(self) -> str:
        """What is said above the page; empty when nothing is."""
        item = self._messages.itemAt(0)
        banner = item.widget() if item is not None else None
        return banner.text if isinstance(banner, Banner) else ""

    def _head(self) -> QHBoxLayout:
        self.hide_button.setCheckable(True)
        self.hide_button.toggled.connect(self.show_hiding)
        self.hide_button.toggled.connect(self.hiding)
        more = IconButton(self._look.icon("more"), self.tr("More"))
        menu = QMenu(more)
        menu.addAction(self.trash_action)
        more.setMenu(menu)
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.heading)
        words.addWidget(self.revision)
        self.corner.setSpacing(4)
        self.corner.addWidget(self.hide_button)
        self.corner.addWidget(more)
        head = QHBoxLayout()
        head.setContentsMargins(_SIDES, 12, _SIDES, 8)
        head.addLayout(words, 1)
        head.addLayout(self.corner)
        head.setAlignment(self.corner, Qt.AlignmentFlag.AlignTop)
        return head
