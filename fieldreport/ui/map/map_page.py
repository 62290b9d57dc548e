"""The page of the map: filters, the map, and the list of what is on it, each following the other."""

from collections.abc import Hashable, Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDate, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QShowEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QMenu, QSplitter, QVBoxLayout, QWidget

from fieldreport.bootstrap import Session
from fieldreport.domain.report import FactFilter
from fieldreport.errors import FieldReportError
from fieldreport.forms import roles
from fieldreport.services.list_choices import Choice
from fieldreport.services.map_layers import TileZooms
from fieldreport.services.report_map import MapQuery
from fieldreport.system.progress import Reporter
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.commands.command import Abilities, CommandId
from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.file_dialogs import choose_file, save_as
from fieldreport.ui.controls.flow_layout import FlowLayout
from fieldreport.ui.controls.labels import DimLabel
from fieldreport.ui.controls.page_frame import PageFrame
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.controls.tab_order import order_tabs
from fieldreport.ui.look.look import Look
from fieldreport.ui.map.layers import ShownLayer
from fieldreport.ui.map.map_frame import MapFrame
from fieldreport.ui.map.picture import map_picture, png
from fieldreport.ui.map.picture_dialog import PictureDialog
from fieldreport.ui.map.region import Region
from fieldreport.ui.map.report_list import ReportList
from fieldreport.ui.map.shown_reports import ListWords, ShownReports, shown_reports
from fieldreport.ui.map.tile_reading import TileReading
from fieldreport.ui.words.failure_words import failure_words

_TYPING_PAUSE = 250
"""Milliseconds without a key after which a search begins."""

_FIRST_YEAR = 1988
_SIDE_EM = 15
_LOWEST_EM = 16
_SEARCH_EM = 16
_KIND_LETTERS = 12
_GAP = 8
_SHARES = [680, 320]
"""Of the width, for the map and the list."""


