"""Tables by one or more keys."""

from __future__ import annotations

from itertools import product

from pincite.runtime.lean import TYPE_CHECKING
from pincite.runtime.named import NamedTuple
from pincite.runtime.values import INF, NONE, OPEN, Value, hull, is_point, ranged

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

Key = tuple[tuple[str, ...] | None, int | None, int | None]


class Table(NamedTuple):
    """A version of a table: for each cell its keys and value, and for each key all that it can be.

    `ranges` are members for a name, (low, high) for a number with a declared range, None for one without.
    """

    cells: tuple[tuple[tuple[Key, ...], Value], ...]
    ranges: tuple[tuple[str, ...] | tuple[int, int] | None, ...]


def _matches(key: Key, value: Any) -> bool:
    members, low, high = key
    if members is not None:
        return value in members
    return (low is None or value >= low) and (high is None or value <= high)


def lookup(table: Value, keys: Sequence[Value]) -> Value:
    """The cell at some keys; open where there is no row, the hull of what may be meant where a key is not exact.

    A key that is not exact stands for all it can be (a name for every member): open if a gap lies among that.
    """
    if table.__class__ is not Table:
        return OPEN
    if all(is_point(key) for key in keys):
        for cell_keys, value in table.cells:
            if all(_matches(k, v) for k, v in zip(cell_keys, keys, strict=True)):
                return value
        return OPEN
    choices = []
    for place, key in enumerate(keys):
        samples = _samples(table, place, key)
        if samples is None:
            return OPEN
        choices.append(samples)
    result: Value = None
    for combination in product(*choices):
        found = lookup(table, combination)
        if found is OPEN:
            return OPEN
        result = found if result is None else hull(result, found)
    return OPEN if result is None else result


def _samples(table: Table, place: int, key: Value) -> list[Any] | None:
    """Values of a key that between them meet every row and gap it can meet; None if it may lie outside all rows."""
    if is_point(key):
        return [key]
    if key is NONE:
        return None
    allowed = table.ranges[place]
    if allowed is not None and (not allowed or allowed[0].__class__ is str):
        return list(allowed)
    span = ranged(key)
    if span is None:  # possibly none, or without value
        return None
    low, high = span  # not cut to the range of the table's own key: another may be asked with, and lie outside
    edges = {low, high}
    for cell_keys, _ in table.cells:
        _, start, end = cell_keys[place]
        if start is not None:
            edges |= {start - 1, start}
        if end is not None:
            edges |= {end, end + 1}
    # Beyond the outermost edges nothing changes: an infinite end needs no sample of its own.
    finite = sorted(edge for edge in edges if low <= edge <= high and abs(edge) != INF)
    return finite or [0]
