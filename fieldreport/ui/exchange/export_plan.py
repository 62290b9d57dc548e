"""What a person chose to export, and what the vault says about it."""

import enum
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from fieldreport.bootstrap import Session
from fieldreport.domain.identifiers import AuthorId, SubjectId
from fieldreport.domain.trust import Role, Trust
from fieldreport.forms.package import FormId
from fieldreport.services.contacts import Contact
from fieldreport.services.exporting import ExportedBundle, ExportOptions, OnStep
from fieldreport.services.outgoing import Due
from fieldreport.system.progress import Reporter


class What(enum.Enum):
    """Which reports go."""

    NEW = enum.auto()
    """Everything sealed that the audience does not have yet."""
    SELECTED = enum.auto()
    AGAIN = enum.auto()
    """Once more all that the audience was ever sent, and what is new."""


@dataclass(frozen=True, slots=True)
class OwnForm:
    """A form that this vault published."""

    id: FormId
    title: str
    subject: SubjectId


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything but the target."""

    what: What
    contact: Contact
    selected: tuple[SubjectId, ...] = ()
    forms: tuple[SubjectId, ...] = ()
    accept_unverified: bool = False

    def subjects(self, session: Session) -> Sequence[SubjectId]:
        """Return the reports that it is about."""
        return self.selected if self.what is What.SELECTED else session.exporting.sendable_to(self.contact)

    def foresee(self, session: Session) -> Due:
        """Tell what would go."""
        return session.exporting.foresee(
            self.contact, self.subjects(session), again=self.what is What.AGAIN, forms=self.forms
        )

    def carry_out(
        self, session: Session, folder: Path, part_size: int | None, *, reporter: Reporter, on_step: OnStep
    ) -> list[ExportedBundle]:
        """Export. Raises what `Exporting.export` raises."""
        options = ExportOptions(
            again=self.what is What.AGAIN, accept_unverified=self.accept_unverified, part_size=part_size
        )
        return session.exporting.export(
            self.contact,
            self.subjects(session),
            folder,
            options=options,
            reporter=reporter,
            forms=self.forms,
            on_step=on_step,
        )


@dataclass(frozen=True, slots=True)
class Beginning:
    """What an export begins with: whom there is, and what stays here."""

    contacts: tuple[Contact, ...]
    preferred: AuthorId | None
    """Who got the last export."""
    drafts: int
    forms: tuple[OwnForm, ...]


def _place(contact: Contact) -> tuple[bool, bool]:
    """Offices first, whom nothing goes to last."""
    return contact.trust is Trust.REVOKED, contact.role is not Role.OFFICE


def begin_export(session: Session) -> Beginning:
    """Gather it."""
    own = session.unlocked.own.author
    last = next((one.counterpart for one in session.exchange_history.all() if one.is_outgoing), None)
    contacts = session.contacts.all()
    return Beginning(
        contacts=tuple(sorted(contacts, key=_place)),
        preferred=last,
        drafts=session.checks.count().drafts,
        forms=tuple(
            OwnForm(form.id, form.title, form.subject)
            for form in session.form_library.all()
            if form.author == own and form.is_current and form.subject is not None
        ),
    )
