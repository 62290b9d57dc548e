"""Commands around forms: checking an office's questionnaire, publishing it, and what there is to fill in."""

from pathlib import Path

import click

from fieldreport.cli.call import Call
from fieldreport.cli.form_text import (
    count_line,
    definition_document,
    definition_lines,
    problem_documents,
    problem_lines,
)
from fieldreport.cli.output import pairs, table
from fieldreport.cli.people import SHORT_ID, People
from fieldreport.errors import Category
from fieldreport.services.form_library import KnownForm

_FILE = click.Path(path_type=Path)


@click.group()
def form() -> None:
    """Forms: the questionnaires that are filled in, our own and those of offices."""


@form.command()
@click.argument("file", type=_FILE)
@click.argument("attachments", type=_FILE, nargs=-1)
@click.pass_obj
def check(call: Call, *, file: Path, attachments: tuple[Path, ...]) -> int:
    """Check the form in FILE, with its lists and media as ATTACHMENTS. No vault is needed, and nothing is stored.

    FILE is an XLSForm (.xlsx, .xls, .xlsm, .csv, .md) or an XForm (.xml). Each fault is told with its sheet, row and
    column. The exit code is 5 if there are errors; warnings alone leave it at 0.
    """
    taken = call.application.form_files.take_in(file, attachments)
    about = {} if taken.definition is None else definition_document(taken.definition)
    lines = [] if taken.definition is None else definition_lines(taken.definition)
    call.show(
        {
            "file": str(file),
            "usable": taken.is_usable,
            "form": about or None,
            "problems": problem_documents(taken.problems),
        },
        [
            *problem_lines(taken.problems),
            *lines,
            count_line(taken.problems),
            "The form can be used." if taken.is_usable else "The form cannot be used like this.",
        ],
    )
    return 0 if taken.is_usable else Category.REFUSED.value


@form.command()
@click.argument("file", type=_FILE)
@click.argument("attachments", type=_FILE, nargs=-1)
@click.pass_obj
def add(call: Call, *, file: Path, attachments: tuple[Path, ...]) -> None:
    """Publish the form in FILE, with its lists and media as ATTACHMENTS, as a form of your office.

    It is checked first. Under a name that you published before it becomes a new version; what was begun with the
    former one goes on with that. Send it with “bundle export --form”.
    """
    taken = call.application.form_files.take_in(file, attachments)
    with call.session() as session, call.progress("Storing") as reporter:
        published = session.form_publishing.publish(taken, reporter=reporter)
    said = published.statement
    call.show(
        {
            "form": published.form,
            "record": published.record.hex(),
            "subject": published.subject.hex(),
            "name": said.name,
            "title": said.title,
            "version": said.version,
            "new_version": published.is_new_version,
            "problems": problem_documents(taken.problems),
        },
        [
            *problem_lines(taken.problems),
            *pairs([("Form", published.form), ("Name", said.name), ("Title", said.title), ("Version", said.version)]),
            "A new version; the former one stays for what was begun with it."
            if published.is_new_version
            else "The form is published here. Send it with “bundle export --form”.",
        ],
    )


@form.command("list")
@click.pass_obj
def list_forms(call: Call) -> None:
    """List all forms: those that come with the program, then those of offices."""
    with call.session() as session:
        forms = session.form_library.all()
        people = People(session)
    rows = [(one.id[:SHORT_ID], one.name, one.title, one.version, _origin(one, people)) for one in forms]
    call.show(
        {"forms": [_document(one, people) for one in forms]},
        table(("FORM", "NAME", "TITLE", "VERSION", "FROM"), rows) if rows else ["No forms."],
    )


@form.command()
@click.argument("form_name", metavar="FORM")
@click.pass_obj
def show(call: Call, *, form_name: str) -> None:
    """Show what FORM, named by its name or the beginning of its id, consists of."""
    with call.session() as session:
        found = session.form_library.find(form_name)
        definition = session.form_library.definition(found.id)
        package = session.form_library.package(found.id)
        people = People(session)
    call.show(
        {
            **_document(found, people),
            "content": definition_document(definition),
            "attachments": sorted(package.attachments),
            "source": package.source_kind or None,
        },
        [
            *pairs([("Form", found.id), ("Name", found.name), ("From", _origin(found, people))]),
            *definition_lines(definition),
            *pairs([("Attachments", ", ".join(sorted(package.attachments)) or "none")]),
        ],
    )


def _document(one: KnownForm, people: People) -> dict[str, object]:
    return {
        "form": one.id,
        "name": one.name,
        "title": one.title,
        "version": one.version,
        "origin": one.origin.value,
        "author": None if one.author is None else people.document_of(one.author),
        "current": one.is_current,
        "here": one.is_here,
    }


def _origin(one: KnownForm, people: People) -> str:
    origin = one.origin.value if one.author is None else people.name_of(one.author)
    notes = ([] if one.is_current else ["former version"]) + ([] if one.is_here else ["not here yet"])
    return f"{origin} ({', '.join(notes)})" if notes else origin
