"""What a problem of a form is called in a window: the core's two sentences and its place, translated."""

from PySide6.QtCore import QCoreApplication

from fieldreport.forms.findings import Problem
from fieldreport.services.error_words import Words, printable
from fieldreport.services.form_words import PROBLEM_WORDS, UNKNOWN_PROBLEM, fill_in

CONTEXT = "FormProblems"


def form_problem_words(problem: Problem) -> Words:
    """Return both sentences in the window's language, the problem's details filled in."""
    core = PROBLEM_WORDS.get(problem.code, UNKNOWN_PROBLEM)
    translate = QCoreApplication.translate
    return fill_in(Words(translate(CONTEXT, core.happened), translate(CONTEXT, core.todo)), problem)


def form_problem_place(problem: Problem) -> str:
    """Say where it is: ``survey, row 12, relevant``; without a sheet the path in the form, or nothing."""
    if not problem.sheet:
        return ", ".join(printable(part) for part in (problem.path, problem.part) if part)
    row = QCoreApplication.translate("FormProblemPlace", "row {row}").format(row=problem.row) if problem.row else ""
    return ", ".join(part for part in (printable(problem.sheet), row, printable(problem.column)) if part)


def problem_sentences() -> tuple[str, ...]:
    """Return every sentence that a problem of a form can be told in, for the translators."""
    every = (*PROBLEM_WORDS.values(), UNKNOWN_PROBLEM)
    return tuple(dict.fromkeys(sentence for words in every for sentence in (words.happened, words.todo)))
