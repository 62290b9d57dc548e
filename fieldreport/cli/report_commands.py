"""Commands around reports: sealing, reading, correcting, and what is said about them."""

from pathlib import Path

import click

from fieldreport.cli.answer_lines_file import AnswerLines
from fieldreport.cli.call import Call
from fieldreport.cli.clear_command import offer_document, offer_lines
from fieldreport.cli.output import pairs, plural, table
from fieldreport.cli.people import People, short
from fieldreport.cli.report_text import report_document, report_lines
from fieldreport.cli.typed_text import typed_text
from fieldreport.domain.consent import CAUTION
from fieldreport.domain.identifiers import RecordId, SubjectId
from fieldreport.domain.listing import ListFilter
from fieldreport.domain.report import PLAIN_FORM, ReportState
from fieldreport.domain.sizes import size_text
from fieldreport.errors import FieldReportError, NothingToDo
from fieldreport.exports.report_html import report_html
from fieldreport.services.drafts import MAX_ANSWER_SIZE
from fieldreport.services.readable_reports import ReadingOptions
from fieldreport.services.statements import REVIEW_SLOTS
from fieldreport.system.private_files import disk_errors

_REPORT = click.argument("report_id", metavar="REPORT")
_TEXTS = {"ignore_unknown_options": True}
_PLAIN_WARNING = (
    "The file will lie outside the vault, unencrypted, readable to whoever takes this computer or disk. "
    "Deleting it later may not erase it."
)


@click.group()
def report() -> None:
    """Reports: sealed, signed, and corrected only by new versions beside the old ones."""


@report.command()
@click.argument("draft_id", metavar="DRAFT")
@click.option("--unfinished", is_flag=True, help="Also if the form finds something missing or wrong.")
@click.pass_obj
def seal(call: Call, *, draft_id: str, unfinished: bool) -> None:
    """Make a report, or a new version of one, of DRAFT: signed, and never changed again."""
    with call.session() as session:
        sealed = session.sealing.seal_draft(draft_id, unfinished=unfinished)
    call.show(
        {"report": sealed.subject.hex(), "record": sealed.record.hex()},
        pairs([("Report", short(sealed.subject)), ("Version", short(sealed.record))]),
    )


@report.command("list")
@click.option("--hidden", is_flag=True, help="Also reports that a retraction hides.")
@click.option("--unread", is_flag=True, help="Only those of which something was not read yet.")
@click.option("--state", "states", multiple=True, type=click.Choice([state.value for state in ReportState]),
              help="Only those in this state; repeatable.")  # fmt: skip
@click.option("--tag", "tags", multiple=True, help="Only those with one of these tags; repeatable.")
@click.option("--assigned-to", "assignees", multiple=True, help="Only those that one of these works on; repeatable.")
@click.pass_obj
def list_reports(
    call: Call,
    *,
    hidden: bool,
    unread: bool,
    states: tuple[str, ...],
    tags: tuple[str, ...],
    assignees: tuple[str, ...],
) -> None:
    """List the reports, the latest arrival first."""
    wanted = ListFilter(
        states=frozenset(map(ReportState, states)),
        tags=frozenset(tags),
        assignees=frozenset(assignees),
        is_unread=unread,
    )
    with call.session() as session:
        people = People(session)
        rows = list(session.reports.all(hidden=hidden))
        if wanted != ListFilter():
            found = frozenset(session.report_list.subjects_of(session.report_list.find(wanted).keys))
            rows = [row for row in rows if row.subject in found]
    shown = [
        (
            short(row.subject),
            row.state.value,
            people.name_of(row.author),
            row.trust.value,
            row.created,
            _remarks(heads=row.heads, missing=row.evidence_missing, hidden=row.is_hidden),
            row.title,
        )
        for row in rows
    ]
    document = [
        {
            "report": row.subject.hex(),
            "author": people.document_of(row.author),
            "trust": row.trust.value,
            "state": row.state.value,
            "title": row.title,
            "created": row.created,
            "form": row.form,
            "heads": row.heads,
            "revisions": row.revisions,
            "hidden": row.is_hidden,
            "leaves_held": row.leaves_held,
            "leaves_sealed": None if row.leaves_sealed < 0 else row.leaves_sealed,
            "evidence_named": row.evidence_named,
            "evidence_missing": row.evidence_missing,
        }
        for row in rows
    ]
    headings = ("REPORT", "STATE", "AUTHOR", "TRUST", "CREATED", "REMARKS", "TITLE")
    call.show({"reports": document}, table(headings, shown) if shown else ["No reports."])


