"""The place where a file's content is shown: by what it is, one thing at a time, or words that say why nothing is."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from fieldreport.domain.media_kind import UNKNOWN, Family, MediaKind
from fieldreport.errors import FieldReportError
from fieldreport.services.evidence import TimeNote
from fieldreport.text.zawgyi import ZawgyiCheck
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.empty_state import EmptyState
from fieldreport.ui.evidence.evidence_device import EvidenceDevice
from fieldreport.ui.evidence.kind_words import kind_icon, kind_words
from fieldreport.ui.evidence.looking import Looked, OpenFile, Text
from fieldreport.ui.evidence.media_extra import media_page
from fieldreport.ui.evidence.media_page import MediaPage
from fieldreport.ui.evidence.picture_page import PicturePage
from fieldreport.ui.evidence.pictures import Decoded, PictureTrouble
from fieldreport.ui.evidence.text_view import TextView
from fieldreport.ui.look.look import Look
from fieldreport.ui.words.failure_words import failure_words


class ContentStage(QStackedWidget):
    """Holds the viewers; players and pages are made when the first file needs one."""

    opening_wanted = Signal()
    """Somebody says: open it all the same."""
    saving_wanted = Signal()
    """Somebody wants a copy outside the vault, to look at it there."""
    copy_wanted = Signal(object)
    """Keep a copy with boxes; carries what makes the file."""
    note_wanted = Signal(str, float)
    """A note; carries the words and the moment in seconds."""
    turn_file = Signal(int)
    """Go on by so many files."""

    def __init__(self, *, look: Look, zawgyi: ZawgyiCheck, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._media: dict[Family, MediaPage | None] = {}
        self._words = QWidget()
        self.picture = PicturePage(look=look)
        self.picture.copy_wanted.connect(self.copy_wanted)
        self.picture.view.turn_page.connect(self.turn_file)
        self.text = TextView(look=look, zawgyi=zawgyi)
        self._can_note = False
        self._kind = UNKNOWN
        for page in (self._words, self.picture, self.text):
            self.addWidget(page)

    def drop(self) -> None:
        """Forget all that is shown."""
        for page in self._media.values():
            if page is not None:
                page.stop()
        self.picture.show_picture(None)
        self.text.show_text("", is_cut=False)
        self._say(QWidget())

    def wait(self) -> None:
        """Say that it is being opened."""
        self._say(EmptyState(self._look.icon("clock", "dim"), self.tr("Opening…")))

    def say_missing(self) -> None:
        """Say that the file is not here."""
        words = self.tr(
            "The report names this file, and it has not arrived in this vault. Ask the sender for another bundle."
        )
        self._say(EmptyState(self._look.icon("offline", "warn"), self.tr("This file is not here"), words))

    def say_failure(self, failure: FieldReportError) -> None:
        """Say why it could not be read."""
        words = failure_words(failure)
        self._say(EmptyState(self._look.icon("alert-circle", "bad"), words.happened, words.todo))

    def say_kept(self) -> None:
        """Leave the boxes: the copy is on its way into the draft."""
        self.picture.end_drawing()

    def ask_first(self, kind: MediaKind) -> None:
        """Ask before a stranger's file is opened."""
        words = self.tr(
            "This file comes from somebody whose words nobody has compared. A file can be made to attack the program"
            " that shows it. Its facts are shown; its content is opened only if you say so."
        )
        button = Button(self.tr("Open it all the same"))
        button.clicked.connect(self.opening_wanted)
        icon = self._look.icon("shield-alert", "warn")
        self._say(EmptyState(icon, self.tr("Open a stranger's file?") + f" {kind_words(kind)}", words, button))

    def show_content(self, looked: Looked, *, can_note: bool) -> None:
        """Show what was opened; *can_note* says whether notes can be written about it."""
        self._can_note = can_note
        kind = self._kind = looked.facts.kind
        match looked.content:
            case Decoded() as picture:
                self.picture.show_picture(picture, kind)
                self.setCurrentWidget(self.picture)
                self.picture.view.setFocus()
            case Text(text=text, is_cut=is_cut):
                self.text.show_text(text, is_cut=is_cut)
                self.setCurrentWidget(self.text)
                self.text.text.setFocus()
            case OpenFile(reader=reader):
                self._open(EvidenceDevice(reader), kind, looked.notes)
            case PictureTrouble.TOO_LARGE:
                self._say_only_facts(kind, self.tr("This picture is too large to be shown safely."))
            case PictureTrouble.BROKEN:
                self._say_only_facts(kind, self.tr("This picture is damaged and cannot be shown."))
            case None if kind.family in (Family.PROGRAM, Family.SHORTCUT):
                self._say(
                    EmptyState(
                        self._look.icon(kind_icon(kind), "warn"),
                        kind_words(kind),
                        self.tr("It is kept as evidence, and never started here."),
                    )
                )
            case None:
                self._say_only_facts(kind, self.tr("Files of this kind are kept as they are, and not opened here."))

    def show_notes(self, notes: Sequence[TimeNote]) -> None:
        """List the notes anew."""
        page = self.currentWidget()
        if isinstance(page, MediaPage):
            page.show_notes(notes, can_write=self._can_note)

    def _open(self, device: EvidenceDevice, kind: MediaKind, notes: Sequence[TimeNote]) -> None:
        page = self._page_for(kind)
        if page is None:
            device.shut()
            self._say_only_facts(kind, self.tr("What plays it is not installed with this program."))
            return
        self.setCurrentWidget(page)
        page.show_notes(notes, can_write=self._can_note)
        page.open(device, kind)

    def _page_for(self, kind: MediaKind) -> MediaPage | None:
        family = Family.PDF if kind.family is Family.PDF else Family.VIDEO
        if family not in self._media:
            page = media_page(family, look=self._look)
            self._media[family] = page
            if page is not None:
                self.addWidget(page)
                page.noted.connect(self.note_wanted)
                page.failed.connect(lambda why: self._give_up(page, why))
        return self._media[family]

    def _give_up(self, page: MediaPage, why: str) -> None:
        page.stop()
        self._say_only_facts(self._kind, why)

    def _say_only_facts(self, kind: MediaKind, why: str) -> None:
        words = why + " " + self.tr("You can save a copy and look at it with another program.")
        button = Button(self.tr("Save a copy…"), self._look.icon("download"))
        button.clicked.connect(self.saving_wanted)
        self._say(EmptyState(self._look.icon(kind_icon(kind), "dim"), kind_words(kind), words, button))

    def _say(self, page: QWidget) -> None:
        former, self._words = self._words, page
        self.addWidget(page)
        self.setCurrentWidget(page)
        self.removeWidget(former)
        former.deleteLater()
