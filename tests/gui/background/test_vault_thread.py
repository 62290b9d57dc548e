"""The vault's thread: order, locking, cancelling, refusals and bugs."""

import shutil
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from fieldreport.bootstrap import Application, Session, open_session
from fieldreport.errors import FieldReportError, NotFound
from fieldreport.storage.database import CACHE_FOR_READING, CACHE_FOR_WRITING
from fieldreport.system.progress import Progress, Reporter
from fieldreport.ui.background import vault_thread
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread
from tests.gui.conftest import LONGEST
from tests.journeys.vault_kit import DOCUMENTER, PASSPHRASE, Prepared, open_with_key

Ask = Callable[[VaultThread, Callable[[Session], object]], object]
T = TypeVar("T")


def _giving(value: T) -> Callable[[Session, Reporter], T]:
    return lambda _session, _reporter: value


def test_work_runs_in_the_vaults_thread_and_its_result_arrives_in_the_windows(
    documenter_vault: VaultThread, qtbot: QtBot
) -> None:
    where: list[str] = []

    def work(session: Session, _: Reporter) -> str:
        where.append(threading.current_thread().name)
        return session.drafts.new()

    done: list[tuple[str, str]] = []
    documenter_vault.run(
        documenter_vault, Operation(work=work, done=lambda made: done.append((made, threading.current_thread().name)))
    )
    qtbot.waitUntil(lambda: bool(done), timeout=LONGEST)
    assert where == ["vault"]
    assert done[0][1] == threading.main_thread().name


def test_operations_run_in_the_order_of_asking(documenter_vault: VaultThread, qtbot: QtBot) -> None:
    seen: list[int] = []
    for number in range(50):
        documenter_vault.run(documenter_vault, Operation(work=_giving(number), done=seen.append))
    qtbot.waitUntil(lambda: len(seen) == 50, timeout=LONGEST)
    assert seen == list(range(50))


def test_of_operations_that_replace_each_other_only_the_latest_is_delivered(
    documenter_vault: VaultThread, qtbot: QtBot
) -> None:
    begin = threading.Event()
    done: list[str] = []
    documenter_vault.run(
        documenter_vault, Operation(work=lambda _session, _reporter: begin.wait(10), done=lambda _: None)
    )
    for text in ("a", "ab", "abc"):
        documenter_vault.run(documenter_vault, Operation(work=_giving(text), done=done.append, replaces="search"))
    begin.set()
    qtbot.waitUntil(lambda: bool(done), timeout=LONGEST)
    qtbot.wait(20)
    assert done == ["abc"]


def test_a_refusal_reaches_its_handler_or_else_the_windows_message_bar(
    documenter_vault: VaultThread, qtbot: QtBot
) -> None:
    own: list[FieldReportError] = []

    def refused(session: Session, _: Reporter) -> object:
        return session.drafts.find("ffff")

    documenter_vault.run(documenter_vault, Operation(work=refused, done=lambda _: None, failed=own.append))
    with qtbot.waitSignal(documenter_vault.failed, timeout=LONGEST) as told:
        documenter_vault.run(documenter_vault, Operation(work=refused, done=lambda _: None))
    assert isinstance(own[0], NotFound)
    assert isinstance(told.args[0], NotFound)


def test_a_bug_is_raised_in_the_windows_thread_and_the_thread_lives_on(
    documenter_vault: VaultThread, ask: Ask, qtbot: QtBot
) -> None:
    def wrong(_: Session, __: Reporter) -> object:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as raised:
        documenter_vault.run(documenter_vault, Operation(work=wrong, done=lambda _: None))
        qtbot.waitUntil(lambda: bool(raised), timeout=LONGEST)
    assert raised[0][0] is ZeroDivisionError
    assert ask(documenter_vault, lambda _: "alive") == "alive"


def test_nothing_is_delivered_to_an_owner_that_is_gone(documenter_vault: VaultThread, ask: Ask) -> None:
    owner = QObject()
    done: list[int] = []
    begin = threading.Event()
    documenter_vault.run(
        documenter_vault, Operation(work=lambda _session, _reporter: begin.wait(10), done=lambda _: None)
    )
    documenter_vault.run(owner, Operation(work=lambda _session, _reporter: 1, done=done.append))
    shiboken6.delete(owner)
    begin.set()
    ask(documenter_vault, lambda _: None)
    assert done == []


def test_what_is_cancelled_stops_and_what_waited_never_begins(documenter_vault: VaultThread, qtbot: QtBot) -> None:
    stopped: list[str] = []
    began = threading.Event()

    def endless(_: Session, reporter: Reporter) -> None:
        began.set()
        while True:
            reporter.report(1)

    running = documenter_vault.run(
        documenter_vault,
        Operation(work=endless, done=lambda _: None, cancelled=lambda: stopped.append("running")),
    )
    waiting = documenter_vault.run(
        documenter_vault,
        Operation(
            work=lambda _session, _reporter: stopped.append("began"),
            done=lambda _: None,
            cancelled=lambda: stopped.append("waiting"),
        ),
    )
    assert began.wait(10)
    waiting.cancel()
    running.cancel()
    qtbot.waitUntil(lambda: len(stopped) == 2, timeout=LONGEST)
    assert stopped == ["running", "waiting"]
    assert not running.is_running


