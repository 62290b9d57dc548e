"""What consent lets go, as text and as a document."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from fieldreport.cli.output import plural, table
from fieldreport.cli.people import People, short
from fieldreport.domain.identifiers import SubjectId
from fieldreport.domain.report import WHOLE_REPORT
from fieldreport.services.consent_gate import GatedPerson, GatedReport
from fieldreport.services.consent_notices import Notice
from fieldreport.services.consent_words import BLOCKS, REASONS, STATES
from fieldreport.services.error_words import printable


def standing_document(
    subject: SubjectId, standing: Sequence[GatedReport], words: Mapping[str, str]
) -> dict[str, object]:
    """Put what everybody said to every purpose into a JSON document."""
    return {
        "report": subject.hex(),
        "consents": [
            {"purpose": one.purpose, "words": words[one.purpose], "people": [_person(who) for who in one.people]}
            for one in standing
        ],
    }


def standing_lines(standing: Sequence[GatedReport], words: Mapping[str, str]) -> list[str]:
    """Set it out to be read."""
    rows = [
        (one.purpose, STATES[who.state], who.instance or WHOLE_REPORT, _name(who), words[one.purpose])
        for one in standing
        for who in one.people
    ]
    headings = ("PURPOSE", "STATE", "PERSON", "NAME", "WHAT FOR")
    return table(headings, rows) if rows else ["Nobody in this report was asked for anything."]


def gated_document(gated: GatedReport, title: str) -> dict[str, object]:
    """Put what the gate says of one report into a JSON document."""
    return {
        "report": gated.subject.hex(),
        "title": title,
        "open": gated.is_open,
        "whole": gated.is_whole,
        "blocks": [block.value for block in gated.blocks],
        "people": [_person(who) for who in gated.people],
        "versions": [
            {
                "record": version.record.hex(),
                "withheld": [
                    {"path": leaf.path, "reason": leaf.reason.value, "person": leaf.person} for leaf in version.withheld
                ],
            }
            for version in gated.versions
        ],
    }


def gated_lines(found: Sequence[GatedReport], titles: Mapping[SubjectId, str], *, with_paths: bool) -> Iterator[str]:
    """Say of each report whether it goes, and what of it stays here."""
    for gated in found:
        verdict = "goes" if gated.is_whole else "goes in part" if gated.is_open else "BLOCKED"
        yield f"{short(gated.subject)}  {verdict}  {printable(titles[gated.subject])}".rstrip()
        for block in gated.blocks:
            yield f"    {BLOCKS[block]}"
        for who in gated.people:
            if not who.says_yes:
                yield f"    {STATES[who.state]}: {printable(' '.join(filter(None, (who.instance, _name(who)))))}"
        for version in gated.versions if gated.is_open else ():
            for reason, count in Counter(leaf.reason for leaf in version.withheld).items():
                yield f"    withheld: {plural(count, 'answer')} {REASONS[reason]}"
            for leaf in version.withheld if with_paths else ():
                yield f"        {printable(leaf.path)}"
    counts = Counter("whole" if one.is_whole else "in part" if one.is_open else "blocked" for one in found)
    yield ", ".join(f"{counts[what]} {what}" for what in ("whole", "in part", "blocked"))


def notice_document(notice: Notice, people: People) -> dict[str, object]:
    """Put a notice into a JSON document."""
    return {
        "report": notice.subject.hex(),
        "title": notice.title,
        "person": notice.instance or WHOLE_REPORT,
        "purpose": notice.purpose,
        "state": notice.state.value,
        "sent_to": people.document_of(notice.audience),
        "bundles": [{"bundle": one.bundle_id, "file": one.file_name, "at": one.at} for one in notice.bundles],
        "told": notice.is_told,
        "ready": notice.is_ready,
    }


def notice_lines(notices: Iterable[Notice], people: People) -> Iterator[str]:
    """Say who was sent what, and how they are told."""
    found = list(notices)
    if not found:
        yield "Nobody who has it from you needs to be told."
    for one in found:
        what = f"{short(one.subject)} {one.instance or WHOLE_REPORT}/{one.purpose} ({STATES[one.state]})"
        for bundle in one.bundles:
            yield printable(f"{what}: sent to {people.name_of(one.audience)} on {bundle.at}, bundle {bundle.bundle_id}")
        if one.is_told:
            yield "    They have been told."
        elif one.is_ready:
            yield printable(f"    To tell them: consent notify --to “{people.name_of(one.audience)}” FOLDER")
        else:
            person = one.instance or WHOLE_REPORT
            yield printable(f"    First: consent withdraw {short(one.subject)} {person} {one.purpose}")


def _person(who: GatedPerson) -> dict[str, object]:
    return {"person": who.instance or WHOLE_REPORT, "name": who.name, "state": who.state.value}


def _name(who: GatedPerson) -> str:
    return "the report as a whole" if who.is_whole_report else who.name
