"""The table of commands as people see them: words, keys, icon, menu; the shortcut sheet shows every key of it."""

import enum
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar, QWidget

from fieldreport.ui.commands.command import Abilities, CommandId
from fieldreport.ui.controls.labels import plain
from fieldreport.ui.look.look import Look

_Key = QKeySequence.StandardKey


class Menu(enum.Enum):
    """The menus from left to right."""

    REPORT = enum.auto()
    EDIT = enum.auto()
    VIEW = enum.auto()
    GO = enum.auto()
    TOOLS = enum.auto()
    HELP = enum.auto()


@dataclass(frozen=True, slots=True)
class Command:
    """One line of a menu. A Burmese keyboard may have no Ctrl+letter, so what is vital also has a function key."""

    id: CommandId
    menu: Menu
    text: str
    keys: tuple[str | QKeySequence.StandardKey, ...] = ()
    icon: str = ""
    begins_group: bool = False


class Commands(QObject):
    """The actions of one window; the page in front says which can be done, the window itself adds its own."""

    def __init__(self, *, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.table = self._commands()
        self.actions: dict[CommandId, QAction] = {}
        self._window = parent
        self._own: Abilities = {}
        self._of_page: Callable[[], Abilities] = dict
        for command in self.table:
            action = QAction(parent)
            action.setShortcuts([key for name in command.keys for key in _sequences(name)])
            action.triggered.connect(self._runs(command.id))
            parent.addAction(action)
            self.actions[command.id] = action
        self._write()
        self._paint_icons()
        look.changed.connect(self._paint_icons)
        self.refresh()

    def fill(self, bar: QMenuBar) -> None:
        """Put every command into its menu."""
        for place, title in self._titles().items():
            menu = bar.addMenu(title)
            menu.aboutToShow.connect(self.refresh)
            menu.menuAction().setData(place.value)
            for command in self.table:
                if command.menu is place:
                    if command.begins_group:
                        menu.addSeparator()
                    menu.addAction(self.actions[command.id])

    def translate(self) -> None:
        """Say everything anew; another language is in force."""
        self.table = self._commands()
        self._write()
        titles = self._titles()
        # The menus are looked for anew: PySide may have taken the Python halves of the former ones for dead.
        for bar in self._window.findChildren(QMenuBar):
            for action in bar.actions():
                action.setText(titles[Menu(action.data())])

    def _write(self) -> None:
        for command in self.table:
            self.actions[command.id].setText(command.text)
            self.actions[command.id].setToolTip(_tip(command))

    def _titles(self) -> dict[Menu, str]:
        return {
            Menu.REPORT: self.tr("&Report"),
            Menu.EDIT: self.tr("&Edit"),
            Menu.VIEW: self.tr("&View"),
            Menu.GO: self.tr("&Go"),
            Menu.TOOLS: self.tr("&Tools"),
            Menu.HELP: self.tr("&Help"),
        }

    def set_own(self, abilities: Abilities) -> None:
        """Say what the window can do whatever page is in front."""
        self._own = abilities
        self.refresh()

    def follow(self, abilities: Callable[[], Abilities]) -> None:
        """Ask this page from now on."""
        self._of_page = abilities
        self.refresh()

    def refresh(self) -> None:
        """Grey out what cannot be done now."""
        able = {**self._own, **self._of_page()}
        for name, action in self.actions.items():
            action.setEnabled(name in able)

    def run(self, name: CommandId) -> None:
        """Do it, if it can be done now."""
        ability = {**self._own, **self._of_page()}.get(name)
        if ability is not None:
            ability()
        self.refresh()

    def _runs(self, name: CommandId) -> Callable[[], None]:
        return lambda: self.run(name)

    def _paint_icons(self) -> None:
        for command in self.table:
            if command.icon:
                self.actions[command.id].setIcon(self._look.icon(command.icon))

    def _commands(self) -> tuple[Command, ...]:
        return (*self._for_reports(), *self._for_windows())

    def _for_reports(self) -> tuple[Command, ...]:
        report, edit = Menu.REPORT, Menu.EDIT
        return (
            Command(CommandId.NEW_REPORT, report, self.tr("&New report"), (_Key.New, "F4"), "plus"),
            Command(CommandId.OPEN, report, self.tr("&Open"), ("F2",), "file-text"),
            Command(CommandId.SAVE, report, self.tr("&Save now"), (_Key.Save,), "check", begins_group=True),
            Command(CommandId.ADD_FILES, report, self.tr("&Add files…"), ("Ctrl+Shift+A",), "paperclip"),
            Command(CommandId.QUICK_LOOK, report, self.tr("&Look at file"), (), "eye"),
            Command(CommandId.CHECK, report, self.tr("&Check for problems"), ("Ctrl+Shift+K", "F7"), "circle-check"),
            Command(CommandId.SEAL, report, self.tr("S&eal…"), ("Ctrl+Return", "F8"), "shield"),
            Command(CommandId.PRINT, report, self.tr("&Print…"), (_Key.Print,), "printer", begins_group=True),
            Command(CommandId.TRASH, report, self.tr("Move to &trash"), (_Key.Delete,), "trash"),
            Command(CommandId.LOCK, report, self.tr("&Lock"), ("Ctrl+L", "F9"), "lock", begins_group=True),
            Command(CommandId.LOCK_AND_MINIMISE, report, self.tr("Lock and &minimise"), ("Ctrl+Shift+L",)),
            Command(CommandId.QUICK_EXIT, report, self.tr("&Close at once"), ("F12",)),
            Command(CommandId.QUIT, report, self.tr("&Quit"), ("Ctrl+Q",)),
            Command(CommandId.UNDO, edit, self.tr("&Undo"), (_Key.Undo,), "undo"),
            Command(CommandId.REDO, edit, self.tr("&Redo"), (_Key.Redo,), "redo"),
            Command(CommandId.FIND, edit, self.tr("&Search reports"), (_Key.Find, "F3"), "search", begins_group=True),
        )

    def _for_windows(self) -> tuple[Command, ...]:
        view, go, tools, help_ = Menu.VIEW, Menu.GO, Menu.TOOLS, Menu.HELP
        return (
            Command(CommandId.LARGER_TEXT, view, self.tr("&Larger text"), (_Key.ZoomIn, "Ctrl+="), "zoom-in"),
            Command(CommandId.SMALLER_TEXT, view, self.tr("&Smaller text"), (_Key.ZoomOut,), "zoom-out"),
            Command(CommandId.NORMAL_TEXT, view, self.tr("&Normal text size"), ("Ctrl+0",)),
            Command(
                CommandId.HIDE_SENSITIVE, view, self.tr("&Hide or show sensitive answers"), ("Ctrl+Shift+H",), "eye-off"
            ),
            Command(CommandId.FULL_SCREEN, view, self.tr("&Full screen"), ("F11",), begins_group=True),
            Command(CommandId.NEXT_REPORT, go, self.tr("&Next report"), ("Alt+Down",), "arrow-down"),
            Command(CommandId.PREVIOUS_REPORT, go, self.tr("&Previous report"), ("Alt+Up",), "arrow-up"),
            Command(CommandId.NEXT_TAB, go, self.tr("Next &tab"), ("Ctrl+Tab",)),
            Command(CommandId.NEXT_PANE, go, self.tr("Next pan&e"), ("F6",)),
            Command(CommandId.PREVIOUS_PANE, go, self.tr("Pre&vious pane"), ("Shift+F6",)),
            Command(CommandId.IMPORT, tools, self.tr("&Import bundles…"), ("F5",), "download"),
            Command(CommandId.EXPORT, tools, self.tr("&Export reports…"), ("Ctrl+E",), "upload"),
            Command(CommandId.HAND_ON, tools, self.tr("&Hand reports on…"), ("Ctrl+Shift+E",), "send"),
            Command(CommandId.REFER, tools, self.tr("Make a &referral package…"), (), "archive"),
            Command(CommandId.BACK_UP, tools, self.tr("&Back up…"), (), "hard-drive", begins_group=True),
            Command(CommandId.PROVE, tools, self.tr("&Prove that it works…"), (), "shield-check"),
            Command(CommandId.SETTINGS, tools, self.tr("&Settings"), ("Ctrl+,",), "settings", begins_group=True),
            Command(CommandId.HELP, help_, self.tr("&Help"), ("F1",), "help"),
            Command(CommandId.SHORTCUTS, help_, self.tr("&Keys"), ("Ctrl+/",)),
            Command(CommandId.EMERGENCY_SHEET, help_, self.tr("&Emergency sheet…"), (), "printer"),
            Command(CommandId.ABOUT, help_, self.tr("&About FieldReport"), (), "info", begins_group=True),
        )


def shown_keys(command: Command) -> str:
    """Spell a command's keys as this system writes them."""
    sequences: Iterable[QKeySequence] = (key for name in command.keys for key in _sequences(name))
    return ", ".join(dict.fromkeys(key.toString(QKeySequence.SequenceFormat.NativeText) for key in sequences))


def plain_text(command: Command) -> str:
    """Return a command's words without the mark of its mnemonic."""
    return plain(command.text).removesuffix("…")


def _sequences(name: str | QKeySequence.StandardKey) -> list[QKeySequence]:
    return [QKeySequence(name)] if isinstance(name, str) else QKeySequence.keyBindings(name)[:1]


def _tip(command: Command) -> str:
    keys = shown_keys(command)
    return f"{plain_text(command)} ({keys})" if keys else plain_text(command)
