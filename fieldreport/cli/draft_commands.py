"""Commands around what is being written: each change is stored at once, encrypted."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import click

from fieldreport.bootstrap import Session
from fieldreport.cli.answer_text import NamedFile, answer_lines, file_lines
from fieldreport.cli.call import Call
from fieldreport.cli.output import pairs, plural, table, text_block
from fieldreport.cli.people import SHORT_ID, short
from fieldreport.cli.review_text import review_document, review_lines
from fieldreport.cli.typed_text import STANDARD_INPUT, typed_text
from fieldreport.domain.report import PLAIN_FORM
from fieldreport.domain.sizes import size_text
from fieldreport.services.drafts import MAX_ANSWER_SIZE, Draft
from fieldreport.services.error_words import printable

_ANSWERS = {"ignore_unknown_options": True}
"""A text that begins with a dash is a text."""

_DRAFT = click.argument("draft_id", metavar="DRAFT")


@click.group()
def draft() -> None:
    """Drafts: answers being written. Sealing makes a report of one."""


@draft.command()
@click.option("--form", default=PLAIN_FORM, show_default=True, help="The form that is answered, as “form list” has it.")
@click.pass_obj
def new(call: Call, *, form: str) -> None:
    """Begin a draft of a new report."""
    with call.session() as session:
        draft_id = session.answering.begin(form)
        answered = session.drafts.find(draft_id).row.form
    call.show({"draft": draft_id, "form": answered}, pairs([("Draft", draft_id)]))


@draft.command("set", context_settings=_ANSWERS)
@_DRAFT
@click.argument("answers", metavar="PATH VALUE [PATH VALUE]...", nargs=-1, required=True)
@click.option("--to-unicode", is_flag=True, help="Store text that is very likely Zawgyi as what it is in Unicode.")
@click.pass_obj
def set_answers(call: Call, *, draft_id: str, answers: tuple[str, ...], to_unicode: bool) -> None:
    """Store answers in DRAFT, all or none: each VALUE under its PATH, as in /incident/place/name.

    With a form the answers go through it: what it refuses is not stored, what it calculates is. Instances of repeats
    are made by “draft add” and have ids in their paths.

    A VALUE of - reads standard input instead: other users of this computer can see a program's arguments. To leave a
    question open, give it no answer; 0 is an answer.
    """
    if len(answers) % 2:
        raise click.UsageError("Each path needs a value, and each value a path.")
    if answers[1::2].count(STANDARD_INPUT) > 1:
        raise click.UsageError("Standard input can be read once.")
    texts = [
        (path, typed_text(value, what="answer", limit=MAX_ANSWER_SIZE))
        for path, value in zip(answers[::2], answers[1::2], strict=True)
    ]
    given: list[tuple[str, str]] = []
    suggested: list[dict[str, str]] = []
    for path, text in texts:
        given.append((path, text))
        suggestion = call.application.zawgyi.suggest_conversion(text)
        if suggestion is not None and to_unicode:
            # What was typed stands in the draft's log before it.
            given.append((path, suggestion.converted))
        elif suggestion is not None:
            suggested.append({"path": path, "unicode": suggestion.converted})
    with _named_draft(call, draft_id) as (session, found):
        session.answering.set_all(found, given)
    paths = answers[::2]
    call.show(
        {"draft": found, "set": list(paths), "zawgyi": suggested},
        [f"{plural(len(paths), 'answer')} stored in draft {found}.", *_zawgyi_lines(suggested)],
    )


@draft.command()
@_DRAFT
@click.argument("path")
@click.pass_obj
def unset(call: Call, *, draft_id: str, path: str) -> None:
    """Take the answer under PATH away."""
    with _named_draft(call, draft_id) as (session, found):
        session.answering.unset(found, path)
    call.show({"draft": found, "unset": path}, ["The answer was taken away."])


@draft.command()
@_DRAFT
@click.argument("path")
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_obj
def attach(call: Call, *, draft_id: str, path: str, file: Path) -> None:
    """Take FILE into the vault as evidence under PATH, encrypted and hashed. The original stays where it is."""
    with _named_draft(call, draft_id) as (session, found), call.progress("Taking in") as reporter:
        reference = session.answering.attach(found, path, file, reporter=reporter)
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
@_DRAFT
@click.argument("path")
@click.pass_obj
def detach(call: Call, *, draft_id: str, path: str) -> None:
    """Take the file under PATH off the draft; if nothing else needs it, its content is destroyed."""
    with _named_draft(call, draft_id) as (session, found):
        session.answering.detach(found, path)
    call.show({"draft": found, "detached": path}, ["The file was taken off the draft."])


@draft.command()
@_DRAFT
@click.argument("repeat")
@click.pass_obj
def add(call: Call, *, draft_id: str, repeat: str) -> None:
    """Add an instance to REPEAT, as in /place; it gets an id for life, which stands in the paths of its answers."""
    with _named_draft(call, draft_id) as (session, found):
        instance = session.answering.add(found, repeat)
    call.show({"draft": found, "added": instance}, pairs([("Added", instance)]))


@draft.command()
@_DRAFT
@click.argument("instance")
@click.pass_obj
def remove(call: Call, *, draft_id: str, instance: str) -> None:
    """Take INSTANCE of a repeat away with all its answers; the others keep their ids."""
    with _named_draft(call, draft_id) as (session, found):
        session.answering.remove(found, instance)
    call.show({"draft": found, "removed": instance}, ["It was taken away."])


@draft.command()
@_DRAFT
@click.option("--language", help="Of the form's texts, as the form calls it.")
@click.pass_obj
def check(call: Call, *, draft_id: str, language: str | None) -> None:
    """Say what the form of DRAFT still asks for, what does not do, and how far each section has come."""
    with _named_draft(call, draft_id) as (session, found):
        review = session.answering.check(found, language=language)
    call.show(
        {"draft": found, "complete": review.is_complete, **review_document(review)},
        [
            *review_lines(review),
            "Nothing is missing." if review.is_complete else f"{plural(len(review.findings), 'answer')} to look at.",
        ],
    )


@draft.command()
@_DRAFT
@click.argument("form")
@click.option("--yes", is_flag=True, help="Do not ask, also if answers stay behind.")
@click.pass_obj
def move(call: Call, *, draft_id: str, form: str, yes: bool) -> None:
    """Let DRAFT answer FORM from now on, as a rule a newer version of its form; what does not fit stays behind."""
    with call.session() as session:
        plan = session.form_moving.plan(draft_id, form)
        if plan.left_out:
            refs = ", ".join(printable(left.ref) for left in plan.left_out)
            call.confirm(yes=yes, warning=f"These answers would stay behind: {refs}.", question="Move the draft?")
        session.form_moving.carry_out(plan)
    call.show(
        {
            "draft": plan.draft.row.id,
            "form": plan.form,
            "left_out": [
                {"path": left.ref, "value": left.value, "reason": left.reason.value} for left in plan.left_out
            ],
        },
        [
            f"Draft {plan.draft.row.id} answers {plan.form[:SHORT_ID]} now.",
            *(line for left in plan.left_out for line in text_block(f"{left.ref}: {left.reason}", indent="    ")),
        ],
    )


@draft.command()
@_DRAFT
@click.pass_obj
def trash(call: Call, *, draft_id: str) -> None:
    """Put a draft into the trash: it stays whole and encrypted there until it is restored, or the trash is emptied."""
    with _named_draft(call, draft_id) as (session, found):
        session.drafts.move_to_trash(found)
    call.show({"trashed": found}, [f"Draft {found} is in the trash. To have it back: draft restore."])


@draft.command()
@_DRAFT
@click.pass_obj
def restore(call: Call, *, draft_id: str) -> None:
    """Take a draft out of the trash."""
    with _named_draft(call, draft_id, also_trashed=True) as (session, found):
        session.drafts.restore(found)
    call.show({"restored": found}, [f"Draft {found} was restored."])


@draft.command("empty-trash")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_obj
def empty_trash(call: Call, *, yes: bool) -> None:
    """Delete every draft in the trash with everything that only it holds."""
    call.confirm(yes=yes, warning="What is in the trash will be gone for good.", question="Empty it?")
    with call.session() as session:
        deleted = session.drafts.empty_trash()
    call.show({"deleted": deleted}, [f"{plural(deleted, 'draft')} deleted."])


@draft.command()
@_DRAFT
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_obj
def delete(call: Call, *, draft_id: str, yes: bool) -> None:
    """Delete a draft, also one in the trash, with everything that only it holds."""
    call.confirm(yes=yes, warning="The draft, its history and its files will be gone for good.", question="Delete it?")
    with _named_draft(call, draft_id, also_trashed=True) as (session, found):
        session.drafts.delete(found)
    call.show({"deleted": found}, [f"Draft {found} was deleted."])


@draft.command("list")
@click.option("--trash", is_flag=True, help="Those in the trash instead.")
@click.pass_obj
def list_drafts(call: Call, *, trash: bool) -> None:
    """List all drafts, the latest changed first."""
    with call.session() as session:
        drafts = [(one, session.meanings.title(one.row.form, one.answers)) for one in session.drafts.all(trashed=trash)]
    rows = [
        (
            one.row.id,
            one.row.changed_at,
            len(one.answers),
            len(one.evidence),
            "" if one.row.subject is None else short(one.row.subject),
            title,
        )
        for one, title in drafts
    ]
    call.show(
        {"drafts": [_summary(one, title) for one, title in drafts]},
        table(("DRAFT", "CHANGED", "ANSWERS", "FILES", "AMENDS", "TITLE"), rows) if rows else ["No drafts."],
    )


@draft.command()
@_DRAFT
@click.pass_obj
def show(call: Call, *, draft_id: str) -> None:
    """Show a draft with all its answers and files."""
    with call.session() as session:
        found = session.drafts.find(draft_id, also_trashed=True)
        title = session.meanings.title(found.row.form, found.answers)
    call.show(
        {
            **_summary(found, title),
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


@contextmanager
def _named_draft(call: Call, name: str, *, also_trashed: bool = False) -> Iterator[tuple[Session, str]]:
    """Open the vault for work on one draft, called by its id or the beginning of it."""
    with call.session() as session:
        yield session, session.drafts.find(name, also_trashed=also_trashed).row.id


def _zawgyi_lines(suggested: Sequence[Mapping[str, str]]) -> Iterator[str]:
    for one in suggested:
        yield f"{printable(one['path'])} looks like Zawgyi and was stored as it is. In Unicode it would be:"
        yield from text_block(one["unicode"], indent="    ")
    if suggested:
        yield "To store that instead, set it again with --to-unicode."


def _summary(one: Draft, title: str) -> dict[str, object]:
    return {
        "draft": one.row.id,
        "form": one.row.form,
        "amends": None if one.row.subject is None else one.row.subject.hex(),
        "created": one.row.created_at,
        "changed": one.row.changed_at,
        "trashed": one.row.trashed_at,
        "answer_count": len(one.answers),
        "file_count": len(one.evidence),
        "title": title,
    }
