"""Things of our own on disk that are not as we left them."""

from fieldreport.errors.failure import Category, FieldReportError


class VaultDamaged(FieldReportError):
    """A part of the vault is not as this program left it."""

    code = "E_VAULT_DAMAGED"
    category = Category.DAMAGED
    fields = ("part",)


class VaultTooNew(FieldReportError):
    """A later version of the program wrote this vault."""

    code = "E_VAULT_VERSION"
    category = Category.DAMAGED
    fields = ("found", "known")


class EvidenceDamaged(FieldReportError):
    """An evidence file in the vault is missing, shortened or altered."""

    code = "E_EVIDENCE_DAMAGED"
    category = Category.DAMAGED
    fields = ("sha256",)


class CustodyBroken(FieldReportError):
    """The hash chain of a custody log does not close."""

    code = "E_CUSTODY"
    category = Category.DAMAGED
    fields = ("subject", "entry")


class ReadBackFailed(FieldReportError):
    """What was written could not be read back as it was written; the file was removed."""

    code = "E_READ_BACK"
    category = Category.DAMAGED
    fields = ("path",)


class BackupIncomplete(FieldReportError):
    """Files of evidence that a backup's database names are not in it, or cannot be read."""

    code = "E_BACKUP_INCOMPLETE"
    category = Category.DAMAGED
    fields = ("missing",)
