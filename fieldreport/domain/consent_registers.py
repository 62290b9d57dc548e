"""What holds for each person and purpose of a report: what its answers say, and what was said since."""

from collections.abc import Callable, Mapping

from fieldreport.domain.consent import CAUTION, ConsentState, most_cautious
from fieldreport.domain.merge import SubjectView
from fieldreport.domain.record import HeldRecord, Kind


def resolved_consents(view: SubjectView, given_in: Callable[[HeldRecord], Mapping[str, str]]) -> dict[str, str]:
    """Resolve every consent register of a report, by its slot: the most cautious of all that counts.

    Args:
        view: The report.
        given_in: Reads what the answers of one version say.
    """
    # What is hidden was said all the same: a head that a retraction hides must not take its no with it.
    versions = [(given_in(head), may_lack_leaves(head)) for head in (*view.content.heads, *view.content.hidden)]
    later = {key.slot for key in view.registers if key.kind == Kind.CONSENT}
    slots = sorted({*later, *(slot for given, _ in versions for slot in given)})
    resolved = {
        slot: view.cautious_value(Kind.CONSENT, slot, as_first_given=_as_first_given(versions, slot)) for slot in slots
    }
    return {slot: value for slot, value in resolved.items() if value is not None}


def may_lack_leaves(held: HeldRecord) -> bool:
    """Tell whether leaves of a version may be withheld from us: fewer are here than sealed, or nobody says how many."""
    sealed = held.leaves.sealed_count()
    return sealed is None or sealed > len({disclosure.digest for disclosure in held.disclosures})


def _as_first_given(versions: list[tuple[Mapping[str, str], bool]], slot: str) -> str | None:
    given = [
        # A leaf that is withheld may say no, and a later yes beside it would open what it closes.
        said.get(slot) or (ConsentState.NOT_ASKED if may_lack else None)
        for said, may_lack in versions
    ]
    return most_cautious([value for value in given if value is not None], CAUTION)
