"""An office's form that is published and sent: used by the tests of what fills it in."""

from dataclasses import dataclass
from pathlib import Path

from tests.journeys.form_kit import OFFICE_FORM
from tests.unit.cli.desk import Desk


@dataclass(frozen=True, slots=True)
class WithForm:
    """A documenter who has the office's form, and the office."""

    documenter: Desk
    office: Desk
    form: str

    def copy(self, folder: Path) -> "WithForm":
        return WithForm(self.documenter.copy(folder / "documenter"), self.office.copy(folder / "office"), self.form)


def with_form(documenter: Desk, office: Desk, folder: Path) -> WithForm:
    """Publish the form and hand it over."""
    (folder / "form.md").write_text(OFFICE_FORM, encoding="utf-8")
    form = office.do("form", "add", folder / "form.md")["form"]
    (folder / "stick").mkdir()
    (exported,) = office.do("bundle", "export", "--to", "Ma Htwe", "--form", "office", folder / "stick")["bundles"]
    documenter.do("bundle", "import", *exported["files"])
    return WithForm(documenter, office, form)
