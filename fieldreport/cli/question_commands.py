"""Commands by which an office asks about a report, and its author answers in a new version."""

from collections.abc import Iterator, Sequence

import click

from fieldreport.bootstrap import Session
from fieldreport.cli.call import Call
from fieldreport.cli.output import pairs, table, text_block
from fieldreport.cli.people import People, short
from fieldreport.cli.typed_text import typed_text
from fieldreport.services.contents import Difference
from fieldreport.services.drafts import MAX_ANSWER_SIZE
from fieldreport.services.questions import ShownQuestion

_TEXTS = {"ignore_unknown_options": True}
_LANGUAGE = click.option(
    "--language", default="en", show_default=True, help="Of the form's questions and choices: en, my, …."
)


@click.group()
def question() -> None:
    """Questions of an office about a report, answered by its author in a new version. They travel in bundles."""


@question.command(context_settings=_TEXTS)
@click.argument("report_id", metavar="REPORT")
@click.argument("text")
@click.option("--about", default="", metavar="PATH", help="The answer that is asked about; without it, the report.")
@click.pass_obj
def ask(call: Call, *, report_id: str, text: str, about: str) -> None:
    """Ask the author of a report; only an office may. A TEXT of - reads standard input."""
    with call.session() as session:
        subject = session.reports.find(report_id)
        record = session.questions.ask(subject, typed_text(text, what="question", limit=MAX_ANSWER_SIZE), about=about)
    call.show(
        {"report": subject.hex(), "record": record.hex()},
        [*pairs([("Question", short(record))]), "It goes with the next bundle for the author of the report."],
    )


@question.command(context_settings=_TEXTS)
@click.argument("question_id", metavar="QUESTION")
@click.argument("text", default="")
@click.option("--draft", default="", metavar="DRAFT", help="Seal this new version of the report as the answer.")
@click.option("--unfinished", is_flag=True, help="Also if the form finds something missing or wrong in the draft.")
@click.pass_obj
def answer(call: Call, *, question_id: str, text: str, draft: str, unfinished: bool) -> None:
    """Answer a question by a new version of the report, in words or by what a draft changes, or both.

    Without --draft the new version says what the present one says. A version that changes the answer that was asked
    about answers the question by itself. The words are part of the version: whoever has the report from you gets
    them, not only whoever asked. A TEXT of - reads standard input.
    """
    with call.session() as session:
        record = session.questions.find(question_id)
        words = typed_text(text, what="answer", limit=MAX_ANSWER_SIZE)
        sealed = session.questions.answer(record, words, draft=draft, unfinished=unfinished)
    call.show(
        {"report": sealed.subject.hex(), "record": sealed.record.hex()},
        pairs([("Report", short(sealed.subject)), ("Version", short(sealed.record))]),
    )


@question.command()
@click.argument("question_id", metavar="QUESTION")
@click.pass_obj
def withdraw(call: Call, *, question_id: str) -> None:
    """Take a question of yours back, here and wherever the withdrawal arrives."""
    with call.session() as session:
        found = session.questions.show(session.questions.find(question_id))
        record = session.questions.withdraw(found.question.record)
    call.show({"report": found.subject.hex(), "record": record.hex()}, ["The question is withdrawn."])


@question.command("list")
@click.argument("report_id", metavar="[REPORT]", default="")
@click.option("--open", "open_only", is_flag=True, help="Only those that wait for an answer.")
@_LANGUAGE
@click.pass_obj
def list_questions(call: Call, *, report_id: str, open_only: bool, language: str) -> None:
    """List the questions about a report, or all of them: who asked, about which answer, and what became of it."""
    with call.session() as session:
        people = People(session)
        if report_id:
            subject = session.reports.find(report_id)
            found = list(session.questions.of(subject, open_only=open_only, language=language))
        else:
            found = list(session.questions.all(open_only=open_only, language=language))
    rows = [
        (
            short(one.question.record),
            one.question.state.value,
            short(one.subject),
            people.name_of(one.question.author),
            one.question.about or "the report",
            " ".join(one.question.text.split()),
        )
        for one in found
    ]
    call.show(
        {"questions": [_document(one, people) for one in found]},
        table(("QUESTION", "STATE", "REPORT", "ASKED BY", "ABOUT", "TEXT"), rows) if rows else ["No questions."],
    )


@question.command()
@click.argument("question_id", metavar="QUESTION")
@_LANGUAGE
@click.pass_obj
def show(call: Call, *, question_id: str, language: str) -> None:
    """Show a question with its answers, and what each answering version says otherwise, answer by answer."""
    with call.session() as session:
        people = People(session)
        found = session.questions.show(session.questions.find(question_id), language=language)
        differences = _differences(session, found, language)
    answers = [
        {
            "version": one.version.hex(),
            "words": one.words,
            "differences": [_difference_document(difference) for difference in changed],
        }
        for one, changed in zip(found.question.answers, differences, strict=True)
    ]
    call.show({**_document(found, people), "answers": answers}, _lines(found, people, differences))


def _differences(session: Session, found: ShownQuestion, language: str) -> list[tuple[Difference, ...]]:
    record = found.question.record
    return [session.questions.differences(record, one, language=language) for one in found.question.answers]


def _document(shown: ShownQuestion, people: People) -> dict[str, object]:
    found = shown.question
    return {
        "question": found.record.hex(),
        "report": shown.subject.hex(),
        "title": shown.title,
        "state": found.state.value,
        "asked_by": people.document_of(found.author),
        "created": found.created,
        "about": found.about,
        "label": shown.label,
        "answer_now": shown.answer,
        "version": None if found.version is None else found.version.hex(),
        "text": found.text,
        "answered_in": [one.version.hex() for one in found.answers],
    }


def _difference_document(difference: Difference) -> dict[str, object]:
    return {
        "path": difference.path,
        "label": difference.label,
        "change": difference.change.value,
        "before": None if difference.before is None else difference.before.words,
        "after": None if difference.after is None else difference.after.words,
    }


def _lines(shown: ShownQuestion, people: People, differences: Sequence[Sequence[Difference]]) -> Iterator[str]:
    found = shown.question
    yield from pairs(
        [
            ("Question", short(found.record)),
            ("Report", f"{short(shown.subject)} {shown.title}".rstrip()),
            ("Asked by", people.name_of(found.author)),
            ("On", found.created),
            ("State", found.state.value),
            ("About", " ".join(filter(None, (found.about, shown.label))) or "the report"),
            ("It says now", shown.answer),
        ]
    )
    yield from text_block(found.text, indent="  ")
    for one, changed in zip(found.answers, differences, strict=True):
        yield ""
        yield f"Answered in version {short(one.version)}:"
        if one.words:
            yield from text_block(one.words, indent="  ")
        rows = [
            (
                difference.change.value,
                difference.label or difference.path,
                "" if difference.before is None else difference.before.words,
                "" if difference.after is None else difference.after.words,
            )
            for difference in changed
        ]
        yield from table(("CHANGE", "ANSWER", "BEFORE", "AFTER"), rows) if rows else ["  No answer is different."]
