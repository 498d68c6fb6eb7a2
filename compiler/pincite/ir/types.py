"""The types of the language, and how their values are stored.

Numbers are integers: a number of a unit is counted in the unit's base, and unless it is whole, in millionths of it. Dates are
proleptic ordinals, instants seconds since 1970 UTC, members of an enumeration their names. So every back end compares and
adds exactly, and none has to round.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import Literal

from pincite.frozen import dataclass

Kind = Literal["truth", "number", "date", "time", "enum", "list", "states", "unknown"]

DECIMALS = 6
MILLION = 10**DECIMALS


@dataclass(frozen=True, slots=True)
class Dimension:
    """A unit: its words, and how many of its base it is made of."""

    name: str
    words: str
    base: str
    factor: int


@dataclass(frozen=True, slots=True)
class Type:
    """A type. `low` and `high` are the declared range in stored form, when there is one."""

    kind: Kind
    unit: Dimension | None = None
    whole: bool = False
    members: tuple[str, ...] = ()
    record: str | None = None
    optional: bool = False
    low: int | None = None
    high: int | None = None
    clocked: bool = False  # written as minutes:seconds

    @property
    def scale(self) -> int:
        """How many stored units make one unit of what is written: the unit's factor, in millionths unless whole."""
        factor = self.unit.factor if self.unit else 1
        return factor if self.whole else factor * MILLION

    def required(self) -> Type:
        """The type without `or none`."""
        return replace(self, optional=False) if self.optional else self

    def store(self, value: Decimal) -> int | None:
        """A written number in stored form; None if the type does not keep that many decimals."""
        return self.store_exactly(Fraction(value))

    def store_exactly(self, value: Fraction) -> int | None:
        """A number of the type's unit in stored form; None if it is too fine: a whole number is whole in its own unit."""
        scaled = value * self.scale
        return int(scaled) if (value if self.whole else scaled).denominator == 1 else None


TRUTH = Type("truth")
DATE = Type("date")
TIME = Type("time")
WHOLE = Type("number", whole=True)
UNKNOWN = Type("unknown")  # of what is already reported: it goes with everything, so that one slip is one finding


def number(unit: Dimension | None, whole: bool = False) -> Type:
    """The type of numbers of a unit."""
    return Type("number", unit=unit, whole=whole)


def show(kind: Type) -> str:
    """A type in words, for messages."""
    match kind.kind:
        case "truth":
            words = "yes or no"
        case "number":
            of = f" of {kind.unit.words}" if kind.unit else ""
            words = f"a whole number{of}" if kind.whole else f"a number{of}"
            if kind.unit and kind.unit.name == "percent":
                words = "a percent"
            if kind.clocked:
                words = "minutes and seconds"
        case "date":
            words = "a date"
        case "time":
            words = "a day and time"
        case "enum":
            words = "one of " + ", ".join(kind.members)
        case "list":
            words = f"a list of {kind.record}"
        case "states":
            words = "the state of a norm"
        case "unknown":
            words = "not known"
    return words + (" or none" if kind.optional else "")


def same_dimension(left: Type, right: Type) -> bool:
    """Whether two numbers can be compared or added: both bare, or units with one base."""
    if left.unit is None or right.unit is None:
        return left.unit is right.unit
    return left.unit.base == right.unit.base
