"""What a benchmark found: one figure, its yardstick, and the bar that it has to clear."""

import enum
import math
import statistics
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any


class Unit(enum.StrEnum):
    """What is counted. Of rates more is better, of everything else less."""

    SECONDS = "s"
    RATE = "/s"
    MEGABYTES = "MB"
    RECORDS = "records"


@dataclass(frozen=True, slots=True)
class Figure:
    """One measurement in several rounds. With a yardstick the bar is on the ratio, without one on the value itself.

    The two are measured by turns, and the ratio is taken round by round: whatever else the computer does hits both.
    """

    name: str
    unit: Unit
    values: tuple[float, ...]
    bar: float | None
    yardstick: str = ""
    yardstick_values: tuple[float, ...] = ()

    @property
    def ratios(self) -> list[float]:
        """How many times better than the yardstick, round by round."""
        pairs = zip(self.values, self.yardstick_values, strict=True)
        return [ours / theirs if self.unit is Unit.RATE else theirs / ours for ours, theirs in pairs]

    @property
    def median(self) -> float:
        return statistics.median(self.values)

    @property
    def p95(self) -> float:
        """What 95 of 100 rounds are at least as good as; of five rounds the worst."""
        worst_last = sorted(self.values, reverse=self.unit is Unit.RATE)
        return worst_last[math.ceil(0.95 * len(worst_last)) - 1]

    @property
    def ratio(self) -> float | None:
        return statistics.median(self.ratios) if self.yardstick else None

    @property
    def is_met(self) -> bool:
        return self.bar is None or self._clears(self.median if self.ratio is None else self.ratio, self.bar)

    def is_met_at_best(self, *, allowance: float) -> bool:
        """Tell whether the best round clears the bar, or comes within *allowance* of it (4 = four times slower)."""
        if self.bar is None:
            return True
        if self.yardstick:
            return max(self.ratios) * allowance >= self.bar
        best = max(self.values) * allowance if self.unit is Unit.RATE else min(self.values) / allowance
        return self._clears(best, self.bar)

    def _clears(self, value: float, bar: float) -> bool:
        at_least = bool(self.yardstick) or self.unit in (Unit.RATE, Unit.RECORDS)
        return value >= bar if at_least else value <= bar

    def to_json(self) -> dict[str, Any]:
        return {
            **asdict(self),
            "median": self.median,
            "p95": self.p95,
            "ratio": self.ratio,
            "ok": self.is_met,
        }

    @classmethod
    def from_json(cls, stored: dict[str, Any]) -> "Figure":
        return cls(
            name=stored["name"],
            unit=Unit(stored["unit"]),
            values=tuple(stored["values"]),
            bar=stored["bar"],
            yardstick=stored["yardstick"],
            yardstick_values=tuple(stored["yardstick_values"]),
        )


def table(figures: Iterable[Figure]) -> str:
    """Lay figures out for people."""
    head = ["", "unit", "median", "p95", "yardstick", "median", "ratio", "bar", ""]
    return _aligned([head, *(_row(figure) for figure in figures)])


def _row(figure: Figure) -> list[str]:
    limit = "<=" if not figure.yardstick and figure.unit in (Unit.SECONDS, Unit.MEGABYTES) else ">="
    return [
        figure.name,
        figure.unit.value,
        _number(figure.median),
        _number(figure.p95),
        figure.yardstick,
        _number(statistics.median(figure.yardstick_values)) if figure.yardstick else "",
        "" if figure.ratio is None else f"{figure.ratio:.2f}",
        "" if figure.bar is None else f"{limit} {figure.bar:g}",
        "" if figure.bar is None else "ok" if figure.is_met else "FAIL",
    ]


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def _aligned(rows: Sequence[Sequence[str]]) -> str:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    left = {0, 1, 4, 8}
    return "\n".join(
        "  ".join(
            cell.ljust(width) if index in left else cell.rjust(width)
            for index, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    )
