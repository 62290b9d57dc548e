"""The foot of a page: a few words, and its buttons in one line; those that find no room wait in a menu."""

from collections.abc import Sequence
from functools import partial
from itertools import pairwise

import shiboken6
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.labels import plain

_SIDES, _ABOVE, _GAP = 24, 8, 8
_WORDS = 14
"""Widths of "m" that words get at least beside the buttons."""


class Foot(QFrame):
    """*lead* stands at the left, and above the buttons where there is no room for both.

    With *stays_beside* it gives way only where even the buttons that always stay leave no room. The last button is the
    next step and always stays. Where the others do not fit, the first of them go into the menu of the first that has
    one, or of a button *More*.
    """

    def __init__(self, lead: QWidget, *, stays_beside: bool = False) -> None:
        super().__init__()
        self.setProperty("kind", "foot")
        self._lead = lead
        self._stays_beside = stays_beside
        self._buttons: list[QPushButton] = []
        self._folded: list[QPushButton] = []
        self._lent: list[QAction] = []
        self._more = Button(self.tr("More"))
        self._more.setProperty("opens", True)
        self._more.setMenu(self._filling(QMenu(self.tr("More"), self._more)))
        self._more.hide()
        self._away = QWidget(self)
        self._away.hide()
        self._aside = QVBoxLayout(self._away)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(_SIDES, _ABOVE, _SIDES, _ABOVE)
        self._row.addWidget(lead, 1)
        self._line = QHBoxLayout()
        self._line.setSpacing(_GAP)
        self._line.addStretch(1)
        self._line.addWidget(self._more)
        self._row.addLayout(self._line)

    def add_button(self, button: QPushButton) -> None:
        """Put a button at the right end; the primary one comes last."""
        menu = button.menu()
        if menu is not None:
            self._filling(menu)
        self._buttons.append(button)
        self._line.addWidget(button)
        self.arrange()

    @property
    def folded(self) -> Sequence[QPushButton]:
        """The buttons that wait in the menu now."""
        return tuple(self._folded)

    def minimumSizeHint(self) -> QSize:
        """Return what is left when everything is folded that can be: the layout would ask for all that stands there."""
        wanted = [button for button in self._buttons if not _is_put_away(button)]
        stays = _width([self._keeper(wanted) or self._more, wanted[-1]] if len(wanted) > 1 else wanted)
        return QSize(stays + 2 * _SIDES, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            # A button came, went, or has other words.
            self.arrange()
        return super().event(event)

    def arrange(self) -> None:
        """Find out what fits."""
        room = self.width() - 2 * _SIDES
        wanted = [button for button in self._buttons if not _is_put_away(button)]
        lead = 0 if self._lead.isHidden() else self._lead_width() + _GAP
        beside = self._stays_beside or _width(wanted) + lead <= room
        folded = self._to_fold(wanted, room - lead if beside else room)
        if beside and self._line_width(wanted, folded) + lead > room:
            beside = False
            folded = self._to_fold(wanted, room)
        if folded != self._folded:
            self._fold(folded)
        # Nothing to hang its menu on: then it has none to hide either.
        self._more.setVisible(bool(folded) and self._keeper(wanted) is None)
        ways = QHBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if beside else ways.TopToBottom)

    def _lead_width(self) -> int:
        if self._stays_beside:
            return self._lead.sizeHint().width()
        return self.fontMetrics().horizontalAdvance("m") * _WORDS

    def _to_fold(self, wanted: list[QPushButton], room: int) -> list[QPushButton]:
        if _width(wanted) <= room:
            return []
        keeper = self._keeper(wanted)
        rest = [button for button in wanted if button is not keeper]
        folded: list[QPushButton] = []
        while len(rest) > 1 and _width([keeper or self._more, *rest]) > room:
            folded.append(rest.pop(0))
        return folded

    def _line_width(self, wanted: list[QPushButton], folded: list[QPushButton]) -> int:
        shown = [button for button in wanted if button not in folded]
        more = [self._more] if folded and self._keeper(wanted) is None else []
        return _width([*more, *shown])

    @staticmethod
    def _keeper(wanted: list[QPushButton]) -> QPushButton | None:
        return next((button for button in wanted[:-1] if button.menu() is not None), None)

    def _fold(self, folded: list[QPushButton]) -> None:
        for button in folded:
            self._aside.addWidget(button)
        self._folded = folded
        place = self._line.indexOf(self._more) + 1
        for button in self._buttons:
            if button not in folded:
                if self._line.indexOf(button) != place:
                    self._line.insertWidget(place, button)
                place += 1
        # What went and came again would be reached last.
        shown = [button for button in self._buttons if button not in folded]
        for former, following in pairwise(shown):
            QWidget.setTabOrder(former, following)

    def _filling(self, menu: QMenu) -> QMenu:
        """Let *menu* show, behind what is its own, the buttons that found no room."""
        menu.aboutToShow.connect(partial(self._fill, menu))
        return menu

    def _fill(self, menu: QMenu) -> None:
        for action in self._lent:
            # Whoever fills the menu may have cleared it first: then they are no more.
            if shiboken6.isValid(action):
                menu.removeAction(action)
                action.deleteLater()
        self._lent = [self._entry(menu, button) for button in self._folded]

    @staticmethod
    def _entry(menu: QMenu, button: QAbstractButton) -> QAction:
        action = menu.addAction(button.icon(), plain(button.text()).replace("&", "&&"))
        action.setEnabled(button.isEnabled())
        action.triggered.connect(lambda: button.click())  # noqa: PLW0108 - without the state that comes along
        return action


def _is_put_away(button: QPushButton) -> bool:
    """Tell whether a button's owner hides it, which is not the same as being folded or not shown yet."""
    return button.isHidden() and button.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)


def _width(buttons: Sequence[QPushButton]) -> int:
    return sum(button.sizeHint().width() for button in buttons) + _GAP * max(len(buttons) - 1, 0)
