"""The ways to what explains the program: Help, and the keys."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from fieldreport.ui.commands.menu import Commands, plain_text, shown_keys
from fieldreport.ui.controls.dialog import Dialog
from fieldreport.ui.look.look import Look
from fieldreport.ui.shell.pages import Pages

_WIDTH, _HEIGHT = 52, 40
"""In heights of a capital letter."""


class HelpWays:
    """Both open over whatever is shown: nobody loses their place."""

    def __init__(self, *, make: Pages, look: Look, commands: Commands) -> None:
        self._make = make
        self._look = look
        self._commands = commands

    def help(self, parent: QWidget) -> None:
        """Show what one does with the program."""
        self._show(self._make.help(), QCoreApplication.translate("OpenVault", "Help"), parent)

    def keys(self, parent: QWidget) -> None:
        """Show the keys."""
        keys = [(plain_text(command), shown_keys(command)) for command in self._commands.table if command.keys]
        self._show(self._make.keys(keys), QCoreApplication.translate("OpenVault", "Keys"), parent)

    def _show(self, page: QWidget, title: str, parent: QWidget) -> None:
        dialog = Dialog(parent=parent, title=title)
        dialog.heading.hide()
        dialog.body.addWidget(page)
        dialog.resize(self._look.em(_WIDTH), self._look.em(_HEIGHT))
        dialog.open()
