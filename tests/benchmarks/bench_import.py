"""Importing evidence into an office's vault: verified, hashed, encrypted anew, beside age and tar that only unpack."""

import shutil
from functools import partial
from pathlib import Path

from tests.benchmarks.bench_kit import Pair, Scale, export_all, import_all, make_cold, make_evidence, peak_memory, timed
from tests.benchmarks.evidence_vault import sealed_evidence
from tests.benchmarks.figures import Figure, Unit
from tests.benchmarks.stock_tools import IMPORT, StockTools


def measure(folder: Path, scale: Scale) -> list[Figure]:
    pair, stock = Pair(folder / "vaults"), StockTools(folder / "stock")
    files = make_evidence(folder / "evidence", scale.evidence)
    with pair.open("documenter") as documenter:
        sealed = sealed_evidence(documenter, files)
        bundles = export_all(documenter, [sealed.subject], pair.stick)
    pair.remove("documenter")
    stock.export(files)
    ours, theirs = [], []
    for _ in range(scale.rounds):
        name = pair.fresh_office()
        with pair.open(name) as office:
            make_cold(pair.stick)
            ours.append(timed(partial(import_all, office, bundles))[0])
        pair.remove(name)
        make_cold(stock.bundle)
        unpacked = folder / "unpacked"
        theirs.append(timed(partial(stock.unpack, unpacked))[0])
        shutil.rmtree(unpacked)
    return [
        Figure(f"import {scale.evidence >> 20} MiB", Unit.SECONDS, tuple(ours), 0.6, IMPORT, tuple(theirs)),
        peak_memory("import"),
    ]
