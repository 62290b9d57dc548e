"""Who signed a report, what was checked, and what that proves and does not, in plain words."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldreport.bootstrap import Session
from fieldreport.domain.trust import Trust
from fieldreport.services.reading import Person, ReadReport, ReadSignature
from fieldreport.system.progress import Reporter
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.card import Card
from fieldreport.ui.controls.labels import DimLabel, WrapLabel
from fieldreport.ui.controls.picture import Picture
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.look.look import Look
from fieldreport.ui.reports.state_words import trust_mark


class SignatureTab(QWidget):
    """One card for each version that stands now, and what a signature means."""

    def __init__(self, *, vault: VaultThread, look: Look, report: ReadReport) -> None:
        super().__init__()
        self._vault = vault
        self._look = look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for signature in report.signatures:
            column.addWidget(self._card(signature))
        proves = Card(self.tr("What this proves"))
        proves.body.addWidget(
            WrapLabel(
                self.tr(
                    "Whoever holds this key made exactly this version, with these words and these files. "
                    "Nothing in it was changed since, not a letter."
                )
            )
        )
        column.addWidget(proves)
        does_not = Card(self.tr("What it does not prove"))
        does_not.body.addWidget(
            WrapLabel(
                self.tr(
                    "That what it says is true, or that it was written at the time it states. "
                    "Whose key it is, only comparing the eight words with the person can show."
                )
            )
        )
        column.addWidget(does_not)
        column.addStretch(1)

    def _card(self, signature: ReadSignature) -> Card:
        name = person_name(signature.by)
        card = Card(self.tr("Signed by {name}").format(name=name))
        for icon, token, sentence in self._findings(signature, name):
            row = QHBoxLayout()
            row.addWidget(Picture(self._look.icon(icon, token)))
            row.addWidget(WrapLabel(sentence, selectable=True), 1)
            card.body.addLayout(row)
        words = DimLabel(selectable=True)
        words.hide()
        button = Button(self.tr("Show the eight words of this identity"))
        button.clicked.connect(partial(self._show_words, signature, words, button))
        line = QHBoxLayout()
        line.addWidget(button)
        line.addStretch(1)
        card.body.addLayout(line)
        card.body.addWidget(words)
        ids = self.tr("Version {record}\nDevice key {device}").format(
            record=signature.record.hex(), device=signature.device.hex()
        )
        card.body.addWidget(DimLabel(_breakable(ids), selectable=True))
        return card

    def _findings(self, signature: ReadSignature, name: str) -> list[tuple[str, str, str]]:
        findings = [
            ("check", "ok", self.tr("The signature fits this version: checked just now."))
            if signature.is_whole
            else ("circle-x", "bad", self.tr("The signature does not fit. Do not rely on a word of this version."))
        ]
        if signature.is_first_device:
            findings.append(("check", "ok", self.tr("The key is the one by which this identity is known for life.")))
        elif signature.speaks:
            findings.append(
                ("check", "ok", self.tr("The key is a later device of this identity, linked by its own hand."))
            )
        else:
            findings.append(
                (
                    "alert-triangle",
                    "warn",
                    self.tr("Nothing here shows that this key belongs to {name}.").format(name=name),
                )
            )
        mark = trust_mark(signature.by.trust)
        sentences = {
            Trust.OWN: self.tr("This is you, in this vault."),
            Trust.VERIFIED: self.tr("A person of this vault compared the eight words with {name}."),
            Trust.UNVERIFIED: self.tr("Nobody has compared the eight words with {name} yet: it may be somebody else."),
            Trust.REVOKED: self.tr("{name} was revoked in this vault. Only what was here before goes on counting."),
        }
        return [*findings, (mark.icon, mark.token, sentences[signature.by.trust].format(name=name))]

    def _show_words(self, signature: ReadSignature, label: DimLabel, button: Button) -> None:
        button.setEnabled(False)

        def find(session: Session, _: Reporter) -> tuple[str, str]:
            if signature.by.trust is Trust.OWN:
                found = session.contacts.own_fingerprint()
            else:
                found = session.contacts.fingerprint_of(session.contacts.get(signature.by.author))
            return " ".join(found.words), found.digits

        def show(found: tuple[str, str]) -> None:
            words, digits = found
            label.setText(f"{words}\n{digits}")
            label.show()

        self._vault.run(self, Operation(work=find, done=show))


def person_name(person: Person) -> str:
    """Name somebody as this vault knows them, else by the beginning of their id."""
    return shown_name(person.name) or person.author.hex()[:12]


def _breakable(text: str) -> str:
    """Let a line of many digits wrap, in groups of eight."""
    return "\n".join(
        " ".join(
            "\u200b".join(word[at : at + 8] for at in range(0, len(word), 8)) if len(word) > 40 else word  # noqa: PLR2004 - an id
            for word in line.split(" ")
        )
        for line in text.split("\n")
    )
