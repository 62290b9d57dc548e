"""docs/command-line.md says what the program says, and the JSON documents have the keys that it promises."""

from pathlib import Path
from typing import Any

from tests.unit.cli.conftest import Pair
from tests.unit.cli.desk import OTHER_PASSPHRASE, PASSPHRASE, Desk
from tests.unit.cli.reference import BEGIN, DOCUMENT, JSON_KEYS, commands, render
from tests.unit.cli.small_form import SMALL_FORM


def test_the_document_holds_the_texts_of_the_program() -> None:
    _, mark, reference = DOCUMENT.read_text(encoding="utf-8").partition(BEGIN)
    assert mark + reference == render(), "run python -m tests.unit.cli.reference"


def test_every_command_has_a_text_and_documented_keys() -> None:
    assert sorted(path for path, _ in commands()) == sorted(JSON_KEYS)
    for path, command in commands():
        assert (command.help or "").strip(), path
        assert command.short_help is None


def test_every_document_has_exactly_the_promised_keys(made: Pair, tmp_path: Path) -> None:
    pair = made.copy(tmp_path / "desks")
    documenter, office, new = pair.documenter, pair.office, Desk(tmp_path / "new")
    restored = Desk(tmp_path / "restored documenter")
    (tmp_path / "stick").mkdir()
    (tmp_path / "form.md").write_bytes(SMALL_FORM)
    (tmp_path / "lines.jsonl").write_text('{"/title": "x"}\n')
    (tmp_path / "villages.geojson").write_text('{"type": "Point", "coordinates": [96, 20]}')
    (tmp_path / "places.csv").write_text("pcode,name\nA,b\n")
    draft = documenter.do("draft", "new")["draft"]
    tour: list[tuple[Desk, str, list[str | Path]]] = [
        (new, "vault new", ["--name", "x", "--role", "person", "--recovery"]),
        (new, "vault info", ["--unlock"]),
        (new, "vault recovery", []),
        (new, "vault check", []),
        (new, "vault backup", [tmp_path / "backup"]),
        (Desk(tmp_path / "restored"), "vault restore", [tmp_path / "backup"]),
        (new, "prove", []),
        (Desk(tmp_path / "restored"), "erase", ["--yes"]),
        (new, "vault emergency-key", ["--to", tmp_path / "key", "--yes"]),
        (new, "card show", []),
        (new, "card export", [tmp_path / "card"]),
        (office, "contact add", [tmp_path / "card"]),
        (office, "contact verify", ["x", "--words"]),
        (office, "contact show", ["x"]),
        (office, "contact list", []),
        (documenter, "vault backup", [tmp_path / "other backup"]),
        (restored, "vault restore", [tmp_path / "other backup"]),
        (restored, "card show", []),
        (restored, "card export", [tmp_path / "restored card"]),
        (office, "contact add", [tmp_path / "restored card"]),
        (office, "contact show", ["Ma Htwe"]),
        (office, "contact accept", ["Ma Htwe"]),
        (office, "contact revoke", ["x", "--yes"]),
        (office, "contact signers", []),
        (documenter, "draft new", []),
        (documenter, "draft set", [draft, "/title", "x", "/y", "z"]),
        (documenter, "draft unset", [draft, "/y"]),
        (documenter, "draft attach", [draft, "/file", tmp_path / "card"]),
        (documenter, "draft check", [draft]),
        (documenter, "draft show", [draft]),
        (documenter, "draft list", []),
        (documenter, "draft detach", [draft, "/file"]),
        (documenter, "report seal", [draft]),
        (documenter, "report list", []),
        (documenter, "report show", [pair.report]),
        (documenter, "report amend", [pair.report]),
        (documenter, "report note", [pair.report, "x"]),
        (documenter, "report consent", [pair.report, "-/publish", "no"]),
        (documenter, "report evidence", [pair.report, "/photo", "--to", tmp_path / "out", "--yes"]),
        (documenter, "report html", [pair.report, "--out", tmp_path / "page.html", "--yes"]),
        (documenter, "report load", [tmp_path / "lines.jsonl"]),
        (office, "form check", [tmp_path / "form.md"]),
        (office, "form add", [tmp_path / "form.md"]),
        (office, "form list", []),
        (office, "form show", ["small"]),
        (documenter, "report retract", [pair.report]),
        (documenter, "place search", ["Chin"]),
        (documenter, "search", ["x"]),
        (documenter, "place list", []),
        (documenter, "layer add", [tmp_path / "villages.geojson", "--name", "villages"]),
        (documenter, "layer list", []),
        (documenter, "layer remove", ["villages"]),
        (documenter, "place load", [tmp_path / "places.csv", "--name", "office"]),
        (documenter, "place add", ["x"]),
        (documenter, "bundle export", ["--to", "Data office", "--all", tmp_path / "stick"]),
        (office, "bundle inspect", [pair.bundle]),
        (office, "bundle import", [pair.bundle]),
        (office, "bundle quarantine list", []),
        (office, "vault backup", [tmp_path / "office backup"]),
        (office, "receipt send", ["--to", "Ma Htwe", tmp_path / "stick"]),
        (office, "receipt show", []),
        (office, "missing show", []),
        (documenter, "clear", []),
        (office, "report review", [pair.report, "status", "reviewed"]),
        (office, "report tag", [pair.report, "--add", "urgent"]),
        (office, "report assign", [pair.report, "--to", "Ko Ko"]),
        (office, "report mark-read", ["--all"]),
        (office, "question ask", [pair.report, "Thirteen?", "--about", "/incident/count/killed/best"]),
        (office, "question list", []),
        (office, "refer profiles", []),
        (office, "refer verifier", [tmp_path / "verify.py"]),
        (documenter, "consent check", [pair.report, "--purpose", "iimm"]),
        (documenter, "consent show", [pair.report]),
        (documenter, "consent withdraw", [pair.report, "-", "iimm"]),
        (documenter, "consent notices", []),
        (documenter, "consent notify", ["--to", "Data office", tmp_path / "stick"]),
        (office, "records verify", []),
        (office, "records rebuild", []),
        (office, "custody show", ["vault"]),
        (office, "custody verify", []),
    ]
    seen: dict[str, Any] = {}
    for desk, command, arguments in tour:
        last: list[str] = []
        if command == "contact verify":
            last = [" ".join(seen["card show"]["words"])]
        elif command == "contact accept":
            last = [seen["contact show"]["devices"][1]["rotation"], "--words", seen["card show"]["device_digits"]]
        seen[command] = desk.do(*command.split(), *arguments, *last)
    seen.update(_passed_on(made.copy(tmp_path / "passing"), tmp_path))
    seen.update(_with_desks(made.copy(tmp_path / "organised"), tmp_path))
    seen["missing request"] = _request_again(made.copy(tmp_path / "gap"), tmp_path / "stick")
    seen.update(_recovered(made.copy(tmp_path / "recovering"), tmp_path))
    other = documenter.do("draft", "new", "--form", "incident")["draft"]
    seen["draft add"] = documenter.do("draft", "add", other, "/person")
    seen["draft remove"] = documenter.do("draft", "remove", other, seen["draft add"]["added"])
    seen["draft move"] = documenter.do("draft", "move", other, "quick-report", "--yes")
    seen["draft trash"] = documenter.do("draft", "trash", other)
    seen["draft restore"] = documenter.do("draft", "restore", other)
    seen["draft empty-trash"] = documenter.do("draft", "empty-trash", "--yes")
    seen["draft delete"] = documenter.do("draft", "delete", other, "--yes")
    seen["place remove"] = documenter.do("place", "remove", seen["place add"]["code"])
    asked = seen["question ask"]["record"]
    (tmp_path / "question").mkdir()
    export = ("bundle", "export", "--to", "Ma Htwe", "--report", pair.report, tmp_path / "question")
    documenter.do("bundle", "import", office.do(*export)["bundles"][0]["files"][0])
    amended = documenter.do("report", "amend", pair.report)["draft"]
    seen["question answer"] = documenter.do("question", "answer", asked, "Yes.", "--draft", amended)
    seen["question show"] = office.do("question", "show", asked)
    seen["question withdraw"] = office.do("question", "withdraw", asked)
    seen["vault passphrase"] = documenter.do("vault", "passphrase", secrets=[PASSPHRASE, OTHER_PASSPHRASE])
    for command, document in seen.items():
        assert list(document) == JSON_KEYS[command].replace("?", "").split(), command
    # These two are looked at where there is something in quarantine.
    assert set(JSON_KEYS) - set(seen) == {"bundle quarantine retry", "bundle quarantine show"}


