"""Lists of records, which may be complete or known in part, and what they add up to.

A member's steps give its trace points, whether it is one of those asked for (`where`), and where `every` needs it whether it
fails. A list that may be longer leaves an upper end open.
"""

from __future__ import annotations

from pincite.runtime.lean import TYPE_CHECKING
from pincite.runtime.named import NamedTuple
from pincite.runtime.truth import NO, YES, U
from pincite.runtime.values import INF, NONE, OPEN, Range, Value, hull, is_point, made, ranged

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any


class Rows(NamedTuple):
    """A list: its members, and whether it is known that there are no more."""

    members: tuple[dict[str, Any], ...]
    complete: bool


class Looked(NamedTuple):
    """What the steps of one member gave: trace points, values, whether it counts, whether it fails."""

    points: tuple[int, ...]
    values: tuple[Value, ...]
    where: int
    bad: int = NO


def count(members: Sequence[Looked], complete: bool) -> Value:
    """How many members count: from the sure ones to the sure and possible ones."""
    sure = possible = 0
    for member in members:
        if member.where == YES:
            sure += 1
        elif member.where == U:
            possible += 1
    return made(sure, sure + possible if complete else INF)


def count_different(members: Sequence[Looked], rows: Rows, field: str) -> Value:
    """How many different values of a field there are among the members that count."""
    sure: set[Any] = set()
    known: set[Any] = set()
    unknown = 0
    some = False
    for member, row in zip(members, rows.members, strict=True):
        if member.where == NO:
            continue
        value = row[field]
        some = some or member.where == YES
        if not is_point(value):
            unknown += 1
            continue
        known.add(value)
        if member.where == YES:
            sure.add(value)
    low = max(len(sure), 1 if some else 0)
    return made(low, len(known) + unknown if rows.complete else INF)


def some(members: Sequence[Looked], complete: bool) -> int:
    """Whether any member counts."""
    best = max((m.where for m in members), default=NO)
    return best if complete or best == YES else U


def every(members: Sequence[Looked], complete: bool, minimum: int) -> int:
    """Whether no member that counts fails, and at least `minimum` count."""
    worst = max((m.bad for m in members), default=NO)
    none_fails = YES - worst if complete or worst == YES else U
    if not minimum:
        return none_fails
    span = ranged(count(members, complete))
    if span is None:
        return U
    enough = YES if span.low >= minimum else NO if span.high < minimum else U
    return min(none_fails, enough)


def total(
    members: Sequence[Looked], rows: Rows, field: str, least: int | None = None, most: int | None = None
) -> Value:
    """The sum of a field over the members that count; `least` and `most` are what a member that is not listed can add."""
    low: Any = 0
    high: Any = 0
    for member, row in zip(members, rows.members, strict=True):
        if member.where == NO:
            continue
        span = ranged(row[field])
        if span is None:
            return OPEN
        if member.where == YES:
            low, high = low + span.low, high + span.high
        else:
            low, high = low + min(0, span.low), high + max(0, span.high)
    if not rows.complete:
        low = low if least is not None and least >= 0 else -INF
        high = high if most is not None and most <= 0 else INF
    return made(low, high)


def pick(members: Sequence[Looked], rows: Rows, field: str, by: str, greatest: bool) -> Value:
    """A field of the member with the greatest (least) `by` among those that count."""
    found = ranks(members, rows, by, greatest)
    if found is None:
        return OPEN
    sure = [span for where, span, _ in found if where == YES]
    if not sure:
        return NONE if rows.complete and not found else OPEN
    floor = max(span.low for span in sure)
    candidates = [(span, rows.members[place][field]) for _, span, place in found if span.high >= floor]
    if field == by:
        top = max(span.high for span, _ in candidates) if rows.complete else INF
        low, high = sorted((floor, top) if greatest else (-floor, -top))
        return made(low, high)
    if not rows.complete:
        return OPEN
    result = candidates[0][1]
    for _, value in candidates[1:]:
        result = hull(result, value)
    return result


def ranks(members: Sequence[Looked], rows: Rows, by: str, greatest: bool) -> list[tuple[int, Range, int]] | None:
    """Of each member that counts: whether it surely does, its rank (the greatest first), its place; None if one has no rank."""
    sign = 1 if greatest else -1
    out: list[tuple[int, Range, int]] = []
    for place, (member, row) in enumerate(zip(members, rows.members, strict=True)):
        if member.where == NO:
            continue
        span = ranged(row[by])
        if span is None:
            return None
        low, high = sorted((sign * span.low, sign * span.high))
        out.append((member.where, Range(low, high), place))
    return out
