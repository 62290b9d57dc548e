"""Commands around what is being written: each change is stored at once, encrypted."""

from pathlib import Path

import click

from fieldreport.cli.answer_text import NamedFile, answer_lines, file_lines
from fieldreport.cli.call import Call
from fieldreport.cli.output import pairs, plural, size_text, table
from fieldreport.cli.people import short
from fieldreport.cli.typed_text import STANDARD_INPUT, typed_text
from fieldreport.domain.report import PLAIN_FORM, PLAIN_TITLE
from fieldreport.services.drafts import MAX_ANSWER_SIZE, Draft

_ANSWERS = {"ignore_unknown_options": True}
"""A text that begins with a dash is a text."""


@click.group()
def draft() -> None:
    """Drafts: answers being written. Sealing makes a report of one."""


@draft.command()
@click.option("--form", default=PLAIN_FORM, show_default=True, help="The form that is answered.")
@click.pass_obj
def new(call: Call, *, form: str) -> None:
    """Begin a draft of a new report."""
    with call.session() as session:
        draft_id = session.drafts.new(form=form)
    call.show({"draft": draft_id, "form": form}, pairs([("Draft", draft_id)]))


@draft.command("set", context_settings=_ANSWERS)
@click.argument("draft_id", metavar="DRAFT")
@click.argument("answers", metavar="PATH VALUE [PATH VALUE]...", nargs=-1, required=True)
@click.pass_obj
def set_answers(call: Call, *, draft_id: str, answers: tuple[str, ...]) -> None:
    """Store answers in DRAFT: each VALUE under its PATH, as in /incident/place/name.

    A VALUE of - reads standard input instead: other users of this computer can see a program's arguments. To leave a
    question open, give it no answer; 0 is an answer.
    """
    if len(answers) % 2:
        raise click.UsageError("Each path needs a value, and each value a path.")
    if answers[1::2].count(STANDARD_INPUT) > 1:
        raise click.UsageError("Standard input can be read once.")
    with call.session() as session:
        found = session.drafts.find(draft_id).row.id
        for path, value in zip(answers[::2], answers[1::2], strict=True):
            session.drafts.set_answer(found, path, typed_text(value, what="answer", limit=MAX_ANSWER_SIZE))
    paths = answers[::2]
    call.show({"draft": found, "set": list(paths)}, [f"{plural(len(paths), 'answer')} stored in draft {found}."])


@draft.command()
@click.argument("draft_id", metavar="DRAFT")
@click.argument("path")
@click.pass_obj
def unset(call: Call, *, draft_id: str, path: str) -> None:
    """Take the answer under PATH away."""
    with call.session() as session:
        found = session.drafts.find(draft_id).row.id
        session.drafts.remove_answer(found, path)
    call.show({"draft": found, "unset": path}, ["The answer was taken away."])


@draft.command()
@click.argument("draft_id", metavar="DRAFT")
@click.argument("path")
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_obj
def attach(call: Call, *, draft_id: str, path: str, file: Path) -> None:
    """Take FILE into the vault as evidence under PATH, encrypted and hashed. The original stays where it is."""
    with call.session() as session, call.progress("Taking in") as reporter:
        found = session.drafts.find(draft_id).row.id
        reference = session.drafts.attach(found, path, file, reporter=reporter)
    call.show(
        {
            "draft": found,
            "path": path,
            "sha256": reference.sha256.hex(),
            "size": reference.size,
            "media_type": reference.media_type,
        },
        [
            *pairs([("SHA-256", reference.sha256.hex()), ("Size", size_text(reference.size))]),
            "The original is still where it was, unencrypted.",
        ],
    )


@draft.command()
@click.argument("draft_id", metavar="DRAFT")
@click.argument("path")
@click.pass_obj
def detach(call: Call, *, draft_id: str, path: str) -> None:
    """Take the file under PATH off the draft; if nothing else needs it, its content is destroyed."""
    with call.session() as session:
        found = session.drafts.find(draft_id).row.id
        session.drafts.detach(found, path)
    call.show({"draft": found, "detached": path}, ["The file was taken off the draft."])


@draft.command()
@click.argument("draft_id", metavar="DRAFT")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_obj
def delete(call: Call, *, draft_id: str, yes: bool) -> None:
    """Delete a draft with everything that only it holds."""
    call.confirm(yes=yes, warning="The draft, its history and its files will be gone for good.", question="Delete it?")
    with call.session() as session:
        found = session.drafts.find(draft_id).row.id
        session.drafts.delete(found)
    call.show({"deleted": found}, [f"Draft {found} was deleted."])


@draft.command("list")
@click.pass_obj
def list_drafts(call: Call) -> None:
    """List all drafts, the latest changed first."""
    with call.session() as session:
        drafts = session.drafts.all()
    rows = [
        (
            one.row.id,
            one.row.changed_at,
            len(one.answers),
            len(one.evidence),
            "" if one.row.subject is None else short(one.row.subject),
            one.answers.get(PLAIN_TITLE, ""),
        )
        for one in drafts
    ]
    call.show(
        {"drafts": [_summary(one) for one in drafts]},
        table(("DRAFT", "CHANGED", "ANSWERS", "FILES", "AMENDS", "TITLE"), rows) if rows else ["No drafts."],
    )


@draft.command()
@click.argument("draft_id", metavar="DRAFT")
@click.pass_obj
def show(call: Call, *, draft_id: str) -> None:
    """Show a draft with all its answers and files."""
    with call.session() as session:
        found = session.drafts.find(draft_id)
    call.show(
        {
            **_summary(found),
            "answers": dict(found.answers),
            "evidence": [
                {"path": item.path, "name": item.name, "sha256": item.sha256.hex(), "media_type": item.media_type}
                for item in found.evidence
            ],
        },
        [
            *pairs([("Draft", found.row.id), ("Form", found.row.form), ("Changed", found.row.changed_at)]),
            *answer_lines(found.answers),
            *file_lines([NamedFile(item.path, item.name, item.sha256) for item in found.evidence]),
        ],
    )


def _summary(one: Draft) -> dict[str, object]:
    return {
        "draft": one.row.id,
        "form": one.row.form,
        "amends": None if one.row.subject is None else one.row.subject.hex(),
        "created": one.row.created_at,
        "changed": one.row.changed_at,
        "answer_count": len(one.answers),
        "file_count": len(one.evidence),
        "title": one.answers.get(PLAIN_TITLE, ""),
    }
