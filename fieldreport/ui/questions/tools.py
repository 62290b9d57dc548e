"""What fields need of the world around them."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from fieldreport.domain.date_words import ENGLISH, DateWords
from fieldreport.ui.look.look import Look
from fieldreport.ui.questions.choice_words import Pictures
from fieldreport.ui.questions.file_field import FileSize
from fieldreport.ui.questions.place_search import PlaceSearch
from fieldreport.ui.questions.unit_field import UnitWords


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """One for all fields of an editor."""

    look: Look
    places: PlaceSearch
    size_of: FileSize
    pictures: Pictures
    unit_words: UnitWords
    date_words: DateWords = ENGLISH
    is_burmese: bool = False
    """Whether the window speaks Burmese."""
    above: Callable[[str], QWidget | None] = lambda _: None
    """Makes what stands above the field of a place; None for nothing."""
