"""Which reports may be destroyed here: those that an office proves to hold, and to hold twice."""

import enum
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from fieldreport.domain.identifiers import AuthorId, RecordId, SubjectId
from fieldreport.domain.report import ReportState
from fieldreport.errors import NotFound
from fieldreport.services.delivery import Confirmed, Delivery
from fieldreport.services.outgoing import OWN_KINDS
from fieldreport.services.own_identity import OwnIdentity
from fieldreport.services.trust_service import TrustService
from fieldreport.storage.records_table import RecordOutline
from fieldreport.storage.vault_store import VaultStore


class Obstacle(enum.StrEnum):
    """Why a report stays."""

    NOT_OURS = "somebody else wrote it"
    CLEARED = "it was cleared before"
    OFFICE_ONLY = "it was sealed for the office only: nothing of it can be read here"
    CORRECTION = "a correction of it is being written"
    NOT_CONFIRMED = "no office confirms that it holds all of it"
    NO_SECOND_COPY = "the office does not say that it holds a second copy"


@dataclass(frozen=True, slots=True)
class Offer:
    """One report, and whether its content may be destroyed here."""

    subject: SubjectId
    title: str
    state: ReportState
    obstacle: Obstacle | None
    """None: it may go."""
    offices: tuple[AuthorId, ...]
    """Who proves to hold all of it, exactly as it is here."""
    copied_by: tuple[AuthorId, ...]
    """Which of these also say that they hold a second copy."""
    receipts: Mapping[RecordId, RecordId]
    """By which receipt each record of ours is confirmed, with a second copy; empty while it may not go."""
    held_by: Mapping[AuthorId, frozenset[RecordId]]
    """The receipts by which each of the offices proves it."""


class ClearingOffers:
    """Looks at reports, and says why each stays, or that it may go."""

    def __init__(self, *, store: VaultStore, own: OwnIdentity, trust: TrustService, delivery: Delivery) -> None:
        self._store = store
        self._own = own
        self._trust = trust
        self._delivery = delivery

    def all(self) -> list[Offer]:
        """Look at all reports of our own that were not cleared yet, in the order of their arrival."""
        return self.of_each(self._store.reports.of_author(self._own.author))

    def of(self, subject: SubjectId) -> Offer:
        """Look at one report. Raises NotFound."""
        return self.of_each([subject])[0]

    def of_each(self, subjects: Sequence[SubjectId]) -> list[Offer]:
        """Look at some reports, in their order. Raises NotFound."""
        trust = self._trust.view()
        confirmed = {
            audience: said for audience, said in self._delivery.confirmed(trust).items() if trust.is_office(audience)
        }
        ours: dict[SubjectId, list[RecordOutline]] = {subject: [] for subject in subjects}
        for outline in self._store.records.outlines_about(ours, author=self._own.author):
            if outline.kind in OWN_KINDS and trust.is_authentic(outline):
                ours[outline.subject].append(outline)
        correcting = {draft.subject for draft in self._store.drafts.all() if draft.trashed_at is None}
        return [
            self._offer(subject, [one.id for one in some], confirmed, is_corrected=subject in correcting)
            for subject, some in ours.items()
        ]

    def _offer(
        self,
        subject: SubjectId,
        ours: Sequence[RecordId],
        confirmed: Mapping[AuthorId, Confirmed],
        *,
        is_corrected: bool,
    ) -> Offer:
        row = self._store.reports.get(subject)
        if row is None:
            raise NotFound(what="report", name=subject.hex())
        gone = list(self._store.cleared.of_each(ours))
        left = set(ours) - {one.record_id for one in gone}
        offices = [office for office, said in confirmed.items() if left and said.held.keys() >= left]
        copied_by = [office for office in offices if confirmed[office].copied.keys() >= left]
        obstacle = None
        if row.author != self._own.author:
            obstacle = Obstacle.NOT_OURS
        elif not left:
            obstacle = Obstacle.CLEARED if all(one.receipt for one in gone) else Obstacle.OFFICE_ONLY
        elif is_corrected:
            obstacle = Obstacle.CORRECTION
        elif not offices:
            obstacle = Obstacle.NOT_CONFIRMED
        elif not copied_by:
            obstacle = Obstacle.NO_SECOND_COPY
        return Offer(
            subject=subject,
            title=row.title,
            state=row.state,
            obstacle=obstacle,
            offices=tuple(offices),
            copied_by=tuple(copied_by),
            receipts={} if obstacle else {one: confirmed[copied_by[0]].copied[one] for one in left},
            held_by={office: frozenset(confirmed[office].held[one] for one in left) for office in offices},
        )
