"""What a failure is called in a window: the core's two sentences, but with what a person can do here."""

from PySide6.QtCore import QCoreApplication

from fieldreport.errors import FieldReportError
from fieldreport.services.error_words import WORDS, Words, printable

CONTEXT = "Failures"

_IN_WINDOW = {
    "E_NOT_FOUND": "Look whether it is in the trash, or was exported by another vault.",
    "E_AMBIGUOUS": "Choose one from the list.",
    "E_NO_VAULT": "Choose another folder, or make a new vault.",
    "E_UNVERIFIED": "Compare the eight words in person or by phone under Contacts, and say there that they agree.",
    "E_BACKUP_INCOMPLETE": "Look for a whole copy of the backup first.",
    "E_UNKNOWN_SIGNER": "Compare the sender's eight words under Contacts, then import the bundle again.",
    "E_DEVICES_COMPETE": (
        "Ask the person, on a call where you know the voice, which device is theirs, and decide under Contacts."
    ),
    "E_DISK_FORMAT": "Export in parts, or choose another disk.",
    "E_UNFINISHED": "See them with Check; or seal the report as it is, unfinished.",
    "E_FORM": "Bring it as XLSForm (.xlsx, .xls, .csv, .md) or as XForm (.xml).",
    "E_FORM_ERRORS": "Look at what is listed, correct the form, and add it again.",
}
"""What to do, where the command line names commands and options."""


_HAPPENED = {
    "E_TRUNCATED": "The file is incomplete: it was not copied to its end.",
    "E_UNKNOWN_SIGNER": (
        "The bundle is whole, but its sender, or the device that signed it, is not verified here; it was kept unopened."
    ),
    "E_DEVICES_COMPETE": (
        "Several devices of the sender claim the same place: a backup was restored twice, or a key was stolen. The"
        " bundle is whole and was kept unopened; none of these devices counts unless you accept it."
    ),
    "E_REVOKED": "The sender was revoked in this vault.",
}
"""What happened, where the command line gives ids and numbers that mean nothing to the eye."""


def failure_words(failure: FieldReportError) -> Words:
    """Return both sentences in the window's language, the failure's details filled in."""
    core = WORDS[failure.code]
    details = {name: printable(value) for name, value in failure.details.items()}
    happened = QCoreApplication.translate(CONTEXT, _HAPPENED.get(failure.code, core.happened))
    todo = QCoreApplication.translate(CONTEXT, _IN_WINDOW.get(failure.code, core.todo))
    return Words(happened.format(**details), todo.format(**details))


def window_sentences() -> tuple[str, ...]:
    """Return every sentence that a failure can be told in, for the translators."""
    return tuple(
        sentence
        for code, words in WORDS.items()
        for sentence in (_HAPPENED.get(code, words.happened), _IN_WINDOW.get(code, words.todo))
    )
