"""What the window remembers is read back, and what is of another shape counts as never set."""

import json

import pytest

from fieldreport.errors import InvalidInput
from fieldreport.services.window_settings import WindowMemory, WindowSettings
from tests.journeys.vault_kit import DOCUMENTER, World


def test_what_was_written_is_read(world: World) -> None:
    memory = WindowMemory(store=world[DOCUMENTER].unlocked.store)
    assert memory.read() == WindowSettings()
    settings = WindowSettings(geometry="AdnQywAD", list_width=380, lock_after_minutes=2, second_form_language="my")
    memory.write(settings)
    assert memory.read() == settings


@pytest.mark.parametrize(
    ("stored", "read"),
    [
        ("no JSON", WindowSettings()),
        ("[]", WindowSettings()),
        (json.dumps({"lock_after_minutes": "soon", "list_width": 300}), WindowSettings(list_width=300)),
        (json.dumps({"lock_after_minutes": 0, "hide_sensitive": False}), WindowSettings(hide_sensitive=False)),
        (json.dumps({"list_width": True, "of a later version": 1}), WindowSettings()),
    ],
)
def test_what_is_of_another_shape_counts_as_never_set(world: World, stored: str, read: WindowSettings) -> None:
    store = world[DOCUMENTER].unlocked.store
    with store.database.transaction():
        store.settings.put("window", stored)
    assert WindowMemory(store=store).read() == read


@pytest.mark.parametrize(
    "wrong",
    [
        {"lock_after_minutes": 0},
        {"clear_clipboard_after_seconds": 4},
        {"list_width": -1},
        {"geometry": "x" * 5000},
    ],
)
def test_what_is_out_of_bounds_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(InvalidInput):
        WindowSettings(**wrong)  # type: ignore[arg-type]
