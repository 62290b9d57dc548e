"""What exists before any vault is open, built once."""

from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter

from myanmartools import ZawgyiDetector

from fieldreport.crypto.library_version import require_cryptography
from fieldreport.crypto.passphrase_key import KeyCost, calibrate
from fieldreport.forms.checks.meaning import KnownMeanings
from fieldreport.forms.roles import ROLES
from fieldreport.services.backup_generations import BackupGenerations
from fieldreport.services.backups import Backups
from fieldreport.services.clock import Clock, system_clock
from fieldreport.services.erasing import Erasing
from fieldreport.services.form_files import FormFiles
from fieldreport.services.form_library import BuiltInForms
from fieldreport.services.referral_profiles import ReferralProfiles
from fieldreport.services.vaults import Vaults
from fieldreport.services.verifier import Verifier
from fieldreport.system.memory_size import total_memory
from fieldreport.text.zawgyi import ZawgyiCheck


@dataclass(frozen=True, slots=True)
class Application:
    """What exists before any vault is open."""

    clock: Clock
    vaults: Vaults
    backups: Backups
    generations: BackupGenerations
    erasing: Erasing
    form_files: FormFiles
    zawgyi: ZawgyiCheck
    built_in_forms: BuiltInForms
    referral_profiles: ReferralProfiles
    verifier: Verifier


def build_application(
    *,
    clock: Clock = system_clock,
    choose_cost: Callable[[], KeyCost] | None = None,
) -> Application:
    """Build what needs no vault. Raises LibraryTooOld.

    Args:
        clock: Where the time comes from.
        choose_cost: How much work a new passphrase slot asks for; by default measured on this computer, about 1 s.
    """
    require_cryptography()
    vaults = Vaults(clock=clock, choose_cost=choose_cost or _measured_cost)
    backups = Backups(vaults=vaults, clock=clock)
    return Application(
        clock=clock,
        vaults=vaults,
        backups=backups,
        generations=BackupGenerations(backups=backups, clock=clock),
        erasing=Erasing(),
        form_files=FormFiles(meanings=KnownMeanings(roles=frozenset(ROLES))),
        zawgyi=ZawgyiCheck(detector=ZawgyiDetector()),
        built_in_forms=BuiltInForms(),
        referral_profiles=ReferralProfiles(),
        verifier=Verifier(),
    )


def _measured_cost() -> KeyCost:
    return calibrate(total_memory=total_memory(), clock=perf_counter)
