"""Values that may be known in part: an exact number or day, a range it lies in, none, or open.

A number, day or instant is an `int`, a member of an enumeration a `str`. What is not exact is a `Range` (ends may be infinite),
`NONE` (known that there is none), or `OPEN` (unknown, and possibly none or without value). Every function here is monotone: a
better known argument never takes back what it said (semantics, section 1).
"""

from __future__ import annotations

from pincite.runtime.lean import TYPE_CHECKING
from pincite.runtime.named import NamedTuple
from pincite.runtime.truth import NO, YES, U, branch

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any, TypeAlias

INF = float("inf")


class Range(NamedTuple):
    """Lies between two values, both included; an end may be infinite."""

    low: Any
    high: Any


class Mark:
    """A value that is no number."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name

    def __repr__(self) -> str:
        return self.name


NONE = Mark("NONE")
OPEN = Mark("OPEN")
UNSEEN = Mark("UNSEEN")  # the date of an action that is not known on the day of knowledge

Value: TypeAlias = "Any"  # int | str | Range | Mark; the generated code is checked by its tests, not by types


def ranged(value: Value) -> Range | None:
    """The range of a number, day or instant; None if it has none."""
    if value.__class__ is int:
        return Range(value, value)
    return value if value.__class__ is Range else None


def made(low: Any, high: Any) -> Value:
    """The value between two ends: the point itself where they are equal."""
    return low if low == high else Range(low, high)


def is_point(value: Value) -> bool:
    """Whether a value is exact."""
    return value.__class__ is int or value.__class__ is str


# ---- comparisons ----------------------------------------------------------------------------------------------------


def at_least(left: Value, right: Value) -> int:
    """Left >= right."""
    if left.__class__ is int and right.__class__ is int:
        return YES if left >= right else NO
    a, b = ranged(left), ranged(right)
    if a is None or b is None:
        return U
    return YES if a.low >= b.high else NO if a.high < b.low else U


def more_than(left: Value, right: Value) -> int:
    """Left > right."""
    if left.__class__ is int and right.__class__ is int:
        return YES if left > right else NO
    return YES - at_least(right, left)


def at_most(left: Value, right: Value) -> int:
    """Left <= right."""
    if left.__class__ is int and right.__class__ is int:
        return YES if left <= right else NO
    return at_least(right, left)


def less_than(left: Value, right: Value) -> int:
    """Left < right."""
    if left.__class__ is int and right.__class__ is int:
        return YES if left < right else NO
    return YES - at_least(left, right)


def equals(left: Value, right: Value) -> int:
    """Left = right: yes for equal points, no for ranges without a common value."""
    if left.__class__ is int and right.__class__ is int:
        return YES if left == right else NO
    a, b = ranged(left), ranged(right)
    if a is None or b is None:
        return U
    return NO if a.high < b.low or b.high < a.low else U


def differs(left: Value, right: Value) -> int:
    """Left and right are not equal."""
    return YES - equals(left, right)


def one_of(value: Value, members: Sequence[str]) -> int:
    """Whether a member of an enumeration is one of some."""
    if value.__class__ is str:
        return YES if value in members else NO
    return U


def is_none(value: Value) -> int:
    """Whether it is known that there is none."""
    if value is NONE:
        return YES
    return U if value is OPEN or value is UNSEEN else NO


def ratio(compare: Callable[[Value, Value], int], top: Value, bottom: Value, bound: Value, factor: int) -> int:
    """`top / bottom` against a bound, by multiplying both sides; a bottom of zero gives no value."""
    a, b, c = ranged(top), ranged(bottom), ranged(bound)
    if a is None or b is None or c is None or b.low <= 0:
        return U
    ends = [_times(limit, end) for limit in c for end in b]
    return compare(made(_times(a.low, factor), _times(a.high, factor)), made(min(ends), max(ends)))


def _times(end: Any, factor: Any) -> Any:
    return 0 if end == 0 or factor == 0 else end * factor


# ---- arithmetic -----------------------------------------------------------------------------------------------------


def plus(left: Value, right: Value) -> Value:
    """Left + right."""
    if left.__class__ is int and right.__class__ is int:
        return left + right
    a, b = ranged(left), ranged(right)
    return OPEN if a is None or b is None else made(a.low + b.low, a.high + b.high)


def minus(left: Value, right: Value) -> Value:
    """Left - right."""
    if left.__class__ is int and right.__class__ is int:
        return left - right
    a, b = ranged(left), ranged(right)
    return OPEN if a is None or b is None else made(a.low - b.high, a.high - b.low)


def times(value: Value, factor: int) -> Value:
    """A value times a constant."""
    if value.__class__ is int:
        return value * factor
    a = ranged(value)
    if a is None:
        return OPEN
    ends = (_times(a.low, factor), _times(a.high, factor))
    return made(min(ends), max(ends))


def lesser(left: Value, right: Value) -> Value:
    """The lesser of two."""
    a, b = ranged(left), ranged(right)
    return OPEN if a is None or b is None else made(min(a.low, b.low), min(a.high, b.high))


def greater(left: Value, right: Value) -> Value:
    """The greater of two."""
    a, b = ranged(left), ranged(right)
    return OPEN if a is None or b is None else made(max(a.low, b.low), max(a.high, b.high))


def rising(step: Callable[[int], int], value: Value) -> Value:
    """A function that never falls, applied to both ends."""
    if value.__class__ is int:
        return step(value)
    a = ranged(value)
    if a is None:
        return UNSEEN if value is UNSEEN else OPEN
    low = a.low if a.low == -INF else step(a.low)
    high = a.high if a.high == INF else step(a.high)
    return made(low, high)


# ---- one or the other -----------------------------------------------------------------------------------------------


def hull(left: Value, right: Value) -> Value:
    """What is known of a value that is one of two: the range that spans both, the states of either norm, else open."""
    if left is right or (left.__class__ is right.__class__ and left == right):
        return left
    if left.__class__ is frozenset and right.__class__ is frozenset:
        return left | right
    if left is UNSEEN or right is UNSEEN:
        return UNSEEN
    a, b = ranged(left), ranged(right)
    return OPEN if a is None or b is None else made(min(a.low, b.low), max(a.high, b.high))


def either(when: int, then: Value, otherwise: Value) -> Value:
    """`then` or `otherwise`; where it is not known which, what is common to both."""
    if when == YES:
        return then
    if when == NO:
        return otherwise
    return hull(then, otherwise)


def agree_value(members: Sequence[tuple[int, Value]]) -> Value:
    """What exceptions (applies, result) of one rank say together: open where a conflict cannot be excluded."""
    live = [result for applies, result in members if applies != NO]
    first = live[0]
    if len(live) == 1:
        return first
    same = all(is_point(r) and r.__class__ is first.__class__ and r == first for r in live)
    return first if same or all(r is NONE for r in live) else OPEN


def rank_value(members: Sequence[tuple[int, Value]], base: Value) -> Value:
    """Exceptions of one rank over what holds without them."""
    applies = max(applies for applies, _ in members)
    return base if applies == NO else either(applies, agree_value(members), base)


def chosen_value(arms: Sequence[tuple[int, Value]]) -> Value:
    """The value under the way a reading is taken; where none is, what is common to all ways.

    A way that needs the date of an action which is not known on the day of knowledge drops out.
    """
    live = [value for selector, value in arms if selector != NO]
    seen = [value for value in live if value is not UNSEEN]
    if not seen:
        return OPEN
    result = seen[0]
    for value in seen[1:]:
        result = hull(result, value)
    return result


# ---- determinations and deemings ------------------------------------------------------------------------------------


def determined(made: int | Mark, power: bool = False) -> int:
    """A judgement of yes or no as made; one that is not made is undetermined, a power that is not used is no."""
    if made is NONE:
        return NO if power else U
    return made if made.__class__ is int else U


def determined_power(made: int | Mark) -> int:
    """A judgement that has no effect until it is made."""
    return determined(made, True)


def determined_value(made: Value, low: int | None = None, high: int | None = None, power: bool = False) -> Value:
    """A value as determined: its limits while it is not made, open where it lies outside them."""
    if power and (made is NONE or made is OPEN):
        return made
    if made is NONE or made is OPEN:
        return OPEN if low is None or high is None else Range(low, high)
    span = ranged(made)
    if span is None or low is None or high is None:
        return made
    if span.low == -INF and span.high == INF:
        return Range(low, high)
    return made if low <= span.low and span.high <= high else OPEN


def determined_value_power(made: Value, low: int | None = None, high: int | None = None) -> Value:
    """A value that has no effect until it is determined."""
    return determined_value(made, low, high, True)


def deem_shown(raw: Value, given: int, applies: int, value: int) -> int:
    """A fact deemed until the contrary is shown: what is given stands; where it is known that none is, the deeming."""
    return branch(applies, value, given) if raw is NONE else given


def deem_shown_value(raw: Value, given: Value, applies: int, value: Value) -> Value:
    """As `deem_shown`, of a value."""
    return either(applies, value, given) if raw is NONE else given
