"""An office's own questionnaire, and how it is published, sent and filled in."""

import functools
import tempfile
from collections.abc import Mapping
from pathlib import Path

from fieldreport.bootstrap import Session
from fieldreport.domain.identifiers import SubjectId
from fieldreport.forms.intake import TakenIn
from fieldreport.forms.package import FormId
from fieldreport.services.exporting import ExportOptions
from fieldreport.services.importing import ImportedBundle
from fieldreport.system.progress import ProgressReporter
from tests.journeys.vault_kit import application, take_in

OFFICE_FORM = """
| settings |
| | form_title | form_id | version | namespaces |
| | Office form | office | 1 | fr="urn:fieldreport:form:1" |
| survey |
| | type | name | label | required | relevant | constraint | constraint_message | calculation | repeat_count | default | read_only | bind::fr:role | bind::fr:consent |
| | text | heading | Heading | yes | | | | | | | | incident.title | |
| | select_one kind | kind | Kind | | | | | | | | | incident.type | |
| | select_multiple kind | kinds | Kinds | | | | | | | | | | |
| | date | day | Day | | | | | | | | | incident.when | |
| | integer | killed | Killed | | | . >= 0 and . < 1000 | Between 0 and 999. | | | | | casualty.killed | |
| | calculate | twice | | | | | | ${killed} * 2 | | | | | |
| | text | why | Why | yes | ${kind} = 'shelling' | | | | | | | | |
| | image | crater | Crater | | ${kind} = 'shelling' | | | | | | | | |
| | image | photo | Photo | | | | | | | | | | |
| | calculate | photo_named | | | | | | if(${photo} = '', 'no', 'yes') | | | | | |
| | text | fixed | Fixed | | | | | | | here | yes | | |
| | text | publish | May it be published? | | | | | | | | | | publish |
| | begin_repeat | person | Person | | | | | | | | | | |
| | text | name | Name | | | | | | | | | person.name | |
| | text | agreed | Agreed? | | | | | | | | | | publish |
| | image | face | Face | | | | | | | | | | |
| | end_repeat | | | | | | | | | | | | |
| | integer | cars | Cars | | | | | | | | | | |
| | begin_repeat | car | Car | | | | | | ${cars} | | | | |
| | text | plate | Plate | | | | | | | | | | |
| | end_repeat | | | | | | | | | | | | |
| choices |
| | list_name | name | label |
| | kind | shelling | Heavy shelling |
| | kind | arrest | Arrest |
"""  # noqa: E501 - a row of a table is a line
"""With a constraint, a calculation, files, a repeat that a person fills and one that the form counts."""


@functools.cache
def converted(text: str = OFFICE_FORM) -> TakenIn:
    """Convert and check a form; each once in a run, for it takes a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "form.md"
        file.write_text(text, encoding="utf-8")
        taken = application().form_files.take_in(file, [])
    assert taken.is_usable, taken.problems
    return taken


def publish(session: Session, text: str = OFFICE_FORM) -> FormId:
    """Publish a form as the office whose vault this is."""
    return session.form_publishing.publish(converted(text), reporter=ProgressReporter()).form


def send_form(sender: Session, receiver: Session, to: str, form: FormId, stick: Path) -> ImportedBundle:
    """Export a form that *sender* published, and import it."""
    subject = sender.form_library.own_subject(form, sender.unlocked.own.author)
    (exported,) = sender.exporting.export(
        sender.contacts.find(to), [], stick, forms=[subject], options=ExportOptions(), reporter=ProgressReporter()
    )
    return take_in(receiver, exported.files[0])


def fill(session: Session, form: str, answers: Mapping[str, str]) -> str:
    """Begin a draft of *form* and answer; returns the draft's id."""
    draft = session.answering.begin(form)
    for path, value in answers.items():
        session.answering.set(draft, path, value)
    return draft


def seal_form(session: Session, form: str, answers: Mapping[str, str]) -> SubjectId:
    """Fill a form in and seal it."""
    return session.sealing.seal_draft(fill(session, form, answers)).subject


def attach(session: Session, draft: str, path: str, content: bytes = b"jpeg", name: str = "photo.jpg") -> None:
    """Answer a question for a file."""
    file = session.unlocked.folder.path.parent / name
    file.write_bytes(content)
    try:
        session.answering.attach(draft, path, file, reporter=ProgressReporter())
    finally:
        file.unlink()