def _recovered(pair: Pair, folder: Path) -> dict[str, Any]:
    documenter, office = pair.documenter, pair.office
    made = documenter.do("recovery", "make")
    seen: dict[str, Any] = {"recovery make": made}
    seen["recovery kept"] = documenter.do("recovery", "kept", secrets=[PASSPHRASE, made["recovery_key"]])
    draft = documenter.do("draft", "new")["draft"]
    documenter.do("draft", "set", draft, "/title", "x")
    seen["office-only offices"] = documenter.do("office-only", "offices", draft)
    seen["office-only mark"] = documenter.do("office-only", "mark", draft)
    sealed = documenter.do("office-only", "seal", draft, "--for", "Data office", "--yes")
    seen["office-only seal"] = sealed
    seen["office-only correct"] = documenter.do("office-only", "correct", sealed["report"])
    seen["recovery show"] = documenter.do("recovery", "show")
    seen["recovery remove"] = documenter.do("recovery", "remove", "--yes")
    seen["recovery use"] = documenter.do("recovery", "use", made["recipient"], "--yes")
    seen["office-help arrange"] = documenter.do("office-help", "arrange", "Data office")
    seen["office-help ask"] = documenter.do("office-help", "ask", "--to", folder / "help.age", secrets=[])
    seen["office-help give"] = office.do("office-help", "give", folder / "help.age")
    seen["office-help end"] = documenter.do("office-help", "end", "--yes")
    return seen


