"""Commands around drafts."""

from pathlib import Path

import pytest

from fieldreport.services.drafts import MAX_ANSWER_SIZE
from tests.journeys.form_kit import OFFICE_FORM
from tests.unit.cli.desk import PASSPHRASE, Desk
from tests.unit.cli.office_form import WithForm

RESOURCES = Path(__file__).resolve().parents[3] / "resources"

UNICODE = "တိုက်ပွဲ မရှိဘဲ လက်နက်ကြီးဖြင့် ပစ်ခတ်ခဲ့ခြင်း ဖြစ်သည်။"
ZAWGYI = "တိုက္ပြဲ မရိွဘဲ လက္နက္ႀကီးျဖင့္ ပစ္ခတ္ခဲ့ျခင္း ျဖစ္သည္။"
"""From tests/vectors/text/zawgyi_pairs.tsv."""


@pytest.fixture
def draft(desk: Desk) -> str:
    return str(desk.do("draft", "new")["draft"])


def test_answers_are_stored_shown_and_taken_away(desk: Desk, draft: str) -> None:
    desk.do("draft", "set", draft, "/title", "ကန့်ဘလူ", "/count/killed/best", "0")
    shown = desk.do("draft", "show", draft)
    assert shown["answers"] == {"/title": "ကန့်ဘလူ", "/count/killed/best": "0"}
    assert shown["title"] == "ကန့်ဘလူ"
    desk.do("draft", "unset", draft, "/count/killed/best")
    assert desk.do("draft", "show", draft)["answers"] == {"/title": "ကန့်ဘလူ"}
    assert desk.fail("draft", "unset", draft, "/count/killed/best", code=2)["error"] == "E_NOT_FOUND"
    assert "ကန့်ဘလူ" in desk.read("draft", "show", draft)
    assert "ကန့်ဘလူ" in desk.read("draft", "list")
    assert "1 answer stored" in desk.read("draft", "set", draft, "/a", "b")


@pytest.mark.parametrize("value", ["-5", "-hello", "--json", "--yes", "-", "", "a\nb\tc"])
def test_a_text_that_looks_like_an_option_is_a_text(desk: Desk, draft: str, value: str) -> None:
    typed = b"-" if value == "-" else b""
    desk.do("draft", "set", draft, "/text", value, typed=typed)
    assert desk.do("draft", "show", draft)["answers"] == {"/text": value}


def test_a_long_text_comes_through_standard_input(desk: Desk, draft: str) -> None:
    text = "မြန်မာ " * 20_000
    desk.do("draft", "set", draft, "/narrative", "-", typed=text.encode() + b"\r\n")
    assert desk.do("draft", "show", draft)["answers"] == {"/narrative": text}


@pytest.mark.parametrize(
    ("typed", "reason"), [(b"\xff\xfe", "not UTF-8"), (b"x" * (MAX_ANSWER_SIZE + 1), "longer than")]
)
def test_text_that_cannot_be_kept_is_refused(desk: Desk, draft: str, typed: bytes, reason: str) -> None:
    outcome = desk.try_("draft", "set", draft, "/text", "-", typed=typed)
    assert (outcome.code, outcome.failure["error"]) == (2, "E_INPUT")
    assert reason in outcome.failure["happened"]


@pytest.mark.parametrize(
    "path", ["", "title", "/", "/a//b", "/a b", "/#form", "/a[x]/b", "/" + "a" * 600, "/a\u202e/b\n"]
)
def test_a_path_that_is_none_is_refused(desk: Desk, draft: str, path: str) -> None:
    assert desk.fail("draft", "set", draft, path, "x", code=2)["error"] == "E_INPUT"


@pytest.mark.parametrize("arguments", [["/a"], ["/a", "b", "/c"], ["/a", "-", "/b", "-"], []])
def test_paths_and_values_come_in_pairs(desk: Desk, draft: str, arguments: list[str]) -> None:
    assert desk.fail("draft", "set", draft, *arguments, code=2)["error"] == "E_USAGE"


