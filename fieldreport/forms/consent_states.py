"""What the consent states of our vocabulary, and of any form, come to: yes, ask first, not asked, no, withdrawn."""

from collections.abc import Mapping
from types import MappingProxyType

from fieldreport.domain.consent import ConsentState
from fieldreport.domain.vocabulary import standard_code

CONSENT_STATES: Mapping[str, ConsentState] = MappingProxyType(
    {
        "given_written": ConsentState.YES,
        "given_audio": ConsentState.YES,
        "given_oral": ConsentState.YES,
        "guardian": ConsentState.YES,
        # What is public already, and names nobody who could be asked.
        "not_needed": ConsentState.YES,
        # "For some purposes" does not say for this one.
        "partial": ConsentState.ASK_FIRST,
        "ask_first": ConsentState.ASK_FIRST,
        # The dead and the missing have not said yes; an answer by the next of kin is one of those above.
        "not_possible": ConsentState.NOT_ASKED,
        "not_asked": ConsentState.NOT_ASKED,
        "refused": ConsentState.NO,
        "withdrawn": ConsentState.WITHDRAWN,
        # The bare words that an office's own form may use; OK is what ODK stores for a ticked acknowledgement.
        "yes": ConsentState.YES,
        "no": ConsentState.NO,
        "OK": ConsentState.YES,
    }
)
"""An answer to a question with ``fr:consent`` -> the state of its register."""


def consent_state(answer: str | None) -> ConsentState:
    """Return what *answer* says; an organisation's own term says what ours above it says.

    A word that we do not know counts as withdrawn, like one that is withheld from us (None): it must not open anything.
    """
    return CONSENT_STATES.get(standard_code(answer or ""), ConsentState.WITHDRAWN)
