"""The program on a real screen, in a process of its own: a window is painted there, opened with keys, and closed."""

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage

from fieldreport.ui.look.tokens import LIGHT
from tests.journeys.vault_kit import DOCUMENTER, PASSPHRASE, Prepared
from tests.journeys.windows.screen import screen_in_memory, wait_for, why_no_screen

pytestmark = pytest.mark.slow


@dataclass(frozen=True, slots=True)
class Seen:
    """What can be told of a picture without reading it."""

    image: QImage

    def place_of(self, colour: str, *, least: int = 1) -> QRect:
        """Return the rectangle around all that has this colour, in rows with at least so much of it."""
        wanted = QColor(colour).rgb() & 0xFFFFFF
        width, height = self.image.width(), self.image.height()
        pixels = memoryview(self.image.constBits()).cast("B").cast("I", (height, width))
        found = QRect()
        for y in range(height):
            columns = [x for x in range(width) if pixels[y, x] & 0xFFFFFF == wanted]
            if len(columns) >= least:
                found = found.united(QRect(columns[0], y, columns[-1] - columns[0] + 1, 1))
        return found

    def has(self, colour: str, within: QRect) -> bool:
        """Whether something in this rectangle has the colour."""
        return not Seen(self.image.copy(within)).place_of(colour).isEmpty()


@pytest.fixture
def vault(tmp_path: Path, templates: Mapping[str, Prepared]) -> Path:
    path = tmp_path / "vault"
    shutil.copytree(templates[DOCUMENTER].path, path)
    return path


def test_a_window_on_a_screen_opens_with_keys_and_closes(vault: Path, tmp_path: Path) -> None:
    why = why_no_screen("xdotool")
    if why:
        pytest.skip(why)
    home = tmp_path / "home"
    home.mkdir()
    with screen_in_memory(home) as screen:
        program = screen.program(vault)
        try:
            wait_for(lambda: shows_one_primary_button(screen.picture()), "the button that opens")
            locked = screen.picture()
            locked.save(str(tmp_path / "locked.png"))
            window = screen.press("search", "--onlyvisible", "--name", "^FieldReport").splitlines()[0]
            screen.press("windowfocus", "--sync", window)
            screen.press("type", PASSPHRASE)
            wait_for(lambda: screen.picture() != locked, "what is typed to be shown")
            screen.press("key", "Return")
            wait_for(lambda: shows_a_workspace(screen.picture()), "the workspace")
            screen.picture().save(str(tmp_path / "open.png"))
            screen.press("key", "ctrl+q")
            assert program.wait(60) == 0
        finally:
            program.kill()
            program.wait()
    assert [path for path in home.rglob("*") if path.is_file()] == [], "no trace at home"


def shows_one_primary_button(image: QImage) -> bool:
    """A field of our accent with words on it, in the middle, and a title in the colour of text above it."""
    seen = Seen(image)
    button = seen.place_of(LIGHT.accent, least=60)
    return (
        button.width() > 60
        and 20 < button.height() < 80
        and abs(button.center().x() - image.width() // 2) < image.width() // 10
        and seen.has(LIGHT.on_accent, button)
        and seen.has(LIGHT.text, QRect(button.x(), 0, button.width(), button.y()))
    )


def shows_a_workspace(image: QImage) -> bool:
    """A sidebar at the left with the chosen place marked in it, and words beside."""
    seen = Seen(image)
    chosen = seen.place_of(LIGHT.selected, least=60)
    return (
        not chosen.isEmpty()
        and chosen.x() < 40
        and seen.has(LIGHT.text, chosen)
        and seen.has(LIGHT.side, QRect(0, image.height() // 2, 100, 100))
    )
