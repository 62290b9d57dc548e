"""The choices in force, and one place that puts a changed one into force and remembers it in the vault."""

from PySide6.QtCore import QObject, Signal

from fieldreport.bootstrap import Session
from fieldreport.domain.appearance import Theme
from fieldreport.services.window_settings import WindowSettings
from fieldreport.system.progress import Reporter
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.look.look import Look
from fieldreport.ui.safety.auto_lock import AutoLock
from fieldreport.ui.safety.clipboard_guard import ClipboardGuard
from fieldreport.ui.words.languages import Languages


class Choices(QObject):
    """Of one open vault. Language, text size and theme also stand where the locked window finds them."""

    changed = Signal()

    def __init__(
        self,
        *,
        look: Look,
        languages: Languages,
        auto_lock: AutoLock,
        clipboard: ClipboardGuard,
        vault: VaultThread,
        settings: WindowSettings,
    ) -> None:
        super().__init__()
        self.look = look
        self.languages = languages
        self._auto_lock = auto_lock
        self._clipboard = clipboard
        self._vault = vault
        self.settings = settings
        self._put_into_force()
        # Also the keys for larger and smaller text come here.
        look.changed.connect(self._remember_appearance)

    def change(self, settings: WindowSettings) -> None:
        """Put *settings* into force, and remember them in the vault."""
        self.settings = settings
        self._put_into_force()

        def write(session: Session, _: Reporter) -> None:
            session.window_memory.write(settings)

        self._vault.run(self, Operation(work=write, done=lambda _: None, survives_locking=True))
        self.changed.emit()

    def choose_language(self, tag: str) -> None:
        """Say everything in another language, at the latest when the vault is opened again."""
        self.languages.choose(tag)
        self._remember_appearance()
        self.changed.emit()

    def choose_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self.look.set_theme(theme)
        self._remember_appearance()

    def choose_text_size(self, percent: int) -> None:
        """Change the size of the text, and of everything with it."""
        self.look.set_text_size(percent)

    def _put_into_force(self) -> None:
        self._auto_lock.set_minutes(self.settings.lock_after_minutes)
        self._clipboard.set_seconds(self.settings.clear_clipboard_after_seconds)
        self.look.set_high_contrast(self.settings.high_contrast)

    def _remember_appearance(self) -> None:
        language, size, theme = self.languages.current, self.look.text_size, self.look.theme

        def write(session: Session, _: Reporter) -> None:
            session.vault_choices.set_appearance(language=language, text_size=size, theme=theme)

        self._vault.run(self, Operation(work=write, done=lambda _: None))
