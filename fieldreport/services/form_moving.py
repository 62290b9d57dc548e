"""Moving a draft to another version of its form: what fits goes along, and what does not is said before."""

from collections.abc import Mapping
from dataclasses import dataclass

from fieldreport.domain.identifiers import new_instance_id
from fieldreport.domain.report import PLAIN_FORM
from fieldreport.errors import AnswerRefused, NothingToDo, WrongState
from fieldreport.forms.move import LeftOut, move
from fieldreport.forms.package import FormId
from fieldreport.services.answering import Answering
from fieldreport.services.drafts import Draft, Drafts
from fieldreport.services.form_library import FormLibrary


@dataclass(frozen=True, slots=True)
class MovePlan:
    """What would become of a draft: its answers under the other form, and those that stay behind."""

    draft: Draft
    form: FormId
    answers: Mapping[str, str]
    left_out: tuple[LeftOut, ...]


class FormMoving:
    """The use case of a draft whose office has a newer form."""

    def __init__(self, *, drafts: Drafts, library: FormLibrary, answering: Answering) -> None:
        self._drafts = drafts
        self._library = library
        self._answering = answering

    def plan(self, draft: str, form: str) -> MovePlan:
        """Say what moving would do; nothing is changed.

        Raises:
            NotFound, AmbiguousName: There is no such draft or form, or several.
            WrongState: The draft answers the plain form.
            NothingToDo: It answers that form already.
            AnswerRefused: A file is attached where the other form asks for none: it would be lost.
        """
        found = self._drafts.find(draft)
        if found.row.form == PLAIN_FORM:
            raise WrongState(what="draft", state="of the plain form", wanted="of a form")
        wanted = self._library.find(form).id
        if wanted == found.row.form:
            raise NothingToDo(what="other version of the form")
        old, new = (self._library.definition(FormId(one)) for one in (found.row.form, wanted))
        files = {item.path: item.name or item.path for item in found.evidence}
        moved = move({**found.answers, **files}, old, new, draw_instance_id=new_instance_id)
        for left in moved.left_out:
            if left.ref in files:
                raise AnswerRefused(path=left.ref, message="the other form asks for no file there; detach it first")
        answers = self._answering.recalculated(wanted, moved.stored)
        answers = {path: value for path, value in answers.items() if path not in files}
        return MovePlan(draft=found, form=wanted, answers=answers, left_out=moved.left_out)

    def carry_out(self, plan: MovePlan) -> None:
        """Move the draft; what stays behind remains in its log until it is sealed or deleted."""
        gone = plan.draft.answers.keys() - plan.answers.keys()
        changes = [*((path, None) for path in sorted(gone)), *plan.answers.items()]
        self._drafts.change_form(plan.draft, plan.form, changes)
