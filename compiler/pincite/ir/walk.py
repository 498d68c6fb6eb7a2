"""Looking inside typed rules: the parts of an expression, everything within it, the names a rule needs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any as _Any

from pincite.ir.typed import (
    Add,
    All,
    Any,
    Body,
    Choose,
    Count,
    DeemedBody,
    Elapsed,
    Every,
    ExceptionBody,
    Exists,
    Expr,
    Extreme,
    Fold,
    If,
    InState,
    Lookup,
    NormBody,
    Not,
    Pick,
    Ratio,
    Roll,
    Rule,
    Same,
    Shift,
    ShiftBy,
    TableBody,
    Test,
    Times,
    Total,
    Void,
)

_PARTS: dict[type[Expr], Callable[[_Any], tuple[Expr, ...]]] = {
    **dict.fromkeys((Not, Same, Void, InState, Times, Shift, Roll), lambda of: (of.of,)),
    **dict.fromkeys((All, Any), lambda of: of.parts),
    **dict.fromkeys((Test, Add, Extreme), lambda of: (of.left, of.right)),
    Ratio: lambda of: (of.top, of.bottom, of.bound),
    ShiftBy: lambda of: (of.of, of.amount),
    Elapsed: lambda of: (of.start, of.end),
    If: lambda of: (of.when, of.then, of.otherwise),
    Fold: lambda of: (*(part for arm in of.arms for part in arm), of.base),
    Choose: lambda of: tuple(value for _, value in of.arms),
    **dict.fromkeys((Count, Exists, Total, Pick), lambda of: (of.where,)),
    Every: lambda of: (of.where, of.has),
    Lookup: lambda of: of.keys,
}


def parts(of: Expr) -> tuple[Expr, ...]:
    """The expressions directly inside an expression."""
    inner = _PARTS.get(type(of))
    return inner(of) if inner is not None else ()


def inside(of: Expr) -> Iterator[Expr]:
    """An expression and every expression inside it."""
    yield of
    for part in parts(of):
        yield from inside(part)


def body_parts(body: Body) -> tuple[Expr, ...]:
    """The expressions directly inside a rule's body."""
    match body:
        case TableBody():
            return tuple(cell.value for cell in body.cells if cell.value is not None)
        case NormBody():
            ends = (body.trigger, body.limit, body.opens, body.done, body.survives)
            return (body.when, *(part for part in ends if part is not None))
        case ExceptionBody():
            return (body.when,) if body.then is None else (body.when, body.then)
        case DeemedBody():
            return (body.when, body.value)
        case _:
            return (body,)


def needs(rule: Rule) -> Iterator[Expr]:
    """Every expression of a rule, at any depth, its governing date among them."""
    for part in body_parts(rule.body):
        yield from inside(part)
    if rule.governor is not None and rule.governor.date is not None:
        yield from inside(rule.governor.date)
