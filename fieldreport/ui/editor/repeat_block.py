"""A repeat: its instances as cards, and buttons to add one and to take one away."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldreport.forms.sections import Section
from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.labels import DimLabel
from fieldreport.ui.editor.instance_card import InstanceCard
from fieldreport.ui.editor.page_parts import Body, PageParts
from fieldreport.ui.editor.questionnaire import Happened

_GAP = 12


class RepeatBlock(Body):
    """One card is open as a rule: a single one from the beginning, and one that was added just now."""

    def __init__(self, section: Section, parts: PageParts) -> None:
        super().__init__()
        self._parts = parts
        self._section = section
        self._cards: dict[str, InstanceCard] = {}
        self._is_reached = False
        self._removed: QWidget | None = None
        self._cards_layout = QVBoxLayout()
        self._cards_layout.setSpacing(_GAP)
        self._nothing = DimLabel()
        self._add = Button("", parts.tools.look.icon("plus"))
        self._add.clicked.connect(self._add_one)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        layout.addWidget(self._nothing)
        layout.addLayout(self._cards_layout)
        layout.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        parts.questionnaire.happened.connect(self._forget_removed)
        self._show_words()

    def build(self) -> Iterator[None]:
        self._is_reached = True
        for instance in self._section.items:
            if isinstance(instance, Section) and instance.ref is not None:
                card = self._make_card(instance)
                self._cards_layout.addWidget(card)
                card.show()
                if len(self._section.items) == 1:
                    yield from card.opened()
                yield
        self._show_words()

    def sync(self, section: Section) -> None:
        self._section = section
        if not self._is_reached:
            return
        wanted = {item.ref: item for item in section.items if isinstance(item, Section) and item.ref is not None}
        for ref in [ref for ref in self._cards if ref not in wanted]:
            card = self._cards.pop(ref)
            self._cards_layout.removeWidget(card)
            card.go()
        for place, (ref, instance) in enumerate(wanted.items()):
            if ref not in self._cards:
                card = self._make_card(instance)
                self._cards_layout.insertWidget(place, card)
                card.show()
            else:
                self._cards[ref].sync(instance)
            self._cards[ref].show_head(place + 1, can_remove=self._can_change)
        self._show_words()
        self._parts.rearranged()

    @property
    def _can_change(self) -> bool:
        ref = self._section.ref
        if ref is None:
            return False
        view = self._parts.questionnaire.answers.view(ref)
        return view.can_change_count and not view.is_readonly

    @property
    def _name(self) -> str:
        label = self._section.label
        return " ".join(label.plain.split()) if label is not None else self.tr("Entry")

    def _make_card(self, instance: Section) -> InstanceCard:
        assert instance.ref is not None, "an instance has a place"
        card = InstanceCard(instance, self._parts)
        card.remove_asked.connect(self._remove_one)
        self._cards[instance.ref] = card
        card.show_head(len(self._cards), can_remove=self._can_change)
        return card

    def _show_words(self) -> None:
        can_change = self._can_change
        is_empty = not self._section.items
        self._add.setVisible(can_change)
        # Mnemonics are for what is always there.
        name = self._name.replace("&", "&&")
        words = self.tr("Add: {name}") if is_empty else self.tr("Add another: {name}")
        self._add.setText(words.format(name=name))
        self._nothing.setText(self.tr("There is none yet."))
        self._nothing.setVisible(is_empty)

    def _add_one(self) -> None:
        assert self._section.ref is not None, "a repeat has a place"
        for card in self._cards.values():
            card.close_body()
        added = self._parts.questionnaire.add(self._section.ref)
        if added in self._cards:
            self._cards[added].open_body()
            self._cards[added].focus_first()

    def _remove_one(self, ref: str) -> None:
        title = self._cards[ref].title
        if not self._parts.questionnaire.remove(ref):
            return
        undo = Button(self.tr("Undo"), self._parts.tools.look.icon("undo"))
        undo.clicked.connect(self._undo_removing)
        words = self.tr("Taken away: {title}").format(title=title)
        self._removed = Banner(look=self._parts.tools.look, kind="info", text=words, buttons=[undo])
        self._cards_layout.addWidget(self._removed)
        undo.setFocus()

    def _undo_removing(self) -> None:
        self._parts.questionnaire.undo()

    def _forget_removed(self, happened: Happened) -> None:
        """After the next act the button would undo that one."""
        if self._removed is not None and not happened.is_everything:
            self._cards_layout.removeWidget(self._removed)
            self._removed.hide()
            self._removed.deleteLater()
            self._removed = None
