"""Words for files that cannot be read as a form, or not safely, and for what only KoboToolbox knows."""

from collections.abc import Mapping

from fieldreport.services.error_words import Words

_SMALLER = "Take out what is not needed, or bring long lists as .csv files beside the form."
_AGAIN = "Open it in a spreadsheet program, save it again as .xlsx, and try once more."

SPREADSHEET_WORDS: Mapping[str, Words] = {
    "sheet.unreadable": Words("This file is damaged, or no {kind} file.", _AGAIN),
    "sheet.not_utf8": Words("The text of this file is not UTF-8.", "Save it as UTF-8, or as .xlsx."),
    "sheet.too_large": Words("The file holds more than {limit} MiB.", _SMALLER),
    "sheet.too_many_rows": Words("The sheets have more than {limit} rows.", _SMALLER),
    "sheet.cell_too_long": Words("A cell holds more than {limit} characters.", "Shorten it, or cut it into several."),
    "sheet.too_slow": Words("Converting the file took too long and was stopped.", _SMALLER),
    "sheet.too_much_memory": Words("Converting the file took too much memory and was stopped.", _SMALLER),
    "sheet.too_much_output": Words("The form that would come of this file is too large.", _SMALLER),
    "sheet.crashed": Words("The converter could not cope with this file.", _AGAIN),
    "sheet.too_deep": Words("Groups lie too deep within each other.", "Use fewer levels of groups."),
    "sheet.not_convertible": Words(
        "The converter could not cope with these sheets ({reason}).",
        "Look for cells in the wrong column, for instance text under “parameters”.",
    ),
    "sheet.formula_without_value": Words(
        "This cell holds a formula whose result was not saved; it would be read as empty.",
        "Replace the formula by its result (paste as values), and save the file again.",
    ),
    "kobo.column_ignored": Words(
        "The column is KoboToolbox's own and has no effect here.", "Nothing need be done; it may be taken out."
    ),
    "kobo.begin_without_end": Words("“{type}” never ends.", "Add the row that ends it."),
    "kobo.end_without_begin": Words("“{type}” ends what never began.", "Take this row out, or add its beginning."),
    "kobo.list_missing": Words("“{type}” does not say which list it uses.", "Fill in this column."),
    "kobo.list_unknown": Words("There is no list “{list}” in the sheet “choices”.", "Add it, or correct its name."),
    "kobo.name_missing": Words("A row of a KoboToolbox table (“{type}”) has no name.", "Fill in the column “name”."),
    "kobo.row_unexpected": Words(
        "A row “{type}” cannot stand inside “{construct}”.", "Move it out of there, or change its type."
    ),
}
