"""A form's package: one spelling, one id, and nothing in it that could touch a file system."""

import hashlib
import io
import tarfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldreport.crypto import canonical_json
from fieldreport.crypto.canonical_ustar import END_SIZE, Entry, fill_size, header
from fieldreport.errors import FormPackageInvalid
from fieldreport.forms.package import FormPackage, PackageLimits, form_id, is_attachment_name, pack, unpack

XFORM = b"<h:html/>"

names = st.text(st.characters(codec="utf-8"), min_size=1, max_size=40).filter(is_attachment_name)


def archive(*members: tuple[str, bytes]) -> bytes:
    parts = [header(Entry(name, len(content))) + content + bytes(fill_size(len(content))) for name, content in members]
    return b"".join(parts) + bytes(END_SIZE)


def index(*attachments: str, source: str = "", form: str = "fieldreport-form/1") -> tuple[str, bytes]:
    return "form.json", canonical_json.encode({"attachments": [*attachments], "format": form, "source": source})


@given(st.binary(min_size=1), st.dictionaries(names, st.binary(max_size=1000), max_size=4), st.none() | st.binary())
def test_a_package_is_read_back_as_it_was(xform: bytes, attachments: dict[str, bytes], source: bytes | None) -> None:
    package = FormPackage(xform, attachments, source, "" if source is None else "xlsx")
    assert unpack(pack(package)) == package


def test_equal_forms_have_one_id_in_whatever_order_the_attachments_came() -> None:
    first = pack(FormPackage(XFORM, {"b.csv": b"2", "a.csv": b"1"}))
    assert first == pack(FormPackage(XFORM, {"a.csv": b"1", "b.csv": b"2"}))
    assert form_id(first) == hashlib.sha256(first).hexdigest()
    assert form_id(first) != form_id(pack(FormPackage(XFORM, {"a.csv": b"1", "c.csv": b"2"})))


def test_stock_tar_unpacks_it_under_names_that_we_chose() -> None:
    packed = pack(FormPackage(XFORM, {"ရွာများ.csv": b"1", "a b.png": b"2"}, b"PK", "xlsx"))
    with tarfile.open(fileobj=io.BytesIO(packed)) as read:
        found = {info.name: read.extractfile(info).read() for info in read}  # type: ignore[union-attr] # all are files
    assert found == {
        **dict([index("a b.png", "ရွာများ.csv", source="xlsx")]),
        "form.xml": XFORM,
        "source": b"PK",
        "attachments/0000": b"2",
        "attachments/0001": b"1",
    }


@pytest.mark.parametrize(
    "name", ["", ".", "..", "../x", "a/b", "a\\b", "/etc/passwd", "C:x", ".hidden", "a\nb", "a\0", "x" * 256, "é" * 128]
)
def test_a_name_that_a_file_system_could_misunderstand_is_refused(name: str) -> None:
    assert not is_attachment_name(name)
    with pytest.raises(FormPackageInvalid, match="name of an attachment"):
        pack(FormPackage(XFORM, {name: b""}))
    with pytest.raises(FormPackageInvalid):
        unpack(archive(index(name), ("form.xml", XFORM), ("attachments/0000", b"")))


@pytest.mark.parametrize(
    "packed",
    [
        b"",
        b"no archive" * 200,
        archive(),
        archive(("form.xml", XFORM)),
        archive(index()),
        archive(index(), ("form.xml", b"")),
        archive(index(), ("form.xml", XFORM), ("more", b"")),
        archive(("form.xml", XFORM), index()),
        archive(index(), ("form.xml", XFORM), ("form.xml", XFORM)),
        archive(index(), ("form.xml", XFORM), ("source", b"x")),
        archive(index(source="xlsx"), ("form.xml", XFORM)),
        archive(index(source="../xlsx"), ("form.xml", XFORM), ("source", b"x")),
        archive(index("a"), ("form.xml", XFORM)),
        archive(index("b", "a"), ("form.xml", XFORM), ("attachments/0000", b""), ("attachments/0001", b"")),
        archive(index("a", "a"), ("form.xml", XFORM), ("attachments/0000", b""), ("attachments/0001", b"")),
        archive(index("a"), ("form.xml", XFORM), ("attachments/0001", b"")),
        archive(index(form="fieldreport-form/2"), ("form.xml", XFORM)),
        archive(("form.json", b'{"attachments":[1],"format":"fieldreport-form/1","source":""}'), ("form.xml", XFORM)),
        archive(("form.json", b"[]"), ("form.xml", XFORM)),
        archive(("form.json", b"{ }"), ("form.xml", XFORM)),
        archive(("form.json", b" " * ((1 << 20) + 1)), ("form.xml", XFORM)),
        pack(FormPackage(XFORM))[:-1],
        pack(FormPackage(XFORM)) + bytes(512),
    ],
)
def test_whatever_we_would_not_write_is_refused(packed: bytes) -> None:
    with pytest.raises(FormPackageInvalid):
        unpack(packed)


SMALL = PackageLimits(xform=10, source=10, attachments=1, total=6000)


@pytest.mark.parametrize(
    "package",
    [
        FormPackage(b""),
        FormPackage(bytes(11)),
        FormPackage(XFORM, {}, bytes(11), "xlsx"),
        FormPackage(XFORM, {}, b"x"),
        FormPackage(XFORM, {}, None, "xlsx"),
        FormPackage(XFORM, {}, b"x", "X"),
        FormPackage(XFORM, {"a": b"", "b": b""}),
        FormPackage(XFORM, {"a": bytes(6000)}),
    ],
)
def test_a_package_beyond_the_limits_is_neither_written_nor_read(package: FormPackage) -> None:
    with pytest.raises(FormPackageInvalid):
        pack(package, limits=SMALL)
    if package.xform and (package.source is None) == (package.source_kind == "") and package.source_kind != "X":
        with pytest.raises(FormPackageInvalid):
            unpack(pack(package), limits=SMALL)


def test_a_crowd_of_members_is_refused_at_the_first_one_too_many() -> None:
    crowd = archive(index(), ("form.xml", XFORM), *((f"x{number}", b"") for number in range(10)))
    with pytest.raises(FormPackageInvalid, match="members"):
        unpack(crowd, limits=PackageLimits(attachments=2))
