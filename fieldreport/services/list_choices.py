"""What a list can be narrowed to in this vault: only what some report says, each with words that people know."""

from collections.abc import Mapping
from dataclasses import dataclass

from fieldreport.domain.identifiers import AuthorId
from fieldreport.domain.place import PlaceLevel
from fieldreport.domain.report import PLAIN_FORM
from fieldreport.domain.review import ASSIGNEE, STATUS, TAGS
from fieldreport.domain.vocabulary import standard_code
from fieldreport.errors import FieldReportError
from fieldreport.forms.choice_texts import ChoiceTexts
from fieldreport.forms.package import FormId
from fieldreport.forms.roles import TYPE
from fieldreport.services.form_library import FormLibrary
from fieldreport.services.own_identity import OwnIdentity
from fieldreport.services.places import Places
from fieldreport.services.vocabularies import INCIDENT_TYPES, Vocabularies
from fieldreport.storage.vault_store import VaultStore

_BURMESE = "my"


@dataclass(frozen=True, slots=True)
class Choice:
    """One value to narrow the list to; *count* is how many reports say so, 0 where that was not counted."""

    value: str
    label: str
    count: int = 0


@dataclass(frozen=True, slots=True)
class AuthorChoice:
    """Somebody who wrote reports; the name is empty for somebody who is no contact."""

    author: AuthorId
    name: str
    count: int


@dataclass(frozen=True, slots=True)
class ListOptions:
    """Everything that can be chosen."""

    forms: tuple[Choice, ...]
    authors: tuple[AuthorChoice, ...]
    kinds: tuple[Choice, ...]
    places: tuple[Choice, ...]
    tags: tuple[Choice, ...]
    assignees: tuple[Choice, ...]
    statuses: tuple[Choice, ...]


class ListChoices:
    """The use case of offering what there is."""

    def __init__(
        self,
        *,
        store: VaultStore,
        own: OwnIdentity,
        library: FormLibrary,
        places: Places,
        vocabularies: Vocabularies,
    ) -> None:
        self._store = store
        self._own = own
        self._library = library
        self._places = places
        self._vocabularies = vocabularies

    def options(self, *, language: str = "en") -> ListOptions:
        """Gather what can be chosen, in words of *language* (BCP 47) where there are any."""
        reviews = self._store.report_reviews
        return ListOptions(
            forms=self._forms(),
            authors=self._authors(),
            kinds=self.kinds(language),
            places=tuple(
                # Ours have the English name first and the Burmese second.
                Choice(place.code, place.names[1] if language == _BURMESE and len(place.names) > 1 else place.name)
                for place in self._places.of_level(PlaceLevel.STATE_REGION)
            ),
            tags=_counted(reviews.values(TAGS)),
            assignees=_counted(reviews.values(ASSIGNEE)),
            statuses=_counted(reviews.values(STATUS)),
        )

    def _forms(self) -> tuple[Choice, ...]:
        used = {*self._store.report_list.forms(), *(draft.form for draft in self._store.drafts.all())} - {
            "",
            PLAIN_FORM,
        }
        if not used:
            return ()
        # Former versions come later and must not take the name of the current one.
        titles = {known.id: known.title for known in reversed(self._library.all())}
        return tuple(
            sorted(
                (Choice(form, titles.get(FormId(form), "")) for form in used), key=lambda one: (one.label, one.value)
            )
        )

    def _authors(self) -> tuple[AuthorChoice, ...]:
        names = {contact.author: contact.name for contact in self._store.contacts.all()}
        names[self._own.author] = self._own.name
        found = [AuthorChoice(author, names.get(author, ""), n) for author, n in self._store.report_list.authors()]
        return tuple(sorted(found, key=lambda one: (not one.name, one.name.casefold(), one.author)))

    def kinds(self, language: str) -> tuple[Choice, ...]:
        """Return what is said to have happened, the most frequent first, in words of *language* (BCP 47)."""
        counts = self._store.report_list.kinds()
        known = self._vocabularies.by_name[INCIDENT_TYPES]
        unknown = {code for code, _ in counts if standard_code(code) not in known.terms}
        said = self._said_by_forms(unknown) if unknown else {}
        found = [Choice(code, said.get(code) or known.label(code, language), count) for code, count in counts]
        return tuple(sorted(found, key=lambda one: (-one.count, one.label)))

    def _said_by_forms(self, codes: set[str]) -> Mapping[str, str]:
        """Look up in the forms of offices what their own codes say."""
        found: dict[str, str] = {}
        for form in self._store.report_list.forms():
            try:
                definition = self._library.definition(FormId(form))
            except FieldReportError:
                # Not here, not here yet, or broken: its reports are listed all the same.
                continue
            texts = ChoiceTexts(definition)
            for place in definition.places.values():
                if place.bind.meaning.get("role") == TYPE:
                    for code in codes - found.keys():
                        if labels := texts.labels(place, code):
                            found[code] = labels[0]
        return found


def _counted(values: tuple[tuple[str, int], ...]) -> tuple[Choice, ...]:
    return tuple(Choice(value, value, count) for value, count in values)
