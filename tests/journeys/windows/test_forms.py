"""An office's own form, written in a spreadsheet, is added and filled in."""

import pytest
from openpyxl import Workbook

from tests.journeys.vault_kit import OFFICE
from tests.journeys.windows.conftest import Town
from tests.journeys.windows.stories import seal

ANSWER = "canarySheetP4d, as the headman told it"


@pytest.mark.parametrize("size", [(1366, 768), (900, 560)])
def test_a_form_of_a_spreadsheet_is_filled_in(town: Town, size: tuple[int, int]) -> None:
    book = Workbook()
    survey = book.active
    assert survey is not None
    survey.title = "survey"
    survey.append(["type", "name", "label", "required"])
    survey.append(["text", "heading", "Heading of the village", "yes"])
    survey.append(["integer", "houses", "Houses that stand", ""])
    settings = book.create_sheet("settings")
    settings.append(["form_title", "form_id", "version"])
    settings.append(["Village survey", "village_survey", "1"])
    file = town.materials / "village.xlsx"
    book.save(file)
    book.close()

    desk = town.unlocked(OFFICE)
    desk.program.window.resize(*size)
    desk.go("Forms")
    desk.press("Add a form")
    desk.choose_file(file)
    desk.sees("“Village survey” is here")
    desk.choose_line("Forms", "Village survey")
    desk.press("Fill in")
    desk.sees("Saved, encrypted", "Seal")
    desk.write("Heading of the village", ANSWER)
    desk.write("Houses that stand", "41")
    seal(desk)
    desk.sees(ANSWER, "41")
