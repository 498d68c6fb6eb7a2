"""Truth and values of the reference interpreter: small, slow, written from the semantics and from nothing of the compiler.

Truth is True, False or None (undetermined). A value is a pair (low, high), a point where both are equal; NONE; or OPEN.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from math import inf
from typing import Any

INF = inf
NONE, OPEN = "none", "open"


def both(truths: Iterable[Any]) -> Any:
    """Kleene and."""
    found = list(truths)
    return False if any(t is False for t in found) else None if any(t is None for t in found) else True


def contrary(truth: Any) -> Any:
    """Kleene not."""
    return None if truth is None else not truth


def either(truths: Iterable[Any]) -> Any:
    """Kleene or."""
    return contrary(both(contrary(t) for t in truths))


def point(value: Any) -> bool:
    """Whether a value is known exactly."""
    return isinstance(value, tuple) and value[0] == value[1]


def hull(one: Any, other: Any) -> Any:
    """What two values have in common."""
    if one == other:
        return one
    if isinstance(one, tuple) and isinstance(other, tuple):
        return (min(one[0], other[0]), max(one[1], other[1]))
    return OPEN


def joined(truth: bool, found: list[Any]) -> Any:
    """What a rule says when it is not known which of several ways holds."""
    result = found[0]
    for other in found[1:]:
        result = (result if result == other else None) if truth else hull(result, other)
    return result


def when(truth: bool, condition: Any, one: Any, other: Any) -> Any:
    """Kleene if."""
    if condition is None:
        return joined(truth, [one, other])
    return one if condition else other


def strict(function: Callable[..., Any], *values: Any) -> Any:
    """A function of ranges; open where an operand is open or none."""
    return function(*values) if all(isinstance(v, tuple) for v in values) else OPEN


def monotone(function: Callable[[Any], Any], value: Any) -> Any:
    """A monotone function of a value, end by end."""
    return strict(lambda v: tuple(end if abs(end) == INF else function(end) for end in v), value)


def compare(op: str, one: Any, other: Any) -> Any:
    """A comparison of two values."""
    if not (isinstance(one, tuple) and isinstance(other, tuple)):
        return None
    match op:
        case "<=":
            return compare(">=", other, one)
        case ">":
            return contrary(compare(">=", other, one))
        case "<":
            return contrary(compare(">=", one, other))
        case ">=":
            return True if one[0] >= other[1] else False if one[1] < other[0] else None
        case "=":
            if point(one) and one == other:
                return True
            return False if one[1] < other[0] or other[1] < one[0] else None
    raise ValueError(op)


def ratio(op: str, above: Any, below: Any, percent: int) -> Any:
    """`above over below` compared with a percentage, by cross-multiplication."""
    if not (isinstance(above, tuple) and isinstance(below, tuple)) or below[0] <= 0:
        return None
    scaled = (above[0] * 100, above[1] * 100)
    return compare(op, scaled, (below[0] * percent, below[1] * percent))


def add_months(day: int, count: int, rounding: str) -> int:
    """The same day of a later month; where the month is too short its last day, or the first of the next."""
    when_ = date.fromordinal(day)
    year, month = divmod(when_.year * 12 + when_.month - 1 + count, 12)
    following = date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1)
    last = following - timedelta(1)
    if when_.day <= last.day:
        return date(year, month + 1, when_.day).toordinal()
    return (last if rounding == "down" else following).toordinal()


def rolled(day: int) -> int:
    """A last day, moved off Saturday and Sunday."""
    while date.fromordinal(day).weekday() >= 5:
        day += 1
    return day


def agree(truth: bool, pairs: list[tuple[Any, Any]]) -> Any:
    """What the exceptions of one rank say together."""
    live = [(applies, result) for applies, result in pairs if applies is not False]
    if len(live) == 1:
        return live[0][1]
    first = live[0][1]
    definite = first is not None if truth else point(first) or first == NONE
    if definite and all(result == first for _, result in live):
        return first
    return None if truth else OPEN


def ranked(truth: bool, base: Any, ranks: list[list[tuple[Any, Any]]]) -> Any:
    """A rule and the ranks of its exceptions, the lowest first (semantics, section 3)."""
    result = base
    for pairs in ranks:
        applies = either(a for a, _ in pairs)
        if applies is not False:
            result = when(truth, applies, agree(truth, pairs), result)
    return result
