"""From starting the program to a list of a hundred thousand reports, and how soon a key is painted."""

import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from tests.benchmarks.bench_kit import MEMORY_BAR, PASSPHRASE, Pair, Scale
from tests.benchmarks.figures import Figure, Unit

START_BAR = 1.0
OPEN_BAR = 0.5
KEY_BAR = 0.016


def measure(folder: Path, scale: Scale) -> list[Figure]:
    pair = Pair(folder / "vaults")
    office = pair.folder / "office"
    filling = "tests.benchmarks.bench_windows_list"
    subprocess.run([sys.executable, "-m", filling, str(office), str(scale.many_reports)], check=True)
    # The first one warms the cache.
    sessions = [_session(office) for _ in range(scale.rounds + 1)][1:]
    count = f"{scale.many_reports:,}"
    keys = sorted(key for one in sessions for key in one["keys"])
    return [
        Figure("start to the unlock window", Unit.SECONDS, tuple(one["shown"] for one in sessions), START_BAR),
        Figure(
            f"unlock to the list of {count}, beside Argon2id",
            Unit.SECONDS,
            tuple(one["opened"] for one in sessions),
            OPEN_BAR,
        ),
        Figure(
            f"the program with {count} reports open: memory",
            Unit.MEGABYTES,
            tuple(one["memory"] for one in sessions),
            MEMORY_BAR,
        ),
        Figure(f"key to paint, p95 of {len(keys)}", Unit.SECONDS, (keys[int(len(keys) * 0.95)],), KEY_BAR),
    ]


def _session(vault: Path) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.benchmarks.window_session", str(vault), PASSPHRASE, str(time.time())]
    done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=300)
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found
