"""The consent that the answers of a form give: one state for each person and purpose."""

from collections.abc import Iterable, Mapping

from fieldreport.domain.consent import CAUTION, ConsentState, most_cautious
from fieldreport.domain.report import consent_slot, is_purpose
from fieldreport.forms.answered import Answered
from fieldreport.forms.consent_states import consent_state
from fieldreport.forms.definition import Definition, PlacePath
from fieldreport.forms.links import Persons


class Consents:
    """Reads them out of any report of one form."""

    def __init__(self, definition: Definition) -> None:
        self.purposes: Mapping[PlacePath, str] = {
            path: purpose
            for path, place in definition.places.items()
            if is_purpose(purpose := place.bind.meaning.get("consent", ""))
        }
        """What is asked for at each place that asks for consent."""

    def of(self, answers: Iterable[Answered], persons: Persons) -> dict[str, str]:
        """Resolve every register; of two answers for one register the more cautious holds.

        An answer that is about a person who cannot be told speaks for the whole report, but never freely: a refusal
        must hold back somewhere, and nobody's yes is everybody's.
        """
        stated: dict[str, list[str]] = {}
        for answer in answers:
            purpose = self.purposes.get(answer.place.path) if answer.place is not None else None
            if purpose is not None:
                person = persons.of(answer)
                state = consent_state(answer.text)
                if not person and persons.is_linked(answer):
                    state = max(state, ConsentState.NOT_ASKED, key=CAUTION.index)
                stated.setdefault(consent_slot(person, purpose), []).append(state)
        return {slot: most_cautious(states, CAUTION) or ConsentState.WITHDRAWN for slot, states in stated.items()}
