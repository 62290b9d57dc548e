"""One recording being played: Qt's player with its threads, made for one file and thrown away with it.

Its threads call Python, to read of the file and to say what they miss. So nothing here ever waits for them while
Python waits too: what the player is told goes through the event loop, and its end comes there as well.
"""

from PySide6.QtCore import Q_ARG, QMetaObject, QObject, Qt, QUrl, Signal, Slot
from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer, QVideoFrame, QVideoSink

from fieldreport.domain.media_kind import MediaKind
from fieldreport.ui.evidence.evidence_device import EvidenceDevice

_QUEUED = Qt.ConnectionType.QueuedConnection


class MediaEngine(QObject):
    """Plays one file; `let_go` ends it."""

    frame_shown = Signal(object)
    """The next picture of a video; carries the QVideoFrame."""

    def __init__(
        self, device: EvidenceDevice, kind: MediaKind, *, volume: float, speed: float, parent: QObject
    ) -> None:
        # With a parent it is not Python's to destroy, which would wait for the threads.
        super().__init__(parent)
        self.device = device
        self._is_gone = False
        self.player = QMediaPlayer(self)
        self._audio = QAudioOutput(self.player)
        self._audio.setVolume(volume)
        self._sink = QVideoSink(self.player)
        self._sink.videoFrameChanged.connect(self._take, _QUEUED)
        # Its threads end before its children go.
        device.setParent(self.player)
        self.player.setAudioOutput(self._audio)
        self.player.setVideoSink(self._sink)
        self.player.setPlaybackRate(speed)
        # The name only tells the format: no name of a person's ever reaches a library's log.
        self.player.setSourceDevice(device, QUrl(f"evidence.{kind.format}"))

    @property
    def is_playing(self) -> bool:
        """Whether it is going on by itself."""
        return self.player.playbackState() is QMediaPlayer.PlaybackState.PlayingState

    def play(self) -> None:
        """Go on."""
        QMetaObject.invokeMethod(self.player, "play", _QUEUED)

    def pause(self) -> None:
        """Stand still."""
        QMetaObject.invokeMethod(self.player, "pause", _QUEUED)

    def seek(self, milliseconds: int) -> None:
        """Go to a moment."""
        QMetaObject.invokeMethod(self.player, "setPosition", _QUEUED, Q_ARG("qint64", milliseconds))

    def set_speed(self, factor: float) -> None:
        """Play so many times as fast."""
        QMetaObject.invokeMethod(self.player, "setPlaybackRate", _QUEUED, Q_ARG("double", factor))

    def set_volume(self, volume: float) -> None:
        """Play as loud as that, 0 to 1."""
        self._audio.setVolume(volume)

    def let_go(self) -> None:
        """Read no more, show no more, be silent, and go."""
        self._is_gone = True
        self.device.shut()
        self.player.blockSignals(True)
        self._sink.blockSignals(True)
        self._audio.setMuted(True)
        self.deleteLater()

    @Slot(QVideoFrame)
    def _take(self, frame: QVideoFrame) -> None:
        # One that was on its way when it was let go is never painted.
        if not self._is_gone:
            self.frame_shown.emit(frame)
