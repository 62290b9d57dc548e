"""Default places."""

import sys
from pathlib import Path

import pytest

from fieldreport.system.app_paths import default_vault_folder


@pytest.mark.skipif(sys.platform != "linux", reason="XDG_DATA_HOME is for Linux")
def test_the_vault_lies_in_the_users_data_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert default_vault_folder() == tmp_path / "FieldReport" / "vault"
    assert list(tmp_path.iterdir()) == []
