"""A report as the receiver of a referral reads it: nothing but what is disclosed, and no name from our contacts."""

from collections.abc import Iterator
from dataclasses import dataclass

from fieldreport.domain.leaf import CREATED, Leaves
from fieldreport.domain.record import HeldRecord
from fieldreport.domain.redaction import RedactedReport, RedactedVersion
from fieldreport.domain.report import PLAIN_FORM, form_of
from fieldreport.errors import FieldReportError
from fieldreport.exports.readable_report import Line, ReadableReport, ReadableVersion
from fieldreport.exports.report_html import report_html
from fieldreport.forms.definition import Definition
from fieldreport.forms.package import FormId
from fieldreport.services.form_library import FormLibrary
from fieldreport.services.form_meanings import FormMeanings
from fieldreport.services.readable_answers import ReadableAnswers
from fieldreport.services.report_words import ReportWords, words_of

_SHORT_ID = 12


@dataclass(frozen=True, slots=True)
class ReferralPage:
    """The page, and what the index says of it. *roles* are what is said in it, by the roles of its form."""

    title: str
    roles: frozenset[str]
    html: bytes


class ReferralPages:
    """Sets out what is shown of a report."""

    def __init__(self, *, library: FormLibrary, meanings: FormMeanings) -> None:
        self._library = library
        self._meanings = meanings

    def of(self, report: RedactedReport, *, here: frozenset[bytes]) -> ReferralPage:
        """Set out a report; *here* are the contents of evidence that go along. In English: receivers are abroad."""
        words = words_of("en")
        read = [self._meanings.of(version.shown.leaves) for version in report.versions]
        title = next((one.title for one in read if one.title), "") or words.untitled
        readable = ReadableReport(
            title=title,
            language=words.code,
            reference=words.reference.format(id=report.subject.hex()[:_SHORT_ID]),
            words=words.headings,
            facts=(),
            warnings=(),
            versions=tuple(self._version(one, report, words, here) for one in report.versions),
            consents=(),
            statements=(),
            provenance=tuple(_provenance(report, words)),
            notes=(words.note_labels, words.note_calculated, words.note_proof),
        )
        roles = frozenset(fact.role for one in read for fact in one.facts)
        return ReferralPage(title=title, roles=roles, html=report_html(readable))

    def roles(self, report: RedactedReport) -> frozenset[str]:
        """Return the roles that the shown answers have, without making a page."""
        read = (self._meanings.of(version.shown.leaves) for version in report.versions)
        return frozenset(fact.role for one in read for fact in one.facts)

    def _version(
        self, version: RedactedVersion, report: RedactedReport, words: ReportWords, here: frozenset[bytes]
    ) -> ReadableVersion:
        leaves = version.shown.leaves
        answers = ReadableAnswers(leaves, definition=self._definition(leaves), sensitive=frozenset(), words=words)
        is_one = len(report.versions) == 1
        return ReadableVersion(
            title="" if is_one else words.version.format(id=version.held.record.id.hex()[:_SHORT_ID]),
            remarks=tuple(_remarks(version.shown, words)),
            sections=answers.sections(),
            files=answers.files(here=here, with_hashes=True),
        )

    def _definition(self, leaves: Leaves) -> Definition | None:
        name = form_of(leaves)
        if name in {"", PLAIN_FORM}:
            return None
        try:
            return self._library.definition(FormId(name))
        except FieldReportError:
            return None


def _remarks(shown: HeldRecord, words: ReportWords) -> Iterator[str]:
    sealed = shown.leaves.sealed_count()
    if sealed is None:
        yield words.withheld_unknown
    elif sealed > len(shown.disclosures):
        yield words.withheld.format(count=sealed - len(shown.disclosures))


def _provenance(report: RedactedReport, words: ReportWords) -> Iterator[Line]:
    yield Line(words.report_id, report.subject.hex())
    for version in report.versions:
        created = version.shown.leaves.text(CREATED)
        if created:
            yield Line(words.created, words.created_value.format(date=created))
        yield Line(words.version_id, version.held.record.id.hex())
        yield Line(words.signed_with, version.held.record.device.hex())
