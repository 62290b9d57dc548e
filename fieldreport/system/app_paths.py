"""Where the program keeps a vault when nobody says otherwise."""

from pathlib import Path

import platformdirs

_APP_NAME = "FieldReport"


def default_vault_folder() -> Path:
    """Name the folder of this user's vault; it need not exist.

    Never a roaming folder: Windows would copy the vault to a company's server.
    """
    return platformdirs.user_data_path(_APP_NAME, appauthor=False, roaming=False) / "vault"
