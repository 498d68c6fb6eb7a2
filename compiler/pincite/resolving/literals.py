"""Written values in stored form."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from pincite.ir import expr as e
from pincite.ir.types import Dimension, Type, number, same_dimension
from pincite.resolving.history import ordinal

LITERALS = (e.Number, e.Quantity, e.Percent, e.Money, e.Clock, e.Day, e.Month, e.Truth)


def fits(written: e.Expr, of: Type) -> bool:
    """Whether a literal is of the kind of a type, whatever its number of decimals."""
    unit = of.unit.name if of.unit else None
    match written:
        case e.Number():
            return of.kind == "number" and unit != "percent"
        case e.Percent():
            return of.kind == "number" and unit == "percent"
        case e.Money():
            return of.kind == "number" and unit == "dollars"
        case e.Clock():
            return of.kind == "number" and of.unit is not None and of.unit.base == "seconds"
        case e.Quantity():
            return of.kind == "number" and of.unit is not None
        case e.Day() | e.Month():
            return of.kind == "date"
        case e.Truth():
            return of.kind == "truth"
        case _:
            return False


def stored(written: e.Expr, of: Type, units: Mapping[str, Dimension]) -> int | None:
    """A literal number or day in the stored form of a type; None if it is not of that type, or too fine for it."""
    if not fits(written, of):
        return None
    match written:
        case e.Number() | e.Percent() | e.Money():
            return of.store(written.value)
        case e.Clock():
            return of.store_exactly(Fraction(written.first * 60 + written.second, of.unit.factor if of.unit else 1))
        case e.Quantity() if written.unit in units and of.unit is not None:
            unit = units[written.unit]
            if not same_dimension(of, number(unit)):
                return None
            return of.store_exactly(Fraction(written.value) * unit.factor / of.unit.factor)
        case e.Day():
            return ordinal(written.iso)
        case _:
            pass
    return None
