"""Referral packages made from real vaults, and the stand-alone verifier run as a stranger runs it."""

import subprocess
import sys
from collections.abc import Mapping
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

from fieldreport.bootstrap import Session
from fieldreport.domain.identifiers import SubjectId
from fieldreport.services.referral_profiles import ReferralProfiles
from fieldreport.services.referring import ReferralOptions, Referred
from fieldreport.system.progress import ProgressReporter
from tests.journeys.vault_kit import DOCUMENTER, OFFICE, World, seal, send

VERIFIER = Path(__file__).resolve().parents[1] / "resources" / "verifier" / "verify.py"
STOCK_PYTHON = Path(sys.base_prefix) / "bin" / f"python{sys.version_info.major}.{sys.version_info.minor}"
"""Python as the system has it, without what this project installed."""

MAY, NAW = "k00000000000000a1", "k00000000000000b2"
PHOTO = bytes(range(256)) * 300


def answers(**more: str) -> dict[str, str]:
    """A report about two people: one said yes to IIMM, the other did not."""
    return {
        "/title": "Shelling of a village",
        "/when": "2026-05-06",
        f"/person[{MAY}]/name": "Daw May",
        f"/person[{MAY}]/consent/iimm": "yes",
        f"/person[{NAW}]/name": "Naw Secret",
        f"/person[{NAW}]/phone": "0912345678",
        f"/person[{NAW}]/consent/iimm": "no",
        **more,
    }


def arrived(world: World, said: Mapping[str, str] | None = None, *, photo: bytes = PHOTO) -> SubjectId:
    """Have the documenter seal a report and the office take it in."""
    documenter, office = world[DOCUMENTER], world[OFFICE]
    subject = seal(documenter, said or answers(), {"/photo": photo} if photo else None)
    send(documenter, office, OFFICE, world.stick, subject)
    return subject


def refer(
    session: Session, target: Path, *subjects: SubjectId, profile: str = "iimm", options: ReferralOptions | None = None
) -> Referred:
    found = ReferralProfiles().find(profile)
    return session.referring.refer(subjects, found, target, options or ReferralOptions(), reporter=ProgressReporter())


def verify(package: Path, *arguments: str, words: bool = False) -> subprocess.CompletedProcess[str]:
    """Run the verifier under stock Python, isolated from everything."""
    return subprocess.run(
        [str(STOCK_PYTHON), "-I", str(VERIFIER), str(package), *([] if words else ["--no-words"]), *arguments],
        capture_output=True,
        text=True,
        timeout=280,
        check=False,
    )


def verifier() -> ModuleType:
    """Load the verifier's functions."""
    spec = spec_from_file_location("verify", VERIFIER)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
