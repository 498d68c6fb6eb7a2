"""From the parse trees of expressions and rule bodies to their nodes."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from lark import Token

from pincite.ir import expr as e
from pincite.syntax import nodes as n
from pincite.syntax.nodes import At, ParseTree


def expression(node: ParseTree, at: At) -> e.Expr:
    """The expression of a parse tree."""
    return _EXPRESSIONS[str(node.data)](node, at)


def _two(node: ParseTree, at: At) -> tuple[e.Expr, e.Expr]:
    left, right = n.trees(node)
    return expression(left, at), expression(right, at)


def _compare(op: e.Operator) -> Callable[[ParseTree, At], e.Expr]:
    return lambda node, at: e.Compare(at(node), op, *_two(node, at))


def _arithmetic(op: e.Arithmetic) -> Callable[[ParseTree, At], e.Expr]:
    return lambda node, at: e.Arith(at(node), op, *_two(node, at))


def quantity(node: ParseTree, at: At) -> e.Quantity:
    """A `quantity` tree."""
    return e.Quantity(at(node), n.number(n.token(node)), str(n.token(node, 1)), n.rounding(node, at))


def _within(after: bool) -> Callable[[ParseTree, At], e.Expr]:
    def build(node: ParseTree, at: At) -> e.Expr:
        of, amount, event = n.trees(node)
        return e.Within(at(node), expression(of, at), quantity(amount, at), after, expression(event, at))

    return build


def _shift(after: bool) -> Callable[[ParseTree, At], e.Expr]:
    def build(node: ParseTree, at: At) -> e.Expr:
        first, event = node.children
        amount = n.ref(first, at) if isinstance(first, Token) else quantity(first, at)
        return e.Shift(at(node), amount, after, expression(cast(ParseTree, event), at))

    return build


def _deadline(node: ParseTree, at: At) -> e.Expr:
    first, event = node.children
    amount = n.ref(first, at) if isinstance(first, Token) else quantity(first, at)
    return e.Deadline(at(node), amount, expression(cast(ParseTree, event), at))


def _elapsed(node: ParseTree, at: At) -> e.Expr:
    ends = [child for child in n.trees(node) if child.data not in ("down", "up", "rounded_by")]
    return e.Elapsed(
        at(node), str(n.token(node)), n.rounding(node, at), expression(ends[0], at), expression(ends[1], at)
    )


def _one_of(node: ParseTree, at: At) -> e.Expr:
    of, names = n.trees(node)
    return e.OneOf(at(node), expression(of, at), n.refs(names, at))


def _lookup(node: ParseTree, at: At) -> e.Expr:
    return e.Lookup(at(node), n.ref(n.token(node), at), n.refs(n.tree(node, 1), at))


def _share(node: ParseTree, at: At) -> e.Expr:
    percent = n.token(node)
    return e.Share(at(node), e.Percent(at(percent), n.number(percent)), expression(n.tree(node, 1), at))


def _clock(node: ParseTree, at: At) -> e.Expr:
    return e.Clock(at(node), *n.clock(n.token(node)))


def _moment(node: ParseTree, at: At) -> e.Expr:
    hour, minute = n.clock(n.token(node, 1))
    return e.Moment(at(node), f"{n.iso_date(n.token(node))}T{hour:02}:{minute:02}")


def _parts(node: ParseTree, at: At) -> tuple[e.Expr, ...]:
    return tuple(expression(part, at) for part in n.trees(node))


def limb(node: ParseTree, at: At) -> e.Expr:
    """One line of a list under `all of` or `any of`."""
    if node.data == "all_of_limbs":
        return e.All(at.line_of(node), tuple(limb(part, at) for part in n.trees(node)))
    if node.data == "any_of_limbs":
        return e.Any(at.line_of(node), tuple(limb(part, at) for part in n.trees(node)))
    return expression(n.tree(node, 0), at)


_EXPRESSIONS: dict[str, Callable[[ParseTree, At], e.Expr]] = {
    "both": lambda node, at: e.All(at(node), _parts(node, at)),
    "either": lambda node, at: e.Any(at(node), _parts(node, at)),
    "negation": lambda node, at: e.Not(at(node), expression(n.tree(node, 0), at)),
    "group": lambda node, at: expression(n.tree(node, 0), at),
    "eq": _compare("eq"),
    "ne": _compare("ne"),
    "ge": _compare("ge"),
    "le": _compare("le"),
    "gt": _compare("gt"),
    "lt": _compare("lt"),
    "before": _compare("before"),
    "after": _compare("after"),
    "on_or_before": _compare("on_or_before"),
    "on_or_after": _compare("on_or_after"),
    "is_none": lambda node, at: e.IsNone(at(node), expression(n.tree(node, 0), at), False),
    "is_some": lambda node, at: e.IsNone(at(node), expression(n.tree(node, 0), at), True),
    "is_one_of": _one_of,
    "within_after": _within(True),
    "within_before": _within(False),
    "plus": _arithmetic("plus"),
    "minus": _arithmetic("minus"),
    "times": _arithmetic("times"),
    "over_": _arithmetic("over"),
    "lesser": lambda node, at: e.Extreme(at(node), False, *_two(node, at)),
    "greater": lambda node, at: e.Extreme(at(node), True, *_two(node, at)),
    "ref": lambda node, at: n.ref(n.token(node), at),
    "ref_after": _shift(True),
    "ref_before": _shift(False),
    "date_after": _shift(True),
    "date_before": _shift(False),
    "deadline": _deadline,
    "deadline_by": _deadline,
    "elapsed": _elapsed,
    "lookup": _lookup,
    "share": _share,
    "quantity": quantity,
    "number": lambda node, at: e.Number(at(node), n.number(n.token(node))),
    "percent": lambda node, at: e.Percent(at(node), n.number(n.token(node))),
    "money": lambda node, at: e.Money(at(node), n.number(n.token(node))),
    "clock": _clock,
    "date": lambda node, at: e.Day(at(node), n.iso_date(n.token(node))),
    "month": lambda node, at: e.Month(at(node), *n.year_and_month(n.token(node))),
    "moment": _moment,
    "yes": lambda node, at: e.Truth(at(node), True),
    "no": lambda node, at: e.Truth(at(node), False),
    "effective_date": lambda node, at: e.EffectiveDate(at(node), str(n.token(node))),
    "unencoded": lambda node, at: e.Unencoded(at(node), str(n.token(node))),
}


# ---- bodies of rules ------------------------------------------------------------------------------------------------

_CLAUSES = frozenset({"clause", "clauses", "governed", "subject_to", "no_rule", "note", "or_empty", "at_least_many"})
_LIMBS = ("limb", "all_of_limbs", "any_of_limbs")


def body(node: ParseTree, at: At) -> e.Body:
    """The body of a rule: what stands after `define X as`, or after `answer`."""
    match str(node.data):
        case "is_expr":
            return e.Value(at.line_of(node), expression(n.tree(node, 0), at))
        case "all_of":
            return e.Value(at.line_of(node), e.All(at.line_of(node), _limbs(node, at)))
        case "any_of":
            return e.Value(at.line_of(node), e.Any(at.line_of(node), _limbs(node, at)))
        case "follows":
            return _cases(node, at)
        case _:
            return _aggregate(node, at)


def _limbs(node: ParseTree, at: At) -> tuple[e.Expr, ...]:
    return tuple(limb(part, at) for part in n.trees(node) if part.data in _LIMBS)


def _cases(node: ParseTree, at: At) -> e.Cases:
    arms, otherwise = [], None
    for part in n.trees(node):
        if part.data == "arm":
            arms.append(e.Arm(at(part), *_two(part, at)))
        elif part.data == "otherwise":
            otherwise = expression(n.tree(part, 0), at)
    return e.Cases(at.line_of(node), tuple(arms), otherwise)


def by_name(node: ParseTree, at: At) -> e.ByName:
    """The body of `define X by Y`."""
    arms, otherwise = [], None
    for part in n.trees(node):
        match str(part.data):
            case "case":
                name = n.ref(n.token(part), at)
                arms.append(e.Arm(at(part), name, expression(n.tree(part, 1), at)))
            case "case_all":
                name = n.ref(n.token(part), at)
                arms.append(e.Arm(at(part), name, e.All(at.line_of(part), _limbs(part, at))))
            case "case_any":
                name = n.ref(n.token(part), at)
                arms.append(e.Arm(at(part), name, e.Any(at.line_of(part), _limbs(part, at))))
            case "otherwise":
                otherwise = expression(n.tree(part, 0), at)
            case _:
                pass
    return e.ByName(at.line_of(node), n.ref(n.token(node, 1), at), tuple(arms), otherwise)


def _aggregate(node: ParseTree, at: At) -> e.Aggregate:
    where = n.only_tree(node, "where")
    condition = expression(n.tree(where, 0), at) if where else None
    names = [n.ref(name, at) for name in n.tokens(node)]
    span = at.line_of(node)
    match str(node.data):
        case "count_of":
            return e.Aggregate(span, "count", names[0], None, condition, None, None, None)
        case "count_different":
            return e.Aggregate(span, "different", names[1], names[0], condition, None, None, None)
        case "some":
            return e.Aggregate(span, "any", names[0], None, condition, None, None, None)
        case "picked":
            pick = n.only_tree(node, "pick")
            kind = cast(e.Count, str(n.token(cast(ParseTree, pick))))
            by = names[2] if len(names) > 2 else None
            return e.Aggregate(span, kind, names[1], names[0], condition, None, by, None)
        case _:
            pass
    has = next(child for child in n.trees(node) if child.data not in _CLAUSES and child.data != "where")
    minimum = None
    for child in n.trees(node):
        if child.data == "or_empty":
            minimum = 0
        elif child.data == "at_least_many":
            minimum = int(n.number(n.token(child)))
    return e.Aggregate(span, "every", names[0], None, condition, expression(has, at), None, minimum)
