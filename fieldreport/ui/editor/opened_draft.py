"""Everything about a draft that its editor works with, fetched from the vault at once."""

from collections.abc import Mapping
from dataclasses import dataclass

from fieldreport.bootstrap import Session
from fieldreport.domain.report import PLAIN_FORM
from fieldreport.forms.answers import Answers
from fieldreport.forms.package import FormId
from fieldreport.services.drafts import Draft
from fieldreport.services.questions import ShownQuestion

_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".webp")


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedDraft:
    """A draft with its live answers; those are used by the window's thread alone from now on."""

    draft: Draft
    answers: Answers | None
    """None for a draft of the plain form."""
    author: str
    """The name on this vault's own card."""
    sizes: Mapping[str, int]
    """Of attached files, by place."""
    pictures: Mapping[str, bytes]
    """Pictures that belong to the form, by name."""
    asked: tuple[ShownQuestion, ...] = ()
    """The open questions about the report of which this is a new version."""


def open_draft(session: Session, draft: str) -> OpenedDraft:
    """Load a draft. Raises NotFound, and what `Answering.open` raises."""
    found = session.drafts.find(draft)
    answers = session.answering.open(found)
    pictures: dict[str, bytes] = {}
    if found.row.form != PLAIN_FORM:
        package = session.form_library.package(FormId(found.row.form))
        pictures = {name: content for name, content in package.attachments.items() if name.lower().endswith(_PICTURES)}
    return OpenedDraft(
        draft=found,
        answers=answers,
        author=session.unlocked.own.name,
        sizes=session.drafts.file_sizes(found),
        pictures=pictures,
        asked=tuple(one.shown for one in session.questions.of_draft(found.row.id)),
    )
