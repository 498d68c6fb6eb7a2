"""Ratios and shares in a comparison: made exact by multiplying both sides."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from pincite.inference.orders import DATE_ORDER, order
from pincite.ir import expr as e
from pincite.ir import typed as t
from pincite.ir.phrases import phrase, written
from pincite.ir.types import TRUTH, same_dimension

if TYPE_CHECKING:
    from pincite.inference.expressions import Infer


def ratio(infer: Infer, of: e.Compare) -> t.Expr | None:
    """A comparison with a ratio or share in it, made exact by multiplying both sides; None if there is none."""
    left, right, op = of.left, of.right, of.op
    if isinstance(right, e.Arith) and right.op == "over":
        flip: dict[str, e.Operator] = {"ge": "le", "le": "ge", "gt": "lt", "lt": "gt", "eq": "eq", "ne": "ne"}
        left, right, op = right, left, flip.get(op, op)
    if isinstance(left, e.Arith) and left.op == "over":
        return _over(infer, of, left, right, op)
    if isinstance(left, e.Share) or isinstance(right, e.Share):
        return _share(infer, of)
    return None


def _over(infer: Infer, of: e.Compare, ratio: e.Arith, bound: e.Expr, op: e.Operator) -> t.Expr:
    top, bottom = infer.pair(ratio.left, ratio.right, ratio.span)
    limit = infer.expr(bound)
    if "unknown" in (top.type.kind, limit.type.kind):
        return t.Const(TRUTH, phrase(of), False)
    percent = limit.type.unit is not None and limit.type.unit.name == "percent"
    if limit.type.kind != "number" or (limit.type.unit is not None and not percent) or op in DATE_ORDER:
        infer.found.add(
            "P301",
            of.span,
            f"`{written(of)}`: a ratio is compared with a percentage or a bare number",
            help="write: x over y is at most 10%, or x over y is at most 3",
            law=infer.law,
        )
    factor = limit.type.scale * (100 if percent else 1)
    top, bottom = infer.needed(top, ratio.left), infer.needed(bottom, ratio.right)
    relation: t.Order = op  # type: ignore[assignment]  # date orders were refused above
    return t.Ratio(TRUTH, phrase(of), relation, top, bottom, limit, factor)


def _share(infer: Infer, of: e.Compare) -> t.Expr:
    sides: list[tuple[t.Expr, Fraction]] = []
    for side in (of.left, of.right):
        if isinstance(side, e.Share):
            share = Fraction(side.percent.value) / 100
            sides.append((infer.needed(infer.expr(side.of), side.of), share))
        else:
            sides.append((infer.needed(infer.expr(side), side), Fraction(1)))
    (one, first), (two, second) = sides
    if "unknown" in (one.type.kind, two.type.kind):
        return t.Const(TRUTH, phrase(of), False)
    if one.type.kind != "number" or two.type.kind != "number":
        infer.mismatch(of.span, of.left, one.type, of.right, two.type)
        return t.Const(TRUTH, phrase(of), False)
    if not same_dimension(one.type, two.type):
        infer.unit_mismatch(of.span, of.left, one.type, of.right, two.type)
        return t.Const(TRUTH, phrase(of), False)
    one, two = infer.align(one, two)
    scale = first.denominator * second.denominator
    left = t.Times(one.type.required(), phrase(of.left), one, int(first * scale))
    right = t.Times(two.type.required(), phrase(of.right), two, int(second * scale))
    return t.Test(TRUTH, phrase(of), order(infer, of, one.type), left, right)
