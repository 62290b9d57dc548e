"""The languages of the window: which there are, and putting one in force."""

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from fieldreport.errors import NotFound
from fieldreport.system.resource_files import resource_bytes

SOURCE = "en"
_OFFERED = (("en", "English"), ("my", "မြန်မာ (မူကြမ်း / draft)"))
PSEUDO = "en-x-long"
"""English with accents and two fifths longer: shows what is not translated and what has no room. Not offered."""

_ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
_LOCALES = {"en": _ENGLISH, "my": QLocale(QLocale.Language.Burmese, QLocale.Country.Myanmar), PSEUDO: _ENGLISH}
"""How dates, numbers and sizes are written; days stand before months in both."""


class Languages:
    """Keeps the translators of the one language that is in force."""

    def __init__(self, *, application: QCoreApplication) -> None:
        self._application = application
        self._translators: list[QTranslator] = []
        self._data: list[bytes] = []
        self.current = SOURCE

    def offered(self) -> tuple[tuple[str, str], ...]:
        """Return tag and own name of each language, English first."""
        return _OFFERED

    def choose(self, tag: str) -> None:
        """Put a language in force; an empty or unknown tag means the system's, where we have it, else English."""
        wanted = tag or QLocale.system().name().partition("_")[0]
        wanted = wanted if wanted in _LOCALES else SOURCE
        if wanted == self.current and self._translators:
            return
        self.leave()
        self.current = wanted
        QLocale.setDefault(_LOCALES[wanted])
        # Also English: the plurals stand there.
        for name in (f"qtbase_{wanted}.qm", f"fieldreport_{wanted}.qm"):
            self._load(name)

    def leave(self) -> None:
        """Take the language away; what is written from now on is in the words of the source."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators.clear()
        self._data.clear()

    def _load(self, name: str) -> None:
        try:
            data = resource_bytes("translations", name)
        except NotFound:
            return
        translator = QTranslator()
        # Qt reads from these bytes as long as the translator lives.
        if translator.load(data):
            self._application.installTranslator(translator)
            self._translators.append(translator)
            self._data.append(data)
