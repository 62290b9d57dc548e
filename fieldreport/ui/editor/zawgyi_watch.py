"""Looks at each text that was typed or pasted, and offers to write Zawgyi in Unicode."""

import re
from collections.abc import Callable

from PySide6.QtCore import QObject

from fieldreport.forms.data_types import DataType
from fieldreport.forms.definition import ControlKind
from fieldreport.text.zawgyi import Suggestion, ZawgyiCheck
from fieldreport.ui.editor.questionnaire import Happened, Questionnaire
from fieldreport.ui.editor.zawgyi_offer import ZawgyiOffer
from fieldreport.ui.questions.question_row import QuestionRow

_BURMESE = re.compile("[\u1000-\u109f]")
_QUICK = 2_000
"""Characters that are judged in 2 ms: at every change. A longer text is when it grew by a paste."""
_PASTE = 10


class ZawgyiWatch(QObject):
    """Nothing is converted unless a person says so; what they declined is not offered again."""

    def __init__(
        self,
        *,
        questionnaire: Questionnaire,
        check: ZawgyiCheck,
        row_of: Callable[[str], QuestionRow | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._questionnaire = questionnaire
        self._check = check
        self._row_of = row_of
        self._lengths: dict[str, int] = {}
        self._offers: dict[str, ZawgyiOffer] = {}
        self._declined: set[str] = set()
        questionnaire.happened.connect(self._follow)

    def _follow(self, happened: Happened) -> None:
        for ref in {happened.answered, *(self._offers.keys() & happened.shown)} - {""}:
            self._look_at(ref)

    def _look_at(self, ref: str) -> None:
        view = self._questionnaire.answers.view(ref)
        if view.kind is not ControlKind.INPUT or view.data_type is not DataType.TEXT:
            return
        text = view.value
        grown = len(text) - self._lengths.get(ref, 0)
        self._lengths[ref] = len(text)
        if not _BURMESE.search(text) or text in self._declined:
            self._withdraw(ref)
        elif len(text) <= _QUICK or grown >= _PASTE or ref in self._offers:
            self._offer(ref, self._check.suggest_conversion(text))

    def _offer(self, ref: str, suggestion: Suggestion | None) -> None:
        if ref in self._offers and suggestion == self._offers[ref].suggestion:
            return
        self._withdraw(ref)
        row = self._row_of(ref)
        if suggestion is None or row is None:
            return
        offer = ZawgyiOffer(suggestion=suggestion)
        offer.accepted.connect(lambda text: self._accept(ref, text))
        offer.declined.connect(lambda text: self._decline(ref, text))
        row.insert_below(offer)
        self._offers[ref] = offer

    def _accept(self, ref: str, text: str) -> None:
        self._withdraw(ref)
        self._questionnaire.answer(ref, text)
        self._focus(ref)

    def _decline(self, ref: str, text: str) -> None:
        self._declined.add(text)
        self._withdraw(ref)
        self._focus(ref)

    def _focus(self, ref: str) -> None:
        row = self._row_of(ref)
        if row is not None:
            row.focus()

    def _withdraw(self, ref: str) -> None:
        offer = self._offers.pop(ref, None)
        if offer is not None:
            offer.hide()
            offer.deleteLater()
