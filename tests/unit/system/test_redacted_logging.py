"""The log that tells nothing."""

import gc
import io
import logging
import sys
import threading
import warnings
from collections.abc import Iterator

import pytest

from fieldreport.errors import NotFound, VaultDamaged
from fieldreport.system.redacted_logging import RedactingFormatter, describe_exception, set_up_logging
from fieldreport.system.resource_files import resource_bytes

SECRET = "Daw-Khin-Khin"


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    root = logging.getLogger()
    # Taken out first: the set-up closes the handlers that it finds.
    before = (root.handlers, root.level, sys.excepthook, threading.excepthook, sys.unraisablehook)
    root.handlers = []
    stream = io.StringIO()
    with warnings.catch_warnings():
        set_up_logging(stream=stream)
        yield stream
        logging.captureWarnings(capture=False)
    root.handlers, root.level, sys.excepthook, threading.excepthook, sys.unraisablehook = before


def _fail() -> None:
    try:
        resource_bytes(SECRET)
    except NotFound as error:
        raise RuntimeError(f"no {SECRET}") from error


def test_a_message_of_ours_is_written_without_its_values(log: io.StringIO) -> None:
    logging.getLogger("fieldreport.storage").warning("could not read %s after %d bytes", SECRET, 12)
    line = log.getvalue()
    assert line.startswith("WARNING fieldreport.storage test_redacted_logging.py:")
    assert line.endswith(" | could not read %s after %d bytes\n")


def test_an_exception_is_written_with_classes_codes_and_places_only(log: io.StringIO) -> None:
    try:
        _fail()
    except RuntimeError:
        logging.getLogger("fieldreport").exception("failed on %s", SECRET)
    line = log.getvalue()
    assert SECRET not in line
    assert "| failed on %s | RuntimeError test_redacted_logging.py:" in line
    assert " <- NotFound E_NOT_FOUND fieldreport/system/resource_files.py:" in line
    assert line.count("\n") == 1


def test_of_another_library_only_the_place_is_written(log: io.StringIO) -> None:
    logging.getLogger("thirdparty.module").error(f"broke on {SECRET}")  # noqa: G004 - what other libraries do
    logging.getLogger("fieldreporters").error("not ours")
    first, second = log.getvalue().splitlines()
    assert first.startswith("ERROR thirdparty.module test_redacted_logging.py:")
    assert "broke" not in first
    assert "not ours" not in second


def test_an_exception_given_as_the_message_is_described(log: io.StringIO) -> None:
    logging.getLogger("thirdparty").error(ValueError(SECRET))
    logging.getLogger("fieldreport").error(VaultDamaged(part=SECRET))
    first, second = log.getvalue().splitlines()
    assert first.endswith(" | ValueError")
    assert second.endswith(" | VaultDamaged E_VAULT_DAMAGED")


def test_a_message_that_is_no_text_is_not_written(log: io.StringIO) -> None:
    logging.getLogger("fieldreport").error({"name": SECRET})
    assert SECRET not in log.getvalue()
    assert log.getvalue().count("\n") == 1


def test_what_is_less_than_a_warning_is_not_written(log: io.StringIO) -> None:
    logging.getLogger("fieldreport").info("started")
    assert log.getvalue() == ""


def test_exc_info_without_an_exception_adds_nothing(log: io.StringIO) -> None:
    logging.getLogger("fieldreport").error("failed", exc_info=(None, None, None))
    assert log.getvalue().endswith(" | failed\n")


def test_warnings_are_written_without_their_words(log: io.StringIO) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.warn(f"deprecated {SECRET}", stacklevel=1)
    assert log.getvalue().startswith("WARNING py.warnings ")
    assert SECRET not in log.getvalue()


def test_an_uncaught_exception_is_written_redacted(log: io.StringIO, capsys: pytest.CaptureFixture[str]) -> None:
    try:
        _fail()
    except RuntimeError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    assert "CRITICAL fieldreport " in log.getvalue()
    assert "NotFound E_NOT_FOUND" in log.getvalue()
    assert SECRET not in log.getvalue() + capsys.readouterr().err


def test_an_uncaught_exception_in_a_thread_is_written_redacted(log: io.StringIO) -> None:
    for target in (_fail, sys.exit):
        thread = threading.Thread(target=target)
        thread.start()
        thread.join()
    assert log.getvalue().count("\n") == 1
    assert "in a thread | RuntimeError" in log.getvalue()
    assert SECRET not in log.getvalue()


class _FailsAtTheEnd:
    def __del__(self) -> None:
        _fail()


def test_an_exception_in_a_finaliser_is_written_redacted(log: io.StringIO) -> None:
    _FailsAtTheEnd()
    gc.collect()
    assert "in a finaliser | RuntimeError" in log.getvalue()
    assert SECRET not in log.getvalue()


class _Broken(io.StringIO):
    def write(self, text: str, /) -> int:
        raise OSError(SECRET)


def test_a_log_that_cannot_be_written_stays_silent(log: io.StringIO, capsys: pytest.CaptureFixture[str]) -> None:
    set_up_logging(stream=_Broken())
    logging.getLogger("fieldreport").error("failed on %s", SECRET)
    assert capsys.readouterr().err == ""


def test_standard_error_is_the_default(log: io.StringIO, capsys: pytest.CaptureFixture[str]) -> None:
    set_up_logging(level=logging.ERROR)
    logging.getLogger("fieldreport").warning("unseen")
    logging.getLogger("fieldreport").error("seen")
    assert capsys.readouterr().err.endswith(" | seen\n")


def test_folders_above_the_program_are_left_out() -> None:
    record = logging.LogRecord(
        "x", logging.ERROR, f"/home/{SECRET}/fieldreport/fieldreport/ui/page.py", 7, "", None, None
    )
    assert RedactingFormatter().format(record) == "ERROR x fieldreport/ui/page.py:7"
    record.pathname = f"/home/{SECRET}/script.py"
    assert RedactingFormatter().format(record) == "ERROR x script.py:7"


def test_a_cause_that_was_silenced_is_not_shown_and_a_context_is() -> None:
    silenced = ValueError()
    silenced.__context__ = KeyError(SECRET)
    assert describe_exception(silenced) == "ValueError <- KeyError"
    silenced.__suppress_context__ = True
    assert describe_exception(silenced) == "ValueError"


def test_a_ring_of_causes_and_endless_recursion_stay_short() -> None:
    first, second = ValueError(), KeyError()
    first.__cause__, second.__cause__ = second, first
    assert describe_exception(first).count("<-") == 7

    def recurse() -> None:
        recurse()

    with pytest.raises(RecursionError) as failure:
        recurse()
    assert describe_exception(failure.value).count("test_redacted_logging.py") == 24
