"""What a straight function calls: facts in stored form, cells of tables, days moved by months; for values that are exact."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from pincite.runtime.calendar import add_months, day_of
from pincite.runtime.facts import Spec
from pincite.runtime.reader import exact
from pincite.runtime.tables import Table, lookup
from pincite.runtime.values import Value, is_point

_MOST_KEPT = 4096  # of the keys a table was asked with, and of the days that were moved
USUAL = {"truth": bool, "enum": str, "date": date, "number": int}  # the classes in which facts mostly come


class Inexact(Exception):  # not a failure: the general way decides it
    """A value that is not known exactly, or has another form than the straight way reads."""


def single(name: str) -> Callable[[Mapping[str, Any]], tuple[Any]]:
    """What reads one fact, as `itemgetter` does several."""
    return lambda facts: (facts[name],)


def stored(specs: tuple[Spec, ...], given: tuple[Any, ...]) -> list[Value]:
    """Facts in stored form, of whichever class each is given in. Raises `Inexact`."""
    return [_as_stored(spec, value) for spec, value in zip(specs, given, strict=True)]


def _as_stored(spec: Spec, value: Any) -> Value:
    kind = value.__class__
    if kind is USUAL[spec.kind]:
        return value * spec.scale if kind is int else value.toordinal() if kind is date else value
    if spec.kind == "date" and kind is str:
        return _sure(day_of(value))
    if spec.kind == "number" and kind.__name__ == "Decimal" and value.is_finite() and value.adjusted() <= 15:
        scaled = _sure(exact(value, spec.scale))
        if not spec.whole or scaled % spec.scale == 0:
            return scaled
    raise Inexact


def _sure(found: int | None) -> int:
    if found is None:
        raise Inexact
    return found


def counted(step: Callable[[Value], Value]) -> Callable[[int], int]:
    """A movement over days that do not count; `Inexact` where it leaves the years whose days are known."""

    def move(day: int) -> int:
        moved = step(day)
        if moved.__class__ is not int:
            raise Inexact
        found: int = moved
        return found

    return move


def ranked(members: tuple[tuple[bool, Value], ...], base: Value) -> Value:
    """What exceptions (applies, result) of one rank say together, or what holds without them. Raises `Inexact` if they differ."""
    live = [result for applies, result in members if applies]
    if any(result != live[0] for result in live):
        raise Inexact
    return live[0] if live else base


class Cells(dict[tuple[Value, ...], tuple[Value, ...]]):
    """The cells of some tables by exact keys, found when they are first asked for. Raises `Inexact`."""

    def __init__(self, tables: list[Table]) -> None:
        self.tables = tables

    def __missing__(self, keys: tuple[Value, ...]) -> tuple[Value, ...]:
        found = tuple([lookup(table, keys) for table in self.tables])
        if not all(is_point(value) for value in found):
            raise Inexact
        if len(self) < _MOST_KEPT:
            self[keys] = found
        return found


class Moved(dict[int, int]):
    """Days moved by some months, found when they are first asked for. Raises `Inexact` beyond the calendar."""

    def __init__(self, months: int, rounding: str) -> None:
        self.months = months
        self.rounding = rounding

    def __missing__(self, day: int) -> int:
        moved = add_months(day, self.months, self.rounding)
        if not 1 <= moved <= date.max.toordinal():
            raise Inexact
        if len(self) < _MOST_KEPT:
            self[day] = moved
        return moved
