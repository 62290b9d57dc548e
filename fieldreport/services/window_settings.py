"""What the window remembers, inside the vault: nobody who holds the locked laptop learns how it was used."""

import json
from dataclasses import asdict, dataclass, fields

from fieldreport.errors import InvalidInput
from fieldreport.storage.vault_store import VaultStore

_NAME = "window"
_LONGEST = 4096
"""Characters of one remembered text; a window's geometry takes about 100."""
_MINUTES = range(1, 121)
_SECONDS = range(5, 601)


@dataclass(frozen=True, slots=True)
class WindowSettings:
    """The settings of one vault's window. Raises InvalidInput for a value out of bounds."""

    geometry: str = ""
    """What the window system gave, in base64; empty: never shown yet."""
    list_width: int = 0
    """In pixels; 0: as designed."""
    lock_after_minutes: int = 5
    clear_clipboard_after_seconds: int = 30
    high_contrast: bool = False
    hide_sensitive: bool = True
    form_language: str = ""
    """The language of a form's questions; empty: the form's own choice."""
    second_form_language: str = ""
    """Shown beside the first; empty: none."""

    def __post_init__(self) -> None:
        for field in fields(self):
            value = getattr(self, field.name)
            if isinstance(value, str) and len(value) > _LONGEST:
                raise InvalidInput(what=field.name, reason="too long")
        if self.lock_after_minutes not in _MINUTES:
            raise InvalidInput(what="minutes until locking", reason="out of bounds")
        if self.clear_clipboard_after_seconds not in _SECONDS:
            raise InvalidInput(what="seconds until the clipboard is cleared", reason="out of bounds")
        if not 0 <= self.list_width <= _LONGEST:
            raise InvalidInput(what="list width", reason="out of bounds")


class WindowMemory:
    """The use case of remembering."""

    def __init__(self, *, store: VaultStore) -> None:
        self._store = store

    def read(self) -> WindowSettings:
        """Return what was remembered; what is of another shape (another version wrote it) counts as never set."""
        text = self._store.settings.get(_NAME)
        settings = WindowSettings()
        if text is None:
            return settings
        try:
            found = json.loads(text)
        except ValueError:
            return settings
        if not isinstance(found, dict):
            return settings
        for field in fields(WindowSettings):
            value = found.get(field.name)
            if type(value) is type(getattr(settings, field.name)):
                try:
                    settings = WindowSettings(**{**asdict(settings), field.name: value})
                except InvalidInput:
                    continue
        return settings

    def write(self, settings: WindowSettings) -> None:
        """Remember *settings* in the place of what was."""
        with self._store.database.transaction():
            self._store.settings.put(_NAME, json.dumps(asdict(settings), sort_keys=True))
