"""A small form for tests, as an office would bring it."""

SMALL_FORM = """
| survey |
| | type | name | label::English (en) | label::Burmese (my) | relevant |
| | text | title | Title | ခေါင်းစဉ် | |
| | integer | killed | Killed | သေဆုံး | ${title} != '' |
| settings |
| | form_title | form_id | version |
| | Small form | small | 1 |
""".encode()
"""Without any fault."""

BROKEN_FORM = SMALL_FORM.replace(b"${title} != ''", b"selected(${title}")
