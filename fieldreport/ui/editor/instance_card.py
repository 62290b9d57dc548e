"""One instance of a repeat as a card that opens, named by the first thing that was answered in it."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from fieldreport.forms.sections import Section
from fieldreport.ui.controls.buttons import IconButton
from fieldreport.ui.controls.labels import Heading
from fieldreport.ui.editor.instance_titles import instance_title
from fieldreport.ui.editor.page_parts import Body, PageParts

_MARGIN = 14
_GAP = 12


class InstanceCard(QFrame):
    """Its questions are made when it is opened for the first time."""

    remove_asked = Signal(str)

    def __init__(self, section: Section, parts: PageParts) -> None:
        super().__init__()
        assert section.ref is not None, "an instance has a place"
        self.ref: str = section.ref
        self._section = section
        self._parts = parts
        self._body: Body | None = None
        self.number = 1
        look = parts.tools.look
        self.setProperty("kind", "card")
        self._toggle = IconButton(look.icon("chevron-right", "dim"), "")
        self._toggle.clicked.connect(self._turn)
        self._heading = Heading()
        self._heading.setCursor(Qt.CursorShape.PointingHandCursor)
        self._heading.installEventFilter(self)
        self._remove = IconButton(look.icon("trash", "dim"), "")
        self._remove.clicked.connect(lambda: self.remove_asked.emit(self.ref))
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._toggle)
        head.addWidget(self._heading, 1)
        head.addWidget(self._remove)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_MARGIN // 2, _MARGIN // 2, _MARGIN // 2, _MARGIN // 2)
        self._column.setSpacing(_GAP)
        self._column.addLayout(head)
        parts.refreshers[self.ref] = self.show_title
        parts.openers[self.ref] = self.open_body

    @property
    def title(self) -> str:
        """What it is called now."""
        return self._heading.text()

    @property
    def is_open(self) -> bool:
        """Whether its questions are shown."""
        return self._body is not None and not self._body.isHidden()

    def show_head(self, number: int, *, can_remove: bool) -> None:
        """Show which one it is."""
        self.number = number
        self._remove.setVisible(can_remove)
        self.show_title()

    def show_title(self) -> None:
        """Show the name that the answers give it now."""
        label = self._section.label
        name = " ".join(label.plain.split()) if label is not None else self.tr("Entry")
        title = instance_title(self._parts.questionnaire, self._section, self._parts.tools.date_words)
        words = f"{name} {self.number}"
        words = f"{words}:  {title}" if title else words
        if self._heading.text() != words:
            self._heading.setText(words)
        turn = self.tr("Close: {name}") if self.is_open else self.tr("Open: {name}")
        self._toggle.set_words(turn.format(name=words))
        self._remove.set_words(self.tr("Take away: {name}").format(name=words))

    def sync(self, section: Section) -> None:
        """Show the instance as it is now."""
        self._section = section
        if self._body is not None:
            self._body.sync(section)

    def opened(self) -> Iterator[None]:
        """Open it, making its questions part by part."""
        if self._body is None:
            self._body = self._parts.make_body(self._section, self._parts)
            inside = QVBoxLayout()
            inside.setContentsMargins(_MARGIN // 2, 0, _MARGIN // 2, _MARGIN // 2)
            inside.addWidget(self._body)
            self._column.addLayout(inside)
            self._body.show()
            self._show_state()
            yield from self._body.build()
        else:
            self._body.show()
            self._show_state()

    def open_body(self) -> None:
        """Open it."""
        if not self.is_open:
            self._parts.building.begin(self.opened())

    def close_body(self) -> None:
        """Show its title alone."""
        if self._body is not None:
            self._flush()
            self._body.hide()
            self._show_state()

    def focus_first(self) -> None:
        """Put the cursor into the first question."""
        for ref in self._section.questions():
            row = self._parts.rows.get(ref)
            if row is not None and row.isVisibleTo(self) and row.field.inputs():
                row.focus()
                return

    def go(self) -> None:
        """Leave the page for good."""
        for ref in self._section.questions():
            self._parts.rows.pop(ref, None)
            self._parts.refreshers.pop(ref, None)
        self._parts.refreshers.pop(self.ref, None)
        self._parts.openers.pop(self.ref, None)
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        is_click = isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease
        if is_click:
            self._turn()
        return is_click

    def _turn(self) -> None:
        if self.is_open:
            self.close_body()
        else:
            self.open_body()

    def _flush(self) -> None:
        for ref in self._section.questions():
            row = self._parts.rows.get(ref)
            if row is not None:
                row.flush()

    def _show_state(self) -> None:
        icon = "chevron-down" if self.is_open else "chevron-right"
        self._toggle.setIcon(self._parts.tools.look.icon(icon, "dim"))
        self.show_title()