@pytest.mark.parametrize(
    "name", ["ဓာတ်ပုံ.jpg", "a\u202egnp.exe", "line\nbreak.png", "x" * 251 + ".bin", "-rf", "raw\udcff.jpg"]
)
def test_a_file_with_any_name_is_taken_in(desk: Desk, draft: str, tmp_path: Path, name: str) -> None:
    (tmp_path / "files").mkdir()
    file = tmp_path / "files" / name
    file.write_bytes(b"content")
    document = desk.do("draft", "attach", draft, "/file", file)
    assert document["size"] == 7
    (item,) = desk.do("draft", "show", draft)["evidence"]
    assert item["name"] == name.replace("\udcff", "\ufffd")
    text = desk.read("draft", "show", draft)
    assert "\u202e" not in text
    assert "line\nbreak" not in text
    desk.do("report", "seal", draft)


@pytest.mark.parametrize("size", [0, 65_536, 5_000_000])
def test_a_file_of_any_size_is_taken_in_and_off_again(desk: Desk, draft: str, tmp_path: Path, size: int) -> None:
    (tmp_path / "file").write_bytes(bytes(size))
    before = len(list((desk.vault / "evidence").iterdir()))
    assert desk.do("draft", "attach", draft, "/file", tmp_path / "file")["size"] == size
    assert desk.fail("draft", "attach", draft, "/file", tmp_path / "file", code=2)["error"] == "E_EXISTS"
    desk.do("draft", "detach", draft, "/file")
    assert desk.fail("draft", "detach", draft, "/file", code=2)["error"] == "E_NOT_FOUND"
    assert len(list((desk.vault / "evidence").iterdir())) == before


def test_a_file_larger_than_the_format_is_refused_before_it_is_read(desk: Desk, draft: str, tmp_path: Path) -> None:
    with (tmp_path / "huge").open("wb") as file:
        file.truncate(1 << 33)
    failure = desk.fail("draft", "attach", draft, "/file", tmp_path / "huge", code=6)
    assert failure["error"] == "E_FILE_TOO_LARGE"


@pytest.mark.parametrize("name", ["missing", ".", "x" * 300])
def test_a_file_that_cannot_be_read_is_said_so(desk: Desk, draft: str, tmp_path: Path, name: str) -> None:
    assert desk.fail("draft", "attach", draft, "/file", tmp_path / name, code=6)["error"] in {
        "E_FILE_MISSING",
        "E_NOT_A_FILE",
        "E_FILE",
    }


def test_a_draft_is_deleted_only_after_a_yes(desk: Desk, draft: str) -> None:
    assert desk.fail("draft", "delete", draft, code=2)["error"] == "E_USAGE"
    desk.do("draft", "delete", draft, "--yes")
    assert desk.do("draft", "list") == {"drafts": []}
    assert desk.read("draft", "list") == "No drafts.\n"
    assert desk.fail("draft", "show", draft, code=2)["error"] == "E_NOT_FOUND"


def test_an_unknown_form_or_draft_is_not_found(desk: Desk) -> None:
    assert desk.fail("draft", "new", "--form", "other", code=2)["error"] == "E_NOT_FOUND"
    assert desk.fail("draft", "set", "", "/a", "b", code=2)["error"] == "E_NOT_FOUND"


def test_two_drafts_with_one_beginning_are_ambiguous(desk: Desk) -> None:
    ids = [desk.do("draft", "new")["draft"] for _ in range(17)]
    first_digits = [one[0] for one in ids]
    shared = next(digit for digit in first_digits if first_digits.count(digit) > 1)
    assert desk.fail("draft", "show", shared, code=2)["error"] == "E_AMBIGUOUS"


# --- with a form ------------------------------------------------------------------------------------------------------


def begun(desk: Desk, form: str = "office") -> str:
    return str(desk.do("draft", "new", "--form", form)["draft"])


