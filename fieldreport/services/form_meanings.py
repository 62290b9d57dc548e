"""What reports mean, each read by the form that it answers."""

from collections.abc import Mapping

from fieldreport.domain.leaf import FORM, Leaves
from fieldreport.domain.report import PLAIN_FORM, Meaning, form_of, plain_meaning
from fieldreport.errors import FieldReportError
from fieldreport.forms.meaning import FormMeaning
from fieldreport.forms.package import FORM_ID_LENGTH, FormId
from fieldreport.services.form_library import FormLibrary

_KEPT = 32
"""More forms than a vault's reports answer in turns; a stranger's thousand large ones would not fit into memory."""


class FormMeanings:
    """Reads meanings, and remembers the forms of those read last."""

    def __init__(self, *, library: FormLibrary) -> None:
        self._library = library
        self._known: dict[FormId, FormMeaning] = {}
        self._unknown: set[FormId] = set()

    def of(self, leaves: Leaves) -> Meaning:
        """Return what a revision means; without its form only what the texts say, which can still be searched.

        A form that is not here, not here yet or broken is no fault of the report.
        """
        name = form_of(leaves)
        if name == PLAIN_FORM:
            return plain_meaning(leaves)
        known = self._meaning(FormId(name))
        # Consent is asked for under the same names everywhere: it must hold back also where nobody knows the form.
        return plain_meaning(leaves) if known is None else known.of(leaves)

    def title(self, form: str, answers: Mapping[str, str]) -> str:
        """Return what a draft with these answers is called, as the report will be once it is sealed."""
        return self.of(Leaves({**answers, FORM: form}, frozenset())).title

    def look_again(self, *, everything: bool) -> None:
        """Look anew for forms that were not found, or for *everything*: trust decides which forms count."""
        self._unknown.clear()
        if everything:
            self._known.clear()

    def _meaning(self, form: FormId) -> FormMeaning | None:
        if form in self._unknown:
            return None
        known = self._known.pop(form, None) or self._read(form)
        if known is None:
            # Names are as long as whoever wrote them likes.
            if len(form) == FORM_ID_LENGTH:
                self._unknown.add(form)
            return None
        # The last used stands last.
        self._known[form] = known
        while len(self._known) > _KEPT:
            del self._known[next(iter(self._known))]
        return known

    def _read(self, form: FormId) -> FormMeaning | None:
        try:
            return FormMeaning(self._library.definition(form))
        except FieldReportError:
            return None
