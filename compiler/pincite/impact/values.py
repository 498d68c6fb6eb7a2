"""Values of facts to try: at the edges and beside them, in the form of a facts file."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from random import Random
from typing import Any

from pincite.impact.edges import Edges, Offset
from pincite.ir.types import MILLION
from pincite.runtime.calendar import move_months
from pincite.runtime.facts import Fact, Spec, shown
from pincite.runtime.timeline import FIRST_DAY, LAST_DAY

NOTHING = {"state": "none"}


def day_text(day: int) -> str:
    """A day in the form of a facts file, within the days there are."""
    return date.fromordinal(min(max(day, FIRST_DAY), LAST_DAY)).isoformat()


@lru_cache(maxsize=256)
def numbers(spec: Spec, at: tuple[Fraction, ...]) -> list[Any]:
    """Numbers of a type: each edge that it can have, one unit on either side, and the ends of its range."""
    unit = spec.scale if spec.whole else max(1, spec.scale // 10)
    stored: set[int] = set()
    for edge in at:
        exact = edge if spec.whole else edge * MILLION
        if exact.denominator == 1:
            stored |= {int(exact) + step for step in (-spec.scale, -unit, 0, unit, spec.scale)}
    stored |= {end for end in (spec.low, spec.high) if end is not None}
    stored |= {0, spec.scale} if not stored else set()
    kept = sorted(n for n in stored if within(n, spec) and (not spec.whole or n % spec.scale == 0))
    return [number(n, spec) for n in kept]


@lru_cache(maxsize=256)
def fresh(spec: Spec, at: tuple[Fraction, ...]) -> list[Any]:
    """Numbers of a type at the edges that only one of two versions has, and a unit beside them; empty where it can have none."""
    stored = [edge if spec.whole else edge * MILLION for edge in at]
    near = [int(edge) + step for edge in stored if edge.denominator == 1 for step in (-spec.scale, 0, spec.scale)]
    return [number(n, spec) for n in near if within(n, spec) and (not spec.whole or n % spec.scale == 0)]


def within(stored: int, spec: Spec) -> bool:
    """Whether a stored number lies in the declared range; a time on the clock is not below zero."""
    low = 0 if spec.clocked and spec.low is None else spec.low
    return (low is None or stored >= low) and (spec.high is None or stored <= spec.high)


def number(stored: int, spec: Spec) -> Any:
    """A stored number in the form of a facts file."""
    text = shown(stored, spec)
    if spec.clocked:
        return text
    value = Decimal(str(text))
    return int(value) if value == value.to_integral_value() else value


def classes(spec: Spec, at: Iterable[Fraction], optional: bool) -> list[Any]:
    """One value for each class of a type whose values are only compared with fixed ones: the edges, and a value between each two.

    Empty where the type has no such classes.
    """
    none: list[Any] = [NOTHING] if optional else []
    match spec.kind:
        case "truth":
            return [True, False, *none]
        case "enum":
            return [*spec.members, *none]
        case "date":
            days = sorted({int(edge) for edge in at})
            beside = {day + step for day in days for step in (-1, 0, 1)} or {date(2000, 1, 1).toordinal()}
            kept = [day for day in sorted(beside) if within(day, spec)]
            return [*(day_text(day) for day in kept), *none]
        case "number":
            grain = spec.scale if spec.whole else 1
            stored = sorted({int(edge * (1 if spec.whole else MILLION)) for edge in at})
            found = {n for edge in stored for n in (edge - edge % grain, edge - edge % grain + grain * spec.whole)}
            found |= {n for edge in stored for n in _nice(edge, stored, spec, grain)}
            found |= {end for end in (spec.low, spec.high) if end is not None} or {0}
            return [*(number(n, spec) for n in sorted(found) if within(n, spec) and n % grain == 0), *none]
        case _:
            return []


def _nice(edge: int, edges: Sequence[int], spec: Spec, grain: int) -> list[int]:
    """A value just above and just below an edge: one unit away where the next edge is further, else as near as can be."""
    out = []
    for sign in (1, -1):
        near = edge + sign * spec.scale
        beyond = any(min(edge, near) < other < max(edge, near) for other in edges)
        out.append(edge + sign * grain if beyond or not within(near, spec) else near)
    return out


# ---- drawing --------------------------------------------------------------------------------------------------------


class Drawn:
    """Values drawn for a case, the same in every run: dates near the day asked for, each other, and the edges."""

    def __init__(self, random: Random, edges: Edges, day: int) -> None:
        self.random = random
        self.edges = edges
        self.day = day
        self.anchors = [day, *sorted(edges.days), *sorted(edges.law_days)[-6:]]

    def asked(self) -> str:
        """A day to ask for once the facts are drawn: as it was meant, a day of the facts, or one when a time has run from it."""
        day = self.day
        if self.random.random() < 0.6:
            day = self.random.choice(self.anchors)
            if self.edges.offsets and self.random.random() < 0.6:
                day = moved(day, self.random.choice(sorted(self.edges.offsets)), 1)
            day += self.random.choice((0, 0, 1, 2, 40))
        return day_text(day)

    def value(self, fact: Fact, spec: Spec) -> Any:
        """A value of a type, sometimes none where it may be."""
        if (spec.optional or fact.office) and self.random.random() < 0.15:
            return NOTHING
        match spec.kind:
            case "truth":
                return self.random.random() < 0.5
            case "enum":
                return self.random.choice(spec.members)
            case "date":
                return day_text(self._day(spec))
            case "time":
                return self._time()
            case "list":
                return [
                    {name: self.value(fact._replace(office=""), inner) for name, inner in spec.fields}
                    for _ in range(self.random.randint(0, self._longest()))
                ]
            case _:
                own = fresh(spec, self.edges.fresh)
                if own and self.random.random() < 0.5:
                    return self.random.choice(own)
                return self.random.choice(numbers(spec, tuple(sorted(self.edges.numbers))))

    def _longest(self) -> int:
        few = [int(n) for n in self.edges.numbers if n.denominator == 1 and 0 < n < 6]
        return max(few, default=2) + 1

    def _day(self, spec: Spec) -> int:
        day = self.random.choice(self.anchors)
        if self.random.random() < 0.7 and self.edges.offsets:
            offset = self.random.choice(sorted(self.edges.offsets))
            long = offset[0] == "months" and offset[1] >= 60  # as of an age: it lies behind
            day = moved(day, offset, -1 if long and self.random.random() < 0.9 else self.random.choice((-1, 1)))
        day += self.random.choice((-1, 0, 0, 0, 1))
        if spec.low is not None and spec.high is not None:
            day = min(max(day, spec.low), spec.high)
        day = min(max(day, FIRST_DAY), LAST_DAY)
        self.anchors.append(day)
        return day

    def _time(self) -> str:
        day = min(max(self.random.choice(self.anchors), FIRST_DAY), LAST_DAY)
        moment = datetime.combine(date.fromordinal(day), datetime.min.time(), UTC).replace(
            hour=self.random.choice((8, 10, 16))
        )
        seconds = [amount for unit, amount in sorted(self.edges.offsets) if unit == "seconds"]
        if seconds and self.random.random() < 0.7:
            shift = self.random.choice(seconds) + 60 * self.random.choice((-1, 0, 1))
            moment = datetime.fromtimestamp(moment.timestamp() + shift, UTC)
        return moment.strftime("%Y-%m-%dT%H:%M")


def moved(day: int, offset: Offset, sign: int) -> int:
    """A day moved by an offset; one that falls off the calendar stays where it is."""
    unit, amount = offset
    if unit == "seconds":
        return day + sign * (amount // 86400)
    if unit == "days":
        return day + sign * amount
    to = move_months(day, sign * amount, "down")
    return to if isinstance(to, int) else day