def test_a_draft_names_its_form_by_its_id_also_when_it_was_begun_by_name(formed: WithForm) -> None:
    desk = formed.documenter
    for name in ("office", formed.form, formed.form[:8]):
        assert desk.do("draft", "new", "--form", name)["form"] == formed.form
    assert formed.form in desk.read("draft", "show", begun(desk))


def test_a_draft_is_called_what_its_report_will_be(formed: WithForm) -> None:
    desk = formed.documenter
    draft = begun(desk)
    assert desk.do("draft", "show", draft)["title"] == "Office form"
    desk.do("draft", "set", draft, "/heading", "Shelling at dawn")
    assert desk.do("draft", "list")["drafts"][0]["title"] == "Shelling at dawn"


def test_a_draft_moves_to_a_newer_form_with_all_that_fits(formed: WithForm, tmp_path: Path) -> None:
    newer = OFFICE_FORM.replace("| office | 1 |", "| office | 2 |").replace("| text | heading |", "| text | headline |")
    (tmp_path / "newer.md").write_text(newer, encoding="utf-8")
    office, documenter = formed.office, formed.documenter
    draft = begun(documenter)
    documenter.do("draft", "set", draft, "/heading", "Shelling", "/killed", "3")
    person = documenter.do("draft", "add", draft, "/person")["added"]
    documenter.do("draft", "set", draft, f"{person}/name", "Ko Ko")
    form = office.do("form", "add", tmp_path / "newer.md")["form"]
    (tmp_path / "stick").mkdir()
    (sent,) = office.do("bundle", "export", "--to", "Ma Htwe", "--form", "office", tmp_path / "stick")["bundles"]
    documenter.do("bundle", "import", *sent["files"])
    refused = documenter.try_("draft", "move", draft, "office")
    assert "/heading" in refused.failure["happened"]
    assert documenter.do("draft", "show", draft)["form"] == formed.form
    moved = documenter.do("draft", "move", draft, "office", "--yes")
    assert (moved["form"], moved["left_out"]) == (
        form,
        [{"path": "/heading", "value": "Shelling", "reason": "no place"}],
    )
    shown = documenter.do("draft", "show", draft)
    assert shown["form"] == form
    assert {path: shown["answers"][path] for path in ("/killed", "/twice", f"{person}/name")} == {
        "/killed": "3",
        "/twice": "6",
        f"{person}/name": "Ko Ko",
    }
    assert "/heading" not in shown["answers"]
    assert documenter.fail("draft", "move", draft, form, code=2)["error"] == "E_NOTHING"


def test_a_file_that_the_newer_form_does_not_ask_for_keeps_the_draft_back(formed: WithForm, tmp_path: Path) -> None:
    desk = formed.documenter
    draft = begun(desk)
    (tmp_path / "photo.jpg").write_bytes(b"photo")
    desk.do("draft", "attach", draft, "/photo", tmp_path / "photo.jpg")
    assert desk.fail("draft", "move", draft, "quick-report", "--yes", code=2)["error"] == "E_ANSWER"
    assert desk.do("draft", "show", draft)["form"] == formed.form


def test_a_plain_draft_moves_nowhere(desk: Desk, draft: str) -> None:
    assert desk.fail("draft", "move", draft, "quick-report", code=2)["error"] == "E_STATE"


def test_the_forms_own_words_say_why_an_answer_is_refused(formed: WithForm) -> None:
    desk = formed.documenter
    draft = begun(desk)
    before = desk.do("draft", "show", draft)["answers"]
    failure = desk.fail("draft", "set", draft, "/killed", "-5", code=2)
    assert failure["error"] == "E_ANSWER"
    assert "Between 0 and 999." in failure["happened"]
    assert desk.do("draft", "show", draft)["answers"] == before


