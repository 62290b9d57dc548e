"""The look of the whole program: one object that every page asks for colours, icons and sizes."""

import contextlib
import gc
import sys
from collections.abc import Iterator

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QIcon
from PySide6.QtWidgets import QApplication

from fieldreport.domain.appearance import Theme
from fieldreport.ui.look.fonts import load_fonts, window_font
from fieldreport.ui.look.icon_engine import IconStore, SvgIconEngine
from fieldreport.ui.look.memory_files import MemoryFiles
from fieldreport.ui.look.palette import palette_of
from fieldreport.ui.look.style_sheet import ICON, MARKS, style_sheet
from fieldreport.ui.look.tokens import LIGHT, Tokens, chosen_tokens

_POINTS = 13.0 if sys.platform == "darwin" else 10.0
"""Size of the text at 100 %, as usual on this system."""
MIN_TEXT_SIZE = 100
MAX_TEXT_SIZE = 200


class Look(QObject):
    """Colours, icons, fonts and sizes. What it is told holds for all windows at once."""

    changed = Signal()
    """Theme or text size changed: whoever paints or measures by itself does so again."""

    def __init__(self, *, application: QApplication, theme: Theme = Theme.SYSTEM, text_size: int = 100) -> None:
        super().__init__()
        self._application = application
        self._theme = theme
        self._text_size = _bounded(text_size)
        self._high_contrast = False
        self._icons = IconStore()
        self._images: MemoryFiles | None = None
        self.tokens = LIGHT
        load_fonts()
        application.setStyle("Fusion")
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)
        self._apply()

    @property
    def theme(self) -> Theme:
        """The theme that was chosen."""
        return self._theme

    @property
    def text_size(self) -> int:
        """In percent, 100 to 200."""
        return self._text_size

    @property
    def high_contrast(self) -> bool:
        """Whether high contrast was chosen here; the system may ask for it as well."""
        return self._high_contrast

    @property
    def points(self) -> float:
        """Size of the text in points."""
        return _POINTS * self._text_size / 100

    def set_theme(self, theme: Theme) -> None:
        """Change the colours of all windows."""
        if theme is not self._theme:
            self._theme = theme
            self._apply()

    def set_high_contrast(self, wanted: bool) -> None:  # noqa: FBT001 - as Qt's own setters
        """Change to the strongest colours and lines, or back to what the system asks for."""
        if wanted != self._high_contrast:
            self._high_contrast = wanted
            self._apply()

    def set_text_size(self, percent: int) -> None:
        """Make text, and with it everything else, larger or smaller; bounds are 100 and 200 percent."""
        if _bounded(percent) != self._text_size:
            self._text_size = _bounded(percent)
            self._apply()

    def icon(self, name: str, token: str = "text") -> QIcon:  # noqa: S107 - the name of a colour
        """Return ``resources/icons/<name>.svg`` in a colour of the theme; it follows the theme by itself.

        Raises NotFound for a name without a drawing.
        """
        self._icons.drawing(name)
        return QIcon(SvgIconEngine(self._icons, name, lambda mode: self._icon_color(token, mode)))

    def color(self, token: str) -> QColor:
        """Return a colour for painting."""
        return QColor(self.tokens.color(token))

    def em(self, factor: float = 1.0) -> int:
        """Return a length that grows with the text: *factor* times the height of its letters, in pixels."""
        metrics = QFontMetrics(self._application.font())
        return round(metrics.ascent() * factor)

    def icon_size(self, factor: float = 1.0) -> QSize:
        """Return how large an icon beside text is."""
        side = self.em(ICON * factor)
        return QSize(side, side)

    def _icon_color(self, token: str, mode: QIcon.Mode) -> str:
        return self.tokens.dim if mode is QIcon.Mode.Disabled else self.tokens.color(token)

    def _follow_system(self) -> None:
        if self._wanted_tokens() is not self.tokens:
            self._apply()

    def _wanted_tokens(self) -> Tokens:
        hints = self._application.styleHints()
        asked = hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
        return chosen_tokens(
            self._theme,
            # Some desktops do not say, which is neither light nor dark.
            system_is_dark=hints.colorScheme() is Qt.ColorScheme.Dark,
            high_contrast=self._high_contrast or asked,
        )

    def _apply(self) -> None:
        self.tokens = self._wanted_tokens()
        self._icons.forget_pictures()
        # The former pictures are asked for until the new style sheet is in force.
        former, self._images = self._images, self._marks()
        with _no_widget_collected():
            self._application.setPalette(palette_of(self.tokens))
            font = window_font(self.points)
            self._application.setFont(font)
            self._application.setStyleSheet(style_sheet(self.tokens, font=font, images=self._images.folder))
        del former
        self.changed.emit()

    def _marks(self) -> MemoryFiles:
        tinted = {f"{name}.svg": self._icons.tinted(name, self.tokens.color(token)) for name, token in MARKS.items()}
        return MemoryFiles(f"look-{self.tokens.name}", tinted)


@contextlib.contextmanager
def _no_widget_collected() -> Iterator[None]:
    """Hold off Python's collector while Qt goes through all widgets.

    Each of them hears of the change, in Python too; were another one collected there, Qt would come to it next.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _bounded(percent: int) -> int:
    return min(max(percent, MIN_TEXT_SIZE), MAX_TEXT_SIZE)
