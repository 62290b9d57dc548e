"""Every expected failure ends with its category's code and two sentences, and never with a traceback."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fieldreport import errors
from fieldreport.bootstrap import Application, open_session
from fieldreport.errors import FieldReportError
from tests.limited_disks import make_read_only, small_disk
from tests.unit.cli.conftest import Pair
from tests.unit.cli.desk import PASSPHRASE, Desk, call

ALL_FAILURES = [
    one
    for one in vars(errors).values()
    if isinstance(one, type) and issubclass(one, FieldReportError) and one is not FieldReportError
]
CHECKOUT = Path(__file__).resolve().parents[3]


@pytest.mark.parametrize("failure", ALL_FAILURES, ids=lambda one: one.__name__)
@pytest.mark.parametrize("as_json", [True, False])
def test_each_failure_ends_with_the_code_of_its_category(failure: type[FieldReportError], as_json: bool) -> None:
    nasty = "a\x1b[31m\u202eb\nc"
    details = dict.fromkeys(failure.fields, nasty)

    def refuse() -> Application:
        raise failure(**details)

    outcome = call(refuse, [*(["--json"] if as_json else []), "vault", "info"])
    assert outcome.code == failure.category.value
    assert outcome.out == ""
    assert "Traceback" not in outcome.err
    assert "\x1b" not in outcome.err
    assert "\u202e" not in outcome.err
    if as_json:
        told = outcome.failure
        assert (told["error"], told["details"]) == (failure.code, details)
        assert told["happened"]
        assert told["todo"]
    else:
        assert len(outcome.err.splitlines()) == 2


def test_a_bug_is_not_taken_for_an_expected_failure() -> None:
    def break_() -> Application:
        raise RuntimeError("a bug")

    with pytest.raises(RuntimeError):
        call(break_, ["vault", "info"])


@pytest.mark.parametrize(
    "arguments",
    [
        ["no-such-command"],
        ["vault", "no-such-command"],
        ["vault", "info", "--no-such-option"],
        ["vault", "new", "--role", "person"],
        ["vault", "new", "--name", "x", "--role", "king"],
        ["--passphrase-fd", "-1", "vault", "info"],
        ["--passphrase-fd", "x", "vault", "info"],
        ["bundle", "import"],
        ["bundle", "quarantine", "show", "x"],
        ["bundle", "export", "--to", "x", "--all", "--part-size", "0", "folder"],
        ["vault"],
        [],
    ],
)
def test_misuse_ends_with_code_2_and_names_the_help(arguments: list[str], tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    outcome = call(desk.build, arguments)
    assert outcome.code == 2
    assert "--help”." in outcome.err
    told = json.loads(call(desk.build, ["--json", *arguments]).err)
    assert (told["error"], told["details"]) == ("E_USAGE", {})


def test_what_is_typed_wrong_cannot_play_tricks_on_the_terminal(tmp_path: Path) -> None:
    outcome = call(Desk(tmp_path).build, ["vault", "a\x1b[2J\u202eb\nc"])
    assert outcome.code == 2
    assert "\x1b" not in outcome.err
    assert "\u202e" not in outcome.err


def test_a_folder_without_a_vault_is_said_before_anybody_types(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    for arguments in (["report", "list"], ["vault", "info"], ["vault", "check"], ["vault", "passphrase"]):
        assert desk.fail(*arguments, code=2, secrets=[])["error"] == "E_NO_VAULT"
    assert desk.fail("vault", "restore", tmp_path / "none", code=2, secrets=[])["error"] == "E_NO_VAULT"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("passphrase", ["wrong wrong wrong", "", PASSPHRASE.upper(), "\u202e\x1b"])
def test_a_wrong_passphrase_ends_with_code_3(made: Pair, passphrase: str) -> None:
    assert made.documenter.fail("report", "list", code=3, secrets=[passphrase])["error"] == "E_PASSPHRASE"


@pytest.mark.parametrize("words", ["", "one two", "abandon " * 12, "zzz " * 12, "x" * 5000])
def test_a_wrong_recovery_code_ends_with_code_3(made: Pair, words: str, tmp_path: Path) -> None:
    desk = made.documenter.copy(tmp_path / "desk")
    desk.do("vault", "recovery")
    outcome = desk.try_("report", "list", secrets=[words], options=["--recovery-code"])
    assert (outcome.code, outcome.failure["error"]) == (3, "E_RECOVERY_CODE")


@pytest.mark.parametrize("part", ["vault.db", "vault.json"])
@pytest.mark.parametrize("damage", ["flip", "cut", "gone", "empty", "zeros"])
def test_a_damaged_vault_ends_with_code_4(desk: Desk, part: str, damage: str) -> None:
    names = ["vault.json", "vault-copy.json"] if part == "vault.json" else [part]
    for name in names:
        path = desk.vault / name
        content = bytearray(path.read_bytes())
        content[len(content) // 2 if part == "vault.json" else 5000] ^= 1
        match damage:
            case "flip":
                path.write_bytes(content)
            case "cut":
                path.write_bytes(content[: len(content) // 3])
            case "gone":
                path.unlink()
            case "empty":
                path.write_bytes(b"")
            case _:
                path.write_bytes(bytes(len(content)))
    assert desk.fail("report", "list", code=4)["error"] == "E_VAULT_DAMAGED"


def test_one_damaged_copy_of_the_slots_is_healed(desk: Desk) -> None:
    good = (desk.vault / "vault.json").read_bytes()
    (desk.vault / "vault.json").write_bytes(b"")
    desk.do("report", "list")
    assert (desk.vault / "vault.json").read_bytes() == good


def test_a_second_process_ends_with_code_7_and_disturbs_nothing(made: Pair, desk: Desk) -> None:
    program = (
        "import sys; from pathlib import Path; from fieldreport.bootstrap import *;"
        "opened = open_session(build_application(), build_application().vaults.open(Path(sys.argv[1]), sys.argv[2]));"
        "print('open', flush=True); sys.stdin.read(); opened.close()"
    )
    first = subprocess.Popen(
        [sys.executable, "-c", program, str(desk.vault), PASSPHRASE],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=CHECKOUT,
    )
    with first:
        assert first.stdout is not None
        assert first.stdout.readline() == b"open\n"
        assert desk.fail("report", "list", code=7)["error"] == "E_VAULT_IN_USE"
        # What needs no database is answered all the same.
        desk.do("vault", "info")
        first.communicate(b"")
    assert first.returncode == 0
    assert len(desk.do("report", "list")["reports"]) == 1


def test_the_session_is_closed_also_after_a_failure(desk: Desk) -> None:
    desk.fail("draft", "show", "none", code=2)
    with open_session(desk.build(), desk.build().vaults.open(desk.vault, PASSPHRASE)).unlocked.store:
        pass


@pytest.mark.parametrize(
    "name", ["ဗောလ်", "a\u202eb", "line\nbreak", "x" * 240, "-rf", " ", "'\"$(id)", "raw\udcff", "a#b?c%d"]
)
def test_a_vault_lies_under_any_name(made: Pair, tmp_path: Path, name: str) -> None:
    desk = made.documenter.copy(tmp_path / name)
    desk.do("report", "list")
    outcome = desk.try_("vault", "info", as_json=False)
    assert outcome.code == 0
    assert "\u202e" not in outcome.out
    desk.do("vault", "backup", tmp_path / ("b" + name))


@pytest.mark.parametrize("length", [255, 256, 5000])
def test_a_name_that_the_disk_cannot_hold_is_said_so(made: Pair, tmp_path: Path, length: int) -> None:
    name = "x" * length
    new = Desk(tmp_path / name)
    assert new.fail("vault", "new", "--name", "x", "--role", "person", code=6)["error"] == "E_FILE"
    for command in ("report", "vault"):
        code = 2 if length == 255 else 6
        assert new.fail(command, {"report": "list", "vault": "info"}[command], code=code)["error"]
    desk = made.documenter
    if length > 255:
        assert desk.fail("card", "export", tmp_path / name, code=6)["error"] == "E_FILE"
        assert desk.fail("contact", "add", tmp_path / name, code=6)["error"] == "E_FILE"
        assert desk.try_("bundle", "import", tmp_path / name).document["refused"][0]["error"] == "E_FILE"
        assert desk.fail("bundle", "inspect", tmp_path / name, code=6)["error"] == "E_FILE"
        export = ("bundle", "export", "--to", "Data office", "--all", "--again")
        assert desk.fail(*export, tmp_path / name, code=6)["error"] == "E_FILE"
        assert desk.fail("vault", "restore", tmp_path / name, code=6)["error"] == "E_FILE"
    assert desk.fail("vault", "backup", tmp_path / name, code=6)["error"] == "E_FILE"
    assert list(tmp_path.iterdir()) == []


def test_a_file_where_a_folder_should_be_is_said_so(made: Pair, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    inside = Desk(tmp_path / "file" / "vault")
    failure = inside.fail("vault", "new", "--name", "x", "--role", "person", code=2)
    assert (failure["error"], failure["details"]) == ("E_EXISTS", {"path": str(tmp_path / "file")})
    assert inside.fail("report", "list", code=2)["error"] == "E_NO_VAULT"
    export = ("bundle", "export", "--to", "Data office", "--all", "--again")
    for target in (tmp_path / "file", tmp_path / "missing"):
        assert made.documenter.fail(*export, target, code=6)["error"] == "E_FILE_MISSING"
    assert made.documenter.fail("vault", "backup", tmp_path / "file", code=2)["error"] == "E_EXISTS"


@pytest.mark.parametrize("year", [1970, 1980, 2038, 2106, 9999])
def test_a_wrong_clock_refuses_nothing(pair: Pair, tmp_path: Path, year: int) -> None:
    documenter = Desk(pair.documenter.vault, datetime(year, 1, 1, tzinfo=UTC))
    draft = documenter.do("draft", "new")["draft"]
    documenter.do("draft", "set", draft, "/title", "at a strange time")
    documenter.do("report", "seal", draft)
    (exported,) = documenter.do("bundle", "export", "--to", "Data office", "--all", tmp_path)["bundles"]
    imported = pair.office.do("bundle", "import", pair.bundle, exported["files"][0])
    assert [one["counts"]["new"] for one in imported["bundles"]] == [2, 2]
    assert len(pair.office.do("report", "list")["reports"]) == 2


# --- disks ------------------------------------------------------------------------------------------------------------


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Path]:
    with small_disk(tmp_path / "disk", kibibytes=2048) as disk:
        yield disk


def fill(disk: Path) -> None:
    with (disk / "filling").open("wb") as file:
        try:
            while True:
                os.write(file.fileno(), bytes(4096))
        except OSError:
            pass


def test_a_full_stick_ends_with_code_6_and_is_left_clean(made: Pair, desk: Desk, small: Path, tmp_path: Path) -> None:
    fill(small)
    export = ("bundle", "export", "--to", "Data office", "--all", "--again", small)
    assert desk.fail(*export, code=6)["error"] == "E_NOSPACE"
    assert desk.fail("card", "export", small / "card", code=6)["error"] == "E_NOSPACE"
    evidence = ("report", "evidence", made.report, "/photo", "--to", small / "out", "--yes")
    assert desk.fail(*evidence, code=6)["error"] == "E_NOSPACE"
    assert desk.fail("vault", "backup", small / "backup", code=6)["error"] == "E_NOSPACE"
    assert [path.name for path in small.iterdir()] == ["filling"]
    (tmp_path / "stick").mkdir()
    assert desk.do(*export[:-1], tmp_path / "stick")["bundles"][0]["evidence"] == 1


def test_a_full_disk_loses_nothing_of_the_vault(made: Pair, small: Path, tmp_path: Path) -> None:
    desk = made.documenter.copy(small / "vault")
    draft = desk.do("draft", "new")["draft"]
    desk.do("draft", "set", draft, "/title", "kept")
    (tmp_path / "large").write_bytes(os.urandom(3_000_000))
    assert desk.fail("draft", "attach", draft, "/file", tmp_path / "large", code=6)["error"] == "E_NOSPACE"
    fill(small)
    assert desk.fail("draft", "set", draft, "/text", "x" * 400_000, code=6)["error"] == "E_NOSPACE"
    (small / "filling").unlink()
    assert desk.do("draft", "show", draft)["answers"] == {"/title": "kept"}
    assert desk.do("vault", "check")["whole"]


def test_a_read_only_disk_ends_with_code_6(made: Pair, desk: Desk, small: Path) -> None:
    vault = made.documenter.copy(small / "vault")
    make_read_only(small)
    assert vault.fail("report", "list", code=6)["error"] == "E_READ_ONLY"
    export = ("bundle", "export", "--to", "Data office", "--all", "--again", small)
    assert desk.fail(*export, code=6)["error"] == "E_READ_ONLY"
    assert desk.fail("card", "export", small / "card", code=6)["error"] == "E_READ_ONLY"
    new = Desk(small / "new")
    assert new.fail("vault", "new", "--name", "x", "--role", "person", code=6)["error"] == "E_READ_ONLY"


@pytest.mark.parametrize(
    "command",
    [
        ("contact", "add"),
        ("bundle", "import"),
        ("bundle", "inspect"),
        ("draft", "attach", "{}", "/f"),
    ],
)
@pytest.mark.timeout(60)
def test_a_pipe_in_the_place_of_a_file_is_refused_and_not_waited_for(
    desk: Desk, tmp_path: Path, command: tuple[str, ...]
) -> None:
    draft = desk.do("draft", "new")["draft"]
    os.mkfifo(tmp_path / "pipe")
    outcome = desk.try_(*(word.format(draft) for word in command), tmp_path / "pipe", as_json=True)
    assert outcome.code == 6
    assert "E_NOT_A_FILE" in outcome.err


@pytest.mark.timeout(60)
def test_a_pipe_in_the_place_of_the_key_slots_is_passed_over(desk: Desk) -> None:
    (desk.vault / "vault.json").unlink()
    os.mkfifo(desk.vault / "vault.json")
    desk.do("card", "show")
    assert (desk.vault / "vault.json").is_file()


def test_a_descriptor_that_no_system_has_is_misuse(made: Pair) -> None:
    outcome = call(
        made.documenter.build, ["--vault", str(made.documenter.vault), "--passphrase-fd", "9" * 30, "card", "show"]
    )
    assert outcome.code == 2
    assert "not open for reading" in outcome.err


@pytest.mark.parametrize(
    "words",
    [
        ("note", "{}", "\udcff"),
        ("retract", "{}", "--reason", "\udcff"),
        ("consent", "{}", "\udcff/publish", "no"),
        ("consent", "{}", "", "no"),
        ("consent", "{}", "publish", "no"),
        ("consent", "{}", "k123/publish", "no"),
        ("consent", "{}", "-/Publish it", "no"),
    ],
)
def test_what_no_record_can_hold_is_a_mistake_of_the_request(made: Pair, words: tuple[str, ...]) -> None:
    failure = made.documenter.fail("report", *(word.format(made.report) for word in words), code=2)
    assert failure["error"] == "E_INPUT"


def test_a_draft_with_too_many_answers_is_told_so_and_kept(desk: Desk) -> None:
    draft = desk.do("draft", "new")["draft"]
    answers = [word for number in range(8200) for word in (f"/a{number}", "x")]
    desk.do("draft", "set", draft, *answers)
    failure = desk.fail("report", "seal", draft, code=2)
    assert (failure["error"], failure["details"]["reason"]) == ("E_INPUT", "too many leaves")
    assert desk.do("draft", "show", draft)["answer_count"] == 8200
