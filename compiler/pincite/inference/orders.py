"""The order a comparison means: days are before or after one another, numbers less or more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pincite.ir import expr as e
from pincite.ir import typed as t
from pincite.ir.types import Type, show

if TYPE_CHECKING:
    from pincite.inference.expressions import Infer

DATE_ORDER: dict[str, t.Order] = {"before": "lt", "after": "gt", "on_or_before": "le", "on_or_after": "ge"}
_DATE_WORDS = {"ge": "is on or after", "le": "is on or before", "gt": "is after", "lt": "is before"}


def order(infer: Infer, of: e.Compare, kind: Type) -> t.Order:
    """The order a comparison means; days are before or after one another, numbers less or more."""
    if kind.kind in ("date", "time"):
        if of.op in _DATE_WORDS:
            infer.found.add(
                "P301",
                of.span,
                f"a day is not `{_number_words(of.op)}` another",
                help=f"write `{_DATE_WORDS[of.op]}`",
                law=infer.law,
            )
        return DATE_ORDER.get(of.op) or of.op  # type: ignore[return-value]  # what is left is an Order
    if of.op in DATE_ORDER:
        words = {"lt": "is less than", "gt": "is more than", "le": "is at most", "ge": "is at least"}
        infer.found.add(
            "P301",
            of.span,
            f"{show(kind)} is neither before nor after another",
            help=f"write `{words[DATE_ORDER[of.op]]}`",
            law=infer.law,
        )
    return DATE_ORDER.get(of.op) or of.op  # type: ignore[return-value]  # what is left is an Order


def _number_words(op: str) -> str:
    return {"ge": "at least", "le": "at most", "gt": "more than", "lt": "less than"}.get(op, op)