@report.command()
@_REPORT
@click.option("--hidden", is_flag=True, help="Also what a retraction hides.")
@click.pass_obj
def show(call: Call, *, report_id: str, hidden: bool) -> None:
    """Show a report in full. REPORT is the beginning of its id, at least four digits."""
    with call.session() as session:
        shown = session.reports.show(session.reports.find(report_id))
        people = People(session)
        own = session.unlocked.own.author
        offer = session.clearing.offers.of(shown.row.subject) if shown.row.author == own else None
    document = report_document(shown, people, with_hidden=hidden)
    document["delivery"] = None if offer is None else offer_document(offer, people)
    lines = report_lines(shown, people, with_hidden=hidden)
    call.show(document, lines if offer is None else [*lines, "", *offer_lines(offer, people)])


@report.command()
@_REPORT
@click.pass_obj
def amend(call: Call, *, report_id: str) -> None:
    """Make a draft that holds the present answers, to be changed and sealed as a new version."""
    with call.session() as session:
        subject = session.reports.find(report_id)
        draft = session.sealing.begin_revision(subject)
    call.show({"draft": draft, "amends": subject.hex()}, pairs([("Draft", draft), ("Amends", short(subject))]))


@report.command()
@_REPORT
@click.option("--reason", default="", help="Why; it is signed and travels with the retraction.")
@click.pass_obj
def retract(call: Call, *, report_id: str, reason: str) -> None:
    """Hide a report at once, here and wherever the retraction arrives; nothing is erased."""
    with call.session() as session:
        subject = session.reports.find(report_id)
        record = session.statements.retract(subject, reason)
    _show_statement(call, subject, record, "The report is hidden. A new version of it shows it again.")


@report.command(context_settings=_TEXTS)
@_REPORT
@click.argument("text")
@click.pass_obj
def note(call: Call, *, report_id: str, text: str) -> None:
    """Add a note to a report. A TEXT of - reads standard input."""
    with call.session() as session:
        subject = session.reports.find(report_id)
        record = session.statements.note(subject, typed_text(text, what="note", limit=MAX_ANSWER_SIZE))
    _show_statement(call, subject, record, "The note was added.")


@report.command(context_settings=_TEXTS)
@_REPORT
@click.argument("slot", metavar=f"[{'|'.join(sorted(REVIEW_SLOTS))}]")
@click.argument("value")
@click.pass_obj
def review(call: Call, *, report_id: str, slot: str, value: str) -> None:
    """Set a review field of a report; only an office may. The status “reviewed” shows in the list."""
    with call.session() as session:
        subject = session.reports.find(report_id)
        record = session.statements.review(subject, slot, value)
    _show_statement(call, subject, record, "The review was stored.")


@report.command(context_settings=_TEXTS)
@_REPORT
@click.argument("slot")
@click.argument("value", metavar=f"[{'|'.join(CAUTION)}]")
@click.pass_obj
def consent(call: Call, *, report_id: str, slot: str, value: str) -> None:
    """Change consent. SLOT is PERSON/PURPOSE: a person's instance id (k…), or - for the whole report."""
    with call.session() as session:
        subject = session.reports.find(report_id)
        record = session.statements.consent(subject, slot, value)
        holds = session.reports.show(subject).consents.get(slot)
    _show_statement(call, subject, record, f"Consent was stored; {holds} holds now.")


