"""Days and periods get types: a day later or earlier, a deadline, the time between two days."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Literal

from pincite.ir import expr as e
from pincite.ir import typed as t
from pincite.ir.phrases import phrase, written
from pincite.ir.types import DATE, TIME, TRUTH, Dimension, Type, number, show

if TYPE_CHECKING:
    from pincite.inference.expressions import Infer

_CALENDAR = ("days", "months", "working_days")


def within(infer: Infer, of: e.Within) -> t.Expr:
    """Whether a day lies in a period after or before another."""
    value = infer.needed(infer.expr(of.of), of.of)
    event = infer.needed(infer.expr(of.event), of.event)
    words = phrase(of)
    if "unknown" in (value.type.kind, event.type.kind):
        return t.Const(TRUTH, words, False)
    if value.type.kind not in ("date", "time"):
        _no_day(infer, of.of, value.type, "what is within a period is a day")
        return t.Const(TRUTH, words, False)
    if value.type.kind != event.type.kind:
        infer.mismatch(of.span, of.of, value.type, of.event, event.type)
        return t.Const(TRUTH, words, False)
    side = "after" if of.after else "before"
    edge_words = f"{phrase(of.quantity)} {side} {event.words}"
    edge = _shifted(infer, event, of.quantity, not of.after, edge_words)
    if edge.type.kind == "unknown":
        return t.Const(TRUTH, words, False)
    if of.after:  # the day of the event through the last day
        first = t.Test(TRUTH, f"{value.words} is on or after {event.words}", "ge", value, event)
        last = t.Test(TRUTH, f"{value.words} is on or before {edge_words}", "le", value, edge)
    else:  # the first day of the period through the day before the event
        first = t.Test(TRUTH, f"{value.words} is on or after {edge_words}", "ge", value, edge)
        last = t.Test(TRUTH, f"{value.words} is before {event.words}", "lt", value, event)
    return t.All(TRUTH, words, (first, last))


def shift(infer: Infer, of: e.Expr, amount: e.Quantity | e.Ref, event: e.Expr, back: bool) -> t.Expr:
    """A day some period later or earlier."""
    start = infer.needed(infer.expr(event), event)
    words = phrase(of)
    if start.type.kind not in ("date", "time"):
        _no_day(infer, event, start.type, "a period runs from a day")
        return infer.broken(of)
    if isinstance(amount, e.Quantity):
        return _shifted(infer, start, amount, back, words)
    by = infer.needed(infer.ref(amount), amount)
    if by.type.kind == "unknown":
        return infer.broken(of)
    if start.type.kind == "time":
        infer.found.add(
            "P301",
            amount.span,
            "a day and time is moved by a number of hours or minutes that is written, not by a name",
            help="declare the event as a date",
            law=infer.law,
        )
        return infer.broken(of)
    if by.type.kind != "number" or by.type.unit is None or by.type.unit.base != "days" or not by.type.whole:
        infer.found.add(
            "P301",
            amount.span,
            f"`{written(amount)}` is {show(by.type)}, and a period needs a whole number of days",
            help=f"declare it: fact {written(amount)} is a whole number of days",
            law=infer.law,
        )
        return infer.broken(of)
    return t.ShiftBy(DATE, words, start, by, back)


def _shifted(infer: Infer, start: t.Expr, amount: e.Quantity, back: bool, words: str) -> t.Expr:
    if amount.unit not in infer.units:
        infer.unit(amount.unit, amount.span)
        return infer.broken(amount)
    unit = infer.units[amount.unit]
    steps = Fraction(amount.value) * unit.factor
    sign = -1 if back else 1
    if steps.denominator != 1:
        infer.found.add(
            "P301",
            amount.span,
            f"`{written(amount)}` is not a whole number of {unit.base}",
            help=f"write it in {unit.base}",
            law=infer.law,
        )
        return infer.broken(amount)
    if start.type.kind == "time":
        if unit.base != "seconds":
            infer.found.add(
                "P302",
                amount.span,
                f"a day and time is moved by hours or minutes, not by {unit.words}",
                help="write hours, or declare the event as a date",
                law=infer.law,
            )
            return infer.broken(amount)
        return t.Shift(TIME, words, start, "seconds", sign * int(steps), None)
    if unit.base not in _CALENDAR:
        infer.found.add(
            "P302",
            amount.span,
            f"a date is moved by days, weeks, months or years, not by {unit.words}",
            help="write days, or declare the event as a time" if unit.base == "seconds" else "write days",
            law=infer.law,
        )
        return infer.broken(amount)
    if unit.base == "months" and amount.rounding is None:
        infer.found.add(
            "P303",
            amount.span,
            f"`{written(amount)}` does not say what happens when the month is too short",
            help=f"write `{phrase(amount)} rounded down` (its last day) or `rounded up` (the first of the next); "
            "where the law is silent, let a reading decide",
            law=infer.law,
        )
    if unit.base == "months" and isinstance(amount.rounding, e.Ref):
        return _rounded(infer, start, sign * int(steps), words, amount.rounding)
    kind: Literal["months", "working_days", "days"] = "days"
    if unit.base in ("months", "working_days"):
        kind = "months" if unit.base == "months" else "working_days"
    if kind == "working_days" and back:
        infer.found.add("P301", amount.span, "working days are counted forward only", law=infer.law)
    rounding = amount.rounding if not isinstance(amount.rounding, e.Ref) else None
    return t.Shift(DATE, words, start, kind, sign * int(steps), rounding)


def _rounded(infer: Infer, start: t.Expr, months: int, words: str, reading: e.Ref) -> t.Expr:
    """Months later, rounded as a reading says."""
    down = t.Shift(DATE, f"{words}, down", start, "months", months, "down")
    up = t.Shift(DATE, f"{words}, up", start, "months", months, "up")
    return t.Choose(DATE, words, reading.name, (("down", down), ("up", up)))


def deadline(infer: Infer, of: e.Deadline) -> t.Expr:
    """The last day of a period, rolled over the days that do not count."""
    inner = shift(infer, e.Shift(of.span, of.amount, True, of.event), of.amount, of.event, False)
    if inner.type.kind == "unknown":
        return inner
    if inner.type.kind != "date":
        infer.found.add("P301", of.span, "a deadline is a day; a time of day does not roll", law=infer.law)
        return inner
    if isinstance(inner, t.Shift) and inner.unit == "working_days":
        return inner
    return t.Roll(DATE, phrase(of), inner)


def elapsed(infer: Infer, of: e.Elapsed) -> t.Expr:
    """The time between two days or two times."""
    start, end = infer.expr(of.start), infer.expr(of.end)
    start, end = infer.needed(start, of.start), infer.needed(end, of.end)
    unit = infer.unit(of.unit, of.span)
    words = phrase(of)
    kind = number(unit, whole=True)
    if of.unit not in infer.units or "unknown" in (start.type.kind, end.type.kind):
        return infer.broken(of)
    for end_of, typed in ((of.start, start), (of.end, end)):
        if typed.type.kind not in ("date", "time"):
            _no_day(infer, end_of, typed.type, "time passes between two days")
            return infer.broken(of)
    if start.type.kind != end.type.kind:
        infer.mismatch(of.span, of.start, start.type, of.end, end.type)
        return infer.broken(of)
    wanted = unit.base
    timed = start.type.kind == "time"
    fits = wanted == "seconds" if timed else (wanted == "months" or (wanted == "days" and unit.factor == 1))
    if not fits:
        infer.found.add(
            "P302",
            of.span,
            f"between two times there are hours, minutes or seconds, not {unit.words}"
            if timed
            else f"between two dates there are days, months or years, not {unit.words}",
            help="declare both as a date" if timed else _whole_days(unit),
            law=infer.law,
        )
        return infer.broken(of)
    if wanted == "months" and of.rounding is None:
        infer.found.add(
            "P303",
            of.span,
            f"`{written(of)}` does not say when a period that began on a day the month lacks is complete",
            help=f"write `{of.unit} rounded down from ...` (on the month's last day) or `rounded up`",
            law=infer.law,
        )
    if wanted == "months":
        whole: Literal["months", "years"] = "years" if unit.factor == 12 else "months"
        if isinstance(of.rounding, e.Ref):
            down = t.Elapsed(kind, f"{words}, down", whole, start, end, "down")
            up = t.Elapsed(kind, f"{words}, up", whole, start, end, "up")
            return t.Choose(kind, words, of.rounding.name, (("down", down), ("up", up)))
        return t.Elapsed(kind, words, whole, start, end, of.rounding)
    return t.Elapsed(kind, words, "seconds" if wanted == "seconds" else "days", start, end, None)


def _whole_days(unit: Dimension) -> str:
    if unit.base == "seconds":
        return "declare both as a time, or count days"
    return "count days: 2 weeks are 14 days" if unit.base == "days" else "count days, months or years"


def _no_day(infer: Infer, of: e.Expr, kind: Type, needed: str) -> None:
    """Report something that is not a day where one is needed."""
    if kind.kind != "unknown":
        name = f"{written(of)}_on" if isinstance(of, e.Ref) else "NAME"
        infer.found.add(
            "P301",
            of.span,
            f"`{written(of)}` is {show(kind)}, and {needed}",
            help=f"name the day on which it happened: fact {name} is a date",
            law=infer.law,
        )
