"""A small mutation engine: damages good bytes in the ways that find faults in parsers, the same way each time."""

import base64
import os
import random
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import islice

CASES = int(os.environ.get("FIELDREPORT_FUZZ_CASES", "2000"))
"""Cases a target; `make torture` raises it."""

SECONDS_PER_CASE = 5.0
"""Far above what any case takes on a slow and busy machine, far below a hang."""

# Mostly one small change: what is broken in five places is refused at the first, and the others are never reached.
_CHANGES = (1, 1, 1, 1, 2, 3, 5)
_LONGEST_PIECES = (1, 1, 4, 16, 64, 200)


def mutations(seeds: Sequence[bytes], *, dictionary: Sequence[bytes], seed: int) -> Iterator[bytes]:
    """Yield the seeds as they are and then, for ever, seeds with one to five changes."""
    yield from seeds
    rng = random.Random(seed)
    mutators = _mutators(rng, seeds, dictionary)
    while True:
        data = bytearray(rng.choice(seeds))
        for _ in range(rng.choice(_CHANGES)):
            rng.choice(mutators)(data)
        yield bytes(data)


def run_target(
    target: Callable[[bytes], None],
    *,
    seeds: Sequence[bytes],
    dictionary: Sequence[bytes],
    seed: int = 1,
    cases: int = CASES,
) -> None:
    """Run *target* over mutations; whatever it raises is reported with the bytes that did it."""
    for number, data in enumerate(islice(mutations(seeds, dictionary=dictionary, seed=seed), cases)):
        started = time.monotonic()
        try:
            target(data)
        except Exception as error:
            raise AssertionError(f"case {number} raised {error!r}: {base64.b64encode(data)!r}") from error
        taken = time.monotonic() - started
        assert taken < SECONDS_PER_CASE, f"case {number} took {taken:.1f} s: {base64.b64encode(data)!r}"


def _mutators(
    rng: random.Random, seeds: Sequence[bytes], dictionary: Sequence[bytes]
) -> list[Callable[[bytearray], None]]:
    def place(data: bytearray) -> int:
        return rng.randint(0, len(data))

    def length() -> int:
        return rng.randint(1, rng.choice(_LONGEST_PIECES))

    def piece(data: bytes | bytearray) -> bytes:
        start = rng.randint(0, len(data))
        return bytes(data[start : start + length()])

    def flip_a_bit(data: bytearray) -> None:
        if data:
            data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)

    def change_a_byte(data: bytearray) -> None:
        if data:
            data[rng.randrange(len(data))] = rng.randrange(256)

    def delete(data: bytearray) -> None:
        start = place(data)
        del data[start : start + length()]

    def insert_noise(data: bytearray) -> None:
        start = place(data)
        data[start:start] = rng.randbytes(length())

    def repeat(data: bytearray) -> None:
        start = place(data)
        data[start:start] = piece(data)

    def splice(data: bytearray) -> None:
        start = place(data)
        data[start:] = rng.choice(seeds)[start if rng.random() < 0.5 else place(data) :]

    def truncate(data: bytearray) -> None:
        del data[place(data) :]

    def insert_a_token(data: bytearray) -> None:
        start = place(data)
        data[start:start] = rng.choice(dictionary)

    def overwrite_with_a_token(data: bytearray) -> None:
        start, token = place(data), rng.choice(dictionary)
        data[start : start + len(token)] = token

    mutators: list[Callable[[bytearray], None]] = [
        flip_a_bit,
        change_a_byte,
        delete,
        insert_noise,
        repeat,
        splice,
        truncate,
    ]
    if dictionary:
        mutators += [insert_a_token, overwrite_with_a_token]
    return mutators
