"""Expressions in English, as the language writes them; names with spaces for underscores."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from pincite.ir import expr as e
from pincite.ir.resolved import MEMBER

_OPERATORS: dict[str, str] = {
    "eq": "is",
    "ne": "is not",
    "ge": "is at least",
    "le": "is at most",
    "gt": "is more than",
    "lt": "is less than",
    "before": "is before",
    "after": "is after",
    "on_or_before": "is on or before",
    "on_or_after": "is on or after",
}


def name_words(name: str) -> str:
    """A key, field or member as it is read aloud: 1720.exam_score is `exam score`."""
    for prefix in (e.FIELD, MEMBER):
        name = name.removeprefix(prefix)
    return name.rsplit(".", 1)[-1].replace("_", " ")


def day_words(iso: str) -> str:
    """2023-06-23 as June 23, 2023."""
    day = date.fromisoformat(iso)
    return f"{day:%B} {day.day}, {day.year}"


def number_words(value: Decimal) -> str:
    """A number without an exponent: 1000, 3.5."""
    return format(value, "f")


def phrase(of: e.Expr) -> str:
    """An expression in words."""
    match of:
        case e.Number():
            return number_words(of.value)
        case e.Quantity():
            rounded = _rounded(of.rounding)
            unit = of.unit.replace("_", " ")
            if of.value == 1:
                unit = unit.removesuffix("s")
            return f"{number_words(of.value)} {unit}{rounded}"
        case e.Percent():
            return f"{number_words(of.value)}%"
        case e.Money():
            return f"${number_words(of.value)}"
        case e.Clock():
            return f"{of.first}:{of.second:02}"
        case e.Day():
            return day_words(of.iso)
        case e.Month():
            return f"{date(of.year, of.month, 1):%B %Y}"
        case e.Moment():
            day, _, clock = of.iso.partition("T")
            return f"{day_words(day)} {clock}"
        case e.Truth():
            return "yes" if of.value else "no"
        case e.Ref():
            return name_words(of.name)
        case e.Not():
            return f"not {_grouped(of.of)}"
        case e.All():
            return " and ".join(_grouped(part) for part in of.parts)
        case e.Any():
            return " or ".join(_grouped(part) for part in of.parts)
        case e.Compare():
            return f"{_operand(of.left)} {_OPERATORS[of.op]} {_operand(of.right)}"
        case e.IsNone():
            return f"{_operand(of.of)} is {'not ' if of.negated else ''}none"
        case e.OneOf():
            return f"{_operand(of.of)} is one of {', '.join(phrase(m) for m in of.members)}"
        case e.Within():
            side = "after" if of.after else "before"
            return f"{_operand(of.of)} is within {phrase(of.quantity)} {side} {_operand(of.event)}"
        case e.Arith():
            return f"{_operand(of.left)} {of.op} {_operand(of.right)}"
        case e.Extreme():
            which = "greater" if of.greater else "lesser"
            return f"the {which} of {_operand(of.left)} and {_operand(of.right)}"
        case e.Shift():
            return f"{phrase(of.amount)} {'after' if of.after else 'before'} {_operand(of.event)}"
        case e.Deadline():
            return f"deadline {phrase(of.amount)} after {_operand(of.event)}"
        case e.Elapsed():
            rounded = _rounded(of.rounding)
            return f"{of.unit.replace('_', ' ')}{rounded} from {_operand(of.start)} to {_operand(of.end)}"
        case e.Lookup():
            return f"table {phrase(of.table)} at {', '.join(phrase(k) for k in of.keys)}"
        case e.EffectiveDate():
            return f"effective date of {of.action}"
        case e.Share():
            return f"{phrase(of.percent)} of {_operand(of.of)}"
        case e.Unencoded():
            return f"what {of.place} says"


def _rounded(rounding: str | e.Ref | None) -> str:
    if isinstance(rounding, e.Ref):
        return f" rounded by {name_words(rounding.name)}"
    return f" rounded {rounding}" if rounding else ""


def _grouped(of: e.Expr) -> str:
    return f"({phrase(of)})" if isinstance(of, e.All | e.Any) else phrase(of)


def _operand(of: e.Expr) -> str:
    if isinstance(of, e.All | e.Any | e.Compare | e.Arith | e.Not | e.IsNone | e.OneOf | e.Within):
        return f"({phrase(of)})"
    return phrase(of)


def body_phrase(of: e.Body) -> str:
    """A rule's body in words, on one line."""
    match of:
        case e.Value():
            return phrase(of.of)
        case e.Cases():
            arms = [f"{phrase(arm.value)} when {phrase(arm.when)}" for arm in of.arms]
            if of.otherwise is not None:
                arms.append(f"otherwise {phrase(of.otherwise)}")
            return "; ".join(arms)
        case e.ByName():
            subject = name_words(of.subject.name)
            arms = [f"{phrase(arm.value)} where {subject} is {phrase(arm.when)}" for arm in of.arms]
            if of.otherwise is not None:
                arms.append(f"otherwise {phrase(of.otherwise)}")
            return "; ".join(arms)
        case e.Aggregate():
            return aggregate_phrase(of)


def aggregate_phrase(of: e.Aggregate) -> str:
    """A list aggregate in words."""
    listed = name_words(of.list.name)
    where = f" where {phrase(of.where)}" if of.where is not None else ""
    field = name_words(of.field.name) if of.field is not None else ""
    match of.kind:
        case "count":
            return f"the number of {listed}{where}"
        case "different":
            return f"the number of different {field} in {listed}{where}"
        case "any":
            return f"there is one of {listed}{where}"
        case "every":
            has = phrase(of.has) if of.has is not None else ""
            least = f", at least {of.minimum} of them" if of.minimum else ""
            return f"every one of {listed}{where} has {has}{least}"
        case "sum":
            return f"the sum of {field} in {listed}{where}"
        case _:
            by = f" by {name_words(of.by.name)}" if of.by is not None else ""
            return f"the {of.kind} {field} in {listed}{where}{by}"
