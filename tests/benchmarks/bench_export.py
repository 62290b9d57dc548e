"""Exporting evidence from a vault to a stick, read back, beside the stock pipeline and gpg."""

from functools import partial
from pathlib import Path

from tests.benchmarks.bench_kit import Pair, Scale, export_all, make_cold, make_evidence, peak_memory, timed
from tests.benchmarks.evidence_vault import sealed_evidence
from tests.benchmarks.figures import Figure, Unit
from tests.benchmarks.stock_tools import EXPORT, GPG, StockTools


def measure(folder: Path, scale: Scale) -> list[Figure]:
    pair, stock = Pair(folder / "vaults"), StockTools(folder / "stock")
    files = make_evidence(folder / "evidence", scale.evidence)
    for_gpg = make_evidence(folder / "evidence-gpg", scale.gpg)
    ours, theirs, gpg = [], [], []
    with pair.open("documenter") as documenter:
        sealed = sealed_evidence(documenter, files)
        export = partial(export_all, documenter, [sealed.subject], pair.stick)
        for _ in range(scale.rounds):
            make_cold(pair.folder / "documenter" / "evidence")
            ours.append(timed(export)[0])
            pair.clear_stick()
            make_cold(folder / "evidence")
            theirs.append(timed(partial(stock.export, files))[0])
            make_cold(folder / "evidence-gpg")
            gpg.append(timed(partial(stock.gpg_export, for_gpg))[0])
    name = f"export {scale.evidence >> 20} MiB"
    megabytes = tuple(scale.evidence / taken / 1e6 for taken in ours)
    return [
        Figure(name, Unit.SECONDS, tuple(ours), 0.9, EXPORT, tuple(theirs)),
        Figure(
            f"{name}, MB", Unit.RATE, megabytes, 5.0, f"{GPG}, MB/s", tuple(scale.gpg / taken / 1e6 for taken in gpg)
        ),
        peak_memory("export"),
    ]