def test_progress_is_told_in_the_windows_thread(documenter_vault: VaultThread, qtbot: QtBot) -> None:
    told: list[tuple[Progress, str]] = []
    done: list[None] = []

    documenter_vault.run(
        documenter_vault,
        Operation(
            work=lambda _session, reporter: reporter.report(3, 3),
            done=done.append,
            progress=lambda progress: told.append((progress, threading.current_thread().name)),
        ),
    )
    qtbot.waitUntil(lambda: bool(done), timeout=LONGEST)
    assert (Progress(3, 3), threading.main_thread().name) in told


def test_locking_stores_what_was_typed_drops_the_rest_and_delivers_nothing(
    documenter_vault: VaultThread,
    ask: Ask,
    qtbot: QtBot,
    app: Application,
    templates: Mapping[str, Prepared],
    tmp_path: Path,
) -> None:
    draft = str(ask(documenter_vault, lambda session: session.drafts.new()))
    begin = threading.Event()
    delivered: list[object] = []
    dropped: list[str] = []
    documenter_vault.run(
        documenter_vault, Operation(work=lambda _session, _reporter: begin.wait(10), done=delivered.append)
    )
    documenter_vault.run(
        documenter_vault,
        Operation(
            work=lambda session, _reporter: session.drafts.set_answer(draft, "/title", "typed"),
            done=delivered.append,
            survives_locking=True,
        ),
    )
    documenter_vault.run(
        documenter_vault, Operation(work=lambda _session, _reporter: dropped.append("read"), done=delivered.append)
    )
    with qtbot.waitSignal(documenter_vault.locked, timeout=LONGEST):
        documenter_vault.lock()
        begin.set()
    later = documenter_vault.run(
        documenter_vault, Operation(work=lambda _session, _reporter: dropped.append("later"), done=delivered.append)
    )
    assert documenter_vault.wait(10)
    assert (delivered, dropped, later.is_running) == ([], [], False)
    session = open_with_key(app, tmp_path / DOCUMENTER, templates[DOCUMENTER].key)
    assert session.drafts.find(draft).answers == {"/title": "typed"}
    session.close()


def test_typing_that_could_not_be_stored_while_locking_is_told(documenter_vault: VaultThread, qtbot: QtBot) -> None:
    begin = threading.Event()
    documenter_vault.run(
        documenter_vault, Operation(work=lambda _session, _reporter: begin.wait(10), done=lambda _: None)
    )
    documenter_vault.run(
        documenter_vault,
        Operation(
            work=lambda session, _reporter: session.drafts.set_answer("ffff", "/title", "typed"),
            done=lambda _: None,
            survives_locking=True,
        ),
    )
    with qtbot.waitSignals([documenter_vault.failed, documenter_vault.locked], timeout=LONGEST):
        documenter_vault.lock()
        begin.set()


@pytest.mark.parametrize(("passphrase", "outcome"), [(PASSPHRASE, "opened"), ("not the passphrase", "refused")])
def test_a_passphrase_opens_or_is_refused(
    app: Application,
    templates: Mapping[str, Prepared],
    tmp_path: Path,
    qtbot: QtBot,
    passphrase: str,
    outcome: str,
) -> None:
    shutil.copytree(templates[DOCUMENTER].path, tmp_path / "vault")
    thread = VaultThread(open_session=lambda: open_session(app, app.vaults.open(tmp_path / "vault", passphrase)))
    with qtbot.waitSignal(getattr(thread, outcome), timeout=LONGEST):
        thread.open()
    thread.lock()
    assert thread.wait(10)


def test_a_vault_that_nobody_uses_gives_back_memory(
    documenter_vault: VaultThread, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vault_thread, "_REST_AFTER", 0.05)
    found: list[int] = []

    def write(session: Session, _: Reporter) -> int:
        database = session.unlocked.store.database
        for _number in range(300):
            with database.transaction():
                database.execute("UPDATE report SET hidden = hidden")
        return int(database.value("PRAGMA cache_size"))

    def look(session: Session, _: Reporter) -> int:
        return int(session.unlocked.store.database.value("PRAGMA cache_size"))

    documenter_vault.run(documenter_vault, Operation(work=write, done=found.append))
    qtbot.waitUntil(lambda: len(found) == 1, timeout=LONGEST)
    qtbot.wait(300)
    documenter_vault.run(documenter_vault, Operation(work=look, done=found.append))
    qtbot.waitUntil(lambda: len(found) == 2, timeout=LONGEST)
    assert found == [-CACHE_FOR_WRITING, -CACHE_FOR_READING]
