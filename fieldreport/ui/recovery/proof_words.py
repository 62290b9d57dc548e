"""A proof in plain words: what was checked and holds, what is damaged, and what nobody could check."""

import enum
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QObject

from fieldreport.services.checks import VaultFindings
from fieldreport.services.proving import Advice, Proof
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.words.measures import moment_text, size_text


class Finding(enum.Enum):
    """What a line of the report says, in the order in which the report is read."""

    DAMAGED = enum.auto()
    HOLDS = enum.auto()
    NOT_CHECKED = enum.auto()
    ADVICE = enum.auto()


@dataclass(frozen=True, slots=True)
class ProofLine:
    """One line of the report."""

    finding: Finding
    text: str


class ProofWords(QObject):
    """Says a proof in the window's language. Nothing is said to hold that was not looked at."""

    def verdict(self, proof: Proof) -> str:
        """Say in one sentence what came out."""
        if not proof.passed:
            return self.tr("Not everything is as it was left. Keep all as it is, and do not overwrite a backup.")
        if proof.advice:
            return self.tr("Everything that was tried works. Some things are still to be done.")
        return self.tr("Everything that was tried works.")

    def lines(self, proof: Proof) -> dict[Finding, list[str]]:
        """Return the whole report, what is damaged first; kinds of which there is nothing are left out."""
        lines = [
            *self._slots(proof),
            *self._vault(proof.vault),
            *self._backups(proof),
            *self._not_checked(proof),
            *self._advice(proof),
        ]
        found = {kind: [line.text for line in lines if line.finding is kind] for kind in Finding}
        return {kind: texts for kind, texts in found.items() if texts}

    def heading(self, finding: Finding) -> str:
        """Name the lines of one kind."""
        match finding:
            case Finding.HOLDS:
                return self.tr("Checked, and whole")
            case Finding.DAMAGED:
                return self.tr("Damaged")
            case Finding.NOT_CHECKED:
                return self.tr("Not checked")
            case Finding.ADVICE:
                return self.tr("To be done")

    def text(self, proof: Proof) -> str:
        """Set the report out as a file of plain text."""
        out = [self.title(proof), self.verdict(proof)]
        for finding, texts in self.lines(proof).items():
            out += ["", self.heading(finding), *(f"  - {text}" for text in texts)]
        return "\n".join(out) + "\n"

    def html(self, proof: Proof) -> str:
        """Set the report out for paper."""
        parts = [f"<h2>{escape(self.title(proof))}</h2><p><b>{escape(self.verdict(proof))}</b></p>"]
        for finding, texts in self.lines(proof).items():
            parts.append(f"<h4>{escape(self.heading(finding))}</h4>")
            parts += [f"<p>\N{EN DASH} {escape(text)}</p>" for text in texts]
        return "".join(parts)

    def title(self, proof: Proof) -> str:
        """Name the report."""
        return self.tr("Proof of %1").replace("%1", moment_text(proof.at))

    def _slots(self, proof: Proof) -> Iterator[ProofLine]:
        if proof.differing_copies:
            words = self.tr("What opens the vault: %1 cannot be read, or is an old copy.")
            yield ProofLine(Finding.DAMAGED, words.replace("%1", ", ".join(proof.differing_copies)))
        else:
            words = self.tr("What opens the vault is there in both copies: %1.")
            secrets = [self.tr("a passphrase")]
            if Advice.NO_RECOVERY_CODE not in proof.advice:
                secrets.append(self.tr("a recovery sheet"))
            yield ProofLine(Finding.HOLDS, words.replace("%1", ", ".join(secrets)))

    def _vault(self, found: VaultFindings) -> Iterator[ProofLine]:
        for problem in found.problems:
            yield ProofLine(Finding.DAMAGED, shown_name(problem))
        others = set(found.problems) - {one.text for one in found.damaged}
        # One page of the database that cannot be read may hide anything: then nothing is said to be whole.
        if not others:
            words = self.tr("%n record(s): number, signature and content of each are right.", "", found.records)
            yield ProofLine(Finding.HOLDS, words)
            words = self.tr("%n log(s) of who did what: no entry is missing or altered.", "", found.custody_chains)
            yield ProofLine(Finding.HOLDS, words)
            if found.evidence_files and not found.damaged:
                words = self.tr("%n file(s), %1: each was decrypted, and its hash is right.", "", found.evidence_files)
                yield ProofLine(Finding.HOLDS, words.replace("%1", size_text(found.evidence_bytes)))
        if found.evidence_missing:
            words = self.tr("%n file(s) that reports name are not in this vault.", "", found.evidence_missing)
            yield ProofLine(Finding.NOT_CHECKED, words)

    def _backups(self, proof: Proof) -> Iterator[ProofLine]:
        for one in proof.backups:
            place = shown_name(str(one.path))
            if one.problems:
                for problem in one.problems:
                    words = self.tr("Backup %1: %2").replace("%2", shown_name(problem))
                    yield ProofLine(Finding.DAMAGED, words.replace("%1", place))
            else:
                words = self.tr("Backup %1: it was restored for a trial, and is whole.")
                yield ProofLine(Finding.HOLDS, words.replace("%1", place))

    def _not_checked(self, proof: Proof) -> Iterator[ProofLine]:
        for one in proof.out_of_reach:
            words = self.tr("Backup %1, made %2: it is out of reach.").replace("%2", moment_text(one.made_at))
            yield ProofLine(Finding.NOT_CHECKED, words.replace("%1", shown_name(str(one.path))))
        for one in proof.not_tried:
            words = self.tr("Backup %1, made %2: an older one.").replace("%2", moment_text(one.made_at))
            yield ProofLine(Finding.NOT_CHECKED, words.replace("%1", shown_name(str(one.path))))
        words = self.tr("What lies on paper or with other people: recovery sheet, shares of an organisation's key.")
        yield ProofLine(Finding.NOT_CHECKED, words)
        yield ProofLine(Finding.NOT_CHECKED, self.tr("Bundles that wait unopened, and what others hold."))

    def _advice(self, proof: Proof) -> Iterator[ProofLine]:
        words = {
            Advice.NO_RECOVERY_CODE: self.tr(
                "Make a recovery sheet, in the settings under Security: who forgets the passphrase loses everything."
            ),
            Advice.NO_BACKUP: self.tr("Make a backup: a lost or broken computer loses everything."),
            Advice.BACKUP_OUT_OF_REACH: self.tr("Plug the drive with the backup in, and prove it again."),
            Advice.BACKUP_OPENS_WITH_FORMER_SECRETS: self.tr(
                "Make a new backup: the last one opens with a former passphrase or recovery sheet."
            ),
            Advice.BACKUP_BEHIND: self.tr("Make a new backup: the last one lacks what came after it."),
        }
        for one in proof.advice:
            yield ProofLine(Finding.ADVICE, words[one])
