"""An office with a report about two people, one of whom said no, that knows another office."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest

from fieldreport.bootstrap import Session
from fieldreport.domain.identifiers import SubjectId
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.words.languages import Languages
from tests.journeys.vault_kit import OFFICE, OTHER_OFFICE, World
from tests.referral_kit import MAY, answers, arrived

T = TypeVar("T")
Ask = Callable[[VaultThread, Callable[[Session], T]], T]


@pytest.fixture(autouse=True)
def english(languages: Languages) -> None:
    """Have the plurals of English, whatever a test before spoke."""
    languages.choose("en")


@pytest.fixture
def subject(world: World) -> SubjectId:
    """The report, in the office's vault that is not open yet."""
    said = answers(**{f"/person[{MAY}]/consent/network_share": "yes"})
    subject = arrived(world, said)
    office = world[OFFICE]
    office.contacts.verify(office.contacts.add(world[OTHER_OFFICE].contacts.own_card_file()))
    world.close(OFFICE)
    return subject


@pytest.fixture
def office(subject: SubjectId, open_vault: Callable[[str], VaultThread]) -> VaultThread:
    """The office's vault with the report in it."""
    return open_vault(OFFICE)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    path = tmp_path / "target"
    path.mkdir()
    return path
