"""The least step of a value: by how much one value is told from the next.

A day is told from the next day, a time from the next minute, a whole number from the next one of its unit, a month from the
next month. A number that is not whole is written to hundredths (so money to the cent), or finer where the law's own figure is.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from pincite.ir.types import Type
from pincite.runtime.calendar import MONTHS
from pincite.runtime.facts import number_text

MINUTE = 60
HUNDREDTHS = 100


def least_step(kind: Type, value: int | None = None) -> int:
    """The least step of a type in stored units; of a number that is not whole, at some value."""
    match kind.kind:
        case "date":
            return 1
        case "time":
            return MINUTE
        case _ if kind.whole or kind.clocked:
            return kind.scale
        case _:
            step = max(1, kind.scale // HUNDREDTHS)
            while value is not None and value % step and step > 1:
                step = max(1, step // 10)
            return step


def written(value: int, kind: Type) -> str:
    """A stored value as a rule file writes it."""
    match kind.kind:
        case "date":
            day = date.fromordinal(value)
            return f"{MONTHS[day.month - 1]} {day.day}, {day.year}"
        case "number" if kind.clocked:
            return f"{value // 60}:{value % 60:02}"
        case "number":
            text = number_text(value, kind.scale)
            unit = kind.unit.name if kind.unit is not None else ""
            if unit == "percent":
                return f"{text}%"
            if unit == "dollars":
                return f"${Decimal(text):,f}"
            return f"{text} {unit}".rstrip()
        case _:
            return str(value)
