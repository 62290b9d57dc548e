"""The answers of a report as cards, one a section: questions at the left, answers at the right."""

from collections.abc import Callable, Collection, Iterator, Sequence
from time import perf_counter
from typing import Protocol

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from fieldreport.forms.reading import ReadAnswer, ReadContent, ReadSection
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.card import Card
from fieldreport.ui.controls.labels import DimLabel, Heading, WrapLabel
from fieldreport.ui.controls.picture import Picture
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.look.look import Look
from fieldreport.ui.words.measures import size_text

_SLICE = 0.012
"""Seconds that are spent on cards before what waits is painted."""
_AT_ONCE = 400
"""Answers that are laid out before somebody asks for more; a full incident has a hundred."""
_LONG = 120
"""Characters from which on an answer gets the whole width."""
_GAP = 8
_COLUMN_GAP = 16


class Beside(Protocol):
    """Makes what stands beside an answer: a small button, and what is said about it below."""

    def button(self, answer: ReadAnswer) -> QWidget | None:
        """Return what can be done with an answer; None for nothing."""

    def notes(self, answer: ReadAnswer) -> Sequence[QWidget]:
        """Return what is said about an answer."""


class AnswerCards(QWidget):
    """Builds itself a little at a time: a report may have thousands of answers, and the window waits for none."""

    open_file = Signal(str)
    """Carries the path of the file that somebody wants to look at."""
    finished = Signal()
    """All cards are there."""

    def __init__(self, *, look: Look, evidence_here: Collection[bytes], beside: Beside | None = None) -> None:
        super().__init__()
        self._look = look
        self._here = evidence_here
        self._beside = beside
        self._is_hiding = True
        self._hidden: list[tuple[WrapLabel, QWidget, str]] = []
        self._steps: Iterator[None] = iter(())
        self._left = _AT_ONCE
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)

    @property
    def has_sensitive(self) -> bool:
        """Whether any answer is hidden until somebody wants to see it."""
        return bool(self._hidden)

    def show_content(self, content: ReadContent, *, hides: bool) -> None:
        """Show the answers of one version; sensitive ones are hidden if *hides*."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._hidden.clear()
        self._is_hiding = hides
        self._steps = self._build(content)
        self._left = _AT_ONCE
        self._timer.start()
        self._go_on()

    def set_hiding(self, hides: bool) -> None:  # noqa: FBT001 - as Qt's own setters
        """Hide all sensitive answers, or show them."""
        self._is_hiding = hides
        for label, cover, words in self._hidden:
            # What is hidden is not in the window at all: no screen reader and no other program finds it there.
            label.setText("" if hides else words)
            label.setVisible(not hides)
            cover.setVisible(hides)

    def _go_on(self) -> None:
        until = perf_counter() + _SLICE
        for _ in self._steps:
            self._left -= 1
            if self._left <= 0:
                self._offer_more()
                break
            if perf_counter() > until:
                return
        self._timer.stop()
        self.finished.emit()

    def _offer_more(self) -> None:
        """Wait with the rest until somebody wants it: what is laid out is laid out anew with each line that comes."""
        button = Button(self.tr("Show more answers"))

        def go_on() -> None:
            button.hide()
            button.deleteLater()
            self._left = _AT_ONCE
            self._timer.start()

        button.clicked.connect(go_on)
        self._column.addWidget(button)

    def _build(self, content: ReadContent) -> Iterator[None]:
        for section in content.sections:
            card = Card(shown_name(section.label))
            self._column.addWidget(card)
            yield from self._fill(card.body, section)
        if content.others:
            card = Card(self.tr("Not asked for by the form"))
            self._column.addWidget(card)
            words = self.tr("Worked out by the form, or unknown to the version of it that is here.")
            card.body.addWidget(DimLabel(words))
            yield from self._rows(card.body, content.others)
        self._column.addStretch(1)
        yield

    def _fill(self, column: QVBoxLayout, section: ReadSection) -> Iterator[None]:
        waiting: list[ReadAnswer] = []
        for item in section.items:
            if isinstance(item, ReadAnswer):
                waiting.append(item)
                continue
            yield from self._rows(column, waiting)
            waiting = []
            title = shown_name(item.label)
            column.addWidget(Heading(f"{title} {item.number}".strip() if item.number else title))
            inner = QVBoxLayout()
            inner.setContentsMargins(_COLUMN_GAP if item.number == 0 else 0, 0, 0, 0)
            inner.setSpacing(_GAP)
            column.addLayout(inner)
            yield from self._fill(inner, item)
        yield from self._rows(column, waiting)

    def _rows(self, column: QVBoxLayout, answers: Collection[ReadAnswer]) -> Iterator[None]:
        if not answers:
            return
        grid = QGridLayout()
        grid.setHorizontalSpacing(_COLUMN_GAP)
        grid.setVerticalSpacing(_GAP)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        column.addLayout(grid)
        top = Qt.AlignmentFlag.AlignTop
        row = 0
        for answer in answers:
            label = DimLabel(shown_name(answer.label) or answer.path)
            value = self._value(answer)
            button = None if self._beside is None else self._beside.button(answer)
            if button is not None:
                grid.addWidget(button, row, 2, top)
            if len(answer.words) > _LONG or "\n" in answer.words:
                grid.addWidget(label, row, 0, 1, 2, top)
                grid.addWidget(value, row + 1, 0, 1, 2, top)
                row += 2
            else:
                grid.addWidget(label, row, 0, top)
                grid.addWidget(value, row, 1, top)
                row += 1
            for note in () if self._beside is None else self._beside.notes(answer):
                grid.addWidget(note, row, 0, 1, 3)
                row += 1
            yield

    def _value(self, answer: ReadAnswer) -> QWidget:
        if answer.evidence is not None:
            return self._file(answer)
        if answer.value is None:
            problem = WrapLabel(self.tr("Stated in two ways, so that neither holds."))
            problem.setProperty("kind", "problem")
            return problem
        # Of a text every character is shown that was sealed; what turns its direction only turns its own line.
        label = WrapLabel("", selectable=True)
        label.setAccessibleName(shown_name(answer.label) or answer.path)
        if not answer.is_sensitive:
            label.setText(answer.words)
            return label
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        cover = self._cover()
        column.addWidget(cover)
        column.addWidget(label)
        self._hidden.append((label, cover, answer.words))
        label.setText("" if self._is_hiding else answer.words)
        label.setVisible(not self._is_hiding)
        cover.setVisible(self._is_hiding)
        return whole

    def _cover(self) -> QWidget:
        cover = QWidget()
        row = QHBoxLayout(cover)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Picture(self._look.icon("eye-off", "sensitive")))
        row.addWidget(DimLabel(self.tr("Hidden: sensitive")), 1)
        return cover

    def _file(self, answer: ReadAnswer) -> QWidget:
        evidence = answer.evidence
        assert evidence is not None
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        is_here = evidence.sha256 in self._here
        row.addWidget(
            Picture(self._look.icon("paperclip" if is_here else "alert-triangle", "dim" if is_here else "warn"))
        )
        name = shown_name(answer.words) or self.tr("File without a name")
        words = f"{name} · {size_text(evidence.size)}"
        row.addWidget(WrapLabel(words if is_here else f"{words} · {self.tr('not here yet')}", selectable=True), 1)
        if is_here:
            button = Button(self.tr("Look"), flat=True)
            button.setAccessibleName(self.tr("Look at {name}").format(name=name))
            button.clicked.connect(self._opener(answer.path))
            row.addWidget(button)
        return whole

    def _opener(self, path: str) -> Callable[[], None]:
        return lambda: self.open_file.emit(path)
