"""A language in force: words, plurals, Qt's own dialogs, dates and numbers, and the direction of a page."""

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from fieldreport.errors import DiskFull
from fieldreport.forms.findings import Problem, Severity
from fieldreport.ui.commands.command import CommandId
from fieldreport.ui.commands.menu import Commands, plain_text
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.date_field import DateField
from fieldreport.ui.controls.labelled_field import LabelledField
from fieldreport.ui.controls.labels import plain
from fieldreport.ui.controls.page_frame import PageFrame
from fieldreport.ui.look.look import Look
from fieldreport.ui.words.failure_words import failure_words
from fieldreport.ui.words.form_problem_words import form_problem_place, form_problem_words
from fieldreport.ui.words.languages import PSEUDO, Languages
from fieldreport.ui.words.tables import sentence_tables
from tests.gui.acceptance import tab_order_breaks

BURMESE = range(0x1000, 0x10A0)


def is_burmese(text: str) -> bool:
    return any(ord(letter) in BURMESE for letter in text)


def drafts(number: int) -> str:
    return QCoreApplication.translate("Export", "%n report(s)", "", number)


def test_english_counts_right(languages: Languages) -> None:
    languages.choose("en")
    assert [drafts(1), drafts(2), drafts(0)] == ["1 report", "2 reports", "0 reports"]


def test_burmese_counts_in_its_own_digits(languages: Languages) -> None:
    languages.choose("my")
    assert drafts(12) == "အစီရင်ခံစာ ၁၂ ခု"


def test_going_back_to_english_leaves_no_burmese(languages: Languages) -> None:
    languages.choose("my")
    languages.choose("en")
    assert drafts(2) == "2 reports"
    assert QLocale().language() is QLocale.Language.English


def test_a_language_that_is_not_there_is_english(languages: Languages) -> None:
    languages.choose("xx")
    assert languages.current == "en"


def test_the_long_language_shows_what_is_translated(languages: Languages) -> None:
    languages.choose(PSEUDO)
    assert drafts(1).startswith("[1 ŕépöŕţ")


def test_a_failure_is_told_in_burmese_with_its_details(languages: Languages) -> None:
    languages.choose("my")
    words = failure_words(DiskFull(path="/media/stick"))
    assert is_burmese(words.happened)
    assert is_burmese(words.todo)
    assert "/media/stick" in words.happened


def test_a_problem_of_a_form_is_told_in_burmese(languages: Languages) -> None:
    languages.choose("my")
    problem = Problem(
        code="expression.unknown_function",
        severity=Severity.ERROR,
        sheet="survey",
        row=12,
        column="relevant",
        details={"function": "wether()", "expression": "wether(1)"},
    )
    words = form_problem_words(problem)
    assert is_burmese(words.happened)
    assert "wether()" in words.happened
    assert form_problem_place(problem) == "survey, အတန်း 12, relevant"


def test_every_sentence_of_a_table_is_translated(languages: Languages) -> None:
    languages.choose("my")
    for context, texts in sentence_tables().items():
        for text in texts:
            assert is_burmese(QCoreApplication.translate(context, text)), text


def test_the_menu_of_a_line_is_burmese(languages: Languages, qtbot: QtBot) -> None:
    languages.choose("my")
    line = QLineEdit()
    qtbot.addWidget(line)
    menu = line.createStandardContextMenu()
    qtbot.addWidget(menu)
    words = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert len(words) >= 6
    assert all(is_burmese(text) for text in words)


def test_the_dialog_for_files_is_burmese(languages: Languages, qtbot: QtBot) -> None:
    languages.choose("my")
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    dialog.show()
    buttons = [one.text() for one in dialog.findChildren(QPushButton) if one.isVisible()]
    labels = [one.text() for one in dialog.findChildren(QLabel) if one.isVisible() and one.text()]
    assert len(buttons) == 2
    assert len(labels) >= 3
    assert all(is_burmese(text) for text in [*buttons, *labels])


def test_buttons_of_qt_are_burmese(languages: Languages, qtbot: QtBot) -> None:
    languages.choose("my")
    box = QMessageBox(
        QMessageBox.Icon.Question,
        "FieldReport",
        "",
        QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No | QMessageBox.StandardButton.Cancel,
    )
    qtbot.addWidget(box)
    assert all(is_burmese(button.text()) for button in box.buttons())


def test_dates_numbers_and_sizes_are_written_as_the_language_does(languages: Languages) -> None:
    languages.choose("my")
    assert QLocale().toString(1234) == "၁,၂၃၄"
    assert QLocale().toString(QDate(2026, 11, 5), QLocale.FormatType.ShortFormat) == "၅/၁၁/၂၆"
    languages.choose("en")
    assert QLocale().toString(1234) == "1,234"
    assert QLocale().toString(QDate(2026, 11, 5), QLocale.FormatType.ShortFormat) == "05/11/2026"


def test_a_day_in_a_field_stays_as_records_write_it(languages: Languages, qtbot: QtBot) -> None:
    languages.choose("my")
    field = DateField()
    qtbot.addWidget(field)
    field.setDate(QDate(2026, 11, 5))
    assert field.text() == "2026-11-05"


def test_menus_follow_the_language(look: Look, languages: Languages, qtbot: QtBot) -> None:
    languages.choose("en")
    window = QLabel()
    qtbot.addWidget(window)
    commands = Commands(look=look, parent=window)
    assert commands.actions[CommandId.LOCK].text() == "&Lock"
    languages.choose("my")
    commands.translate()
    assert commands.actions[CommandId.LOCK].text() == "သော့ခတ်ရန် (&L)"
    assert all(is_burmese(plain_text(command)) for command in commands.table)


def test_a_mnemonic_in_brackets_is_no_word() -> None:
    assert plain("သော့ခတ်ရန် (&L)") == "သော့ခတ်ရန်"
    assert plain("S&eal…") == "Seal…"
    assert plain("Smith && Sons (&N)") == "Smith & Sons"


def test_a_page_mirrors_where_the_script_runs_from_the_right(look: Look, qtbot: QtBot) -> None:
    page = PageFrame(title="Reports", words="What was written.")
    corner = Button("More")
    page.corner.addWidget(corner)
    page.body.addWidget(LabelledField("Name", QLineEdit()))
    cancel, seal = Button("Cancel"), Button("Seal", primary=True)
    page.add_button(cancel)
    page.add_button(seal)
    qtbot.addWidget(page)
    page.resize(900, 560)
    page.show()
    places = {button: button.mapTo(page, button.rect().topLeft()).x() for button in (cancel, seal, corner)}
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    for button, x in places.items():
        assert button.mapTo(page, button.rect().topRight()).x() == page.width() - 1 - x
    assert tab_order_breaks(page) == []
