"""A section of forty questions: from its answers to a page that is painted."""

import os
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication

from fieldreport.bootstrap import build_application
from fieldreport.domain.appearance import Theme
from fieldreport.ui.editor.questionnaire import Questionnaire
from fieldreport.ui.editor.writing import Writing
from fieldreport.ui.look.look import Look
from tests.benchmarks.bench_kit import Scale
from tests.benchmarks.figures import Figure, Unit
from tests.gui.editor.long_section import long_section
from tests.gui.questions.kit import tools

SECTION_BAR = 0.080
_WIDTH, _HEIGHT = 1000, 700


def measure(_: Path, scale: Scale) -> list[Figure]:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    qt = QApplication([])
    look = Look(application=qt, theme=Theme.LIGHT)
    zawgyi = build_application().zawgyi
    answers = long_section()
    taken = []
    for _round in range(scale.rounds + 1):
        begun = time.perf_counter()
        writing = Writing(questionnaire=Questionnaire(answers=answers), tools=tools(look), zawgyi=zawgyi)
        writing.resize(_WIDTH, _HEIGHT)
        writing.show()
        qt.processEvents()
        taken.append(time.perf_counter() - begun)
        filled = writing.page.rows[-1].geometry().bottom()
        assert filled >= _HEIGHT, "the window is full of questions"
        # Else the rest of it is made while the next one is measured.
        writing.page.finish()
        writing.hide()
    # The first one warms the fonts.
    return [Figure("a section of 40 questions is on the screen", Unit.SECONDS, tuple(taken[1:]), SECTION_BAR)]
