"""The questions of a section below each other, made one by one so that the first are there at once."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldreport.forms.sections import Section
from fieldreport.forms.view import Structure
from fieldreport.ui.editor.page_parts import Body, PageParts
from fieldreport.ui.editor.repeat_block import RepeatBlock
from fieldreport.ui.questions.question_row import QuestionRow
from fieldreport.ui.questions.rich_label import RichLabel

_GAP = 18
_INSIDE_GROUP = 14


@dataclass(slots=True)
class _Slot:
    """Where one item of the section stands, whether or not it is shown now."""

    item: str | Section
    widget: QWidget | None = None
    is_reached: bool = False


class SectionBody(Body):
    """Questions, groups and repeats in the order of the form; what does not count now has no widget."""

    def __init__(self, section: Section, parts: PageParts) -> None:
        super().__init__()
        self._parts = parts
        self._slots = [_Slot(item) for item in section.items]
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(_GAP)
        for slot in self._slots:
            ref = slot.item.ref if isinstance(slot.item, Section) else slot.item
            if ref is not None and not (isinstance(slot.item, Section) and slot.item.kind is Structure.REPEAT):
                parts.refreshers[ref] = partial(self._refresh, slot)

    def build(self) -> Iterator[None]:
        for slot in self._slots:
            slot.is_reached = True
            if isinstance(slot.item, Section):
                yield from self._build_section(slot, slot.item)
            else:
                self._refresh(slot)
            yield

    def sync(self, section: Section) -> None:
        for slot, item in zip(self._slots, section.items, strict=False):
            slot.item = item
            if isinstance(item, Section) and isinstance(slot.widget, Body):
                slot.widget.sync(item)
                slot.widget.setVisible(item.is_relevant)

    def _build_section(self, slot: _Slot, section: Section) -> Iterator[None]:
        widget: Body = (
            RepeatBlock(section, self._parts) if section.kind is Structure.REPEAT else _GroupBlock(section, self._parts)
        )
        self._insert(slot, widget)
        widget.setVisible(section.is_relevant)
        yield from widget.build()

    def _refresh(self, slot: _Slot) -> None:
        if not slot.is_reached:
            return
        questionnaire = self._parts.questionnaire
        if isinstance(slot.item, Section):
            if slot.widget is not None and slot.item.ref is not None:
                slot.widget.setVisible(questionnaire.answers.view(slot.item.ref).is_relevant)
            return
        if slot.widget is None and not questionnaire.answers.standing(slot.item).is_relevant:
            return
        shown = questionnaire.shown(slot.item)
        if isinstance(slot.widget, QuestionRow):
            slot.widget.show_question(shown)
            return
        row = QuestionRow(shown=shown, tools=self._parts.tools)
        row.answered.connect(questionnaire.answer)
        row.wished.connect(questionnaire.wished)
        self._parts.rows[slot.item] = row
        self._insert(slot, row)

    def _insert(self, slot: _Slot, widget: QWidget) -> None:
        slot.widget = widget
        before = self._slots[: self._slots.index(slot)]
        place = sum(one.widget is not None for one in before)
        self._layout.insertWidget(place, widget)
        # On a page in sight Qt would show it one event later, too late for the focus.
        widget.show()
        self._parts.rearranged()


class _GroupBlock(Body):
    """A group inside a section: its label, and its questions."""

    def __init__(self, section: Section, parts: PageParts) -> None:
        super().__init__()
        self._label = RichLabel()
        self._label.setProperty("kind", "heading")
        self._hint = RichLabel()
        self._hint.setProperty("kind", "dim")
        self._body = parts.make_body(section, parts)
        self._parts = parts
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, _INSIDE_GROUP, 0, 0)
        layout.setSpacing(_INSIDE_GROUP)
        layout.addWidget(self._label)
        layout.addWidget(self._hint)
        layout.addWidget(self._body)
        self._show_words(section)

    def build(self) -> Iterator[None]:
        return self._body.build()

    def sync(self, section: Section) -> None:
        self._show_words(section)
        self._body.sync(section)

    def _show_words(self, section: Section) -> None:
        self._label.show_words(section.label)
        self._label.setVisible(section.label is not None)
        view = self._parts.questionnaire.answers.view(section.ref) if section.ref is not None else None
        hint = view.hint if view is not None else None
        self._hint.show_words(hint)
        self._hint.setVisible(hint is not None)
