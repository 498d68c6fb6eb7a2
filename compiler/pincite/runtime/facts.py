"""Facts: what is declared of each, the states in which it can be given, and the form its values have in a facts file."""

from __future__ import annotations

from pincite.runtime.lean import TYPE_CHECKING, date
from pincite.runtime.lists import Rows
from pincite.runtime.named import NamedTuple
from pincite.runtime.truth import NO, YES, U
from pincite.runtime.values import INF, NONE, OPEN, Range, Value

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

GIVEN = "given"
IS_NONE = "none"
UNKNOWN = "unknown"
NOT_ASKED = "not_asked"


class Spec(NamedTuple):
    """What a fact may be: its kind, its unit and scale, its range, its members or fields."""

    kind: str
    unit: str = ""
    scale: int = 1
    whole: bool = False
    low: int | None = None
    high: int | None = None
    optional: bool = False
    members: tuple[str, ...] = ()
    fields: tuple[tuple[str, Any], ...] = ()
    clocked: bool = False


class Fact(NamedTuple):
    """A fact or determination of an instrument, as people meet it."""

    name: str
    spec: Spec
    ask: str
    about: str
    attested_by: tuple[str, ...]
    sensitive: bool
    office: str
    address: str
    deemed: bool
    uses: tuple[str, ...]


class Mistake(NamedTuple):
    """Something wrong in a facts file: where, what, and what to write instead."""

    path: str
    message: str
    help: str


class Reading(NamedTuple):
    """A fact as read: its state, its stored value, its canonical form for the record, and where it comes from."""

    state: str
    value: Value
    shown: Any
    source: str = ""
    attested_by: str = ""
    made_on: str = ""


def expected(spec: Spec) -> str:
    """What a fact may be, in words, with its unit."""
    match spec.kind:
        case "truth":
            words = "true or false"
        case "number" if spec.clocked:
            words = 'minutes and seconds, such as "14:34"'
        case "number":
            number = "a whole number" if spec.whole else "a number"
            of = (
                ""
                if not spec.unit
                else " of percent (the number before the sign)"
                if spec.unit == "percent"
                else f" of {spec.unit}"
            )
            words = number + of
        case "date":
            words = "a day such as 2023-06-23, or a month such as 2023-06"
        case "time":
            words = "a day and time such as 2024-03-09T10:00"
        case "enum":
            words = "one of " + ", ".join(spec.members)
        case _:
            words = "a list of records"
    if spec.low is not None and spec.high is not None:
        words += f", from {shown(spec.low, spec)} to {shown(spec.high, spec)}"
    return words


def may_be(fact: Fact) -> str:
    """What a fact may be, in words, with whether it may be none: a determination is none where it was not made."""
    return expected(fact.spec) + (
        ", or none if it was not made" if fact.office else ", or none" if fact.spec.optional else ""
    )


def unknown_value(spec: Spec) -> Value:
    """What is known of a fact of which nothing is known: its range, or nothing at all."""
    if spec.kind == "list":
        return Rows((), False)
    if spec.kind == "truth":
        return U
    if spec.optional or spec.kind == "enum":
        return OPEN
    if spec.low is not None and spec.high is not None:
        return Range(spec.low, spec.high)
    return Range(-INF, INF)


def shown(value: Value, spec: Spec) -> Any:
    """A stored value in the form a facts file has it: decimals and days as text."""
    if value is NONE:
        return {"state": "none"}
    if value is OPEN:
        return {"state": "unknown"}
    if spec.kind == "truth":
        return {YES: True, NO: False}.get(value, {"state": "unknown"})
    if value.__class__ is Range:
        return _shown_range(value, spec)
    match spec.kind:
        case "number" if spec.clocked:
            return f"{value // 60}:{value % 60:02}"
        case "number":
            return number_text(value, spec.scale)
        case "date":
            return date.fromordinal(value).isoformat()
        case _:
            return value


def _shown_range(value: Range, spec: Spec) -> Any:
    low, high = (None if abs(end) == INF else shown(end, spec) for end in value)
    names = ("from", "to") if spec.kind in ("date", "time") else ("at_least", "at_most")
    return {name: end for name, end in zip(names, (low, high), strict=True) if end is not None} or {"state": "unknown"}


def number_text(value: int, scale: int) -> str:
    """A stored number as a decimal, without an exponent and without needless zeros."""
    whole, rest = divmod(abs(value), scale)
    sign = "-" if value < 0 else ""
    if not rest:
        return f"{sign}{whole}"
    digits = ""
    while rest and len(digits) < 12:
        rest *= 10
        digit, rest = divmod(rest, scale)
        digits += str(digit)
    return f"{sign}{whole}.{digits}"


def closest(name: str, known: Iterable[str]) -> str | None:
    """The most similar known name, if one is similar enough."""
    from difflib import get_close_matches  # needed only where something is misspelt

    near = get_close_matches(name, list(known), 1, 0.6)
    return near[0] if near else None
