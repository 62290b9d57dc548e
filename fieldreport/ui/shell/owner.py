"""Whose vault it is, and what its window remembers: asked before anything of it is shown."""

from dataclasses import dataclass

from fieldreport.bootstrap import Session
from fieldreport.domain.trust import Role
from fieldreport.services.window_settings import WindowSettings
from fieldreport.system.progress import Reporter


@dataclass(frozen=True, slots=True)
class Owner:
    """What must be known of a vault before anything of it is shown."""

    role: Role
    settings: WindowSettings


def read_owner(session: Session, _: Reporter) -> Owner:
    """Ask the vault whose it is."""
    return Owner(role=session.unlocked.own.role, settings=session.window_memory.read())
