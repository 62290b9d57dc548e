"""Words for what is found in a form once it is an XForm: expressions, names, texts, appearances, meaning."""

from collections.abc import Mapping

from fieldreport.services.error_words import Words

_ONE_PLACE = "Let it name exactly one question, as ${{name}} in a spreadsheet."

CHECK_WORDS: Mapping[str, Words] = {
    # Expressions
    "expression.syntax": Words(
        "“{expression}” breaks off at position {position}: {expected} is missing there.",
        "Look for a missing bracket, quotation mark or operator.",
    ),
    "expression.unknown_function": Words(
        "There is no function “{function}” (in “{expression}”).", "Correct its name; xlsform.org lists what there is."
    ),
    "expression.wrong_arguments": Words(
        "“{function}” cannot take {given} values (in “{expression}”).", "See xlsform.org for what it takes."
    ),
    "expression.unknown_name": Words(
        "There is no question “{name}”.",
        "Correct the name (similar: {similar}); if it is meant as text, put it in quotation marks.",
    ),
    "expression.unknown_list": Words(
        "There is no list “{list}”.", "Correct the name that instance() or pulldata() is given."
    ),
    "expression.cycle": Words(
        "“{name}” and “{other}” wait for each other.", "Take one of the two references out; neither could ever settle."
    ),
    "expression.cycle_between_instances": Words(
        "“{name}” and “{other}” wait for each other, unless they mean different repetitions.",
        "Make sure that it looks at an earlier repetition only.",
    ),
    "expression.presence": Words(
        "“{name}” is compared with nothing: here this is true, on a phone only if it was answered.",
        "Compare it, as in ${{{name}}} = 'yes' or ${{{name}}} != ''.",
    ),
    "reference.absolute_in_repeat": Words(
        "“{expression}” looks at all repetitions of “{repeat}”, not only at its own.",
        "Write the path beginning with ../ if its own repetition is meant; some programs take it so, others not.",
    ),
    "reference.not_a_path": Words("“{expression}” names no place of the form.", _ONE_PLACE),
    "regex.not_anchored": Words(
        "The pattern “{pattern}” has no beginning and end; here the whole answer must fit it.",
        "Write ^ before it and $ behind it, so that every program means the same.",
    ),
    "regex.broken": Words("“{pattern}” is no pattern that can be used.", "Correct it: {reason}."),
    # Places
    "bind.no_place": Words("A rule says of no question that it is meant.", _ONE_PLACE),
    "bind.unknown_place": Words("A rule stands for “{place}”, which is not there.", _ONE_PLACE),
    "bind.unknown_type": Words("The answer's type “{type}” is not known; it is taken as text.", "Correct the type."),
    "control.no_place": Words("A question ({control}) has no place for its answer.", _ONE_PLACE),
    "control.unknown_place": Words("A question's place “{place}” is not there.", _ONE_PLACE),
    "control.twice": Words("Two questions write into the same place.", "Make one of them a question of its own."),
    "repeat.twice": Words("This cannot be repeated, or is repeated already.", "Keep one repeat for each group."),
    "action.no_event": Words("A value is set on no known event.", "Name an event, or take it out."),
    "action.no_place": Words("A value is set nowhere.", _ONE_PLACE),
    "action.unknown_place": Words("A value is set at “{place}”, which is not there.", _ONE_PLACE),
    "action.not_done": Words(
        "“{action}” is not done: nobody's place or voice is taken without them.", "Ask for it in a question."
    ),
    "output.empty": Words("A text inserts a value and does not say which.", "Write ${{name}} in the text."),
    # Lists, media and languages
    "list.missing": Words("The list file “{file}” is missing.", "Add the file beside the form."),
    "list.no_name": Words("A list has no name.", "Give it one."),
    "list.twice": Words("Two lists are called “{list}”.", "Give one of them another name."),
    "list.unreadable": Words("The list file “{file}” cannot be read: {reason}.", "Save it anew as CSV in UTF-8."),
    "media.missing": Words("The file “{file}” is missing.", "Add the file beside the form, or people see only words."),
    "attachment.outside": Words(
        "“{file}” names something outside the form.", "Name a file beside the form by its plain name."
    ),
    "attachment.unused": Words("The form does not use the file “{file}”.", "Leave it out, or correct its name."),
    "language.twice": Words("The language “{language}” is there twice.", "Take one of the two out."),
    "language.no_code": Words(
        "The language “{language}” has no code.", "Write it like “Burmese (my)”, so that its script is shown right."
    ),
    "translation.missing": Words("There is no text in “{language}” here.", "Translate it; people would see “-”."),
    "translation.missing_in_list": Words(
        "{count} choices of the list “{list}” have no text in “{language}”.", "Translate them; people would see “-”."
    ),
    "translation.missing_mostly": Words(
        "{count} texts of questions are not there in “{language}”.", "Translate them; people would see “-”."
    ),
    "label.html": Words(
        "The text holds HTML (“{markup}”), which is not shown as such.", "Use *emphasis*, **bold** or # heading."
    ),
    # Appearances, types and meaning
    "appearance.unknown": Words("The appearance “{appearance}” is not known.", "Correct it, or take it out."),
    "appearance.not_shown": Words(
        "The appearance “{appearance}” is not shown here; the question is asked plainly.", "Nothing need be done."
    ),
    "appearance.search": Words(
        "Its choices come out of a file by search(), which only one program knows; here nobody could choose.",
        "Write select_one_from_file with the file's name, and the condition as choice_filter.",
    ),
    "type.not_asked": Words(
        "Questions of the type “{type}” cannot be asked on a computer.", "Let people type the answer as text instead."
    ),
    "meaning.unknown_role": Words("There is no role “{role}”.", "Correct it; similar ones: {similar}."),
    "meaning.unknown_attribute": Words("“fr:{attribute}” has no meaning.", "Correct its name, or take it out."),
    "meaning.broken_purpose": Words(
        "“{purpose}” cannot be the name of a purpose, so that this consent would count for nothing.",
        "Write it in small letters without blanks, as network_share.",
    ),
    "meaning.unknown_person": Words(
        "“{name}”, whose answer is to say whom this is about, is not there.",
        "Name a question beside it or around it (similar: {similar}), or - if it is about nobody alone.",
    ),
    "meaning.unclear_sensitive": Words(
        "“{said}” does not say clearly whether this is sensitive; it is taken for yes.", "Write yes, or leave it out."
    ),
    "form.unreadable": Words("This is no form that can be read: {reason}.", "Bring it as XLSForm or as XForm."),
    "form.attachment_name": Words(
        "“{file}” is no name that a file of a form can have.", "Give it a plain name, without folders."
    ),
}
