"""What every screen must show: names, an order, words that are not cut, Burmese that is whole.

Each check returns what is wrong, one line each, so that ``assert elided_buttons(page) == []`` says it. The widget must
be shown, at the size, language and text size in question.
"""

import re
from collections.abc import Iterator
from typing import TypeVar

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QTabBar,
    QToolButton,
    QWidget,
)

W = TypeVar("W", bound=QWidget)

DEEP_BURMESE = "ကျွန်ုပ် သင်္ဂြိုဟ် ခြုံ့ မြွှော် ဥက္ကဋ္ဌ ဣန္ဒြေ"
"""Marks above, medials and stacked consonants below, as high and as deep as they come in words."""

_MYANMAR = re.compile("[\u1000-\u109f]")
_HAIR = 1
"""Pixels by which two ways of measuring the same line differ."""
_TALL = 120
"""Pixels that are added to a widget to see the text whole."""


def unnamed_focusable(widget: QWidget) -> list[str]:
    """Name the controls that a keyboard reaches and a screen reader cannot name."""
    return [describe(stop) for stop in _tab_stops(widget) if not _spoken_name(stop)]


def tab_order_equals_visual_order(widget: QWidget) -> bool:
    """Tell whether Tab goes through the controls as the eye does; `tab_order_breaks` says where it does not."""
    return not tab_order_breaks(widget)


def tab_order_breaks(widget: QWidget) -> list[str]:
    """Name the controls that Tab reaches at another place than the eye: line by line, in reading direction."""
    by_tab = _tab_stops(widget)
    by_eye = list(_in_visual_order(widget, set(by_tab)))
    assert len(by_tab) == len(by_eye), "both orders are of the same controls"
    return [
        f"Tab reaches {describe(tab)} where the eye is at {describe(eye)}"
        for tab, eye in zip(by_tab, by_eye, strict=True)
        if tab is not eye
    ]


def elided_buttons(widget: QWidget) -> list[str]:
    """Name the buttons, tabs and check boxes that have less room than their words need."""
    return [*_narrow_buttons(widget), *_narrow_tabs(widget)]


def cut_labels(widget: QWidget) -> list[str]:
    """Name the labels whose words do not fit into their space."""
    return [describe(label) for label in visible(widget, QLabel) if label.text() and _is_cut(label)]


def clipped_burmese(widget: QWidget) -> list[str]:
    """Name the fields, buttons and labels that cut the tops or feet of Burmese letters.

    Fields get a line of the highest and deepest letters; what shows words shows its own, if they are Burmese. The ink
    must be as high as in the same widget made taller.
    """
    fields: list[QWidget] = [
        *(field for field in visible(widget, QLineEdit) if not isinstance(field.parentWidget(), QAbstractSpinBox)),
        *visible(widget, QComboBox),
        *visible(widget, QAbstractSpinBox),
    ]
    words: list[QWidget] = [
        *(button for button in visible(widget, QAbstractButton) if _shows_text(button)),
        *(label for label in visible(widget, QLabel) if not label.wordWrap()),
    ]
    texts = [
        *((field, DEEP_BURMESE) for field in fields),
        *((shown, _text_of(shown)) for shown in words if _MYANMAR.search(_text_of(shown))),
    ]
    return [describe(one) for one, text in texts if _ink_rows(one, text, extra=0) < _ink_rows(one, text, extra=_TALL)]


def _tab_stops(widget: QWidget) -> list[QWidget]:
    stops = []
    step: QWidget | None = widget
    while step is not None:
        if _is_tab_stop(step) and (step is widget or widget.isAncestorOf(step)):
            stops.append(step)
        step = step.nextInFocusChain()
        if step is widget:
            break
    return stops


def _is_tab_stop(widget: QWidget) -> bool:
    policy = widget.focusPolicy()
    return (
        bool(policy & Qt.FocusPolicy.TabFocus)
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
        and not isinstance(widget.parentWidget(), (QAbstractSpinBox, QComboBox))
    )


def _spoken_name(widget: QWidget) -> str:
    if isinstance(widget, QComboBox) and not widget.accessibleName():
        # Qt would say its value.
        labels = widget.window().findChildren(QLabel)
        return next((label.text() for label in labels if label.buddy() is widget), "")
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()


def _in_visual_order(widget: QWidget, stops: set[QWidget]) -> Iterator[QWidget]:
    if widget in stops:
        yield widget
    children = [
        child
        for child in widget.children()
        if isinstance(child, QWidget)
        and not child.isWindow()
        and child.isVisible()
        and (child in stops or any(child.isAncestorOf(stop) for stop in stops))
    ]
    for row in _rows(children):
        mirrored = widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for child in sorted(row, key=lambda one: (-one.geometry().right() if mirrored else one.x(), one.y())):
            yield from _in_visual_order(child, stops)


def _rows(widgets: list[QWidget]) -> list[list[QWidget]]:
    rows: list[list[QWidget]] = []
    for widget in sorted(widgets, key=lambda one: (one.y(), one.x())):
        if rows and any(_beside(widget.geometry(), other.geometry()) for other in rows[-1]):
            rows[-1].append(widget)
        else:
            rows.append([widget])
    return rows


def _beside(one: QRect, other: QRect) -> bool:
    shared = min(one.bottom(), other.bottom()) - max(one.top(), other.top()) + 1
    return shared * 2 > min(one.height(), other.height())


