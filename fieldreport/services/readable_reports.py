"""A report as somebody reads it on paper: built from what this vault holds, without what should not leave it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from fieldreport.domain.identifiers import AuthorId, SubjectId
from fieldreport.domain.leaf import CREATED, FORM, NAME_SUFFIX, Leaves
from fieldreport.domain.question import VERSION
from fieldreport.domain.record import HeldRecord, Kind
from fieldreport.domain.report import PLAIN_FORM, WHOLE_REPORT, form_of
from fieldreport.domain.trust import Trust
from fieldreport.errors import CustodyBroken, FieldReportError
from fieldreport.exports.readable_report import Line, ReadableReport, ReadableStatement, ReadableVersion
from fieldreport.forms import roles
from fieldreport.forms.definition import Definition
from fieldreport.forms.package import FormId
from fieldreport.forms.sensitive import SensitiveLeaves
from fieldreport.services.clock import Clock, minute_stamp
from fieldreport.services.contacts import Contacts
from fieldreport.services.custody_log import CustodyLog
from fieldreport.services.form_library import FormLibrary
from fieldreport.services.form_meanings import FormMeanings
from fieldreport.services.own_identity import OwnIdentity
from fieldreport.services.readable_answers import ReadableAnswers
from fieldreport.services.report_words import ReportWords, words_of
from fieldreport.services.reports import Reports, ShownReport
from fieldreport.services.sealing import answers_of

SHORT_ID = 12
_LATEST_EVENTS = 20
_STATEMENTS = (Kind.NOTE, Kind.QUESTION, Kind.REVIEW)


@dataclass(frozen=True, slots=True)
class ReadingOptions:
    """What a copy holds beside the plain answers."""

    language: str = "en"
    """Of the labels, if the form has it; a BCP 47 code."""
    with_sensitive: bool = False
    with_hashes: bool = False
    with_statements: bool = False
    """Notes, questions and reviews: often not meant for whom the copy is for."""


@dataclass(frozen=True, slots=True)
class _Version:
    head: HeldRecord
    definition: Definition | None
    shown: Leaves
    sensitive: frozenset[str]
    left_out: int
    answers: ReadableAnswers


class ReadableReports:
    """The use case of setting a report out."""

    def __init__(
        self,
        *,
        reports: Reports,
        library: FormLibrary,
        meanings: FormMeanings,
        contacts: Contacts,
        own: OwnIdentity,
        custody: CustodyLog,
        clock: Clock,
    ) -> None:
        self._reports = reports
        self._library = library
        self._meanings = meanings
        self._contacts = contacts
        self._own = own
        self._custody = custody
        self._clock = clock

    def read(self, subject: SubjectId, options: ReadingOptions) -> ReadableReport:
        """Set out a report; of a retracted one only that it was retracted. Raises NotFound."""
        shown = self._reports.show(subject)
        words = words_of(options.language)
        versions = [self._version(head, words, options) for head in shown.view.content.heads]
        statements = tuple(self._statements(shown, words))
        return ReadableReport(
            title=self._title(versions) or words.untitled,
            language=words.code,
            reference=words.reference.format(id=subject.hex()[:SHORT_ID]),
            words=words.headings,
            facts=(*_facts(versions, words), Line(words.state, words.states[shown.row.state])),
            warnings=tuple(self._warnings(shown, words)),
            versions=tuple(self._readable(one, shown, words, options) for one in versions),
            consents=_consents(shown, versions, words),
            statements=statements if options.with_statements else (),
            provenance=tuple(self._provenance(shown, versions, words)),
            notes=(
                words.note_labels,
                words.note_calculated,
                *(
                    [words.note_statements.format(count=len(statements))]
                    if statements and not options.with_statements
                    else []
                ),
                words.note_proof,
            ),
        )

    def _version(self, head: HeldRecord, words: ReportWords, options: ReadingOptions) -> _Version:
        leaves = head.leaves
        definition = self._definition(leaves)
        sensitive = _sensitive(leaves, definition)
        shown = leaves if options.with_sensitive else _without(leaves, sensitive)
        return _Version(
            head=head,
            definition=definition,
            shown=shown,
            sensitive=sensitive,
            left_out=0 if options.with_sensitive else len({_answer_of(path) for path in sensitive}),
            answers=ReadableAnswers(shown, definition=definition, sensitive=sensitive, words=words),
        )

    def _definition(self, leaves: Leaves) -> Definition | None:
        name = form_of(leaves)
        if name in {"", PLAIN_FORM}:
            return None
        try:
            return self._library.definition(FormId(name))
        except FieldReportError:
            # Not here, not here yet, or broken: no fault of the report.
            return None

    def _title(self, versions: Sequence[_Version]) -> str:
        """Say what the copy is about by what is in it: a title can be made of an answer that is left out."""
        return next((title for one in versions if (title := self._meanings.of(one.shown).title)), "")

    def _readable(
        self, version: _Version, shown: ShownReport, words: ReportWords, options: ReadingOptions
    ) -> ReadableVersion:
        is_one = len(shown.view.content.heads) == 1
        return ReadableVersion(
            title="" if is_one else words.version.format(id=version.head.record.id.hex()[:SHORT_ID]),
            remarks=tuple(_remarks(version, words)),
            sections=version.answers.sections(),
            files=version.answers.files(here=shown.evidence_here, with_hashes=options.with_hashes),
        )

    def _warnings(self, shown: ShownReport, words: ReportWords) -> Iterator[str]:
        if shown.row.is_hidden:
            yield words.hidden
        if shown.view.content.in_conflict:
            yield words.conflict.format(count=len(shown.view.content.heads))
        if shown.row.trust in {Trust.UNVERIFIED, Trust.REVOKED}:
            yield words.unverified
        try:
            self._custody.verify(shown.row.subject)
        except CustodyBroken as broken:
            yield words.custody_broken.format(entry=broken.details["entry"])

    def _statements(self, shown: ShownReport, words: ReportWords) -> Iterator[ReadableStatement]:
        for key, register in shown.view.registers.items():
            for head in register.heads if key.kind in _STATEMENTS else ():
                yield ReadableStatement(
                    kind=words.kinds[key.kind],
                    by=self._name(head.record.author, words),
                    created=head.leaves.text(CREATED) or "",
                    lines=tuple(
                        Line(key.slot if key.kind == Kind.REVIEW else path.strip("/"), value)
                        for path, value in sorted(answers_of(head.leaves).items())
                        if path != VERSION
                    ),
                )

    def _provenance(self, shown: ShownReport, versions: Sequence[_Version], words: ReportWords) -> Iterator[Line]:
        row = shown.row
        yield Line(words.written_by, f"{self._name(row.author, words)} ({words.trust[row.trust]})")
        yield Line(words.report_id, row.subject.hex())
        for one in versions:
            created = one.head.leaves.text(CREATED)
            if created:
                yield Line(words.created, words.created_value.format(date=created))
            yield Line(words.version_id, one.head.record.id.hex())
            yield Line(words.signed_with, one.head.record.device.hex())
            yield Line(words.form, _form_text(one))
        yield Line(words.versions, str(row.revisions))
        events = self._custody.of(row.subject)[-_LATEST_EVENTS:]
        if events:
            said = (words.custody_value.format(date=entry.at, event=entry.event) for entry in events)
            yield Line(words.custody, "\n".join(said))
        yield Line(words.made, words.made_value.format(date=minute_stamp(self._clock), name=self._own.name))

    def _name(self, author: AuthorId, words: ReportWords) -> str:
        if author == self._own.author:
            return self._own.name
        names = {contact.author: contact.name for contact in self._contacts.all()}
        return names.get(author) or f"{words.unknown_author} ({author.hex()[:SHORT_ID]})"


def _sensitive(leaves: Leaves, definition: Definition | None) -> frozenset[str]:
    """Return the marked paths. Without its form nobody knows what is marked: then everything is."""
    if definition is not None:
        return frozenset(leaf.path for leaf in SensitiveLeaves(definition).of(leaves))
    if form_of(leaves) == PLAIN_FORM:
        return frozenset()
    return frozenset(path for path in (*leaves, *leaves.equivocal) if "#" not in path or path.endswith(NAME_SUFFIX))


def _without(leaves: Leaves, paths: frozenset[str]) -> Leaves:
    return replace(
        leaves,
        values_by_path={path: value for path, value in leaves.items() if path not in paths},
        equivocal=leaves.equivocal - paths,
    )


def _answer_of(path: str) -> str:
    return path.removesuffix(NAME_SUFFIX)


def _remarks(version: _Version, words: ReportWords) -> Iterator[str]:
    leaves = version.head.leaves
    sealed = leaves.sealed_count()
    held = len(leaves) + len(leaves.equivocal)
    if sealed is None:
        yield words.withheld_unknown
    elif sealed > held:
        yield words.withheld.format(count=sealed - held)
    if version.definition is None and form_of(leaves) != PLAIN_FORM:
        yield words.form_missing
    if version.left_out:
        yield words.left_out.format(count=version.left_out)


def _facts(versions: Sequence[_Version], words: ReportWords) -> Iterator[Line]:
    """Say in three lines what, when and where, as far as one version says it."""
    if len(versions) != 1:
        return
    reading = versions[0].answers
    for role, label in ((roles.TYPE, words.what), (roles.WHEN, words.when), (roles.PLACE, words.where)):
        said = [
            reading.shown(answer)
            for answer in reading.answers
            if answer.place is not None and answer.place.bind.meaning.get("role") == role and answer.text
        ]
        if said:
            yield Line(label, "\n".join(dict.fromkeys(said)))


def _consents(shown: ShownReport, versions: Sequence[_Version], words: ReportWords) -> tuple[Line, ...]:
    """Say for each person which uses stand at which state."""
    if not versions:
        return ()
    reading = versions[0].answers
    states: dict[str, dict[str, list[str]]] = {}
    for slot, state in shown.consents.items():
        instance, _, purpose = slot.partition("/")
        states.setdefault(instance, {}).setdefault(state, []).append(reading.purpose(purpose))
    return tuple(
        Line(
            words.whole_report if instance == WHOLE_REPORT else reading.instance_name(instance),
            "\n".join(f"{words.consent.get(state, state)}: {'; '.join(purposes)}" for state, purposes in said.items()),
        )
        for instance, said in states.items()
    )


def _form_text(version: _Version) -> str:
    name = version.head.leaves.text(FORM) or ""
    if version.definition is None:
        return name[:SHORT_ID]
    said = (version.definition.title, version.definition.version, f"({name[:SHORT_ID]})")
    return " ".join(filter(None, said))
