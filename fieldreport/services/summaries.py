"""A summary in the office's own name: what a report says, less exactly, with no link to who wrote it.

A record that is forwarded always links its author, whatever is withheld. Where nobody may know that, the office says
it in a report of its own, and answers for it: a draft is made of what may go, and a person goes on from there.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from fieldreport.domain.coarsening import TimeStep
from fieldreport.domain.consent import ConsentState
from fieldreport.domain.custody import CustodyEvent
from fieldreport.domain.derived_statement import DerivedKind
from fieldreport.domain.identifiers import InstanceId, SubjectId, new_instance_id
from fieldreport.domain.place import PlaceLevel
from fieldreport.domain.redaction import RedactedVersion
from fieldreport.domain.report import PLAIN_TITLE
from fieldreport.errors import NothingToDo, WrongState
from fieldreport.forms.answered import steps_of
from fieldreport.forms.roles import TYPE, WHEN, Role, ValueKind
from fieldreport.services.answer_roles import AnswerRoles
from fieldreport.services.coarsening import Coarseness
from fieldreport.services.contacts import Contact
from fieldreport.services.custody_log import CustodyLog
from fieldreport.services.drafts import Drafts
from fieldreport.services.form_library import FormLibrary
from fieldreport.services.pseudonyms import Pseudonyms
from fieldreport.services.redaction import Redaction, RedactionRules
from fieldreport.storage.vault_store import VaultStore
from fieldreport.system.progress import Reporter

_OF_PEOPLE = {"person.sex": "sex", "person.age_bracket": "age", "person.outcome": "outcome"}
"""What a summary says of each person beside a name of ours: nothing by which somebody is found."""


@dataclass(frozen=True, slots=True)
class SummaryRules:
    """For which purpose, and how exact times and places are."""

    purpose: str
    place: PlaceLevel = PlaceLevel.STATE_REGION
    time: TimeStep = TimeStep.MONTH


class Summaries:
    """The use case of beginning a summary."""

    def __init__(
        self,
        *,
        store: VaultStore,
        redaction: Redaction,
        library: FormLibrary,
        drafts: Drafts,
        pseudonyms: Pseudonyms,
        custody: CustodyLog,
    ) -> None:
        self._store = store
        self._redaction = redaction
        self._library = library
        self._drafts = drafts
        self._pseudonyms = pseudonyms
        self._custody = custody

    def begin(self, subject: SubjectId, contact: Contact, rules: SummaryRules, *, reporter: Reporter) -> str:
        """Make a draft of what may be told to *contact*, and return its id. It names neither report nor author.

        Raises:
            NotFound: There is no such report.
            NothingToDo: Nothing of it may go for this purpose.
            WrongState: Several versions of it stand beside each other.
        """
        redaction = RedactionRules(rules.purpose, coarseness=Coarseness(place=rules.place, time=rules.time))
        (outlook,) = self._redaction.each([subject], redaction, reporter=reporter)
        report = outlook.report
        if not report.is_open:
            raise NothingToDo(what="report of which something may go for this purpose")
        if len(report.versions) != 1:
            raise WrongState(what="report", state="in conflict", wanted="settled")
        with self._store.database.transaction():
            names = {
                person: self._pseudonyms.name(audience=contact.author, subject=subject, instance=person)
                for person in sorted(report.persons)
                if person
            }
        answers = dict(self._answers(report.versions[0], names))
        draft = self._drafts.new()
        for path, text in {**answers, f"/consent/{rules.purpose}": ConsentState.YES.value}.items():
            self._drafts.set_answer(draft, path, text)
        with self._store.database.transaction():
            self._custody.write(subject, CustodyEvent.SUMMARISED, {"audience": contact.author.hex(), "draft": draft})
        return draft

    def _answers(self, version: RedactedVersion, names: Mapping[str, str]) -> Iterator[tuple[str, str]]:
        leaves = version.shown.leaves
        roles = dict(AnswerRoles(library=self._library).of(leaves))
        whole = dict(AnswerRoles(library=self._library).of(version.held.leaves))
        instances = {person: new_instance_id() for person in names}
        yield PLAIN_TITLE, "Summary"
        for person, name in names.items():
            yield f"/person[{instances[person]}]/called", name
        for path, role in roles.items():
            text = leaves.text(path)
            place = _place_of(path, role, instances)
            if text is not None and place is not None:
                yield place, text
        for one in version.derived:
            if one.kind is DerivedKind.PLACE and whole[one.path].kind is ValueKind.PLACE:
                yield "/place", one.value
            elif whole[one.path].name == WHEN:
                yield "/when", one.value


def _place_of(path: str, role: Role, instances: Mapping[str, InstanceId]) -> str | None:
    """Say where in a summary an answer stands; None for one that does not belong there."""
    if role.name == TYPE:
        return "/what"
    if role.kind is ValueKind.COUNT:
        return f"/{role.name.replace('.', '/')}"
    person = next((own for _, own in reversed(steps_of(path)) if own in instances), None)
    if person is not None and role.name in _OF_PEOPLE:
        return f"/person[{instances[person]}]/{_OF_PEOPLE[role.name]}"
    return None
