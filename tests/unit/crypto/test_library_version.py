import pytest

from fieldreport.crypto.library_version import require_cryptography
from fieldreport.errors import LibraryTooOld


@pytest.mark.parametrize(
    ("found", "system", "machine"),
    [
        ("50", "linux", "x86_64"),
        ("50.0.2", "linux", "aarch64"),
        ("51.0.0.dev1", "win32", "AMD64"),
        ("100.0", "darwin", "arm64"),
        ("48.0.1", "darwin", "x86_64"),
        ("50.0.0", "darwin", "x86_64"),
    ],
)
def test_a_version_that_is_new_enough_passes(found: str, system: str, machine: str) -> None:
    require_cryptography(found=found, system=system, machine=machine)


@pytest.mark.parametrize(
    ("found", "system", "machine", "wanted"),
    [
        ("49.0.0", "linux", "x86_64", "50"),
        ("48.0.1", "darwin", "arm64", "50"),
        ("48.0.1", "win32", "x86_64", "50"),
        ("48.0.0", "darwin", "x86_64", "48.0.1"),
        ("9.0", "linux", "x86_64", "50"),
        ("unknown", "linux", "x86_64", "50"),
    ],
)
def test_an_older_version_is_refused(found: str, system: str, machine: str, wanted: str) -> None:
    with pytest.raises(LibraryTooOld) as caught:
        require_cryptography(found=found, system=system, machine=machine)
    assert caught.value.details == {"library": "cryptography", "found": found, "wanted": wanted}


def test_the_library_that_runs_these_tests_is_asked_about_by_default() -> None:
    require_cryptography(system="darwin", machine="x86_64")
