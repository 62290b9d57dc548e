"""Making a referral package, step by step: for whom, what consent says, where to, and how it is checked."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldreport.bootstrap import Application, Session
from fieldreport.domain.identifiers import SubjectId
from fieldreport.domain.referral import ReferralProfile
from fieldreport.errors import FieldReportError
from fieldreport.services.redaction import RedactionRules
from fieldreport.services.referring import MAX_REPORTS, ReferralOptions, Referred, Signer
from fieldreport.system.progress import Progress, Reporter
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.controls.file_dialogs import save_as
from fieldreport.ui.exchange.export_words import progress_words
from fieldreport.ui.handing_on.gate_step import Foreseen, GateStep
from fieldreport.ui.handing_on.package_target_step import PackageTargetStep
from fieldreport.ui.handing_on.profile_step import ProfileStep
from fieldreport.ui.handing_on.referred_page import ReferredPage
from fieldreport.ui.handing_on.step_by_step import StepByStep
from fieldreport.ui.handing_on.which_part import subjects_of
from fieldreport.ui.look.look import Look
from fieldreport.ui.words.failure_words import failure_words

_VERIFIER = "verify.py"


@dataclass(frozen=True, slots=True)
class Made:
    """A package, and the words of everybody who signed in it."""

    referred: Referred
    words: tuple[tuple[Signer, str], ...]


class ReferralAssistant(StepByStep):
    """A package goes to somebody who does not use this program."""

    referred = Signal()
    """A package was written: reports have more in their logs."""

    def __init__(
        self,
        *,
        look: Look,
        vault: VaultThread,
        core: Application,
        language: str = "en",
        selected: Sequence[SubjectId] = (),
    ) -> None:
        super().__init__(look=look, vault=vault, title="", words="")
        self.set_title(
            self.tr("Referral package"),
            self.tr("For a court, a mechanism or the press: anybody can read and check it, without this program."),
        )
        self._core = core
        self.profile = ProfileStep(look=look, selected=selected, profiles=core.referral_profiles.all())
        self.gate = GateStep(look=look, vault=vault, language=language, offers_summary=False)
        self.target = PackageTargetStep(look=look)
        self.put_together([self.profile, self.gate, self.target])

    def enter(self, step: QWidget) -> None:
        """Prepare a step."""
        profile = self.profile.chosen_profile
        assert profile is not None, "the first step is complete"
        if step is self.gate:
            self._ask(profile)
        else:
            self.target.show_due(self.gate.due, unticked=self.profile.unticked)

    def last_words(self) -> tuple[str, str]:
        """Name what the last step does."""
        return self.tr("&Write the package"), "archive"

    def write(self) -> None:
        """Write to the drive that is chosen."""
        profile, folder = self.profile.chosen_profile, self.target.folder
        assert profile is not None, "the first step is complete"
        if folder is None:
            return
        chosen, wanted = self.profile.which.chosen, profile
        options = ReferralOptions(by_hand=tuple(sorted(self.gate.by_hand)), recipients=self.target.recipients)

        def refer(session: Session, reporter: Reporter) -> Made:
            target = free_name(folder, profile=wanted.id, is_encrypted=bool(options.recipients))
            done = session.referring.refer(subjects_of(session, chosen), wanted, target, options, reporter=reporter)
            return Made(done, tuple((signer, session.referring.words_of(signer)) for signer in done.signers))

        self.run(self.tr("Writing the package, and reading it back"), refer, self._written)

    def progress_words(self, progress: Progress) -> str:
        """Say how far it is, once it is bytes that are counted."""
        return progress_words(progress) if (progress.total or 0) > MAX_REPORTS else ""

    def save_verifier(self, path: Path) -> None:
        """Save the stand-alone program to a file that does not exist yet."""
        try:
            self._core.verifier.save(path)
        except FieldReportError as failure:
            words = failure_words(failure)
            self.say("bad", f"{words.happened} {words.todo}")
        else:
            self.say("ok", self.tr("The verifier is saved. Publish it with its SHA-256, apart from any package."))

    def _ask(self, profile: ReferralProfile) -> None:
        chosen = self.profile.which.chosen
        rules = RedactionRules(profile.purpose, marked=profile.withhold)

        def foresee(session: Session, by_hand: frozenset[str], reporter: Reporter) -> Foreseen:
            subjects = subjects_of(session, chosen)
            kept = tuple(sorted(by_hand))
            asked = RedactionRules(profile.purpose, by_hand=kept, marked=profile.withhold)
            found = session.handing_on.foresee(subjects, asked, reporter=reporter)
            told = session.referring.foresee(subjects, profile, ReferralOptions(by_hand=kept), reporter=reporter)
            return Foreseen(found, {one.subject: [field.words for field in one.lacks] for one in told})

        self.gate.ask(foresee, rules, about=(profile.id, chosen))

    def _written(self, made: Made) -> QWidget:
        page = ReferredPage(
            look=self._look, done=made.referred, words=made.words, verifier_sha256=self._core.verifier.sha256
        )
        page.verifier_wanted.connect(self._ask_verifier)
        self.referred.emit()
        return page

    def _ask_verifier(self) -> None:
        save_as(self, title=self.tr("Save the verifier"), name=_VERIFIER, chosen=self.save_verifier)


def free_name(folder: Path, *, profile: str, is_encrypted: bool) -> Path:
    """Return a name in *folder* that is not taken; it says for whom it is, as the package itself does."""
    ending = ".tar.age" if is_encrypted else ""
    number = 1
    while True:
        path = folder / f"referral-{profile}{'' if number == 1 else f'-{number}'}{ending}"
        if not path.exists() and not path.is_symlink():
            return path
        number += 1
