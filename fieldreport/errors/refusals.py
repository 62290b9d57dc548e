"""Bytes from outside that are refused; nothing of them is taken over."""

from fieldreport.errors.failure import Category, FieldReportError


class NotAnAgeFile(FieldReportError):
    """The file does not begin as an age v1 file does."""

    code = "E_NOT_AGE"
    category = Category.REFUSED


class HeaderInvalid(FieldReportError):
    """The age header breaks the format."""

    code = "E_HEADER"
    category = Category.REFUSED
    fields = ("reason",)


class ArmorInvalid(FieldReportError):
    """The text armor of an age file breaks the format."""

    code = "E_ARMOR"
    category = Category.REFUSED
    fields = ("reason",)


class NoMatchingKey(FieldReportError):
    """No identity of ours opens the file: not for us, an old key, or a damaged stanza (age cannot tell them apart)."""

    code = "E_NO_KEY"
    category = Category.REFUSED


class HeaderMacInvalid(FieldReportError):
    """The file key opens, but the header was altered."""

    code = "E_MAC"
    category = Category.REFUSED


class PayloadCorrupt(FieldReportError):
    """A chunk of the payload does not authenticate."""

    code = "E_CORRUPT"
    category = Category.REFUSED
    fields = ("chunk",)


class PayloadTruncated(FieldReportError):
    """The file ends before its last chunk; *want* is -1 while the right size is unknown."""

    code = "E_TRUNCATED"
    category = Category.REFUSED
    fields = ("have", "want")


class PayloadTrailing(FieldReportError):
    """Something follows the last chunk."""

    code = "E_TRAILING"
    category = Category.REFUSED


class TarInvalid(FieldReportError):
    """A byte of the archive is not what the canonical ustar form puts there."""

    code = "E_TAR"
    category = Category.REFUSED
    fields = ("reason",)


class MemberOrder(FieldReportError):
    """The archive's members do not come in the order of the format."""

    code = "E_ORDER"
    category = Category.REFUSED
    fields = ("member",)


class MemberUnexpected(FieldReportError):
    """A member is not the one that the manifest names at this place."""

    code = "E_MEMBER"
    category = Category.REFUSED
    fields = ("member",)


class PaddingInvalid(FieldReportError):
    """The padding has the wrong length or is not zero."""

    code = "E_PADDING"
    category = Category.REFUSED


class LimitExceeded(FieldReportError):
    """Something is larger than the format allows; it was refused before it could cost anything."""

    code = "E_LIMIT"
    category = Category.REFUSED
    fields = ("which",)


class ChecksumsInvalid(FieldReportError):
    """SHA256SUMS breaks its form."""

    code = "E_SUMS"
    category = Category.REFUSED
    fields = ("line",)


class SignatureInvalid(FieldReportError):
    """A signature does not verify, or is not in the one form that we write."""

    code = "E_SIGNATURE"
    category = Category.REFUSED
    fields = ("reason",)


class UnknownSigner(FieldReportError):
    """The bundle is whole, but nobody here has verified its sender; it was kept unopened."""

    code = "E_UNKNOWN_SIGNER"
    category = Category.REFUSED
    fields = ("author",)


class DevicesCompete(FieldReportError):
    """The bundle is whole, but another device claims the place of the one that signed it; it was kept unopened."""

    code = "E_DEVICES_COMPETE"
    category = Category.REFUSED
    fields = ("author", "rotation")


class SignerRevoked(FieldReportError):
    """The bundle's sender was revoked in this vault."""

    code = "E_REVOKED"
    category = Category.REFUSED
    fields = ("author",)


class FormatTooNew(FieldReportError):
    """A later version of the program made this."""

    code = "E_VERSION"
    category = Category.REFUSED
    fields = ("found",)


class ManifestInvalid(FieldReportError):
    """A field of the manifest breaks the format."""

    code = "E_MANIFEST"
    category = Category.REFUSED
    fields = ("field",)


class NotAddressedToUs(FieldReportError):
    """Its sender made this bundle for somebody else (a forwarded bundle)."""

    code = "E_NOT_ADDRESSED"
    category = Category.REFUSED


class ContentHashMismatch(FieldReportError):
    """A member's content differs from the signed checksum."""

    code = "E_HASH"
    category = Category.REFUSED
    fields = ("path",)


class BundleIncomplete(FieldReportError):
    """Members that the manifest names are missing."""

    code = "E_INCOMPLETE"
    category = Category.REFUSED


class RecordInvalid(FieldReportError):
    """A record breaks the record format."""

    code = "E_RECORD"
    category = Category.REFUSED
    fields = ("reason",)


class DisclosureInvalid(FieldReportError):
    """A disclosure breaks the record format, or its record does not name it."""

    code = "E_DISCLOSURE"
    category = Category.REFUSED
    fields = ("reason",)


class CardInvalid(FieldReportError):
    """The file is no contact card, or one that does not hold together."""

    code = "E_CARD"
    category = Category.REFUSED
    fields = ("reason",)


class KeyCostRefused(FieldReportError):
    """A key slot asks for more (or less) work than this program will ever ask for."""

    code = "E_KDF"
    category = Category.REFUSED
    fields = ("which",)
