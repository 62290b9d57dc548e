"""The region, read once, and a view of it."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from fieldreport.ui.look.look import Look
from fieldreport.ui.map.map_view import MapView
from fieldreport.ui.map.region import Region, read_region


@pytest.fixture(scope="session")
def region() -> Region:
    return read_region()


@pytest.fixture
def view(region: Region, look: Look, qtbot: QtBot) -> Callable[[], MapView]:
    """Make a map of 800 by 600 that is shown."""

    def made() -> MapView:
        made = MapView(region=region, look=look)
        qtbot.addWidget(made)
        made.resize(800, 600)
        with qtbot.waitExposed(made):
            made.show()
        return made

    return made
