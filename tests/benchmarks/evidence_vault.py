"""A vault with one sealed report that carries much evidence."""

from collections.abc import Sequence
from pathlib import Path

from fieldreport.bootstrap import Session
from fieldreport.services.sealing import Sealed
from tests.benchmarks.bench_kit import silent


def sealed_evidence(documenter: Session, files: Sequence[Path]) -> Sealed:
    """Take files in as evidence and seal a report with all of them."""
    draft = documenter.drafts.new()
    documenter.drafts.set_answer(draft, "/title", "Videos and photos of one day")
    for number, file in enumerate(files):
        documenter.drafts.attach(draft, f"/evidence/file{number}", file, reporter=silent())
    return documenter.sealing.seal_draft(draft)