@pytest.mark.parametrize("form", ["office", "plain"])
def test_of_several_answers_all_are_stored_or_none(formed: WithForm, form: str) -> None:
    desk = formed.documenter
    draft = begun(desk, form)
    before = desk.do("draft", "show", draft)["answers"]
    desk.fail("draft", "set", draft, "/heading", "T", "/a b", "x", code=2)
    assert desk.do("draft", "show", draft)["answers"] == before
    desk.do("draft", "set", draft, "/heading", "T", "/killed", "1", "/heading", "Again")
    answers = desk.do("draft", "show", draft)["answers"]
    assert (answers["/heading"], answers["/killed"]) == ("Again", "1")


def test_instances_are_added_answered_and_removed_by_their_ids(formed: WithForm) -> None:
    desk = formed.documenter
    draft = begun(desk)
    one, two = (desk.do("draft", "add", draft, "/person")["added"] for _ in range(2))
    desk.do("draft", "set", draft, f"{one}/name", "One", f"{two}/name", "Two")
    assert desk.do("draft", "remove", draft, one) == {"draft": draft, "removed": one}
    answers = desk.do("draft", "show", draft)["answers"]
    assert answers[f"{two}/name"] == "Two"
    assert f"{one}/name" not in answers
    assert desk.fail("draft", "remove", draft, one, code=2)["error"] == "E_NOT_FOUND"
    assert desk.fail("draft", "add", draft, "/car", code=2)["error"] == "E_STATE"
    assert "/person[k" in desk.read("draft", "add", draft, "/person")


def test_a_check_says_what_is_missing_until_nothing_is(formed: WithForm) -> None:
    desk = formed.documenter
    draft = begun(desk)
    desk.do("draft", "set", draft, "/kind", "shelling")
    checked = desk.do("draft", "check", draft)
    assert not checked["complete"]
    assert [(one["path"], one["kind"], one["label"]) for one in checked["findings"]] == [
        ("/heading", "required", "Heading"),
        ("/why", "required", "Why"),
    ]
    text = desk.read("draft", "check", draft)
    assert "/why: required\n    Why\n" in text
    assert "2 answers to look at." in text
    failure = desk.fail("report", "seal", draft, code=2)
    assert (failure["error"], failure["details"]["places"]) == ("E_UNFINISHED", "/heading, /why")
    desk.do("draft", "set", draft, "/heading", "T", "/why", "x", "/kind", "arrest")
    assert "kept though they do not count now: 1" in desk.read("draft", "check", draft)
    assert desk.do("draft", "check", draft)["complete"]
    desk.do("report", "seal", draft)
    other = begun(desk)
    desk.do("report", "seal", other, "--unfinished")


def test_files_answer_questions_for_files(formed: WithForm, tmp_path: Path) -> None:
    desk = formed.documenter
    draft = begun(desk)
    (tmp_path / "a.jpg").write_bytes(b"jpeg")
    assert desk.fail("draft", "attach", draft, "/heading", tmp_path / "a.jpg", code=2)["error"] == "E_ANSWER"
    desk.do("draft", "attach", draft, "/photo", tmp_path / "a.jpg")
    assert desk.do("draft", "show", draft)["answers"]["/photo_named"] == "yes"
    assert desk.fail("draft", "set", draft, "/photo", "a.jpg", code=2)["error"] == "E_ANSWER"
    desk.do("draft", "detach", draft, "/photo")
    assert desk.do("draft", "show", draft)["answers"]["/photo_named"] == "no"


def test_a_check_speaks_the_languages_of_the_form_and_no_other(desk: Desk) -> None:
    draft = begun(desk, "quick-report")
    labels = [one["label"] for one in desk.do("draft", "check", draft, "--language", "Burmese (my)")["findings"]]
    assert "ဘာဖြစ်ခဲ့သနည်း။" in labels
    assert desk.do("draft", "check", draft)["findings"][0]["label"] == "What happened?"
    assert desk.fail("draft", "check", draft, "--language", "Klingon", code=2)["error"] == "E_NOT_FOUND"


