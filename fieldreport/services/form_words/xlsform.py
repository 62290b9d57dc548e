"""Words for what the converter finds in an XLSForm."""

from collections.abc import Mapping

from fieldreport.services.error_words import Words

_NAME_RULE = "Begin names with a letter or “_”; after that letters, digits, “_”, “-” and “.” may stand, but no spaces."
_UNIQUE = "Give one of them another name."
_NUMBER = "Write a number, as in start=0 end=10 step=1."
_ENTITIES = "FieldReport stores no entities: take the sheet “entities” and the column “save_to” out, or correct them."
_LIST_SHEET = "Add the list to the sheet “choices” (columns list_name, name, label), or correct its name here."
_TICKS = "Correct the parameters, or the values of the list that names the ticks."

XLSFORM_WORDS: Mapping[str, Words] = {
    # Names
    "xlsform.names_001": Words("“{value}” is used twice in the same group.", _UNIQUE),
    "xlsform.names_002": Words("“{value}” and another name differ only in capital letters.", _UNIQUE),
    "xlsform.names_003": Words("The repeat “{value}” is called like the form itself.", "Give the repeat another name."),
    "xlsform.names_004": Words("Two repeats are called “{value}”.", _UNIQUE),
    "xlsform.names_005": Words("The name “meta” belongs to the form itself.", "Give this question another name."),
    "xlsform.names_006": Words("A choice has no name.", "Fill in the column “name”, or clear the whole row."),
    "xlsform.names_007": Words(
        "Two choices of one list have the same name.",
        "Give one of them another name; if it is meant so, write “yes” under allow_choice_duplicates in “settings”.",
    ),
    "xlsform.names_008": Words("This is no name that a question can have.", _NAME_RULE),
    "xlsform.names_009": Words("“{name}” is no name that a form can have.", _NAME_RULE),
    "xlsform.names_010": Words("This name begins with two underscores.", "Begin it with a letter."),
    "xlsform.names_011": Words("This name has a full stop in it.", "Write “_” instead of the full stop."),
    "xlsform.names_012": Words("The words “name” and “label” cannot be used here.", "Choose another word."),
    "xlsform.names_013": Words(
        "There is no sheet “{sheet}”, but one with a similar name: {candidates}.",
        "If it is meant, correct the sheet's name; if not, put “_” before it.",
    ),
    "xlsform.names_014": Words("Two entity lists have the same name.", _UNIQUE),
    "xlsform.names_015": Words("An entity list has no name.", "Fill in the column “list_name”."),
    "xlsform.no_name": Words("A question or group has no name.", "Fill in the column “name”."),
    "xlsform.no_type": Words("A question has no type.", "Fill in the column “type”, or clear the whole row."),
    "xlsform.no_label": Words(
        "“{question}” shows nothing to whoever fills in the form.", "Fill in its label or its hint."
    ),
    "xlsform.label_001": Words("A choice has no label.", "Fill in its label, or people see its name."),
    "xlsform.name_ambiguous": Words("“{name}” is the name of several questions, and is referred to.", _UNIQUE),
    "xlsform.name_unknown": Words(
        "A reference names a question that is not there.", "Correct the name between ${{ and }}."
    ),
    # Sheets and columns
    "xlsform.sheet_missing": Words(
        "The sheet “{sheet}” is missing.", "Add it, or correct the name of the sheet that is meant."
    ),
    "xlsform.sheet_misspelled": Words(
        "There is no sheet “{sheet}”, but one with a similar name: {candidates}.",
        "If it is meant, correct the sheet's name; if not, put “_” before it.",
    ),
    "xlsform.header_001": Words(
        "A column without a header holds something.",
        "Write the headers (type, name, label) into the first row.",
    ),
    "xlsform.header_002": Words("“{other}” and “{header}” mean the same column.", "Take one of the two columns out."),
    "xlsform.header_003": Words("Columns are missing: {missing}.", "Add them in the first row of the sheet."),
    "xlsform.header_004": Words(
        "A header is empty or has a space in it.", "Give every column a header of one word; it is left out now."
    ),
    "xlsform.header_005": Words("Columns of the sheet “entities” are not known: {columns}.", _ENTITIES),
    "xlsform.column_twice": Words("Two columns are called “{column}”.", "Take one out, or give it another header."),
    "xlsform.column_disabled": Words(
        "The column “disabled” leaves questions out.", "Write a condition under “relevant” instead."
    ),
    "xlsform.form_id_twice": Words("“form_id” and “id_string” are both there.", "Take “id_string” out."),
    "xlsform.no_form_id": Words("The form has no id.", "Write one under “form_id” in the sheet “settings”."),
    "xlsform.row_skipped": Words(
        "This row has no type, name or label and is left out.", "Clear it, or fill in what is missing."
    ),
    "xlsform.translation_column_missing": Words(
        "For the language “{language}” there is no column {columns}.", "Add the column, or people see “-” there."
    ),
    "xlsform.or_other_untranslated": Words(
        "“or_other” adds a choice in English only.", "Add a choice “other” and a question of your own instead."
    ),
    "xlsform.unreadable": Words(
        "This is no spreadsheet with an XLSForm in it.", "Save it again as .xlsx in a spreadsheet program."
    ),
    "xlsform.date_ambiguous": Words("A date in this cell cannot be read.", "Write it as text: 2024-05-31."),
    # Groups and repeats
    "xlsform.survey_001": Words(
        "A group or repeat ends here that never began (“{name}”, {type}).",
        "Add its beginning above, or take this row out.",
    ),
    "xlsform.survey_002": Words(
        "The group or repeat “{name}” never ends.", "Add a row “end_{type}” behind its last question."
    ),
    "xlsform.repeat_without_label": Words(
        "A repeat has no label.", "Fill in its label, so that people see what is asked."
    ),
    "xlsform.loop_without_list": Words("A loop names no list.", "Write “begin loop over” and the list's name."),
    "xlsform.include": Words("This form wants to include another one.", "Copy the other form's rows into this sheet."),
    # Types and choices
    "xlsform.type_unknown": Words(
        "There is no question type “{type}”.", "See xlsform.org for the types, or a misspelling."
    ),
    "xlsform.list_unknown": Words("There is no list “{list}” in the sheet “choices”.", _LIST_SHEET),
    "xlsform.external_list_unknown": Words(
        "There is no list “{list}” in the sheet “external_choices”.", "Add the list there, or correct its name here."
    ),
    "xlsform.no_choices": Words("This question has no choices.", _LIST_SHEET),
    "xlsform.or_other_without_choices": Words("This question has no choices.", _LIST_SHEET),
    "xlsform.choice_with_space": Words(
        "The choice “{choice}” of the list “{list}” has a space in its name.", "Write “_” instead of the space."
    ),
    "xlsform.filter_with_or_other": Words(
        "“or_other” and a choice filter do not work together.",
        "Add a choice “other” and a question of your own, or take the filter out.",
    ),
    "xlsform.filter_in_table_list": Words(
        "A table of questions cannot filter its choices.", "Take the filter out, or the appearance “table-list”."
    ),
    "xlsform.table_list_mixed": Words(
        "The questions of one table have different lists: {list} and {other}.", "Give them all the same list."
    ),
    "xlsform.external_without_filter": Words(
        "“select_one_external” without a filter.", "Add a choice filter, or write “select_one”."
    ),
    "xlsform.list_file_ending": Words(
        "“{type}” names no list file that can be read.", "Use a file that ends in .csv, .xml or .geojson."
    ),
    "xlsform.instance_twice": Words("The list “{name}” is declared more than once.", "Keep one declaration of it."),
    "xlsform.instance_ambiguous": Words(
        "“{name}” is the name of two different lists or files.", "Give one of them another name."
    ),
    "xlsform.search_from_file": Words(
        "“{question}” uses search() and takes its choices from a file.", "Use one of the two."
    ),
    "xlsform.search_shared_list": Words(
        "“{question}” uses search(), and another question has the same list “{list}”.", "Give it a list of its own."
    ),
    "xlsform.media_type": Words("A label cannot have a “{type}”.", "Use image, audio or video."),
    "xlsform.big_image": Words("“{question}” has a big image, but no image.", "Fill in the column “image” too."),
    # References and calculations
    "xlsform.no_calculation": Words("A calculation has nothing to calculate.", "Fill in the column “calculation”."),
    "xlsform.pyref_001": Words(
        "A reference to a question is not written as it must be.", "Write ${{name}}, with the question's name."
    ),
    "xlsform.pyref_002": Words("Several references stand without a comma between them.", "Write ${{a}}, ${{b}}."),
    "xlsform.pyref_003": Words("There is no question called “{q}”.", "Correct the name between ${{ and }}."),
    "xlsform.pyref_004": Words("“{q}” is the name of several questions, and is referred to.", _UNIQUE),
    "xlsform.trigger_hidden": Words(
        "“{question}” waits for “{trigger}”, which nobody sees and nobody answers.",
        "Let it wait for a question that is shown.",
    ),
    "xlsform.geopoint_calculation": Words(
        "A position that is taken in the background has a calculation.", "Clear the column “calculation”."
    ),
    "xlsform.geopoint_trigger": Words(
        "A position that is taken in the background waits for no question.",
        "Fill in “trigger”. FieldReport takes no position by itself: people give it.",
    ),
    # Parameters
    "xlsform.survey_003": Words("“incremental” can only be “true”.", "Write incremental=true, or leave it out."),
    "xlsform.survey_004": Words("The parameters cannot be read.", "Write them as name=value, with spaces between."),
    "xlsform.survey_005": Words(
        "This type of question has no parameter {rejected}.", "It has these: {accepted}. Correct or leave it out."
    ),
    "xlsform.survey_006": Words(
        "“reference-geometry” names nothing that is there.", "Name a list, a list file, or a repeat as ${{name}}."
    ),
    "xlsform.survey_007": Words("“capture-accuracy” is no number.", "Write a number of metres."),
    "xlsform.survey_008": Words("“warning-accuracy” is no number.", "Write a number of metres."),
    "xlsform.survey_009": Words("“allow-mock-accuracy” is neither true nor false.", "Write true or false."),
    "xlsform.parameter_not_boolean": Words("“{name}” is “{value}”.", "Write true or false."),
    "xlsform.parameter_value": Words("“{name}” has a value that is not known.", "Write one of these: {accepted}."),
    "xlsform.parameter_unknown_value": Words(
        "“{name}” has a value that is not known.", "See xlsform.org for its values."
    ),
    "xlsform.parameter_not_integer": Words("“{name}” is no whole number.", "Write a whole number."),
    "xlsform.parameter_negative": Words("“{name}” is below zero.", "Write zero or a number above it."),
    "xlsform.parameter_too_small": Words(
        "“{name}” is smaller than “{other}”.", "Make it larger, or the other smaller."
    ),
    "xlsform.seed_value": Words("The seed is no number.", "Write a number, or a question as ${{name}}."),
    "xlsform.seed_without_randomize": Words(
        "There is a seed, but nothing is mixed.", "Add randomize=true, or take the seed out."
    ),
    "xlsform.app_name": Words("“app” names no Android app.", "Leave it out: FieldReport starts no other programs."),
    "xlsform.audit_name": Words("An audit has a name of its own.", "Leave its name empty."),
    "xlsform.audit_location": Words(
        "An audit with places needs all three location parameters.",
        "Take them out: a log of where people were is a danger to them, and FieldReport keeps none.",
    ),
    "xlsform.no_instance_id": Words("An encrypted form needs its instance id.", "Take “omit_instanceID” out."),
    "xlsform.range_001": Words("“{name}” is no number.", _NUMBER),
    "xlsform.range_002": Words("“{name}” is zero.", "Write a number above zero."),
    "xlsform.range_003": Words("“{name}” is larger than the whole range.", "Make it smaller, or the range larger."),
    "xlsform.range_004": Words("“{name}” does not fit the steps.", "Make it a multiple of “step”."),
    "xlsform.range_005": Words("“{name}” lies outside the range.", "Keep it between “start” and “end”."),
    "xlsform.range_006": Words("The list that names the ticks is not there.", _LIST_SHEET),
    "xlsform.range_007": Words("Without ticks only the two ends can have labels.", "Keep two choices in that list."),
    "xlsform.range_008": Words(
        "These parameters do not go with this appearance.", "Take the appearance out, or the parameters about ticks."
    ),
    "xlsform.range_009": Words("The list that names the ticks has values that are no numbers.", _TICKS),
    "xlsform.range_010": Words("The list that names the ticks has values outside the range.", _TICKS),
    "xlsform.range_011": Words("The list that names the ticks has values between the steps of “{name}”.", _TICKS),
    "xlsform.range_012": Words("Without ticks only “start” and “end” can have labels.", _TICKS),
    # Entities, which other programs keep
    "xlsform.entity_001": Words("“save_to” is used, but there is no sheet “entities”.", _ENTITIES),
    "xlsform.entity_002": Words("“{saveto}” is saved twice, here and in row {other_row}.", _ENTITIES),
    "xlsform.entity_003": Words("A group or repeat cannot be saved as a property.", _ENTITIES),
    "xlsform.entity_004": Words("There is no entity list “{dataset}”.", _ENTITIES),
    "xlsform.entity_005": Words("The entity list “{dataset}” has no label.", _ENTITIES),
    "xlsform.entity_006": Words("The entity list “{dataset}” does not say when to update.", _ENTITIES),
    "xlsform.entity_007": Words("The entity list “{dataset}” does not say which entity to update.", _ENTITIES),
    "xlsform.entity_008": Words("“save_to” does not say for which of several entity lists.", _ENTITIES),
    "xlsform.entity_009": Words("Two entity lists are made in the same place (see row {other_row}).", _ENTITIES),
    "xlsform.entity_011": Words(
        "The entity list “{dataset}” takes values from places that do not go together.", _ENTITIES
    ),
    "xlsform.entity_012": Words(
        "The entity list “{dataset}” takes values from places that do not go together.", _ENTITIES
    ),
    "xlsform.entity_013": Words("“save_to” has more than one “#”.", _ENTITIES),
    # What cannot be the office's fault
    "xlsform.internal_001": Words("The converter failed at a trigger.", "Write the trigger as ${{name}}."),
    "xlsform.internal_002": Words("The converter failed at a reference.", "Look for odd references in this row."),
    "xlsform.other": Words("The converter says: {message}", "See xlsform.org about this, and correct the sheet."),
}
