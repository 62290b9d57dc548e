"""What the disk, other programs and libraries do not let us do."""

from fieldreport.errors.failure import Category, FieldReportError


class DiskFull(FieldReportError):
    """There is no room left; what had been begun was undone."""

    code = "E_NOSPACE"
    category = Category.STORAGE
    fields = ("path",)


class ReadOnly(FieldReportError):
    """The place may not be written to."""

    code = "E_READ_ONLY"
    category = Category.STORAGE
    fields = ("path",)


class FileMissing(FieldReportError):
    """There is no such file."""

    code = "E_FILE_MISSING"
    category = Category.STORAGE
    fields = ("path",)


class FileUnreadable(FieldReportError):
    """The operating system could not read or write the file."""

    code = "E_FILE"
    category = Category.STORAGE
    fields = ("path", "reason")


class NotAFile(FieldReportError):
    """A folder, a pipe or a device lies where a file is expected."""

    code = "E_NOT_A_FILE"
    category = Category.STORAGE
    fields = ("path",)


class DiskRefusesSize(FieldReportError):
    """The disk's format holds no file as large as this one (FAT32: 4 GiB - 1)."""

    code = "E_DISK_FORMAT"
    category = Category.STORAGE
    fields = ("path",)


class FileChanged(FieldReportError):
    """A file changed while it was being read."""

    code = "E_FILE_CHANGED"
    category = Category.STORAGE
    fields = ("path",)


class FileTooLarge(FieldReportError):
    """The file is larger than the format can carry."""

    code = "E_FILE_TOO_LARGE"
    category = Category.STORAGE
    fields = ("path", "size", "maximum")


class VaultInUse(FieldReportError):
    """Another process has this vault open."""

    code = "E_VAULT_IN_USE"
    category = Category.BUSY
    fields = ("path",)


class LibraryTooOld(FieldReportError):
    """A library is older than the oldest one that is safe here."""

    code = "E_LIBRARY"
    category = Category.SETUP
    fields = ("library", "found", "wanted")
