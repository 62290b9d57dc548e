"""Files that come with the program."""

from pathlib import Path

import pytest

from fieldreport.errors import NotFound
from fieldreport.system.resource_files import resource_bytes, resource_names, resource_root

BAD_NAMES = ["", ".", "..", ".git", "../forms", "a/b", "/etc", "a\\b", "c:", "a\0b"]


def test_a_file_is_read_and_its_folder_lists_it() -> None:
    names = resource_names("migrations")
    assert "0001_vault.sql" in names
    assert list(names) == sorted(names)
    assert b"CREATE TABLE" in resource_bytes("migrations", "0001_vault.sql")


@pytest.mark.parametrize("name", [*BAD_NAMES, "no such folder"])
def test_a_folder_that_is_no_plain_name_or_not_there_is_not_found(name: str) -> None:
    with pytest.raises(NotFound):
        resource_names(name)


@pytest.mark.parametrize("name", [*BAD_NAMES, "no such file"])
def test_a_file_that_is_no_plain_name_or_not_there_is_not_found(name: str) -> None:
    with pytest.raises(NotFound):
        resource_bytes("migrations", name)
    with pytest.raises(NotFound):
        resource_bytes(name, "0001_vault.sql")


def test_a_folder_is_no_file() -> None:
    with pytest.raises(NotFound):
        resource_bytes("migrations")
    with pytest.raises(NotFound):
        resource_bytes()


def test_resources_inside_the_package_go_before_those_of_a_checkout(tmp_path: Path) -> None:
    package = tmp_path / "fieldreport"
    package.mkdir()
    assert resource_root(package) == tmp_path / "resources"
    (package / "resources").mkdir()
    assert resource_root(package) == package / "resources"