@report.command()
@_REPORT
@click.argument("path")
@click.option("--to", "target", type=click.Path(path_type=Path), required=True, help="The new file.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_obj
def evidence(call: Call, *, report_id: str, path: str, target: Path, yes: bool) -> None:
    """Write the file of evidence under PATH, unencrypted, to a new file outside the vault."""
    call.confirm(yes=yes, warning=_PLAIN_WARNING, question="Write it unencrypted?")
    with call.session() as session, call.progress("Writing") as reporter:
        subject = session.reports.find(report_id)
        reference = session.plain_copies.save_evidence(subject, path, target, reporter=reporter)
    call.show(
        {"file": str(target), "sha256": reference.sha256.hex(), "size": reference.size},
        [
            *pairs(
                [
                    ("File", str(target)),
                    ("SHA-256", reference.sha256.hex()),
                    ("Size", size_text(reference.size)),
                ]
            ),
            _PLAIN_WARNING,
        ],
    )


@report.command()
@click.argument("report_id", metavar="REPORT")
@click.option("--out", "target", type=click.Path(path_type=Path), required=True, help="The new file.")
@click.option("--language", default="en", show_default=True, help="Of the form's questions and choices: en, my, ….")
@click.option("--with-sensitive", is_flag=True, help="Also what the form marks as sensitive.")
@click.option("--with-hashes", is_flag=True, help="Also the SHA-256 of each file of evidence.")
@click.option("--with-statements", is_flag=True, help="Also notes, questions and reviews.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_obj
def html(
    call: Call,
    *,
    report_id: str,
    target: Path,
    language: str,
    with_sensitive: bool,
    with_hashes: bool,
    with_statements: bool,
    yes: bool,
) -> None:
    """Write a report as a page to read and print, unencrypted, to a new file outside the vault."""
    call.confirm(yes=yes, warning=_PLAIN_WARNING, question="Write it unencrypted?")
    options = ReadingOptions(
        language=language,
        with_sensitive=with_sensitive,
        with_hashes=with_hashes,
        with_statements=with_statements,
    )
    with call.session() as session:
        subject = session.reports.find(report_id)
        content = report_html(session.readable_reports.read(subject, options))
        detail = {"as": "html", "sensitive": str(with_sensitive).lower()}
        session.plain_copies.save_report(subject, content, target, detail=detail)
    call.show(
        {"report": subject.hex(), "file": str(target), "size": len(content), "sensitive": with_sensitive},
        [*pairs([("File", str(target)), ("Size", size_text(len(content)))]), _PLAIN_WARNING],
    )


@report.command()
@click.argument("file", metavar="FILE.jsonl", type=click.Path(path_type=Path))
@click.option("--form", default=PLAIN_FORM, show_default=True, help="The form that they answer.")
@click.pass_obj
def load(call: Call, *, file: Path, form: str) -> None:
    """Seal many reports from a file with one JSON object a line: {"/path": "text", …}. All, or none."""
    with disk_errors(file):
        opened = file.open("rb")
    with opened, call.session() as session, call.progress("Sealing") as reporter:
        answered = form if form == PLAIN_FORM else session.form_library.find(form).id
        lines = AnswerLines(opened, file)
        try:
            sealed = session.sealing.seal_answers(lines, form=answered, reporter=reporter)
        except FieldReportError as fault:
            raise lines.blame(fault) from None
    if not sealed:
        raise NothingToDo(what="report in the file")
    call.show(
        {"reports": [{"report": one.subject.hex(), "record": one.record.hex()} for one in sealed]},
        [f"{plural(len(sealed), 'report')} sealed."],
    )


def _show_statement(call: Call, subject: SubjectId, record: RecordId, text: str) -> None:
    call.show({"report": subject.hex(), "record": record.hex()}, [text])


def _remarks(*, heads: int, missing: int, hidden: bool) -> str:
    remarks = []
    if hidden:
        remarks.append("hidden")
    if heads > 1:
        remarks.append(f"{heads} versions")
    if missing:
        remarks.append(f"{plural(missing, 'file')} missing")
    return ", ".join(remarks)
