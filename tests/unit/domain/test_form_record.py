"""What a form record says, and when it says nothing."""

import pytest

from fieldreport.crypto.signing_key import SigningKey
from fieldreport.domain.form_record import MAX_TEXT, PACKAGE, PACKAGE_MEDIA_TYPE, FormStatement, read_form_record
from fieldreport.domain.identifiers import DeviceKey, author_id, new_nonce, subject_id
from fieldreport.domain.leaf import EvidenceReference, LeafValue
from fieldreport.domain.record import HeldRecord, Kind, Statement, seal

PACKAGE_REFERENCE = EvidenceReference(PACKAGE_MEDIA_TYPE, bytes(32), 1024)


def sealed(leaves: dict[str, LeafValue], kind: Kind = Kind.FORM) -> HeldRecord:
    key = SigningKey(bytes(32))
    author, nonce = author_id(DeviceKey(key.public)), new_nonce()
    return seal(Statement(kind=kind, author=author, subject=subject_id(author, nonce), nonce=nonce), leaves, key=key)


def test_a_form_record_is_read_back_as_it_was_said() -> None:
    said = FormStatement(name="small", title="Small form", version="1", package=PACKAGE_REFERENCE)
    assert read_form_record(sealed(said.leaves())) == said
    assert said.form_id == "00" * 32


def test_what_is_withheld_is_empty_and_what_is_endless_is_cut() -> None:
    read = read_form_record(sealed({PACKAGE: PACKAGE_REFERENCE, "/title": "x" * 1000}))
    assert read == FormStatement("", "x" * MAX_TEXT, "", PACKAGE_REFERENCE)


@pytest.mark.parametrize(
    ("leaves", "kind"),
    [
        ({"/title": "x"}, Kind.FORM),
        ({PACKAGE: "ab" * 32}, Kind.FORM),
        ({PACKAGE: EvidenceReference("image/png", bytes(32), 1)}, Kind.FORM),
        ({PACKAGE: PACKAGE_REFERENCE}, Kind.REPORT),
    ],
)
def test_without_a_package_there_is_no_form(leaves: dict[str, LeafValue], kind: Kind) -> None:
    assert read_form_record(sealed(leaves, kind)) is None