class MapPage(PageFrame):
    """Shows where reports say that something happened."""

    open_report = Signal(object)
    """A person wants to read a report: carries its SubjectId."""

    def __init__(
        self, *, vault: VaultThread, look: Look, region: Region, language: str = "en", parent: QWidget | None = None
    ) -> None:
        super().__init__(title=" ", parent=parent)
        self._vault = vault
        self._look = look
        self._language = language
        self._shown_layers: dict[str, ShownLayer] = {}
        self._tiles: TileReading | None = None
        self.set_title(self.tr("Map"))
        self.frame = MapFrame(region=region, look=look)
        self.list = ReportList(look=look)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search reports"))
        self.search.setAccessibleName(self.tr("Search reports"))
        self.search.setClearButtonEnabled(True)
        self.year = QComboBox()
        self.year.setAccessibleName(self.tr("Year"))
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Kind"))
        # What people call a kind may be long; the list that opens shows all of it.
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind.setMinimumContentsLength(_KIND_LETTERS)
        self._show_kinds(())
        self._banner = Banner(look=look, kind="info", text="")
        self._banner.hide()
        self._count = DimLabel()
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(_TYPING_PAUSE)
        self._fill_years()
        self._lay_out()
        self._connect()
        self._read_layers()

    def abilities(self) -> Abilities:
        """Say what this page can do now."""
        return {CommandId.FIND: self.search.setFocus}

    def refresh(self) -> None:
        """Ask the vault again: reports may have come."""
        query = self.query()
        words = ListWords(
            untitled=self.tr("Report without a title"),
            nowhere=self.tr("Not on the map"),
            elsewhere=self.tr("Not on the map: {place}"),
        )

        def work(session: Session, reporter: Reporter) -> ShownReports:
            return shown_reports(session.report_map.find(query, reporter=reporter), words)

        self._vault.run(self, Operation(work=work, done=self._show, failed=self._tell, replaces="reports"))

    def query(self) -> MapQuery:
        """Return what is asked for."""
        year = self.year.currentData()
        facts = [FactFilter(role=roles.WHEN, first_day=f"{year}-01-01", last_day=f"{year}-12-31")] if year else []
        if kind := self.kind.currentData():
            facts.append(FactFilter(role=roles.TYPE, value=kind))
        return MapQuery(text=self.search.text(), facts=tuple(facts))

    def add_layer(self, file: Path) -> None:
        """Take a GeoJSON file into the vault and show it."""
        name = file.stem[:60]

        def work(session: Session, _: Reporter) -> ShownLayer:
            return ShownLayer.of(name, session.map_layers.add(file, name=name))

        self._vault.run(self, Operation(work=work, done=self._show_new_layer, failed=self._tell))

    def open_tiles(self, file: Path) -> None:
        """Show the tiles of a file until the map is closed."""

        def work(session: Session, _: Reporter) -> TileZooms:
            return session.map_layers.tile_zooms(file)

        self._vault.run(self, Operation(work=work, done=partial(self._show_tiles, file), failed=self._tell))

    def save_picture(self, degrees: float) -> None:
        """Ask where to, and write what is seen with places rounded."""
        image = map_picture(self.frame.view.scene, self.frame.view.camera, degrees=degrees)
        save_as(
            self,
            title=self.tr("Save an unprotected picture"),
            chosen=lambda path: self.write_picture(image, path, degrees),
            name="map.png",
            kinds=[self.tr("Pictures (*.png)")],
        )

    def write_picture(self, image: QImage, target: Path, degrees: float) -> None:
        """Write a picture to a new file."""

        def work(session: Session, _: Reporter) -> None:
            session.plain_copies.save_map(png(image), target, detail={"rounded": f"{degrees:g}"})

        def done(_: None) -> None:
            self._say("ok", self.tr("Saved, unprotected: {path}").format(path=target))

        self._vault.run(self, Operation(work=work, done=done, failed=self._tell))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # While another page was in front, reports may have come.
        self._read_kinds()
        self.refresh()

    def _lay_out(self) -> None:
        layers = Button(self.tr("Layers"), self._look.icon("layers"))
        self._layer_menu = QMenu(self)
        layers.setMenu(self._layer_menu)
        picture = Button(self.tr("Save picture…"), self._look.icon("image"))
        picture.clicked.connect(self._ask_rounding)
        filters = FlowLayout()
        self.search.setMinimumWidth(self._look.em(_SEARCH_EM))
        for widget in (self.search, self.kind, self.year, layers, picture):
            filters.addWidget(widget)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(_GAP, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addWidget(self._count)
        column.addWidget(self.list, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.frame)
        splitter.addWidget(side)
        side.setMinimumWidth(self.fontMetrics().horizontalAdvance("m") * _SIDE_EM)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes(_SHARES)
        # In a low window the page scrolls: a map of two fingers' height shows nothing.
        splitter.setMinimumHeight(self._look.em(_LOWEST_EM))
        self.body.addLayout(filters)
        self.body.addWidget(self._banner)
        self.body.addWidget(splitter, 1)
        order_tabs(self)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._waiting.start)
        self._waiting.timeout.connect(self.refresh)
        self.year.currentIndexChanged.connect(self.refresh)
        self.kind.currentIndexChanged.connect(self.refresh)
        self.frame.view.chosen.connect(self._choose_from_map)
        self.frame.view.opened.connect(self.open_report)
        self.list.chosen.connect(self._choose_from_list)
        self.list.opened.connect(self.open_report)
        self._layer_menu.aboutToShow.connect(self._fill_layer_menu)

    def _fill_years(self) -> None:
        self.year.addItem(self.tr("All years"), 0)
        for year in range(QDate.currentDate().year(), _FIRST_YEAR - 1, -1):
            self.year.addItem(str(year), year)

    def _read_kinds(self) -> None:
        language = self._language

        def work(session: Session, _: Reporter) -> tuple[Choice, ...]:
            return session.list_choices.kinds(language)

        self._vault.run(self, Operation(work=work, done=self._show_kinds, failed=self._tell, replaces="kinds"))

    def _show_kinds(self, kinds: tuple[Choice, ...]) -> None:
        chosen = self.kind.currentData()
        self.kind.blockSignals(True)
        self.kind.clear()
        self.kind.addItem(self.tr("All kinds"), "")
        for kind in kinds:
            self.kind.addItem(shown_name(kind.label), kind.value)
        # One that no report says any more is still what the map is narrowed to.
        if chosen and self.kind.findData(chosen) < 0:
            self.kind.addItem(chosen, chosen)
        self.kind.setCurrentIndex(max(self.kind.findData(chosen), 0))
        self.kind.blockSignals(False)

    def _show(self, shown: ShownReports) -> None:
        self.frame.view.show_set(shown.points)
        self.list.show_rows(shown.rows)
        words = self.tr("%n report(s) on the map", "", shown.on_map)
        if shown.beside:
            words += " · " + self.tr("%n without a known place", "", shown.beside)
        if shown.has_more:
            words += " · " + self.tr("only the newest are shown")
        self._count.setText(words)

    def _choose_from_map(self, ids: list[Hashable]) -> None:
        self.list.select_ids(ids)

    def _choose_from_list(self, ids: Iterable[Hashable]) -> None:
        chosen = list(ids)
        view = self.frame.view
        view.select(chosen)
        if not view.sees_selected():
            view.show_points(chosen)

    def _read_layers(self) -> None:
        def work(session: Session, _: Reporter) -> list[ShownLayer]:
            return [ShownLayer.of(name, session.map_layers.read(name)) for name in session.map_layers.names()]

        def done(layers: list[ShownLayer]) -> None:
            self._shown_layers = {layer.name: layer for layer in layers}
            self.frame.view.set_layers(layers)

        self._vault.run(self, Operation(work=work, done=done, failed=self._tell))

    def _fill_layer_menu(self) -> None:
        menu = self._layer_menu
        menu.clear()
        for name in self._shown_layers:
            remove = menu.addAction(self._look.icon("trash"), self.tr("Remove layer “{name}”").format(name=name))
            remove.triggered.connect(partial(self._remove_layer, name))
        if self._tiles is not None:
            close = menu.addAction(self._look.icon("x"), self.tr("Close the picture tiles"))
            close.triggered.connect(self._close_tiles)
        menu.addSeparator()
        add = menu.addAction(self._look.icon("plus"), self.tr("Add a layer (GeoJSON)…"))
        add.triggered.connect(self._choose_layer)
        open_tiles = menu.addAction(self._look.icon("map"), self.tr("Open picture tiles (MBTiles)…"))
        open_tiles.triggered.connect(self._choose_tiles)

    def _choose_layer(self) -> None:
        choose_file(
            self,
            title=self.tr("Add a layer"),
            chosen=self.add_layer,
            kinds=[self.tr("GeoJSON (*.geojson *.json)")],
        )

    def _choose_tiles(self) -> None:
        choose_file(
            self, title=self.tr("Open picture tiles"), chosen=self.open_tiles, kinds=[self.tr("MBTiles (*.mbtiles)")]
        )

    def _show_new_layer(self, layer: ShownLayer) -> None:
        self._shown_layers[layer.name] = layer
        self.frame.view.set_layers(self._shown_layers.values())
        self.frame.view.show_bounds(layer.bounds)
        self._say("ok", self.tr("The layer “{name}” is kept in the vault.").format(name=layer.name))

    def _remove_layer(self, name: str) -> None:
        def work(session: Session, _: Reporter) -> None:
            session.map_layers.remove(name)

        def done(_: None) -> None:
            self._shown_layers.pop(name, None)
            self.frame.view.set_layers(self._shown_layers.values())

        self._vault.run(self, Operation(work=work, done=done, failed=self._tell))

    def _show_tiles(self, file: Path, zooms: TileZooms) -> None:
        self._close_tiles()
        self._tiles = TileReading(vault=self._vault, file=file, zooms=zooms, parent=self)
        self.frame.view.set_sheet(self._tiles.sheet)

    def _close_tiles(self) -> None:
        self.frame.view.set_sheet(None)
        if self._tiles is not None:
            self._tiles.deleteLater()
            self._tiles = None

    def _ask_rounding(self) -> None:
        dialog = PictureDialog(parent=self)
        dialog.chosen.connect(self.save_picture)
        dialog.open()

    def _say(self, kind: str, words: str) -> None:
        self._banner.say(kind, words)
        self._banner.show()

    def _tell(self, refusal: FieldReportError) -> None:
        words = failure_words(refusal)
        self._say("bad", f"{words.happened} {words.todo}")
