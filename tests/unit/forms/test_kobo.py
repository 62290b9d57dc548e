"""KoboToolbox's matrix, score and rank become plain groups with the names that Kobo gives."""

from fieldreport.forms.convert import convert_workbook
from fieldreport.forms.findings import Severity, has_errors
from fieldreport.forms.kobo import expand_kobo, has_kobo
from fieldreport.forms.workbook import Workbook, WorkbookLimits, read_workbook
from tests.unit.forms.sheets import SIMPLE, Cells, markdown, xlsx

ASSETS: Cells = [
    ("list_name", "name", "label::English (en)"),
    ("assets", "car", "Car"),
    ("assets", "bike", "Bike"),
    ("yn", "yes", "Yes"),
    ("yn", "no", "No"),
]


def workbook_of(survey: Cells, choices: Cells = ASSETS) -> Workbook:
    return read_workbook(xlsx({"survey": survey, "choices": choices}), "xlsx", limits=WorkbookLimits())[0]


def rows(workbook: Workbook, *columns: str) -> list[tuple[str, ...]]:
    return [tuple(row.get(column, "") for column in columns) for row in workbook.sheets["survey"]]


MATRIX: Cells = [
    ("type", "name", "label::English (en)", "relevant", "kobo--matrix_list", "$kuid"),
    ("text", "before", "Before", None, None, "x1"),
    ("begin_kobomatrix", "m1", "Items", "${before} != ''", "assets", "x2"),
    ("select_one yn", "own", "Own?", None, None, "x3"),
    ("integer", "count", "How many?", "${own} = 'yes' and ${before} != 'x'", None, "x4"),
    ("end_kobomatrix", None, None, None, None, "x5"),
    ("text", "after", "After", None, None, "x6"),
]


def test_a_matrix_becomes_a_group_for_each_line() -> None:
    workbook = workbook_of(MATRIX)
    assert has_kobo(workbook)
    expanded, problems = expand_kobo(workbook)
    assert problems == []
    assert rows(expanded, "type", "name", "label::English (en)", "relevant") == [
        ("text", "before", "Before", ""),
        ("begin_group", "m1_header", "", "${before} != ''"),
        ("note", "m1_header_note", "Items", ""),
        ("end_group", "", "", ""),
        ("begin_group", "m1_car", "Car", "${before} != ''"),
        ("select_one yn", "m1_car_own", "Own?", ""),
        ("integer", "m1_car_count", "How many?", "${m1_car_own} = 'yes' and ${before} != 'x'"),
        ("end_group", "", "", ""),
        ("begin_group", "m1_bike", "Bike", "${before} != ''"),
        ("select_one yn", "m1_bike_own", "Own?", ""),
        ("integer", "m1_bike_count", "How many?", "${m1_bike_own} = 'yes' and ${before} != 'x'"),
        ("end_group", "", "", ""),
        ("text", "after", "After", ""),
    ]
    assert expanded.rows["survey"] == [2, 3, 3, 3, 3, 4, 5, 3, 3, 4, 5, 3, 7]
    assert expanded.headers["survey"] == ["type", "name", "label::English (en)", "relevant"]


def test_a_mistake_in_a_matrix_is_shown_where_the_office_wrote_it() -> None:
    survey = [list(row) for row in MATRIX]
    survey[4][3] = "${nobody} = 1"
    content = xlsx({"survey": survey, "choices": ASSETS})
    _, _, problems, places = convert_workbook(content, "xlsx", name="")
    assert [(one.code, one.sheet, one.row, one.column) for one in problems] == [
        ("xlsform.pyref_003", "survey", 5, "relevant")
    ]
    assert places.questions["/m1_bike/m1_bike_count"] == 5


def test_a_score_becomes_a_table_of_questions_with_one_list() -> None:
    expanded, problems = expand_kobo(
        workbook_of(
            [
                ("type", "name", "label", "required", "relevant", "kobo--score-choices"),
                ("begin_score", "s1", "Score", "true", "${x} = 1", "yn"),
                ("score__row", "q1", "First", None, None, None),
                ("score__row", "q2", "Second", "false", None, None),
                ("end_score", None, None, None, None, None),
            ]
        )
    )
    assert problems == []
    assert rows(expanded, "type", "name", "label", "appearance", "required", "relevant") == [
        ("begin_group", "s1", "", "field-list", "", "${x} = 1"),
        ("select_one yn", "s1_header", "Score", "label", "", ""),
        ("select_one yn", "q1", "First", "list-nolabel", "true", ""),
        ("select_one yn", "q2", "Second", "list-nolabel", "false", ""),
        ("end_group", "", "", "", "", ""),
    ]


