"""From what a person remembers to a key: Argon2id, at a cost that no planted file can raise or lower."""

import time
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from fieldreport.errors import KeyCostRefused

KEY_SIZE = 32
SALT_SIZE = 16

_MIB = 1024
"""Argon2 counts memory in KiB."""


@dataclass(frozen=True, slots=True)
class KeyCost:
    """What one derivation costs: *memory_kib* KiB, gone over *passes* times, in *lanes* parallel lanes."""

    memory_kib: int
    passes: int
    lanes: int

    @property
    def work(self) -> int:
        """KiB written in all; time is proportional to it (1.2 to 1.3 ms for each MiB on a laptop of 2020)."""
        return self.memory_kib * self.passes


FLOOR = KeyCost(memory_kib=64 * _MIB, passes=3, lanes=4)
"""The second choice of RFC 9106 section 4; nothing weaker is ever written."""

MAX_MEMORY_KIB = 2048 * _MIB
"""The first choice of RFC 9106; more would drive a laptop into its swap file, and key material onto its disk."""

MAX_PASSES = 64
MAX_LANES = 16

MAX_WORK = 8 * 1024 * _MIB
"""8 GiB written, about ten seconds: a planted vault.json must not keep anybody waiting for minutes."""

_TARGET_SECONDS = 1.0
_MOST_SECONDS = 1.5
_MAX_CHOSEN_MEMORY_KIB = 256 * _MIB
"""Safe beside the window on a computer with 4 GB; 1 GiB is not."""

_MAX_CHOSEN_PASSES = 16
"""A clock that jumps must not choose a cost that makes every later unlocking unbearable."""

_PROBES = 3


def check_cost(cost: KeyCost) -> None:
    """Raise KeyCostRefused for a cost that this program never runs: checked before a byte of memory is taken."""
    if not FLOOR.memory_kib <= cost.memory_kib <= MAX_MEMORY_KIB:
        raise KeyCostRefused(which="memory")
    if not 1 <= cost.passes <= MAX_PASSES:
        raise KeyCostRefused(which="passes")
    if not 1 <= cost.lanes <= MAX_LANES:
        raise KeyCostRefused(which="lanes")
    if not FLOOR.work <= cost.work <= MAX_WORK:
        raise KeyCostRefused(which="work")


def check_new_cost(cost: KeyCost) -> None:
    """Raise KeyCostRefused for a cost that is never written: what is never run, or in any measure below `FLOOR`."""
    check_cost(cost)
    if cost.passes < FLOOR.passes:
        raise KeyCostRefused(which="passes")
    if cost.lanes < FLOOR.lanes:
        raise KeyCostRefused(which="lanes")


def stretch(secret: str, *, salt: bytes, cost: KeyCost) -> bytes:
    """Derive 32 bytes from a passphrase with Argon2id (RFC 9106).

    The text is brought to NFKC first: keyboards spell one letter in several ways. Lone surrogates, which a terminal
    may hand us for bytes that it could not read, count as they are.

    Raises:
        KeyCostRefused: The cost is out of bounds, or the computer has not that much memory left.
    """
    normalised = unicodedata.normalize("NFKC", secret).encode("utf-8", "surrogatepass")
    return stretch_bytes(normalised, salt=salt, cost=cost, size=KEY_SIZE)


def stretch_bytes(secret: bytes, *, salt: bytes, cost: KeyCost, size: int) -> bytes:
    """Derive *size* bytes from bytes with Argon2id version 0x13, without secret or associated data.

    Raises:
        KeyCostRefused: The cost is out of bounds, or the computer has not that much memory left.
    """
    check_cost(cost)
    return _argon2id(secret, salt=salt, cost=cost, size=size)


def calibrate(
    *,
    total_memory: int,
    clock: Callable[[], float] = time.perf_counter,
    probe: Callable[[], object] | None = None,
) -> KeyCost:
    """Choose a cost of about one second on this computer, never below `FLOOR`; takes about 0.3 s.

    Memory comes first, since it is what an attacker's hardware lacks; passes fill what is left of the second. The best
    of three probes counts: a moment in which the computer is busy must not weaken a vault for years.

    Args:
        total_memory: The computer's memory in bytes; at most an eighth of it is used.
        clock: Seconds, from any origin.
        probe: Runs one pass over 64 MiB; the default does just that.
    """
    run_probe = probe or _run_probe
    probe_seconds = min(_time_of(run_probe, clock) for _ in range(_PROBES))
    seconds_per_kib = max(probe_seconds, 1e-6) / FLOOR.memory_kib
    memory_limit = min(_MAX_CHOSEN_MEMORY_KIB, total_memory // 1024 // 8)
    memory = FLOOR.memory_kib
    while memory * 2 <= memory_limit and memory * 2 * FLOOR.passes * seconds_per_kib <= _MOST_SECONDS:
        memory *= 2
    affordable_passes = int(_TARGET_SECONDS / (memory * seconds_per_kib))
    passes = max(FLOOR.passes, min(affordable_passes, _MAX_CHOSEN_PASSES))
    return KeyCost(memory_kib=memory, passes=passes, lanes=FLOOR.lanes)


def _argon2id(secret: bytes, *, salt: bytes, cost: KeyCost, size: int) -> bytes:
    function = Argon2id(salt=salt, length=size, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory_kib)
    try:
        return function.derive(secret)
    except MemoryError:
        raise KeyCostRefused(which="not enough memory") from None


def _run_probe() -> None:
    # Below the floor on purpose, hence past the check: it measures, and its result is thrown away.
    cost = KeyCost(memory_kib=FLOOR.memory_kib, passes=1, lanes=FLOOR.lanes)
    _argon2id(b"probe", salt=bytes(SALT_SIZE), cost=cost, size=KEY_SIZE)


def _time_of(run: Callable[[], object], clock: Callable[[], float]) -> float:
    start = clock()
    run()
    return clock() - start
