"""Expressions and rule bodies, as written and as resolved.

INVARIANT of the surface stage: every `Ref.name` is the name as written. INVARIANT of the resolved stage: every `Ref.name`
is the key of a symbol (`resolved.Program.symbols`), or `FIELD:` and a field of the record whose list is being read.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Literal

from pincite.frozen import dataclass
from pincite.source import Span

Rounding = Literal["down", "up"]
Operator = Literal["eq", "ne", "ge", "le", "gt", "lt", "before", "after", "on_or_before", "on_or_after"]
Arithmetic = Literal["plus", "minus", "times", "over"]

FIELD = "FIELD:"


@dataclass(frozen=True, slots=True)
class Number:
    """A bare number: `3`, `1,000`, `3.5`."""

    span: Span
    value: Decimal


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number of a unit: `48 hours`, `6 months rounded down`, `2 years rounded by READING`."""

    span: Span
    value: Decimal
    unit: str
    rounding: Rounding | Ref | None = None


@dataclass(frozen=True, slots=True)
class Percent:
    """`66%`: the number before the sign."""

    span: Span
    value: Decimal


@dataclass(frozen=True, slots=True)
class Money:
    """`$25`."""

    span: Span
    value: Decimal


@dataclass(frozen=True, slots=True)
class Clock:
    """`14:34`: minutes and seconds, or in a moment the hour and minute."""

    span: Span
    first: int
    second: int


@dataclass(frozen=True, slots=True)
class Day:
    """`June 23, 2023`."""

    span: Span
    iso: str


@dataclass(frozen=True, slots=True)
class Month:
    """`June 2025`: a day known to the month only."""

    span: Span
    year: int
    month: int


@dataclass(frozen=True, slots=True)
class Moment:
    """`March 9, 2024 10:00`: a local time."""

    span: Span
    iso: str


@dataclass(frozen=True, slots=True)
class Truth:
    """`yes` or `no`."""

    span: Span
    value: bool


@dataclass(frozen=True, slots=True)
class Ref:
    """A name."""

    span: Span
    name: str


@dataclass(frozen=True, slots=True)
class Not:
    """`not x`."""

    span: Span
    of: Expr


@dataclass(frozen=True, slots=True)
class All:
    """`x and y`, or a list under `all of`."""

    span: Span
    parts: tuple[Expr, ...]


@dataclass(frozen=True, slots=True)
class Any:
    """`x or y`, or a list under `any of`."""

    span: Span
    parts: tuple[Expr, ...]


@dataclass(frozen=True, slots=True)
class Compare:
    """`x is at least y`."""

    span: Span
    op: Operator
    left: Expr
    right: Expr


@dataclass(frozen=True, slots=True)
class IsNone:
    """`x is none`, `x is not none`."""

    span: Span
    of: Expr
    negated: bool


@dataclass(frozen=True, slots=True)
class OneOf:
    """`x is one of a, b`."""

    span: Span
    of: Expr
    members: tuple[Ref, ...]


@dataclass(frozen=True, slots=True)
class Within:
    """`x is within 14 days after y` (or before)."""

    span: Span
    of: Expr
    quantity: Quantity
    after: bool
    event: Expr


@dataclass(frozen=True, slots=True)
class Arith:
    """`x plus y`, `x over y`."""

    span: Span
    op: Arithmetic
    left: Expr
    right: Expr


@dataclass(frozen=True, slots=True)
class Extreme:
    """`the lesser of x and y`."""

    span: Span
    greater: bool
    left: Expr
    right: Expr


@dataclass(frozen=True, slots=True)
class Shift:
    """`6 months rounded down after x`, `90 days before x`; the amount may be a name."""

    span: Span
    amount: Quantity | Ref
    after: bool
    event: Expr


@dataclass(frozen=True, slots=True)
class Deadline:
    """`deadline 14 days after x`: as `Shift`, rolled over the days that do not count."""

    span: Span
    amount: Quantity | Ref
    event: Expr


