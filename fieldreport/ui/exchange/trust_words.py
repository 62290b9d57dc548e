"""How far somebody is trusted, in a word with its colour and its mark."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from fieldreport.domain.devices import Standing
from fieldreport.domain.trust import Role, Trust
from fieldreport.services.cautions import Caution
from fieldreport.ui.controls.chips import Chip
from fieldreport.ui.look.look import Look


@dataclass(frozen=True, slots=True)
class Mark:
    """A word, the token of its colour, and the name of its icon."""

    text: str
    token: str
    icon: str


def trust_mark(trust: Trust) -> Mark:
    """Return the mark of a contact."""
    translate = QCoreApplication.translate
    match trust:
        case Trust.OWN:
            return Mark(translate("Trust", "This vault"), "text", "user")
        case Trust.VERIFIED:
            return Mark(translate("Trust", "Verified"), "ok", "shield-check")
        case Trust.UNVERIFIED:
            return Mark(translate("Trust", "Unverified"), "warn", "shield-alert")
        case Trust.REVOKED:
            return Mark(translate("Trust", "Revoked"), "bad", "circle-x")


def trust_chip(trust: Trust, look: Look) -> Chip:
    """Return the mark as a chip."""
    mark = trust_mark(trust)
    return Chip(mark.text, mark.token, mark.icon, look=look)


def role_text(role: Role) -> str:
    """Name what an identity is."""
    translate = QCoreApplication.translate
    return translate("Trust", "Office") if role is Role.OFFICE else translate("Trust", "Documenter")


def standing_mark(standing: Standing) -> Mark:
    """Return the mark of a device."""
    translate = QCoreApplication.translate
    match standing:
        case Standing.CURRENT:
            return Mark(translate("Trust", "In use"), "ok", "circle-check")
        case Standing.FORMER:
            return Mark(translate("Trust", "Former"), "dim", "history")
        case Standing.CONFLICTING:
            return Mark(translate("Trust", "Competes with another one"), "warn", "alert-triangle")
        case Standing.REJECTED:
            return Mark(translate("Trust", "Not chosen"), "dim", "minus")
        case Standing.REVOKED:
            return Mark(translate("Trust", "Revoked"), "bad", "circle-x")


def caution_text(caution: Caution) -> str:
    """Say what to know before relying on somebody's keys, in one sentence."""
    translate = QCoreApplication.translate
    match caution:
        case Caution.CARD_EXPIRED:
            return translate("Trust", "A key to seal with is past its day: ask for a newer card. Sealing still works.")
        case Caution.ROSTER_EXPIRED:
            return translate("Trust", "The list of desks is past its day: ask for a newer card.")
        case Caution.ROSTERS_COMPETE:
            return translate(
                "Trust",
                "Two lists of desks contradict each other. Ask the organisation, by another way, which is theirs.",
            )
        case Caution.CARD_MISSING:
            return translate(
                "Trust",
                "The card of one desk is not here, so that desk cannot read what you seal now: ask for a newer card.",
            )
