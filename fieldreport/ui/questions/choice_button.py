"""A round or square button whose words go over several lines, with a picture where the form has one."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent, QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

_GAP = 8
_ABOVE = 4
_NARROWEST = 60
_BURMESE_LINE = 1.4
"""Burmese stands higher and deeper than the letters by which a line is measured."""
_Primitive = QStyle.PrimitiveElement
_Metric = QStyle.PixelMetric
_FLAGS = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
_MIRRORED = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


class _Wrapped:
    """Lays out and paints what both buttons share."""

    def __init__(self, button: QAbstractButton, *, is_round: bool, has_mnemonic: bool = False) -> None:
        self._button = button
        self._mnemonic = int(Qt.TextFlag.TextShowMnemonic) if has_mnemonic else 0
        self.picture = QPixmap()
        self._indicator = _Primitive.PE_IndicatorRadioButton if is_round else _Primitive.PE_IndicatorCheckBox
        self._metric = _Metric.PM_ExclusiveIndicatorWidth if is_round else _Metric.PM_IndicatorWidth
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        button.setSizePolicy(policy)

    def height(self, width: int) -> int:
        words = self._words(max(width - self._left(), _NARROWEST)).height()
        picture = self.picture.deviceIndependentSize().height() + _ABOVE if not self.picture.isNull() else 0
        return int(max(words + picture, self._lowest()) + 2 * _ABOVE)

    def hint(self) -> QSize:
        words = self._button.fontMetrics().size(self._mnemonic, self._button.text())
        width = self._left() + words.width() + 2
        if not self.picture.isNull():
            width = max(width, self._left() + int(self.picture.deviceIndependentSize().width()))
        return QSize(width, self.height(width))

    def narrowest(self) -> QSize:
        return QSize(self._left() + _NARROWEST, int(self._lowest()) + 2 * _ABOVE)

    def paint(self, option: QStyleOptionButton) -> None:
        button, side = self._button, self._side()
        painter = QStylePainter(button)
        line = button.fontMetrics().lineSpacing()
        is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        top = _ABOVE + max((line - side) // 2, 0)
        box = QRect(button.width() - side if is_mirrored else 0, top, side, side)
        inner = QRect(0 if is_mirrored else self._left(), _ABOVE, button.width() - self._left(), button.height())
        option.rect = box
        painter.drawPrimitive(self._indicator, option)
        if not self.picture.isNull():
            painter.drawPixmap(inner.topLeft(), self.picture)
            inner.setTop(inner.top() + int(self.picture.deviceIndependentSize().height()) + _ABOVE)
        flags = (_MIRRORED if is_mirrored else _FLAGS) | self._mnemonic
        painter.drawItemText(inner, flags, button.palette(), button.isEnabled(), button.text(), button.foregroundRole())
        if button.hasFocus():
            pen = button.palette().accent().color()
            painter.setPen(pen)
            painter.drawRoundedRect(button.rect().adjusted(0, 0, -1, -1), 4, 4)

    def _lowest(self) -> float:
        return max(self._button.fontMetrics().lineSpacing() * _BURMESE_LINE, self._side())

    def _side(self) -> int:
        # The style sheet rounds the corners of just this size.
        return self._button.style().pixelMetric(self._metric, None, self._button)

    def _left(self) -> int:
        return self._side() + _GAP + 4

    def _words(self, width: int) -> QRect:
        space = QRect(0, 0, width, 100_000)
        return self._button.fontMetrics().boundingRect(space, _FLAGS | self._mnemonic, self._button.text())


class RoundChoice(QRadioButton):
    """One of several; with *has_mnemonic* its words are ours, and mark a letter."""

    def __init__(self, text: str, parent: QWidget | None = None, *, has_mnemonic: bool = False) -> None:
        super().__init__(text, parent)
        self._wrapped = _Wrapped(self, is_round=True, has_mnemonic=has_mnemonic)

    def set_picture(self, picture: QPixmap) -> None:
        """Show a picture above the words."""
        self._wrapped.picture = picture
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter belongs to whoever asked: a tired person presses it on what has the focus.
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            return
        super().keyPressEvent(event)

    def heightForWidth(self, width: int) -> int:
        return self._wrapped.height(width)

    def hasHeightForWidth(self) -> bool:
        return True

    def sizeHint(self) -> QSize:
        return self._wrapped.hint()

    def minimumSizeHint(self) -> QSize:
        return self._wrapped.narrowest()

    def hitButton(self, pos: object) -> bool:
        return self.rect().contains(pos)  # type: ignore[call-overload, no-any-return]

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        self._wrapped.paint(option)


class SquareChoice(QCheckBox):
    """Any of several, or one by itself; with *has_mnemonic* its words are ours, and mark a letter."""

    def __init__(self, text: str, parent: QWidget | None = None, *, has_mnemonic: bool = False) -> None:
        super().__init__(text, parent)
        self._wrapped = _Wrapped(self, is_round=False, has_mnemonic=has_mnemonic)

    def set_picture(self, picture: QPixmap) -> None:
        """Show a picture above the words."""
        self._wrapped.picture = picture
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            return
        super().keyPressEvent(event)

    def heightForWidth(self, width: int) -> int:
        return self._wrapped.height(width)

    def hasHeightForWidth(self) -> bool:
        return True

    def sizeHint(self) -> QSize:
        return self._wrapped.hint()

    def minimumSizeHint(self) -> QSize:
        return self._wrapped.narrowest()

    def hitButton(self, pos: object) -> bool:
        return self.rect().contains(pos)  # type: ignore[call-overload, no-any-return]

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        self._wrapped.paint(option)
