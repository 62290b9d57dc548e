"""What became of a bundle that goes out, as text and as a document."""

from fieldreport.cli.output import pairs, plural
from fieldreport.domain.sizes import size_text
from fieldreport.services.exporting import ExportedBundle


def exported_document(one: ExportedBundle) -> dict[str, object]:
    """Put a bundle that was written into a JSON document."""
    return {
        "bundle": one.bundle_id,
        "files": [str(file) for file in one.files],
        "size": one.size,
        "records": one.records,
        "evidence": one.evidence,
        "evidence_missing": one.evidence_missing,
    }


def exported_lines(one: ExportedBundle) -> list[str]:
    """Tell what was written."""
    files = [("File", str(file)) for file in one.files]
    lines = pairs(
        [
            *files,
            ("Size", size_text(one.size)),
            ("Records", one.records),
            ("Evidence", plural(one.evidence, "file")),
        ]
    )
    if one.evidence_missing:
        lines.append(f"{plural(one.evidence_missing, 'file')} of evidence not here, so not in the bundle.")
    return [*lines, "Read back from the medium and found whole."]
