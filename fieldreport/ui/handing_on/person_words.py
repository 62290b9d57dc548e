"""How a person in a report is called, and what they said, where a window lists everybody."""

from PySide6.QtCore import QCoreApplication

from fieldreport.domain.consent import ConsentState
from fieldreport.services.consent_gate import GatedPerson
from fieldreport.ui.controls.chips import Chip
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.look.look import Look
from fieldreport.ui.reports.state_words import consent_text

_MARKS = {
    ConsentState.YES: ("ok", "check"),
    ConsentState.ASK_FIRST: ("warn", "question"),
    ConsentState.NOT_ASKED: ("dim", "minus"),
    ConsentState.NO: ("bad", "x"),
    ConsentState.WITHDRAWN: ("bad", "undo"),
}


def person_text(person: GatedPerson) -> str:
    """Name somebody; whose name the report does not say is told apart by the end of an id."""
    translate = QCoreApplication.translate
    if person.is_whole_report:
        return translate("Consent", "The report as a whole")
    if person.name:
        return shown_name(person.name)
    return translate("Consent", "Somebody without a name (%1)").replace("%1", person.instance[-4:])


def state_chip(state: ConsentState, look: Look) -> Chip:
    """Return what somebody said, as a chip."""
    token, icon = _MARKS[state]
    return Chip(consent_text(state.value), token, icon, look=look)
