"""The sheet for the worst day: read and filled in on a good one, printed, and kept with the recovery sheets."""

from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.card import Card
from fieldreport.ui.controls.dialog import Dialog
from fieldreport.ui.controls.labels import WrapLabel
from fieldreport.ui.look.look import Look
from fieldreport.ui.recovery.paper import choose_printer

_LINE = "_" * 24
_WIDTH = 52
"""In heights of a capital letter."""


class EmergencySheet(Dialog):
    """One page for the office; the same in docs/emergency-sheet.md."""

    def __init__(self, *, look: Look, parent: QWidget) -> None:
        super().__init__(parent=parent, title=QCoreApplication.translate("EmergencySheet", "Emergency sheet"))
        self.say(self.tr("Print it, fill in the lines, and keep it with the recovery sheets, not with the computers."))
        self._banner = Banner(look=look, kind="info", text="")
        self._banner.hide()
        self.body.addWidget(self._banner)
        self._chapters = self._write()
        for title, sentences in self._chapters:
            card = Card(title)
            for sentence in sentences:
                card.body.addWidget(WrapLabel(sentence, selectable=True))
            self.body.addWidget(card)
        self.add_button(Button(self.tr("Close")))
        icon = look.icon("printer", "on_accent")
        self.print_button = self.add_button(Button(self.tr("&Print…"), icon, primary=True), self._print)
        self.resize(look.em(_WIDTH), self.sizeHint().height())

    def html(self) -> str:
        """Set the sheet out for paper, with lines to fill in."""
        asked = (
            self.tr("Who decides:"),
            self.tr("Second person:"),
            self.tr("Where the backup lies:"),
            self.tr("Lawyer:"),
        )
        parts = [
            f"<h2>{escape(self.heading.text())}</h2>",
            "<p>" + " &nbsp; ".join(f"{escape(one)} {_LINE}" for one in asked) + "</p>",
        ]
        for title, sentences in self._chapters:
            parts.append(f"<h4>{escape(title)}</h4>")
            parts += [f"<p>\N{EN DASH} {escape(sentence)}</p>" for sentence in sentences]
        return "<style>p{margin:0 0 3px 0} h4{margin:7px 0 3px 0} h2{margin:0 0 6px 0}</style>" + "".join(parts)

    def _print(self) -> None:
        choose_printer(self, title="FieldReport", html=self.html(), done=self._printed)

    def _printed(self, is_taken: bool) -> None:  # noqa: FBT001 - what the printer's answer carries
        if is_taken:
            self._banner.say("ok", self.tr("Handed to the printer."))
        else:
            self._banner.say("bad", self.tr("The printer did not answer. Check it and print again."))
        self._banner.show()

    def _write(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        return (
            (
                self.tr("Every month"),
                (
                    self.tr(
                        "Each person has a recovery sheet on paper: Settings, Security. It lies where the computer does"
                        " not."
                    ),
                    self.tr("Back up onto a drive that lies in another building: Tools, Back up."),
                    self.tr(
                        "Prove that it works, with that drive plugged in: Tools. Read what is damaged, not checked, and"
                        " to be done."
                    ),
                ),
            ),
            (
                self.tr("A computer is lost or stolen"),
                (
                    self.tr(
                        "Was it locked or switched off, its finder must guess the passphrase. Was it open, take it that"
                        " everything was read: warn the people in it first."
                    ),
                    self.tr(
                        "On a new computer: start FieldReport, Restore from a backup. Restore it once, on one computer."
                    ),
                    self.tr(
                        "Tell the office, on a call where you know the voice, which device is gone; it revokes it under"
                        " Contacts."
                    ),
                    self.tr("What was written after the backup and not exported is gone: write it down again today."),
                ),
            ),
            (
                self.tr("A passphrase is forgotten"),
                (
                    self.tr(
                        "“Forgot the passphrase?” on the locked window takes the twelve words of the recovery sheet."
                        " Without both nobody can open it, we neither."
                    ),
                    self.tr("Then choose a new passphrase, make a new recovery sheet, and a new backup."),
                ),
            ),
            (
                self.tr("Something is damaged"),
                (
                    self.tr(
                        "Keep everything as it is, and overwrite no backup. Try the older backups; the restore names"
                        " what is damaged and brings back the rest. Ask the office for the missing ones."
                    ),
                ),
            ),
            (
                self.tr("The office is raided, or will be"),
                (
                    self.tr("F9 locks, F12 closes at once. Switching off is best: a sleeping computer holds its keys."),
                    self.tr(
                        "Half a minute, and a backup elsewhere: “Erase keys now” on the locked window, or in the"
                        " settings. Never erase the only copy out of fear: a good passphrase protects a switched-off"
                        " computer too."
                    ),
                    self.tr(
                        "Erasing does not reach backups, sticks and mails, nor old blocks that an SSD, a snapshot or a"
                        " synchronised folder keeps. In some places it is a crime: ask a lawyer now, not then."
                    ),
                    self.tr(
                        "Afterwards the office's key counts as known: tell everybody to send nothing more to it, make a"
                        " new vault on a clean computer, compare words again, and warn the people who were named."
                    ),
                ),
            ),
        )
