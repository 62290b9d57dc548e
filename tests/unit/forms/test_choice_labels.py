"""Choices from a repeat are stored by a code that lasts, and shown by a name that may be corrected."""

from pyxform.xls2xform import convert

from fieldreport.forms.choice_labels import label_choices
from fieldreport.forms.read import read_definition

SHEET = """
| settings |
| | form_id | namespaces |
| | links | fr="urn:fieldreport:form:1" |

| survey |
| | type | name | label | calculation | body::fr:label |
| | begin_repeat | person | Person | | |
| | calculate | person_code | | once(uuid()) | |
| | text | person_name | Name | | |
| | end_repeat | | | | |
| | begin_repeat | act | Act | | |
| | select_one ${person_code} | who | Who | | LABEL |
| | end_repeat | | | | |
"""


def converted(label: str) -> str:
    xform = convert(SHEET.replace("LABEL", label), file_type=".md").xform
    assert isinstance(xform, str)
    return xform


def test_the_label_is_the_answer_that_the_sheet_names() -> None:
    definition = read_definition(label_choices(converted("person_name")).encode(), {})
    control = definition.places["data", "act", "who"].control
    assert control is not None
    assert control.query is not None
    assert control.query.label is not None
    assert (control.query.value.source, control.query.label.source) == ("person_code", "person_name")


def test_what_names_no_answer_changes_nothing() -> None:
    for label in ("", "a b", "../x", "concat('a')"):
        xform = converted(label)
        assert label_choices(xform) == xform
