"""What became of a bundle that came in, as text and as a document."""

from dataclasses import asdict

from fieldreport.cli.output import plural
from fieldreport.cli.people import People, short
from fieldreport.services.error_words import printable
from fieldreport.services.importing import ImportedBundle, Missing


def imported_document(one: ImportedBundle, people: People) -> dict[str, object]:
    """Put the outcome into a JSON document; in the file = new + grew + already here + quarantined."""
    return {
        "bundle": one.bundle_id,
        "from": people.document_of(one.author),
        "created": one.created,
        "imported_before": one.was_here,
        "counts": asdict(one.counts),
        "missing": [_missing_document(missing) for missing in one.missing],
    }


def imported_lines(one: ImportedBundle, people: People) -> list[str]:
    """Tell the outcome in a few lines."""
    lines = [f"  From {printable(people.name_of(one.author))}, bundle {one.bundle_id}."]
    if one.was_here:
        return [*lines, "  This very bundle was imported before; nothing is new."]
    counts = one.counts
    became = ", ".join(
        [
            f"{counts.new} new",
            f"{counts.grew} grown",
            f"{counts.already_here} already here",
            f"{counts.quarantined} quarantined",
        ]
    )
    lines += [
        f"  {plural(counts.in_file, 'record')}: {became}.",
        f"  {plural(counts.evidence_new, 'file')} of evidence new, {counts.evidence_already_here} already here.",
    ]
    return [*lines, *(f"  {line}" for missing in one.missing for line in _missing_lines(missing))]


def _missing_document(missing: Missing) -> dict[str, object]:
    return {
        "device": missing.device.hex(),
        "uncovered": [[span.first, span.last] for span in missing.uncovered],
        "not_held": [record_id.hex() for record_id in missing.not_held],
        "forked_numbers": list(missing.forked_numbers),
    }


def _missing_lines(missing: Missing) -> list[str]:
    lines = [
        f"MISSING: numbers {span.first} to {span.last} were sent from device {short(missing.device)} and never came."
        for span in missing.uncovered
    ]
    if missing.not_held:
        lines.append(f"MISSING: {plural(len(missing.not_held), 'record')} named as sent, but not here.")
    if missing.forked_numbers:
        lines.append(
            f"TWO VAULTS SEND AS ONE: {plural(len(missing.forked_numbers), 'number')} given twice by device "
            f"{short(missing.device)}; a restored backup, or a stolen key. Ask the sender."
        )
    return lines
