"""The computer's clock, injected: what it says is a claim, shown and never trusted for an order."""

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]
"""Answers with an aware time in UTC."""


def system_clock() -> datetime:
    """Ask the operating system."""
    return datetime.now(UTC)


def second_stamp(clock: Clock) -> str:
    """Write the present time to the second: ``2026-05-06T10:00:00Z`` (RFC 3339)."""
    return clock().astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def minute_stamp(clock: Clock) -> str:
    """Write the present time to the minute: finer than people need tells more than they would."""
    return clock().astimezone(UTC).strftime("%Y-%m-%dT%H:%M:00Z")