def _passed_on(pair: Pair, folder: Path) -> dict[str, Any]:
    """Pass on a report in which everybody agreed."""
    draft = pair.documenter.do("draft", "new")["draft"]
    pair.documenter.do("draft", "set", draft, "/title", "x", "/consent/iimm", "yes")
    report = ["--report", pair.documenter.do("report", "seal", draft)["report"]]
    bundles = pair.documenter.do("bundle", "export", "--to", "Data office", "--all", folder / "stick")["bundles"]
    pair.office.do("bundle", "import", pair.bundle, bundles[0]["files"][0])
    to, purpose = ["--to", "Ma Htwe"], ["--purpose", "iimm"]
    return {
        "forward check": pair.office.do("forward", "check", *purpose, *report),
        "forward send": pair.office.do("forward", "send", *to, *purpose, *report, folder / "stick"),
        "forward summary": pair.office.do("forward", "summary", *to, *purpose, report[1]),
        "refer check": pair.office.do("refer", "check", "iimm", *report),
        "refer make": pair.office.do("refer", "make", "iimm", folder / "package", *report, "--yes"),
    }


def _with_desks(pair: Pair, folder: Path) -> dict[str, Any]:
    """Make the office an organisation of two desks, renew the key of one and take the other one out."""
    office, second = pair.office, Desk(folder / "second desk")
    seen = {"organisation create": office.do("organisation", "create", "--name", "Data office")}
    seen["organisation shares"] = office.do("organisation", "shares", "--yes")
    shares = [PASSPHRASE, *seen["organisation shares"]["shares"][:2]]
    seen["organisation combine"] = office.do("organisation", "combine", secrets=shares)
    seen["organisation roster"] = office.do("organisation", "roster", "--renew")
    second.do("vault", "new", "--name", "Second desk", "--role", "office")
    office.do("card", "export", folder / "one.card")
    second.do("contact", "add", folder / "one.card")
    second.do("contact", "verify", "Data office", "--words", " ".join(office.do("card", "show")["words"]))
    asked = seen["desk request"] = second.do("desk", "request", "Data office", folder / "request")
    seen["desk add"] = office.do("desk", "add", folder / "request", "--words", asked["device_digits"])
    office.do("card", "export", folder / "two.card")
    seen["desk join"] = second.do("desk", "join", folder / "two.card")
    seen["desk list"] = second.do("desk", "list")
    assert "Second desk" in second.read("desk", "list")
    assert "number 3" in office.read("organisation", "roster")
    seen["desk remove"] = office.do("desk", "remove", "Second desk", "--yes")
    assert office.try_("desk", "add", folder / "request").code == 2, "nobody compared the words"
    seen["key renew"] = office.do("key", "renew")
    seen["key old"] = office.do("key", "old")
    assert "waits: Ma Htwe" in office.read("key", "old")
    office.do("contact", "revoke", "Ma Htwe", "--yes")
    assert "Nothing more can come to key 1" in office.read("key", "old")
    seen["key destroy"] = office.do("key", "destroy", "1", "--yes")
    pair.documenter.do("contact", "add", folder / "two.card")
    assert "(the roster)" in pair.documenter.read("contact", "show", "Data office")
    assert "Decided in this vault:" in pair.documenter.read("contact", "show", "Data office")
    return seen


def _request_again(pair: Pair, stick: Path) -> Any:
    """Have a bundle lost between two that arrive."""
    (stick / "lines.jsonl").write_text('{"/title": "x"}\n')
    pair.documenter.do("report", "load", stick / "lines.jsonl")
    (late,) = pair.documenter.do("bundle", "export", "--to", "Data office", "--all", stick)["bundles"]
    pair.office.do("bundle", "import", *late["files"])
    return pair.office.do("missing", "request", "--to", "Ma Htwe", stick)
