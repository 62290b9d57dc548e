"""Which roles the answers of a report have, by their form, or by what whoever wrote them called them."""

from collections.abc import Iterator

from fieldreport.domain.leaf import Leaves
from fieldreport.domain.report import PLAIN_FORM, form_of
from fieldreport.errors import FieldReportError
from fieldreport.forms.answered import FormOrder, steps_of
from fieldreport.forms.package import FormId
from fieldreport.forms.roles import ROLES, Role
from fieldreport.services.form_library import FormLibrary

_PLAIN = {
    "when": "incident.when",
    "date": "incident.when",
    "place": "incident.place",
    "position": "incident.position",
    "name": "person.name",
}
"""What an answer to the plain form is, by the last word of its path."""


class AnswerRoles:
    """Reads them; it prepares each form once, and lasts for one run."""

    def __init__(self, *, library: FormLibrary) -> None:
        self._library = library
        self._orders: dict[str, FormOrder | None] = {}

    def of(self, leaves: Leaves) -> Iterator[tuple[str, Role]]:
        """Yield the paths of answers that have a role, contradicted ones too."""
        form = form_of(leaves)
        if form == PLAIN_FORM:
            for path in (*leaves, *leaves.equivocal):
                steps = steps_of(path) if "#" not in path else ()
                role = ROLES.get(_PLAIN.get(steps[-1][0], "")) if steps else None
                if role is not None:
                    yield path, role
            return
        order = self._order(form)
        for answer in () if order is None else order.answers(leaves):
            role = None if answer.place is None else ROLES.get(answer.place.bind.meaning.get("role", ""))
            if role is not None:
                yield answer.path, role

    def _order(self, form: str) -> FormOrder | None:
        if form not in self._orders:
            try:
                self._orders[form] = FormOrder(self._library.definition(FormId(form)))
            except FieldReportError:
                # The gate blocks a report without its form.
                self._orders[form] = None
        return self._orders[form]
