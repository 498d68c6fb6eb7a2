"""Values of several cases in one type."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pincite.inference.expressions import Infer
from pincite.ir import expr as e
from pincite.ir import typed as t
from pincite.ir.phrases import written
from pincite.ir.types import UNKNOWN, Type, same_dimension, show


def join(infer: Infer, values: Sequence[tuple[t.Expr, e.Expr]]) -> tuple[list[t.Expr], Type]:
    """The values of cases in one type: one kind and dimension, one scale, none allowed where any may be none."""
    known = [value.type for value, _ in values if value.type.kind != "unknown"]
    if not known:
        return [value for value, _ in values], UNKNOWN
    kind = known[0]
    fine = any(of.kind == "number" and not of.whole for of in known)
    out = []
    for value, of in values:
        if value.type.kind != "unknown" and not alike(value.type, kind):
            code = "P302" if value.type.kind == kind.kind else "P301"
            message = f"one case is {show(kind)} and another, `{written(of)}`, is {show(value.type)}"
            infer.found.add(code, of.span, message, help="every case gives the same kind of value", law=infer.law)
            value = infer.broken(of)
        elif kind.kind == "truth":
            value = infer.needed(value, of)
        elif fine and value.type.kind == "number" and value.type.whole:
            value = infer.fine(value)
        out.append(value)
    types = [value.type for value in out if value.type.kind != "unknown"]
    optional, clocked = any(of.optional for of in types), all(of.clocked for of in types)
    joined = replace(types[0], optional=optional, low=None, high=None, clocked=clocked)
    if joined.kind == "enum":
        joined = replace(joined, members=tuple(dict.fromkeys(m for of in types for m in of.members)))
    return out, joined


def alike(one: Type, two: Type) -> bool:
    """Whether two types are of one kind, and numbers of one dimension."""
    return one.kind == two.kind and (one.kind != "number" or same_dimension(one, two))
