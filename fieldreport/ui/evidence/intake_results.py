"""What became of each file that was added: shown until somebody has read it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from fieldreport.domain.leaf import MAX_EVIDENCE_SIZE
from fieldreport.domain.media_kind import Family, name_lies
from fieldreport.errors import FieldReportError, FileTooLarge
from fieldreport.services.evidence import EvidenceItem, FileFacts
from fieldreport.services.file_finding import FoundPath, PathKind
from fieldreport.services.photo_facts import PhotoFacts
from fieldreport.system.private_files import plain_name
from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.flow_layout import FlowLayout
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.evidence.incoming import Incoming, TakenIn
from fieldreport.ui.evidence.kind_words import kind_words
from fieldreport.ui.look.look import Look
from fieldreport.ui.words.failure_words import failure_words
from fieldreport.ui.words.measures import size_text

_DIGITS = 12
"""Of a hash: enough to compare by phone; the whole one stands with the file."""
_HIGHEST = 18
_GAP = 6


class IntakeResults(QWidget):
    """One line for each file. It takes no room while it has nothing to say."""

    date_wanted = Signal(str, str)
    """The day of a photo answers a question; carries the file's path and the day, as ``2026-11-23``."""
    place_wanted = Signal(str, float, float)
    """The place of a photo does; carries the file's path, latitude and longitude."""
    removal_wanted = Signal(str)
    """The file under this path is one too many."""

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._lines: list[QWidget] = []
        self._words: list[str] = []
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_GAP)
        self._column.addStretch(1)
        self._area.setWidget(content)
        # The latest is what happened just now.
        bar = self._area.verticalScrollBar()
        bar.rangeChanged.connect(lambda _, last: bar.setValue(last))
        close = Button(self.tr("Close these messages"), flat=True)
        close.clicked.connect(self.clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.hide()

    @property
    def words(self) -> tuple[str, ...]:
        """All that is said, the first file first."""
        return tuple(self._words)

    def clear(self) -> None:
        """Say nothing."""
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines.clear()
        self._words.clear()
        self.hide()

    def tell_taken(self, taken: TakenIn) -> None:
        """Say what is in the vault now, and offer what it says of itself."""
        item, facts = taken.item, taken.facts
        digest = item.sha256.hex()[:_DIGITS]
        words = (kind_words(facts.kind), size_text(item.size), f"SHA-256 {digest}…")
        lines = [f"{shown_name(item.shown_name)}: {', '.join(words)}"]
        buttons = self._photo_buttons(item.path, facts.photo, lines)
        doubts = self._doubts(item, facts)
        if taken.same_as:
            other = shown_name(taken.same_as[0].shown_name)
            doubts.append(self.tr("The same content is attached already, as %1.").replace("%1", other))
            buttons.append(_button(self.tr("Remove this one"), lambda: self.removal_wanted.emit(item.path)))
        self._add("warn" if doubts else "ok", "\n".join((*lines, *doubts)), buttons)

    def _photo_buttons(self, path: str, photo: PhotoFacts, lines: list[str]) -> list[Button]:
        buttons = []
        day, latitude, longitude = photo.day, photo.latitude, photo.longitude
        if photo.taken is not None and day is not None:
            lines.append(self.tr("Taken on %1, by the camera's clock.").replace("%1", photo.taken))
            buttons.append(_button(self.tr("Use as date"), lambda: self.date_wanted.emit(path, day)))
        if latitude is not None and longitude is not None:
            lines.append(self.tr("Taken at %1.").replace("%1", f"{latitude:.5f}, {longitude:.5f}"))
            buttons.append(_button(self.tr("Use as place"), lambda: self.place_wanted.emit(path, latitude, longitude)))
        return buttons

    def _doubts(self, item: EvidenceItem, facts: FileFacts) -> list[str]:
        doubts = []
        if name_lies(item.name, facts.kind):
            doubts.append(self.tr("Its name says something else than its content is."))
        if facts.kind.family is Family.PROGRAM:
            doubts.append(self.tr("It is a program. It is kept, and never started here."))
        if item.size == 0:
            doubts.append(self.tr("It is empty."))
        return doubts

    def tell_not_taken(self, found: FoundPath) -> None:
        """Say why something is not taken in, and what to do instead."""
        words = {
            PathKind.FOLDER: self.tr("is a folder. Choose “Add folder” to see what is in it."),
            PathKind.LINK: self.tr("is a link to another place. Add the file that it leads to, if you mean that one."),
            PathKind.SHORTCUT: self.tr("is a shortcut, not the file itself. Add the file that it leads to."),
            PathKind.SPECIAL: self.tr("is not a file that can be kept."),
            PathKind.HIDDEN: self.tr("is a hidden file."),
            PathKind.MISSING: self.tr("is not there any more. Is the stick or the card still plugged in?"),
            PathKind.UNREADABLE: self.tr(
                "cannot be read. Another program may be using it, or it belongs to another user of this computer."
            ),
        }
        name = shown_name(plain_name(found.path.name))
        self._add("warn", f"{name} {words.get(found.kind, '')}", [])

    def tell_failure(self, incoming: Incoming, failure: FieldReportError) -> None:
        """Say why a file could not be taken in."""
        words = failure_words(failure)
        text = f"{words.happened} {words.todo}"
        if isinstance(failure, FileTooLarge):
            text = self.tr(
                "%1 is larger than a bundle can carry (%2). Cut it into parts with another program and add each part."
            ).replace("%1", shown_name(incoming.name))
            text = text.replace("%2", size_text(MAX_EVIDENCE_SIZE))
        self._add("bad", text, [])

    def tell(self, kind: str, words: str) -> None:
        """Say something else."""
        self._add(kind, words, [])

    def _add(self, kind: str, text: str, buttons: list[Button]) -> None:
        line = QWidget()
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Banner(look=self._look, kind=kind, text=text))
        if buttons:
            # Below the words: beside them they would leave no room for either.
            row = FlowLayout()
            for button in buttons:
                row.addWidget(button)
            column.addLayout(row)
        self._lines.append(line)
        self._words.append(text)
        self._column.insertWidget(self._column.count() - 1, line)
        self.show()
        self._area.setFixedHeight(min(self._look.em(_HIGHEST), self._column.sizeHint().height()))


def _button(words: str, act: Callable[[], object]) -> Button:
    button = Button(words, flat=True)
    button.clicked.connect(lambda: act())  # noqa: PLW0108 - without the state that comes along
    return button
