"""A question as it stands on the page: label, hint, guidance, the field, and what is wrong with the answer."""

from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldreport.forms.markdown import RichText
from fieldreport.forms.view import View, Violation, ViolationKind
from fieldreport.ui.controls.buttons import Button, IconButton
from fieldreport.ui.controls.labels import DimLabel, WrapLabel
from fieldreport.ui.controls.picture import Picture
from fieldreport.ui.questions.factory import FieldKind, field_kind, make_field
from fieldreport.ui.questions.field import Field
from fieldreport.ui.questions.rich_label import RichLabel
from fieldreport.ui.questions.tools import Tools
from fieldreport.ui.questions.violation_words import violation_words

_Widget = TypeVar("_Widget", bound=QWidget)
_GAP = 4
_EDGE = 3
_SPELLED = frozenset({FieldKind.UNCERTAIN_DATE, FieldKind.COUNT, FieldKind.PLACE})
_INSIDE = 12
"""Pixels between the coloured edge of a sensitive question and its words."""


@dataclass(frozen=True, slots=True)
class ShownQuestion:
    """Everything that a row shows."""

    view: View
    second: View | None = None
    """The same in a second language."""
    is_sensitive: bool = False
    hides_sensitive: bool = False
    """Whether what is sensitive is hidden now."""
    says_missing: bool = False
    """Whether it is said that a required answer is missing: not before somebody asked what is."""


