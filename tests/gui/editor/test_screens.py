"""Every page of our forms as people see it: names, Tab, words that are whole, and quick."""

from collections.abc import Callable, Iterator
from time import process_time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldreport.bootstrap import Application
from fieldreport.domain.appearance import Theme
from fieldreport.forms.answers import Answers
from fieldreport.ui.editor.questionnaire import Questionnaire
from fieldreport.ui.editor.writing import Writing
from fieldreport.ui.look.look import Look
from tests.gui import acceptance
from tests.gui.editor.long_section import long_section
from tests.gui.questions.kit import tools, type_text
from tests.unit.forms.filling import NAMES, new_report
from tests.unit.forms.kit import report

MACHINES = 4
"""How much slower than the computer of the benchmark a test's may be; the benchmark holds the bar itself."""

EVERYTHING = "persons groups acts actors casualties damage displacement interventions evidence links"


@pytest.fixture
def write(qtbot: QtBot, look: Look, app: Application) -> Callable[[Answers], Writing]:
    def write_(answers: Answers) -> Writing:
        writing = Writing(questionnaire=Questionnaire(answers=answers), tools=tools(look), zawgyi=app.zawgyi)
        qtbot.addWidget(writing)
        writing.resize(1000, 700)
        with qtbot.waitActive(writing):
            writing.show()
            writing.activateWindow()
        return writing

    return write_


def _pages(writing: Writing, qtbot: QtBot) -> Iterator[str]:
    """Show each page that counts, whole."""
    writing.update_progress()
    for state in writing.section_list.states:
        writing.show_page(state.number)
        writing.page.finish()
        qtbot.wait(1)
        yield state.name


def _full(name: str) -> Answers:
    answers = new_report(name)
    if name == "incident":
        answers.set("/sections", EVERYTHING)
    return answers


@pytest.mark.parametrize("name", NAMES)
def test_every_control_of_our_forms_has_a_name(name: str, write: Callable[[Answers], Writing], qtbot: QtBot) -> None:
    writing = write(_full(name))
    unnamed = {page: found for page in _pages(writing, qtbot) if (found := acceptance.unnamed_focusable(writing))}
    assert unnamed == {}


@pytest.mark.parametrize("name", NAMES)
def test_tab_goes_where_the_eyes_go(name: str, write: Callable[[Answers], Writing], qtbot: QtBot) -> None:
    writing = write(_full(name))
    breaks = {page: found for page in _pages(writing, qtbot) if (found := acceptance.tab_order_breaks(writing.page))}
    assert breaks == {}


@pytest.mark.parametrize("language", ["English (en)", "Burmese (my)"])
@pytest.mark.parametrize(("width", "percent"), [(1000, 100), (560, 100), (1366, 200)])
@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
def test_no_word_of_the_incident_is_cut(
    write: Callable[[Answers], Writing],
    look: Look,
    qtbot: QtBot,
    language: str,
    width: int,
    percent: int,
    theme: Theme,
) -> None:
    look.set_theme(theme)
    look.set_text_size(percent)
    answers = _full("incident")
    answers.set_language(language)
    writing = write(answers)
    writing.resize(width, 700)
    cut = {
        page: found
        for page in _pages(writing, qtbot)
        if (found := acceptance.elided_buttons(writing.page) + acceptance.cut_labels(writing.page))
    }
    assert cut == {}


def test_burmese_is_whole_in_every_field(write: Callable[[Answers], Writing], qtbot: QtBot) -> None:
    answers = new_report("quick-report")
    answers.set_language("Burmese (my)")
    writing = write(answers)
    clipped = {page: found for page in _pages(writing, qtbot) if (found := acceptance.clipped_burmese(writing.page))}
    assert clipped == {}


def test_a_keystroke_is_painted_within_a_frame(write: Callable[[Answers], Writing], qtbot: QtBot) -> None:
    writing = write(long_section())
    writing.page.finish()
    QApplication.processEvents()
    field = writing.page.rows[0].field.target()
    field.setFocus()
    taken = []
    for char in "The quick brown fox ကျေးရွာအတွင်းသို့ ဝင်ရောက်လာပြီး":
        begun = process_time()
        type_text(field, char)
        QApplication.processEvents()
        taken.append(process_time() - begun)
    assert sorted(taken)[int(len(taken) * 0.95)] < MACHINES * 0.016


def test_saying_an_answer_takes_less_than_a_frame(write: Callable[[Answers], Writing], qtbot: QtBot) -> None:
    writing = write(_full("incident"))
    row = writing.page.rows[1]
    taken = []
    for number in range(12):
        type_text(row.field.target(), str(number))
        begun = process_time()
        row.flush()
        QApplication.processEvents()
        taken.append(process_time() - begun)
    assert sorted(taken)[len(taken) // 2] < MACHINES * 0.016


def test_a_right_to_left_form_is_mirrored(write: Callable[[Answers], Writing]) -> None:
    model = "".join(
        f'<translation lang="{lang}"><text id="q"><value>{words}</value></text></translation>'
        for lang, words in (("English (en)", "Where?"), ("Arabic (ar)", "أين؟"))
    )
    body = '<input ref="/data/q"><label ref="jr:itext(\'q\')"/></input>'
    bind = '<bind nodeset="/data/q" type="string"/>'
    answers = report("<q/>", bind, body, model=f"<itext>{model}</itext>")
    writing = write(answers)
    assert writing.page.rows[0].layoutDirection() is Qt.LayoutDirection.LeftToRight
    answers_of = writing.page.rows[0]
    writing._questionnaire.set_languages("Arabic (ar)", "")
    assert answers_of.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert answers_of.label == "أين؟"


def test_nothing_of_a_page_is_a_window(write: Callable[[Answers], Writing], qtbot: QtBot) -> None:
    shown: list[object] = []

    before = {window for window in QApplication.topLevelWidgets() if window.isVisible()}
    writing = write(_full("incident"))
    for _ in _pages(writing, qtbot):
        shown += [one for one in QApplication.topLevelWidgets() if one.isVisible() and one not in before]
    assert set(shown) == {writing}
