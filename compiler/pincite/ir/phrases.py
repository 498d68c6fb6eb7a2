"""Expressions in English, as the language writes them; names with spaces for underscores."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from pincite.ir import expr as e
from pincite.ir.resolved import MEMBER
from pincite.runtime.calendar import MONTHS

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


def plain_name(name: str) -> str:
    """A key, field or member as it stands in the file: 9999.total_score is `total_score`."""
    for prefix in (e.FIELD, MEMBER):
        name = name.removeprefix(prefix)
    return name.rsplit(".", 1)[-1]


def name_words(name: str) -> str:
    """A key, field or member as it is read aloud: 9999.total_score is `total score`."""
    return plain_name(name).replace("_", " ")


Names = Callable[[str], str]


def singular(unit: str) -> str:
    """The name of a unit beside the number one: `years` is `year`, `inches` is `inch`."""
    if unit.endswith("ies"):
        return unit.removesuffix("ies") + "y"
    if unit.endswith(("ches", "shes", "sses", "xes", "zes")):
        return unit.removesuffix("es")
    return unit.removesuffix("s")


def day_words(iso: str) -> str:
    """2023-06-23 as June 23, 2023."""
    day = date.fromisoformat(iso)
    return f"{MONTHS[day.month - 1]} {day.day}, {day.year}"


def number_words(value: Decimal) -> str:
    """A number without an exponent: 1000, 3.5."""
    return format(value, "f")


def phrase(of: e.Expr, names: Names = name_words) -> str:
    """An expression in words; `names` says how a name is shown."""
    match of:
        case e.Number():
            return number_words(of.value)
        case e.Quantity():
            rounded = _rounded(of.rounding, names)
            unit = (singular(of.unit) if of.value == 1 else of.unit).replace("_", " ")
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
            return f"{MONTHS[of.month - 1]} {of.year}"
        case e.Moment():
            day, _, clock = of.iso.partition("T")
            return f"{day_words(day)} {clock}"
        case e.Truth():
            return "yes" if of.value else "no"
        case e.Ref():
            return names(of.name)
        case e.Not():
            return f"not {_grouped(of.of, names)}"
        case e.All():
            return " and ".join(_grouped(part, names) for part in of.parts)
        case e.Any():
            return " or ".join(_grouped(part, names) for part in of.parts)
        case e.Compare():
            return f"{_operand(of.left, names)} {_OPERATORS[of.op]} {_operand(of.right, names)}"
        case e.IsNone():
            return f"{_operand(of.of, names)} is {'not ' if of.negated else ''}none"
        case e.OneOf() if len(of.members) == 1:
            return f"{_operand(of.of, names)} is {phrase(of.members[0], names)}"
        case e.OneOf():
            return f"{_operand(of.of, names)} is one of {', '.join(phrase(m, names) for m in of.members)}"
        case e.Within():
            side = "after" if of.after else "before"
            return f"{_operand(of.of, names)} is within {phrase(of.quantity, names)} {side} {_operand(of.event, names)}"
        case e.Arith():
            return f"{_operand(of.left, names)} {of.op} {_operand(of.right, names)}"
        case e.Extreme():
            which = "greater" if of.greater else "lesser"
            return f"the {which} of {_operand(of.left, names)} and {_operand(of.right, names)}"
        case e.Shift():
            return f"{phrase(of.amount, names)} {'after' if of.after else 'before'} {_operand(of.event, names)}"
        case e.Deadline():
            return f"deadline {phrase(of.amount, names)} after {_operand(of.event, names)}"
        case e.Elapsed():
            rounded = _rounded(of.rounding, names)
            return f"{of.unit.replace('_', ' ')}{rounded} from {_operand(of.start, names)} to {_operand(of.end, names)}"
        case e.Lookup():
            return f"table {phrase(of.table, names)} at {', '.join(phrase(k, names) for k in of.keys)}"
        case e.EffectiveDate():
            return f"effective date of {of.action}"
        case e.Share():
            return f"{phrase(of.percent, names)} of {_operand(of.of, names)}"
        case e.Unencoded():
            return f"what {of.place} says"


def written(of: e.Expr) -> str:
    """An expression as it stands in the file, for messages: a name that is shown can be searched for."""
    return phrase(of, plain_name)


def _rounded(rounding: str | e.Ref | None, names: Names) -> str:
    if isinstance(rounding, e.Ref):
        return f" rounded by {names(rounding.name)}"
    return f" rounded {rounding}" if rounding else ""


def _grouped(of: e.Expr, names: Names) -> str:
    return f"({phrase(of, names)})" if isinstance(of, e.All | e.Any) else phrase(of, names)


def _operand(of: e.Expr, names: Names) -> str:
    if isinstance(of, e.All | e.Any | e.Compare | e.Arith | e.Not | e.IsNone | e.OneOf | e.Within):
        return f"({phrase(of, names)})"
    return phrase(of, names)


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
