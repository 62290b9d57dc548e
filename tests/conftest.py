"""Everybody's vault: made once a run, copied for each test that asks for it."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from tests.journeys.vault_kit import Prepared, World, application, make_everybody


@pytest.fixture(scope="session")
def templates(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Prepared]:
    return make_everybody(application(), tmp_path_factory.mktemp("templates"))


@pytest.fixture
def world(tmp_path: Path, templates: Mapping[str, Prepared]) -> Iterator[World]:
    world = World(application(), templates, tmp_path)
    yield world
    world.close_all()
