"""Argon2id: its cost, its bounds, its choice."""

import dataclasses
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from fieldreport.crypto import passphrase_key
from fieldreport.crypto.passphrase_key import (
    FLOOR,
    MAX_LANES,
    MAX_MEMORY_KIB,
    MAX_PASSES,
    MAX_WORK,
    KeyCost,
    calibrate,
    check_cost,
    check_new_cost,
    stretch,
)
from fieldreport.errors import KeyCostRefused

MIB = 1024
GIB = 1024**3
SALT = bytes(range(16))


def test_the_primitive_gives_the_vector_of_rfc_9106_section_5_3() -> None:
    function = Argon2id(
        salt=b"\x02" * 16, length=32, iterations=3, lanes=4, memory_cost=32, ad=b"\x04" * 12, secret=b"\x03" * 8
    )
    assert function.derive(b"\x01" * 32).hex() == "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"


def test_two_spellings_of_one_passphrase_give_one_key_and_it_never_changes() -> None:
    composed = stretch("caf\u00e9 \uff11", salt=SALT, cost=FLOOR)
    decomposed = stretch("cafe\u0301 1", salt=SALT, cost=FLOOR)
    assert composed == decomposed
    assert composed.hex() == "8e756c6c9ab474c373ebcef64ada1f7e4245c7fc82bfeac888ce4e26ad0c774f"


def test_bytes_that_a_terminal_could_not_read_are_a_passphrase_too() -> None:
    assert len(stretch("\udcff", salt=SALT, cost=FLOOR)) == 32


@pytest.mark.parametrize(
    "cost",
    [
        FLOOR,
        KeyCost(memory_kib=192 * MIB, passes=1, lanes=1),
        KeyCost(memory_kib=MAX_MEMORY_KIB, passes=4, lanes=4),
        KeyCost(memory_kib=128 * MIB, passes=MAX_PASSES, lanes=MAX_LANES),
    ],
)
def test_a_cost_within_bounds_is_run(cost: KeyCost) -> None:
    check_cost(cost)


@pytest.mark.parametrize(
    ("change", "which"),
    [
        ({"memory_kib": FLOOR.memory_kib - 1, "passes": 64}, "memory"),
        ({"memory_kib": MAX_MEMORY_KIB + 1, "passes": 1}, "memory"),
        ({"memory_kib": -1}, "memory"),
        ({"memory_kib": 10**30}, "memory"),
        ({"passes": 0}, "passes"),
        ({"passes": MAX_PASSES + 1}, "passes"),
        ({"lanes": 0}, "lanes"),
        ({"lanes": MAX_LANES + 1}, "lanes"),
        ({"passes": 2}, "work"),
        ({"memory_kib": 192 * MIB - 1, "passes": 1}, "work"),
        ({"memory_kib": MAX_WORK // 64 + 1, "passes": 64}, "work"),
        ({"memory_kib": MAX_MEMORY_KIB, "passes": 5}, "work"),
    ],
)
def test_a_cost_out_of_bounds_is_refused_before_it_runs(change: dict[str, int], which: str) -> None:
    cost = dataclasses.replace(FLOOR, **change)
    with pytest.raises(KeyCostRefused) as refusal:
        stretch("passphrase", salt=SALT, cost=cost)
    assert refusal.value.details == {"which": which}


@pytest.mark.parametrize(
    ("change", "which"),
    [
        ({"passes": 2, "memory_kib": 256 * MIB}, "passes"),
        ({"lanes": 3}, "lanes"),
        ({"memory_kib": 63 * MIB}, "memory"),
    ],
)
def test_nothing_below_the_floor_is_written(change: dict[str, int], which: str) -> None:
    check_new_cost(FLOOR)
    with pytest.raises(KeyCostRefused, match=which):
        check_new_cost(dataclasses.replace(FLOOR, **change))


@pytest.fixture
def almost_no_memory_left() -> Iterator[None]:
    resource = pytest.importorskip("resource", reason="limits of memory are set by the resource module")
    if sys.platform != "linux":
        pytest.skip("only Linux keeps to RLIMIT_AS")
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (used + 512 * 1024**2, hard))
    yield
    resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


@pytest.mark.usefixtures("almost_no_memory_left")
def test_a_computer_without_that_much_memory_refuses_instead_of_failing() -> None:
    with pytest.raises(KeyCostRefused, match="not enough memory"):
        stretch("passphrase", salt=SALT, cost=KeyCost(memory_kib=MAX_MEMORY_KIB, passes=1, lanes=4))


class _Computer:
    """A computer whose probe takes the given seconds, one after the other."""

    def __init__(self, *seconds: float) -> None:
        self._seconds = iter(seconds * 3 if len(seconds) == 1 else seconds)
        self._now = 1000.0

    def clock(self) -> float:
        return self._now

    def probe(self) -> None:
        self._now += next(self._seconds)

    def choose(self, *, memory: int = 8 * GIB) -> KeyCost:
        return calibrate(total_memory=memory, clock=self.clock, probe=self.probe)


@pytest.mark.parametrize(
    ("seconds", "memory", "chosen"),
    [
        (0.070, 8 * GIB, KeyCost(256 * MIB, 3, 4)),
        (0.120, 8 * GIB, KeyCost(256 * MIB, 3, 4)),
        (0.130, 8 * GIB, KeyCost(128 * MIB, 3, 4)),
        (0.240, 8 * GIB, KeyCost(128 * MIB, 3, 4)),
        (0.260, 8 * GIB, KeyCost(64 * MIB, 3, 4)),
        (5.000, 8 * GIB, KeyCost(64 * MIB, 3, 4)),
        (0.015, 8 * GIB, KeyCost(256 * MIB, 16, 4)),
        (0.030, 8 * GIB, KeyCost(256 * MIB, 8, 4)),
        (0.070, 2 * GIB, KeyCost(256 * MIB, 3, 4)),
        (0.070, 2 * GIB - 1, KeyCost(128 * MIB, 7, 4)),
        (0.070, GIB // 4, KeyCost(64 * MIB, 14, 4)),
    ],
)
def test_about_a_second_is_chosen_memory_first(seconds: float, memory: int, chosen: KeyCost) -> None:
    assert _Computer(seconds).choose(memory=memory) == chosen


def test_a_busy_moment_does_not_weaken_the_choice() -> None:
    assert _Computer(0.9, 0.07, 1.3).choose() == _Computer(0.07).choose()


@pytest.mark.parametrize("seconds", [0.0, -1.0])
def test_a_clock_that_jumps_does_not_choose_an_unbearable_cost(seconds: float) -> None:
    chosen = _Computer(seconds).choose()
    check_new_cost(chosen)
    assert chosen == KeyCost(256 * MIB, 16, 4)


def test_this_computer_chooses_a_cost_that_may_be_written() -> None:
    check_new_cost(calibrate(total_memory=GIB))


def test_the_sizes_are_those_of_the_format() -> None:
    assert (passphrase_key.KEY_SIZE, passphrase_key.SALT_SIZE) == (32, 16)
