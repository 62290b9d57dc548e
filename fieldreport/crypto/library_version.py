"""Which versions of the cryptographic library are good enough."""

import platform
import re
import sys

import cryptography

from fieldreport.errors import LibraryTooOld

WANTED = "50"
"""The first version whose long calls let other threads run: before it, unlocking a vault freezes the window."""

WANTED_ON_INTEL_MAC = "48.0.1"
"""The last one with a wheel for Intel Macs; everything works, only less smoothly."""

_LEADING_NUMBERS = re.compile(r"\d+(?:\.\d+)*")


def require_cryptography(
    *,
    found: str = cryptography.__version__,
    system: str = sys.platform,
    machine: str = platform.machine(),
) -> None:
    """Raise LibraryTooOld if the installed `cryptography` is older than the oldest one that is safe here."""
    wanted = WANTED_ON_INTEL_MAC if (system, machine) == ("darwin", "x86_64") else WANTED
    if _numbers(found) < _numbers(wanted):
        raise LibraryTooOld(library="cryptography", found=found, wanted=wanted)


def _numbers(version: str) -> tuple[int, ...]:
    match = _LEADING_NUMBERS.match(version)
    return tuple(int(number) for number in match[0].split(".")) if match else ()
