"""The devices of a contact, one a line, with what can be decided about each."""

from collections.abc import Mapping

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldreport.domain.devices import Device, Standing
from fieldreport.domain.identifiers import DeviceKey
from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.card import Card
from fieldreport.ui.controls.chips import Chip
from fieldreport.ui.controls.labels import DimLabel, WrapLabel
from fieldreport.ui.exchange.contact_view import ContactView, ShownDevice
from fieldreport.ui.exchange.trust_words import standing_mark
from fieldreport.ui.look.look import Look
from fieldreport.ui.words.measures import moment_text


class DeviceRows(Card):
    """Says so when devices compete, and what to do then."""

    accept_wanted = Signal(object)
    """Carries the Device that is the person's."""
    revoke_wanted = Signal(object)

    def __init__(self, *, look: Look) -> None:
        super().__init__(self.tr("Devices"))
        self._look = look
        self._compete = Banner(
            look=look,
            kind="warn",
            text=self.tr(
                "Several devices claim the same place: a backup was restored twice, or a key was stolen. None of them"
                " counts until you decide. Call, on a line where you know the voice, and compare the words of the"
                " device itself."
            ),
        )
        self.body.addWidget(self._compete)
        self._desks: Mapping[DeviceKey, str] = {}
        self._has_several = False
        self._rows: list[QWidget] = []

    def show_devices(self, view: ContactView) -> None:
        """Show the devices of this contact."""
        for row in self._rows:
            self.body.removeWidget(row)
            row.deleteLater()
        self._compete.setVisible(view.competes)
        self._desks = view.desks
        # Of somebody with one device it is the contact that is revoked.
        self._has_several = len(view.devices) > 1
        self._rows = [self._row(number, shown) for number, shown in enumerate(view.devices, start=1)]
        for row in self._rows:
            self.body.addWidget(row)

    def _row(self, number: int, shown: ShownDevice) -> QWidget:
        device = shown.device
        mark = standing_mark(device.standing)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        words = QVBoxLayout()
        words.addWidget(WrapLabel(self._name(device, number)))
        words.addWidget(DimLabel(self._about(device, shown.words)))
        line.addLayout(words, 1)
        line.addWidget(Chip(mark.text, mark.token, mark.icon, look=self._look))
        if device.standing in (Standing.CONFLICTING, Standing.REJECTED):
            line.addWidget(self._button(self.tr("This is &theirs"), self.accept_wanted, device, number))
        if device.standing is not Standing.REVOKED and self._has_several:
            line.addWidget(self._button(self.tr("&Revoke…"), self.revoke_wanted, device, number, danger=True))
        return row

    def _name(self, device: Device, number: int) -> str:
        if not device.is_desk:
            return self.tr("Device %1").replace("%1", str(number))
        name = self._desks.get(device.key) or self.tr("its card is not here yet")
        return self.tr("Desk: %1").replace("%1", name)

    def _about(self, device: Device, words: tuple[str, ...]) -> str:
        if words:
            return " ".join(words)
        if device.is_desk:
            return self.tr("named by the organisation’s list of desks")
        if not device.since:
            return self.tr("signs the list of desks") if self._desks else self.tr("the first one")
        return self.tr("since %1, as it says").replace("%1", moment_text(device.since))

    def _button(
        self, text: str, signal: SignalInstance, device: Device, number: int, *, danger: bool = False
    ) -> Button:
        button = Button(text, danger=danger)
        button.setAccessibleDescription(self.tr("Device %1").replace("%1", str(number)))
        button.clicked.connect(lambda: signal.emit(device))
        return button
