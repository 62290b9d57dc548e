"""One report set out in full: its heads, what was said about it, and what is missing; as text and as a document."""

from collections.abc import Iterator

from fieldreport.cli.answer_text import NamedFile, answer_lines, file_lines
from fieldreport.cli.output import pairs, plural, text_block
from fieldreport.cli.people import People, short
from fieldreport.domain.leaf import CREATED, FORM, NAME_SUFFIX
from fieldreport.domain.merge import RegisterKey
from fieldreport.domain.record import HeldRecord, Kind
from fieldreport.services.error_words import printable
from fieldreport.services.reports import ShownReport
from fieldreport.services.sealing import answers_of


def report_document(shown: ShownReport, people: People, *, with_hidden: bool) -> dict[str, object]:
    """Put a report into a JSON document; of a retracted one the content only *with_hidden*."""
    row = shown.row
    return {
        "report": row.subject.hex(),
        "author": people.document_of(row.author),
        "trust": row.trust.value,
        "state": row.state.value,
        "title": row.title,
        "created": row.created,
        "form": row.form,
        "revisions": row.revisions,
        "hidden": row.is_hidden,
        "conflict": shown.view.content.in_conflict,
        "heads": [_head_document(head, shown) for head in _content(shown, with_hidden=with_hidden)],
        "consents": dict(shown.consents),
        "statements": [
            {
                "kind": key.kind,
                "slot": key.slot,
                "record": head.record.id.hex(),
                "by": people.document_of(head.record.author),
                "created": head.leaves.text(CREATED),
                "hidden": is_hidden,
                "answers": answers_of(head.leaves) if with_hidden or not is_hidden else {},
            }
            for key, head, is_hidden in _statements(shown)
        ],
    }


def report_lines(shown: ShownReport, people: People, *, with_hidden: bool) -> list[str]:
    """Set a report out to be read."""
    row = shown.row
    lines = pairs(
        [
            ("Report", row.subject.hex()),
            ("Title", row.title),
            ("Author", f"{people.name_of(row.author)} ({row.trust.value})"),
            ("State", row.state.value),
            ("Created", f"{row.created}, as the author says"),
            ("Revisions", row.revisions),
        ]
    )
    if row.is_hidden:
        lines.append("HIDDEN by a retraction." + ("" if with_hidden else " To read it all the same: --hidden."))
    if shown.view.content.in_conflict:
        lines.append(f"CONFLICT: {row.heads} versions stand beside each other; amend the report to settle it.")
    for head in _content(shown, with_hidden=with_hidden):
        lines += ["", *_head_lines(head, shown)]
    if shown.consents:
        lines += ["", "Consent:", *("  " + line for line in pairs(shown.consents.items()))]
    statements = [
        line
        for key, head, is_hidden in _statements(shown)
        if with_hidden or not is_hidden
        for line in _statement_lines(key, head, people)
    ]
    return [*lines, "", "Said about it:", *statements] if statements else lines


def _content(shown: ShownReport, *, with_hidden: bool) -> tuple[HeldRecord, ...]:
    content = shown.view.content
    return (*content.heads, *content.hidden) if with_hidden else content.heads


def _statements(shown: ShownReport) -> Iterator[tuple[RegisterKey, HeldRecord, bool]]:
    for key, register in shown.view.registers.items():
        if key.kind != Kind.REPORT:
            yield from ((key, head, False) for head in register.heads)
            yield from ((key, head, True) for head in register.hidden)


def _files(head: HeldRecord, shown: ShownReport) -> list[NamedFile]:
    return [
        NamedFile(
            path=path,
            name=head.leaves.text(path + NAME_SUFFIX) or "",
            sha256=reference.sha256,
            size=reference.size,
            is_here=reference.sha256 in shown.evidence_here,
        )
        for path, reference in sorted(head.leaves.evidence().items())
    ]


def _head_document(head: HeldRecord, shown: ShownReport) -> dict[str, object]:
    references = head.leaves.evidence()
    return {
        "record": head.record.id.hex(),
        "parents": [parent.hex() for parent in head.record.parents],
        "device": head.record.device.hex(),
        "created": head.leaves.text(CREATED),
        "form": head.leaves.text(FORM),
        "answers": answers_of(head.leaves),
        "evidence": [
            {
                "path": file.path,
                "name": file.name,
                "sha256": file.sha256.hex(),
                "size": file.size,
                "media_type": references[file.path].media_type,
                "here": file.is_here,
            }
            for file in _files(head, shown)
        ],
        "equivocal": sorted(head.leaves.equivocal),
        "leaves_held": len(head.leaves),
        "leaves_sealed": head.leaves.sealed_count(),
    }


def _head_lines(head: HeldRecord, shown: ShownReport) -> list[str]:
    leaves = head.leaves
    lines = [f"Version {short(head.record.id)}"]
    sealed = leaves.sealed_count()
    if sealed is None:
        lines.append("How many answers the author sealed is withheld.")
    elif sealed > len(leaves):
        lines.append(f"{plural(sealed - len(leaves), 'answer')} withheld.")
    if leaves.equivocal:
        lines.append(
            f"Stated in two ways, so that neither holds: {', '.join(map(printable, sorted(leaves.equivocal)))}"
        )
    return [*lines, *answer_lines(answers_of(leaves)), *file_lines(_files(head, shown))]


def _statement_lines(key: RegisterKey, head: HeldRecord, people: People) -> list[str]:
    by, created = people.name_of(head.record.author), head.leaves.text(CREATED) or "at an unknown time"
    # The slot of a note is random and says nothing.
    slot = "" if key.kind in {Kind.NOTE, Kind.QUESTION} or not key.slot else f" {printable(key.slot)}"
    said = [line for value in answers_of(head.leaves).values() for line in text_block(value, indent="    ")]
    return [f"  {key.kind}{slot}, by {printable(by)}, {printable(created)}:", *(said or ["    (no reason given)"])]
