"""Prove that it works, on much evidence, beside sha256sum on the same files."""

import subprocess
from functools import partial
from pathlib import Path

from fieldreport.bootstrap import Session
from tests.benchmarks.bench_kit import Pair, Scale, make_cold, make_evidence, peak_memory, silent, timed
from tests.benchmarks.evidence_vault import sealed_evidence
from tests.benchmarks.figures import Figure, Unit

BAR = 0.6
SHA256SUM = "sha256sum"


def measure(folder: Path, scale: Scale) -> list[Figure]:
    pair = Pair(folder / "vaults")
    files = make_evidence(folder / "evidence", scale.evidence)
    ours, theirs, with_backup = [], [], []
    with pair.open("documenter") as documenter:
        sealed_evidence(documenter, files)
        for _ in range(scale.rounds):
            make_cold(pair.folder / "documenter" / "evidence")
            ours.append(timed(partial(_prove, documenter))[0])
            make_cold(folder / "evidence")
            theirs.append(timed(partial(_sha256sum, files))[0])
        pair.application.generations.make(documenter.unlocked, folder / "backups", reporter=silent())
        make_cold(pair.folder / "documenter" / "evidence", folder / "backups")
        with_backup.append(timed(partial(_prove, documenter))[0])
    name = f"prove {scale.evidence >> 20} MiB"
    return [
        Figure(name, Unit.SECONDS, tuple(ours), BAR, SHA256SUM, tuple(theirs)),
        Figure(f"{name}, and as much in a backup restored for a trial", Unit.SECONDS, tuple(with_backup), None),
        peak_memory("prove"),
    ]


def _prove(documenter: Session) -> None:
    assert documenter.proving.prove(reporter=silent()).passed


def _sha256sum(files: list[Path]) -> None:
    subprocess.run([SHA256SUM, *map(str, files)], check=True, stdin=subprocess.DEVNULL, capture_output=True)
