"""Comparisons get types: numbers with numbers, days with days, names with their members."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pincite.inference.orders import order
from pincite.inference.ratios import ratio
from pincite.ir import expr as e
from pincite.ir import typed as t
from pincite.ir.phrases import phrase, written
from pincite.ir.resolved import MEMBER
from pincite.ir.types import TRUTH, show

if TYPE_CHECKING:
    from pincite.inference.expressions import Infer


def compare(infer: Infer, of: e.Compare) -> t.Expr:
    """A comparison of two values."""
    exact = ratio(infer, of)
    if exact is not None:
        return exact
    left, right = infer.pair(of.left, of.right, of.span)
    words = phrase(of)
    if "unknown" in (left.type.kind, right.type.kind):
        return t.Const(TRUTH, words, False)
    if left.type.kind == "truth" and right.type.kind == "truth":
        return _truth_equal(infer, of, left, right, words)
    if left.type.kind in ("enum", "states") or right.type.kind in ("enum", "states"):
        return _same(infer, of, left, right, words)
    left, right = infer.needed(left, of.left), infer.needed(right, of.right)
    op = order(infer, of, left.type)
    return t.Test(TRUTH, words, op, left, right)


def _truth_equal(infer: Infer, of: e.Compare, left: t.Expr, right: t.Expr, words: str) -> t.Expr:
    if of.op not in ("eq", "ne") or not isinstance(right, t.Const):
        infer.found.add(
            "P301",
            of.span,
            f"`{written(of)}` compares two answers of yes or no",
            help="use and, or, not: both hold, x and y; neither holds, not (x or y)",
            law=infer.law,
        )
        return t.Const(TRUTH, words, False)
    left = infer.needed(left, of.left)
    return left if (right.value is True) == (of.op == "eq") else t.Not(TRUTH, words, left)


def _same(infer: Infer, of: e.Compare, left: t.Expr, right: t.Expr, words: str) -> t.Expr:
    if left.type.kind == "enum" and isinstance(left, t.Const):
        left, right = right, left
    if of.op not in ("eq", "ne") or not isinstance(right, t.Const) or right.type.kind != "enum":
        infer.found.add(
            "P301",
            of.span,
            f"`{written(of)}` compares {show(left.type)} with {show(right.type)}",
            help="a name is compared with one of its members: x is a, or x is one of a, b",
            law=infer.law,
        )
        return t.Const(TRUTH, words, False)
    member = str(right.value)
    allowed = left.type.members
    if allowed and member not in allowed:
        infer.found.add("P206", of.right.span, f"`{member}` is not one of {', '.join(allowed)}", law=infer.law)
    plain = f"{left.words} is {member.replace('_', ' ')}"
    made: t.Expr
    if left.type.kind == "states":
        made = t.InState(TRUTH, plain, left, (member,))
    else:
        made = t.Same(TRUTH, plain, infer.needed(left, of.left), (member,))
    return made if of.op == "eq" else t.Not(TRUTH, words, made)


def one_of(infer: Infer, of: e.OneOf) -> t.Expr:
    """Whether a name is one of some members."""
    left = infer.expr(of.of)
    members = tuple(m.name.removeprefix(MEMBER) for m in of.members)
    if left.type.kind == "states":
        return t.InState(TRUTH, phrase(of), left, members)
    if left.type.kind == "unknown":
        return t.Const(TRUTH, phrase(of), False)
    if left.type.kind != "enum":
        infer.found.add(
            "P301", of.of.span, f"`{written(of.of)}` is {show(left.type)} and has no members", law=infer.law
        )
        return t.Const(TRUTH, phrase(of), False)
    return t.Same(TRUTH, phrase(of), infer.needed(left, of.of), members)
