"""Requests that cannot be met: wrong name, wrong state, missing choice, wrong secret."""

from fieldreport.errors.failure import Category, FieldReportError


class NotFound(FieldReportError):
    """Nothing of that kind has this name or id."""

    code = "E_NOT_FOUND"
    category = Category.REQUEST
    fields = ("what", "name")


class AmbiguousName(FieldReportError):
    """The short form of an id, or a name, fits more than one."""

    code = "E_AMBIGUOUS"
    category = Category.REQUEST
    fields = ("what", "name")


class AlreadyExists(FieldReportError):
    """A file or folder is in the way, and nothing is ever overwritten."""

    code = "E_EXISTS"
    category = Category.REQUEST
    fields = ("path",)


class NotAVault(FieldReportError):
    """The folder holds no vault."""

    code = "E_NO_VAULT"
    category = Category.REQUEST
    fields = ("path",)


class InvalidInput(FieldReportError):
    """A value given by the person does not have the form that it must have."""

    code = "E_INPUT"
    category = Category.REQUEST
    fields = ("what", "reason")


class WrongState(FieldReportError):
    """It exists, but in its present state this cannot be done with it."""

    code = "E_STATE"
    category = Category.REQUEST
    fields = ("what", "state", "wanted")


class NotClearable(FieldReportError):
    """A report's content may not be destroyed here, because nobody is known to hold it safely."""

    code = "E_NOT_CLEARABLE"
    category = Category.REQUEST
    fields = ("report", "reason")


class NotSealableForOffice(FieldReportError):
    """Nothing can be sealed in such a way that only this contact reads it again."""

    code = "E_NOT_OFFICE_ONLY"
    category = Category.REQUEST
    fields = ("reason",)


class NothingToDo(FieldReportError):
    """There is nothing that the command could act on."""

    code = "E_NOTHING"
    category = Category.REQUEST
    fields = ("what",)


class NotPermitted(FieldReportError):
    """This vault's identity is not entitled to make such a record."""

    code = "E_NOT_PERMITTED"
    category = Category.REQUEST
    fields = ("action", "reason")


class UnverifiedContact(FieldReportError):
    """Nothing is encrypted to a contact whose words were not compared, unless the person insists."""

    code = "E_UNVERIFIED"
    category = Category.REQUEST
    fields = ("name",)


class RevokedContact(FieldReportError):
    """Nothing is encrypted to a contact that this vault revoked."""

    code = "E_REVOKED_CONTACT"
    category = Category.REQUEST
    fields = ("name",)


class WrongPassphrase(FieldReportError):
    """The vault's slots are intact, and none of them opens with this passphrase."""

    code = "E_PASSPHRASE"
    category = Category.SECRET


class WrongRecoveryCode(FieldReportError):
    """The words are no recovery code, or not of this vault."""

    code = "E_RECOVERY_CODE"
    category = Category.SECRET
    fields = ("reason",)


class WeakPassphrase(FieldReportError):
    """The passphrase is too short to protect anything."""

    code = "E_WEAK_PASSPHRASE"
    category = Category.SECRET
    fields = ("minimum",)


class SharesInvalid(FieldReportError):
    """These shares do not rebuild the organisation's key; *share* is the wrong one, counted from 1, or 0."""

    code = "E_SHARES"
    category = Category.SECRET
    fields = ("share", "reason")


class KeyAwaited(FieldReportError):
    """Something sealed to this receiving key may still be on its way; *who* are those that it may come from."""

    code = "E_KEY_AWAITED"
    category = Category.REQUEST
    fields = ("who",)


class WordsDiffer(FieldReportError):
    """The words that somebody said are not those of the contact's key."""

    code = "E_WORDS"
    category = Category.SECRET
    fields = ("name",)


class InvalidKey(FieldReportError):
    """Text or bytes that should be a key are none that may be used."""

    code = "E_KEY"
    category = Category.SECRET
    fields = ("what",)
