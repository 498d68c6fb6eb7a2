"""Looking inside typed rules: the parts of an expression, everything within it, the names a rule needs."""

from __future__ import annotations

from collections.abc import Iterator

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


def parts(of: Expr) -> tuple[Expr, ...]:
    """The expressions directly inside an expression."""
    match of:
        case Not() | Same() | Void() | InState() | Times() | Shift() | Roll():
            return (of.of,)
        case All() | Any():
            return of.parts
        case Test() | Add() | Extreme():
            return (of.left, of.right)
        case Ratio():
            return (of.top, of.bottom, of.bound)
        case ShiftBy():
            return (of.of, of.amount)
        case Elapsed():
            return (of.start, of.end)
        case If():
            return (of.when, of.then, of.otherwise)
        case Fold():
            return (*(part for arm in of.arms for part in arm), of.base)
        case Choose():
            return tuple(value for _, value in of.arms)
        case Count() | Exists() | Total() | Pick():
            return (of.where,)
        case Every():
            return (of.where, of.has)
        case Lookup():
            return of.keys
        case _:
            return ()


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