@dataclass(frozen=True, slots=True)
class Elapsed:
    """`hours from x to y`, `years rounded down from x to y`."""

    span: Span
    unit: str
    rounding: Rounding | Ref | None
    start: Expr
    end: Expr


@dataclass(frozen=True, slots=True)
class Lookup:
    """`table t at x, y`."""

    span: Span
    table: Ref
    keys: tuple[Ref, ...]


@dataclass(frozen=True, slots=True)
class EffectiveDate:
    """`effective date of 2 Reg. 9`."""

    span: Span
    action: str


@dataclass(frozen=True, slots=True)
class Share:
    """`10% of x`."""

    span: Span
    percent: Percent
    of: Expr


@dataclass(frozen=True, slots=True)
class Unencoded:
    """`not encoded at 9999.25(o)`: law that decides here and has no logic yet."""

    span: Span
    place: str


Expr = (
    Number
    | Quantity
    | Percent
    | Money
    | Clock
    | Day
    | Month
    | Moment
    | Truth
    | Ref
    | Not
    | All
    | Any
    | Compare
    | IsNone
    | OneOf
    | Within
    | Arith
    | Extreme
    | Shift
    | Deadline
    | Elapsed
    | Lookup
    | EffectiveDate
    | Share
    | Unencoded
)


# ---- bodies of rules ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Value:
    """`as` an expression."""

    span: Span
    of: Expr


@dataclass(frozen=True, slots=True)
class Arm:
    """One case: what must hold, or which name it is for, and the value."""

    span: Span
    when: Expr
    value: Expr


@dataclass(frozen=True, slots=True)
class Cases:
    """`as follows`: cases that exclude each other."""

    span: Span
    arms: tuple[Arm, ...]
    otherwise: Expr | None


@dataclass(frozen=True, slots=True)
class ByName:
    """`by` a reading or an enumeration: a case for each of its names."""

    span: Span
    subject: Ref
    arms: tuple[Arm, ...]
    otherwise: Expr | None


Count = Literal["count", "different", "sum", "latest", "earliest", "largest", "smallest", "any", "every"]


@dataclass(frozen=True, slots=True)
class Aggregate:
    """What a list adds up to. `minimum` is for `every`: 0 says `or empty`, None that nothing was said."""

    span: Span
    kind: Count
    list: Ref
    field: Ref | None
    where: Expr | None
    has: Expr | None
    by: Ref | None
    minimum: int | None


Body = Value | Cases | ByName | Aggregate


# ---- looking inside -------------------------------------------------------------------------------------------------


def parts(of: Expr) -> tuple[Expr, ...]:
    """The expressions directly inside an expression."""
    match of:
        case Not() | IsNone() | Share():
            return (of.of,)
        case All() | Any():
            return of.parts
        case Compare() | Arith() | Extreme():
            return (of.left, of.right)
        case OneOf():
            return (of.of, *of.members)
        case Within():
            return (of.of, of.quantity, of.event)
        case Shift() | Deadline():
            return (of.amount, of.event)
        case Elapsed():
            return (of.start, of.end)
        case Quantity(rounding=Ref() as reading):
            return (reading,)
        case Lookup():
            return (of.table, *of.keys)
        case _:
            return ()


def body_parts(of: Body) -> tuple[Expr, ...]:
    """The expressions directly inside a body."""
    match of:
        case Value():
            return (of.of,)
        case Cases() | ByName():
            arms = [part for arm in of.arms for part in (arm.when, arm.value)]
            subject = [of.subject] if isinstance(of, ByName) else []
            return (*subject, *arms, *([of.otherwise] if of.otherwise is not None else []))
        case Aggregate():
            return tuple(p for p in (of.list, of.field, of.where, of.has, of.by) if p is not None)


def inside(of: Expr) -> Iterator[Expr]:
    """An expression and every expression inside it."""
    yield of
    for part in parts(of):
        yield from inside(part)
