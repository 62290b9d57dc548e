"""Two vaults that know each other, a sealed report with evidence, and a bundle: made once, copied for each test."""

import functools
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from fieldreport.crypto import passphrase_key
from tests.unit.cli.desk import Desk
from tests.unit.cli.office_form import WithForm, with_form

EVIDENCE = bytes(range(256)) * 700
TITLE = "ခိုင်မာ shelling"


@dataclass(frozen=True, slots=True)
class Pair:
    """A documenter and an office, verified by each other; the report was exported to *bundle*, nothing imported yet."""

    documenter: Desk
    office: Desk
    report: str
    bundle: Path
    cards: Path

    def copy(self, folder: Path) -> "Pair":
        return Pair(
            documenter=self.documenter.copy(folder / "documenter"),
            office=self.office.copy(folder / "office"),
            report=self.report,
            bundle=self.bundle,
            cards=self.cards,
        )


@pytest.fixture(scope="session", autouse=True)
def remembered_derivations() -> Iterator[None]:
    """Run Argon2id once for each passphrase and salt: copies of one vault are opened hundreds of times here."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(passphrase_key, "_argon2id", functools.cache(passphrase_key._argon2id))
        yield


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Pair:
    folder = tmp_path_factory.mktemp("pair")
    documenter, office = Desk(folder / "documenter"), Desk(folder / "office")
    documenter.do("vault", "new", "--name", "Ma Htwe", "--role", "person")
    office.do("vault", "new", "--name", "Data office", "--role", "office")
    words = {}
    for name, desk in (("documenter", documenter), ("office", office)):
        desk.do("card", "export", folder / f"{name}.card")
        words[name] = " ".join(desk.do("card", "show")["words"])
    documenter.do("contact", "add", folder / "office.card")
    documenter.do("contact", "verify", "Data office", "--words", words["office"])
    office.do("contact", "add", folder / "documenter.card")
    office.do("contact", "verify", "Ma Htwe", "--words", words["documenter"])
    draft = documenter.do("draft", "new")["draft"]
    documenter.do("draft", "set", draft, "/title", TITLE, "/incident/count/killed/best", "13")
    (folder / "photo.jpg").write_bytes(EVIDENCE)
    documenter.do("draft", "attach", draft, "/photo", folder / "photo.jpg")
    report = documenter.do("report", "seal", draft)["report"]
    (folder / "stick").mkdir()
    (exported,) = documenter.do("bundle", "export", "--to", "Data office", "--all", folder / "stick")["bundles"]
    return Pair(documenter, office, report, Path(exported["files"][0]), folder)


@pytest.fixture
def pair(made: Pair, tmp_path: Path) -> Pair:
    """Copies of both vaults, to be changed at will."""
    return made.copy(tmp_path / "desks")


@pytest.fixture
def desk(made: Pair, tmp_path: Path) -> Desk:
    """A copy of the documenter's vault."""
    return made.documenter.copy(tmp_path / "desk")


@pytest.fixture(scope="session")
def form_template(made: Pair, tmp_path_factory: pytest.TempPathFactory) -> WithForm:
    folder = tmp_path_factory.mktemp("form")
    pair = made.copy(folder)
    return with_form(pair.documenter, pair.office, folder)


@pytest.fixture
def formed(form_template: WithForm, tmp_path: Path) -> WithForm:
    """Copies of a documenter's and an office's vault that both hold the office's form."""
    return form_template.copy(tmp_path / "formed")
