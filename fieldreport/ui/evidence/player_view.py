"""Sound and video, played straight out of the vault; it needs the media extra and is imported when it is wanted."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtMultimedia import QMediaPlayer
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSlider, QStackedWidget, QVBoxLayout, QWidget

from fieldreport.domain.media_kind import Family, MediaKind
from fieldreport.services.evidence import TimeNote
from fieldreport.ui.controls.buttons import IconButton
from fieldreport.ui.controls.picture import Picture
from fieldreport.ui.evidence.evidence_device import EvidenceDevice
from fieldreport.ui.evidence.media_engine import MediaEngine
from fieldreport.ui.evidence.media_page import MediaPage
from fieldreport.ui.evidence.moments import clock
from fieldreport.ui.evidence.notes_panel import NotesPanel
from fieldreport.ui.evidence.video_canvas import VideoCanvas
from fieldreport.ui.look.look import Look

_SPEEDS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0)
_STEP = 5000
"""Milliseconds that an arrow key goes."""
_LOUDEST = 100
_GAP = 8


class PlayerView(MediaPage):
    """Plays one file at a time, with what was noted about it below."""

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.engine: MediaEngine | None = None
        self.canvas = VideoCanvas(look=look)
        self.canvas.setMinimumSize(160, 90)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.canvas)
        self._stack.addWidget(Picture(look.icon("music", "dim"), factor=6))
        self._make_controls()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack, 1)
        column.addLayout(self._row())
        self.notes = NotesPanel(look=look, position=lambda: self.position)
        self.notes.sought.connect(self.seek)
        self.notes.noted.connect(self.noted)
        column.addWidget(self.notes)

    def open(self, device: EvidenceDevice, kind: MediaKind) -> None:
        self.stop()
        is_video = kind.family is Family.VIDEO
        self._stack.setCurrentIndex(0 if is_video else 1)
        self.play.setFocus()
        volume, speed = self._volume.value() / _LOUDEST, _SPEEDS[self._speed.currentIndex()]
        engine = MediaEngine(device, kind, volume=volume, speed=speed, parent=self)
        self.engine = engine
        engine.frame_shown.connect(self.canvas.show_frame)
        player = engine.player
        player.playbackStateChanged.connect(self._show_state)
        player.durationChanged.connect(self._show_duration)
        player.positionChanged.connect(self._show_position)
        player.errorOccurred.connect(self._tell_failure)
        player.mediaStatusChanged.connect(self._look_at_status)

    def stop(self) -> None:
        engine, self.engine = self.engine, None
        if engine is not None:
            engine.let_go()
        self.canvas.clear()
        self._show_state(QMediaPlayer.PlaybackState.StoppedState)
        self._show_duration(0)

    def show_notes(self, notes: Sequence[TimeNote], *, can_write: bool) -> None:
        self.notes.show_notes(notes, can_write=can_write)

    @property
    def position(self) -> float:
        """Where it is, in seconds."""
        return 0.0 if self.engine is None else self.engine.player.position() / 1000

    @property
    def duration(self) -> float:
        """How long it is, in seconds; 0 while unknown."""
        return self._place.maximum() / 1000

    def seek(self, seconds: float) -> None:
        """Go to a moment."""
        if self.engine is not None:
            self.engine.seek(round(seconds * 1000))

    def _make_controls(self) -> None:
        self.play = IconButton(self._look.icon("play"), self.tr("Play"))
        self.play.clicked.connect(self._toggle)
        self._place = QSlider(Qt.Orientation.Horizontal)
        self._place.setAccessibleName(self.tr("Position"))
        self._place.setSingleStep(_STEP)
        self._place.setPageStep(6 * _STEP)
        self._place.valueChanged.connect(self._seek_to_slider)
        # A seek decodes from the last whole picture on: while the slider moves, only the latest place is sought.
        self._seeking = QTimer(self)
        self._seeking.setSingleShot(True)
        self._seeking.setInterval(80)
        self._seeking.timeout.connect(lambda: self.seek(self._place.value() / 1000))
        self._times = QLabel()
        self._speed = QComboBox()
        self._speed.setAccessibleName(self.tr("Speed"))
        for speed in _SPEEDS:
            self._speed.addItem(f"{speed:g}\N{MULTIPLICATION SIGN}", speed)
        self._speed.setCurrentIndex(_SPEEDS.index(1.0))
        self._speed.currentIndexChanged.connect(self._set_speed)
        self._volume = QSlider(Qt.Orientation.Horizontal)
        self._volume.setAccessibleName(self.tr("Loudness"))
        self._volume.setRange(0, _LOUDEST)
        self._volume.setValue(_LOUDEST)
        self._volume.setMaximumWidth(self._look.em(8))
        self._volume.valueChanged.connect(self._set_volume)

    def _row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(_GAP, _GAP, _GAP, _GAP)
        row.setSpacing(_GAP)
        row.addWidget(self.play)
        row.addWidget(self._place, 1)
        row.addWidget(self._times)
        row.addWidget(self._speed)
        row.addWidget(Picture(self._look.icon("volume", "dim")))
        row.addWidget(self._volume)
        return row

    def _toggle(self) -> None:
        if self.engine is None:
            return
        if self.engine.is_playing:
            self.engine.pause()
        else:
            self.engine.play()

    def _set_speed(self, index: int) -> None:
        if self.engine is not None:
            self.engine.set_speed(_SPEEDS[index])

    def _set_volume(self, value: int) -> None:
        if self.engine is not None:
            self.engine.set_volume(value / _LOUDEST)

    def _show_state(self, state: QMediaPlayer.PlaybackState) -> None:
        plays = state is QMediaPlayer.PlaybackState.PlayingState
        self.play.setIcon(self._look.icon("pause" if plays else "play"))
        self.play.set_words(self.tr("Pause") if plays else self.tr("Play"))

    def _show_duration(self, milliseconds: int) -> None:
        self._place.setEnabled(milliseconds > 0)
        self._place.blockSignals(True)
        self._place.setRange(0, max(milliseconds, 0))
        self._place.blockSignals(False)
        self._show_position(round(self.position * 1000))

    def _show_position(self, milliseconds: int) -> None:
        if not self._place.isSliderDown() and not self._seeking.isActive():
            self._place.blockSignals(True)
            self._place.setValue(milliseconds)
            self._place.blockSignals(False)
        self._times.setText(f"{clock(milliseconds / 1000)} / {clock(self._place.maximum() / 1000)}")

    def _seek_to_slider(self) -> None:
        self._seeking.start()

    def _look_at_status(self, status: QMediaPlayer.MediaStatus) -> None:
        if status is QMediaPlayer.MediaStatus.LoadedMedia and self.engine is not None:
            has_picture = self.engine.player.hasVideo()
            self._stack.setCurrentIndex(0 if has_picture else 1)
            if has_picture and not self.engine.is_playing:
                # Shows the first picture instead of an empty field.
                self.engine.pause()

    def _tell_failure(self) -> None:
        if self.engine is not None:
            self.failed.emit(
                self.tr(
                    "This recording cannot be played here: it is damaged, or of a kind that this program cannot play."
                )
            )
