"""What is seen of an open vault: sidebar, list and detail, or one page over the whole width, and the bottom line."""

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol, cast, runtime_checkable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from fieldreport.ui.commands.command import Abilities, CommandId, CommandSource
from fieldreport.ui.commands.menu import Commands
from fieldreport.ui.controls.tab_order import order_tabs
from fieldreport.ui.look.look import Look
from fieldreport.ui.shell.destination import LISTS, Destination, SidebarEntry
from fieldreport.ui.shell.message_bar import MessageBar
from fieldreport.ui.shell.panes import Arrangement, Panes
from fieldreport.ui.shell.sidebar import Sidebar
from fieldreport.ui.shell.status_line import StatusLine
from fieldreport.ui.shell.tool_row import ToolRow


@runtime_checkable
class Leavable(Protocol):
    """A page on which something may have been typed that is not stored yet."""

    def leave(self) -> None:
        """Hand everything that was typed to the vault's thread; called before the page goes."""


class Workspace(QWidget):
    """Made when a vault is opened, thrown away when it is locked."""

    list_chosen = Signal(object)
    """Carries the Destination whose list is wanted."""
    shown = Signal()
    """Another page is in front."""

    def __init__(
        self,
        *,
        look: Look,
        commands: Commands,
        entries: Sequence[SidebarEntry],
        reports: QWidget,
        nothing_chosen: QWidget,
        pages: Mapping[Destination, Callable[[], QWidget]],
    ) -> None:
        super().__init__()
        self.own_abilities: Abilities = {}
        """What can be done from every page; given by whoever puts the pages together."""
        self._look = look
        self._make = dict(pages)
        self._made: dict[Destination, QWidget] = {}
        self._reports = reports
        self._nothing_chosen = nothing_chosen
        self.sidebar = Sidebar(look=look, entries=entries)
        self.messages = MessageBar(look=look)
        self.status = StatusLine()
        self._detail = QStackedWidget()
        self._detail.addWidget(nothing_chosen)
        self._whole = QStackedWidget()
        self.panes = Panes(sidebar=self.sidebar, pane_list=reports, detail=self._detail, whole=self._whole)
        self.panes.arranged.connect(self._arranged)
        self.sidebar.chosen.connect(self.go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(ToolRow(commands))
        layout.addWidget(self.messages)
        layout.addWidget(self.panes, 1)
        layout.addWidget(self.status)
        look.changed.connect(self.panes.rearrange)
        # What is said comes last and stands first.
        self.messages.told.connect(lambda: order_tabs(self))

    def go(self, destination: Destination) -> None:
        """Show a destination: its list, or its page, which is made when it is first wanted."""
        self.sidebar.mark(destination)
        if destination in LISTS:
            self.panes.show_list()
            self.list_chosen.emit(destination)
        else:
            self.panes.show_whole(self.page(destination))
        self.shown.emit()

    def page(self, destination: Destination) -> QWidget:
        """Return a destination's own page."""
        if destination not in self._made:
            page = self._make[destination]()
            self._made[destination] = page
            self._whole.addWidget(page)
        return self._made[destination]

    def show_page(self, page: QWidget) -> None:
        """Show a page over the whole width that belongs to no destination, as an assistant does, until `close_page`."""
        if self._whole.indexOf(page) < 0:
            self._whole.addWidget(page)
        self.panes.show_whole(page)
        self.shown.emit()

    def close_page(self, page: QWidget, *, then: Destination) -> None:
        """Throw away a page that `show_page` showed, and go on to a destination."""
        self.drop_page(page)
        self.go(then)

    def drop_page(self, page: QWidget) -> None:
        """Throw away a page that `show_page` showed, and that another one took the place of."""
        page.hide()
        self._whole.removeWidget(page)
        page.deleteLater()

    def show_detail(self, page: QWidget | None) -> None:
        """Show *page* beside the list, in the place of what was there; None: nothing is chosen."""
        former = self._detail.currentWidget()
        assert former is not None, "the page for nothing is always there"
        if former is page:
            self.panes.show_detail()
            return
        wanted = page or self._nothing_chosen
        if self._detail.indexOf(wanted) < 0:
            self._detail.addWidget(wanted)
        self._detail.setCurrentWidget(wanted)
        if former is not self._nothing_chosen:
            if isinstance(former, Leavable):
                former.leave()
            self._detail.removeWidget(former)
            former.deleteLater()
        if page is None:
            self.panes.show_list()
        else:
            self.panes.show_detail()
        self.shown.emit()

    @property
    def detail(self) -> QWidget | None:
        """The page beside the list, if something is chosen."""
        page = self._detail.currentWidget()
        return None if page is self._nothing_chosen else page

    @property
    def in_front(self) -> QWidget:
        """The page that the menus speak to."""
        whole = self._whole.currentWidget() if self.panes.shows_whole else None
        return whole or self.detail or self._reports

    def abilities(self) -> Abilities:
        """Say what can be done now: by the list, and by the page in front, which comes first."""
        able: dict[CommandId, Callable[[], object]] = {}
        sources = [self.in_front] if self.panes.shows_whole else [self._reports, self.in_front]
        for source in sources:
            if hasattr(source, "abilities"):
                able.update(cast(CommandSource, source).abilities())
        return able

    def leave(self) -> None:
        """Hand over what was typed on every page; the vault is being locked."""
        for page in (*self._children(self._detail), *self._children(self._whole)):
            if isinstance(page, Leavable):
                page.leave()

    def focus_pane(self, step: int) -> None:
        """Move the focus to the next (1) or the former (-1) pane."""
        panes = [self.sidebar, self._whole if self.panes.shows_whole else self._reports]
        if not self.panes.shows_whole:
            panes.append(self._detail)
        visible = [pane for pane in panes if pane.isVisible()]
        now = next((number for number, pane in enumerate(visible) if pane.isAncestorOf(self.focusWidget())), 0)
        now = 0 if self.sidebar.hasFocus() else now
        wanted = visible[(now + step) % len(visible)]
        _first_focus(wanted)

    def focus_detail(self) -> None:
        """Put the focus into the page beside the list."""
        _first_focus(self._detail)

    def _arranged(self, arrangement: Arrangement) -> None:
        self.sidebar.set_narrow(arrangement is not Arrangement.WIDE)

    @staticmethod
    def _children(stack: QStackedWidget) -> list[QWidget]:
        return [page for index in range(stack.count()) if (page := stack.widget(index)) is not None]


def _first_focus(pane: QWidget) -> None:
    if pane.focusPolicy() & Qt.FocusPolicy.TabFocus:
        pane.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return
    for child in pane.findChildren(QWidget):
        if child.isVisible() and child.isEnabled() and child.focusPolicy() & Qt.FocusPolicy.TabFocus:
            child.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