def _narrow_buttons(widget: QWidget) -> Iterator[str]:
    for button in visible(widget, QAbstractButton):
        hint = button.sizeHint()
        if not _shows_text(button):
            continue
        if button.hasHeightForWidth():
            if button.height() < button.heightForWidth(button.width()):
                yield f"{describe(button)} is {button.size().toTuple()}"
        elif button.width() < hint.width() or button.height() < hint.height():
            yield f"{describe(button)} is {button.width()}x{button.height()}, needs {hint.width()}x{hint.height()}"
        elif isinstance(button, QPushButton):
            words, room = _painted(button)
            if words.width() > room.width() or words.height() > room.height():
                yield f"{describe(button)} has {room.toTuple()} inside, its words take {words.toTuple()}"


def _painted(button: QPushButton) -> tuple[QSize, QSize]:
    """Return what the words, and an icon beside them, take, and what the style leaves for them inside the button."""
    option = QStyleOptionButton()
    button.initStyleOption(option)
    room = button.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button)
    words = button.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, button.text())
    if not button.icon().isNull():
        words.setWidth(words.width() + button.iconSize().width())
    return words, room.size()


def _narrow_tabs(widget: QWidget) -> Iterator[str]:
    for bar in visible(widget, QTabBar):
        for index in range(bar.count()):
            words = bar.fontMetrics().horizontalAdvance(bar.tabText(index))
            if bar.tabRect(index).width() < words or not bar.rect().contains(bar.tabRect(index)):
                yield f"tab {bar.tabText(index)!r} of {describe(bar)}"


def _shows_text(button: QAbstractButton) -> bool:
    if isinstance(button, QToolButton):
        return bool(button.text()) and button.toolButtonStyle() is not Qt.ToolButtonStyle.ToolButtonIconOnly
    return bool(button.text()) and isinstance(button, (QPushButton, QCheckBox, QRadioButton))


def _is_cut(label: QLabel) -> bool:
    if label.wordWrap():
        return label.height() < label.heightForWidth(label.width())
    needed = label.minimumSizeHint() - QSize(_HAIR, _HAIR)
    return label.width() < needed.width() or label.height() < needed.height()


def visible(widget: QWidget, kind: type[W]) -> list[W]:
    """Return the widget itself and all in it that are of a kind and can be seen, but no windows of their own."""
    window = widget.window()
    return [
        found
        for found in (widget, *widget.findChildren(kind))
        if isinstance(found, kind) and found.isVisible() and found.window() is window
    ]


def describe(widget: QWidget) -> str:
    """Say which widget it is: its class, those around it, its words, its place."""
    words = _spoken_name(widget) or widget.objectName()
    path: list[str] = []
    step: QWidget | None = widget
    while step is not None and len(path) < 3:
        path.append(type(step).__name__)
        step = step.parentWidget()
    return f"{' in '.join(path)} {words!r} at {widget.mapTo(widget.window(), QPoint()).toTuple()}"


def _ink_rows(widget: QWidget, text: str, *, extra: int) -> int:
    """Count the pixel rows on which *text* makes a difference, in the widget made taller by *extra* pixels."""
    size, highest, former = widget.size(), widget.maximumHeight(), _text_of(widget)
    blocked = widget.blockSignals(True)
    cursor = _hide_cursor(widget)
    widget.setMaximumHeight(min(highest, size.height()) + extra)
    widget.resize(size.width(), size.height() + extra)
    _write(widget, "")
    empty = _grab(widget)
    _write(widget, text)
    full = _grab(widget)
    _write(widget, former)
    widget.setMaximumHeight(highest)
    widget.resize(size)
    if cursor is not None:
        cursor.setReadOnly(False)
    widget.blockSignals(blocked)
    return sum(empty.constScanLine(y) != full.constScanLine(y) for y in range(empty.height()))


def _hide_cursor(widget: QWidget) -> QLineEdit | None:
    """Hide the cursor of a field, which is as high as the line; returns the field whose cursor is hidden now."""
    field = widget if isinstance(widget, QLineEdit) else None
    if isinstance(widget, (QComboBox, QAbstractSpinBox)):
        field = widget.lineEdit()
    if field is None or field.isReadOnly():
        return None
    field.setReadOnly(True)
    return field


def _grab(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def _text_of(widget: QWidget) -> str:
    match widget:
        case QComboBox():
            return widget.currentText()
        case QAbstractSpinBox():
            return widget.text()
        case QLineEdit() | QAbstractButton() | QLabel():
            return widget.text()
        case _:
            raise AssertionError(f"no text in {widget}")


def _write(widget: QWidget, text: str) -> None:
    match widget:
        case QComboBox() if widget.isEditable():
            widget.setEditText(text)
        case QComboBox():
            _write_choice(widget, text)
        case QAbstractSpinBox():
            field = widget.lineEdit()
            # It would correct what is no number or date.
            blocked = field.blockSignals(True)
            field.setText(text)
            field.blockSignals(blocked)
        case QLineEdit() | QAbstractButton() | QLabel():
            widget.setText(text)
        case _:
            raise AssertionError(f"no text in {widget}")


def _write_choice(box: QComboBox, text: str) -> None:
    if box.currentIndex() >= 0:
        box.setItemText(box.currentIndex(), text)
    else:
        box.setPlaceholderText(text)
