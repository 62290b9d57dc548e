"""What somebody here wants to say and no record can hold is a mistake of the request, and no damage from outside."""

import contextlib
from collections.abc import Iterator

from fieldreport.errors import DisclosureInvalid, InvalidInput, RecordInvalid


@contextlib.contextmanager
def own_words(what: str) -> Iterator[None]:
    """Turn what `domain.record.seal` refuses into InvalidInput about *what*."""
    try:
        yield
    except (DisclosureInvalid, RecordInvalid) as fault:
        raise InvalidInput(what=what, reason=str(fault.details["reason"])) from None
