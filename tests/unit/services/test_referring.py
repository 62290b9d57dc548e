"""Referral packages: what is in them, what is not, and what a stranger's Python says of them."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.journeys.vault_kit import OFFICE, World
from tests.referral_kit import arrived, refer, verify


@pytest.fixture
def package(world: World) -> Path:
    target = world.folder / "package"
    refer(world[OFFICE], target, arrived(world))
    return target


def test_the_verifier_accepts_a_package_and_does_not_call_it_genuine(package: Path) -> None:
    done = verify(package)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "CONSISTENT" in done.stdout
    assert "GENUINE" not in done.stdout.upper()
    assert not done.stderr


def test_the_library_bagit_accepts_it(package: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-m", "bagit", "--validate", str(package)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
