"""What to write in place of two values that do not go together."""

from __future__ import annotations

from decimal import Decimal

from pincite.ir import expr as e
from pincite.ir.phrases import number_words, written
from pincite.ir.types import Type

_MEASURED = (e.Number, e.Quantity, e.Percent, e.Money)


def apart(left: e.Expr, one: Type, right: e.Expr, two: Type) -> str:
    """What to write in place of two values of different kinds."""
    kinds = {one.kind, two.kind}
    if "truth" in kinds:
        name = written(left if one.kind == "truth" else right)
        return f"a yes or no stands alone: {name}, or not {name}"
    if "enum" in kinds:
        name, kind = (written(left), one) if one.kind == "enum" else (written(right), two)
        return f"a name is compared with one of its members: {name} is {kind.members[0] if kind.members else 'a'}"
    if kinds == {"date", "time"}:
        return "declare both as a date, or both as a time"
    if kinds == {"date", "number"}:
        return "a day is compared with a day: x is before y; the time between two days is: days from x to y"
    return "compare like with like: look at how each is declared"


def unlike(left: e.Expr, one: Type, right: e.Expr, two: Type) -> str:
    """What to write in place of two numbers of different units."""
    if isinstance(left, _MEASURED) and not isinstance(right, _MEASURED):
        left, one, right, two = right, two, left, one
    if isinstance(right, e.Percent) and not isinstance(left, e.Percent):
        return f"{written(right)} of what? write: {written(right)} of NAME"
    if isinstance(right, e.Number) and one.unit is not None and one.unit.name == "percent":
        value = right.value * 100 if 0 < right.value < 1 else right.value
        return f"write it with its sign: {_plain(value)}%"
    if isinstance(right, _MEASURED) and one.unit is not None and one.unit.name not in ("percent", "dollars"):
        return f"`{written(left)}` is counted in {one.unit.words}: write {_plain(right.value)} {one.unit.name}"
    if isinstance(right, _MEASURED) and one.unit is None:
        return f"`{written(left)}` is a bare number: write {_plain(right.value)}"
    if isinstance(right, _MEASURED) and one.unit is not None and one.unit.name == "dollars":
        return f"`{written(left)}` is an amount of money: write ${_plain(right.value)}"
    if isinstance(right, _MEASURED) and one.unit is not None:
        return f"`{written(left)}` is a percentage: write {_plain(right.value)}%"
    counted = f"`{written(left)}` is {_counted(one)}, and `{written(right)}` is {_counted(two)}"
    return f"{counted}: compare what is counted alike, or correct the unit where it is declared"


def _counted(kind: Type) -> str:
    return f"counted in {kind.unit.words}" if kind.unit is not None else "a bare number"


def not_added(of: e.Arith, one: Type, two: Type) -> str:
    """What to write in place of a sum or difference of what cannot be added."""
    if one.kind == two.kind and one.kind in ("date", "time"):
        unit = "days" if one.kind == "date" else "hours"
        return f"the time between two days is: {unit} from {written(of.right)} to {written(of.left)}"
    if "date" in (one.kind, two.kind) or "time" in (one.kind, two.kind):
        side = "before" if of.op == "minus" else "after"
        amount, day = (of.left, of.right) if two.kind in ("date", "time") else (of.right, of.left)
        return f"a day is moved with `after` and `before`: {written(amount)} {side} {written(day)}"
    return "only numbers are added and taken away"


def _plain(value: Decimal) -> str:
    return number_words(value.normalize())
