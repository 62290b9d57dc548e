"""One piece of work on the open vault: what is done there, and who hears of it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from fieldreport.bootstrap import Session
from fieldreport.errors import FieldReportError
from fieldreport.system.progress import Progress, Reporter

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation(Generic[T]):
    """Work for the vault's thread; everything else runs in the window's thread."""

    work: Callable[[Session, Reporter], T]
    done: Callable[[T], None]
    """Called unless the owner is gone or the vault was locked in between."""
    failed: Callable[[FieldReportError], None] | None = None
    """Called when the work was refused; without it the window's message bar says so."""
    progress: Callable[[Progress], None] | None = None
    """Called while it runs, at most every 100 ms."""
    cancelled: Callable[[], None] | None = None
    """Called when the work stopped because somebody cancelled it."""
    replaces: str = ""
    """Of operations of one name by one owner only the latest counts: one that waits is dropped, the result of one
    that runs is not delivered. For what is asked anew with each keystroke; never for what writes."""
    survives_locking: bool = False
    """Done before the vault closes, although it was locked meanwhile: for storing what a person typed."""
