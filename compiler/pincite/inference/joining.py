"""Values of several cases in one type."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pincite.inference.expressions import Infer
from pincite.ir import expr as e
from pincite.ir import typed as t
from pincite.ir.phrases import phrase
from pincite.ir.types import Type, same_dimension, show


def join(infer: Infer, values: Sequence[tuple[t.Expr, e.Expr]]) -> tuple[list[t.Expr], Type]:
    """The values of cases in one type: one kind and dimension, one scale, none allowed where any may be none."""
    kind = values[0][0].type
    optional = any(v.type.optional for v, _ in values)
    fine = any(v.type.kind == "number" and not v.type.whole for v, _ in values)
    out = []
    for value, written in values:
        if value.type.kind != kind.kind or (kind.kind == "number" and not same_dimension(kind, value.type)):
            message = f"one case is {show(kind)} and another, `{phrase(written)}`, is {show(value.type)}"
            infer.found.add("P301", written.span, message, law=infer.law)
            value = replace(values[0][0])
        elif fine and value.type.kind == "number" and value.type.whole:
            value = infer.fine(value)
        out.append(value)
    joined = replace(out[0].type, optional=optional, low=None, high=None, clocked=False)
    if joined.kind == "enum":
        members = dict.fromkeys(m for v in out for m in v.type.members)
        joined = replace(joined, members=tuple(members))
    return out, joined
