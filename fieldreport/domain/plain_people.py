"""The people in a report whose form says nothing of them: the plain form, and forms that are not here."""

import re
from collections.abc import Collection

from fieldreport.domain.consent_gate import WHOLE, LeafAbout, VersionAbout, unread_leaves
from fieldreport.domain.identifiers import INSTANCE_ID
from fieldreport.domain.leaf import NAME_SUFFIX, ORDER_SUFFIX, Leaves
from fieldreport.domain.report import WHOLE_REPORT, plain_meaning

_INSTANCE = re.compile(rf"/([^/\[]+)\[({INSTANCE_ID})\]")


def plain_people(leaves: Leaves, *, registered: Collection[str]) -> VersionAbout:
    """Read a report of the plain form: whoever stands in a repeat in which somebody is asked is a person."""
    consents = plain_meaning(leaves).consents
    asked = {slot.partition("/")[0] for slot in consents} - {WHOLE_REPORT}
    every = sorted({*leaves, *leaves.equivocal})
    files = leaves.evidence()
    paths = [path for path in every if "#" not in path or path.removesuffix(NAME_SUFFIX) in files]
    around = {
        path: [(path[: found.start()], found[1], found[2]) for found in _INSTANCE.finditer(path)] for path in paths
    }
    repeats = {(_bare(outer), name) for steps in around.values() for outer, name, one in steps if one in asked}
    persons = {
        one
        for steps in around.values()
        for outer, name, one in steps
        if one in registered or (_bare(outer), name) in repeats
    }
    read = tuple(
        LeafAbout(
            path=path,
            person=next((one for _, _, one in reversed(around[path]) if one in persons), WHOLE),
            is_known=path not in leaves.equivocal,
            is_name=path.rpartition("/")[2] == "name",
            is_file=path.removesuffix(NAME_SUFFIX) in files,
            text=leaves.text(path) or "",
            sha256=files[path].sha256 if path in files else b"",
        )
        for path in paths
    )
    return VersionAbout(
        leaves=(*read, *unread_leaves(leaves, read)),
        persons=frozenset(persons),
        asks_whole_report=not asked or any(slot.startswith(f"{WHOLE_REPORT}/") for slot in consents),
        orders=tuple(path for path in every if path.endswith(ORDER_SUFFIX)),
        consents=consents,
    )


def _bare(path: str) -> str:
    return re.sub(r"\[[^\]]*\]", "", path)


def strange_people(leaves: Leaves, *, registered: Collection[str]) -> VersionAbout:
    """Say of a report whose form is not here that nothing of it is known; consent holds back all the same."""
    read = plain_people(leaves, registered=registered)
    return VersionAbout(
        leaves=tuple(LeafAbout(path=leaf.path, person=leaf.person, is_known=False) for leaf in read.leaves),
        persons=read.persons,
        asks_whole_report=True,
        orders=read.orders,
        consents=read.consents,
        is_read=False,
    )
