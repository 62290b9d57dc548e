"""Commands around referrals: packages for a court, a mechanism or the press, which prove themselves without us."""

from collections.abc import Sequence
from pathlib import Path

import click

from fieldreport.bootstrap import Session
from fieldreport.cli.call import Call
from fieldreport.cli.output import pairs, plural, table
from fieldreport.cli.withheld_text import blocked_text, trust_lines, withheld_documents, withheld_lines
from fieldreport.domain.identifiers import SubjectId
from fieldreport.domain.sizes import size_text
from fieldreport.services.referring import ForeseenReport, ReferralOptions, Referred

_SHORT = 12
_PLAIN = (
    "A referral package is NOT encrypted unless --recipient is given: whoever gets hold of it reads everything in it, "
    "and what was once written to a stick or a disk may be found there after it was deleted."
)


@click.group()
def refer() -> None:
    """Referral: records, answers, evidence and custody in one package that anybody can check.

    What consent does not allow for the purpose of the profile stays here.
    """


@refer.command()
@click.pass_obj
def profiles(call: Call) -> None:
    """List for whom there is a profile, on whose yes it rests, and what is to be checked before."""
    found = call.application.referral_profiles.all()
    call.show(
        {
            "profiles": [
                {
                    "id": one.id,
                    "title": one.title,
                    "purpose": one.purpose,
                    "about": one.about,
                    "withhold": sorted(one.withhold),
                    "checklist": list(one.checklist),
                }
                for one in found
            ]
        },
        [
            *table(("PROFILE", "CONSENT", "FOR"), [(one.id, one.purpose, one.title) for one in found]),
            *(line for one in found for line in ("", f"{one.id}: check before", *(f"- {it}" for it in one.checklist))),
        ],
    )


@refer.command()
@click.argument("target", type=click.Path(path_type=Path))
@click.pass_obj
def verifier(call: Call, *, target: Path) -> None:
    """Write the stand-alone verifier to the new file TARGET, to be published apart from any package.

    Whoever gets a package from you takes the verifier from you, too, and compares its SHA-256.
    """
    published = call.application.verifier
    published.save(target)
    call.show(
        {"file": str(target), "sha256": published.sha256.hex()},
        pairs([("Verifier", str(target)), ("SHA-256", published.sha256.hex())]),
    )


@refer.command()
@click.argument("profile_name", metavar="PROFILE")
@click.option("--report", "report_ids", multiple=True, required=True, metavar="ID", help="This report; again for more.")
@click.option("--withhold", "by_hand", multiple=True, metavar="PATH", help="Keep back what lies under this path, too.")
@click.pass_obj
def check(call: Call, *, profile_name: str, report_ids: tuple[str, ...], by_hand: tuple[str, ...]) -> None:
    """Show what of these reports would go, what stays, and what the receiver would miss. Nothing is written."""
    profile = call.application.referral_profiles.find(profile_name)
    with call.session() as session, call.progress("Checking") as reporter:
        foreseen = session.referring.foresee(
            _subjects(session, report_ids), profile, ReferralOptions(by_hand=by_hand), reporter=reporter
        )
    call.show(
        {"profile": profile.id, "reports": [_document(one) for one in foreseen]},
        [line for one in foreseen for line in _lines(one)],
    )


@refer.command()
@click.argument("profile_name", metavar="PROFILE")
@click.argument("target", type=click.Path(path_type=Path))
@click.option("--report", "report_ids", multiple=True, required=True, metavar="ID", help="This report; again for more.")
@click.option("--withhold", "by_hand", multiple=True, metavar="PATH", help="Keep back what lies under this path, too.")
@click.option(
    "--recipient",
    "recipients",
    multiple=True,
    metavar="age1…",
    help="Write one encrypted file for this key instead of a folder; again for more.",
)
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_obj
def make(
    call: Call,
    *,
    profile_name: str,
    target: Path,
    report_ids: tuple[str, ...],
    by_hand: tuple[str, ...],
    recipients: tuple[str, ...],
    yes: bool,
) -> None:
    """Write a package to TARGET: a new folder, not encrypted, or one encrypted file.

    Everything is read back from the medium before it has its name. A report in which nobody said yes is left out.
    """
    profile = call.application.referral_profiles.find(profile_name)
    options = ReferralOptions(by_hand=by_hand, recipients=recipients)
    if not recipients:
        call.confirm(yes=yes, warning=_PLAIN, question="Write it all the same?")
    with call.session() as session, call.progress("Referring") as reporter:
        done = session.referring.refer(_subjects(session, report_ids), profile, target, options, reporter=reporter)
    call.show(_done_document(done), _done_lines(done))


def _subjects(session: Session, report_ids: Sequence[str]) -> list[SubjectId]:
    return list(dict.fromkeys(session.reports.find(prefix) for prefix in report_ids))


def _document(one: ForeseenReport) -> dict[str, object]:
    return {
        "report": one.subject.hex(),
        "trust": one.trust.value,
        "blocks": list(one.blocks),
        "shown": one.shown,
        "withheld": withheld_documents(one.withheld),
        "evidence": one.files,
        "evidence_missing": one.files_missing,
        "lacks": [{"role": field.role, "needed": field.is_needed, "words": field.words} for field in one.lacks],
    }


def _lines(one: ForeseenReport) -> list[str]:
    heading = f"Report {one.subject.hex()[:_SHORT]}"
    if one.blocks:
        return [f"{heading}: NOTHING goes: {blocked_text(one.blocks)}"]
    lines = [f"{heading}: {plural(one.shown, 'answer')} and {plural(one.files, 'file')} go."]
    if one.files_missing:
        lines.append(f"  {plural(one.files_missing, 'file')} of evidence not here, so not in the package.")
    lines += [*trust_lines(one.trust), *withheld_lines(one.withheld)]
    lines += [
        f"  It does not say {field.words}" + (", which the receiver needs." if field.is_needed else ".")
        for field in one.lacks
    ]
    return lines


def _done_document(done: Referred) -> dict[str, object]:
    return {
        "package": done.package,
        "path": str(done.path),
        "encrypted": done.is_encrypted,
        "reports": done.reports,
        "records": done.records,
        "evidence": done.evidence,
        "evidence_missing": done.evidence_missing,
        "size": done.size,
        "record_set": done.record_set.hex(),
        "blocked": [_document(one) for one in done.blocked],
    }


def _done_lines(done: Referred) -> list[str]:
    lines = pairs(
        [
            ("Package", str(done.path)),
            ("Encrypted", "yes, for the recipients alone" if done.is_encrypted else "NO"),
            ("Reports", done.reports),
            ("Records", done.records),
            ("Evidence", plural(done.evidence, "file")),
            ("Size", size_text(done.size)),
            ("Record set", done.record_set.hex()),
        ]
    )
    if done.evidence_missing:
        lines.append(f"{plural(done.evidence_missing, 'file')} of evidence not here or damaged, so not in it.")
    lines += [line for one in done.blocked for line in _lines(one)]
    return [*lines, "Read back from the medium and found whole. “Record set” is what an outside timestamp is made of."]