def test_zawgyi_is_stored_as_it_is_and_said_so(desk: Desk, draft: str) -> None:
    answered = desk.do("draft", "set", draft, "/title", ZAWGYI, "/other", UNICODE)
    assert answered["zawgyi"] == [{"path": "/title", "unicode": UNICODE}]
    assert desk.do("draft", "show", draft)["answers"] == {"/title": ZAWGYI, "/other": UNICODE}
    assert UNICODE in desk.read("draft", "set", draft, "/title", ZAWGYI)


def test_zawgyi_is_converted_on_a_word_and_what_was_typed_stays_in_the_log(formed: WithForm) -> None:
    desk = formed.documenter
    draft = begun(desk)
    answered = desk.do("draft", "set", draft, "--to-unicode", "/heading", ZAWGYI)
    assert answered["zawgyi"] == []
    assert desk.do("draft", "show", draft)["answers"]["/heading"] == UNICODE
    application = desk.build()
    unlocked = application.vaults.open(desk.vault, PASSPHRASE)
    log = [change.value for change in unlocked.store.drafts.changes(draft) if change.path == "/heading"]
    unlocked.close()
    assert log == [ZAWGYI, UNICODE]


# --- the forms that come with the program -----------------------------------------------------------------------------


def test_a_person_fills_in_the_quick_report_by_commands_alone(desk: Desk) -> None:
    draft = begun(desk, "quick-report")
    missing = {one["path"] for one in desk.do("draft", "check", draft)["findings"]}
    assert missing == {"/incident_type", "/when", "/where/place", "/source/source_type"}
    desk.do(
        "draft", "set", draft,
        "/incident_type", "shelling", "/when", "2025-05-06", "/where/place", "Kanbalu", "/victims/killed", "0",
        "/victims/houses", "3", "/actor/actor_unit", "LIB 560", "/narrative", "Shells fell at noon.",
        "/source/source_type", "eyewitness", "/consent/consent_record", "given_oral",
    )  # fmt: skip
    failure = desk.fail("draft", "set", draft, "/when", "last week", code=2)
    assert failure["error"] == "E_ANSWER"
    assert desk.do("draft", "check", draft, "--language", "Burmese (my)")["complete"]
    report = desk.do("report", "seal", draft)["report"]
    shown = desk.do("report", "show", report)
    assert shown["heads"][0]["answers"]["/victims/killed"] == "0"
    assert "shelling" in shown["title"].lower()
    assert set(shown["consents"]) >= {"-/record"}
    for query in (["noon"], ["--where", "incident.type=shelling"], ["kanbalu", "--during", "2025-05-01", "2025-05-31"]):
        assert [one["report"] for one in desk.do("search", *query)["reports"]] == [report]
    assert desk.do("search", "--during", "2025-06-01", "2025-06-30")["reports"] == []


def test_every_form_of_ours_is_listed_shown_and_begun(desk: Desk) -> None:
    forms = desk.do("form", "list")["forms"]
    assert {one["name"] for one in forms} >= {
        "quick-report", "incident", "detention", "casualty-list", "evidence-intake", "interview",
    }  # fmt: skip
    for form in forms:
        shown = desk.do("form", "show", form["name"])
        assert (shown["origin"], shown["form"]) == ("built in", form["form"])
        assert shown["content"]["questions"] > 5
        draft = begun(desk, form["name"])
        assert not desk.do("draft", "check", draft)["complete"]
        assert desk.fail("report", "seal", draft, code=2)["error"] == "E_UNFINISHED"


@pytest.mark.slow
@pytest.mark.parametrize("name", ["quick-report.md", "quick-report.xml", "incident.md", "incident.xml"])
def test_our_forms_pass_the_check_that_offices_forms_pass(desk: Desk, name: str) -> None:
    checked = desk.do("form", "check", RESOURCES / "forms" / name)
    assert checked["usable"]
    assert [one for one in checked["problems"] if one["severity"] == "error"] == []
