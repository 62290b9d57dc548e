"""The facts of a file, beside it: what it is, what it says of itself, and where it came from."""

from collections.abc import Callable

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from fieldreport.domain.media_kind import name_lies
from fieldreport.services.evidence import EvidenceItem, OfDraft
from fieldreport.services.photo_facts import PhotoFacts
from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.labels import DimLabel, WrapLabel
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.evidence.kind_words import kind_words
from fieldreport.ui.evidence.looking import Looked
from fieldreport.ui.look.look import Look
from fieldreport.ui.words.measures import size_text

_MARGIN = 16
_GAP = 10
_EXACT = 1024
_GROUP = 8
"""Digits of a hash in a row: what is compared is read in small pieces."""


class FactsPanel(QScrollArea):
    """Shows; nothing here is written into the report unless somebody presses a button for it."""

    date_wanted = Signal(str)
    """Use the day of the photo; carries it as ``2026-11-23``."""
    place_wanted = Signal(float, float)
    """Use the place of the photo; carries latitude and longitude."""

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Facts about the file"))
        self.setWidget(QWidget())

    def clear(self) -> None:
        """Say nothing."""
        self._column()

    def show_facts(self, item: EvidenceItem, looked: Looked) -> None:
        """Say all that is known."""
        column = self._column()
        kind = looked.facts.kind
        if name_lies(item.name, kind):
            words = self.tr("The name says something else than the content is: %1.").replace("%1", kind_words(kind))
            column.addWidget(Banner(look=self._look, kind="warn", text=words))
        if item.needs_asking:
            words = self.tr("Nobody has compared this sender's words yet: anybody can have sent this.")
            column.addWidget(Banner(look=self._look, kind="warn", text=words))
        _say(column, self.tr("What it is"), kind_words(kind))
        exact = self.tr("%1 bytes").replace("%1", QLocale().toString(item.size))
        _say(column, self.tr("Size"), f"{size_text(item.size)} ({exact})" if item.size >= _EXACT else exact)
        self._say_photo(column, looked.facts.photo, can_use=isinstance(item.holder, OfDraft))
        self._say_origin(column, looked)
        digest = item.sha256.hex()
        spaced = " ".join(digest[start : start + _GROUP] for start in range(0, len(digest), _GROUP))
        _say(column, self.tr("SHA-256 of the content"), spaced)
        column.addStretch(1)

    def _say_photo(self, column: QVBoxLayout, photo: PhotoFacts, *, can_use: bool) -> None:
        day, latitude, longitude = photo.day, photo.latitude, photo.longitude
        if photo.taken is not None and day is not None:
            _say(column, self.tr("Date, by the camera's clock"), photo.taken)
            if can_use:
                _offer(column, self.tr("Use as date"), lambda: self.date_wanted.emit(day))
        if latitude is not None and longitude is not None:
            _say(column, self.tr("Place, by the camera"), f"{latitude:.5f}, {longitude:.5f}")
            if can_use:
                _offer(column, self.tr("Use as place"), lambda: self.place_wanted.emit(latitude, longitude))
        if photo.camera is not None:
            _say(column, self.tr("Camera"), photo.camera)

    def _say_origin(self, column: QVBoxLayout, looked: Looked) -> None:
        origin = looked.origin
        by = self.tr("the owner of this vault")
        if origin.author is not None:
            by = shown_name(origin.author_name) or self.tr("somebody unknown")
        _say(column, self.tr("Added by"), by)
        if origin.stored_at:
            _say(column, self.tr("In this vault since"), moment_words(origin.stored_at))
        if origin.sealed_at:
            _say(column, self.tr("Sealed, by its author's clock"), moment_words(origin.sealed_at))
        lines = [f"{moment_words(entry.at)}: {self._event_words(entry.event)}" for entry in origin.custody]
        if lines:
            _say(column, self.tr("History"), "\n".join(lines))

    def _event_words(self, event: str) -> str:
        words = {
            "sealed": self.tr("sealed"),
            "amended": self.tr("revised"),
            "received": self.tr("received"),
            "grew": self.tr("more of it received"),
            "evidence saved unencrypted": self.tr("a copy saved unencrypted"),
        }
        return words.get(event, event)

    def _column(self) -> QVBoxLayout:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(_GAP)
        former = self.takeWidget()
        self.setWidget(content)
        if former is not None:
            former.deleteLater()
        return column


def _say(column: QVBoxLayout, label: str, words: str) -> None:
    fact = WrapLabel(words, selectable=True)
    fact.setAccessibleName(f"{label}: {words}")
    pair = QVBoxLayout()
    pair.setSpacing(0)
    pair.addWidget(DimLabel(label))
    pair.addWidget(fact)
    column.addLayout(pair)


def _offer(column: QVBoxLayout, words: str, act: Callable[[], object]) -> None:
    button = Button(words)
    button.clicked.connect(lambda: act())  # noqa: PLW0108 - without the state that comes along
    column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)


def moment_words(stamp: str) -> str:
    """Write a stored moment as this window's language does, in local time; what is none is shown as it is."""
    moment = QDateTime.fromString(stamp, Qt.DateFormat.ISODate)
    if not moment.isValid():
        return stamp
    return QLocale().toString(moment.toLocalTime(), QLocale.FormatType.ShortFormat)
