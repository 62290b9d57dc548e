"""Every screen stands the checks: named, in order, nothing cut, in each language, size and colour."""

from collections.abc import Iterator
from itertools import product

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from fieldreport.bootstrap import Application
from fieldreport.domain.appearance import Theme
from tests.gui.acceptance import clipped_burmese, cut_labels, elided_buttons, tab_order_breaks, unnamed_focusable
from tests.gui.edges import cut_by_edges, elided_rows, overlapping, scrolling_sideways
from tests.journeys.vault_kit import application
from tests.screenshots.sample import Samples, make_samples
from tests.screenshots.screens import SCREENS
from tests.screenshots.stage import Axis, Stage

CHECKS = (
    unnamed_focusable,
    tab_order_breaks,
    elided_buttons,
    elided_rows,
    cut_labels,
    clipped_burmese,
    cut_by_edges,
    overlapping,
    scrolling_sideways,
)
LANGUAGES = ("en", "my", "en-x-long")
THEMES = (Theme.LIGHT, Theme.DARK)
TEXT_SIZES = (100, 200)
DESIGNED, SMALLEST = (1366, 768), (900, 560)


@pytest.fixture(scope="module")
def core() -> Application:
    return application()


@pytest.fixture(scope="module")
def samples(core: Application, tmp_path_factory: pytest.TempPathFactory) -> Samples:
    return make_samples(core, tmp_path_factory.mktemp("samples"))


@pytest.fixture
def stage(core: Application, qapp: QApplication, samples: Samples) -> Iterator[Stage]:
    stage = Stage(core=core, qt=qapp, samples=samples, folder=samples.bundle.parent)
    yield stage
    stage.clear()


@pytest.mark.parametrize("name", SCREENS)
@pytest.mark.parametrize(
    "axis",
    [
        Axis("long-large-small", text_size=200, language="en-x-long", size=SMALLEST),
        Axis("burmese-dark", theme=Theme.DARK, language="my", size=DESIGNED),
    ],
    ids=lambda axis: axis.name,
)
def test_a_screen_stands_where_it_is_hardest(name: str, axis: Axis, stage: Stage) -> None:
    """The longest words in the largest letters in the smallest window; the highest letters in the other colours."""
    stage.axis = axis
    assert faults(SCREENS[name](stage), stage) == []


@pytest.mark.torture
@pytest.mark.parametrize("name", SCREENS)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text_size", TEXT_SIZES)
def test_a_screen_stands_everywhere(name: str, language: str, text_size: int, stage: Stage) -> None:
    """The window changes its size and colours while the screen is open, as they do when a person changes them."""
    views = [
        Axis(f"{theme}-{size[0]}", theme=theme, text_size=text_size, language=language, size=size)
        for theme, size in product(THEMES, (DESIGNED, SMALLEST))
    ]
    stage.axis = views[0]
    shown = SCREENS[name](stage)
    found = []
    for view in views:
        stage.turn(view)
        found += [f"{view.name}: {fault}" for fault in faults(shown, stage)]
    assert found == []


def faults(shown: QWidget, stage: Stage) -> list[str]:
    stage.settle()
    return [f"{check.__name__}: {fault}" for check in CHECKS for fault in check(shown)]
