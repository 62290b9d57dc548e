"""What a version of a report says, in words: read by its form, and compared with another version."""

import enum
from dataclasses import dataclass

from fieldreport.domain.identifiers import RecordId
from fieldreport.domain.leaf import FORM, Leaves
from fieldreport.domain.report import PLAIN_FORM
from fieldreport.errors import FieldReportError, NotFound
from fieldreport.forms.answers import Answers
from fieldreport.forms.languages import Language, find_language
from fieldreport.forms.package import FormId
from fieldreport.forms.reading import ReadAnswer, ReadContent, read_by_form, read_plain
from fieldreport.services.answering import Answering
from fieldreport.services.form_library import FormLibrary
from fieldreport.services.reports import Reports
from fieldreport.services.vocabularies import CONSENT_PURPOSES, Vocabularies


class Change(enum.StrEnum):
    """What became of an answer from one version to another."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Difference:
    """One answer that two versions do not share; None: the version does not have it."""

    label: str
    path: str
    before: ReadAnswer | None
    after: ReadAnswer | None

    @property
    def change(self) -> Change:
        """What became of it."""
        if self.before is None:
            return Change.ADDED
        return Change.REMOVED if self.after is None else Change.CHANGED


class Contents:
    """The use cases around the words of sealed answers. A form that is not here, or broken, hides nothing."""

    def __init__(
        self, *, reports: Reports, answering: Answering, library: FormLibrary, vocabularies: Vocabularies
    ) -> None:
        self._reports = reports
        self._answering = answering
        self._library = library
        self._vocabularies = vocabularies

    def of(self, leaves: Leaves, *, language: str | None = None, words: str = "en") -> ReadContent:
        """Read the leaves of one version.

        Args:
            leaves: What is held of it.
            language: The key of the form's language; its default one without it, or where the form has no such one.
            words: For dates and counts (BCP 47).
        """
        answers = self._opened(leaves, language)
        return read_plain(leaves) if answers is None else read_by_form(answers, leaves, language=words)

    def label(self, leaves: Leaves, path: str, *, language: str | None = None) -> str:
        """Return the words of the question at *path*, answered or not; empty where the form has none or is not here."""
        answers = self._opened(leaves, language)
        try:
            label = None if answers is None else answers.view(path).label
        except NotFound:
            return ""
        return "" if label is None else " ".join(label.plain.split())

    def _opened(self, leaves: Leaves, language: str | None) -> Answers | None:
        form = leaves.text(FORM) or PLAIN_FORM
        if form == PLAIN_FORM:
            return None
        try:
            definition = self._library.definition(FormId(form))
            known = {one.key for one in definition.languages}
            return self._answering.reading(form, leaves, language=language if language in known else None)
        except FieldReportError:
            # The form is not here, not here yet, or broken: what was sealed is read all the same.
            return None

    def compare(
        self, before: RecordId | None, after: RecordId, *, language: str | None = None, words: str = "en"
    ) -> tuple[Difference, ...]:
        """Return what two versions do not share, answer by answer, in the order of the later one. Raises NotFound.

        Instances of repeats are told apart by their ids, which they keep for life. Beside None everything is new.
        """
        old, new = (
            {} if record is None else self._answers(record, language=language, words=words)
            for record in (before, after)
        )
        differences = []
        for path in dict.fromkeys((*new, *old)):
            one, other = old.get(path), new.get(path)
            if one is None or other is None or one.value != other.value:
                label = other.label if other is not None else one.label if one is not None else ""
                differences.append(Difference(label=label, path=path, before=one, after=other))
        return tuple(differences)

    def _answers(self, record: RecordId, *, language: str | None, words: str) -> dict[str, ReadAnswer]:
        content = self.of(self._reports.leaves_of(record), language=language, words=words)
        return {answer.path: answer for answer in content.answers()}

    def languages(self, form: str, wanted: str | None) -> tuple[tuple[Language, ...], str | None]:
        """Return the languages of a form, and the key of the one to use: *wanted* by its key or code, else its default.

        Nothing of both for a form that is not here.
        """
        try:
            definition = self._library.definition(FormId(form))
        except FieldReportError:
            return (), None
        found = find_language(definition.languages, wanted or "")
        chosen = found.key if found is not None else definition.default_language
        return definition.languages, chosen or None

    def form_title(self, form: str) -> str:
        """Return what a form is called; empty for one that is not here."""
        try:
            return self._library.definition(FormId(form)).title
        except FieldReportError:
            return ""

    def purpose_words(self, purpose: str, language: str) -> str:
        """Say what consent is asked for."""
        return self._vocabularies.label(CONSENT_PURPOSES, purpose, language)
