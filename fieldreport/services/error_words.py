"""The words for every expected failure, in pairs: what happened, and what to do now."""

from dataclasses import dataclass

from fieldreport.errors import FieldReportError


@dataclass(frozen=True, slots=True)
class Words:
    """One sentence each; names in braces are the error's details."""

    happened: str
    todo: str


WORDS: dict[str, Words] = {
    "E_NOT_FOUND": Words("There is no {what} called “{name}” here.", "List what there is, and check the name."),
    "E_AMBIGUOUS": Words("“{name}” fits more than one {what}.", "Give more of the id."),
    "E_EXISTS": Words("“{path}” exists already.", "Choose another name; nothing was overwritten."),
    "E_NO_VAULT": Words("“{path}” holds no vault.", "Check the path, or make one with “vault new”."),
    "E_INPUT": Words("The {what} cannot be used: {reason}.", "Correct it and try again."),
    "E_STATE": Words("This {what} is {state}; for this it must be {wanted}.", "Choose another one."),
    "E_NOT_CLEARABLE": Words(
        "Report {report} stays on this computer: {reason}.",
        "Nothing was cleared; import the office's latest receipt, then see “clear” for what may go.",
    ),
    "E_NOT_OFFICE_ONLY": Words(
        "This cannot be sealed for the office only: {reason}.",
        "The draft is as it was. It needs an office whose words were compared, and a recovery key in force.",
    ),
    "E_NOTHING": Words("There is nothing to do: no {what}.", "Nothing was changed."),
    "E_NOT_PERMITTED": Words("This vault may not {action}: {reason}.", "Ask the one who may, or use another vault."),
    "E_UNVERIFIED": Words(
        "Nobody has compared the words of “{name}” yet.",
        "Compare the eight words in person or by phone, then “contact verify”; or insist with --unverified.",
    ),
    "E_REVOKED_CONTACT": Words("“{name}” was revoked in this vault.", "Get a new card and compare its words."),
    "E_PASSPHRASE": Words(
        "This passphrase does not open the vault.", "Try again; mind capitals and the keyboard's language."
    ),
    "E_RECOVERY_CODE": Words(
        "This recovery code cannot be used: {reason}.", "Compare it with the paper, word by word."
    ),
    "E_WEAK_PASSPHRASE": Words(
        "This passphrase is too short to protect anybody.",
        "Take at least {minimum} characters, better five random words.",
    ),
    "E_SHARES": Words(
        "These shares do not give the organisation's key (share {share}: {reason}).",
        "Compare that share with its paper, word by word; any two shares of one set will do.",
    ),
    "E_KEY_AWAITED": Words(
        "Something sealed to this key may still be on its way, from {who}.",
        "Send them your new card, and import what they send; revoke whoever will not write again.",
    ),
    "E_WORDS": Words(
        "These are not the words of “{name}”.",
        "Do not trust this card: it may be somebody else's. Ask for it again, by another way.",
    ),
    "E_KEY": Words("This is not a usable {what}.", "Ask for it again, as a file and not retyped."),
    "E_VAULT_DAMAGED": Words(
        "A part of this vault is damaged ({part}).", "Copy the folder as it is, then restore your latest backup."
    ),
    "E_VAULT_VERSION": Words(
        "A later version of FieldReport wrote this vault (version {found}, known here: {known}).", "Update FieldReport."
    ),
    "E_EVIDENCE_DAMAGED": Words(
        "An evidence file is missing or altered ({sha256}).",
        "Restore it from a backup; the other files are not affected.",
    ),
    "E_BACKUP_INCOMPLETE": Words(
        "Files of evidence are missing in this backup, or cannot be read ({missing}).",
        "Look for a whole copy of it first; to restore what there is, add --incomplete.",
    ),
    "E_CUSTODY": Words(
        "The custody log of {subject} does not hold together at entry {entry}.",
        "Keep this vault as it is and compare it with a backup.",
    ),
    "E_READ_BACK": Words(
        "What was written could not be read back (“{path}”), and was removed.",
        "Use another stick or disk and export again.",
    ),
    "E_NOT_AGE": Words("This is not an encrypted bundle.", "Choose a file whose name ends in .age."),
    "E_HEADER": Words("The beginning of the file is damaged ({reason}).", "Copy the file again, or ask for it again."),
    "E_ARMOR": Words("The text form of the file is damaged ({reason}).", "Copy the whole text again."),
    "E_NO_KEY": Words(
        "None of this vault's keys opens the file: it is for somebody else, for a former key, or damaged.",
        "Ask the sender to whom it was made, and copy it again.",
    ),
    "E_MAC": Words("The beginning of the file was altered.", "Do not trust this copy; ask for it again."),
    "E_CORRUPT": Words("The file is damaged in part {chunk}.", "Copy it again; nothing of it was taken over."),
    "E_TRUNCATED": Words(
        "The file is incomplete: {have} of {want} bytes (-1: not known).",
        "Copy it again; nothing of it was taken over.",
    ),
    "E_TRAILING": Words("Something was appended to the file.", "Do not trust this copy; ask for it again."),
    "E_TAR": Words("The content breaks the bundle format ({reason}).", "Ask the sender to export again."),
    "E_ORDER": Words("The content is in the wrong order ({member}).", "Ask the sender to export again."),
    "E_MEMBER": Words("The content does not match its list ({member}).", "Ask the sender to export again."),
    "E_PADDING": Words("The end of the content breaks the bundle format.", "Ask the sender to export again."),
    "E_LIMIT": Words("The file asks for more than the format allows ({which}).", "Do not open it with other programs."),
    "E_SUMS": Words("The list of checksums is damaged (line {line}).", "Ask the sender to export again."),
    "E_SIGNATURE": Words("The signature is not valid ({reason}).", "Do not trust this file; ask the sender."),
    "E_UNKNOWN_SIGNER": Words(
        "The bundle is whole, but its sender ({author}), or the device that signed it, is not verified here; it was"
        " kept unopened.",
        "Compare the sender's eight words, “contact verify”, then import it again.",
    ),
    "E_DEVICES_COMPETE": Words(
        "Several devices of the sender ({author}) claim the same place: a backup was restored twice, or a key was"
        " stolen; the bundle is whole and was kept unopened, and none of these devices counts unless you accept it.",
        "Ask the person, on a call where you know the voice, which device is theirs; look with “contact show”, decide"
        " with “contact accept” (this one is {rotation}), then “bundle quarantine retry”.",
    ),
    "E_REVOKED": Words(
        "The sender ({author}) was revoked in this vault.", "Ask the person for a new card, by another way."
    ),
    "E_VERSION": Words("A later version of FieldReport made this ({found}).", "Update FieldReport, then try again."),
    "E_MANIFEST": Words("The bundle's manifest is not valid ({field}).", "Ask the sender to export again."),
    "E_NOT_ADDRESSED": Words(
        "The sender made this bundle for somebody else.", "Do not use it; tell the sender who handed it to you."
    ),
    "E_HASH": Words("“{path}” is not what the sender signed.", "Do not trust this copy; ask for it again."),
    "E_INCOMPLETE": Words(
        "Files that the bundle lists are missing.", "Copy it again, or ask the sender to export again."
    ),
    "E_RECORD": Words("A record is not valid ({reason}).", "It was kept apart; ask the sender to export again."),
    "E_DISCLOSURE": Words(
        "An answer does not belong to its record ({reason}).", "It was kept apart; ask the sender to export again."
    ),
    "E_CARD": Words("This is no valid contact card ({reason}).", "Ask for the card again, as a file."),
    "E_KDF": Words(
        "The vault asks for an unreasonable amount of work ({which}).",
        "Somebody may have replaced vault.json: restore it from a backup.",
    ),
    "E_NOSPACE": Words("The disk is full (“{path}”).", "Make room and try again; nothing was lost."),
    "E_READ_ONLY": Words("“{path}” may not be opened or written to.", "Choose another place, or allow it."),
    "E_FILE_MISSING": Words("There is no file “{path}”.", "Check the path; is the stick plugged in?"),
    "E_FILE": Words("“{path}” could not be read or written ({reason}).", "Try again, or use another disk."),
    "E_NOT_A_FILE": Words("“{path}” is no regular file.", "Name a file that lies on a disk, not a folder or a pipe."),
    "E_DISK_FORMAT": Words(
        "This disk's format holds no file as large as “{path}”.",
        "Export in parts with --part-size 4294967295, or use another disk.",
    ),
    "E_FILE_CHANGED": Words(
        "“{path}” changed while it was being read.", "Close the program that uses it, and try again."
    ),
    "E_FILE_TOO_LARGE": Words(
        "“{path}” has {size} bytes; the largest file is {maximum}.", "Cut it into parts and attach each."
    ),
    "E_VAULT_IN_USE": Words("Another program has this vault open (“{path}”).", "Close it there, then try again."),
    "E_LIBRARY": Words(
        "The library {library} {found} is too old to be safe here.", "Install version {wanted} or later."
    ),
    # Forms: XML and expressions.
    "E_XML": Words(
        "The form's XML cannot be read (line {line}, column {column}: {reason}).",
        "Correct the file and add it again.",
    ),
    "E_EXPRESSION": Words(
        "A formula of the form is not well written (character {position}: {expected} expected).",
        "Correct it in the spreadsheet and add the form again.",
    ),
    "E_PATTERN": Words(
        "A pattern of the form cannot be used (character {position}: {reason}).",
        "Write it with what Collect and Enketo both understand, and add the form again.",
    ),
    "E_EVALUATION": Words(
        "A formula of the form cannot be worked out ({reason}).",
        "Correct it in the spreadsheet and add the form again.",
    ),
    "E_ANSWER": Words("The answer at {path} is not taken: {message}.", "Correct it; nothing was stored."),
    "E_UNFINISHED": Words(
        "{count} answers are missing or do not do: {places}.",
        "See “draft check”; or seal it as it is with --unfinished.",
    ),
    # Forms
    "E_FORM": Words(
        "This is no form that FieldReport can read ({reason}).",
        "Bring it as XLSForm (.xlsx, .xls, .csv, .md) or as XForm (.xml); “fieldreport form check” says more.",
    ),
    "E_FORM_ERRORS": Words(
        "The form has errors ({errors}); somebody who filled it in would be stuck.",
        "See them with “fieldreport form check”, correct the form, and add it again.",
    ),
    "E_FORM_PACKAGE": Words(
        "The form's package is damaged or of another make ({reason}).", "Ask whoever sent the form to send it again."
    ),
}


def words_for(error: FieldReportError) -> Words:
    """Return both sentences for *error*, with its details filled in; control characters are made visible."""
    words = WORDS[error.code]
    details = {name: printable(value) for name, value in error.details.items()}
    return Words(words.happened.format(**details), words.todo.format(**details))


def printable(value: str | int) -> str:
    """Make *value* safe to show: what could move the cursor or turn the writing direction is spelled out."""
    return "".join(char if char.isprintable() else f"\\u{ord(char):04x}" for char in str(value))
