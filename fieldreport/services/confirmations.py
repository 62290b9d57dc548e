"""What offices signed for, told report by report: who holds one, since which receipt, and what that allows."""

from collections.abc import Mapping
from dataclasses import dataclass

from fieldreport.domain.custody import CustodyEvent
from fieldreport.domain.identifiers import AuthorId, RecordId, SubjectId, identity_subject
from fieldreport.domain.report import ReportState
from fieldreport.services.clearing_offers import ClearingOffers
from fieldreport.services.custody_log import CustodyLog
from fieldreport.storage.vault_store import VaultStore


@dataclass(frozen=True, slots=True)
class Holder:
    """An office that proves to hold all of a report exactly as it is here."""

    office: AuthorId
    has_second_copy: bool
    came_at: str
    """When the receipt came to this vault, by this computer's clock; empty where the log does not say."""


@dataclass(frozen=True, slots=True)
class Confirmation:
    """What is known of one report of our own on its way."""

    state: ReportState
    holders: tuple[Holder, ...]
    cleared_at: str
    """When its content was destroyed here; empty while it is here."""


@dataclass(frozen=True, slots=True)
class OfficeWord:
    """What the receipts of one office mean for our reports that are still here."""

    held: int
    """Reports of which it proves to hold everything."""
    copied: int
    """Of these, those that it holds twice."""
    clearable: int
    """Of these, those that may be cleared from this computer now."""
    unconfirmed: int
    """Reports that were exported and that no office confirmed."""


class Confirmations:
    """The use case of hearing what arrived."""

    def __init__(
        self,
        *,
        store: VaultStore,
        offers: ClearingOffers,
        custody: CustodyLog,
    ) -> None:
        self._store = store
        self._offers = offers
        self._custody = custody

    def of(self, subject: SubjectId) -> Confirmation:
        """Tell who holds a report of our own. Raises NotFound.

        Of a cleared report the receipt by which it was cleared is told, whatever came since.
        """
        row = self._store.reports.get(subject)
        if row is not None and row.state is ReportState.CLEARED:
            return self._of_cleared(subject)
        offer = self._offers.of(subject)
        holders = []
        for office, receipts in offer.held_by.items():
            arrivals = self._arrivals(office)
            # Several desks may have to speak before all of it is confirmed: the last one made it whole.
            came_at = max(arrivals.get(receipt, "") for receipt in receipts)
            holders.append(Holder(office=office, has_second_copy=office in offer.copied_by, came_at=came_at))
        return Confirmation(state=offer.state, holders=tuple(holders), cleared_at="")

    def by(self, office: AuthorId) -> OfficeWord | None:
        """Tell what one office confirmed, over all our reports that are still here; None where none is at stake."""
        offers = self._offers.all()
        held = [offer for offer in offers if office in offer.offices]
        copied = [offer for offer in held if office in offer.copied_by]
        unconfirmed = sum(offer.state is ReportState.EXPORTED and not offer.offices for offer in offers)
        if not held and not unconfirmed:
            return None
        return OfficeWord(
            held=len(held),
            copied=len(copied),
            clearable=sum(offer.obstacle is None for offer in copied),
            unconfirmed=unconfirmed,
        )

    def _of_cleared(self, subject: SubjectId) -> Confirmation:
        about = [stored.id for stored in self._store.records.by_subject(subject)]
        cleared = sorted(self._store.cleared.of_each(about), key=lambda one: (one.at, one.record_id))
        holders: dict[AuthorId, Holder] = {}
        for one in cleared:
            # What was sealed for an office alone went without one.
            receipt = self._store.records.get(one.receipt) if one.receipt is not None else None
            if receipt is not None and one.receipt is not None:
                came_at = self._arrivals(receipt.author).get(one.receipt, "")
                holders[receipt.author] = Holder(office=receipt.author, has_second_copy=True, came_at=came_at)
        return Confirmation(
            state=ReportState.CLEARED,
            holders=tuple(holders.values()),
            cleared_at=cleared[-1].at if cleared else "",
        )

    def _arrivals(self, office: AuthorId) -> Mapping[RecordId, str]:
        return {
            RecordId(bytes.fromhex(str(entry.detail["record"]))): entry.at
            for entry in self._custody.of(identity_subject(office))
            if entry.event == CustodyEvent.RECEIVED and "record" in entry.detail
        }