class QuestionRow(QWidget):
    """One question."""

    answered = Signal(str, str)
    """Carries where, and the answer."""
    wished = Signal(str, object)
    """Carries where, and a Wish."""

    def __init__(self, *, shown: ShownQuestion, tools: Tools) -> None:
        super().__init__()
        self.ref = shown.view.ref
        self._tools = tools
        self._shown = shown
        self._is_revealed = False
        self._kind = field_kind(shown.view)
        self._lock: Picture | None = None
        self._help: IconButton | None = None
        self._second: DimLabel | None = None
        self._hint: RichLabel | None = None
        self._guidance: RichLabel | None = None
        self._cover: Button | None = None
        self._problem: QWidget | None = None
        self._problem_words = WrapLabel()
        self._label = RichLabel()
        self._head = QHBoxLayout()
        self._head.setSpacing(6)
        self._head.addWidget(self._label, 1)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(_GAP)
        self._column.setContentsMargins(_INSIDE if shown.is_sensitive else 0, 0, 0, 0)
        self._column.addLayout(self._head)
        self._field = self._new_field(shown.view)
        self._column.addWidget(self._field)
        if shown.is_sensitive:
            self._lock = Picture(tools.look.icon("lock", "sensitive"))
            self._lock.setToolTip(self.tr("Private: hidden on demand, and withheld when the report is passed on"))
            self._head.insertWidget(0, self._lock, 0, Qt.AlignmentFlag.AlignTop)
        self.show_question(shown)
        above = tools.above(self.ref)
        if above is not None:
            self._column.insertWidget(0, above)

    @property
    def field(self) -> Field:
        """The part in which a person answers."""
        return self._field

    @property
    def label(self) -> str:
        """The label's words, in one line."""
        label = self._shown.view.label
        return " ".join(label.plain.split()) if label is not None else ""

    @property
    def is_covered(self) -> bool:
        """Whether its answer is hidden."""
        return self._cover is not None and not self._cover.isHidden()

    def show_question(self, shown: ShownQuestion) -> None:
        """Show the question as it is now."""
        if shown.hides_sensitive and not self._shown.hides_sensitive:
            self._is_revealed = False
        self._shown = shown
        view = shown.view
        kind = field_kind(view)
        if kind is not self._kind and not self._has_focus():
            self._replace_field(kind, view)
        self._show_words(view, shown.second)
        self._field.show_view(view)
        if self._kind is not FieldKind.NOTE:
            self._show_cover()
        self._show_problem(view.violation)
        # Shown without a parent it would be a window.
        if self.parent() is not None or not view.is_relevant:
            self.setVisible(view.is_relevant)

    def flush(self) -> None:
        """Say at once what was typed."""
        self._field.flush()

    def focus(self) -> None:
        """Put the cursor into the field; what was hidden is shown for that."""
        if self.is_covered:
            self._reveal()
        self._field.target().setFocus(Qt.FocusReason.OtherFocusReason)

    def insert_below(self, widget: QWidget) -> None:
        """Put something under the field: an offer about the answer."""
        self._column.insertWidget(self._column.indexOf(self._field) + 1, widget)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._shown.is_sensitive:
            painter = QPainter(self)
            is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            edge = QRect(self.width() - _EDGE if is_mirrored else 0, 0, _EDGE, self.height())
            painter.fillRect(edge, self._tools.look.color("sensitive"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and self._shown.is_sensitive:
            self._is_revealed = True
        return False

    def _has_focus(self) -> bool:
        return any(widget.hasFocus() for widget in self._field.inputs())

    def _new_field(self, view: View) -> Field:
        field = make_field(self._kind, view, self._tools)
        field.answered.connect(self._say)
        field.wished.connect(lambda wish: self.wished.emit(self.ref, wish))
        if self._shown.is_sensitive:
            for widget in field.inputs():
                widget.installEventFilter(self)
        return field

    def _say(self, value: str) -> None:
        # Whoever answers here wants to see it, until everything is hidden again.
        self._is_revealed = True
        self.answered.emit(self.ref, value)

    def _replace_field(self, kind: FieldKind, view: View) -> None:
        self._kind = kind
        former, self._field = self._field, self._new_field(view)
        self._column.replaceWidget(former, self._field)
        former.hide()
        former.deleteLater()

    def _show_words(self, view: View, second: View | None) -> None:
        self._label.show_words(view.label, after=" *" if view.is_required else "")
        self._label.setVisible(view.label is not None)
        if self._kind is not FieldKind.NOTE:
            self._label.setBuddy(self._field.target())
        other = second.label.plain if second is not None and second.label is not None else ""
        if other and second is not None and (view.label is None or other != view.label.plain):
            self._second = self._second or self._placed(DimLabel(), 1)
            self._second.setText(other)
        self._show(self._second, bool(other))
        self._show_hint(view, second)
        guidance = self._guidance_words()
        if guidance is not None and self._help is None:
            self._help = IconButton(self._tools.look.icon("help", "dim"), self.tr("Explain this question"))
            self._help.setCheckable(True)
            self._help.toggled.connect(self._toggle_guidance)
            self._head.addWidget(self._help, 0, Qt.AlignmentFlag.AlignTop)
            # Who fills in many reports knows it: Tab goes to what is answered.
            self._help.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        if self._guidance is not None:
            self._guidance.show_words(guidance)
        required = self.tr("{label}, required").format(label=self.label) if view.is_required else self.label
        self._field.name(required)
        self._field.setAccessibleDescription(view.hint.plain if view.hint is not None else "")

    def _show_hint(self, view: View, second: View | None) -> None:
        words = None if self._kind in _SPELLED else view.hint
        if words is not None and second is not None and second.hint is not None and second.hint != words:
            words = _joined(words, second.hint)
        if words is not None:
            if self._hint is None:
                self._hint = self._placed(RichLabel(), self._column.indexOf(self._field))
                self._hint.setProperty("kind", "dim")
            self._hint.show_words(words)
        self._show(self._hint, words is not None)

    def _guidance_words(self) -> RichText | None:
        """Return what is shown on demand; with it a hint on how to spell what our own field asks for in parts."""
        view = self._shown.view
        if self._kind not in _SPELLED or view.hint is None:
            return view.guidance
        return view.hint if view.guidance is None else _joined(view.hint, view.guidance)

    def _placed(self, widget: _Widget, place: int) -> _Widget:
        self._column.insertWidget(place, widget)
        return widget

    @staticmethod
    def _show(widget: QWidget | None, wanted: bool) -> None:  # noqa: FBT001 - as Qt's own setters
        if widget is not None and widget.isHidden() is wanted:
            widget.setVisible(wanted)

    def _toggle_guidance(self, shown: bool) -> None:  # noqa: FBT001 - what Qt's signal carries
        if self._guidance is None:
            self._guidance = self._placed(RichLabel(), self._column.indexOf(self._field))
            self._guidance.setProperty("kind", "dim")
            self._guidance.show_words(self._guidance_words())
        self._guidance.setVisible(shown)

    def _show_cover(self) -> None:
        shown = self._shown
        is_covered = shown.is_sensitive and shown.hides_sensitive and bool(shown.view.value) and not self._is_revealed
        if is_covered and self._cover is None:
            self._cover = Button(self.tr("Hidden. Show it"), self._tools.look.icon("eye-off", "sensitive"))
            self._cover.clicked.connect(self._reveal)
            self._column.insertWidget(self._column.indexOf(self._field) + 1, self._cover, 0, Qt.AlignmentFlag.AlignLeft)
        if self._cover is not None:
            self._cover.setAccessibleName(self.tr("{label}: hidden, show it").format(label=self.label))
            self._cover.setVisible(is_covered)
        self._show(self._field, not is_covered)

    def _reveal(self) -> None:
        self._is_revealed = True
        self._show_cover()
        self._field.target().setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_problem(self, violation: Violation | None) -> None:
        if violation is not None and violation.kind is ViolationKind.REQUIRED and not self._shown.says_missing:
            violation = None
        if violation is not None and self._problem is None:
            self._problem = QWidget()
            line = QHBoxLayout(self._problem)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(6)
            line.addWidget(Picture(self._tools.look.icon("alert-circle", "bad")), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(self._problem_words, 1)
            self._problem_words.setProperty("kind", "problem")
            self._column.addWidget(self._problem)
        words = "" if violation is None else violation_words(violation, self._shown.view.data_type)
        self._problem_words.setText(words)
        self._show(self._problem, violation is not None)
        for widget in self._field.inputs():
            if bool(widget.property("problem")) is not (violation is not None):
                widget.setProperty("problem", violation is not None)
                widget.style().unpolish(widget)
                widget.style().polish(widget)
        if words:
            self._field.target().setAccessibleDescription(words)


def _joined(one: RichText, other: RichText) -> RichText:
    return RichText(f"{one.source}\n{other.source}", (*one.blocks, *other.blocks))
