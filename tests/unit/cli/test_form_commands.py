"""Forms from the command line: checked without a vault, published by an office, and on their way to documenters."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from fieldreport.bootstrap import Session, open_session
from fieldreport.domain.trust import Role
from fieldreport.errors import EvidenceDamaged, FormPackageInvalid, FormRefused, NotFound, WrongState
from fieldreport.forms.findings import Problem
from fieldreport.forms.intake import TakenIn
from fieldreport.forms.package import FormId, PackageLimits, pack
from fieldreport.services import form_library
from fieldreport.services.form_publishing import FormPublishing
from fieldreport.system.progress import ProgressReporter
from tests.unit.cli.conftest import Pair
from tests.unit.cli.desk import PASSPHRASE, Desk
from tests.unit.cli.small_form import BROKEN_FORM, SMALL_FORM


@pytest.fixture
def form_file(tmp_path: Path) -> Path:
    (tmp_path / "small.md").write_bytes(SMALL_FORM)
    return tmp_path / "small.md"


def office_forms(document: dict[str, Any]) -> list[dict[str, Any]]:
    return [one for one in document["forms"] if one["origin"] == "office"]


def session_of(desk: Desk) -> Session:
    application = desk.build()
    return open_session(application, application.vaults.open(desk.vault, PASSPHRASE))


# --- check ------------------------------------------------------------------------------------------------------------


def test_a_form_is_checked_without_any_vault(tmp_path: Path, form_file: Path) -> None:
    desk = Desk(tmp_path / "no vault")
    document = desk.do("form", "check", form_file)
    assert document["usable"]
    assert document["problems"] == []
    assert document["form"]["title"] == "Small form"
    assert document["form"]["questions"] == 2
    assert [one["code"] for one in document["form"]["languages"]] == ["en", "my"]
    assert "The form can be used." in desk.read("form", "check", form_file)
    assert not (tmp_path / "no vault").exists()


def test_errors_are_told_with_their_place_and_end_with_five(tmp_path: Path) -> None:
    (tmp_path / "broken.md").write_bytes(BROKEN_FORM)
    desk = Desk(tmp_path / "no vault")
    outcome = desk.try_("form", "check", tmp_path / "broken.md")
    assert outcome.code == 5
    (problem,) = outcome.document["problems"]
    assert (problem["sheet"], problem["row"], problem["column"]) == ("survey", 3, "relevant")
    assert problem["severity"] == "error"
    text = desk.try_("form", "check", tmp_path / "broken.md", as_json=False)
    assert text.code == 5
    assert "ERROR survey, row 3, relevant:" in text.out
    assert "1 error, 0 warnings." in text.out


def test_what_cannot_be_read_at_all_is_told_too(tmp_path: Path) -> None:
    (tmp_path / "form.xlsx").write_bytes(b"PK\x03\x04")
    (tmp_path / "form.xml").write_bytes(b'<!DOCTYPE x [<!ENTITY a "aa">]><x>&a;</x>')
    desk = Desk(tmp_path / "no vault")
    for name, code in (("form.xlsx", "sheet.unreadable"), ("form.xml", "form.unreadable")):
        outcome = desk.try_("form", "check", tmp_path / name)
        assert outcome.code == 5
        assert [one["code"] for one in outcome.document["problems"]] == [code]
        assert outcome.document["form"] is None
        assert "ERROR:" in desk.try_("form", "check", tmp_path / name, as_json=False).out


def test_files_that_are_not_there_or_not_forms_are_refused(tmp_path: Path, form_file: Path) -> None:
    desk = Desk(tmp_path / "no vault")
    assert desk.fail("form", "check", tmp_path / "gone.md", code=6)["error"] == "E_FILE_MISSING"
    assert desk.fail("form", "check", tmp_path / "form.pdf", code=5)["error"] == "E_FORM"
    other = tmp_path / "other" / "a.csv"
    other.parent.mkdir()
    for path in (other, tmp_path / "a.csv"):
        path.write_bytes(b"name,label\n")
    assert desk.fail("form", "check", form_file, other, tmp_path / "a.csv", code=5)["error"] == "E_FORM"


def test_files_larger_than_a_form_may_be_are_not_read(
    tmp_path: Path, form_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fieldreport.services.form_files.FORMAT_LIMITS", PackageLimits(source=10))
    assert Desk(tmp_path / "x").fail("form", "check", form_file, code=6)["error"] == "E_FILE_TOO_LARGE"


def test_many_problems_are_cut_in_text_and_whole_in_the_document(tmp_path: Path) -> None:
    rows = b"".join(b"| | text | q%d | Q | ../nobody |\n" % number for number in range(250))
    (tmp_path / "many.md").write_bytes(b"| survey |\n| | type | name | label | relevant |\n" + rows)
    desk = Desk(tmp_path / "x")
    outcome = desk.try_("form", "check", tmp_path / "many.md")
    assert len(outcome.document["problems"]) == 250
    assert "… and 50 more." in desk.try_("form", "check", tmp_path / "many.md", as_json=False).out


# --- add, list, show --------------------------------------------------------------------------------------------------


def test_an_office_publishes_a_form_and_shows_it(pair: Pair, form_file: Path, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_bytes(b"name,label\nx,X\n")
    added = pair.office.do("form", "add", form_file, tmp_path / "list.csv")
    assert (added["name"], added["title"], added["version"], added["new_version"]) == (
        "small",
        "Small form",
        "1",
        False,
    )
    assert [one["code"] for one in added["problems"]] == ["attachment.unused"]
    (listed,) = office_forms(pair.office.do("form", "list"))
    assert listed["form"] == added["form"]
    assert listed["author"]["name"] == "Data office"
    for name in ("small", added["form"][:8], added["form"]):
        shown = pair.office.do("form", "show", name)
        assert shown["form"] == added["form"]
        assert shown["attachments"] == ["list.csv"]
        assert shown["source"] == "md"
        assert shown["content"]["questions"] == 2
    assert "Small form" in pair.office.read("form", "list")
    assert "list.csv" in pair.office.read("form", "show", "small")
    assert pair.office.do("vault", "check")["whole"]
    assert pair.office.do("custody", "verify")["chains"] == 2


def test_a_form_with_errors_is_not_published(pair: Pair, tmp_path: Path) -> None:
    (tmp_path / "broken.md").write_bytes(BROKEN_FORM)
    failure = pair.office.fail("form", "add", tmp_path / "broken.md", code=5)
    assert failure["error"] == "E_FORM_ERRORS"
    assert failure["details"] == {"errors": 1}
    assert office_forms(pair.office.do("form", "list")) == []


def test_a_documenter_publishes_nothing(pair: Pair, form_file: Path) -> None:
    assert pair.documenter.fail("form", "add", form_file, code=2)["error"] == "E_NOT_PERMITTED"


def test_the_same_form_is_not_published_twice(pair: Pair, form_file: Path) -> None:
    pair.office.do("form", "add", form_file)
    assert pair.office.fail("form", "add", form_file, code=2)["error"] == "E_NOTHING"


def test_a_new_version_takes_the_name_and_the_former_stays(pair: Pair, form_file: Path) -> None:
    first = pair.office.do("form", "add", form_file)
    form_file.write_bytes(SMALL_FORM.replace(b"| small | 1 |", b"| small | 2 |"))
    second = pair.office.do("form", "add", form_file)
    assert second["new_version"]
    assert second["subject"] == first["subject"]
    assert pair.office.do("form", "show", "small")["version"] == "2"
    assert pair.office.do("form", "show", first["form"][:10])["current"] is False
    assert [one["version"] for one in office_forms(pair.office.do("form", "list"))] == ["2", "1"]
    assert "former version" in pair.office.read("form", "list")
    other = SMALL_FORM.replace(b"| small | 1 |", b"| other | 1 |")
    form_file.write_bytes(other)
    assert pair.office.do("form", "add", form_file)["subject"] != first["subject"]


def test_forms_are_found_by_name_and_by_id_or_not_at_all(pair: Pair) -> None:
    assert pair.office.fail("form", "show", "nothing", code=2)["error"] == "E_NOT_FOUND"
    assert pair.office.fail("form", "show", "abcd", code=2)["error"] == "E_NOT_FOUND"


# --- on their way -----------------------------------------------------------------------------------------------------


def test_a_form_travels_to_a_documenter_and_its_new_version_follows_by_itself(
    pair: Pair, form_file: Path, tmp_path: Path
) -> None:
    pair.office.do("form", "add", form_file)
    stick = tmp_path / "stick"
    stick.mkdir()
    (exported,) = pair.office.do("bundle", "export", "--to", "Ma Htwe", "--form", "small", stick)["bundles"]
    pair.documenter.do("bundle", "import", *exported["files"])
    (came,) = office_forms(pair.documenter.do("form", "list"))
    assert (came["name"], came["here"], came["author"]["name"]) == ("small", True, "Data office")
    assert pair.documenter.do("form", "show", "small")["content"]["questions"] == 2
    assert pair.documenter.do("vault", "check")["whole"]
    assert pair.documenter.fail("bundle", "export", "--to", "Data office", "--form", "small", stick, code=2)[
        "error"
    ] == ("E_NOT_PERMITTED")

    form_file.write_bytes(SMALL_FORM.replace(b"| small | 1 |", b"| small | 2 |"))
    pair.office.do("form", "add", form_file)
    pair.office.do("bundle", "import", pair.bundle)
    (again,) = pair.office.do("bundle", "export", "--to", "Ma Htwe", "--all", stick)["bundles"]
    pair.documenter.do("bundle", "import", *again["files"])
    assert pair.documenter.do("form", "show", "small")["version"] == "2"


def test_a_form_by_somebody_who_is_no_office_does_not_count(pair: Pair, form_file: Path) -> None:
    taken = pair.documenter.build().form_files.take_in(form_file, [])
    session = session_of(pair.documenter)
    unlocked = session.unlocked
    publishing = FormPublishing(
        store=unlocked.store,
        own=replace(unlocked.own, role=Role.OFFICE),
        clock=pair.documenter.build().clock,
        keeper=session.keeper,
        library=session.form_library,
        custody=session.custody,
        derivation=session.derivation,
    )
    published = publishing.publish(taken, reporter=ProgressReporter())
    assert [one for one in session.form_library.all() if one.author is not None] == []
    with pytest.raises(NotFound):
        session.form_library.package(published.form)
    session.close()


# --- the library ------------------------------------------------------------------------------------------------------


def test_a_definition_is_read_once_and_only_some_are_kept(
    pair: Pair, form_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    forms = []
    for number in range(3):
        form_file.write_bytes(SMALL_FORM.replace(b"| small | 1 |", b"| small%d | 1 |" % number))
        forms.append(FormId(pair.office.do("form", "add", form_file)["form"]))
    monkeypatch.setattr(form_library, "_KEPT", 2)
    session = session_of(pair.office)
    library = session.form_library
    first, second = library.definition(forms[0]), library.definition(forms[1])
    assert library.definition(forms[0]) is first
    library.definition(forms[2])
    assert library.definition(forms[0]) is first
    assert library.definition(forms[1]) is not second
    session.close()


def test_a_package_that_has_not_come_or_is_not_what_it_was_is_refused(
    pair: Pair, form_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = FormId(pair.office.do("form", "add", form_file)["form"])
    session = session_of(pair.office)
    store = session.unlocked.store
    with monkeypatch.context() as patch:
        patch.setattr(form_library, "FORMAT_LIMITS", PackageLimits(total=10))
        with pytest.raises(FormPackageInvalid):
            session.form_library.package(form)
    with monkeypatch.context() as patch:
        patch.setattr(store.evidence_files, "stream", lambda _: iter([memoryview(b"something else")]))
        with pytest.raises(EvidenceDamaged):
            session.form_library.package(form)
    with store.database.transaction():
        store.evidence.remove(bytes.fromhex(form))
    with pytest.raises(WrongState):
        session.form_library.package(form)
    (known,) = [one for one in session.form_library.all() if one.id == form]
    assert not known.is_here
    session.close()
    assert "not here yet" in pair.office.read("form", "list")


def test_nothing_at_all_is_no_form_to_publish(pair: Pair) -> None:
    session = session_of(pair.office)
    with pytest.raises(FormRefused):
        session.form_publishing.publish(TakenIn(None, None, ()), reporter=ProgressReporter())
    assert not TakenIn(None, None, (Problem("x"),)).is_usable
    session.close()


XFORM = b"""<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"><h:head><h:title>Ours</h:title>
<model><instance><data id="fieldreport.ours" version="3"><a/></data></instance></model></h:head>
<h:body><input ref="/data/a"><label>A</label></input></h:body></h:html>"""


def test_forms_that_come_with_the_program_are_there_without_a_record(
    pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = {"ours.xml": XFORM, "ours.md": b"| survey |", "bare.xml": XFORM.replace(b"<h:title>Ours</h:title>", b"")}
    monkeypatch.setattr(form_library, "resource_names", lambda _: tuple(sorted(files)))
    monkeypatch.setattr(form_library, "resource_bytes", lambda _, name: files[name])
    listed = pair.documenter.do("form", "list")["forms"]
    assert [(one["name"], one["title"], one["version"], one["origin"]) for one in listed] == [
        ("bare", "bare", "3", "built in"),
        ("ours", "Ours", "3", "built in"),
    ]
    assert pair.documenter.do("form", "show", "ours")["source"] == "md"
    assert pair.documenter.do("form", "show", "bare")["source"] is None
    assert pair.documenter.fail("bundle", "export", "--to", "Data office", "--form", "ours", ".", code=2)["error"] == (
        "E_NOT_PERMITTED"
    )


def test_two_forms_of_one_name_are_told_apart_by_their_ids(
    pair: Pair, form_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(form_library, "resource_names", lambda _: ("small.xml",))
    monkeypatch.setattr(form_library, "resource_bytes", lambda *_: XFORM)
    added = pair.office.do("form", "add", form_file)
    assert pair.office.fail("form", "show", "small", code=2)["error"] == "E_AMBIGUOUS"
    assert pair.office.do("form", "show", added["form"])["origin"] == "office"


def test_without_forms_the_list_says_so(pair: Pair, monkeypatch: pytest.MonkeyPatch) -> None:
    def nothing(folder: str) -> tuple[str, ...]:
        raise NotFound(what="resource", name=folder)

    monkeypatch.setattr(form_library, "resource_names", nothing)
    assert "No forms." in pair.documenter.read("form", "list")


def test_a_publication_that_fails_leaves_nothing(pair: Pair, form_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    session = session_of(pair.office)
    taken = pair.office.build().form_files.take_in(form_file, [])
    files = session.unlocked.store.evidence_files
    before = files.names()

    def fail(_: object) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as patch:
        patch.setattr(session.keeper, "keep", fail)
        with pytest.raises(ZeroDivisionError):
            session.form_publishing.publish(taken, reporter=ProgressReporter())
    assert files.names() == before
    session.close()


def test_a_package_that_is_here_as_a_plain_file_is_stored_once(pair: Pair, form_file: Path, tmp_path: Path) -> None:
    session = session_of(pair.office)
    taken = pair.office.build().form_files.take_in(form_file, [])
    session.close()
    assert taken.package is not None
    (tmp_path / "package.tar").write_bytes(pack(taken.package))
    draft = pair.office.do("draft", "new")["draft"]
    pair.office.do("draft", "attach", draft, "/file", tmp_path / "package.tar")
    before = pair.office.do("vault", "check")["evidence_files"]
    pair.office.do("form", "add", form_file)
    assert pair.office.do("vault", "check")["evidence_files"] == before
    pair.office.do("draft", "detach", draft, "/file")
    assert pair.office.do("form", "show", "small")["here"]
