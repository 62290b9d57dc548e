"""Files that come with the program, from the installed package or from the checkout."""

import re
from pathlib import Path

from fieldreport.errors import NotFound

_PACKAGE = Path(__file__).resolve().parent.parent

_PLAIN_NAME = re.compile(r"[^./\\:\0][^/\\:\0]*")
"""No hidden name, no step up, no separator of any system, no drive."""


def resource_bytes(*parts: str) -> bytes:
    """Read one file, named by its folders and itself: ``resource_bytes("migrations", "0001_vault.sql")``.

    Raises:
        NotFound: There is no such file, or a part is no plain name.
    """
    try:
        return _resource_path(*parts).read_bytes()
    except OSError:
        raise NotFound(what="resource", name="/".join(parts)) from None


def resource_names(folder: str) -> tuple[str, ...]:
    """List the files of one folder by name, sorted; hidden ones and folders are left out.

    Raises:
        NotFound: There is no such folder, or it is no plain name.
    """
    try:
        found = list(_resource_path(folder).iterdir())
    except OSError:
        raise NotFound(what="resource", name=folder) from None
    return tuple(sorted(path.name for path in found if path.is_file() and _PLAIN_NAME.fullmatch(path.name)))


def resource_root(package: Path = _PACKAGE) -> Path:
    """Name the folder of the resources: inside an installed package, else beside the package in a checkout."""
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"


def _resource_path(*parts: str) -> Path:
    if not parts or not all(_PLAIN_NAME.fullmatch(part) for part in parts):
        raise NotFound(what="resource", name="/".join(parts))
    return resource_root().joinpath(*parts)
