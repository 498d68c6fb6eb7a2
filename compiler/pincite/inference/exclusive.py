"""Whether cases exclude each other, and whether together they cover everything: shown, or not shown.

Conditions are brought into alternatives of literals; two conditions exclude each other when no pair of their alternatives can
hold together. A literal bounds a subject: a number or day by constants, two values by their order, an enumeration by its
members, a truth by itself. What cannot be shown is not claimed.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product
from typing import NamedTuple

from pincite.ir import typed as t
from pincite.ir import walk

_LIMIT = 64  # alternatives of one condition; beyond it nothing is claimed
_FLIP: dict[str, str] = {"ge": "le", "le": "ge", "gt": "lt", "lt": "gt", "eq": "eq", "ne": "ne"}
_NEGATE: dict[str, str] = {"ge": "lt", "lt": "ge", "le": "gt", "gt": "le", "eq": "ne", "ne": "eq"}
_RELATIONS: dict[str, frozenset[int]] = {
    "ge": frozenset((0, 1)),
    "gt": frozenset((1,)),
    "le": frozenset((0, -1)),
    "lt": frozenset((-1,)),
    "eq": frozenset((0,)),
    "ne": frozenset((-1, 1)),
}


class _Literal(NamedTuple):
    """One thing that holds of a subject."""

    kind: str  # bound, order, member, truth
    subject: object
    op: str
    value: object


Alternatives = list[frozenset[_Literal]]


def exclude_each_other(conditions: Sequence[t.Expr]) -> bool:
    """Whether no two of the conditions can hold together."""
    forms = [_alternatives(c, True) for c in conditions]
    for place, one in enumerate(forms):
        for other in forms[place + 1 :]:
            if one is None or other is None or any(_possible(a | b) for a, b in product(one, other)):
                return False
    return True


def cover_everything(conditions: Sequence[t.Expr]) -> bool:
    """Whether one of the conditions always holds, given values for what they ask about."""
    if any(_may_be_none(c) for c in conditions):
        return False
    forms = [_alternatives(c, False) for c in conditions]
    total = 1
    for form in forms:
        total *= len(form) if form is not None else _LIMIT + 1
    if total > _LIMIT:
        return False
    return not any(_possible(frozenset().union(*pick)) for pick in product(*(f for f in forms if f is not None)))


def _may_be_none(of: t.Expr) -> bool:
    return any(part.type.optional for part in walk.inside(of))


def _alternatives(of: t.Expr, wanted: bool) -> Alternatives | None:
    """The alternatives under which `of` is `wanted`; None if there are too many."""
    match of:
        case t.Not():
            return _alternatives(of.of, not wanted)
        case t.All() | t.Any():
            both = isinstance(of, t.All) is wanted
            forms = [_alternatives(part, wanted) for part in of.parts]
            known = [form for form in forms if form is not None]
            if not both:
                return None if len(known) < len(forms) else _few([x for form in known for x in form])
            out: Alternatives = [frozenset()]
            for form in known:  # a part that is too large is left out: less is claimed, never more
                out = [a | b for a in out for b in form]
                if len(out) > _LIMIT:
                    return None
            return out
        case t.Const() if isinstance(of.value, bool):
            return [frozenset()] if of.value is wanted else []
        case _:
            literals = [_literal(of, wanted)]
            return [frozenset(literals)]


def _few(alternatives: Alternatives) -> Alternatives | None:
    return alternatives if len(alternatives) <= _LIMIT else None


def _literal(of: t.Expr, wanted: bool) -> _Literal:
    match of:
        case t.Test():
            op, left, right = of.op if wanted else _NEGATE[of.op], of.left, of.right
            if isinstance(left, t.Const) and not isinstance(right, t.Const):
                left, right, op = right, left, _FLIP[op]
            if isinstance(right, t.Const) and isinstance(right.value, int):
                return _Literal("bound", _plain(left), op, right.value)
            return _Literal("order", (_plain(left), _plain(right)), op, None)
        case t.Same():
            members = frozenset(of.members)
            return _Literal("member", _plain(of.of), "in" if wanted else "out", members)
        case t.InState():
            return _Literal("member", _plain(of.of), "in" if wanted else "out", frozenset(of.states))
        case _:
            return _Literal("truth", _plain(of), "is", wanted)


def _plain(of: t.Expr) -> object:
    """An expression without its words, so that the same thing said in two ways is the same subject."""
    pieces: list[object] = [type(of).__name__]
    match of:
        case t.FactRef() | t.RuleRef():
            pieces.append(of.key)
        case t.Field():
            pieces.append(of.name)
        case t.Const():
            pieces.append(of.value)
        case t.ActionDate():
            pieces.append(of.action)
        case t.AskedOn():
            pass
        case t.Shift():
            pieces += [of.unit, of.amount, of.rounding, _plain(of.of)]
        case t.Roll() | t.Void():
            pieces.append(_plain(of.of))
        case t.Times():
            pieces += [of.factor, _plain(of.of)]
        case t.Add():
            pieces += [of.minus, _plain(of.left), _plain(of.right)]
        case _:
            pieces.append(of)
    return tuple(pieces)


def _possible(literals: frozenset[_Literal]) -> bool:
    """Whether literals can hold together, as far as each subject by itself tells."""
    by_subject: dict[tuple[str, object], list[_Literal]] = {}
    for literal in literals:
        subject = literal.subject
        if literal.kind == "order" and isinstance(subject, tuple):
            left, right = subject
            if repr(left) > repr(right):
                literal = _Literal("order", (right, left), _FLIP[literal.op], None)
        by_subject.setdefault((literal.kind, literal.subject), []).append(literal)
    return all(_consistent(kind, group) for (kind, _), group in by_subject.items())


def _consistent(kind: str, group: list[_Literal]) -> bool:
    match kind:
        case "truth":
            return len({literal.value for literal in group}) == 1
        case "order":
            left = frozenset((-1, 0, 1))
            for literal in group:
                left &= _RELATIONS[literal.op]
            return bool(left)
        case "member":
            allowed: frozenset[object] | None = None
            barred: frozenset[object] = frozenset()
            for literal in group:
                members = literal.value if isinstance(literal.value, frozenset) else frozenset()
                if literal.op == "in":
                    allowed = members if allowed is None else allowed & members
                else:
                    barred |= members
            return allowed is None or bool(allowed - barred)
        case _:
            return _bounds_meet(group)


def _bounds_meet(group: list[_Literal]) -> bool:
    low, high, points, barred = float("-inf"), float("inf"), set[int](), set[int]()
    for literal in group:
        value = literal.value if isinstance(literal.value, int) else 0
        match literal.op:
            case "ge":
                low = max(low, value)
            case "gt":
                low = max(low, value + 1)
            case "le":
                high = min(high, value)
            case "lt":
                high = min(high, value - 1)
            case "eq":
                points.add(value)
            case "ne":
                barred.add(value)
            case _:
                pass
    if len(points) > 1 or low > high:
        return False
    if points:
        point = next(iter(points))
        return low <= point <= high and point not in barred
    return not (low == high and low in barred)