def test_a_rank_becomes_questions_that_must_differ() -> None:
    expanded, problems = expand_kobo(
        workbook_of(
            [
                ("type", "name", "label", "kobo--rank-items", "kobo--rank-constraint-message"),
                ("begin_rank", "r1", "Top needs", "assets", "Choose another."),
                ("rank__level", "n1", "1st", None, None),
                ("rank__level", "n2", "2nd", None, None),
                ("rank__level", "n3", "3rd", None, None),
                ("end_rank", None, None, None, None),
            ]
        )
    )
    assert problems == []
    assert rows(expanded, "type", "name", "label", "required", "constraint", "constraint_message") == [
        ("begin_group", "r1", "", "", "", ""),
        ("note", "r1_label", "Top needs", "", "", ""),
        ("select_one assets", "n1", "1st", "yes", "", ""),
        ("select_one assets", "n2", "2nd", "yes", ". != ${n1}", "Choose another."),
        ("select_one assets", "n3", "3rd", "yes", ". != ${n1} and . != ${n2}", "Choose another."),
        ("end_group", "", "", "", "", ""),
    ]


def test_what_comes_of_them_is_a_form() -> None:
    survey: Cells = [
        ("type", "name", "label", "kobo--matrix_list", "kobo--score-choices", "kobo--rank-items", "$autoname"),
        ("begin_kobomatrix", "m", "M", "assets", None, None, None),
        ("integer", "n", "N", None, None, None, None),
        ("end_kobomatrix", None, None, None, None, None, None),
        ("begin_score", "s", "S", None, "yn", None, None),
        ("score__row", "q", "Q", None, None, None, None),
        ("end_score", None, None, None, None, None, None),
        ("begin_rank", "r", "R", None, None, "assets", None),
        ("rank__level", "l1", "1st", None, None, None, None),
        ("rank__level", "l2", "2nd", None, None, None, None),
        ("end_rank", None, None, None, None, None, None),
    ]
    choices = [("list_name", "name", "label"), *ASSETS[1:]]
    xform, _, problems, _ = convert_workbook(xlsx({"survey": survey, "choices": choices}), "xlsx", name="kobo")
    assert not has_errors(problems)
    assert xform is not None
    for path in ("/data/m_car/m_car_n", "/data/m_bike/m_bike_n", "/data/s/q", "/data/r/l2"):
        assert f'nodeset="{path}"' in xform


def test_columns_that_only_kobo_understands_are_left_out_and_named() -> None:
    survey: Cells = [("type", "name", "label", "kobo--locking-profile"), ("text", "a", "A", "locked")]
    expanded, problems = expand_kobo(workbook_of(survey))
    assert expanded.headers["survey"] == ["type", "name", "label"]
    assert [(one.code, one.severity, one.sheet, one.row, one.column) for one in problems] == [
        ("kobo.column_ignored", Severity.WARNING, "survey", 1, "kobo--locking-profile")
    ]


def refused(*survey: tuple[str | None, ...]) -> list[tuple[str, int, str]]:
    header = ("type", "name", "label", "kobo--matrix_list", "kobo--score-choices")
    _, problems = expand_kobo(workbook_of([header, *survey]))
    assert has_errors(problems)
    return [(one.code, one.row, one.column) for one in problems]


def test_what_cannot_be_expanded_is_refused_by_name_and_row() -> None:
    assert refused(("begin_kobomatrix", "m", "M", "assets", None), ("text", "a", "A", None, None)) == [
        ("kobo.begin_without_end", 2, "type")
    ]
    assert refused(("text", "a", "A", None, None), ("end_score", None, None, None, None)) == [
        ("kobo.end_without_begin", 3, "type")
    ]
    assert refused(
        ("begin_kobomatrix", None, "M", None, None),
        ("begin_group", "g", "G", None, None),
        ("text", None, "A", None, None),
        ("end_kobomatrix", None, None, None, None),
    ) == [
        ("kobo.list_missing", 2, "kobo--matrix_list"),
        ("kobo.name_missing", 2, "name"),
        ("kobo.row_unexpected", 3, "type"),
        ("kobo.name_missing", 4, "name"),
    ]
    assert refused(
        ("begin_score", "s", "S", None, "yn"), ("text", "a", "A", None, None), ("end_score", None, None, None, None)
    ) == [("kobo.row_unexpected", 3, "type")]
    assert refused(
        ("begin_kobomatrix", "m", "M", "nothing", None),
        ("text", "a", "A", None, None),
        ("end_kobomatrix", None, None, None, None),
    ) == [("kobo.list_unknown", 2, "kobo--matrix_list")]


def test_a_form_without_anything_of_kobo_is_left_alone() -> None:
    workbook, _ = read_workbook(markdown(SIMPLE), "md", limits=WorkbookLimits())
    assert not has_kobo(workbook)
